"""A product as one multi-band raster at 10 m: GeoTIFF, COG, ENVI, or a virtual raster over other files."""

from __future__ import annotations

import posixpath
from collections.abc import Sequence
from functools import cache

from osgeo import gdal

from ...errors import BandOrderUnknown, CannotOpen, NotSentinel2, UnknownValues
from ...raster.coordinates import is_defined
from ...raster.files import shown, stem_of
from ...raster.opening import read_from
from ...text import decode, join_names, plural, tr
from .. import families
from ..band_names import are_positions, bands_described_twice, bands_from_descriptions, find_band_token
from ..band_order import FoundOrder, can_have_order, find_order
from ..lattice import has_native_pixels
from . import Product
from .metadata import Metadata, metadata_of, read_metadata
from .names import path_parts

# Of descriptions and metadata, in which names are looked for; files can hold megabytes of text.
_LONGEST_TEXT, _MOST_TEXTS = 500, 500


def open_stack(source: str, dataset: gdal.Dataset) -> Product:
    """Recognise the bands of a raster by its descriptions and metadata, or by their pixels.

    Raises: BandOrderUnknown, NotSentinel2, UnknownValues.
    """
    bands = [dataset.GetRasterBand(index) for index in range(1, dataset.RasterCount + 1)]
    descriptions = [decode(band.GetDescription())[:_LONGEST_TEXT] for band in bands]
    texts = metadata_texts(dataset)
    _refuse_other_sensors(source, [stem_of(source), *descriptions, *texts])
    files_by_band = _files_by_band(dataset, source)
    named = max(
        [] if are_positions(descriptions) else descriptions,
        [_from_metadata(band) for band in bands],
        [_from_files(files_by_band.get(band.GetBand(), [])) for band in bands],
        key=lambda texts: len(bands_from_descriptions(texts)),
    )
    found, twice = bands_from_descriptions(named), bands_described_twice(named)
    scl, assumptions = None, list[str]()
    if twice:
        text = tr("{bands}: several bands of the raster have this name, so none of them is used; assign it (BANDS).")
        assumptions.append(text.format(bands=join_names(twice)))
    if not found and are_positions(descriptions):
        order = _order_of_unnamed(dataset, source, [source, *texts])
        found, scl, assumptions = order.positions, order.scl, order.sentences()
    if len(found) < 2:
        names = join_names([text for text in descriptions if text][:5]) if any(descriptions) else tr("none with a name")
        count = plural(len(bands), "it has {n} band, {named}", "it has {n} bands, {named}", named=names)
        raise NotSentinel2(source=shown(source), found=count)
    files = sorted({file for index in found.values() for file in files_by_band.get(index, [])})
    scl = next((index for index, text in enumerate(descriptions, start=1) if text.strip().upper() == "SCL"), scl)
    return Product(
        kind=_kind(len(files)),
        name=tr("virtual raster") if source.startswith("<") else stem_of(source),
        bands={name: (source, index) for name, index in found.items()},
        clues=[*(files or [source]), *texts],
        metadata=shared_metadata(files, source),
        scl=(source, scl) if scl else None,
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


def _order_of_unnamed(dataset: gdal.Dataset, source: str, clues: Sequence[str]) -> FoundOrder:
    """Return the order of bands without names: that of the product's family, or the one that the pixels show.

    Raises: BandOrderUnknown if the pixels do not show it, or show another order than the family's.
    """
    count = dataset.RasterCount
    family = next((each for each in families.families_of(path_parts(clues)) if count in each.stack_orders), None)
    if not family and not (can_have_order(count) and (count >= 10 or _can_be_sentinel2(dataset, source))):
        return FoundOrder({})  # few bands can be of another sensor, most of which have other pixel sizes
    search = read_from(source, lambda: find_order(dataset))
    if not family and search.found:
        return search.found
    reason = tr("its pixels do not show their order")
    if family:
        positions = {band: number for number, band in enumerate(family.stack_orders[count], start=1)}
        if not search.found or search.found.positions == positions:
            return FoundOrder(positions, family=family.title)
        reason = tr("its pixels contradict the order of {family}").format(family=tr(family.title))
    orders = "; ".join(f"{order.value}: {order.help}" for order in search.possible)
    raise BandOrderUnknown(scene=stem_of(source), reason=reason, orders=orders or tr("a list such as B02,B03,-,B04"))


def _can_be_sentinel2(dataset: gdal.Dataset, source: str) -> bool:
    """Return whether pixels are squares of 10, 20 or 60 m in a projected system, north up, and no picture's."""
    if dataset.GetRasterBand(1).DataType == gdal.GDT_Byte:
        return False
    is_placed = is_defined(dataset.GetSpatialRef()) and dataset.GetGeoTransform(can_return_null=True) is not None
    return is_placed and has_native_pixels(dataset, shown(source))


def _kind(file_count: int) -> str:
    if not file_count:
        return tr("multi-band stack")
    return plural(file_count, "virtual raster over {n} file", "virtual raster over {n} files")


def metadata_texts(dataset: gdal.Dataset) -> list[str]:
    """Return the values of a raster's metadata: programs write the name and level of the product there."""
    return [text[:_LONGEST_TEXT] for text in _metadata_items(dataset).values()][:_MOST_TEXTS]


def _metadata_items(item: gdal.Dataset | gdal.Band) -> dict[str, str]:
    return {decode(name): decode(value) for name, value in (item.GetMetadata() or {}).items()}


def _from_metadata(band: gdal.Band) -> str:
    """Return the band name or wavelength in a band's metadata (ENVI headers, GDAL's driver SENTINEL2); else empty."""
    items = {name.lower(): value for name, value in _metadata_items(band).items()}
    micrometres = band.GetMetadataItem("CENTRAL_WAVELENGTH_UM", "IMAGERY")
    wavelength = items.get("wavelength", "")[:_LONGEST_TEXT].strip()
    if "bandname" in items:
        return items["bandname"][:_LONGEST_TEXT]
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
    try:
        root = parse_xml(dataset.GetMetadata("xml:VRT")[0])
    except ValueError as error:
        raise CannotOpen(source=source, reason=error) from error
    for band in root.iter("VRTRasterBand"):
        files[int(band.get("band", 0))] = [
            posixpath.normpath(posixpath.join(folder if each.get("relativeToVRT") == "1" else "", each.text or ""))
            for each in band.iter("SourceFilename")
        ]
    return files
