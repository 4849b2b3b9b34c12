"""Makes small networks of every architecture for tests, with inputs and cards. Needs torch."""

from __future__ import annotations

from dataclasses import asdict

import numpy as np
import torch
from landlabels.core.model.card import Card
from landlabels.core.model.label_sets import Label, LabelSet
from landlabels.core.network.architectures import create_network
from landlabels.core.network.section_network import NetworkOptions, SectionNetwork
from landlabels.core.sections.section import BandGroup

SMALL = NetworkOptions(attention_size=8, lstm_size=6, features=8, descriptor=8)


def label_set(count: int) -> LabelSet:
    return LabelSet("test", tuple(Label(f"Label {i}", f"l{i}", "#000000") for i in range(count)))


def card_for(network: SectionNetwork, **changes) -> Card:
    labels = changes.pop("label_set", None) or label_set(len(network.bias))
    return Card(
        **{
            "name": "test",
            "architecture": network.architecture,
            "label_set": labels,
            "groups": network.groups,
            "patches_per_side": network.options.patches_per_side,
            "outputs": network.outputs,
            "bias": network.bias,
            "thresholds": (0.5,) * len(labels),
            "level": "L2A",
            "demonstration": True,
            "scope": "A network made by a test.",
            "training": {"network": asdict(network.options)},
            **changes,
        }
    )


def lively(
    groups: tuple[BandGroup, ...],
    labels: int,
    options: NetworkOptions = SMALL,
    architecture: str = "multi-attention",
    seed: int = 7,
) -> SectionNetwork:
    """A network with random biases and batch statistics, so that errors in them are found."""
    torch.manual_seed(seed)
    network = create_network(architecture, groups, labels, options)
    with torch.no_grad():
        for name, tensor in network.named_parameters():
            if tensor.dim() == 1 or "bias" in name:
                tensor.add_(0.2 * torch.randn_like(tensor))
        for name, tensor in network.named_buffers():
            if "running_mean" in name:
                tensor.add_(0.3 * torch.randn_like(tensor))
            elif "running_var" in name:
                tensor.mul_(torch.rand_like(tensor) + 0.5)
    return network.eval()


def sections(groups: tuple[BandGroup, ...], count: int, seed: int = 0) -> dict[str, np.ndarray]:
    """Random digital numbers, one array per input."""
    rng = np.random.default_rng(seed)
    return {
        g.input_name: rng.integers(0, 5000, (count, len(g.bands), g.size, g.size)).astype(np.float32) for g in groups
    }


def tensors(inputs: dict[str, np.ndarray]) -> list[torch.Tensor]:
    return [torch.from_numpy(array) for array in inputs.values()]


def explained(network: SectionNetwork, inputs: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    with torch.no_grad():
        return {name: tensor.numpy() for name, tensor in network.explain(*tensors(inputs)).items()}
