"""The K-Branch CNN (paper, section 2.1 and figure 2): one small CNN per band group, then one descriptor per patch."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from ..sections.section import BandGroup
from .inputs import Normalise, split_into_patches

FILTERS = (32, 64, 128, 64)  # "32 for the initial layers", then times 2, then divided by 2, ending with 64


@dataclass(frozen=True)
class BranchLayout:
    """The convolutions of a branch: kernel size and filters per layer, which layers pool 2 x 2 and which drop out."""

    kernels: tuple[int, ...]
    pooled: tuple[bool, ...]
    dropped: tuple[bool, ...]
    filters: tuple[int, ...] = FILTERS


def layout_for(resolution: int) -> BranchLayout:
    """Return the paper's layout for bands of 10, 20 or 60 m (section 3); other resolutions use the next coarser one.

    The layout is the same for every number of patches. The smallest patches, 10 per side, are 12, 6 and 2 pixels wide
    and leave 3, 3 and 2 pixels after pooling.
    """
    if resolution <= 10:
        return BranchLayout((5, 5, 3, 3), (True, True, False, False), (True, True, False, True))
    if resolution <= 20:
        return BranchLayout((3, 3, 3, 3), (True, False, False, False), (True, False, False, True))
    return BranchLayout((2, 2, 2, 2), (False, False, False, False), (False, False, False, True))


class Convolutions(nn.Sequential):
    """The convolutional part of a branch: per layer convolution, batch norm, ReLU, and optionally pooling and dropout.

    (N, channels, size, size) -> (N, self.channels, self.size, self.size).
    """

    def __init__(self, channels: int, size: int, layout: BranchLayout, dropout: float) -> None:
        super().__init__()
        for filters, kernel, pooled, dropped in zip(
            layout.filters, layout.kernels, layout.pooled, layout.dropped, strict=True
        ):
            if kernel % 2 == 0:
                self.append(
                    nn.ZeroPad2d((0, 1, 0, 1))
                )  # 'same' padding for an even kernel as in TensorFlow: right and bottom
            # No bias, since batch norm follows.
            self.append(nn.Conv2d(channels, filters, kernel, padding=(kernel - 1) // 2, bias=False))
            self.append(nn.BatchNorm2d(filters))
            self.append(nn.ReLU())
            channels = filters
            if pooled and size >= 2:
                self.append(nn.MaxPool2d(2))
                size //= 2
            if dropped:
                self.append(nn.Dropout(dropout))
        self.channels, self.size = channels, size


class Branch(nn.Module):
    """phi^k, the CNN of one band group: four convolutions, then one fully connected layer.

    (N * R, bands, s, s) normalised patches -> (N * R, features).
    """

    def __init__(self, group: BandGroup, patches_per_side: int, features: int, dropout: float) -> None:
        super().__init__()
        layout, size = layout_for(group.resolution), group.size // patches_per_side
        self.convolutions = Convolutions(len(group.bands), size, layout, dropout / 2)
        values = self.convolutions.channels * self.convolutions.size**2
        self.describe = nn.Sequential(nn.Linear(values, features), nn.ReLU(), nn.Dropout(dropout))

    def forward(self, patches: Tensor) -> Tensor:
        return self.describe(self.convolutions(patches).flatten(1))


class KBranchCNN(nn.Module):
    """The local descriptors psi_{i,r}: the concatenated outputs of the K branches through one fully connected layer.

    K tensors (N, bands_k, S_k, S_k) of digital numbers -> (N, R, descriptor). The weights are shared by all patches.
    """

    def __init__(
        self, groups: tuple[BandGroup, ...], patches_per_side: int, features: int, descriptor: int, dropout: float
    ) -> None:
        super().__init__()
        self.per_side = patches_per_side
        self.normalise = nn.ModuleList(Normalise(group) for group in groups)
        self.branches = nn.ModuleList(Branch(group, patches_per_side, features, dropout) for group in groups)
        self.fuse = nn.Sequential(nn.Linear(len(groups) * features, descriptor), nn.ReLU(), nn.Dropout(dropout))
        self.descriptor = descriptor

    def forward(self, *inputs: Tensor) -> Tensor:
        described = [
            branch(split_into_patches(normalise(pixels), self.per_side))
            for normalise, branch, pixels in zip(self.normalise, self.branches, inputs, strict=True)
        ]
        return self.fuse(torch.cat(described, dim=1)).reshape(-1, self.per_side**2, self.descriptor)
