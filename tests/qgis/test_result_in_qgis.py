"""A result layer in QGIS, opened like any other file, without the plugin."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from result_samples import LABELS, read_sections, sample_card, sample_grid, sample_row, sample_run, write_sample

qgis_core = pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not here")
from landlabels.core.errors import OutputError  # noqa: E402
from landlabels.core.results.record import read_record  # noqa: E402
from landlabels.core.results.writer import ResultWriter  # noqa: E402
from qgis.core import (  # noqa: E402
    NULL,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProviderRegistry,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, Qt  # noqa: E402
from qgis.PyQt.QtGui import QColor, QTextDocument  # noqa: E402


@pytest.fixture
def path(tmp_path):
    write_sample(tmp_path / "sample.gpkg")
    return tmp_path / "sample.gpkg"


@pytest.fixture
def layer(qgis, path):
    layer = QgsVectorLayer(f"{path}|layername=sections", "sample", "ogr")
    assert layer.isValid()
    return layer


def context_of(layer, feature):
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return context


def tip_of(layer, feature):
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context_of(layer, feature))


def test_qgis_reads_the_style_from_the_file(layer):
    renderer = layer.renderer()
    assert renderer.type() == "categorizedSymbol"
    assert renderer.classAttribute() == "top_label"
    shown = [(c.label(), c.value()) for c in renderer.categories()]
    occurring = {feature["top_label"] or None for feature in layer.getFeatures()}
    assert shown == [(n, n) for n in LABELS.names if n in occurring] + [("no label", None)]
    assert layer.labelsEnabled()
    settings = layer.labeling().settings()
    assert settings.scaleVisibility
    assert (settings.minimumScale, settings.maximumScale) == (40_000, 1)
    assert not QgsExpression(settings.fieldName).hasParserError()
    assert layer.mapTipsEnabled()
    assert layer.attributeDisplayName(layer.fields().indexOf("p_forest")) == "Forest, 'mixed'"
    assert layer.attributeDisplayName(layer.fields().indexOf("clear_share")) == "Clear share"


def test_sections_that_are_not_clear_are_hatched_and_the_legend_names_filled_bands(qgis, tmp_path):
    card, grid, path = sample_card(), sample_grid(), tmp_path / "cloudy.gpkg"
    run = replace(sample_run(card, min_clear=0.5), filled=("B01", "B09"))
    with ResultWriter.open(path, run, card, grid) as writer:
        for row in grid.rows_with_sections():
            result = sample_row(grid, row)
            result.probability[::2] = np.nan
            writer.write_row(result)
            if row == 1:
                at_first = QgsVectorLayer(f"{path}|layername=sections", "unfinished", "ogr")
                assert "not clear" in [c.label() for c in at_first.renderer().categories()]
        writer.finish()
    layer = QgsVectorLayer(f"{path}|layername=sections", "cloudy", "ogr")
    renderer = layer.renderer()
    labels = [c.label() for c in renderer.categories()]
    assert labels[-2:] == ["not clear", "(filled: B01 and B09)"]
    symbol_of = {c.label(): c.symbol().symbolLayer(c.symbol().symbolLayerCount() - 1) for c in renderer.categories()}
    assert symbol_of["not clear"].brushStyle() == Qt.BrushStyle.DiagCrossPattern
    keys = {item.label(): item.ruleKey() for item in renderer.legendSymbolItems()}
    context = QgsRenderContext()
    renderer.startRender(context, layer.fields())
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        unknown = feature["n_labels"] == NULL
        expected = "not clear" if unknown else feature["top_label"] or "no label"
        assert renderer.legendKeysForFeature(feature, context) == {keys[expected]}
        assert ("Urban" in tip_of(layer, feature)) is not unknown
    renderer.stopRender(context)


def test_qgis_reads_title_abstract_and_index_from_the_file(layer):
    metadata = layer.metadata()
    assert metadata.title() == "sample labels"
    assert "Made with a demonstration model: do not rely on this map." in metadata.abstract()
    assert "Assumed: The offset is taken as 0." in metadata.abstract()
    assert layer.crs().authid() == "EPSG:32633"
    assert layer.hasSpatialIndex() == qgis_core.QgsFeatureSource.SpatialIndexPresence.SpatialIndexPresent
    assert layer.extent() == QgsRectangle(399960, 5800020 - 4 * 1200, 399960 + 5 * 1200, 5800020 - 1200)


def test_the_file_has_one_layer_in_qgis(qgis, path):
    assert [s.name() for s in QgsProviderRegistry.instance().querySublayers(str(path))] == ["sections"]


def test_every_section_is_drawn_in_the_colour_of_its_top_label(layer):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(500, 300))  # 100 pixels per section
    settings.setBackgroundColor(QColor("white"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    colors = {label.name: QColor(label.color) for label in LABELS}
    for feature in layer.getFeatures():
        x, y = feature["col"] * 100, (feature["row"] - 1) * 100
        corner = image.pixelColor(x + 8, y + 8)
        if feature["top_label"]:
            full = colors[feature["top_label"]]
            for channel in ("red", "green", "blue"):
                mixed = 0.45 * getattr(full, channel)() + 0.55 * 255
                assert getattr(corner, channel)() == pytest.approx(mixed, abs=3)
        else:
            seen = {image.pixelColor(x + d, y + 50).name() for d in range(10, 90)}
            assert "#ffffff" in seen and len(seen) > 1  # hatched
    assert image.pixelColor(450, 50) == QColor("white")  # no section there


def test_the_map_tip_lists_the_most_probable_labels_as_bars(layer):
    for feature in layer.getFeatures():
        html = tip_of(layer, feature)
        document = QTextDocument()
        document.setHtml(html)  # the renderer without WebKit
        text = document.toPlainText()
        p = {label.name: feature[f"p_{label.code}"] for label in LABELS}
        shares = re.findall(r"^(\d+)\s%$", text, flags=re.MULTILINE)
        assert shares == [f"{value * 100:.0f}" for value in sorted(p.values(), reverse=True)]
        assert re.findall("|".join(map(re.escape, p)), text) == sorted(p, key=lambda n: -p[n])
        assert f"Section {feature['section']}" in text
        assert "Clear: " + (f"{feature['clear_share'] * 100:.0f} %" if feature["clear_share"] else "unknown") in text
        assert "Valid pixels: 75 %" in text
        assert "do not rely on this map.\n" in text
        bold = re.findall(r"<b>(.*?)</b>", html)[1:]
        assert len(bold) == feature["n_labels"]
        widths = [int(w) for w in re.findall(r'width="(\d+)%" bgcolor', html.replace("&#37;", "%"))]
        assert all(w > 0 for w in widths)
        assert sum(widths) == 100 * len(p)


def test_label_text_is_cut_at_small_scales(layer):
    expression = QgsExpression(layer.labeling().settings().fieldName)
    feature = next(f for f in layer.getFeatures() if f["labels"])
    feature["labels"] = "Pastures; Land principally occupied by agriculture"
    context = context_of(layer, feature)
    scope = qgis_core.QgsExpressionContextScope()
    context.appendScope(scope)
    texts = []
    for scale in (38_000, 15_000):
        context.lastScope().setVariable("map_scale", scale)
        texts.append(expression.evaluate(context))
    assert texts == ["Pastures\nLand principally o…", "Pastures\nLand principally occupied by agriculture"]


def test_a_run_can_be_resumed_while_qgis_shows_its_layer(qgis, tmp_path):
    path = tmp_path / "sample.gpkg"
    write_sample(path, rows=1)
    layer = QgsVectorLayer(f"{path}|layername=sections", "sample", "ogr")
    assert sum(1 for _ in layer.getFeatures()) == layer.featureCount() == 4
    write_sample(path)
    layer.dataProvider().reloadData()
    assert sum(1 for _ in layer.getFeatures()) == layer.featureCount() == 13
    assert read_record(path).complete


def test_a_result_that_qgis_shows_is_replaced_completely(qgis, tmp_path):
    path = tmp_path / "sample.gpkg"
    write_sample(path)
    layer = QgsVectorLayer(f"{path}|layername=sections", "sample", "ogr")
    assert layer.featureCount() == 13
    write_sample(path, if_exists="replace", rows=1, scene="another")
    del layer
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("SELECT count(*) FROM sections").fetchall() == [(4,)]


def test_a_result_that_is_being_edited_is_not_replaced(qgis, tmp_path):
    path = tmp_path / "sample.gpkg"
    write_sample(path)
    layer = QgsVectorLayer(f"{path}|layername=sections", "sample", "ogr")
    assert layer.startEditing()
    feature = next(layer.getFeatures())
    assert layer.changeAttributeValue(feature.id(), layer.fields().indexOf("labels"), "mine")
    with pytest.raises(OutputError, match="locked"):
        write_sample(path, if_exists="replace", scene="another")
    assert layer.commitChanges()
    assert read_sections(path)[feature["section"]]["labels"] == "mine"
    assert read_record(path).identity["scene"] == "scene 1"


KILLED_IN_A_ROW = """
import os, signal, sys
from result_samples import *
from landlabels.core.raster.gdal_calls import execute
from landlabels.core.results import writer as results
card, grid = sample_card(), sample_grid(4, 60)
output = ResultWriter.open(sys.argv[1], sample_run(card), card, grid)
output.write_row(sample_row(grid, 1))
execute(output._dataset, "PRAGMA cache_size = 1")  # pages go to the disk before the commit
results.result_record.save = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
output.write_row(sample_row(grid, 2))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_qgis_opens_the_file_of_a_killed_writer(qgis, tmp_path):
    path, root = tmp_path / "sample.gpkg", Path(__file__).resolve().parent.parent.parent
    paths = os.pathsep.join([str(root / "build" / "plugins"), str(root / "tests")])
    environment = os.environ | {"PYTHONPATH": paths}
    subprocess.run([sys.executable, "-c", KILLED_IN_A_ROW, str(path)], env=environment, check=False)
    assert Path(f"{path}-journal").stat().st_size > 0
    layer = QgsVectorLayer(f"{path}|layername=sections", "sample", "ogr")
    assert layer.isValid()
    assert {feature["row"] for feature in layer.getFeatures()} == {1}
    assert read_record(path).done == {1}
    write_sample(path, sample_grid(4, 60))
    assert {feature["row"] for feature in layer.getFeatures()} == {1, 2, 3}
