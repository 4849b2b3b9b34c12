"""The printed report of a result: a QGIS layout with map, legend, chart, table, warnings and provenance."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutMultiFrame,
    QgsLayoutPoint,
    QgsLayoutTableColumn,
    QgsLegendStyle,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsTableCell,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor

from ..core.text import tr

if TYPE_CHECKING:
    from ..core.results.exports.report_data import ReportData

LEFT, WIDTH, TOP, PAGE = 15.0, 180.0, 15.0, (210.0, 297.0)  # mm
MAP_HEIGHT, LEGEND_TOP = 130.0, 178.0
CHART_ROW_MM, LONGEST_CHART = 4.5, 120.0
COLUMNS = (80.0, 27.0, 20.0, 20.0, 20.0)  # mm, without the margins of the cells


def write_report(layer: QgsVectorLayer, background: Sequence[QgsMapLayer], data: ReportData, path: Path) -> str:
    """Write the report of a result layer as PDF, in the main thread; return the reason if that fails, else nothing."""
    project = QgsProject()
    project.setCrs(layer.crs())
    copy = layer.clone()
    if QgsProject.instance().mapLayer(layer.id()) is None:
        copy.loadDefaultStyle()  # Processing opens a file without its style
    project.addMapLayer(copy)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
    with tempfile.TemporaryDirectory() as folder:
        chart = Path(folder) / "chart.svg"
        chart.write_text(data.chart, encoding="utf-8")
        _add_map_page(layout, copy, background, data)
        _add_labels(layout, data, chart)
        _add_provenance(layout, data)
        layout.renderContext().setDpi(150)
        exporter = QgsLayoutExporter(layout)
        outcome = exporter.exportToPdf(str(path), QgsLayoutExporter.PdfExportSettings())
        reason = "" if outcome == QgsLayoutExporter.ExportResult.Success else exporter.errorFile() or str(outcome)
    project.clear()
    return reason


def _add_map_page(
    layout: QgsLayout, layer: QgsVectorLayer, background: Sequence[QgsMapLayer], data: ReportData
) -> None:
    _text(layout, data.title, QRectF(LEFT, TOP - 3, WIDTH, 10), size=16, bold=True)
    _text(layout, data.subtitle, QRectF(LEFT, TOP + 7, WIDTH, 6), size=9)
    plan = QgsLayoutItemMap(layout)
    layout.addLayoutItem(plan)
    plan.attemptSetSceneRect(QRectF(LEFT, TOP + 15, WIDTH, MAP_HEIGHT))
    plan.setCrs(layer.crs())
    plan.setLayers([layer, *background])
    plan.setFrameEnabled(True)
    extent = QgsRectangle(layer.extent())
    extent.scale(1.05)
    if not extent.isEmpty():
        plan.zoomToExtent(extent)
    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(plan)
    bar.applyDefaultSize(Qgis.DistanceUnit.Kilometers)
    bar.setStyle("Line Ticks Up")
    layout.addLayoutItem(bar)
    bar.attemptMove(QgsLayoutPoint(LEFT, TOP + 17 + MAP_HEIGHT))
    legend = QgsLayoutItemLegend(layout)
    legend.setAutoUpdateModel(False)
    legend.setLinkedMap(plan)
    legend.setColumnCount(2)
    legend.setSplitLayer(True)
    legend.setSymbolHeight(3)
    legend.setSymbolWidth(5)
    legend.rstyle(QgsLegendStyle.Style.Symbol).setMargin(QgsLegendStyle.Side.Top, 1.2)
    for style in (QgsLegendStyle.Style.SymbolLabel, QgsLegendStyle.Style.Subgroup):
        text = QgsTextFormat()
        text.setSize(7)
        legend.rstyle(style).setTextFormat(text)
    layout.addLayoutItem(legend)
    legend.attemptMove(QgsLayoutPoint(LEFT, LEGEND_TOP))
    legend.adjustBoxSize()


def _add_labels(layout: QgsLayout, data: ReportData, chart: Path) -> None:
    """Add a page with the chart and the table of labels; a long table goes on on further pages."""
    top = _add_page(layout)
    _text(layout, tr("Sections with each label"), QRectF(LEFT, top + TOP - 3, WIDTH, 10), size=14, bold=True)
    picture = QgsLayoutItemPicture(layout)
    picture.setPicturePath(str(chart))
    layout.addLayoutItem(picture)
    labels = sum(row.label is not None for row in data.rows)
    height = min(max(labels, 1) * CHART_ROW_MM, LONGEST_CHART)
    picture.attemptSetSceneRect(QRectF(LEFT, top + TOP + 10, WIDTH, height))
    table = QgsLayoutItemManualTable.create(layout)
    layout.addMultiFrame(table)
    table.setColumns([_column(width) for width in COLUMNS])
    header = (tr("Label"), tr("Code"), tr("Sections"), tr("km²"), tr("Share"))
    rows = [
        (row.name, row.label.code if row.label else "", str(row.sections), f"{row.square_km:.1f}",
         "" if row.share is None else f"{row.share:.1%}")
        for row in data.rows
    ]  # fmt: skip
    small = QgsTextFormat()
    small.setSize(8)
    table.setContentTextFormat(small)
    table.setTableContents([[_cell(text) for text in row] for row in (header, *rows)])
    table.setColumnWidths(list(COLUMNS))
    table.setWrapBehavior(table.WrapBehavior.WrapText)
    table.setResizeMode(QgsLayoutMultiFrame.ResizeMode.ExtendToNextPage)
    frame = QgsLayoutFrame(layout, table)
    start = top + TOP + 18 + height
    frame.attemptSetSceneRect(QRectF(LEFT, start, WIDTH, top + PAGE[1] - TOP - start))
    table.addFrame(frame)
    table.recalculateFrameSizes()


def _add_provenance(layout: QgsLayout, data: ReportData) -> None:
    top = _add_page(layout)
    _text(layout, tr("Warnings and provenance"), QRectF(LEFT, top + TOP - 3, WIDTH, 10), size=14, bold=True)
    warnings = "\n".join(f"• {sentence}" for sentence in data.warnings) or tr("No warnings.")
    provenance = "\n\n".join(f"{name}: {text}" for name, text in data.provenance)
    _text(layout, f"{warnings}\n\n{provenance}", QRectF(LEFT, top + TOP + 9, WIDTH, PAGE[1] - 2 * TOP - 9), size=8)


def _add_page(layout: QgsLayout) -> float:
    """Add a page and return the position of its top in the layout."""
    page = QgsLayoutItemPage(layout)
    page.setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
    layout.pageCollection().addPage(page)
    return page.pos().y()


def _text(layout: QgsLayout, text: str, area: QRectF, *, size: float, bold: bool = False) -> None:
    item = QgsLayoutItemLabel(layout)
    item.setText(text.replace("[%", "[ %"))  # which a layout would evaluate as an expression
    style = QgsTextFormat()
    style.setSize(size)
    style.setForcedBold(bold)
    style.setColor(QColor(Qt.GlobalColor.black))
    item.setTextFormat(style)
    layout.addLayoutItem(item)
    item.attemptSetSceneRect(area)


def _column(width: float) -> QgsLayoutTableColumn:
    column = QgsLayoutTableColumn()
    column.setWidth(width)
    return column


def _cell(text: str) -> QgsTableCell:
    return QgsTableCell(text)
