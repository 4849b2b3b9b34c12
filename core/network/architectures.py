"""Creates networks by the name of their architecture."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from torch import nn

from ..choices import ARCHITECTURES
from ..sections.section import BandGroup
from .section_network import PAPER_SIZES, NetworkOptions, SectionNetwork


def create_network(
    architecture: str, groups: tuple[BandGroup, ...], labels: int, options: NetworkOptions = PAPER_SIZES
) -> SectionNetwork:
    """Return a new network with random weights (from torch's generator) for a number of labels.

    Raises:
        ValueError: there is no such architecture, or its sizes do not suit the band groups.
    """
    if architecture not in ARCHITECTURES:
        allowed = ", ".join(ARCHITECTURES.values)
        raise ValueError(f"the architecture must be one of {allowed}, not '{architecture}'")
    entry = ARCHITECTURES[architecture]
    network: Callable[..., SectionNetwork] = getattr(import_module(entry.module), entry.class_name)
    created = network(groups, labels, options)
    for layer in created.modules():
        if isinstance(layer, nn.BatchNorm1d | nn.BatchNorm2d):
            layer.eps, layer.momentum = options.batch_norm_epsilon, options.batch_norm_momentum
    return created
