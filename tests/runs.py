"""Shared by tests of whole runs: a reporter that records its calls, and the rows and the style of a result layer."""

import math

from osgeo import ogr


class Reporter:
    def __init__(self, cancel_after=math.inf):
        self.lines, self.warnings, self.steps, self.cancel_after = [], [], [], cancel_after

    def info(self, text):
        self.lines.append(text)

    def warning(self, text):
        self.warnings.append(text)

    def progress(self, done, total, seconds_left):
        self.steps.append((done, total, seconds_left))

    def cancelled(self):
        return len(self.steps) >= self.cancel_after


def rows_of(path):
    """Return all rows of the layer as sorted tuples of (field, value), without ids."""
    dataset = ogr.Open(str(path))
    return sorted(tuple(feature.items().items()) for feature in dataset.GetLayerByName("sections"))


def style_of(path):
    dataset = ogr.Open(str(path))
    return next(feature["styleQML"] for feature in dataset.GetLayerByName("layer_styles"))
