"""Finds a fill value that files do not declare: one stored number on many pixels of all bands that is no reflectance.

Reading leaves out pixels with an impossible value in all bands anyway (`radiometry.mask_fill`). The fill value has to
be known before that: to be left out of the samples that decide on scale, offset and band order, and when warping,
which would mix it with its neighbours.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..text import tr

_MIN_SHARE = 0.002  # of the sampled pixels of each band
# The highest whole number that is fill because it is the lowest, such as 1, and the number that all others exceed: dark
# pixels that were cut off at 1 have neighbours.
_LOWEST, _GAP = 10, 50
_ABOVE = 2.0  # times the 99th percentile of the other pixels: no cloud has exactly one value so far above all others


@dataclass(frozen=True)
class Fill:
    """A stored value that is taken as no data, and the share of the sampled pixels that have it."""

    value: float
    share: float

    @property
    def sentence(self) -> str:
        text = tr(
            "{value:g} is the value of {share:.0%} of the sampled pixels in every band and no reflectance: it is taken "
            "as no data, although the files do not declare it."
        )
        return text.format(value=self.value, share=max(self.share, 0.01))


def find_fill(samples: Sequence[NDArray[Any]]) -> Fill | None:
    """Return the fill value of bands whose stored values (1-D each) were sampled; None if there is none.

    A value is fill if it is the lowest, and negative or a small whole number far below all others, or if it is the
    highest, and that of the number type or far above all others; and if a share of every band has exactly this value.
    """
    if len(samples) < 2 or any(sample.size == 0 for sample in samples):
        return None
    for value in (samples[0].min(), samples[0].max()):
        shares = [float((sample == value).mean()) for sample in samples]
        if min(shares) >= _MIN_SHARE and all(_is_impossible(sample, value) for sample in samples):
            return Fill(float(value), min(shares))
    return None


def _is_impossible(sample: NDArray[Any], value: Any) -> bool:
    others = sample[sample != value]
    if value == sample.min() and value < 0:
        return True
    if value == sample.min() and value <= _LOWEST and np.issubdtype(sample.dtype, np.integer):
        return others.size > 0 and bool(others.min() > _GAP)
    if value != sample.max() or value <= 0:
        return False
    if np.issubdtype(sample.dtype, np.integer) and value == np.iinfo(sample.dtype).max:
        return True
    return others.size > 0 and bool(value > _ABOVE * np.percentile(others, 99))
