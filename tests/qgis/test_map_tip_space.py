"""The map tip has fewer labels where the space below the pointer is small, since QGIS would cut it."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsExpressionContextUtils,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from test_styles_in_qgis import GIVEN, LABELS, write_result


@pytest.fixture
def shown_at(qgis, tmp_path):
    """Return how many labels the tip has, and whether it has the text at the foot, at pixels above the bottom edge."""
    layer = QgsVectorLayer(str(write_result(tmp_path / "result.gpkg", LABELS, GIVEN)), "sections", "ogr")

    def shown_at(pixels, system="EPSG:32633", height=800):
        settings = QgsMapSettings()
        settings.setDestinationCrs(QgsCoordinateReferenceSystem(system))
        settings.setOutputSize(QSize(1000, height))
        settings.setOutputDpi(96)
        transform = QgsCoordinateTransform(layer.crs(), settings.destinationCrs(), QgsProject.instance())
        settings.setExtent(transform.transformBoundingBox(layer.extent()))
        below = settings.mapToPixel().toMapCoordinates(500, height - pixels)
        point = QgsPointXY(transform.transform(below, QgsCoordinateTransform.TransformDirection.ReverseTransform))
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
        context.appendScope(QgsExpressionContextUtils.mapLayerPositionScope(point))
        feature = next(layer.getFeatures())
        context.setFeature(feature)
        context.appendScope(QgsExpressionContextScope())
        text = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
        assert "[%" not in text
        return text.count("&nbsp;%"), "Valid pixels" in text

    return shown_at


@pytest.mark.parametrize("system", ["EPSG:32633", "EPSG:4326", "EPSG:3857"])
def test_the_labels_fit_the_space(shown_at, system):
    assert shown_at(700, system) == (4, True)
    assert shown_at(20, system) == (1, False)
    counts = [shown_at(pixels, system)[0] for pixels in range(20, 300, 20)]
    assert counts == sorted(counts) and set(counts) == {1, 2, 3, 4}


def test_each_label_has_the_height_of_two_lines(shown_at):
    assert [shown_at(pixels) for pixels in (60, 110, 150, 200)] == [(1, False), (2, False), (3, False), (4, False)]


def test_without_a_pointer_everything_is_shown(qgis, tmp_path):
    layer = QgsVectorLayer(str(write_result(tmp_path / "result.gpkg", LABELS, GIVEN)), "sections", "ogr")
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures()))
    text = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert text.count("&nbsp;%") == 4 and "Valid pixels" in text
