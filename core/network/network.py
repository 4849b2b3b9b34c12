"""The whole network: K-Branch CNN, bidirectional LSTM, multi-attention, classification."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn

from ..model import BandGroup
from .attention import Classifier, MultiAttention
from .kbranch import KBranchCNN
from .recurrent import PositionBiLSTM, SharedBiLSTM

ARCHITECTURE = "multi-attention"
PATCHES_PER_SIDE = (1, 2, 4, 5, 10)  # what divides 120, 60 and 20 pixels


@dataclass(frozen=True)
class Options:
    """The sizes of a network; the defaults are the paper's; where it is silent, a choice of ours that the text says.

    Attributes:
        patches_per_side: 1, 2, 4, 5 or 10; R is its square.
        rows: T, rows of attention; None for one per label.
        attention_size: d_a, width of the attention's hidden layer.
        lstm_size: hidden units of the LSTM per direction.
        per_position: LSTM weights of its own for each patch, the literal equation 1.
        features: width of the fully connected layer that ends a branch.
        descriptor: width of a patch's local descriptor psi.
        dropout: share of units dropped after fully connected layers in training; half as much after convolutions.
    """

    patches_per_side: int = 4
    rows: int | None = None
    attention_size: int = 128
    lstm_size: int = 128
    per_position: bool = False
    features: int = 128
    descriptor: int = 128
    dropout: float = 0.5


class Explained(NamedTuple):
    """What is said of N sections: probability (N, C), logit (N, C), attention (N, T, R), evidence (N, C, R)."""

    probability: Tensor
    logit: Tensor
    attention: Tensor
    evidence: Tensor


class MultiAttentionNetwork(nn.Module):
    """The paper's network for C labels and K band groups.

    Inputs: K tensors (N, bands_k, S_k, S_k), digital numbers, NaN where there is no data, in the order of the groups.
    """

    def __init__(self, groups: tuple[BandGroup, ...], labels: int, options: Options = Options()) -> None:
        super().__init__()
        if options.patches_per_side not in PATCHES_PER_SIDE:
            raise ValueError(f"patches per side must be one of {PATCHES_PER_SIDE}")
        if any(group.size % options.patches_per_side for group in groups):
            raise ValueError(f"{options.patches_per_side} patches per side do not divide every band group's section")
        self.groups, self.options = groups, options
        patches, width = options.patches_per_side**2, 2 * options.lstm_size
        rows = options.rows or labels
        self.cnn = KBranchCNN(groups, options.patches_per_side, options.features, options.descriptor, options.dropout)
        if options.per_position:
            self.rnn: nn.Module = PositionBiLSTM(options.descriptor, options.lstm_size, patches)
        else:
            self.rnn = SharedBiLSTM(options.descriptor, options.lstm_size)
        self.attention = MultiAttention(width, options.attention_size, rows)
        self.classifier = Classifier(rows, width, labels, options.dropout)
        initialise(self)

    def attend(self, *inputs: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return Omega (N, R, D), the attention A (N, T, R) and Psi = ReLU(A Omega^T) (N, T, D)."""
        omega = self.rnn(self.cnn(*inputs))
        attention = self.attention(omega)
        return omega, attention, torch.relu(attention @ omega)

    def forward(self, *inputs: Tensor) -> Tensor:
        """Return the logits z (N, C); P(l_c | x) = sigmoid(z_c), section 2.4."""
        return self.classifier(self.attend(*inputs)[2])

    def explain(self, *inputs: Tensor) -> Explained:
        """Return probabilities and logits with the attention and the evidence behind them."""
        omega, attention, psi = self.attend(*inputs)
        logit = self.classifier(psi)
        evidence = self.classifier.evidence(attention, omega, psi)
        return Explained(torch.sigmoid(logit), logit, attention, evidence)


def initialise(network: nn.Module) -> None:
    """Xavier initialisation (Glorot and Bengio 2010) of every weight matrix and filter; biases start at zero.

    The four gates of an LSTM are four matrices, whatever block they are stored in.
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
