"""Common band names of the STAC extension `eo`, which many catalogues and programs write as band descriptions."""

from ...text import mark
from .family import ProductFamily

FAMILY = ProductFamily(
    title=mark("rasters from STAC catalogues"),
    band_names={
        "coastal": "B01",
        "blue": "B02",
        "green": "B03",
        "red": "B04",
        "rededge071": "B05",
        "rededge075": "B06",
        "rededge078": "B07",
        "nir": "B08",
        "nir08": "B8A",
        "nir09": "B09",
        "cirrus": "B10",
        "swir16": "B11",
        "swir22": "B12",
    },
)
