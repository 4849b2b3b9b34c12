"""Terrascope (VITO): one file per band such as `S2A_20200101T100000_31UFS_TOC-B02_10M_V200.tif`, 32767 is no data."""

from ...text import mark
from .family import ProductFamily, pattern

FAMILY = ProductFamily(
    title=mark("Terrascope (by the name)"),
    name=pattern(r"S2[A-D]_\d{8}T\d{6}_\d{2}[A-Z]{3}_TOC"),
    level={"L2A": pattern(r"_\d{2}[A-Z]{3}_TOC")},
    offset=0,
    offset_is_sure=False,
    nodata=32767,
)
