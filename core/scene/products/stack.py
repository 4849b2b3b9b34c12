"""A product as one multi-band raster at 10 m: GeoTIFF, COG, ENVI, or a virtual raster over other files."""

from __future__ import annotations

import posixpath
from collections.abc import Sequence
from functools import cache

from osgeo import gdal

from ...errors import NotSentinel2, UnknownValues
from ...raster.files import shown, stem_of
from ...text import join_names, plural, tr
from .. import families
from ..band_names import are_positions, bands_from_descriptions, find_band_token
from ..bands import STANDARD_ORDERS
from . import Product
from .metadata import Metadata, metadata_of, read_metadata
from .names import path_parts


def open_stack(source: str, dataset: gdal.Dataset) -> Product:
    """Recognise the bands of a raster by its descriptions and metadata, or by their number in the standard order.

    Raises: NotSentinel2, UnknownValues.
    """
    bands = [dataset.GetRasterBand(index) for index in range(1, dataset.RasterCount + 1)]
    descriptions = [band.GetDescription() for band in bands]
    texts = _metadata_texts(dataset)
    _refuse_other_sensors(source, [stem_of(source), *descriptions, *texts])
    files_by_band = _files_by_band(dataset, source)
    found = max(
        bands_from_descriptions(descriptions) if not are_positions(descriptions) else {},
        bands_from_descriptions([_from_metadata(band) for band in bands]),
        bands_from_descriptions([_from_files(files_by_band.get(band.GetBand(), [])) for band in bands]),
        key=len,
    )
    assumptions = []
    if not found and are_positions(descriptions):
        order, sentence = _usual_order([source, *texts], len(bands))
        found = {name: index for index, name in enumerate(order, start=1)}
        assumptions += [sentence] if sentence else []
    if len(found) < 2:
        named = join_names([text for text in descriptions if text][:5]) if any(descriptions) else tr("none with a name")
        count = plural(len(bands), "it has {n} band, {named}", "it has {n} bands, {named}", named=named)
        raise NotSentinel2(source=shown(source), found=count)
    files = sorted({file for index in found.values() for file in files_by_band.get(index, [])})
    classes = [index for index, text in enumerate(descriptions, start=1) if text.strip().upper() == "SCL"]
    return Product(
        kind=_kind(len(files)),
        name=tr("virtual raster") if source.startswith("<") else stem_of(source),
        bands={name: (source, index) for name, index in found.items()},
        clues=[*(files or [source]), *texts],
        metadata=shared_metadata(files, source),
        scl=(source, classes[0]) if classes else None,
        assumptions=assumptions,
    )


def shared_metadata(files: Sequence[str], source: str) -> Metadata | None:
    """Return the XML of the product that the raster, or all files behind it, belong to.

    Raises: UnknownValues if they belong to products with different offsets.
    """
    read = cache(read_metadata)  # most files belong to one product
    found = [metadata_of(file, read) for file in files or [source]]
    if len({(each.offset, each.quantification) for each in found if each}) > 1:
        raise UnknownValues(scene=stem_of(source), found=tr("its files come from products with different offsets"))
    return found[0] if all(found) else None


def _refuse_other_sensors(source: str, texts: Sequence[str]) -> None:
    sensor = next(filter(None, map(families.other_sensor, texts)), None)
    if sensor:
        found = tr("its name or metadata are those of another sensor, {sensor}").format(sensor=tr(sensor.title))
        raise NotSentinel2(source=shown(source), found=found)


def _usual_order(clues: Sequence[str], count: int) -> tuple[Sequence[str], str | None]:
    """Return the order of bands without names, by the product's family or the standard one, and a sentence on it."""
    found = families.families_of(path_parts(clues))
    family = next((family for family in found if count in family.stack_orders), None)
    order = family.stack_orders[count] if family else STANDARD_ORDERS.get(count, ())
    if not order:
        return (), None
    if family:
        sentence = tr("The bands have no names; the {count} bands are taken in the order of {family}: {bands}.")
        return order, sentence.format(count=count, family=tr(family.title), bands=join_names(order))
    sentence = tr("The bands have no names; the {count} bands are taken in the standard order {first} to {last}.")
    return order, sentence.format(count=count, first=order[0], last=order[-1])


def _kind(file_count: int) -> str:
    if not file_count:
        return tr("multi-band stack")
    return plural(file_count, "virtual raster over {n} file", "virtual raster over {n} files")


def _metadata_texts(dataset: gdal.Dataset) -> list[str]:
    """Return the values of a raster's metadata: programs write the name and level of the product there."""
    return [str(value) for value in (dataset.GetMetadata() or {}).values()]


def _from_metadata(band: gdal.Band) -> str:
    """Return the band name or wavelength in a band's metadata (ENVI headers, GDAL's driver SENTINEL2); else empty."""
    items = {name.lower(): value for name, value in (band.GetMetadata() or {}).items()}
    micrometres = band.GetMetadataItem("CENTRAL_WAVELENGTH_UM", "IMAGERY")
    wavelength = items.get("wavelength", "").strip()
    if "bandname" in items:
        return items["bandname"]
    if wavelength.strip("0."):
        return f"{wavelength} {items.get('wavelength_unit', items.get('wavelength_units', ''))}"
    return f"{micrometres} um" if micrometres else ""


def _from_files(files: Sequence[str]) -> str:
    """Return the band that is in the names of all files behind a band; else empty."""
    bands = {token.band for token in map(find_band_token, map(stem_of, files)) if token}
    return bands.pop() if len(bands) == 1 else ""


def _files_by_band(dataset: gdal.Dataset, source: str) -> dict[int, list[str]]:
    """Return the files behind each band of a virtual raster; empty for other rasters.

    From its XML: GDAL 3.6 aborts the process if a band without a file of its own is asked for its `vrt_sources`.
    """
    if dataset.GetDriver().ShortName != "VRT":
        return {}
    from ...raster.xml_reader import parse_xml

    folder = posixpath.dirname(source)
    files: dict[int, list[str]] = {}
    for band in parse_xml(dataset.GetMetadata("xml:VRT")[0]).iter("VRTRasterBand"):
        files[int(band.get("band", 0))] = [
            posixpath.normpath(posixpath.join(folder if each.get("relativeToVRT") == "1" else "", each.text or ""))
            for each in band.iter("SourceFilename")
        ]
    return files
