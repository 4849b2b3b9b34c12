"""Finds the offset that makes DN = surface reflectance x 10000 of a product's scaled numbers.

Source: Sentinel-2 Products Specification Document 14.9, processing baseline 04.00 (`BOA_ADD_OFFSET`,
`RADIO_ADD_OFFSET`: reflectance = (DN + offset) / 10000, stored 0 is no data).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..choices import OFFSETS
from ..errors import UnknownValues
from ..text import tr
from . import families
from .pixel_sample import PixelSample
from .products import Product
from .products.metadata import Metadata
from .products.names import path_parts

BASELINE_OFFSET = -1000
_LARGEST = 10000  # DN: a reflectance of 1; no product is shifted that far

# Bands that are darkest somewhere in nearly every scene: B10 shows no ground, B12 and B11 are dark over water.
_DARK_BANDS = ("B10", "B12", "B11", "B04", "B02", "B03", "B01")
# DN of the darkest pixels: about 1000 if the offset has not been removed.
_SURELY_DARK, _DARK, _NOT_DARK = 500, 800, 1250


@dataclass(frozen=True)
class Offset:
    """The DN to add and a sentence on its origin; `assumed` if it was concluded from pixels.

    `doubt` is a sentence if the pixels contradict an offset of another origin.
    """

    value: int
    reason: str
    assumed: bool
    doubt: str | None = None

    @property
    def notes(self) -> list[str]:
        return [] if self.assumed else [self.reason]

    @property
    def assumptions(self) -> list[str]:
        return [*([self.reason] if self.assumed else []), *([self.doubt] if self.doubt else [])]


def find_offset(product: Product, sample: PixelSample, scale: float, choice: str = "auto") -> Offset:
    """Return the offset from the first source that gives one.

    The sources in order: the user's choice, the product's XML, the files' declared offset, the processing baseline in
    the product's name, the product family, and, as an assumption, the darkest pixels.

    Raises: ParameterError, UnknownValues.
    """
    OFFSETS.check("OFFSET", choice)
    if choice == "none":
        return Offset(0, tr("No offset is applied, as chosen."), False)
    if choice == "-1000":
        return Offset(BASELINE_OFFSET, tr("The offset -1000 is applied, as chosen."), False)
    if product.metadata and product.metadata.lacks_offset and not sample.is_float:
        return _offset_that_is_missing(product.metadata, _DarkestPixels(product, sample, scale))
    if product.metadata and not sample.is_float:
        value = round(product.metadata.offset * scale)
        reason = tr("The offset {value} is read from {file}.").format(value=value, file=product.metadata.file)
        return Offset(value, reason, False)
    darkest = _DarkestPixels(product, sample, scale)
    if sample.offset:
        # GDAL defines it in reflectance; some programs write it in DN.
        value = round(sample.offset * 10000 if abs(sample.offset) < 10 else sample.offset)
        if abs(value) > _LARGEST:
            found = tr("its files declare the offset {value:g}").format(value=sample.offset)
            raise UnknownValues(scene=product.name, found=found)
        return darkest.check(Offset(value, tr("The files declare the offset {value}.").format(value=value), False))
    from_baseline = None if sample.is_float else _offset_from_baseline(product)
    return darkest.check(from_baseline) if from_baseline else _offset_from_family(product, darkest) or darkest.offset()


def _offset_that_is_missing(metadata: Metadata, darkest: _DarkestPixels) -> Offset:
    """Return the offset that the pixels suggest for a product whose XML should give one, with a doubt."""
    text = tr(
        "{file} gives no offset, although products of the processing baseline {baseline} have one: it may be "
        "incomplete. Choose the offset yourself."
    )
    return replace(darkest.offset(), doubt=text.format(file=metadata.file, baseline=metadata.baseline))


class _DarkestPixels:
    """The darkest pixels of a scene in DN before the offset, sampled when needed."""

    def __init__(self, product: Product, sample: PixelSample, scale: float) -> None:
        self._bands = [band for band in _DARK_BANDS if band in product.bands][:4]
        self._sample, self._scale = sample, scale

    def dn(self) -> float | None:
        """Return about the DN of the darkest pixels; None if no pixel holds data."""
        darkest: float | None = None
        for band in self._bands:
            value = self._sample.percentile(band, 0.1)
            if value is not None:
                darkest = value * self._scale if darkest is None else min(darkest, value * self._scale)
            if darkest is not None and darkest < _SURELY_DARK:
                break  # other bands cannot change the conclusion
        return darkest

    def offset(self) -> Offset:
        """Return the offset that the pixels alone suggest."""
        dark = self.dn()
        if dark is None:
            why = tr("No metadata or product name gives the radiometric offset; none is applied.")
            return Offset(0, why, True)
        if dark < _DARK:
            why = tr(
                "No metadata or product name gives the radiometric offset; the darkest pixels, about {dark:.0f}, show "
                "that it has been removed, so none is applied."
            )
            return Offset(0, why.format(dark=dark), True)
        if dark < _NOT_DARK:
            why = tr(
                "No metadata or product name gives the radiometric offset; the darkest pixels, about {dark:.0f}, show "
                "that it has not been removed: -1000 is applied."
            )
            return Offset(BASELINE_OFFSET, why.format(dark=dark), True)
        why = tr(
            "No metadata or product name gives the radiometric offset, and the darkest pixels, about {dark:.0f}, do "
            "not show it; none is applied. Choose the offset -1000 for a product of processing baseline 04.00 or later."
        )
        return Offset(0, why.format(dark=dark), True)

    def check(self, offset: Offset) -> Offset:
        """Add a doubt to an offset from a name or file if the pixels contradict it."""
        dark = self.dn()
        if dark is not None and offset.value and dark < _SURELY_DARK:
            doubt = tr(
                "{reason} But the darkest pixels, about {dark:.0f}, look as if it had been removed already. Choose the "
                "offset yourself."
            )
        elif dark is not None and not offset.value and _DARK <= dark < _NOT_DARK:
            doubt = tr(
                "{reason} But the darkest pixels, about {dark:.0f}, look as if it had not been removed. Choose the "
                "offset yourself."
            )
        else:
            return offset
        return replace(offset, doubt=doubt.format(reason=offset.reason, dark=dark))


def _offset_from_baseline(product: Product) -> Offset | None:
    """Return the offset of the processing baseline in the product's name; of several names, the nearest to the file.

    Raises: UnknownValues if files come from products with and without an offset.
    """
    patterns = [family.baseline for family in families.FAMILIES if family.baseline]
    baselines: dict[int, int] = {}  # by offset
    for clue in product.clues:
        matches = (pattern.search(part) for part in path_parts([clue]) for pattern in patterns)
        match = next(filter(None, matches), None)
        if match:
            baseline = int(match.group(1))
            # BigEarthNet v2 has N9999: processed again, without an offset.
            baselines.setdefault(BASELINE_OFFSET if 400 <= baseline < 9999 else 0, baseline)
    if len(baselines) > 1:
        raise UnknownValues(scene=product.name, found=tr("its files come from products with and without an offset"))
    for value, baseline in baselines.items():
        reason = tr("The offset {value} follows from the processing baseline {baseline} in the product's name.")
        return Offset(value, reason.format(value=value, baseline=f"{baseline // 100:02d}.{baseline % 100:02d}"), False)
    return None


def _offset_from_family(product: Product, darkest: _DarkestPixels) -> Offset | None:
    for family in product.families:
        if family.offset is not None:
            reason = tr("No offset is applied: {family} come without one.")
            if family.offset:
                reason = tr("The offset {value} is applied, as for {family}.")
            reason = reason.format(value=family.offset, family=tr(family.title))
            offset = Offset(family.offset, reason, False)
            return offset if family.offset_is_sure else darkest.check(offset)
    return None
