"""A product as one file per band (JP2, TIFF or ENVI), of which any one file, or the folder, was chosen."""

from __future__ import annotations

import posixpath
import re

from ...errors import CannotOpen, NotSentinel2
from ...raster.files import folders_above, names_in, stem_of, suffix_of
from ...raster.opening import open_raster
from ...raster.remote import is_listed, without_query
from ...text import tr
from ..band_names import ASSET_NAMES, band_name, find_band_token, is_other_sensor
from ..bands import BANDS
from . import Product
from .metadata import metadata_of
from .siblings import siblings

SUFFIXES = (".jp2", ".tif", ".tiff", ".img", ".vrt")
_RESOLUTION = re.compile(r"_(10|20|60)m", re.IGNORECASE)
_RESOLUTION_FOLDER = re.compile(r"R(10|20|60)m", re.IGNORECASE)
_SCL = re.compile(r"(?<![A-Za-z0-9])SCL(?![A-Za-z0-9])", re.IGNORECASE)


def open_band_file(path: str) -> Product | None:
    """Open the product that the band file `path` belongs to; None where its name names no band."""
    template = _template(path)
    if template is None:
        return None
    if is_listed(path):
        files = [file for folder in _folders(posixpath.dirname(path)) for file in _files(folder)]
    else:
        files = siblings(path)
    return _product(template, [file for file in files if _template(file) == template], files)


def open_folder(folder: str) -> Product:
    """Open the one product whose band files lie in `folder`."""
    files = _files(folder)
    templates: dict[tuple[str, str], set[str]] = {}
    for file in files:
        template = _template(file)
        if template:
            templates.setdefault(template, set()).add(band_in_name(file))
    # A preview or a mask can carry a band name too; a product is whatever has several bands.
    products = [template for template, bands in templates.items() if len(bands) > 1]
    # MAJA writes its reflectance twice, the second time corrected for slopes (flat reflectance), as Sen2Cor's is.
    products = [template for template in products if _flat(template) == template or _flat(template) not in products]
    if not products:
        raise NotSentinel2(source=folder, found=tr("no file name in this folder names one of several bands"))
    if len(products) > 1:
        names = ", ".join(sorted(prefix for prefix, _ in products)[:3])
        raise CannotOpen(
            source=folder,
            reason=tr("the folder holds several products ({names}…), choose a file of one").format(names=names),
        )
    return _product(products[0], [file for file in files if _template(file) == products[0]], files)


def band_in_name(file: str) -> str | None:
    """Return the band that a file's name names."""
    match = find_band_token(stem_of(file))
    return band_name(match.group(0)) if match else None


def resolution_in_name(file: str) -> int | None:
    """Return the metres that a file's name ends in, such as `_20m`."""
    match = _RESOLUTION.search(stem_of(file))
    return int(match.group(1)) if match else None


def nearest_native(files: list[str]) -> dict[str, str]:
    """Choose for every band the file nearest to its native resolution, the finer one of two."""
    choices: dict[str, list[str]] = {}
    for file in files:
        choices.setdefault(band_in_name(file), []).append(file)

    def distance(file: str) -> tuple[float, float]:
        pixel = resolution_in_name(file) or abs(open_raster(file).GetGeoTransform()[1])
        return abs(pixel - BANDS[band_in_name(file)].resolution), pixel

    return {
        name: choices[name][0] if len(choices[name]) == 1 else min(choices[name], key=distance)
        for name in BANDS
        if name in choices
    }


def scene_classification(files: list[str]) -> tuple[str, int] | None:
    """Return where the scene classification is: at 20 m, its own resolution, where there are several."""
    found = [file for file in files if _SCL.search(stem_of(file))]
    return (min(found, key=lambda file: abs((resolution_in_name(file) or 20) - 20)), 1) if found else None


def _product(template: tuple[str, str], files: list[str], beside: list[str]) -> Product:
    prefix = template[0].rstrip("_-. ")
    if is_other_sensor(template[0]):
        raise NotSentinel2(source=files[0], found=tr("its name tells of another sensor"))
    bands = nearest_native(files)
    if stem_of(files[0]) in ASSET_NAMES.values() and not {"B05", "B06", "B07"} & bands.keys():
        found = tr("files of many sensors are called '{name}', and none beside it is a red edge band of Sentinel-2's")
        raise NotSentinel2(source=without_query(files[0]), found=found.format(name=stem_of(files[0])))
    first = next(iter(bands.values()))
    return Product(
        kind=tr("single-band files"),
        name=prefix or _folder_name(first),
        bands={name: (path, 1) for name, path in bands.items()},
        clues=[first],
        metadata=metadata_of(first),
        scl=scene_classification([file for file in beside if _template(file, _SCL.search) == template]),
    )


def _files(folder: str) -> list[str]:
    return [posixpath.join(folder, name) for name in names_in(folder or ".")]


def _template(file: str, find=find_band_token) -> tuple[str, str] | None:
    """Split a file name into what stands before and after its band, the resolution taken out; None without a band."""
    match = find(stem_of(file)) if suffix_of(file) in SUFFIXES else None
    if match is None:
        return None
    rest = _RESOLUTION.sub("", stem_of(file)[match.end() :])
    return stem_of(file)[: match.start()], (rest + suffix_of(file)).lower()


def _flat(template: tuple[str, str]) -> tuple[str, str]:
    return template[0].replace("_SRE_", "_FRE_"), template[1]


def _folder_name(file: str) -> str:
    above = (posixpath.basename(folder) for folder in folders_above(file, 2))
    return next(name for name in above if not _RESOLUTION_FOLDER.fullmatch(name))


def _folders(folder: str) -> list[str]:
    """The folder of the chosen file and, in a Level-2A product, those of the other resolutions (R10m, R20m, R60m)."""
    if not _RESOLUTION_FOLDER.fullmatch(posixpath.basename(folder)):
        return [folder]
    above = posixpath.dirname(folder)
    return [posixpath.join(above, name) for name in names_in(above) if _RESOLUTION_FOLDER.fullmatch(name)]
