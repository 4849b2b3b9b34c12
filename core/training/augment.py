"""Data augmentation of training sections, on the device, and the conversion of stored pixels to network inputs."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..scene.bands import BANDS
from ..scene.radiometry import NODATA
from ..sections.section import SECTION_M, BandGroup
from .recipe import Recipe

BLUE_NM = 443  # wavelength of B01; Rayleigh scattering decreases with the fourth power of the wavelength
PATH_RADIANCE = 1500  # maximum, in digital numbers at that wavelength: about the difference of Level-1C and Level-2A
LATTICE_M = 60  # the pixels of all bands are aligned every 60 m
# The columns of the random draws.
FLIP_ROTATE, SHIFT, BRIGHTNESS, ATMOSPHERE, PATH, VAPOUR, CUTMIX, CUT = 0, slice(1, 3), 3, 4, 5, 6, 7, 8
CUTS = 3  # a section is cut after one, two or three quarters


def draw(sections: int, seed: int, epoch: int) -> NDArray[np.float32]:
    """Return the random draws of N sections for one epoch, (N, 9); they depend on seed, epoch and index only."""
    rng = np.random.default_rng([seed, epoch, 1])
    columns = (
        rng.integers(8, size=(sections, 1)),
        rng.integers(SECTION_M // LATTICE_M, size=(sections, 2)),
        rng.normal(size=(sections, 1)),
        rng.random((sections, 4)),
        rng.integers(2 * CUTS, size=(sections, 1)),
    )
    return np.concatenate(columns, axis=1).astype(np.float32)


def to_network(pixels: tuple[Tensor, ...]) -> list[Tensor]:
    """Convert stored int16 to float32 digital numbers, with NaN for no data; the shapes do not change."""
    return [torch.where(x == NODATA, torch.nan, x.float()) for x in pixels]


def augment(pixels: tuple[Tensor, ...], draws: Tensor, groups: tuple[BandGroup, ...], recipe: Recipe) -> list[Tensor]:
    """Rotate, flip, shift and brighten each section of a batch, all bands alike; simulate an atmosphere for some.

    The shift is cyclic, by multiples of 60 m, so that the bands stay aligned. Stored int16 per group (N, bands, S, S)
    and draws (N, 9) -> float32.
    """
    pixels = tuple(move(x, draws, group.resolution, recipe) for x, group in zip(pixels, groups, strict=True))
    inputs = to_network(pixels)
    if not (recipe.brightness or recipe.atmosphere):
        return inputs
    gain = torch.exp(recipe.brightness * draws[:, BRIGHTNESS])
    hazy = draws[:, ATMOSPHERE] < recipe.atmosphere
    radiance = torch.where(hazy, PATH_RADIANCE * draws[:, PATH], 0.0)
    vapour = torch.where(hazy, 0.2 + 0.8 * draws[:, VAPOUR], 1.0)
    return [
        x * _per_band(gain, vapour, [band == "B09" for band in group.bands])
        + radiance[:, None, None, None] * _scattering(group).to(x.device)
        for x, group in zip(inputs, groups, strict=True)
    ]


def cutmix(inputs: list[Tensor], truth: Tensor, draws: Tensor, recipe: Recipe) -> tuple[list[Tensor], Tensor]:
    """Replace a part of some sections by that of the previous section in the batch (after CutMix, Yun et al. 2019).

    The part is a strip of one to three quarters along an edge. Labels of a section that covers half or more keep
    their target 1; those of one that covers a quarter get 0.5, since their area may be cut off. Per group
    (N, bands, S, S), truth (N, C) and draws (N, 9) -> the same shapes.
    """
    if not recipe.cutmix:
        return inputs, truth
    quarters = torch.where(draws[:, CUTMIX] < recipe.cutmix, 1 + draws[:, CUT] % CUTS, 0.0)[:, None]
    vertical = (draws[:, CUT] >= CUTS)[:, None, None]
    mixed = []
    for x in inputs:
        size = x.shape[2]
        strip = torch.arange(size, device=x.device)[None] < quarters * size / 4  # (N, S)
        other = torch.where(vertical, strip[:, None, :], strip[:, :, None])  # (N, S, S)
        mixed.append(torch.where(other[:, None], x.roll(1, 0), x))
    own, others = (4 - quarters).clamp(max=2) / 2, quarters.clamp(max=2) / 2
    return mixed, torch.maximum(truth * own, truth.roll(1, 0) * others)


def move(pixels: Tensor, draws: Tensor, resolution: int, recipe: Recipe) -> Tensor:
    """Rotate, flip and shift sections of one resolution (N, bands, S, S) by their draws (N, 9)."""
    if not (recipe.flip_rotate or recipe.shift):
        return pixels
    size = SECTION_M // resolution
    line = torch.arange(size, device=pixels.device)
    shift = draws[:, SHIFT].long() * (LATTICE_M // resolution) * recipe.shift
    turn = draws[:, FLIP_ROTATE].long() * recipe.flip_rotate
    row, column = ((line[None] + shift[:, axis, None]) % size for axis in (0, 1))  # (N, S) each
    row = torch.where((turn & 1 > 0)[:, None], size - 1 - row, row)
    column = torch.where((turn & 2 > 0)[:, None], size - 1 - column, column)
    straight = row[:, :, None] * size + column[:, None, :]
    source = torch.where((turn & 4 > 0)[:, None, None], straight.transpose(1, 2), straight)
    index = source.flatten(1)[:, None].expand(-1, pixels.shape[1], -1)
    return pixels.flatten(2).gather(2, index).view_as(pixels)


def _per_band(gain: Tensor, vapour: Tensor, absorbed: list[bool]) -> Tensor:
    """Return each section's factor for each band, (N, bands, 1, 1); water vapour absorbs in B09 only."""
    factors = torch.stack([gain * vapour if wet else gain for wet in absorbed], dim=1)
    return factors[:, :, None, None]


def _scattering(group: BandGroup) -> Tensor:
    """Return the path radiance of each band relative to 443 nm, (bands, 1, 1)."""
    shares = [(BLUE_NM / BANDS[band].wavelength) ** 4 for band in group.bands]
    return torch.tensor(shares)[:, None, None]
