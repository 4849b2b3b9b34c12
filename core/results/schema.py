"""The fields of the result layer."""

from __future__ import annotations

from collections.abc import Sequence

from osgeo import ogr

LAYER = "sections"


FIELDS = (
    ("section", ogr.OFTString),
    ("row", ogr.OFTInteger),
    ("col", ogr.OFTInteger),
    ("labels", ogr.OFTString),
    ("codes", ogr.OFTString),
    ("n_labels", ogr.OFTInteger),
    ("top_label", ogr.OFTString),
    ("top_probability", ogr.OFTReal),
    ("clear_share", ogr.OFTReal),
    ("valid_share", ogr.OFTReal),
    ("filled", ogr.OFTString),
)


def fields_for(codes: Sequence[str]) -> list[tuple[str, int]]:
    """The names and OGR types of the layer's fields for these label codes, in order."""
    return [*FIELDS, *((f"p_{code}", ogr.OFTReal) for code in codes)]
