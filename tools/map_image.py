"""A map of a result layer as a PNG, drawn by QGIS without a window: the scene, the styled sections, the legend."""

from __future__ import annotations

import os
import textwrap
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor
from true_colour import true_colour_layer

MARGIN, TOP, LEGEND, GAP = 6.0, 20.0, 70.0, 5.0  # mm
MAP_WIDTH = 200.0
DPI = 150


def draw(scene: Path, result: Path, target: Path, title: str, subtitle: str) -> None:
    """Write the map of the result layer in `result` over the bands in the folder `scene` to the PNG `target`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QgsApplication([], True)
    app.initQgis()
    image, sections = true_colour_layer(scene), QgsVectorLayer(f"{result}|layername=sections", "Land-cover labels")
    _wrap_legend(sections)
    QgsProject.instance().addMapLayer(sections)
    QgsProject.instance().addMapLayer(image, addToLegend=False)
    layout = _layout(image, sections, title, subtitle)
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = DPI
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # the exporter tries to write georeferencing to the PNG
    done = QgsLayoutExporter(layout).exportToImage(str(target), settings)
    gdal.PopErrorHandler()
    del layout
    QgsProject.instance().clear()
    app.exitQgis()
    if done != QgsLayoutExporter.ExportResult.Success:
        raise OSError(f"The map could not be written to {target}.")


def _wrap_legend(sections: QgsVectorLayer) -> None:
    for rule in sections.renderer().rootRule().children():
        rule.setLabel(textwrap.fill(rule.label(), 40))


def _layout(image: QgsRasterLayer, sections: QgsVectorLayer, title: str, subtitle: str) -> QgsLayout:
    """Return a layout of two maps, the scene without and with its sections, and the legend."""
    extent = image.extent()
    height = MAP_WIDTH * extent.height() / extent.width()
    page_width, page_height = MARGIN * 2 + MAP_WIDTH + GAP + LEGEND, TOP + height * 2 + GAP + 14
    layout = QgsLayout(QgsProject.instance())
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(page_width, page_height))
    _add_text(layout, title, 13, True, 5)
    _add_text(layout, subtitle, 9, False, 12)
    for top, layers in ((TOP, [image]), (TOP + height + GAP, [sections, image])):
        map_item = _add_map(layout, extent, layers, top, height)
    _add_legend(layout, map_item)
    _add_scale_bar(layout, map_item, page_height - 12)
    _add_text(layout, "Contains modified Copernicus Sentinel data 2017.", 7, False, page_height - 8, MARGIN + 60)
    return layout


def _add(layout: QgsLayout, item: QgsLayoutItem, x: float, y: float, width: float, height: float) -> None:
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(x, y))
    item.attemptResize(QgsLayoutSize(width, height))


def _add_map(
    layout: QgsLayout, extent: object, layers: list[QgsMapLayer], top: float, height: float
) -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(layout)
    _add(layout, item, MARGIN, top, MAP_WIDTH, height)
    item.setCrs(layers[-1].crs())
    item.setLayers(layers)
    item.setExtent(extent)
    item.setFrameEnabled(True)
    item.setMapFlags(QgsLayoutItemMap.MapItemFlag.ShowPartialLabels)
    return item


def _add_legend(layout: QgsLayout, map_item: QgsLayoutItemMap) -> None:
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(map_item)
    legend.setWrapString("\n")
    legend.setBoxSpace(0)
    for style, size in ((QgsLegendStyle.Style.Subgroup, 10), (QgsLegendStyle.Style.SymbolLabel, 8)):
        legend.rstyle(style).setTextFormat(_text_format(size, bold=style == QgsLegendStyle.Style.Subgroup))
    _add(layout, legend, MARGIN + MAP_WIDTH + GAP, TOP, LEGEND, 100)


def _add_scale_bar(layout: QgsLayout, map_item: QgsLayoutItemMap, top: float) -> None:
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(map_item)
    bar.setUnits(Qgis.DistanceUnit.Kilometers)
    bar.setUnitLabel("km")
    bar.setUnitsPerSegment(1.2)
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setHeight(2)
    bar.setTextFormat(_text_format(8))
    _add(layout, bar, MARGIN, top, 50, 10)


def _add_text(layout: QgsLayout, text: str, size: float, bold: bool, top: float, left: float = MARGIN) -> None:
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    item.setTextFormat(_text_format(size, bold))
    _add(layout, item, left, top, MAP_WIDTH + LEGEND, size * 0.6)


def _text_format(size: float, bold: bool = False) -> QgsTextFormat:
    text_format = QgsTextFormat()
    font = text_format.font()
    font.setBold(bold)
    text_format.setFont(font)
    text_format.setSize(size)
    text_format.setSizeUnit(Qgis.RenderUnit.Points)
    text_format.setColor(QColor("#222222"))
    return text_format
