"""Downloads of Sentinel Hub (EO Browser, Copernicus Browser): the service removes the offset."""

from ...text import mark
from .family import ProductFamily, pattern

FAMILY = ProductFamily(
    title=mark("Sentinel Hub (by the name)"),
    name=pattern(r"Sentinel-2_L(?:1C|2A)", ignore_case=True),
    offset=0,
    offset_is_sure=False,
)
