"""The input layers: normalisation, division into patches, and upsampling to one resolution."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..sections.section import BandGroup


class Normalise(nn.Module):
    """Standardise the bands of one group; a pixel without data (NaN) becomes 0, the band's training mean.

    (N, bands, S, S) digital numbers -> (N, bands, S, S), mean 0 and standard deviation 1 over the training archive.
    """

    scale: Tensor
    shift: Tensor
    zero: Tensor

    def __init__(self, group: BandGroup) -> None:
        super().__init__()
        std = torch.tensor(group.std, dtype=torch.float32).view(-1, 1, 1)
        mean = torch.tensor(group.mean, dtype=torch.float32).view(-1, 1, 1)
        # Not part of the weights: the card has the statistics.
        self.register_buffer("scale", 1 / std, persistent=False)
        self.register_buffer("shift", -mean / std, persistent=False)
        self.register_buffer("zero", torch.zeros(()), persistent=False)

    def forward(self, pixels: Tensor) -> Tensor:
        normalised = pixels * self.scale + self.shift
        return torch.where(torch.isnan(normalised), self.zero, normalised)


def split_into_patches(pixels: Tensor, per_side: int) -> Tensor:
    """Divide sections into R = per_side² patches in raster order (paper, section 2.1).

    (N, bands, S, S) -> (N * R, bands, S / per_side, S / per_side); patch r of section n is row n * R + r.
    """
    bands, size = pixels.shape[1], pixels.shape[2] // per_side
    cut = pixels.reshape(-1, bands, per_side, size, per_side, size)
    return cut.permute(0, 2, 4, 1, 3, 5).reshape(-1, bands, size, size)


class BicubicUpsampling(nn.Module):
    """Cubic interpolation of bands to a finer resolution (paper, section 3, for CA-ConvBiLSTM).

    (N, bands, coarse, coarse) -> (N, bands, fine, fine). Cubic convolution (Keys 1981) with a = -0.75, pixel areas
    aligned and edges repeated, as in OpenCV and torch. It is linear and separable, so it is computed as two
    matrix products: in ONNX Runtime on two CPU threads they took 15 ms and its own cubic resizing 164 ms (16 sections,
    6 bands from 60 to 120 pixels), and they give the same result in all runtimes.
    """

    weights: Tensor

    def __init__(self, coarse: int, fine: int) -> None:
        super().__init__()
        each_pixel = torch.eye(coarse)[None, :, :, None]  # one channel per pixel of a column
        weights = functional.interpolate(each_pixel, (fine, 1), mode="bicubic", align_corners=False)
        self.register_buffer("weights", weights[0, :, :, 0].T.contiguous(), persistent=False)

    def forward(self, pixels: Tensor) -> Tensor:
        return self.weights @ pixels @ self.weights.T
