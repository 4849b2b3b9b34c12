"""Makes small BigEarthNet archives in the formats of v1.0 and v2.0."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from landlabels.core.scene.bands import BANDS, ORDER_12
from osgeo import gdal, osr

UTM34 = 32634


def band_pixels(name: str, band: str, level: int = 2000) -> np.ndarray:
    """The stored numbers of one band of a section; other names give other numbers."""
    size = 1200 // BANDS[band].resolution
    rng = np.random.default_rng(zlib.crc32(f"{name}{band}".encode()))
    return rng.normal(level, level / 10, (size, size)).clip(1).astype(np.uint16)


def write_bands(folder: Path, name: str, level: int = 2000, georeferenced: bool = True) -> Path:
    """Write the twelve GeoTIFFs of a section; its upper left corner is 500000, 5000000 in UTM 34."""
    section = folder / name
    section.mkdir(parents=True)
    system = osr.SpatialReference()
    system.ImportFromEPSG(UTM34)
    for band in ORDER_12:
        pixels, resolution = band_pixels(name, band, level), BANDS[band].resolution
        path = str(section / f"{name}_{band}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(path, *pixels.shape, 1, gdal.GDT_UInt16)
        if georeferenced:
            dataset.SetGeoTransform((500000, resolution, 0, 5000000, 0, -resolution))
            dataset.SetProjection(system.ExportToWkt())
        dataset.GetRasterBand(1).WriteArray(pixels)
    return section


def write_v1(
    folder: Path, name: str, labels: Sequence[str], level: int = 2000, after: str = "", **record: object
) -> Path:
    """Write a section of v1.0, with `after` behind the JSON object and the values of `record` in it."""
    section = write_bands(folder, name, level)
    system = osr.SpatialReference()
    system.ImportFromEPSG(UTM34)
    record = {
        "labels": list(labels),
        "coordinates": {"ulx": 500000, "uly": 5000000, "lrx": 501200, "lry": 4998800},
        "projection": system.ExportToWkt(),
        **record,
    }
    (section / f"{name}_labels_metadata.json").write_text(json.dumps(record) + after)
    return section


def write_v2(folder: Path, sections: dict[str, tuple[Sequence[str], str]], **flags: Sequence[str]) -> Path:
    """Write an archive of v2.0: labels and split by name; `snow`, `cloud`: names with that flag; returns the folder.

    Names in `elsewhere` are in the metadata alone.
    """
    import pyarrow as pa
    from pyarrow import parquet

    for name in set(sections).difference(flags.get("elsewhere", ())):
        write_bands(folder / "BigEarthNet-S2" / name.rsplit("_", 2)[0], name)
    table = {
        "patch_id": list(sections),
        "labels": [list(labels) for labels, _ in sections.values()],
        "split": [split for _, split in sections.values()],
        "country": ["Finland"] * len(sections),
        "contains_seasonal_snow": [name in flags.get("snow", ()) for name in sections],
        "contains_cloud_or_shadow": [name in flags.get("cloud", ()) for name in sections],
    }
    parquet.write_table(pa.table(table), folder / "metadata.parquet")
    return folder
