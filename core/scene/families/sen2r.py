"""The R package sen2r: stacks such as `S2A2A_20190723_022_area_BOA_10.tif`; UInt16, 65535 is no data.

Source: sen2r documentation, naming convention: `S2A1C` is Level-1C, `S2A2A` Level-2A. Stacks of twelve bands lack B8A.
"""

from ...text import mark
from ..bands import ORDER_13
from .family import ProductFamily, pattern

FAMILY = ProductFamily(
    title=mark("products of sen2r"),
    name=pattern(r"S2[A-D](?:1C|2A)_\d{8}_\d{3}_"),
    level={"L1C": pattern(r"S2[A-D]1C_\d{8}_"), "L2A": pattern(r"S2[A-D]2A_\d{8}_")},
    nodata=65535,
    stack_orders={12: tuple(band for band in ORDER_13 if band != "B8A")},
)
