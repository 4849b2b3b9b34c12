"""Sections of BigEarthNet v1.0: one GeoTIFF per band, from Level-2A products before the offset was introduced.

Version 2.0 has the processing baseline N9999 in its names, which stands for no offset.
"""

from ...text import mark
from .family import ProductFamily, pattern

FAMILY = ProductFamily(
    title=mark("sections of BigEarthNet v1 (by their name)"),
    name=pattern(r"S2[A-D]_MSIL2A_\d{8}T\d{4,6}_\d+_\d+"),
    offset=0,
)
