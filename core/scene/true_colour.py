"""A scene as a true colour picture: a virtual raster (VRT) of its red, green and blue bands that names its product.

Opening the picture as a scene opens the product, so that the picture can be classified.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape  # nosec B406 # only writes XML

import numpy as np
from osgeo import gdal

from ..raster.gdal_calls import checked
from ..raster.opening import open_raster
from .pixel_sample import sample_coarse

if TYPE_CHECKING:
    from .band_source import BandSource
    from .scene import Scene

PRODUCT = "LANDLABELS_PRODUCT"  # metadata item: what `open_scene` opens
TRUE_COLOUR = ("B04", "B03", "B02")
CUT = 2.0, 98.0  # per cent of the pixels: darker and brighter ones are drawn black and white


@dataclass(frozen=True)
class TrueColour:
    """The bands of a picture, and the stored values that are drawn black and white, by band."""

    bands: tuple[str, ...]
    ranges: tuple[tuple[float, float], ...]


def write_true_colour(scene: Scene, path: Path) -> TrueColour:
    """Write the virtual raster of a scene; a scene that lacks a visible band is shown in its first finest bands.

    Raises: CannotOpen, OSError, RuntimeError.
    """
    names = picture_bands(scene)
    sources = [scene.bands[name] for name in names]
    first = sources[0]
    west, south, east, north = scene.bounds
    width, height = (round(side / first.pixel) for side in (east - west, north - south))
    bands = "".join(_band(source, scene, (west, north), number) for number, source in enumerate(sources, start=1))
    text = (
        f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}"><SRS>{escape(scene.crs)}</SRS>'
        f"<GeoTransform>{west}, {first.pixel}, 0, {north}, 0, {-first.pixel}</GeoTransform>"
        f'<Metadata><MDI key="{PRODUCT}">{escape(scene.source)}</MDI></Metadata>{bands}</VRTDataset>'
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)  # an address can hold a signature
    path.write_text(text, encoding="utf-8")
    return TrueColour(names, tuple(_range(source, scene) for source in sources))


def picture_bands(scene: Scene) -> tuple[str, ...]:
    """Return the bands that are shown as red, green and blue, or one that is shown in grey."""
    if not scene.missing(TRUE_COLOUR):
        return TRUE_COLOUR
    finest = min(source.pixel for source in scene.bands.values())
    names = [name for name, source in scene.bands.items() if source.pixel == finest]
    return tuple(names[2::-1]) if len(names) >= 3 else (names[0],)


def product_of_picture(dataset: gdal.Dataset) -> str | None:
    """Return the product of a picture that `write_true_colour` wrote; None for any other raster."""
    return dataset.GetMetadataItem(PRODUCT) if dataset.GetDriver().ShortName == "VRT" else None


def _band(source: BandSource, scene: Scene, corner: tuple[float, float], number: int) -> str:
    """Return a band of the virtual raster; all bands have the same corner and pixel size."""
    nodata = _nodata(source, scene)
    kind = gdal.GetDataTypeName(checked(open_raster(source.path).GetRasterBand, source.index).DataType)
    left, top = (
        round((source.origin[0] - corner[0]) / source.pixel),
        round((corner[1] - source.origin[1]) / source.pixel),
    )
    width, height = source.size
    return (
        f'<VRTRasterBand dataType="{kind}" band="{number}"><Description>{source.band}</Description>'
        + ("" if nodata is None else f"<NoDataValue>{nodata:g}</NoDataValue>")
        + f'<SimpleSource><SourceFilename relativeToVRT="0">{escape(source.path)}</SourceFilename>'
        f'<SourceBand>{source.index}</SourceBand><SrcRect xOff="0" yOff="0" xSize="{width}" ySize="{height}"/>'
        f'<DstRect xOff="{left}" yOff="{top}" xSize="{width}" ySize="{height}"/></SimpleSource></VRTRasterBand>'
    )


def _nodata(source: BandSource, scene: Scene) -> float | None:
    return 0.0 if source.nodata is None and scene.offset else source.nodata


def _range(source: BandSource, scene: Scene) -> tuple[float, float]:
    """Return the stored values of a band between which it is stretched."""
    pixels = sample_coarse(open_raster(source.path), source.index, _nodata(source, scene))
    if not pixels.size:
        return 0.0, 1.0
    low, high = (float(value) for value in np.percentile(pixels, CUT))
    return low, max(high, low + 1e-6)
