"""A product as one file per band (JP2 or TIFF), of which any one file, or the folder, was chosen."""

from __future__ import annotations

import re
from pathlib import Path

from osgeo import gdal

from ..errors import CannotOpen, NotSentinel2
from ..gdaltools import checked
from ..sentinel2 import BANDS, band_name, find_band_token
from ..text import tr
from . import Product

SUFFIXES = (".jp2", ".tif", ".tiff")
_RESOLUTION = re.compile(r"_(10|20|60)m", re.IGNORECASE)
_RESOLUTION_FOLDER = re.compile(r"R(10|20|60)m", re.IGNORECASE)


def open_band_file(path: Path) -> Product | None:
    """Open the product that the band file `path` belongs to; None where its name names no band."""
    template = _template(path)
    if template is None or path.suffix.lower() not in SUFFIXES:
        return None
    files = [
        file for folder in _folders(path.parent) for file in sorted(folder.iterdir()) if _template(file) == template
    ]
    return _product(template, files)


def open_folder(folder: Path) -> Product:
    """Open the one product whose band files lie in `folder`."""
    files = [file for file in sorted(folder.iterdir()) if file.suffix.lower() in SUFFIXES]
    templates: dict[tuple[str, str], set[str]] = {}
    for file in files:
        template = _template(file)
        if template:
            templates.setdefault(template, set()).add(_band(file))
    # A preview or a mask can carry a band name too; a product is whatever has several bands.
    products = [template for template, bands in templates.items() if len(bands) > 1]
    if not products:
        raise NotSentinel2(source=folder, found=tr("no file name in this folder names one of several bands"))
    if len(products) > 1:
        names = ", ".join(sorted(prefix for prefix, _ in products)[:3])
        raise CannotOpen(
            source=folder,
            reason=tr("the folder holds several products ({names}…), choose a file of one").format(names=names),
        )
    return _product(products[0], [file for file in files if _template(file) == products[0]])


def _product(template: tuple[str, str], files: list[Path]) -> Product:
    """Choose for every band the file nearest to its native resolution."""
    bands: dict[str, tuple[float, Path]] = {}
    for file in files:
        name = _band(file)
        pixel = _pixel_size(file)
        best = bands.get(name)
        if best is None or abs(pixel - BANDS[name].resolution) < abs(best[0] - BANDS[name].resolution):
            bands[name] = (pixel, file)
    prefix = template[0].rstrip("_-. ")
    return Product(
        kind=tr("single-band files"),
        name=prefix or files[0].parent.name,
        bands={name: (str(bands[name][1]), 1) for name in BANDS if name in bands},
    )


def _pixel_size(file: Path) -> float:
    try:
        return abs(checked(gdal.Open, str(file)).GetGeoTransform()[1])
    except RuntimeError as error:
        raise CannotOpen(source=file, reason=error) from error


def _band(file: Path) -> str:
    return band_name(find_band_token(file.stem).group(0))


def _template(file: Path) -> tuple[str, str] | None:
    """Split a file name into what stands before and after its band, the resolution taken out; None without a band."""
    match = find_band_token(file.stem)
    if match is None or file.suffix.lower() not in SUFFIXES:
        return None
    rest = _RESOLUTION.sub("", file.stem[match.end() :])
    return file.stem[: match.start()], (rest + file.suffix).lower()


def _folders(folder: Path) -> list[Path]:
    """The folder of the chosen file and, in a Level-2A product, those of the other resolutions (R10m, R20m, R60m)."""
    if not _RESOLUTION_FOLDER.fullmatch(folder.name):
        return [folder]
    return [sibling for sibling in sorted(folder.parent.iterdir()) if _RESOLUTION_FOLDER.fullmatch(sibling.name)]
