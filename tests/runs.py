"""The rows and the style of a result layer, for tests of whole runs."""

from osgeo import ogr


def rows_of(path):
    """Return all rows of the layer as sorted tuples of (field, value), without ids."""
    dataset = ogr.Open(str(path))
    return sorted(tuple(feature.items().items()) for feature in dataset.GetLayerByName("sections"))


def style_of(path):
    dataset = ogr.Open(str(path))
    return next(feature["styleQML"] for feature in dataset.GetLayerByName("layer_styles"))
