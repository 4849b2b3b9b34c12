"""A product as one multi-band raster at 10 m."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

from ..errors import NotSentinel2
from ..sentinel2 import STANDARD_ORDERS, bands_from_descriptions, in_words
from ..text import tr
from . import Product


def open_stack(source: str, dataset: gdal.Dataset) -> Product:
    """Recognise the bands of a raster by their descriptions, or by their number in the standard order."""
    count = dataset.RasterCount
    descriptions = [dataset.GetRasterBand(index).GetDescription() for index in range(1, count + 1)]
    found = bands_from_descriptions(descriptions)
    assumptions = []
    if not found and not any(descriptions) and count in STANDARD_ORDERS:
        order = STANDARD_ORDERS[count]
        found = {name: index for index, name in enumerate(order, start=1)}
        assumptions.append(
            tr("The bands have no names; the {count} bands are taken in the standard order {first} to {last}.").format(
                count=count, first=order[0], last=order[-1]
            )
        )
    if len(found) < 2:
        named = in_words([text for text in descriptions if text][:5]) if any(descriptions) else tr("none with a name")
        raise NotSentinel2(source=source, found=tr("it has {count} band(s), {named}").format(count=count, named=named))
    return Product(
        kind=tr("multi-band stack"),
        name=Path(source).stem,
        bands={name: (source, index) for name, index in found.items()},
        assumptions=assumptions,
    )
