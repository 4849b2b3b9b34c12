"""Finds which ground is clear of cloud, shadow and snow: by a product's scene classification, or by a cloud mask.

Source: Sentinel-2 Products Specification Document 14.9 (classes of the scene classification).
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

from ..errors import CloudMaskUnusable, LandLabelsError, NotSentinel2
from ..raster.coordinates import Bounds, bounds_in_crs, ground_sample_distance, is_defined
from ..raster.files import gdal_path, list_names, name_of, parent_folders, stem_of, suffix_of
from ..raster.opening import open_raster
from ..raster.remote import can_list
from ..raster.warping import TargetGrid, sum_of_bands, warp_classes
from ..text import tr
from . import families
from .band_source import BandSource, describe_band
from .found import Found
from .lattice import is_on_grid, nearest_resolution, snap_outward
from .polygon_masks import SUFFIX, polygon_masks, rasterize
from .products import Product
from .products.band_files import scene_classification

CLEAR = "clear"  # the name of the clear mask among the bands
# Not clear: no data, saturated, shadow, cloud (8, 9), cirrus and snow. Dark areas (2) and unclassified (7) are clear.
CLEAR_CLASSES = (2, 4, 5, 6, 7)
MASK_SUFFIXES = (".tif", ".tiff", ".jp2", ".vrt", ".img")
CLOUD_PROBABILITY = 0.4
_END = r"(?:[_-](?:10|20|60|160)m)?$"
_CLASSES = re.compile(r"(?:^|(?<=[_.-]))SCL" + _END, re.IGNORECASE)
_MASK = re.compile(r"(?:^|(?<=[_.-]))(?:s2cloudless[_-]?mask|cloud[_-]?masks?|cmask|clm)" + _END, re.IGNORECASE)
# ESA's mask of Level-1C, since processing baseline 04.00: a band for opaque cloud, one for cirrus, one for snow.
_BY_KIND = re.compile(r"^MSK_CLASSI_B00$", re.IGNORECASE)
_PROBABILITY = re.compile(
    r"(?:^|(?<=[_.-]))(?:MSK[_-]CLDPRB|CLDPRB|CLD|CLP|s2cloudless|cloud[_-]?prob(?:ability|abilities)?)" + _END,
    re.IGNORECASE,
)
_BYTE_PROBABILITY = re.compile(r"(?:^|[_.-])CLP" + _END, re.IGNORECASE)  # Sentinel Hub's: 255 is 100 %


@dataclass(frozen=True)
class CloudMask:
    """The source of the cloud mask, on the scene's grids; ground outside it counts as not clear.

    `limit` is the largest stored value that is clear, if it is no classification.
    """

    source: BandSource
    is_classification: bool
    limit: float = 0

    def to_clear(self, stored: NDArray[Any]) -> NDArray[np.int16]:
        """Return 1 for clear pixels and 0 for others, from stored classes, a mask or cloud probabilities."""
        return (np.isin(stored, CLEAR_CLASSES) if self.is_classification else stored <= self.limit).astype(np.int16)


@dataclass(frozen=True)
class _MaskFile:
    path: str
    index: int
    is_classification: bool
    is_probability: bool = False
    has_kinds: bool = False  # a band for each kind of cloud, of which 0 is clear
    polygons: tuple[str, ...] = ()  # files of polygons, instead of a raster


def find_clouds(product: Product, crs: str, bounds: Bounds, chosen: str | Path | None) -> Found[CloudMask | None]:
    """Return the cloud mask that the user chose, else the product's own, on the scene's grids; None if there is none.

    `crs` (WKT) and `bounds` are the scene's. A product's own mask that cannot be used is reported as an assumption.

    Raises: CannotOpen, CloudMaskUnusable for a chosen mask.
    """
    file = _mask_file(product) if chosen is None else _chosen_file(chosen)
    if file is None:
        return Found(None, [tr("Clouds: the product has no cloud mask, so the clear share is not known.")])
    try:
        clouds = _on_scene(file, osr.SpatialReference(crs), bounds)
    except LandLabelsError as error:
        if chosen is not None:
            raise
        return Found(None, assumptions=[tr("{error} So the clear share is not known.").format(error=error)])
    note = tr("Scene classification: {file}.") if clouds.is_classification else tr("Cloud mask (0 is clear): {file}.")
    if clouds.limit:
        note = tr("Cloud probability (clear up to 40 %): {file}.")
    return Found(clouds, [note.format(file=name_of(file.path))])


def _chosen_file(path: str | Path) -> _MaskFile:
    if suffix_of(str(path)) == SUFFIX:
        return _MaskFile(gdal_path(path), 1, is_classification=False, polygons=(gdal_path(path),))
    has_kinds = _BY_KIND.search(stem_of(str(path))) is not None
    return _MaskFile(gdal_path(path), 1, scene_classification([str(path)]) is not None, has_kinds=has_kinds)


def _mask_file(product: Product) -> _MaskFile | None:
    """Return the product's scene classification, else the cloud mask that its family has."""
    if product.scl:
        return _MaskFile(*product.scl, is_classification=True)
    first, _ = next(iter(product.bands.values()))
    masks = (family.cloud_mask for family in families.FAMILIES if family.cloud_mask)
    found = (path for mask in masks if (path := _declared(mask, first, product)))
    path = next(found, None)
    return _MaskFile(path, 1, is_classification=False) if path else _beside(first, product)


def _beside(band_file: str, product: Product) -> _MaskFile | None:
    """Return a mask with a usual name beside a band file or in QI_DATA of its product.

    What precedes the usual name has to be the beginning of the band file's name: it may be a mask of another date.
    """
    folder, stem = posixpath.dirname(band_file), stem_of(band_file)
    for place in (folder, *(f"{parent}/QI_DATA" for parent in (folder, *parent_folders(band_file, 3)))):
        everything = _files_in(place, product)
        files = [path for path in everything if suffix_of(path) in MASK_SUFFIXES]
        for kind in (_CLASSES, _MASK, _PROBABILITY, _BY_KIND):
            for path in files:
                match = kind.search(stem_of(path))
                if match and stem.startswith(stem_of(path)[: match.start()]):
                    return _MaskFile(path, 1, kind is _CLASSES, kind is _PROBABILITY, kind is _BY_KIND)
        if polygons := polygon_masks(everything):
            return _MaskFile(polygons[0], 1, is_classification=False, polygons=tuple(polygons))
    return None


def _files_in(folder: str, product: Product) -> list[str]:
    """Return the files in a folder; on the network, where it cannot be listed, the masks that were found to exist."""
    return [f"{folder}/{name}" for name in list_names(folder)] if can_list(folder) else list(product.masks)


def _declared(mask: families.CloudMaskFiles, band_file: str, product: Product) -> str | None:
    """Return the mask that a family of products declares, if it exists."""
    for relative in mask.paths(stem_of(band_file)):
        folder = posixpath.join(posixpath.dirname(band_file), posixpath.dirname(relative)).rstrip("/")
        for path in _files_in(folder, product):
            if name_of(path) == posixpath.basename(relative):
                return path
    return None


def _on_scene(file: _MaskFile, crs: osr.SpatialReference, bounds: Bounds) -> CloudMask:
    """Return the mask unchanged if it is on the scene's grids and covers the scene, else warped.

    Raises: CannotOpen, CloudMaskUnusable.
    """
    path, name = file.path, name_of(file.path)
    if file.polygons:
        try:
            path = rasterize(file.polygons, crs, bounds)
        except (ValueError, RuntimeError) as error:
            raise CloudMaskUnusable(path=name, reason=error) from error
    dataset = open_raster(path)
    is_classification = file.is_classification or _is_named_scl(dataset, file.index)
    limit = _limit(dataset, file.index) if file.is_probability else 0
    if not is_defined(dataset.GetSpatialRef()):
        raise CloudMaskUnusable(path=name, reason=tr("it has no coordinate system"))
    try:
        if file.has_kinds and dataset.RasterCount > 1:
            path = sum_of_bands(dataset)
            dataset = open_raster(path)
        west, south, east, north = bounds_in_crs(dataset, crs)
        if west >= bounds[2] or east <= bounds[0] or south >= bounds[3] or north <= bounds[1]:
            raise CloudMaskUnusable(path=name, reason=tr("it does not overlap the scene"))
        covers = west <= bounds[0] and south <= bounds[1] and east >= bounds[2] and north >= bounds[3]
        if covers and is_on_grid(dataset, crs, name):
            source = describe_band(CLEAR, path, dataset, file.index)
            return CloudMask(replace(source, file=file.path), is_classification, limit)
        pixel = min(nearest_resolution(ground_sample_distance(dataset, name), 60), 20)
        outside = 0 if is_classification else 1  # not clear
        text = warp_classes(dataset, file.index, TargetGrid(crs, pixel, snap_outward(bounds, pixel)), outside)
        source = replace(describe_band(CLEAR, text, open_raster(text), 1), file=file.path, number=file.index)
    except (RuntimeError, NotSentinel2) as error:
        raise CloudMaskUnusable(path=name, reason=error) from error
    return CloudMask(source, is_classification, limit)


def _limit(dataset: gdal.Dataset, index: int) -> float:
    """Return the stored value of a cloud probability of 40 %, the default of s2cloudless: 0 to 1, to 100 or to 255."""
    band = dataset.GetRasterBand(index)
    if gdal.GetDataTypeName(band.DataType).startswith("Float"):
        return CLOUD_PROBABILITY
    is_byte_scale = _BYTE_PROBABILITY.search(stem_of(dataset.GetDescription())) is not None
    return CLOUD_PROBABILITY * (255 if is_byte_scale else 100)


def _is_named_scl(dataset: gdal.Dataset, index: int) -> bool:
    return bool(dataset.GetRasterBand(index).GetDescription().strip().upper() == "SCL")
