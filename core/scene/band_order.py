"""Finds the order of bands in a stack without band names, by its pixels.

Each registered order of fitting length is a candidate. Bands with few values at the start or end may be masks. Pixels
of vegetation and soil are compared with typical spectra under each candidate; the comparison does not depend on scale
and offset, which are not known yet. The order is found only if nearly all pixels agree, and no order fits as well in
which two bands are exchanged or one is replaced. Fewer than ten bands have to show it more clearly.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations, product
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..choices import BAND_ORDERS, BandOrder
from ..raster.gdal_calls import checked
from ..raster.remote import is_remote
from ..text import join_names, plural, tr
from .bands import BANDS
from .reference_spectra import LAND_L1C, LAND_L2A

_SPOTS_PER_SIDE, _SPOT = 3, 126  # windows in the width and height, and their side in pixels
_WHOLE = 512  # pixels: a raster of at most this side is read whole
_BLOCK = 6  # pixels: spectra are means of blocks of this side, so that resampling does not matter
_SMALL = 96  # pixels: rasters with a shorter side are divided into half as large blocks
_FEW, _DAYS = 20, 366  # different values, and the highest, of a band with days of a year
_PERCENT = 100  # the highest value of a probability
_BRIGHT = 1000, 5  # the bright pixels of DN are above, those of reflectance from 0 to 1 below
_MASKS = 3  # at most, beside the bands
_CLASSES = 5, 11  # the highest class in a scene classification: from bare soil to snow
_RATIO, _MARGIN = 2.0, 0.01  # by which the second best candidate must fit worse for a pixel to count
_PIXELS = 30  # that count, at least
_NEIGHBOURS = 110  # nanometres: bands that are so close look alike
_ENOUGH = 1000  # pixels of land for this comparison
_CONSTANT = 0.95  # of the 2x2 blocks: a band of 20 or 60 m resampled to 10 m by nearest neighbour

_SHORT = 10  # bands: a shorter order is not looked for beside masks

_Pixels = NDArray[Any]
_Spectra = NDArray[np.float64]


class _Rules(NamedTuple):
    """What pixels must show: the share of them that counts, and of these the share that agrees.

    `fit` is 1 - correlation with a typical spectrum, below which a pixel is land. `changed` are the least ratios of
    errors if a band is exchanged or replaced: by another, and by a neighbour. `blocks` is the least number of pixels.
    """

    fit: float
    counting: float
    agreeing: float
    changed: tuple[float, float]
    blocks: int = 0


_RULES, _RULES_OF_SHORT = _Rules(0.03, 0.1, 0.85, (1.15, 0.95)), _Rules(0.02, 0.3, 0.95, (1.3, 1.0), 1500)


class Search(NamedTuple):
    """The order that pixels show, or None, and the registered orders that are possible by number and masks."""

    found: FoundOrder | None
    possible: list[BandOrder]


@dataclass(frozen=True)
class FoundOrder:
    """The order of a stack: the 1-based position of each band, and of the scene classification (None without one).

    `masks` are the positions that are not used; `family` is the title of the family whose order it is.
    """

    positions: dict[str, int]
    scl: int | None = None
    masks: Sequence[int] = ()
    family: str = ""

    def sentences(self) -> list[str]:
        """Return what is assumed, in sentences."""
        if not self.positions:
            return []
        text = tr("The bands have no names; the {count} bands are taken in the order that the pixels show: {bands}.")
        if self.family:
            text = tr("The bands have no names; the {count} bands are taken in the order of {family}: {bands}.")
        names = join_names(sorted(self.positions, key=self.positions.__getitem__))
        lines = [text.format(count=len(self.positions), family=tr(self.family), bands=names)]
        if self.scl:
            lines.append(tr("Band {band} is taken as the scene classification (SCL).").format(band=self.scl))
        if self.masks:
            lines.append(
                plural(
                    len(self.masks),
                    "Band {bands} looks like a mask and is not used.",
                    "Bands {bands} look like masks and are not used.",
                    bands=join_names([str(band) for band in self.masks]),
                )
            )
        return lines


class _Candidate(NamedTuple):
    """An order, and the 0-based position of its first band in the stack."""

    order: BandOrder
    first: int

    @property
    def bands(self) -> tuple[str, ...]:
        return self.order.bands

    def columns(self) -> slice:
        return slice(self.first, self.first + len(self.bands))


def find_order(dataset: gdal.Dataset) -> Search:
    """Find the order of a stack by a sample of its pixels; without one if they do not show it clearly.

    Raises: RuntimeError if a remote raster cannot be read, or no spot of a local one.
    """
    same_number = [order for order in BAND_ORDERS if len(order.bands) == dataset.RasterCount]
    spots = [spot for spot in map(_without_fill, _read_spots(dataset)) if np.isfinite(spot[0]).any()]
    if not spots:
        return Search(None, same_number)
    values = [_values(spots, index) for index in range(dataset.RasterCount)]
    bright = float(np.median([np.percentile(each, 98) for each in values if each.size] or [np.float64(0)]))
    coarse = _coarse_bands(spots)
    candidates = [each for each in _candidates(values, bright) if _fits_resolutions(each, coarse)]
    spectra = np.vstack([_block_means(spot) for spot in spots])
    best = _best(candidates, spectra) if candidates and len(spectra) else None
    if best is None:
        return Search(None, list(dict.fromkeys(each.order for each in candidates)) or same_number)
    positions = {band: best.first + number for number, band in enumerate(best.bands, start=1)}
    rest = [number for number in range(1, len(values) + 1) if number not in positions.values()]
    scl = [number for number in rest if _are_classes(values[number - 1])]
    found = FoundOrder(positions, scl[0] if len(scl) == 1 else None, [n for n in rest if [n] != scl])
    return Search(found, [best.order])


def can_have_order(count: int) -> bool:
    """Return whether a stack of `count` bands can have a registered order: pixels show it, or the user chooses."""
    beside = ((count - len(order.bands), order) for order in BAND_ORDERS)
    return any(masks == 0 or (order.is_detected and _can_be_beside(masks, order)) for masks, order in beside)


def _can_be_beside(masks: int, order: BandOrder) -> bool:
    """Return whether so many masks can be beside the bands of an order."""
    return 0 <= masks <= (_MASKS if len(order.bands) >= _SHORT else 0)


def _candidates(values: Sequence[_Pixels], bright: float) -> Iterator[_Candidate]:
    """Yield the orders that fit: beside the bands are masks or classes only, among them none.

    Low values are no mask before the bands, since B01 has them over dark ground, too. B10 can look like classes.
    """
    masks = [_is_binary(each) or _are_classes(each) for each in values]
    behind = [is_mask or _are_small(each, bright) for is_mask, each in zip(masks, values, strict=True)]
    for order in BAND_ORDERS:
        beside = len(values) - len(order.bands)
        for first in range(beside + 1 if order.is_detected and _can_be_beside(beside, order) else 0):
            candidate = _Candidate(order, first)
            bands = zip(order.bands, values[candidate.columns()], strict=True)
            if (
                all(masks[:first])
                and all(behind[first + len(order.bands) :])
                and not any(_is_mask_as(band, each) for band, each in bands)
            ):
                yield candidate


def _is_mask_as(band: str, values: _Pixels) -> bool:
    """Return whether values cannot be those of a band; only 0 is no mask, but a band without signal."""
    return (_is_binary(values) and values.max() > 0) or (band != "B10" and _are_classes(values))


def _best(candidates: Sequence[_Candidate], spectra: _Spectra) -> _Candidate | None:
    """Return the candidate on which the pixels of land agree, unless a change of it fits better."""
    rules = _RULES_OF_SHORT if len(candidates[0].bands) < _SHORT else _RULES
    if len(spectra) < rules.blocks:
        return None
    errors = np.stack([_errors(spectra[:, each.columns()], each.bands) for each in candidates])
    best, ordered = errors.argmin(axis=0), np.sort(errors, axis=0)
    is_land = ordered[0] < rules.fit
    clear = is_land.copy()
    if len(candidates) > 1:
        clear &= (ordered[1] > _RATIO * ordered[0]) & (ordered[1] > ordered[0] + _MARGIN)
    votes = np.bincount(best[clear], minlength=len(candidates))
    winner = int(votes.argmax())
    if votes[winner] < max(_PIXELS, rules.agreeing * clear.sum()) or clear.sum() < rules.counting * len(spectra):
        return None
    if errors[:, is_land].mean(axis=1).argmin() != winner:
        return None  # two other candidates are alike, so that few of their pixels are clear
    chosen = candidates[winner]
    land = spectra[errors[winner] < rules.fit, chosen.columns()]
    land = land[:: 1 + len(land) // _ENOUGH]
    return None if _change_fits_better(land, chosen.bands, rules) else chosen


def _change_fits_better(land: _Spectra, order: tuple[str, ...], rules: _Rules) -> bool:
    """Return whether the spectra fit another order better: one with two bands exchanged, or one band replaced."""
    error = np.median(_errors(land, order))
    for changed, (first, second) in _changes(order):
        are_neighbours = abs(BANDS[first].wavelength - BANDS[second].wavelength) <= _NEIGHBOURS
        if np.median(_errors(land, changed)) < rules.changed[are_neighbours] * error:
            return True
    return False


def _changes(order: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], tuple[str, str]]]:
    """Yield the orders with one change, and the two bands that changed places.

    Bands are replaced in short orders only: longer ones have most of the bands. B10, which is dark, replaces none.
    """
    others = [band for band in BANDS if band not in (*order, "B10")] if len(order) < _SHORT else []
    for first, second in [*combinations(order, 2), *product(order, others)]:
        swapped = {first: second, second: first}
        yield tuple(swapped.get(band, band) for band in order), (first, second)


def _errors(spectra: _Spectra, order: tuple[str, ...]) -> _Spectra:
    """Return 1 - correlation of each spectrum (pixels, bands) with the typical spectrum that is most alike."""
    alike = (_normalised(spectra) @ _typical(order).T).max(axis=1)
    return np.asarray(1 - alike, dtype=np.float64)


@cache
def _typical(order: tuple[str, ...]) -> _Spectra:
    tables = [_table(LAND_L1C)] if "B10" in order else [_table(LAND_L1C), _table(LAND_L2A)]
    return _normalised(np.vstack([np.stack([table[band] for band in order], axis=1) for table in tables]))


def _table(text: str) -> dict[str, _Spectra]:
    header, *rows = (line.split() for line in text.strip().splitlines())
    return dict(zip(header, np.array(rows, dtype=np.float64).T, strict=True))


def _normalised(spectra: _Spectra) -> _Spectra:
    """Return spectra with mean 0 and length 1: independent of a scale and an offset that all bands have."""
    centred = spectra - spectra.mean(axis=1, keepdims=True)
    return np.asarray(centred / np.maximum(np.linalg.norm(centred, axis=1, keepdims=True), 1e-9))


# Pixels


def _read_spots(dataset: gdal.Dataset) -> Iterator[_Pixels]:
    """Yield windows of all bands as (bands, height, width): the whole raster, or spots spread over it."""
    width, height = dataset.RasterXSize, dataset.RasterYSize
    if max(width, height) <= _WHOLE:
        windows = [(0, 0, width, height)]
    else:
        lefts, tops = (sorted({_start(side, number) for number in range(_SPOTS_PER_SIDE)}) for side in (width, height))
        windows = [(left, top, min(_SPOT, width), min(_SPOT, height)) for top in tops for left in lefts]
    failure, count = None, 0
    for window in windows:
        try:
            pixels = checked(dataset.ReadAsArray, *window).astype(np.float64)
        except RuntimeError as error:
            if is_remote(dataset.GetDescription()):
                raise  # the pixels may be valid: nothing can be concluded
            failure = error
            continue
        count += 1
        yield pixels
    if failure and not count:
        raise failure


def _start(side: int, number: int) -> int:
    """Return the first pixel of a spot; whole blocks from the edge, so that blocks of all spots are alike."""
    return int((side - min(_SPOT, side)) * (number + 0.5) / _SPOTS_PER_SIDE) // _BLOCK * _BLOCK


def _without_fill(pixels: _Pixels) -> _Pixels:
    """Return pixels with NaN in all bands where bands of more than a few values are all equal or not a number."""
    many = [band for band in pixels if np.unique(band).size > _CLASSES[1] + 1] or list(pixels)
    is_fill = ~np.isfinite(pixels).all(axis=0)
    is_fill |= np.all([band == many[0] for band in many], axis=0)
    is_fill |= np.any([(band <= -999) | (band == 65535) for band in many], axis=0)  # usual values for no data
    return np.where(is_fill, np.nan, pixels)


def _values(spots: Sequence[_Pixels], index: int) -> _Pixels:
    """Return the different values of a band."""
    values = np.unique(np.concatenate([spot[index].ravel() for spot in spots]))
    return values[np.isfinite(values)]


def _are_small(values: _Pixels, bright: float) -> bool:
    """Return whether a band can hold days of a year or a probability in percent, beside bands of usual brightness."""
    are_integers = bool((values == np.rint(values)).all())
    highest = _DAYS if values.size <= _FEW else _PERCENT
    return are_integers and values.max() <= highest and not _BRIGHT[1] <= bright <= _BRIGHT[0]


def _are_classes(values: _Pixels) -> bool:
    """Return whether a band can be a scene classification; other masks have fewer or lower values."""
    are_integers = bool((values == np.rint(values)).all())
    return are_integers and values.size > 2 and _CLASSES[0] <= values.max() <= _CLASSES[1]


def _is_binary(values: _Pixels) -> bool:
    """Return whether a band is a constant or a mask of two values."""
    return values.size <= 2


def _coarse_bands(spots: Sequence[_Pixels]) -> list[bool]:
    """Return for each band whether it consists of 2x2 pixels of one value, as after resampling from 20 or 60 m."""
    return list(np.any([_constant_share(spots, *phase) > _CONSTANT for phase in np.ndindex(2, 2)], axis=0))


def _constant_share(spots: Sequence[_Pixels], top: int, left: int) -> _Pixels:
    """Return for each band the share of 2x2 blocks, starting at a row and column, that have one value."""
    equal, total = np.zeros(len(spots[0])), 0
    for spot in spots:
        cut = spot[:, top:, left:]
        height, width = cut.shape[1] // 2 * 2, cut.shape[2] // 2 * 2
        parts = [cut[:, row:height:2, col:width:2] for row, col in np.ndindex(2, 2)]
        equal += np.all([part == parts[0] for part in parts[1:]], axis=0).sum(axis=(1, 2))
        total += int(np.isfinite(parts[0][0]).sum())
    return equal / max(total, 1)


def _fits_resolutions(candidate: _Candidate, coarse: Sequence[bool]) -> bool:
    """Return whether exactly the bands of 20 and 60 m look resampled; true if none or all do. B10 has no detail."""
    looks = [
        (is_coarse, BANDS[band].resolution > 10)
        for band, is_coarse in zip(candidate.bands, coarse[candidate.columns()], strict=True)
        if band != "B10"
    ]
    return len({look for look, _ in looks}) < 2 or all(look == is_coarse for look, is_coarse in looks)


def _block_means(pixels: _Pixels) -> _Spectra:
    """Return the means of blocks in which every pixel holds data, as (blocks, bands)."""
    count, height, width = pixels.shape
    side = _BLOCK if min(height, width) >= _SMALL else _BLOCK // 2
    cut = pixels[:, : height // side * side, : width // side * side]
    means = cut.reshape(count, height // side, side, width // side, side).mean(axis=(2, 4)).reshape(count, -1).T
    return np.asarray(means[np.isfinite(means).all(axis=1)])
