"""Whether a scene looks like what a model learnt from: its band means beside the statistics in the model's card."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from osgeo import gdal

from ..raster.gdal_calls import checked
from ..raster.opening import open_raster
from ..raster.remote import AT_ONCE, is_remote
from ..text import tr
from .band_source import BandSource
from .radiometry import NODATA, to_dn
from .scene import Scene

_SPOTS = ((0.5, 0.5), (0.25, 0.25), (0.75, 0.75), (0.25, 0.75), (0.75, 0.25))
_ENOUGH = 3  # spots with data
_SIDE, _ROWS = 512, 64  # pixels of a spot at least, where the blocks are smaller
_SAMPLES = 64  # pixels that are kept of each side of a spot
_VISIBLE = ("B01", "B02", "B03", "B04")
# Training standard deviations. Sections of BigEarthNet lie within 0.8 in the visible, but for snow and cloud; an offset
# left in adds 1.7, Level-1C 1 to 2. Near zero all over is no water, but a scale too small.
_BRIGHT, _FAR, _DARK_SHARE = 1.0, 2.5, 0.05
_NAMED = 3  # bands


Statistics = Mapping[str, tuple[float, float]]  # mean and standard deviation of each band's DN in the training data


def find_doubt(scene: Scene, statistics: Statistics) -> str | None:
    """Return a sentence where the scene is far from what the model learnt from, by a few pixels of every band.

    `statistics` are those of the model's training data, `Card.statistics`.
    """
    means = band_means(scene, tuple(statistics))
    training = {band: values for band, values in statistics.items() if band in means}
    if not training:
        return None
    away = {band: (means[band] - mean) / std for band, (mean, std) in training.items()}
    visible = [away[band] for band in _VISIBLE if band in away]
    is_far = sum(abs(value) > _FAR for value in away.values()) > len(away) / 2
    is_bright = bool(visible) and float(np.mean(visible)) > _BRIGHT
    # No band's mean is below zero, unless an offset was taken off that was not there.
    is_dark = min(means.values()) < 0 or all(means[band] < _DARK_SHARE * mean for band, (mean, _) in training.items())
    if not (is_far or is_bright or is_dark):
        return None
    furthest = sorted(away, key=lambda band: -abs(away[band]))[:_NAMED]
    examples = ", ".join(
        f"{band} {means[band]:.0f} ({training[band][0]:.0f} ± {training[band][1]:.0f})" for band in furthest
    )
    text = tr(
        "The scene is far {how} than what the model learnt from, as these means beside the model's show: {examples}. "
        "Check the offset ({offset} is applied) and the scale{others}."
    )
    how, others = (tr("darker"), "") if is_dark else (tr("brighter"), tr("; snow, cloud, haze or Level-1C do it, too"))
    return text.format(how=how, examples=examples, offset=scene.offset, others=others)


def band_means(scene: Scene, bands: tuple[str, ...]) -> dict[str, float]:
    """Return the mean DN of those of `bands` that the scene has, from a few pixels at a few spots."""
    files: dict[str, list[BandSource]] = defaultdict(list)
    for source in (scene.bands[band] for band in bands if band in scene.bands):
        files[source.path].append(source)

    def read(path: str) -> dict[str, float | None]:
        dataset = open_raster(path)
        return {source.band: _mean(dataset, source, scene.offset) for source in files[path]}

    with ThreadPoolExecutor(AT_ONCE if any(map(is_remote, files)) else 1) as pool:
        means = {band: mean for found in pool.map(read, files) for band, mean in found.items()}
    return {band: means[band] for band in bands if means.get(band) is not None}


def _mean(dataset: gdal.Dataset, source: BandSource, offset: int) -> float | None:
    """Return the mean DN of a few pixels of a band; None where there is no data."""
    found = []
    overview = _overview(dataset, source.index)
    spots = _spots(dataset.GetRasterBand(source.index), source) if overview is None else [overview]
    for stored in spots:
        dn = to_dn(stored, offset, source.nodata, source.scale)
        dn = dn[(dn != NODATA) & (stored != 0)]
        found += [dn] if dn.size else []
        if len(found) == _ENOUGH:
            break
    return float(np.concatenate(found).mean()) if found else None


def _overview(dataset: gdal.Dataset, index: int) -> np.ndarray | None:
    """Return the stored numbers of the smallest overview of a GeoTIFF that shows enough: one request on the web."""
    band = dataset.GetRasterBand(index)
    count = band.GetOverviewCount() if dataset.GetDriver().ShortName == "GTiff" else 0
    found = [band.GetOverview(n) for n in range(count)]
    found = [each for each in found if min(each.XSize, each.YSize) >= _SAMPLES and max(each.XSize, each.YSize) <= _SIDE]
    try:
        return checked(min(found, key=lambda each: each.XSize).ReadAsArray) if found else None
    except RuntimeError:
        return None


def _spots(band: gdal.Band, source: BandSource) -> Iterator[np.ndarray]:
    """Yield some of the stored numbers of a few places: whole blocks, thinned out, which JPEG 2000 decodes coarsely."""
    size = tuple(
        min(full, max(block if block <= 2 * _SIDE else 0, least))
        for full, block, least in zip(source.size, source.block, (_SIDE, _ROWS), strict=True)
    )
    for share in _SPOTS:
        left, top = (
            min(int(full * part) // block * block, full - side)
            for full, part, block, side in zip(source.size, share, source.block, size, strict=True)
        )
        thinned = [min(side, _SAMPLES) for side in size]
        try:
            yield checked(band.ReadAsArray, left, top, *size, buf_xsize=thinned[0], buf_ysize=thinned[1])
        except RuntimeError:
            return  # the run itself says which block is damaged
