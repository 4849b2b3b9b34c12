"""The base class of all architectures, their options, and the initialisation of weights."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar, cast

import torch
from torch import Tensor, nn

from ..model.label_sets import LabelSet
from ..sections.section import BandGroup


@dataclass(frozen=True)
class NetworkOptions:
    """The options of a network; the defaults are the paper's, and our choices for what it does not give.

    An architecture ignores options that it does not have.

    Attributes:
        patches_per_side: 1, 2, 4, 5 or 10; R is its square. Architectures without patches set it to 1.
        rows: T, rows of attention; None for one per label.
        attention_size: d_a, width of the attention's hidden layer.
        lstm_size: hidden units of the LSTM per direction.
        per_position: separate LSTM weights for each patch, the literal equation 1.
        features: width of the last, fully connected layer of a branch.
        descriptor: width of a patch's local descriptor psi, or of a whole section's.
        wide: give the classification layer the band and index statistics of the patches beside the descriptors.
        dropout: dropout rate after fully connected layers in training; half of it after convolutions.
        batch_norm_epsilon: added to the variance in batch norms.
        batch_norm_momentum: weight of a batch in their running statistics: 1 - the momentum of TensorFlow.
    """

    patches_per_side: int = 4
    rows: int | None = None
    attention_size: int = 128
    lstm_size: int = 128
    per_position: bool = False
    features: int = 128
    descriptor: int = 128
    dropout: float = 0.5
    wide: bool = False
    batch_norm_epsilon: float = 1e-5
    batch_norm_momentum: float = 0.1


PAPER_SIZES = NetworkOptions()


def with_released_batch_norm(options: NetworkOptions) -> NetworkOptions:
    """Return the options with the batch norm of the authors' released code: TensorFlow's, with a momentum of 0.99."""
    return replace(options, batch_norm_epsilon=1e-3, batch_norm_momentum=0.01)


class SectionNetwork(nn.Module):
    """A network that labels sections.

    Inputs: K tensors (N, bands_k, S_k, S_k), digital numbers, NaN for no data, in the order of the groups.

    Attributes:
        architecture: its name in `choices.ARCHITECTURES`.
        outputs: the keys of `explain`, from `card.OUTPUT_SHAPES`.
        groups: the band groups, one input each.
        options: its options, with which the same network can be created again.
        label_layers: names of the layers whose first axis is the labels; the last of them gives the logits.
        descriptor_size: D, width of the local descriptors of `describe`; 0 if the architecture has no patches.
    """

    architecture: ClassVar[str]
    outputs: ClassVar[tuple[str, ...]] = ("probability", "logit")
    label_layers: ClassVar[tuple[str, ...]] = ("scores",)
    descriptor_size: int = 0

    def __init__(self, groups: tuple[BandGroup, ...], options: NetworkOptions) -> None:
        super().__init__()
        self.groups, self.options = groups, options

    def explain(self, *inputs: Tensor) -> dict[str, Tensor]:
        """Return all outputs for N sections: probability (N, C), logit (N, C)."""
        logit = self(*inputs)
        return {"probability": torch.sigmoid(logit), "logit": logit}

    def describe(self, *inputs: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return the logits (N, C), the evidence (N, C, R) and the local descriptors (N, R, D) of N sections."""
        raise NotImplementedError

    @property
    def bias(self) -> tuple[float, ...]:
        """The last layer's bias b_c of each label."""
        return tuple(self._last_layer.get_parameter("bias").tolist())

    def scale_logits(self, temperature: float) -> None:
        """Divide all logits by a fitted temperature in place, in the last layer, which also scales the evidence."""
        with torch.no_grad():
            for parameter in self._last_layer.parameters():
                parameter.div_(temperature)

    def replace_head(self, old: LabelSet, new: LabelSet) -> None:
        """Replace the label layers for another label set; the rows of labels that are in both sets are copied.

        A label is the same if its code and its name are. All other rows are initialised as in a new network.
        """
        known = {(label.code, label.name): row for row, label in enumerate(old)}
        shared = [(row, known[key]) for row, label in enumerate(new) if (key := (label.code, label.name)) in known]
        rows, sources = [row for row, _ in shared], [source for _, source in shared]
        for name in self.label_layers:
            before = self.get_submodule(name)
            layer = _for_labels(before, len(new))
            with torch.no_grad():
                for fresh, trained in zip(layer.parameters(), before.parameters(), strict=True):
                    fresh[rows] = trained[sources]
            self.set_submodule(name, layer)

    @property
    def _last_layer(self) -> nn.Module:
        return self.get_submodule(self.label_layers[-1])


def _for_labels(layer: nn.Module, labels: int) -> nn.Module:
    """Return a new layer of the same kind, fully connected or a 1 x 1 convolution, for a number of labels."""
    if isinstance(layer, nn.Conv2d):
        fresh: nn.Module = nn.Conv2d(layer.in_channels, labels, (layer.kernel_size[0], layer.kernel_size[1]))
    else:
        fresh = nn.Linear(cast(nn.Linear, layer).in_features, labels)
    initialise(fresh)
    return fresh.to(next(layer.parameters()).device)


def initialise(network: nn.Module) -> None:
    """Xavier initialisation (Glorot and Bengio 2010) of every weight matrix and filter; biases start at zero.

    The four gates of an LSTM are initialised as four matrices, although they are stored as one.
    """
    for name, parameter in network.named_parameters():
        if parameter.dim() < 2 or "bias" in name:
            if "bias" in name:
                nn.init.zeros_(parameter)
        elif "lstm.weight" in name:
            for gate in parameter.data.chunk(4):
                nn.init.xavier_uniform_(gate)
        elif parameter.dim() == 4 and ("from_input" in name or "from_state" in name):
            for matrix in parameter.data.flatten(0, 1):
                nn.init.xavier_uniform_(matrix)
        else:
            nn.init.xavier_uniform_(parameter)
