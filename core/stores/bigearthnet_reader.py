"""Reads sections of BigEarthNet archives: pixels from GeoTIFFs, labels from a JSON file or the metadata of v2.0."""

from __future__ import annotations

import math
import threading
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

from ..json_reading import parse_first_json
from ..model.label_sets import BIGEARTHNET19_FROM_43, LabelSet, load_label_set
from ..raster.gdal_calls import checked, quiet
from ..scene.bands import BANDS, ORDER_12, RESOLUTIONS
from ..scene.radiometry import NODATA, mask_fill
from ..sections.section import SECTION_M
from ..text import tr
from .bigearthnet_archive import Archive
from .bigearthnet_ground import Corner, corner_of, tile_of
from .parallel_build import Section

GROUPS = tuple((r, tuple(band for band in ORDER_12 if BANDS[band].resolution == r)) for r in RESOLUTIONS)

_to_degrees_from: dict[str, osr.CoordinateTransformation | None] = {}  # creating one is slow
_transforming = threading.Lock()  # a transformation is not thread-safe


class Reader:
    """Reads sections of an archive, thread-safe; `unclean` are the names of those with other text in the JSON file."""

    def __init__(self, archive: Archive, label_set: LabelSet) -> None:
        self.unclean: list[str] = []
        self._archive, self._count = archive, len(label_set)
        self._index_of = _label_indices(label_set)

    def read(self, row: int, pixels: dict[int, NDArray[np.int16]]) -> Section:
        """Return a section and fill `pixels`; raise an error with the reason if it cannot be used."""
        name, stem = self._archive.names[row], self._archive.stem_of(row)
        corner, place = None, ""
        if self._archive.labels is None:
            record = self._read_json(f"{stem}_labels_metadata.json", name)
            v2_name = self._archive.v2_names.get(name, "")
            labels, corner = self._labels_of(record), _corner_of(record) or corner_of(v2_name)
            place = tile_of(v2_name) or tile_of(str(record.get("tile_source", "")))
        else:
            labels = self._archive.labels[row]
        with quiet():  # once for all files, since it locks
            for resolution, bands in GROUPS:
                _read_group(stem, bands, pixels[resolution])
            if self._archive.labels is not None:
                corner = _corner_of_file(stem) or corner_of(name)
        valid_share = 1.0
        for group in pixels.values():
            if group[0].min() <= 0:
                mask_fill(list(group), zero_is_fill=True)
                valid_share = min(valid_share, float((group[0] != NODATA).mean()))
        if not valid_share:
            raise ValueError(tr("it has no pixel with data"))
        lon, lat = _centre(corner)
        return Section(labels, valid_share=valid_share, lon=lon, lat=lat, place=place)

    def _read_json(self, path: str, name: str) -> dict:
        """Return the object in a JSON file; bytes after it, as in some copies of the archive, are ignored."""
        try:
            with open(path, "rb", buffering=0) as file:
                text = file.read().decode(errors="replace")
        except FileNotFoundError as error:
            raise ValueError(tr("its JSON file is missing")) from error
        try:
            record, end = parse_first_json(text)
        except ValueError as error:
            raise ValueError(tr("its JSON file cannot be read")) from error
        if not isinstance(record, dict) or not isinstance(record.get("labels"), list):
            raise ValueError(tr("its JSON file has no list of labels"))
        if text[end:].strip():
            self.unclean.append(name)
        return record

    def _labels_of(self, record: dict) -> NDArray[np.bool_]:
        labels = np.zeros(self._count, bool)
        for name in record["labels"]:
            if name not in self._index_of:
                raise ValueError(tr("'{label}' is not a BigEarthNet label").format(label=name))
            if self._index_of[name] is not None:
                labels[self._index_of[name]] = True
        if not labels.any():
            raise ValueError(tr("none of its labels is in the label set"))
        return labels


def _label_indices(label_set: LabelSet) -> dict[str, int | None]:
    """Map each of the 43 label names to its place in the label set; None if it is not in the set."""
    full = load_label_set("clc43").names
    if label_set.name == "clc43":
        return {name: i for i, name in enumerate(full)}
    merged = {old: new for new, parts in enumerate(BIGEARTHNET19_FROM_43) for old in parts}
    return {name: merged.get(i) for i, name in enumerate(full)}


def _read_group(stem: str, bands: tuple[str, ...], pixels: NDArray[np.int16]) -> None:
    """Fill `pixels` (bands, S, S) with the bands of one resolution; GDAL clips larger values to 32767."""
    size = pixels.shape[-1]
    for band, target in zip(bands, pixels, strict=True):
        path = f"{stem}_{band}.tif"
        try:
            dataset = _open_tiff(path)
            width, height = dataset.RasterXSize, dataset.RasterYSize
            fits = width == height == size
            if fits and dataset.ReadRaster(0, 0, size, size, size, size, gdal.GDT_Int16, [1], buf_obj=target) is None:
                raise RuntimeError
        except RuntimeError as error:
            raise ValueError(tr("{file} is missing or damaged").format(file=Path(path).name)) from error
        if not fits:
            text = tr("{file} has {width} x {height} pixels instead of {size} x {size}")
            raise ValueError(text.format(file=Path(path).name, width=width, height=height, size=size))


def _open_tiff(path: str) -> gdal.Dataset:
    """Open a GeoTIFF; with the driver and no sibling files given, GDAL does not list the folder."""
    dataset = gdal.OpenEx(path, gdal.OF_RASTER, ["GTiff"], [], [])
    if dataset is None:
        raise RuntimeError  # as GDAL does with exceptions enabled
    return dataset


def _corner_of(record: dict) -> Corner | None:
    """Return the upper left corner and its system (WKT) from a JSON file, None if they are missing."""
    try:
        corner = record["coordinates"]
        return float(corner["ulx"]), float(corner["uly"]), str(record["projection"])
    except (KeyError, TypeError, ValueError):
        return None


def _corner_of_file(stem: str) -> Corner | None:
    """Return the upper left corner and its system (WKT) from a section's first file, None if it has none."""
    dataset = _open_tiff(f"{stem}_{GROUPS[0][1][0]}.tif")
    system = dataset.GetProjectionRef()
    x, _, _, y, _, _ = dataset.GetGeoTransform()
    return (x, y, system) if system else None


def _centre(corner: Corner | None) -> tuple[float, float]:
    """Return longitude and latitude (degrees, WGS 84) of a section's centre; NaN if its corner is not known."""
    if corner is None:
        return math.nan, math.nan
    x, y, system = corner
    with _transforming:
        if system not in _to_degrees_from:
            _to_degrees_from[system] = _to_degrees(system)
        transformation = _to_degrees_from[system]
        if transformation is None:
            return math.nan, math.nan
        lon, lat, _ = transformation.TransformPoint(x + SECTION_M / 2, y - SECTION_M / 2)
    return lon, lat


def _to_degrees(system: str) -> osr.CoordinateTransformation | None:
    ground, degrees = osr.SpatialReference(), osr.SpatialReference()
    try:
        checked(ground.ImportFromWkt, system)
        checked(degrees.ImportFromEPSG, 4326)
        for reference in (ground, degrees):
            reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        return checked(osr.CoordinateTransformation, ground, degrees)
    except RuntimeError:
        return None
