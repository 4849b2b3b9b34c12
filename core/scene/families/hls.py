"""Sentinel-2 in NASA's Harmonized Landsat Sentinel-2 (S30): surface reflectance at 30 m, int16, -9999 is no data.

Source: HLS Product User Guide 2.0 (scale 0.0001, no offset). The Landsat part, L30, is in `landsat.py`.
"""

from ...text import mark
from .family import ProductFamily, pattern

FAMILY = ProductFamily(
    title=mark("HLS S30 products (by their name)"),
    name=pattern(r"(?<![A-Za-z0-9])HLS\.S30\."),
    level={"L2A": pattern(r"(?<![A-Za-z0-9])HLS\.S30\.")},
    offset=0,
    nodata=-9999,
)
