"""The archive of Element 84 on AWS: cloud-optimised GeoTIFFs named as the assets of its STAC items, without offset."""

from ...text import mark
from .family import ProductFamily, pattern

_ASSETS = {
    "B01": "coastal",
    "B02": "blue",
    "B03": "green",
    "B04": "red",
    "B05": "rededge1",
    "B06": "rededge2",
    "B07": "rededge3",
    "B08": "nir",
    "B8A": "nir08",
    "B09": "nir09",
    "B10": "cirrus",
    "B11": "swir16",
    "B12": "swir22",
}

FAMILY = ProductFamily(
    title=mark("Element 84's archive (by the name)"),
    name=pattern(r"S2[A-D]_\d{1,2}[A-Z]{3}_\d{8}_\d+_L2A"),
    offset=0,
    offset_is_sure=False,
    file_names=_ASSETS,
    band_names={asset: band for band, asset in _ASSETS.items()},
)
