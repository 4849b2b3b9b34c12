"""Planet's PlanetScope, RapidEye and SkySat, recognised in order to be refused."""

from ...text import mark
from .family import ProductFamily, pattern

FAMILY = ProductFamily(
    title=mark("Planet"),
    name=pattern(
        r"(?<![A-Za-z0-9])3[AB]_(?:Analytic|Visual|BasicAnalytic)|PSScene|PSOrthoTile|REOrthoTile|SkySat|PlanetScope"
        r"|AnalyticMS",
        ignore_case=True,
    ),
    is_other_sensor=True,
)
