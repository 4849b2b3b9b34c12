"""BandSource: where the pixels of a band are read from, on one of Sentinel-2's grids or warped to it."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from osgeo import gdal, osr

from ..errors import NotSentinel2, UnsupportedGeometry
from ..raster.coordinates import Bounds, bounds_in_crs, centre_lon_lat, ground_sample_distance, is_defined, utm_system
from ..raster.files import name_of, shown
from ..raster.opening import open_raster
from ..raster.warping import TargetGrid, warp_bands
from ..text import join_names, plural, tr
from .bands import BANDS
from .found import Found
from .lattice import has_native_pixels, is_on_lattice, nearest_resolution, snap_inward
from .products import Product
from .products.names import find_tile
from .radiometry import NO_REFLECTANCE

MAX_COARSENESS = 3  # times the native pixel size: coarser products are not resampled
_FARTHEST = 1e8  # metres: farther from the origin than any point of a projected system
_PIXELS = 1e-7, 1e5  # smallest and largest side of a pixel, in degrees or metres
_SIMILAR = 1.5  # ratio of pixel sizes up to which they count as the same

_TYPES = {
    gdal.GDT_Byte: "uint8",
    gdal.GDT_UInt16: "uint16",
    gdal.GDT_Int16: "int16",
    gdal.GDT_UInt32: "uint32",
    gdal.GDT_Int32: "int32",
    gdal.GDT_Float32: "float32",
    gdal.GDT_Float64: "float64",
}


@dataclass(frozen=True)
class BandSource:
    """What GDAL opens for one band, its grid (metres, north up) and its native blocks (pixels).

    `file` and `number` are the file and band behind `path` and `index`, which are a virtual raster if the band is
    warped. DN are stored numbers times `scale`, plus the scene's offset. `masked` if a mask marks pixels without data.
    """

    band: str
    path: str
    index: int
    pixel: int
    origin: tuple[int, int]
    size: tuple[int, int]
    block: tuple[int, int]
    dtype: str
    nodata: float | None
    file: str
    number: int
    interleaved: bool
    virtual: bool
    scale: float = 1.0
    masked: bool = False

    @property
    def bounds(self) -> Bounds:
        (x, y), (width, height) = self.origin, self.size
        return x, y - height * self.pixel, x + width * self.pixel, y


@dataclass(frozen=True)
class BandGrids:
    """The coordinate system (WKT) of a scene, and the sources of its bands on Sentinel-2's grids."""

    crs: str
    bands: dict[str, BandSource]


@dataclass(frozen=True)
class _Raster:
    """An open file of a product: its bands as (name, index), and its ground sample distance in metres."""

    path: str
    dataset: gdal.Dataset
    bands: tuple[tuple[str, int], ...]
    gsd: float
    is_native: bool

    @property
    def crs(self) -> osr.SpatialReference:
        return self.dataset.GetSpatialRef()


def find_bands(product: Product) -> Found[BandGrids]:
    """Return where each band of a product is on Sentinel-2's grids; bands on other grids are warped when read.

    Raises: CannotOpen, NotSentinel2, UnsupportedGeometry.
    """
    rasters = _rasters(product)
    # B10 shows the atmosphere only, and no model uses it.
    by_band = {name: raster for raster in rasters for name, _ in raster.bands if name != "B10"}
    finest = min((raster.gsd for raster in by_band.values()), default=0.0)
    coarse = [name for name, raster in by_band.items() if not _is_fine_enough(raster.gsd, name, finest)]
    assumptions = []
    if coarse:
        text = plural(
            len(coarse),
            "{bands} exists only at a coarser resolution and counts as missing.",
            "{bands} exist only at a coarser resolution and count as missing.",
            bands=join_names(coarse),
        )
        assumptions.append(text)
    crs = _common_crs(rasters, product)
    found: dict[str, BandSource] = {}
    for raster in rasters:
        bands = [(name, index) for name, index in raster.bands if name in by_band and name not in coarse]
        found |= _on_grid(raster, bands, crs, product)
    if not found:
        raise NotSentinel2(source=product.name, found=tr("all its bands are coarser than Sentinel-2's own resolution"))
    found = {name: found[name] for name in product.bands if name in found}
    assumptions += _resampling(found, {name: by_band[name] for name in found}, crs)
    return Found(BandGrids(crs.ExportToWkt(), found), assumptions=assumptions)


def _rasters(product: Product) -> list[_Raster]:
    """Open the files of a product."""
    by_path: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for name, (path, index) in product.bands.items():
        by_path[path].append((name, index))
    rasters = []
    for path, bands in by_path.items():
        dataset = open_raster(path)
        if not is_defined(dataset.GetSpatialRef()) or dataset.GetGeoTransform(can_return_null=True) is None:
            raise UnsupportedGeometry(scene=product.name, reason=tr("has no coordinate system or no geotransform"))
        if not _is_on_earth(dataset.GetGeoTransform()):
            raise UnsupportedGeometry(scene=product.name, reason=tr("has a geotransform that is nowhere on Earth"))
        is_native = has_native_pixels(dataset, product.name)
        pixel = dataset.GetGeoTransform()[1]
        gsd = round(pixel) if is_native else ground_sample_distance(dataset, product.name)
        rasters.append(_Raster(path, dataset, tuple(bands), gsd, is_native))
    return rasters


def _is_on_earth(transform: Sequence[float]) -> bool:
    """Return whether a geotransform has finite, possible positions and pixel sizes, in metres or degrees."""
    x, dx, rx, y, ry, dy = transform
    if not all(map(math.isfinite, transform)) or abs(x) > _FARTHEST or abs(y) > _FARTHEST:
        return False
    sides = math.hypot(dx, ry), math.hypot(rx, dy)
    return all(_PIXELS[0] < side < _PIXELS[1] for side in sides)


def _common_crs(rasters: list[_Raster], product: Product) -> osr.SpatialReference:
    """Return the system of a native or UTM file, else the UTM system of the tile, or of the centre."""
    for raster in rasters:
        if raster.is_native or (raster.crs.GetUTMZone() and math.isclose(raster.crs.GetLinearUnits(), 1.0)):
            return raster.crs
    tile = find_tile([*product.clues, product.name])
    return utm_system(*centre_lon_lat(rasters[0].dataset, product.name), tile)


def _is_fine_enough(gsd: float, band: str, finest: float) -> bool:
    """Return whether pixels are of the band's native size, or not much coarser in a product without finer ones."""
    native = BANDS[band].resolution
    return gsd <= _SIMILAR * native or (gsd <= _SIMILAR * finest and gsd <= MAX_COARSENESS * native * 1.05)


def _on_grid(
    raster: _Raster, bands: list[tuple[str, int]], crs: osr.SpatialReference, product: Product
) -> dict[str, BandSource]:
    """Return the sources of a file's bands; those that are not on Sentinel-2's grids are warped together."""
    to_warp: dict[int, list[tuple[str, int]]] = defaultdict(list)
    found = {}
    for name, index in bands:
        source = describe_band(name, raster.path, raster.dataset, index, nodata=product.nodata, fill=product.fill)
        pixel = nearest_resolution(raster.gsd, BANDS[name].resolution)
        if raster.is_native and raster.gsd == pixel and raster.crs.IsSame(crs) and is_on_lattice(raster.dataset):
            found[name] = source
        else:
            to_warp[pixel].append((name, index))
    for pixel, group in to_warp.items():
        values = [_fill_value(raster.dataset.GetRasterBand(index), product) for _, index in group]
        try:
            grid = TargetGrid(crs, pixel, snap_inward(bounds_in_crs(raster.dataset, crs), crs, pixel))
            text = warp_bands(raster.dataset, [index for _, index in group], grid, values)
        except RuntimeError as error:
            reason = tr("cannot be warped to {crs} ({error})").format(crs=crs.GetName(), error=error)
            raise UnsupportedGeometry(scene=name_of(raster.path), reason=reason) from error
        warped = open_raster(text)
        for position, (name, number) in enumerate(group, start=1):
            source = describe_band(name, text, warped, position)
            found[name] = replace(source, file=raster.path, number=number, interleaved=len(group) > 1)
    return found


def describe_band(
    name: str,
    path: str,
    dataset: gdal.Dataset,
    index: int,
    *,
    nodata: float | None = None,
    fill: float | None = None,
) -> BandSource:
    """Return the source of a band that is on Sentinel-2's grids.

    `nodata` is its value if the file declares none, `fill` a value of pixels without data that was found in them.

    Raises: NotSentinel2 if its number type cannot hold reflectance.
    """
    band = dataset.GetRasterBand(index)
    if band.DataType not in _TYPES or (band.DataType == gdal.GDT_Byte and name in BANDS):
        raise NotSentinel2(
            source=shown(path),
            found=tr("{band} has the number type {type}, as pictures have, and no reflectance").format(
                band=name, type=gdal.GetDataTypeName(band.DataType)
            ),
        )
    x, dx, _, y, _, _ = dataset.GetGeoTransform()
    width, height = band.GetBlockSize()
    return BandSource(
        band=name,
        path=path,
        index=index,
        pixel=round(dx),
        origin=(round(x), round(y)),
        size=(dataset.RasterXSize, dataset.RasterYSize),
        block=(width, height),
        dtype=_TYPES[band.DataType],
        nodata=_nodata(band, nodata, fill),
        file=path,
        number=index,
        interleaved=dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") == "PIXEL",
        virtual=dataset.GetDriver().ShortName == "VRT",
        masked=not band.GetMaskFlags() & (gdal.GMF_ALL_VALID | gdal.GMF_NODATA),
    )


def _nodata(band: gdal.Band, undeclared: float | None, fill: float | None) -> float | None:
    """Return the value of pixels without data: the declared one, else `undeclared` if the number type can hold it.

    A value `fill` that was found in the pixels replaces a declared 0 or NaN, which mean no data anyway.
    """
    declared: float | None = band.GetNoDataValue()
    dtype = _TYPES[band.DataType]
    if fill is not None and (not declared or math.isnan(declared)):
        return fill
    if declared is not None or undeclared is None or dtype.startswith("float"):
        return undeclared if declared is None else declared
    return undeclared if np.iinfo(dtype).min <= undeclared <= np.iinfo(dtype).max else None


def _fill_value(band: gdal.Band, product: Product) -> float:
    """Return the value that warping leaves out: as `_nodata`, else the usual one of the number type."""
    value, dtype = _nodata(band, product.nodata, product.fill), _TYPES[band.DataType]
    if value is not None:
        return value
    return math.nan if dtype.startswith("float") else NO_REFLECTANCE if dtype.startswith("int") else 0


def _resampling(found: dict[str, BandSource], rasters: Mapping[str, _Raster], crs: osr.SpatialReference) -> list[str]:
    """Describe which bands differ from Sentinel-2's own geometry, and how they are resampled."""
    sentences = []
    if crs.GetUTMZone() == 0:
        sentence = tr("The scene is in {crs} and not in a UTM zone; its pixels are used without reprojection.")
        sentences.append(sentence.format(crs=crs.GetName()))
    foreign = {name: raster for name, raster in rasters.items() if not raster.is_native or not raster.crs.IsSame(crs)}
    if foreign:
        sizes = join_names([f"{size:.3g}" for size in sorted({raster.gsd for raster in foreign.values()})])
        sentence = tr("{bands}: pixels of about {sizes} m in {system} are resampled to {pixels} m in {crs}.")
        pixels = join_names([str(pixel) for pixel in sorted({found[name].pixel for name in foreign})])
        names = tr("All bands") if len(foreign) == len(found) else join_names(list(foreign))
        system = next(iter(foreign.values())).crs.GetName()
        sentences.append(sentence.format(bands=names, sizes=sizes, system=system, pixels=pixels, crs=crs.GetName()))
    coarse = [name for name, raster in rasters.items() if raster.gsd > _SIMILAR * BANDS[name].resolution]
    shifted = [name for name in found if found[name].file != found[name].path and name not in (*foreign, *coarse)]
    if shifted:
        text = plural(
            len(shifted),
            "{bands} is not aligned with the grids of Sentinel-2 and is resampled.",
            "{bands} are not aligned with the grids of Sentinel-2 and are resampled.",
            bands=join_names(shifted),
        )
        sentences.append(text)
    if coarse:
        text = plural(
            len(coarse),
            "{bands} has coarser pixels than Sentinel-2: fine detail is lost, and labels are less reliable.",
            "{bands} have coarser pixels than Sentinel-2: fine detail is lost, and labels are less reliable.",
            bands=join_names(coarse),
        )
        sentences.append(text)
    return sentences
