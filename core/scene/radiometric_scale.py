"""Finds the scale that turns a product's stored numbers into DN = surface reflectance x 10000, before the offset."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import UnknownValues
from ..text import tr
from .pixel_sample import PixelSample
from .products import Product

_BRIGHT_BANDS = ("B8A", "B08", "B07", "B04", "B03")  # over vegetation, the first that exists is sampled
_FRACTION_BANDS = ("B8A", "B08", "B02", "B03")  # water is dark in the near infrared, vegetation in the blue
_SCALES = 1e-6, 0.1  # the lowest and highest factor from stored numbers to reflectance that files can declare
_NEAR_INFRARED = ("B8A", "B08", "B07")
_DARK_VEGETATION = 650  # DN that the 90th percentile of the near infrared exceeds in every scene with vegetation
_STEP = 6.5535  # stored units per DN, if 65535 is reflectance 1
_DISTINCT = 20  # this many different numbers are not all multiples of the step by chance
_SCALED_FROM = 20000  # near-infrared DN of no scene, and exceeded in nearly all that are stored as 65535ths
# Vegetation reflects at most about 0.75 in the near infrared, and then far less in the red. Clouds, snow and sand can
# reflect more, but do so in both. An offset that is not removed is within the margin.
_BRIGHTEST_VEGETATION, _RED_SHARE = 8000, 0.4  # DN; of the near infrared
# Dense vegetation, by its NDVI, has a 90th percentile of the near infrared of at least 1996 DN in each of the 25
# acquisitions in a sample of BigEarthNet v1.0 that have it, also in winter; with half the numbers, 9 are doubted. A
# scene that is bright in the near infrared is not looked at.
_DENSE, _DENSE_SHARE, _DARK_DENSE, _BRIGHT_ENOUGH = 0.8, 0.1, 1800, 3000


@dataclass(frozen=True)
class Scale:
    """The factor from stored numbers to DN, and a sentence on its origin; `assumed` if it was concluded from pixels."""

    factor: float
    reason: str | None = None
    assumed: bool = False

    @property
    def notes(self) -> list[str]:
        return [self.reason] if self.reason and not self.assumed else []

    @property
    def assumptions(self) -> list[str]:
        return [self.reason] if self.reason and self.assumed else []


def find_scale(product: Product, sample: PixelSample) -> Scale:
    """Return the scale given by the XML, the files or the product family; otherwise assume one from the pixels.

    Raises: UnknownValues if the pixels do not look like reflectance.
    """
    if product.metadata and not sample.is_float:
        quantification = product.metadata.quantification
        if quantification == 10000:
            return Scale(1.0)
        reason = tr("The quantification value {value:g} is read from {file}.")
        return Scale(10000 / quantification, reason.format(value=quantification, file=product.metadata.file))
    if sample.scale != 1:
        if not _SCALES[0] <= sample.scale <= _SCALES[1]:
            found = tr("its files declare the scale {value:g}").format(value=sample.scale)
            raise UnknownValues(scene=product.name, found=found)
        return Scale(sample.scale * 10000, tr("The files declare the scale {value:g}.").format(value=sample.scale))
    if sample.is_float:
        return _scale_of_floats(product, sample)
    for family in product.families:
        if family.scale is not None:
            reason = tr("The scale {value:g} is applied, as for {family}.")
            return Scale(family.scale * 10000, reason.format(value=family.scale, family=tr(family.title)))
    band = next((band for band in (*_BRIGHT_BANDS, *product.bands) if band in product.bands), "")
    if sample.is_uint16:
        pixels = sample.pixels(band)
        if _are_tenfold(pixels):
            reason = tr("The values of {band} are large and multiples of 10: they are taken as reflectance x 100000.")
            return Scale(0.1, reason.format(band=band), True)
        if _are_on_steps(pixels):
            reason = tr("By the values that occur in {band}, 65535 is taken as reflectance 1.")
            return Scale(1 / _STEP, reason.format(band=band), True)
        if _are_large(pixels):
            reason = tr(
                "Many values of {band} are above {limit}: 65535 is taken as reflectance 1. If they are reflectance x "
                "100000, divide them by 10 first; otherwise the labels are wrong."
            )
            return Scale(1 / _STEP, reason.format(band=band, limit=_SCALED_FROM), True)
    return Scale(1.0, _doubt_of_values(product, sample), True)


def _doubt_of_values(product: Product, sample: PixelSample) -> str | None:
    """Return a sentence if vegetation looks as if the stored numbers were not DN."""
    doubts = _doubt_of_brightness, _doubt_of_thousandths, _doubt_of_dense_vegetation
    return next(filter(None, (doubt(product, sample) for doubt in doubts)), None)


def _with(reason: str, doubt: str | None) -> str:
    return f"{reason} {doubt}" if doubt else reason


def _doubt_of_brightness(product: Product, sample: PixelSample, factor: float = 1.0) -> str | None:
    """Return a sentence if vegetation is brighter than it can be once numbers are multiplied by `factor`."""
    near = next((band for band in _NEAR_INFRARED if band in product.bands), None)
    if near is None or "B04" not in product.bands:
        return None
    bright = sample.percentile(near, 98)
    if bright is None or bright * factor < _BRIGHTEST_VEGETATION:
        return None  # without a sample of the red: of a remote product it costs several requests
    red = sample.percentile("B04", 98)
    if red is None or red > _RED_SHARE * bright:
        return None
    text = tr(
        "Vegetation in {band} has a reflectance of {bright:.2f}, more than vegetation can have: the numbers are not "
        "reflectance x {scale:.0f}, and the labels are wrong, unless you divide them first."
    )
    return text.format(band=near, bright=bright * factor / 10000, scale=10000 / factor)


def _doubt_of_thousandths(product: Product, sample: PixelSample) -> str | None:
    """Return a sentence if vegetation looks as dark as in reflectance x 1000; None if it does not.

    Water is dark, too, but darker in the near infrared than in the blue.
    """
    near = next((band for band in _NEAR_INFRARED if band in product.bands), None)
    if near is None or "B02" not in product.bands:
        return None
    bright = sample.percentile(near, 90)
    if bright is None or bright >= _DARK_VEGETATION:
        return None  # without a sample of the blue: of a remote product it costs several requests
    blue = sample.percentile("B02", 90)
    if blue is None or blue >= bright:
        return None
    text = tr(
        "Few values of {band} are above {bright:.0f}: they may be reflectance x 1000 and not x 10000. If so, "
        "multiply them by 10 first; otherwise the labels are wrong."
    )
    return text.format(band=near, bright=bright)


def _doubt_of_dense_vegetation(product: Product, sample: PixelSample, factor: float = 1.0) -> str | None:
    """Return a sentence if dense vegetation is darker than it is once numbers are multiplied by `factor`.

    Without a sample of the red if the near infrared is bright: of a remote product it costs several requests.
    """
    if not {"B08", "B04"} <= product.bands.keys():
        return None
    bright = sample.percentile("B08", 90)
    if bright is None or bright * factor >= _BRIGHT_ENOUGH:
        return None
    near, red = (sample.pixels(band).astype(np.float64) for band in ("B08", "B04"))
    if near.shape != red.shape:
        return None  # pixels without data differ
    dense = near - red > _DENSE * np.abs(near + red)
    if dense.mean() < _DENSE_SHARE or (highest := float(np.percentile(near[dense], 90))) * factor >= _DARK_DENSE:
        return None
    text = tr(
        "Dense vegetation in B08 has a reflectance of at most about {highest:.2f}, less than it has even in winter: "
        "the numbers may not be reflectance x {scale:.0f}. If so, multiply them first; otherwise the labels are wrong."
    )
    return text.format(highest=highest * factor / 10000, scale=10000 / factor)


def _are_tenfold(pixels: NDArray[Any]) -> bool:
    """Return whether pixels are DN times 10: too large for DN, and multiples of 10 except those cut off at 65535."""
    distinct = np.unique(pixels)
    return _are_large(pixels) and distinct.size >= _DISTINCT and bool((distinct[distinct < 65535] % 10 == 0).all())


def _are_on_steps(pixels: NDArray[Any]) -> bool:
    """Return whether pixels are DN that were stretched to 65535, by the steps between their values."""
    distinct = np.unique(pixels).astype(np.float64)
    off_step = np.abs(distinct - np.rint(distinct / _STEP) * _STEP) >= 1  # rounded or truncated
    return distinct.size >= _DISTINCT and bool(off_step.mean() < 0.01)


def _are_large(pixels: NDArray[Any]) -> bool:
    """Return whether pixels are too large for DN."""
    return pixels.size > 0 and bool(np.percentile(pixels, 98) > _SCALED_FROM)


def _scale_of_floats(product: Product, sample: PixelSample) -> Scale:
    bands = [band for band in _FRACTION_BANDS if band in product.bands] or [*product.bands]
    ranges = [(sample.percentile(band, 2), sample.percentile(band, 98)) for band in bands[:3]]
    low = min((low for low, _ in ranges if low is not None), default=0)
    high = max((high for _, high in ranges if high is not None), default=0)
    if low > -0.3 and high <= 3:
        reason = tr("The numbers have decimals and are taken as reflectance from 0 to 1.")
        doubt = _doubt_of_brightness(product, sample, 10000.0) or _doubt_of_dense_vegetation(product, sample, 10000.0)
        return Scale(10000.0, _with(reason, doubt), True)
    if low > -3000 and high > 100:
        reason = tr("The numbers have decimals and are taken as reflectance x 10000.")
        return Scale(1.0, _with(reason, _doubt_of_values(product, sample)), True)
    found = tr("they are numbers with decimals, from about {low:.3g} to {high:.3g}").format(low=low, high=high)
    raise UnknownValues(scene=product.name, found=found)
