"""From what a store holds to what a network sees, and how sections are varied in training; all on the device."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..scene.bands import BANDS
from ..scene.radiometry import NODATA
from ..sections.section import SECTION_M, BandGroup
from .recipe import Recipe

BLUE_NM = 443  # of B01; scattering by air falls with the fourth power of the wavelength (Rayleigh)
PATH_RADIANCE = 1500  # digital numbers at that wavelength: about what Level-1C shows above Level-2A
LATTICE_M = 60  # the pixels of all bands line up again every 60 m
# The columns of the draws.
TURN, SHIFT, BRIGHT, VEIL, RADIANCE, VAPOUR, SPLICED, CUT = 0, slice(1, 3), 3, 4, 5, 6, 7, 8
CUTS = 3  # a section is cut after one, two or three of its four rows or columns of patches


def draw(sections: int, seed: int, epoch: int) -> NDArray[np.float32]:
    """Draw what chance gives each of N sections in one epoch, (N, 9); it depends on seed, epoch and index alone."""
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
    """Turn int16 as stored into float32 digital numbers, NaN where there is no data; shapes stay."""
    return [torch.where(x == NODATA, torch.nan, x.float()) for x in pixels]


def augment(pixels: tuple[Tensor, ...], draws: Tensor, groups: tuple[BandGroup, ...], recipe: Recipe) -> list[Tensor]:
    """Turn, flip, shift and brighten each section of a batch, all its bands alike; veil some of them.

    A section is shifted around its edges (what leaves on one side comes back on the other) by whole multiples of 60 m,
    so that the bands stay aligned. int16 as stored, per group (N, bands, S, S), and draws (N, 9) -> float32.
    """
    if recipe.turns or recipe.shifts:
        pixels = tuple(_move(x, draws, group, recipe) for x, group in zip(pixels, groups, strict=True))
    inputs = to_network(pixels)
    if not (recipe.brightness or recipe.atmosphere):
        return inputs
    gain = torch.exp(recipe.brightness * draws[:, BRIGHT])
    veiled = draws[:, VEIL] < recipe.atmosphere
    radiance = torch.where(veiled, PATH_RADIANCE * draws[:, RADIANCE], 0.0)
    vapour = torch.where(veiled, 0.2 + 0.8 * draws[:, VAPOUR], 1.0)
    return [
        x * _per_band(gain, vapour, [band == "B09" for band in group.bands])
        + radiance[:, None, None, None] * _scattering(group).to(x.device)
        for x, group in zip(inputs, groups, strict=True)
    ]


def splice(inputs: list[Tensor], truth: Tensor, draws: Tensor, recipe: Recipe) -> tuple[list[Tensor], Tensor]:
    """Replace a part of some sections by that of the section before in the batch (after CutMix, Yun et al. 2019).

    The part is one to three quarters, from an edge. Labels of a half or more of the ground count whole, those of a
    quarter half: they may lie in what was cut off. Per group (N, bands, S, S), truth (N, C) and draws (N, 9) -> the
    same shapes.
    """
    if not recipe.splice:
        return inputs, truth
    quarters = torch.where(draws[:, SPLICED] < recipe.splice, 1 + draws[:, CUT] % CUTS, 0.0)[:, None]
    upright = (draws[:, CUT] >= CUTS)[:, None, None]
    spliced = []
    for x in inputs:
        size = x.shape[2]
        strip = torch.arange(size, device=x.device)[None] < quarters * size / 4  # (N, S)
        other = torch.where(upright, strip[:, None, :], strip[:, :, None])  # (N, S, S)
        spliced.append(torch.where(other[:, None], x.roll(1, 0), x))
    own, others = (4 - quarters).clamp(max=2) / 2, quarters.clamp(max=2) / 2
    return spliced, torch.maximum(truth * own, truth.roll(1, 0) * others)


def _move(pixels: Tensor, draws: Tensor, group: BandGroup, recipe: Recipe) -> Tensor:
    """Take every pixel of a section from where its turn, flip and shift say."""
    size = group.size
    line = torch.arange(size, device=pixels.device)
    shift = draws[:, SHIFT].long() * (LATTICE_M // group.resolution) * recipe.shifts
    turn = draws[:, TURN].long() * recipe.turns
    row, column = ((line[None] + shift[:, axis, None]) % size for axis in (0, 1))  # (N, S) each
    row = torch.where((turn & 1 > 0)[:, None], size - 1 - row, row)
    column = torch.where((turn & 2 > 0)[:, None], size - 1 - column, column)
    straight = row[:, :, None] * size + column[:, None, :]
    source = torch.where((turn & 4 > 0)[:, None, None], straight.transpose(1, 2), straight)
    index = source.flatten(1)[:, None].expand(-1, pixels.shape[1], -1)
    return pixels.flatten(2).gather(2, index).view_as(pixels)


def _per_band(gain: Tensor, vapour: Tensor, absorbed: list[bool]) -> Tensor:
    """Return each section's factor for each band, (N, bands, 1, 1); water vapour darkens B09 alone."""
    factors = torch.stack([gain * vapour if wet else gain for wet in absorbed], dim=1)
    return factors[:, :, None, None]


def _scattering(group: BandGroup) -> Tensor:
    """Return how much of the path radiance at 443 nm each band gets, (bands, 1, 1)."""
    shares = [(BLUE_NM / BANDS[band].wavelength) ** 4 for band in group.bands]
    return torch.tensor(shares)[:, None, None]
