"""Results of openEO: bands are named B01 to B12; the offset depends on the back end, so the pixels decide."""

from ...text import mark
from .family import ProductFamily, pattern

FAMILY = ProductFamily(title=mark("results of openEO"), name=pattern("openEO", ignore_case=True))
