"""A product as one file per band (JP2, TIFF or ENVI), of which any one file, or the folder, was chosen."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence

from ...errors import CannotOpen, NotSentinel2, SeveralProducts
from ...raster.files import list_names, name_of, parent_folders, stem_of, suffix_of
from ...raster.opening import open_raster
from ...raster.remote import can_list
from ...text import join_names, tr
from .. import families
from ..band_names import find_band_token
from ..bands import BANDS
from . import Product
from .metadata import metadata_of
from .names import RESOLUTION, find_tile, resolution_in_name
from .remote_bands import remote_files

SUFFIXES = (".jp2", ".tif", ".tiff", ".img", ".vrt")
_RESOLUTION_FOLDER = re.compile(r"R(10|20|60)m", re.IGNORECASE)
_SCL = re.compile(r"(?<![A-Za-z0-9])SCL(?![A-Za-z0-9])", re.IGNORECASE)
_RED_EDGE = {"B05", "B06", "B07"}

# What is before and after the band in a file name, without the resolution: the same for all bands of a product.
_Template = tuple[str, str]


def open_band_file(path: str) -> Product | None:
    """Open the product that the band file `path` belongs to; None if its name does not contain a band."""
    template = _band_template(path)
    if template is None:
        return None
    if can_list(path):
        files = [file for folder in _folders(posixpath.dirname(path)) for file in _files(folder)]
        masks: list[str] = []
    else:
        files, masks = remote_files(path)
    product = _product(template, [file for file in files if _band_template(file) == template], files)
    product.masks = masks
    return product


def open_folder(folder: str) -> Product:
    """Open the one product whose band files are in `folder`, or in folders of resolutions (R10m, R20m) in it.

    Raises: NotSentinel2; CannotOpen or SeveralProducts if there are several.
    """
    files = [file for each in _band_folders(folder) for file in _files(each)]
    bands: dict[_Template, set[str | None]] = {}
    for file in files:
        template = _band_template(file)
        if template:
            bands.setdefault(template, set()).add(band_in_name(file))
    # The name of a preview or a mask can contain a band, too; a product has several bands.
    products = [template for template, names in bands.items() if len(names) > 1]
    products = [template for template in products if not _preferred(template) & set(products)]
    if not products:
        raise NotSentinel2(source=folder, found=tr("no file name in this folder names one of several bands"))
    if len(products) > 1:
        names = ", ".join(sorted(prefix for prefix, _ in products)[:3])
        raise CannotOpen(
            source=folder,
            reason=tr("the folder holds several products ({names}…), choose a file of one").format(names=names),
        )
    return _product(products[0], [file for file in files if _band_template(file) == products[0]], files)


def band_in_name(file: str) -> str | None:
    """Return the band in a file's name."""
    token = find_band_token(stem_of(file))
    return token.band if token else None


def native_files(files: Sequence[str]) -> dict[str, str]:
    """Return for every band the file nearest to its native resolution, the finer one of two."""
    choices: dict[str, list[str]] = {}
    for file in files:
        band = band_in_name(file)
        if band:
            choices.setdefault(band, []).append(file)

    def choose(band: str) -> str:
        def distance(file: str) -> tuple[float, float]:
            pixel = resolution_in_name(stem_of(file)) or abs(open_raster(file).GetGeoTransform()[1])
            return abs(pixel - BANDS[band].resolution), pixel

        return choices[band][0] if len(choices[band]) == 1 else min(choices[band], key=distance)

    return {band: choose(band) for band in BANDS if band in choices}


def scene_classification(files: Sequence[str]) -> tuple[str, int] | None:
    """Return the scene classification among files, as (path, band), at its native 20 m if there are several."""
    found = [file for file in files if _SCL.search(stem_of(file))]
    if not found:
        return None
    return min(found, key=lambda file: abs((resolution_in_name(stem_of(file)) or 20) - 20)), 1


def _product(template: _Template, files: list[str], all_files: list[str]) -> Product:
    """Describe the product whose band files have `template`; `all_files` may hold its scene classification."""
    sensor = families.other_sensor(template[0])
    if sensor:
        found = tr("its name is that of another sensor, {sensor}").format(sensor=tr(sensor.title))
        raise NotSentinel2(source=files[0], found=found)
    bands = native_files(files)
    token = find_band_token(stem_of(files[0]))
    if token and token.family and not _RED_EDGE & bands.keys():
        found = tr("files of many sensors are called '{name}', and this folder has no red edge band of Sentinel-2")
        raise NotSentinel2(source=files[0], found=found.format(name=stem_of(files[0])))
    first = next(iter(bands.values()))
    return Product(
        kind=tr("single-band files"),
        name=template[0].rstrip("_-. ") or _folder_name(first),
        bands={name: (path, 1) for name, path in bands.items()},
        clues=[first],
        metadata=metadata_of(first),
        scl=scene_classification([file for file in all_files if _scl_template(file) == template]),
    )


def _files(folder: str) -> list[str]:
    return [posixpath.join(folder, name) for name in list_names(folder or ".")]


def _band_template(file: str) -> _Template | None:
    token = find_band_token(stem_of(file))
    return _template(file, token.start, token.end) if token else None


def _scl_template(file: str) -> _Template | None:
    match = _SCL.search(stem_of(file))
    return _template(file, *match.span()) if match else None


def _template(file: str, start: int, end: int) -> _Template | None:
    """Return the template of a file whose name has its band from `start` to `end`; None if it is not a raster."""
    if suffix_of(file) not in SUFFIXES:
        return None
    rest = RESOLUTION.sub("", stem_of(file)[end:])
    return stem_of(file)[:start], (rest + suffix_of(file)).lower()


def _preferred(template: _Template) -> set[_Template]:
    """Return the templates of files that replace those of `template` (`ProductFamily.preferred_files`)."""
    preferred = [family.preferred_files for family in families.FAMILIES if family.preferred_files]
    return {(template[0].replace(part, better), template[1]) for part, better in preferred if part in template[0]}


def _folder_name(file: str) -> str:
    names = (name_of(folder).rstrip("}") for folder in parent_folders(file, 2))
    return next(name for name in names if not _RESOLUTION_FOLDER.fullmatch(name))


def _band_folders(folder: str) -> list[str]:
    """Return the folders with the band files of a folder that was chosen: IMG_DATA, R10m or one above them.

    Raises: SeveralProducts if there are several granules.
    """
    names = list_names(folder)
    if "GRANULE" in names:  # a product in SAFE format without its XML
        granules = [f"{folder}/GRANULE/{name}" for name in list_names(f"{folder}/GRANULE") if name[0] != "."]
        if len(granules) > 1:
            found = join_names([find_tile([granule]) or name_of(granule) for granule in granules])
            raise SeveralProducts(source=folder, found=found, example=granules[0])
        return [file for granule in granules for file in _band_folders(granule)]
    if "IMG_DATA" in names:
        return _band_folders(posixpath.join(folder, "IMG_DATA"))
    inside = [posixpath.join(folder, name) for name in names if _RESOLUTION_FOLDER.fullmatch(name)]
    return inside or _folders(folder)


def _folders(folder: str) -> list[str]:
    """Return the folder of the chosen file and, in a Level-2A product, those of the other resolutions (R10m, R20m)."""
    if not _RESOLUTION_FOLDER.fullmatch(posixpath.basename(folder)):
        return [folder]
    above = posixpath.dirname(folder)
    return [posixpath.join(above, name) for name in list_names(above) if _RESOLUTION_FOLDER.fullmatch(name)]
