"""MAJA, the atmospheric correction of CNES (THEIA, PEPS): one file per band, int16, -10000 is no data.

Source: MAJA product format: `_FRE_` is reflectance corrected for slopes, `_SRE_` is not; `_CLM_` has one bit for each
kind of cloud or shadow, 0 is clear, R1 at 10 m and R2 at 20 m.
"""

from ...text import mark
from .family import CloudMaskFiles, ProductFamily, pattern

FAMILY = ProductFamily(
    title=mark("MAJA products (by their name)"),
    name=pattern(r"SENTINEL2[A-D]_\d{8}-\d{6}-\d{3}_L2A_T\w{5}_"),
    offset=0,
    nodata=-10000,
    cloud_mask=CloudMaskFiles(
        band_file=pattern(r"_[FS]RE_B\w+$"),
        names=("{prefix}_CLM_R1.tif", "{prefix}_CLM_R2.tif"),
        folders=("", "MASKS"),
    ),
    preferred_files=("_SRE_", "_FRE_"),  # the reflectance of Sen2Cor is corrected for slopes, too
)
