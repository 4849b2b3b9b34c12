"""Makes the benchmark scene: a whole tile, every band at its native resolution, by repeating real pixels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from landlabels.core.scene.bands import BANDS, ORDER_12
from osgeo import gdal, osr

# The native JP2 blocks of Sentinel-2 products (Products Specification Document, IMG_DATA).
BLOCKS = {10: 1024, 20: 640, 60: 192}
ORIGIN = (300000, 5900040)
FORMATS = ("tif", "jp2")


def benchmark_scene(real: Path, folder: Path, side: int, kind: str) -> Path:
    """Return the B02 file of a scene of `side` x `side` pixels at 10 m, created once in `folder`.

    Args:
        real: the B02 file of a real product (`T…_B02.jp2`), whose pixels are repeated.
        side: pixels at 10 m, a multiple of 60 for whole pixels in every band.
        kind: `tif` (tiled, DEFLATE) or `jp2` (lossless).
    """
    target = folder / f"{kind}-{side}"
    target.mkdir(parents=True, exist_ok=True)
    for name in ORDER_12:
        path = target / f"T33BENCH_20200101T100000_{name}_{BANDS[name].resolution}m.{kind}"
        if not path.exists():
            _write(path, gdal.Open(str(real).replace("B02", name)).ReadAsArray(), name, side, kind)
    return target / f"T33BENCH_20200101T100000_B02_10m.{kind}"


def _write(path: Path, pixels: np.ndarray, name: str, side: int, kind: str) -> None:
    resolution = BANDS[name].resolution
    size, block = side * 10 // resolution, BLOCKS[resolution]
    repeats = [-(-size // length) for length in pixels.shape]
    raster = gdal.GetDriverByName("MEM").Create("", size, size, 1, gdal.GDT_UInt16)
    raster.SetGeoTransform((ORIGIN[0], resolution, 0, ORIGIN[1], 0, -resolution))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    raster.SetSpatialRef(system)
    raster.GetRasterBand(1).WriteArray(np.tile(pixels, repeats)[:size, :size])
    shape = [f"BLOCKXSIZE={block}", f"BLOCKYSIZE={block}"]
    options = {
        "tif": ("GTiff", ["TILED=YES", "COMPRESS=DEFLATE", *shape]),
        "jp2": ("JP2OpenJPEG", ["QUALITY=100", "REVERSIBLE=YES", *shape]),
    }
    driver, creation = options[kind]
    unfinished = path.with_name(f"unfinished_{path.name}")  # the suffix decides the format
    gdal.GetDriverByName(driver).CreateCopy(str(unfinished), raster, options=creation)
    unfinished.rename(path)
    Path(f"{unfinished}.aux.xml").unlink(missing_ok=True)
