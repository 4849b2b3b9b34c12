"""Writes small Sentinel-2 scenes for tests, and reads sections in a simple, slow way for comparison."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from landlabels.core.scene.bands import BANDS, ORDER_12, ORDER_13
from landlabels.core.sections.grid import SectionGrid
from landlabels.core.sections.reading import SectionReader
from landlabels.core.sections.section import SECTION_M, BandGroup
from osgeo import gdal, osr

UTM33 = 32633


def random_dn(shape: tuple[int, ...], seed: int) -> np.ndarray:
    """Return random DN in the range of reflectance, without 0."""
    return np.random.default_rng(seed).integers(1, 5000, shape, dtype=np.uint16)


def write_raster(
    path: Path,
    pixels: np.ndarray,
    origin: tuple[float, float],
    pixel: float,
    *,
    epsg: int | None = UTM33,
    descriptions: Sequence[str] = (),
    nodata: float | None = None,
    options: Sequence[str] = (),
    driver: str = "GTiff",
) -> Path:
    """Write (bands, height, width) or (height, width) as a raster, north up."""
    pixels = pixels if pixels.ndim == 3 else pixels[None]
    code = {"uint16": gdal.GDT_UInt16, "int16": gdal.GDT_Int16, "uint8": gdal.GDT_Byte, "float32": gdal.GDT_Float32}
    count, height, width = pixels.shape
    making = "MEM" if driver != "GTiff" else "GTiff"
    name = "" if making == "MEM" else str(path)
    creation = [] if making == "MEM" else list(options)
    dataset = gdal.GetDriverByName(making).Create(name, width, height, count, code[pixels.dtype.name], creation)
    dataset.SetGeoTransform((origin[0], pixel, 0, origin[1], 0, -pixel))
    if epsg:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        dataset.SetSpatialRef(system)
    for index in range(count):
        band = dataset.GetRasterBand(index + 1)
        band.WriteArray(pixels[index])
        if index < len(descriptions):
            band.SetDescription(descriptions[index])
        if nodata is not None:
            band.SetNoDataValue(nodata)
    if making == "MEM":
        gdal.GetDriverByName(driver).CreateCopy(str(path), dataset, options=list(options))
    dataset = None
    return path


def write_band_files(
    folder: Path,
    sections: tuple[int, int] = (2, 3),
    *,
    bands: Sequence[str] = ORDER_12,
    origin: tuple[int, int] = (300000, 5000040),
    extra_pixels: int = 0,
    prefix: str = "T33TEST_20200101T100000_",
    suffix: str = "_{resolution}m.tif",
    options: Sequence[str] = (),
    driver: str = "GTiff",
    seed: int = 0,
    dn: dict[str, np.ndarray] | None = None,
) -> dict[str, Path]:
    """Write one file per band at its native resolution over `sections` (rows, columns), and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = {}
    for number, name in enumerate(bands):
        resolution = BANDS[name].resolution
        side = SECTION_M // resolution
        shape = (sections[0] * side + extra_pixels, sections[1] * side + extra_pixels)
        pixels = (dn or {}).get(name, random_dn(shape, seed * 100 + number))
        path = folder / f"{prefix}{name}{suffix.format(resolution=resolution)}"
        paths[name] = write_raster(path, pixels, origin, resolution, options=options, driver=driver)
    return paths


def plain_section(path: Path, index: int, grid: SectionGrid, row: int, col: int) -> np.ndarray:
    """Return the stored pixels of one section at the file's own pixel size, read by one GDAL call on the whole file."""
    dataset = gdal.Open(str(path))
    x, pixel, _, y, _, _ = dataset.GetGeoTransform()
    west, _, _, north = grid.bounds_of(row, col)
    side = int(SECTION_M / pixel)
    left, top = round((west - x) / pixel), round((y - north) / pixel)
    return dataset.GetRasterBand(index).ReadAsArray()[top : top + side, left : left + side]


def groups_of(bands):
    by_resolution = {}
    for name in bands:
        by_resolution.setdefault(BANDS[name].resolution, []).append(name)
    return [
        BandGroup(resolution, tuple(names), (0.0,) * len(names), (1.0,) * len(names))
        for resolution, names in sorted(by_resolution.items())
    ]


def read_all(scene, grid, groups, batch=5, with_clear=False, **options):
    """Return all sections by (row, col): (inputs, valid share, clear share if `with_clear`); and the reader."""
    sections = {}
    with SectionReader(scene, grid, groups, grid.rows_with_sections(), **options) as reader:
        for strip in reader:
            for part in strip.batches(batch):
                for n, col in enumerate(part.cols):
                    read = ({k: v[n] for k, v in part.inputs.items()}, part.valid_share[n])
                    sections[part.row, int(col)] = (*read, part.clear_share[n]) if with_clear else read
    return sections, reader


JP2 = {"driver": "JP2OpenJPEG", "options": ["QUALITY=100", "REVERSIBLE=YES", "YCBCR420=NO"]}
PRODUCT = "S2A_MSI{level}_20221005T115411_N0400_R023_T29UNU_20221005T164454"


def write_safe(
    folder: Path,
    sections: tuple[int, int] = (1, 2),
    *,
    level: str = "L2A",
    offset: int | None = -1000,
    quantification: int = 10000,
    baseline: str | None = None,
    dn: dict[str, np.ndarray] | None = None,
) -> Path:
    """Write a product in SAFE layout, as lossless JP2 files and an XML with the elements that are read.

    The processing baseline is by default one that fits the offset.
    """
    baseline = baseline or ("02.14" if offset is None else "04.00")
    name = PRODUCT.format(level=level)
    images = f"GRANULE/{level}_T29UNU_A038058_20221005T115407/IMG_DATA"
    prefix = "T29UNU_20221005T115411_"
    options = {"prefix": prefix, "dn": dn, **JP2}
    product = folder / f"{name}.SAFE"
    if level == "L1C":
        files = list(write_band_files(product / images, sections, bands=ORDER_13, suffix=".jp2", **options).values())
    else:
        files = []
        for resolution in (10, 20, 60):
            bands = [band for band in ORDER_12 if BANDS[band].resolution == resolution]
            written = write_band_files(
                product / images / f"R{resolution}m", sections, bands=bands, suffix="_{resolution}m.jp2", **options
            )
            files += written.values()
        classes = np.full((sections[0] * 60, sections[1] * 60), 4, np.uint8)
        files.append(product / images / "R20m" / f"{prefix}SCL_20m.jp2")
        write_raster(files[-1], classes, (300000, 5000040), 20, **JP2)
        # Every product has the bands at coarser resolutions, too.
        coarse = np.full((sections[0] * 20, sections[1] * 20), 1500, np.uint16)
        files.append(product / images / "R60m" / f"{prefix}B02_60m.jp2")
        write_raster(files[-1], coarse, (300000, 5000040), 60, **JP2)
    kind = "BOA" if level == "L2A" else "RADIO"
    listed = "".join(f"<IMAGE_FILE>{file.relative_to(product).with_suffix('')}</IMAGE_FILE>" for file in files)
    offsets = "".join(f'<{kind}_ADD_OFFSET band_id="{n}">{offset}</{kind}_ADD_OFFSET>' for n in range(13))
    value = f"{'BOA_' if level == 'L2A' else ''}QUANTIFICATION_VALUE"
    (product / f"MTD_MSI{level}.xml").write_text(
        f'<n1:Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product.xsd">'
        f"<PRODUCT_START_TIME>2022-10-05T11:54:11.024Z</PRODUCT_START_TIME>"
        f"<PRODUCT_URI>{name}.SAFE</PRODUCT_URI><PROCESSING_LEVEL>Level-{level[1:]}</PROCESSING_LEVEL>"
        f"<PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE>{listed}"
        f'<{value} unit="none">{quantification}</{value}>{"" if offset is None else offsets}</n1:Product>'
    )
    return product
