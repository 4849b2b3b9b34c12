"""FORCE (David Frantz): stacks in which B08 is the broad near infrared and B8A the near infrared.

Source: FORCE documentation, naming convention: `20200101_LEVEL2_SEN2A_BOA.tif`; `TOA` is the top of the atmosphere.
Its Landsat products have `LND04` to `LND09` in their names.
"""

from ...text import mark
from .family import ProductFamily, pattern

FAMILY = ProductFamily(
    title=mark("products of FORCE"),
    name=pattern(r"SEN2[A-D]_(?:BOA|TOA)"),
    level={"L1C": pattern(r"SEN2[A-D]_TOA"), "L2A": pattern(r"SEN2[A-D]_BOA")},
    nodata=-9999,
    band_names={"broadnir": "B08", "bnir": "B08", "nir": "B8A"},
    identifying_names=("broadnir", "bnir"),
)
