"""Digital Earth Australia: its own atmospheric correction (NBART), int16, -999 is no data, no offset.

Source: DEA product description ga_s2am_ard_3; swir_2 and swir_3 are B11 and B12, nir_1 and nir_2 B08 and B8A.
"""

from ...text import mark
from .family import ProductFamily, pattern

_BANDS = {
    "coastalaerosol": "B01",
    "blue": "B02",
    "green": "B03",
    "red": "B04",
    "rededge1": "B05",
    "rededge2": "B06",
    "rededge3": "B07",
    "nir1": "B08",
    "nir2": "B8A",
    "swir2": "B11",
    "swir3": "B12",
}

FAMILY = ProductFamily(
    title=mark("products of Digital Earth Australia (by their name)"),
    name=pattern(r"(?<![a-z0-9])ga_s2[a-d]m_"),
    level={"L2A": pattern(r"(?<![a-z0-9])ga_s2[a-d]m_")},
    offset=0,
    nodata=-999,
    band_names=_BANDS | {f"nbart{name}": band for name, band in _BANDS.items()},
    identifying_names=("swir3", "nbartnir1", "nbartswir2", "nbartswir3"),
)
