"""Writes core/scene/reference_spectra.py: typical spectra of land, as cluster means of BigEarthNet v1 and EuroSAT.

python tools/reference_spectra.py DATA; the sections are kept beside the checkout, as for tools/models.py.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

ROOT = Path(__file__).resolve().parent.parent
ORDER_13 = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")
ORDER_12 = tuple(band for band in ORDER_13 if band != "B10")
EUROSAT = (*(band for band in ORDER_13 if band != "B8A"), "B8A")
CLUSTERS = 48
HEADER = '''"""Typical spectra of vegetation and soil: DN (reflectance x 10000) of each band; one row per cluster.

Written by tools/reference_spectra.py from sections of BigEarthNet v1.0 (Level-2A) and of EuroSAT (Level-1C).
"""

from __future__ import annotations
'''

Spectra = NDArray[np.float64]


def block_means(bands: Spectra, side: int) -> Spectra:
    """Return means of blocks of side x side pixels as (blocks, bands)."""
    count, height, width = bands.shape
    cut = bands[:, : height // side * side, : width // side * side]
    means = cut.reshape(count, height // side, side, width // side, side).mean(axis=(2, 4))
    return np.asarray(means.reshape(count, -1).T)


def read_level_2a(folder: Path) -> Spectra:
    """Return the spectra of all sections of BigEarthNet at 60 m."""
    return np.vstack([read_section(each) for each in sorted(folder.iterdir()) if each.is_dir()])


def read_section(folder: Path) -> Spectra:
    """Return the spectra of one section at 60 m."""
    pixels = [gdal.Open(str(next(folder.glob(f"*_{band}.tif")))).ReadAsArray() for band in ORDER_12]
    means = [block_means(each[None].astype(float), each.shape[0] // 20) for each in pixels]
    return np.hstack(means)


def read_level_1c(folder: Path) -> Spectra:
    """Return the spectra of all tiles of EuroSAT at 40 m."""
    order = [EUROSAT.index(band) for band in ORDER_13]
    files = sorted(folder.rglob("*.tif"))
    return np.vstack([block_means(gdal.Open(str(file)).ReadAsArray()[order].astype(float), 4) for file in files])


def normalised(spectra: Spectra) -> Spectra:
    """Return spectra with mean 0 and length 1."""
    centred = spectra - spectra.mean(axis=1, keepdims=True)
    return np.asarray(centred / np.maximum(np.linalg.norm(centred, axis=1, keepdims=True), 1e-9))


def cluster(spectra: Spectra, count: int) -> Spectra:
    """Return the median spectra of clusters of equal shape (k-means++ by correlation)."""
    random = np.random.default_rng(0)
    shapes = normalised(spectra)
    centres = shapes[random.choice(len(shapes), 1)]
    for _ in range(count - 1):
        distance = np.maximum(1 - (shapes @ centres.T).max(axis=1), 0)
        centres = np.vstack([centres, shapes[random.choice(len(shapes), p=distance / distance.sum())]])
    for _ in range(30):
        nearest = (shapes @ centres.T).argmax(axis=1)
        means = [shapes[nearest == n].mean(axis=0) if (nearest == n).any() else centres[n] for n in range(count)]
        centres = normalised(np.stack(means))
    nearest = (shapes @ centres.T).argmax(axis=1)
    kept = [n for n in range(count) if (nearest == n).sum() > 10]
    return np.stack([np.median(spectra[nearest == n], axis=0) for n in kept])


def land_only(spectra: Spectra, order: tuple[str, ...]) -> Spectra:
    """Leave out water, snow and cloud."""
    green, infrared, shortwave = (spectra[:, order.index(band)] for band in ("B03", "B8A", "B11"))
    return np.asarray(spectra[(infrared > 1400) & (shortwave > green) & (infrared > 1.2 * green)])


def as_code(name: str, order: tuple[str, ...], spectra: Spectra) -> str:
    """Return a table as Python code."""
    rows = "".join("    " + "".join(f"{value:6.0f}" for value in row) + "\n" for row in spectra)
    return f'\n{name} = """\n    {"".join(f"{band:>6}" for band in order)}\n{rows}"""\n'


def main(data: Path) -> None:
    """Write the module."""
    gdal.UseExceptions()
    level_2a = cluster(land_only(read_level_2a(data / "bigearthnet-v1"), ORDER_12), CLUSTERS)
    level_1c = cluster(land_only(read_level_1c(data / "eurosat-l1c"), ORDER_13), CLUSTERS)
    code = HEADER + as_code("LAND_L2A", ORDER_12, level_2a) + as_code("LAND_L1C", ORDER_13, level_1c)
    (ROOT / "core" / "scene" / "reference_spectra.py").write_text(code, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
