"""Where a band's pixels are: its file, its grid, and how a band off the grids of Sentinel-2 is moved onto them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal

from .errors import NotSentinel2, UnsupportedGeometry
from .gdaltools import open_raster, quiet
from .products import Product
from .sentinel2 import RESOLUTIONS
from .text import tr

_TYPES = {
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
    interleaved: bool
    virtual: bool
    scale: float = 1.0
    masked: bool = False

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        (x, y), (width, height) = self.origin, self.size
        return x, y - height * self.pixel, x + width * self.pixel, y


def common_crs(product: Product, assumptions: list[str]) -> str:
    """Return the one coordinate system of all bands as WKT; it must count in metres."""
    systems = {}
    for path, _ in product.bands.values():
        if path not in systems:
            systems[path] = open_raster(path).GetSpatialRef()
    crs, *others = systems.values()
    if crs is None:
        raise UnsupportedGeometry(scene=product.name, reason=tr("has no coordinate system"))
    if not crs.IsProjected() or not math.isclose(crs.GetLinearUnits(), 1.0):
        raise UnsupportedGeometry(
            scene=product.name, reason=tr("is in {crs}, which does not count in metres").format(crs=crs.GetName())
        )
    if any(other is None or not crs.IsSame(other) for other in others):
        raise UnsupportedGeometry(scene=product.name, reason=tr("has bands in different coordinate systems"))
    if crs.GetUTMZone() == 0:
        assumptions.append(
            tr("The scene is in {crs} and not in a UTM zone; its pixels are used as they are.").format(
                crs=crs.GetName()
            )
        )
    return crs.ExportToWkt()


def find_band(name: str, path: str, index: int) -> BandSource:
    """Describe one band's grid, moved onto the lattice of 10, 20 or 60 m by resampling where it is off it."""
    dataset = open_raster(path)
    band = dataset.GetRasterBand(index)
    x, dx, rotation, y, skew, dy = dataset.GetGeoTransform()
    pixel = round(dx)
    if rotation or skew or dy >= 0 or not math.isclose(dx, -dy, rel_tol=1e-9):
        raise UnsupportedGeometry(scene=Path(path).name, reason=tr("is rotated or has pixels that are not square"))
    if pixel not in RESOLUTIONS or not math.isclose(dx, pixel, rel_tol=1e-6):
        raise UnsupportedGeometry(scene=Path(path).name, reason=tr("has pixels of {size:g} m").format(size=dx))
    if band.DataType not in _TYPES:
        raise NotSentinel2(
            source=path,
            found=tr("{band} holds {type} numbers, as pictures do, and no reflectance").format(
                band=name, type=gdal.GetDataTypeName(band.DataType)
            ),
        )
    file = path
    if not _on_lattice(x, pixel) or not _on_lattice(y, pixel):
        path, index, dataset = _resampled(dataset, index, pixel)
        band = dataset.GetRasterBand(index)
        x, _, _, y, _, _ = dataset.GetGeoTransform()
    return BandSource(
        band=name,
        path=path,
        index=index,
        pixel=pixel,
        origin=(round(x), round(y)),
        size=(dataset.RasterXSize, dataset.RasterYSize),
        block=tuple(band.GetBlockSize()),
        dtype=_TYPES[band.DataType],
        nodata=band.GetNoDataValue(),
        file=file,
        interleaved=dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") == "PIXEL",
        virtual=dataset.GetDriver().ShortName == "VRT",
        masked=not band.GetMaskFlags() & (gdal.GMF_ALL_VALID | gdal.GMF_NODATA),
    )


def _on_lattice(coordinate: float, pixel: int) -> bool:
    return abs(coordinate / pixel - round(coordinate / pixel)) * pixel < 0.01


def _resampled(dataset: gdal.Dataset, index: int, pixel: int) -> tuple[str, int, gdal.Dataset]:
    """Describe a band moved onto the lattice as the text of a virtual raster, which every thread can open."""
    x, dx, _, y, _, dy = dataset.GetGeoTransform()
    west, north = math.ceil(x / pixel) * pixel, math.floor(y / pixel) * pixel
    columns = math.floor((x + dataset.RasterXSize * dx - west) / pixel)
    rows = math.floor((north - y - dataset.RasterYSize * dy) / pixel)
    with quiet():
        single = gdal.Translate("", dataset, format="VRT", bandList=[index])
        warped = gdal.Warp(
            "",
            gdal.Open(single.GetMetadata("xml:VRT")[0]),
            format="VRT",
            resampleAlg="bilinear",
            outputBounds=(west, north - rows * pixel, west + columns * pixel, north),
            xRes=pixel,
            yRes=pixel,
        )
    text = warped.GetMetadata("xml:VRT")[0]
    return text, 1, open_raster(text)
