"""MODIS, recognised in order to be refused."""

from ...text import mark
from .family import ProductFamily, pattern

FAMILY = ProductFamily(
    title=mark("MODIS"),
    name=pattern(r"(?<![A-Za-z0-9])M[OY]D\d\d", ignore_case=True),
    is_other_sensor=True,
    not_reflectance=pattern(r"(?<![a-z])sur_refl_b\d", ignore_case=True),
)
