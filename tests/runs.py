"""Reads the rows and the style of a result layer, for tests of whole runs."""

from osgeo import ogr


def rows_of(path):
    """All rows of the layer as (section, fields) without ids, sorted."""
    dataset = ogr.Open(str(path))
    return sorted(tuple(feature.items().items()) for feature in dataset.GetLayerByName("sections"))


def style_of(path):
    dataset = ogr.Open(str(path))
    return next(feature["styleQML"] for feature in dataset.GetLayerByName("layer_styles"))
