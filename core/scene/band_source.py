"""Where a band's pixels are: its file and its grid, which is one of Sentinel-2's, or which it is moved onto."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace

from osgeo import gdal, osr

from ..errors import NotSentinel2, UnsupportedGeometry
from ..raster.coordinates import bounds_in, centre_of, ground_pixel, utm_system
from ..raster.files import name_of
from ..raster.opening import open_raster
from ..raster.warping import warp_bands
from ..text import join_names, tr
from .bands import BANDS
from .lattice import inside, is_regular, on_lattice, pixel_for
from .products import Product
from .products.names import find_tile
from .radiometry import NO_REFLECTANCE

COARSER = 3  # times a band's own pixels: so coarse can those of a whole product be, and it is still resampled
_SAME = 1.5  # times as large are pixels of about the same size

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
    """Where one band's pixels are: what GDAL opens, its grid (metres, north up) and its native blocks (pixels).

    `file` and `number` tell which band of which file that is in the end, where it is moved onto the grid.
    A stored number times `scale`, plus the scene's offset, is DN; `masked` says that a mask tells what is no data.
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
    def bounds(self) -> tuple[float, float, float, float]:
        (x, y), (width, height) = self.origin, self.size
        return x, y - height * self.pixel, x + width * self.pixel, y


@dataclass(frozen=True)
class _Raster:
    """An open file of a product: its bands as (name, index), and the size of its pixels on the ground."""

    path: str
    dataset: gdal.Dataset
    bands: tuple[tuple[str, int], ...]
    ground: float
    is_regular: bool

    @property
    def crs(self) -> osr.SpatialReference:
        return self.dataset.GetSpatialRef()


def find_bands(product: Product, assumptions: list[str]) -> tuple[str, dict[str, BandSource]]:
    """Return the one coordinate system (WKT) of a product's bands, and where each of them is on Sentinel-2's grids.

    What is not there yet is resampled when it is read; that and what else is assumed joins `assumptions`.

    Raises: CannotOpen, NotSentinel2, UnsupportedGeometry.
    """
    rasters = _rasters(product)
    # B10 carries nothing of the surface and is in no model.
    kept = {name: raster for raster in rasters for name, _ in raster.bands if name in product.bands and name != "B10"}
    finest = min((raster.ground for raster in kept.values()), default=0.0)
    coarse = [name for name, raster in kept.items() if not _is_fine(raster.ground, name, finest)]
    if coarse:
        assumptions.append(
            tr("{bands} are there only at a coarser resolution and count as missing.").format(bands=join_names(coarse))
        )
    crs = _common_crs(rasters, product)
    found: dict[str, BandSource] = {}
    for raster in rasters:
        bands = [(name, index) for name, index in raster.bands if name in kept and name not in coarse]
        found |= _on_grid(raster, bands, crs)
    if not found:
        raise NotSentinel2(source=product.name, found=tr("all its bands are coarser than Sentinel-2's own resolution"))
    found = {name: found[name] for name in product.bands if name in found}
    assumptions += _say(found, {name: kept[name] for name in found}, crs)
    return crs.ExportToWkt(), found


def _rasters(product: Product) -> list[_Raster]:
    """Open the files of a product."""
    together: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for name, (path, index) in product.bands.items():
        together[path].append((name, index))
    rasters = []
    for path, bands in together.items():
        dataset = open_raster(path)
        crs = dataset.GetSpatialRef()
        if crs is None or dataset.GetGeoTransform(can_return_null=True) is None:
            raise UnsupportedGeometry(scene=product.name, reason=tr("has no coordinate system or no place in it"))
        regular = is_regular(dataset, product.name)
        ground = round(dataset.GetGeoTransform()[1]) if regular else ground_pixel(dataset, product.name)
        rasters.append(_Raster(path, dataset, tuple(bands), ground, regular))
    return rasters


def _common_crs(rasters: list[_Raster], product: Product) -> osr.SpatialReference:
    """Return a system that files are in as they should be, else the UTM system of the tile, or of the centre."""
    for raster in rasters:
        if raster.is_regular or raster.crs.GetUTMZone():
            return raster.crs
    tile = find_tile([*product.clues, product.name])
    return utm_system(*centre_of(rasters[0].dataset, product.name), tile)


def _is_fine(ground: float, band: str, finest: float) -> bool:
    """Tell whether pixels suffice for a band: of its own size, or as all of the product's are, not much coarser."""
    own = BANDS[band].resolution
    return ground <= _SAME * own or (ground <= _SAME * finest and ground <= COARSER * own * 1.05)


def _on_grid(raster: _Raster, bands: list[tuple[str, int]], crs: osr.SpatialReference) -> dict[str, BandSource]:
    """Return where the bands of a file are, warped together where they are not on the grids."""
    moved: dict[int, list[tuple[str, int]]] = defaultdict(list)
    found = {}
    for name, index in bands:
        pixel = pixel_for(raster.ground, BANDS[name].resolution)
        if raster.is_regular and raster.ground == pixel and raster.crs.IsSame(crs) and on_lattice(raster.dataset):
            found[name] = describe(name, raster.path, raster.dataset, index)
        else:
            moved[pixel].append((name, index))
    for pixel, together in moved.items():
        for name, index in together:
            describe(name, raster.path, raster.dataset, index)  # refuses what it cannot be
        try:
            bounds = inside(bounds_in(raster.dataset, crs), crs, pixel)
            indexes = [index for _, index in together]
            text = warp_bands(raster.dataset, indexes, crs, pixel, bounds, undeclared_nodata=NO_REFLECTANCE)
        except RuntimeError as error:
            reason = tr("cannot be warped to {crs} ({error})").format(crs=crs.GetName(), error=error)
            raise UnsupportedGeometry(scene=name_of(raster.path), reason=reason) from error
        warped = open_raster(text)
        for position, (name, number) in enumerate(together, start=1):
            source = describe(name, text, warped, position)
            found[name] = replace(source, file=raster.path, number=number, interleaved=len(together) > 1)
    return found


def describe(name: str, path: str, dataset: gdal.Dataset, index: int) -> BandSource:
    """Describe a band that is on Sentinel-2's grids."""
    band = dataset.GetRasterBand(index)
    if band.DataType not in _TYPES or (band.DataType == gdal.GDT_Byte and name in BANDS):
        raise NotSentinel2(
            source=path,
            found=tr("{band} holds {type} numbers, as pictures do, and no reflectance").format(
                band=name, type=gdal.GetDataTypeName(band.DataType)
            ),
        )
    x, dx, _, y, _, _ = dataset.GetGeoTransform()
    return BandSource(
        band=name,
        path=path,
        index=index,
        pixel=round(dx),
        origin=(round(x), round(y)),
        size=(dataset.RasterXSize, dataset.RasterYSize),
        block=tuple(band.GetBlockSize()),
        dtype=_TYPES[band.DataType],
        nodata=band.GetNoDataValue(),
        file=path,
        number=index,
        interleaved=dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") == "PIXEL",
        virtual=dataset.GetDriver().ShortName == "VRT",
        masked=not band.GetMaskFlags() & (gdal.GMF_ALL_VALID | gdal.GMF_NODATA),
    )


def _say(found: dict[str, BandSource], rasters: dict[str, _Raster], crs: osr.SpatialReference) -> list[str]:
    """Say which bands are not as Sentinel-2 delivers them, and what is done about it."""
    sentences = []
    if crs.GetUTMZone() == 0:
        sentence = tr("The scene is in {crs} and not in a UTM zone; its pixels are used as they are.")
        sentences.append(sentence.format(crs=crs.GetName()))
    strange = {name: raster for name, raster in rasters.items() if not raster.is_regular or not raster.crs.IsSame(crs)}
    if strange:
        sizes = join_names([f"{size:.3g}" for size in sorted({raster.ground for raster in strange.values()})])
        sentence = tr("{bands}: pixels of about {sizes} m in {system} are resampled to {pixels} m in {crs}.")
        pixels = join_names([str(pixel) for pixel in sorted({found[name].pixel for name in strange})])
        names = tr("All bands") if len(strange) == len(found) else join_names(list(strange))
        system = next(iter(strange.values())).crs.GetName()
        sentences.append(sentence.format(bands=names, sizes=sizes, system=system, pixels=pixels, crs=crs.GetName()))
    blurred = [name for name, raster in rasters.items() if raster.ground > _SAME * BANDS[name].resolution]
    moved = [name for name in found if found[name].file != found[name].path and name not in (*strange, *blurred)]
    if moved:
        sentence = tr("{bands} are off the grids of Sentinel-2 and are resampled.")
        sentences.append(sentence.format(bands=join_names(moved)))
    if blurred:
        sentence = tr("{bands} have coarser pixels than Sentinel-2's own: fine detail and reliability are lost.")
        sentences.append(sentence.format(bands=join_names(blurred)))
    return sentences
