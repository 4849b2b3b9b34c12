"""The K-Branch CNN as its authors released it for BigEarthNet: whole sections, no LSTM, no attention."""

from __future__ import annotations

from dataclasses import replace

import torch
from torch import Tensor, nn

from ..sections.section import BandGroup
from .branches import BranchLayout, Convolutions
from .inputs import Normalise
from .section_network import PAPER_SIZES, NetworkOptions, SectionNetwork, initialise

ALL = (True, True, True)


def released_layout(resolution: int) -> BranchLayout:
    """Return the released branch for bands of 10, 20 or 60 m; other resolutions use the next coarser one."""
    if resolution <= 10:
        return BranchLayout((5, 5, 3), (True, True, False), ALL, filters=(32, 32, 64))
    if resolution <= 20:
        return BranchLayout((3, 3, 3), (True, False, False), ALL, filters=(32, 32, 64))
    return BranchLayout((2, 2, 2), (False, False, False), ALL, filters=(32, 32, 32))


def _fully_connected(inputs: int, width: int) -> tuple[nn.Module, ...]:
    """Fully connected layer, batch norm, ReLU; no bias, since batch norm follows."""
    return nn.Linear(inputs, width, bias=False), nn.BatchNorm1d(width), nn.ReLU()


class KBranchNetwork(SectionNetwork):
    """The K-Branch CNN of the authors' BigEarthNet code (version 1.0.1, December 2019).

    Each branch: three convolutions with batch norm, ReLU and dropout (0.25), then a fully connected layer with batch
    norm, ReLU and dropout (0.5). The concatenated branches go through one more such layer (0.25), then dropout (0.5)
    and the classification. The batch norms after fully connected layers need at least two sections in training. The
    released code also computes an L2 penalty of 2e-5 on the filters, which never reaches the loss that it minimises.
    """

    architecture = "k-branch"

    def __init__(self, groups: tuple[BandGroup, ...], labels: int, options: NetworkOptions = PAPER_SIZES) -> None:
        super().__init__(groups, replace(options, patches_per_side=1))
        dropout = options.dropout
        self.normalise = nn.ModuleList(Normalise(group) for group in groups)
        self.branches = nn.ModuleList(_branch(group, options.features, dropout) for group in groups)
        self.fuse = nn.Sequential(
            *_fully_connected(len(groups) * options.features, options.descriptor),
            nn.Dropout(dropout / 2),
            nn.Dropout(dropout),
        )
        self.scores = nn.Linear(options.descriptor, labels)
        initialise(self)

    def forward(self, *inputs: Tensor) -> Tensor:
        """Return the logits (N, C)."""
        described = [
            branch(normalise(pixels))
            for normalise, branch, pixels in zip(self.normalise, self.branches, inputs, strict=True)
        ]
        return self.scores(self.fuse(torch.cat(described, dim=1)))


def _branch(group: BandGroup, features: int, dropout: float) -> nn.Sequential:
    """(N, bands, S, S) normalised sections -> (N, features)."""
    convolutions = Convolutions(len(group.bands), group.size, released_layout(group.resolution), dropout / 2)
    values = convolutions.channels * convolutions.size**2
    return nn.Sequential(convolutions, nn.Flatten(), *_fully_connected(values, features), nn.Dropout(dropout))
