"""ESA's SNAP toolbox: reflectance bands B1 to B12 beside angles, footprints and quality layers named after them."""

from ...text import mark
from .family import ProductFamily, pattern

FAMILY = ProductFamily(
    title=mark("rasters written by SNAP"),
    not_reflectance=pattern(
        r"zenith|azimuth|(?<![a-z])angles?|footprint|detector|flag|lost|degraded|defect|saturat"
        r"|(?<![a-z])(?:std|count)(?![a-z])",
        ignore_case=True,
    ),
)
