"""Makes the benchmark scene: a whole tile, every band at its native resolution, from real sections.

Each section of the tile is a real one of BigEarthNet in a random orientation and shifted cyclically, so that the pixels
do not repeat within a block and decoding costs what it costs in a real product.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from landlabels.core.scene.bands import BANDS, ORDER_12
from numpy.typing import NDArray
from osgeo import gdal, osr

# The native JP2 blocks of Sentinel-2 products (Products Specification Document, IMG_DATA).
BLOCKS = {10: 1024, 20: 640, 60: 192}
ORIGIN = (300000, 5900040)
FORMATS = ("tif", "jp2")
SECTION_M, LATTICE_M = 1200, 60


def benchmark_scene(sections: Path, folder: Path, side: int, kind: str) -> Path:
    """Return the B02 file of a scene of `side` x `side` pixels at 10 m, created once in `folder`.

    Args:
        sections: a folder of BigEarthNet v1.0 sections.
        folder: where the scene goes.
        side: pixels at 10 m, a multiple of 60 for whole pixels in every band.
        kind: `tif` (tiled, DEFLATE) or `jp2` (lossless).
    """
    target = folder / f"{kind}-{side}-sections"
    target.mkdir(parents=True, exist_ok=True)
    for name in ORDER_12:
        path = target / f"T33BENCH_20200101T100000_{name}_{BANDS[name].resolution}m.{kind}"
        if not path.exists():
            _write(path, _mosaic(sections, name, side), name, kind)
    return target / f"T33BENCH_20200101T100000_B02_10m.{kind}"


def _mosaic(sections: Path, band: str, side: int) -> NDArray[np.uint16]:
    """Return the pixels of a band; the random draws are the same for all bands."""
    files = sorted(sections.glob(f"*/*_{band}.tif"))
    real = [gdal.Open(str(file)).ReadAsArray() for file in files]
    resolution = BANDS[band].resolution
    size, step = SECTION_M // resolution, LATTICE_M // resolution
    across = -(-side * 10 // SECTION_M)
    rng = np.random.default_rng(0)
    mosaic = np.empty((across * size, across * size), np.uint16)
    for row in range(across):
        for col in range(across):
            chosen, turns, flip = (int(rng.integers(n)) for n in (len(real), 4, 2))
            shifts = tuple(int(n) * step for n in rng.integers(SECTION_M // LATTICE_M, size=2))
            pixels = np.roll(np.rot90(real[chosen], turns), shifts, axis=(0, 1))
            mosaic[row * size : (row + 1) * size, col * size : (col + 1) * size] = pixels[:: -1 if flip else 1]
    return mosaic[: side * 10 // resolution, : side * 10 // resolution]


def _write(path: Path, pixels: NDArray[np.uint16], name: str, kind: str) -> None:
    resolution, size = BANDS[name].resolution, len(pixels)
    block = BLOCKS[resolution]
    raster = gdal.GetDriverByName("MEM").Create("", size, size, 1, gdal.GDT_UInt16)
    raster.SetGeoTransform((ORIGIN[0], resolution, 0, ORIGIN[1], 0, -resolution))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    raster.SetSpatialRef(system)
    raster.GetRasterBand(1).WriteArray(pixels)
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
