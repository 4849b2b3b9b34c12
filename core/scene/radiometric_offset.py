"""Which scale and offset make DN = surface reflectance x 10000 of a product's stored numbers, and how that is known.

Source: Sentinel-2 Products Specification Document 14.9, processing baseline 04.00 (`BOA_ADD_OFFSET`,
`RADIO_ADD_OFFSET`: reflectance = (DN + offset) / 10000, stored 0 is no data).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import ParameterError, UnknownValues
from ..text import mark, tr
from .products import Product
from .products.names import parts
from .stored_values import StoredValues

BASELINE_OFFSET = -1000
OFFSETS = ("auto", "none", "-1000")

_BASELINE = re.compile(r"_N(\d{4})(?![0-9])")
# Who delivers without the offset. Archives are sure; services have changed their ways, so their pixels are looked at.
_WITHOUT_OFFSET = (
    (re.compile(r"SENTINEL2[A-D]_\d{8}-\d{6}-\d{3}_L2A_T\w{5}_"), mark("MAJA products (by their name)"), True),
    (re.compile(r"S2[A-D]_MSIL2A_\d{8}T\d{4,6}_\d+_\d+"), mark("sections of BigEarthNet v1 (by their name)"), True),
    (re.compile("HARMONIZED"), mark("Earth Engine's harmonised collections (by the name)"), False),
    (re.compile(r"Sentinel-2_L(?:1C|2A)", re.IGNORECASE), mark("Sentinel Hub (by the name)"), False),
    (re.compile(r"S2[A-D]_\d{1,2}[A-Z]{3}_\d{8}_\d+_L2A"), mark("Element 84's archive (by the name)"), False),
)
# Bands that are darkest over some ground of nearly every scene: B10 sees no ground, B12 and B11 little over water.
_DARK_BANDS = ("B10", "B12", "B11", "B04", "B02", "B03", "B01")
_BRIGHT_BANDS = ("B8A", "B08", "B07", "B04", "B03")
# DN: with the offset still in, the darkest pixels lie around 1000.
_SURELY_DARK, _DARK, _NOT_DARK = 500, 800, 1250
_STEP = 6.5535  # from one DN to the next, where 65535 is reflectance 1
_DISTINCT = 20  # so many different numbers cannot all be on such steps by chance
_SCALED_FROM = 20000  # the near infrared of no scene is so bright in DN, and of nearly all in 65535ths


@dataclass(frozen=True)
class Offset:
    """The DN to add, and in a sentence why; `doubt` says what speaks against it."""

    value: int
    reason: str
    assumed: bool
    doubt: str | None = None


@dataclass(frozen=True)
class Scale:
    """What a stored number is multiplied by to become DN, before the offset; and in a sentence why."""

    factor: float
    reason: str | None = None
    assumed: bool = False


def find_scale(product: Product, values: StoredValues) -> Scale:
    """Settle the scale: what the XML or the files declare, else what the numbers look like (an assumption).

    Raises: UnknownValues where they look like no reflectance.
    """
    if product.metadata and not values.is_float:
        quantification = product.metadata.quantification
        if quantification == 10000:
            return Scale(1.0)
        reason = tr("The quantification value {value:g} is read from {file}.")
        return Scale(10000 / quantification, reason.format(value=quantification, file=product.metadata.file))
    if values.scale != 1:
        return Scale(values.scale * 10000, tr("The files declare the scale {value:g}.").format(value=values.scale))
    if values.is_float:
        return _scale_of_fractions(product, values)
    band = next((band for band in (*_BRIGHT_BANDS, *product.bands) if band in product.bands), "")
    if values.is_uint16 and _are_65535ths(values.pixels(band)):
        reason = tr("By the numbers that occur in {band}, 65535 is taken as reflectance 1.").format(band=band)
        return Scale(1 / _STEP, reason, True)
    return Scale(1.0)


def _are_65535ths(pixels: NDArray) -> bool:
    """Tell numbers that were DN and were stretched to 65535 by the steps between them, or by their size."""
    distinct = np.unique(pixels).astype(np.float64)
    off_step = np.abs(distinct - np.rint(distinct / _STEP) * _STEP) >= 1  # rounded or cut
    if distinct.size >= _DISTINCT and off_step.mean() < 0.01:
        return True
    return pixels.size > 0 and np.percentile(pixels, 98) > _SCALED_FROM


def _scale_of_fractions(product: Product, values: StoredValues) -> Scale:
    # Water is dark in the near infrared, and land in the blue.
    bands = [band for band in ("B8A", "B08", "B02", "B03") if band in product.bands] or list(product.bands)
    ranges = [(values.percentile(band, 2), values.percentile(band, 98)) for band in bands[:3]]
    low = min((low for low, _ in ranges if low is not None), default=0)
    high = max((high for _, high in ranges if high is not None), default=0)
    if low > -0.3 and high <= 3:
        return Scale(10000.0, tr("The numbers have decimals and are taken as reflectance from 0 to 1."), True)
    if low > -3000 and high > 100:
        return Scale(1.0, tr("The numbers have decimals and are taken as reflectance x 10000."), True)
    found = tr("they are numbers with decimals, from about {low:.3g} to {high:.3g}").format(low=low, high=high)
    raise UnknownValues(scene=product.name, found=found)


def find_offset(product: Product, values: StoredValues, scale: float, choice: str = "auto") -> Offset:
    """Settle the offset, by the first that tells it.

    In turn: the user's choice, the product's XML, what the files declare, the baseline in the product's name, a source
    known to remove it, and, as an assumption, what the darkest pixels look like.

    Raises: ParameterError, UnknownValues.
    """
    if choice not in OFFSETS:
        raise ParameterError(name="OFFSET", value=choice, allowed=", ".join(OFFSETS))
    if choice == "none":
        return Offset(0, tr("No offset is applied, as chosen."), False)
    if choice == "-1000":
        return Offset(BASELINE_OFFSET, tr("The offset -1000 is applied, as chosen."), False)
    if product.metadata and not values.is_float:
        value = round(product.metadata.offset * scale)
        reason = tr("The offset {value} is read from {file}.").format(value=value, file=product.metadata.file)
        return Offset(value, reason, False)
    darkest = _Darkest(product, values, scale)
    if values.offset:
        # In reflectance, as GDAL means it; some write it in DN.
        value = round(values.offset * 10000 if abs(values.offset) < 10 else values.offset)
        return darkest.check(Offset(value, tr("The files declare the offset {value}.").format(value=value), False))
    named = None if values.is_float else _offset_from_names(product)
    return darkest.check(named) if named else _offset_from_source(product, darkest) or darkest.offset()


class _Darkest:
    """About how dark the darkest pixels of a scene are, in DN before the offset, looked at when it is needed."""

    def __init__(self, product: Product, values: StoredValues, scale: float) -> None:
        self._bands = [band for band in _DARK_BANDS if band in product.bands][:4]
        self._values, self._scale = values, scale

    def dn(self) -> float | None:
        darkest = None
        for band in self._bands:
            value = self._values.percentile(band, 0.1)
            if value is not None:
                darkest = value * self._scale if darkest is None else min(darkest, value * self._scale)
            if darkest is not None and darkest < _SURELY_DARK:
                break  # that is clear
        return darkest

    def offset(self) -> Offset:
        """Tell the offset by the pixels alone."""
        nothing = tr("No metadata or product name tells the radiometric offset")
        dark = self.dn()
        if dark is None:
            return Offset(0, tr("{nothing}; none is applied.").format(nothing=nothing), True)
        if dark < _DARK:
            why = tr("{nothing}; its darkest pixels, about {dark:.0f}, show that none is left in, so none is applied.")
            return Offset(0, why.format(nothing=nothing, dark=dark), True)
        if dark < _NOT_DARK:
            why = tr("{nothing}; its darkest pixels, about {dark:.0f}, show that it is still in: -1000 is applied.")
            return Offset(BASELINE_OFFSET, why.format(nothing=nothing, dark=dark), True)
        why = tr(
            "{nothing}, nor do the pixels, the darkest of which are about {dark:.0f}; none is applied. Choose the "
            "offset -1000 for a product of processing baseline 04.00 or later."
        )
        return Offset(0, why.format(nothing=nothing, dark=dark), True)

    def check(self, offset: Offset) -> Offset:
        """Add a doubt to an offset that a name or a file tells, where the pixels speak against it."""
        dark = self.dn()
        doubt = None
        if dark is not None and offset.value and dark < _SURELY_DARK:
            doubt = tr("{reason} But its darkest pixels, about {dark:.0f}, look as if it were removed already.")
        elif dark is not None and not offset.value and _DARK <= dark < _NOT_DARK:
            doubt = tr("{reason} But its darkest pixels, about {dark:.0f}, look as if the offset were still there.")
        if doubt is None:
            return offset
        doubt = doubt.format(reason=offset.reason, dark=dark)
        return Offset(offset.value, offset.reason, offset.assumed, f"{doubt} {tr('Choose the offset yourself.')}")


def _offset_from_names(product: Product) -> Offset | None:
    """Return the offset of the processing baseline in the product's name; the nearest name above a file counts."""
    found = {}
    for clue in product.clues:
        match = next((match for part in parts([clue]) if (match := _BASELINE.search(part))), None)
        if match:
            baseline = int(match.group(1))
            # BigEarthNet v2 writes N9999, re-processed without an offset.
            found.setdefault(BASELINE_OFFSET if 400 <= baseline < 9999 else 0, baseline)
    if len(found) > 1:
        raise UnknownValues(scene=product.name, found=tr("its files come from products with and without an offset"))
    for value, baseline in found.items():
        reason = tr("The offset {value} follows from the processing baseline {baseline} in the product's name.")
        return Offset(value, reason.format(value=value, baseline=f"{baseline // 100:02d}.{baseline % 100:02d}"), False)
    return None


def _offset_from_source(product: Product, darkest: _Darkest) -> Offset | None:
    for pattern, source, is_sure in _WITHOUT_OFFSET:
        if any(pattern.search(part) for part in parts(product.clues)):
            reason = tr("No offset is applied: {source} come without one.").format(source=tr(source))
            offset = Offset(0, reason, False)
            return offset if is_sure else darkest.check(offset)
    return None
