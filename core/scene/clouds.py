"""Which ground is clear of cloud, shadow and snow: by a product's scene classification, or by a mask of clouds.

Sources: Sentinel-2 Products Specification Document 14.9 (classes of the scene classification); the MAJA product format
(`_CLM_`: one bit per kind of cloud or shadow, 0 is clear).
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import osr

from ..errors import CloudMaskUnusable, LandLabelsError, NotSentinel2
from ..raster.coordinates import bounds_in, ground_pixel
from ..raster.files import as_path, name_of, names_in, stem_of
from ..raster.opening import open_raster
from ..raster.warping import warp_classes
from ..text import tr
from .band_source import BandSource, describe
from .lattice import covering, is_on_grid, pixel_for
from .products import Product
from .products.band_files import scene_classification

CLEAR = "clear"  # its name beside those of the bands
# Not clear are no data, saturated, shadow, cloud (8, 9), cirrus and snow; dark ground (2) and unclassified (7) are.
CLEAR_CLASSES = (2, 4, 5, 6, 7)
_MAJA_BAND = re.compile(r"_[FS]RE_B\w+$")

Bounds = tuple[float, float, float, float]


@dataclass(frozen=True)
class CloudMask:
    """Where it is told what is clear, on the scene's grids; what lies outside it counts as not clear."""

    source: BandSource
    is_classification: bool

    def to_clear(self, stored: NDArray) -> NDArray[np.int16]:
        """Turn stored classes, or a mask in which 0 is clear, into 1 where the ground is clear and 0 where not."""
        return (np.isin(stored, CLEAR_CLASSES) if self.is_classification else stored == 0).astype(np.int16)


def find_clouds(
    product: Product, crs: str, bounds: Bounds, named: str | Path | None, assumptions: list[str]
) -> tuple[CloudMask | None, str]:
    """Return the mask that the user names, else what the product has, on the scene's grids; and a sentence on it.

    `crs` (WKT) and `bounds` are the scene's. A product's own that cannot be used is left alone, an assumption.

    Raises: CannotOpen, CloudMaskUnusable for one that is named.
    """
    if named is not None:
        path, index, is_classification = as_path(named), 1, scene_classification([str(named)]) is not None
    elif product.scl:
        (path, index), is_classification = product.scl, True
    else:
        path, index, is_classification = _maja_mask(product), 1, False
    if path is None:
        return None, tr("Clouds: nothing tells where they are, so the clear share is not known.")
    try:
        clouds = _on_scene(path, index, is_classification, osr.SpatialReference(crs), bounds)
    except LandLabelsError as error:
        if named is not None:
            raise
        assumptions.append(tr("{error} So the clear share is not known.").format(error=error))
        return None, ""
    told = tr("Scene classification: {file}.") if clouds.is_classification else tr("Cloud mask (0 is clear): {file}.")
    return clouds, told.format(file=name_of(path))


def _on_scene(path: str, index: int, is_classification: bool, crs: osr.SpatialReference, bounds: Bounds) -> CloudMask:
    """Take the mask as it is where it is on the scene's grids and covers the scene, else warp it."""
    dataset, name = open_raster(path), name_of(path)
    is_classification = is_classification or dataset.GetRasterBand(index).GetDescription().strip().upper() == "SCL"
    if dataset.GetSpatialRef() is None:
        raise CloudMaskUnusable(path=name, reason=tr("it has no coordinate system"))
    try:
        west, south, east, north = bounds_in(dataset, crs)
        if west >= bounds[2] or east <= bounds[0] or south >= bounds[3] or north <= bounds[1]:
            raise CloudMaskUnusable(path=name, reason=tr("it does not overlap the scene"))
        covers = west <= bounds[0] and south <= bounds[1] and east >= bounds[2] and north >= bounds[3]
        if covers and is_on_grid(dataset, crs, name):
            return CloudMask(describe(CLEAR, path, dataset, index), is_classification)
        pixel = min(pixel_for(ground_pixel(dataset, name), 60), 20)
        outside = 0 if is_classification else 1  # not clear
        text = warp_classes(dataset, index, crs, pixel, covering(bounds, pixel), outside=outside)
        source = replace(describe(CLEAR, text, open_raster(text), 1), file=path, number=index)
    except (RuntimeError, NotSentinel2) as error:
        raise CloudMaskUnusable(path=name, reason=error) from error
    return CloudMask(source, is_classification)


def _maja_mask(product: Product) -> str | None:
    """Return MAJA's cloud mask, beside the bands or in the folder of masks, the finer one first."""
    first, _ = next(iter(product.bands.values()))
    prefix, found = _MAJA_BAND.subn("", stem_of(first))
    for folder in (posixpath.dirname(first), f"{posixpath.dirname(first)}/MASKS") if found else ():
        names = names_in(folder)
        for name in (f"{prefix}_CLM_R1.tif", f"{prefix}_CLM_R2.tif"):
            if name in names:
                return f"{folder}/{name}"
    return None
