"""A product as one multi-band raster at 10 m: GeoTIFF, COG, ENVI, or a virtual raster over other files."""

from __future__ import annotations

import posixpath
import re
from html import unescape

from osgeo import gdal

from ...errors import NotSentinel2, UnknownValues
from ...raster.files import stem_of
from ...text import join_names, tr
from ..band_names import are_positions, band_name, bands_from_descriptions, find_band_token, is_other_sensor
from ..bands import STANDARD_ORDERS
from . import Product
from .metadata import Metadata, metadata_of

_SOURCE = re.compile(r'<SourceFilename[^>]*relativeToVRT="([01])"[^>]*>([^<]+)<')


def open_stack(source: str, dataset: gdal.Dataset) -> Product:
    """Recognise the bands of a raster by what it says of them, or by their number in the standard order.

    Raises: NotSentinel2, UnknownValues.
    """
    bands = [dataset.GetRasterBand(index) for index in range(1, dataset.RasterCount + 1)]
    descriptions = [band.GetDescription() for band in bands]
    if any(is_other_sensor(text) for text in (stem_of(source), *descriptions, *_texts(dataset))):
        raise NotSentinel2(source=source, found=tr("its name or its metadata tell of another sensor"))
    behind = _files_behind(dataset, source)
    found = max(
        bands_from_descriptions(descriptions) if not are_positions(descriptions) else {},
        bands_from_descriptions([_from_metadata(band) for band in bands]),
        bands_from_descriptions([_from_files(behind.get(band.GetBand(), [])) for band in bands]),
        key=len,
    )
    assumptions = []
    if not found and are_positions(descriptions) and len(bands) in STANDARD_ORDERS:
        order = STANDARD_ORDERS[len(bands)]
        found = {name: index for index, name in enumerate(order, start=1)}
        assumptions.append(
            tr("The bands have no names; the {count} bands are taken in the standard order {first} to {last}.").format(
                count=len(bands), first=order[0], last=order[-1]
            )
        )
    if len(found) < 2:
        named = join_names([text for text in descriptions if text][:5]) if any(descriptions) else tr("none with a name")
        found_instead = tr("it has {count} band(s), {named}").format(count=len(bands), named=named)
        raise NotSentinel2(source=source, found=found_instead)
    files = sorted({file for index in found.values() for file in behind.get(index, [])})
    classes = [index for index, text in enumerate(descriptions, start=1) if text.strip().upper() == "SCL"]
    return Product(
        kind=tr("virtual raster over {n} files").format(n=len(files)) if files else tr("multi-band stack"),
        name=tr("virtual raster") if source.startswith("<") else stem_of(source),
        bands={name: (source, index) for name, index in found.items()},
        clues=[*(files or [source]), *_texts(dataset)],
        metadata=shared_metadata(files, source),
        scl=(source, classes[0]) if classes else None,
        assumptions=assumptions,
    )


def _texts(dataset: gdal.Dataset) -> list[str]:
    """Return what the raster's own metadata says: programs keep names and levels of the product in it."""
    return [str(value) for value in (dataset.GetMetadata() or {}).values()]


def _from_metadata(band: gdal.Band) -> str:
    """Return a band's name or wavelength where its metadata has it (ENVI's headers, GDAL's own driver)."""
    items = {name.lower(): value for name, value in (band.GetMetadata() or {}).items()}
    micrometres = band.GetMetadataItem("CENTRAL_WAVELENGTH_UM", "IMAGERY")
    wavelength = items.get("wavelength", "").strip()
    if "bandname" in items:
        return items["bandname"]
    if wavelength.strip("0."):
        return f"{wavelength} {items.get('wavelength_unit', items.get('wavelength_units', ''))}"
    return f"{micrometres} um" if micrometres else ""


def _from_files(files: list[str]) -> str:
    """Return the band that the names of the files behind a band agree on."""
    tokens = {band_name(match.group(0)) for match in map(find_band_token, map(stem_of, files)) if match}
    return tokens.pop() if len(tokens) == 1 else ""


def _files_behind(dataset: gdal.Dataset, source: str) -> dict[int, list[str]]:
    """Return the files behind each band of a virtual raster.

    From its XML: GDAL 3.6 aborts the process when a band without a file of its own is asked for its `vrt_sources`.
    """
    if dataset.GetDriver().ShortName != "VRT":
        return {}
    behind: dict[int, list[str]] = {}
    folder = posixpath.dirname(source)
    for text in dataset.GetMetadata("xml:VRT")[0].split("<VRTRasterBand")[1:]:
        number = re.search(r'^[^>]* band="(\d+)"', text)
        if number:
            behind[int(number.group(1))] = [
                posixpath.normpath(posixpath.join(folder if relative == "1" else "", unescape(path)))
                for relative, path in _SOURCE.findall(text)
            ]
    return behind


def shared_metadata(files: list[str], source: str) -> Metadata | None:
    """Return the XML of the product that the raster, or all files behind it, are of."""
    found = [metadata_of(file) for file in files or [source]]
    radiometries = {(each.offset, each.quantification) for each in found if each}
    if len(radiometries) > 1:
        raise UnknownValues(scene=stem_of(source), found=tr("its files come from products with different offsets"))
    return found[0] if all(found) else None
