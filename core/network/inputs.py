"""From digital numbers to normalised patches."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ..model import BandGroup


class Normalise(nn.Module):
    """Standardise the bands of one group; a pixel without data (NaN) becomes 0, the band's training mean.

    (N, bands, S, S) digital numbers -> (N, bands, S, S), mean 0 and standard deviation 1 over the training archive.
    """

    def __init__(self, group: BandGroup) -> None:
        super().__init__()
        std = torch.tensor(group.std, dtype=torch.float32).view(-1, 1, 1)
        mean = torch.tensor(group.mean, dtype=torch.float32).view(-1, 1, 1)
        self.register_buffer("scale", 1 / std)
        self.register_buffer("shift", -mean / std)
        self.register_buffer("zero", torch.zeros(()))

    def forward(self, pixels: Tensor) -> Tensor:
        normalised = pixels * self.scale + self.shift
        return torch.where(torch.isnan(normalised), self.zero, normalised)


def split_into_patches(pixels: Tensor, per_side: int) -> Tensor:
    """Cut sections into R = per_side² patches in raster order (paper, section 2.1).

    (N, bands, S, S) -> (N * R, bands, S / per_side, S / per_side); patch r of section n is row n * R + r.
    """
    bands, size = pixels.shape[1], pixels.shape[2] // per_side
    cut = pixels.reshape(-1, bands, per_side, size, per_side, size)
    return cut.permute(0, 2, 4, 1, 3, 5).reshape(-1, bands, size, size)
