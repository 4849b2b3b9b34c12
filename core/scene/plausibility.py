"""Compares a scene with a model's training data: the means of its bands against the statistics in the model's card."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from ..raster.opening import open_raster
from ..raster.remote import MAX_CONNECTIONS, is_remote
from ..text import join_names, plural, tr
from .band_source import BandSource
from .pixel_sample import sample_coarse
from .radiometry import NODATA, to_dn
from .scene import Scene

_VISIBLE = ("B01", "B02", "B03", "B04")
# In training standard deviations. Sections of BigEarthNet are within 0.8 in the visible, except snow and cloud; an
# offset that was not removed adds 1.7, Level-1C 1 to 2. Means near zero in all bands are not water, but a wrong scale.
_BRIGHT, _FAR, _DARK_SHARE = 1.0, 2.5, 0.05
_BANDS_NAMED = 3

Statistics = Mapping[str, tuple[float, float]]  # mean and standard deviation of each band's DN in the training data


def find_doubt(scene: Scene, statistics: Statistics) -> str | None:
    """Return a sentence if a sample of the scene differs much from a model's training data; otherwise None.

    `statistics` are those of the training data, `Card.statistics`.
    """
    means = _sampled_means(scene, tuple(statistics))
    empty = [band for band, mean in means.items() if np.isnan(mean)]
    if empty and len(empty) < len(means):
        return plural(
            len(empty),
            "{bands} has no values where other bands have some: its file may be incomplete, and the labels are less "
            "reliable.",
            "{bands} have no values where other bands have some: their files may be incomplete, and the labels are "
            "less reliable.",
            bands=join_names(empty),
        )
    means = {band: mean for band, mean in means.items() if band not in empty}
    training = {band: values for band, values in statistics.items() if band in means}
    if not training:
        return None
    distance = {band: (means[band] - mean) / std for band, (mean, std) in training.items()}
    visible = [distance[band] for band in _VISIBLE if band in distance]
    is_far = sum(abs(value) > _FAR for value in distance.values()) > len(distance) / 2
    is_bright = bool(visible) and float(np.mean(visible)) > _BRIGHT
    # A mean below zero is impossible, unless an offset was applied that had been removed already.
    is_dark = min(means.values()) < 0 or all(means[band] < _DARK_SHARE * mean for band, (mean, _) in training.items())
    if not (is_far or is_bright or is_dark):
        return None
    differing = [band for band, value in distance.items() if (value < 0) == is_dark]
    furthest = sorted(differing, key=lambda band: -abs(distance[band]))[:_BANDS_NAMED]
    examples = ", ".join(
        f"{band} {means[band]:.0f} ({training[band][0]:.0f} ± {training[band][1]:.0f})" for band in furthest
    )
    if is_dark:
        text = tr(
            "The scene is far darker than the training data of the model; mean DN (training data): {examples}. "
            "Check the offset ({offset} is applied) and the scale."
        )
    else:
        text = tr(
            "The scene is far brighter than the training data of the model; mean DN (training data): {examples}. "
            "Check the offset ({offset} is applied) and the scale; other causes are snow, cloud, haze and Level-1C."
        )
    return text.format(examples=examples, offset=scene.offset)


def band_means(scene: Scene, bands: tuple[str, ...]) -> dict[str, float]:
    """Return the mean DN of those of `bands` that the scene has and whose sample holds data."""
    return {band: mean for band, mean in _sampled_means(scene, bands).items() if not np.isnan(mean)}


def _sampled_means(scene: Scene, bands: tuple[str, ...]) -> dict[str, float]:
    """Return the mean DN of those of `bands` that the scene has and that can be read; NaN without any data."""
    by_path: dict[str, list[BandSource]] = defaultdict(list)
    for source in (scene.bands[band] for band in bands if band in scene.bands):
        by_path[source.path].append(source)

    def read(path: str) -> dict[str, float]:
        dataset = open_raster(path)
        means = {}
        for source in by_path[path]:
            try:
                stored = sample_coarse(dataset, source.index, source.nodata)
            except RuntimeError:
                continue  # the network failed; classifying reports it
            dn = to_dn(stored, scene.offset, source.nodata, source.scale)
            has_data = dn != NODATA
            means[source.band] = float(dn[has_data].mean()) if has_data.any() else np.nan
        return means

    with ThreadPoolExecutor(MAX_CONNECTIONS if any(map(is_remote, by_path)) else 1) as pool:
        means = {band: mean for found in pool.map(read, by_path) for band, mean in found.items()}
    return {band: means[band] for band in bands if band in means}
