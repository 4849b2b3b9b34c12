"""ESA's products (Sen2Cor), by the names they keep outside the SAFE layout; `products/safe.py` opens the layout itself.

Source: Sentinel-2 Products Specification Document 14.9 (file names; the offset since processing baseline 04.00).
"""

from ...text import mark
from .family import ProductFamily, pattern

FAMILY = ProductFamily(
    title=mark("products of ESA"),
    name=pattern(r"S2[A-D]_MSIL(?:1C|2A)_\d{8}T\d{6}_N\d{4}"),
    level={
        "L1C": pattern(r"L(?:evel-)?1C", ignore_case=True),
        "L2A": pattern(r"L(?:evel-)?2A", ignore_case=True),
    },
    baseline=pattern(r"_N(\d{4})(?![0-9])"),
)
