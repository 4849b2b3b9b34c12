"""Writes pixels of vegetation and soil, by which the order of bands without names is found."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from landlabels.core.scene.bands import BANDS
from landlabels.core.scene.reference_spectra import LAND_L1C, LAND_L2A


def land_dn(order: Sequence[str], side: int = 240, seed: int = 0) -> np.ndarray:
    """Return uint16 DN (bands, side, side) of fields of 60 m; Level-1C if B10 is in `order`.

    The bands of 10 m have noise in every pixel, the others in blocks of their own resolution.
    """
    random = np.random.default_rng(seed)
    header, *rows = (line.split() for line in (LAND_L1C if "B10" in order else LAND_L2A).strip().splitlines())
    table = np.array(rows, dtype=float)
    fields = random.integers(0, len(table), (side // 6, side // 6))
    bands = []
    for band in order:
        block = BANDS[band].resolution // 10
        noise = 1 + 0.02 * random.standard_normal((side // block, side // block)).repeat(block, 0).repeat(block, 1)
        bands.append(table[fields, header.index(band)].repeat(6, 0).repeat(6, 1) * noise)
    return np.rint(bands).astype(np.uint16)
