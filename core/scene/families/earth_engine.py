"""Exports of Google Earth Engine: bands B1 to B12 beside masks and quality bands; harmonised ones have no offset."""

from ...text import mark
from .family import ProductFamily, pattern

FAMILY = ProductFamily(
    title=mark("Earth Engine's harmonised collections (by the name)"),
    name=pattern("HARMONIZED"),
    level={"L2A": pattern("S2_SR", ignore_case=True)},
    offset=0,
    offset_is_sure=False,
    not_reflectance=pattern(r"mask(?!ed)|msk|qualit|nodata|cloud(?!.?(?:free|less|mask))|cld", ignore_case=True),
)
