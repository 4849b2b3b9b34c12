"""The styles of a result layer as QGIS reads and draws them, at each scale."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from landlabels.core.model.label_sets import Label, LabelSet, load_label_set
from landlabels.core.results.writer import ResultWriter, RowResult
from landlabels.core.sections.grid import SectionGrid
from result_samples import sample_card, sample_run, utm33

qgis_core = pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not here")
from qgis.core import (  # noqa: E402
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize  # noqa: E402
from qgis.PyQt.QtGui import QColor, QImage  # noqa: E402

PIXELS = 240  # of a section in the drawings
LABELS = LabelSet(
    "odd names",
    (
        Label('L\'eau "claire" & <50 % [% 1 %]', "eau", "#00ccf2"),
        Label("Wald\\Forst; Übergang", "wald", "#4dff00"),
        Label("都市", "wald2", "#e6004d"),
        Label("Never", "never", "#123456"),
    ),
)
GIVEN = ([0], [1], [2, 0], [0, 1, 2], [], None)  # labels of the sections, the most probable first; None: not clear
STYLES = [
    "LandLabels", "Top label", "Probability of one label", "Number of labels", "Uncertainty", "Novelty", "Clear share",
    "Pies",
]  # fmt: skip


def write_result(path: Path, labels: LabelSet, given: tuple[list[int] | None, ...]) -> Path:
    """Write a result of one row of sections with these labels."""
    card = replace(sample_card(labels), thresholds=(0.5,) * len(labels))
    grid = SectionGrid(utm33(), 399960, 5800020, np.ones((1, len(given)), dtype=bool), 0)
    probability = np.full((len(given), len(labels)), 0.125)
    for section, indices in enumerate(given):
        if indices is None:
            probability[section] = np.nan
        else:
            probability[section, indices] = 0.9375 - 0.0625 * np.arange(len(indices)) / len(labels)
    shares = {"valid_share": np.ones(len(given)), "clear_share": np.linspace(0, 1, len(given))}
    with ResultWriter.open(path, sample_run(card, min_clear=0.5), card, grid) as writer:
        writer.write_row(RowResult(0, np.arange(len(given)), probability, shares))
        writer.finish()
    return path


def read_layer(path: Path) -> QgsVectorLayer:
    options = QgsVectorLayer.LayerOptions()
    options.loadAllStoredStyles = True
    return QgsVectorLayer(f"{path}|layername=sections", "sections", "ogr", options)


@pytest.fixture
def layer(qgis, tmp_path):
    return read_layer(write_result(tmp_path / "a.gpkg", LABELS, GIVEN))


def draw(layer: QgsVectorLayer, scale: int, background: str = "#ffffff", crs: str = "") -> QImage:
    """Draw the whole layer at a map scale, with `PIXELS` per section: the resolution follows from the scale."""
    extent, pixels = layer.extent(), PIXELS
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem(crs) if crs else layer.crs())
    settings.setBackgroundColor(QColor(background))
    settings.setOutputSize(QSize(round(pixels * extent.width() / 1200), round(pixels * extent.height() / 1200)))
    settings.setOutputDpi(pixels / (1200 / scale / 0.0254))
    settings.setExtent(settings.layerExtentToOutputExtent(layer, extent))
    settings.setFlag(QgsMapSettings.Flag.Antialiasing, False)
    assert settings.scale() == pytest.approx(scale, rel=0.05) or crs
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.globalScope())
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    assert not job.errors()
    return job.renderedImage()


def at(image: QImage, section: int, x: float, y: float) -> str:
    """Return the colour at a place in a section, in shares of its width from the upper left corner."""
    return image.pixelColor(round((section + x) * PIXELS), round(y * PIXELS)).name()


EAU, WALD, STADT = (label.color for label in LABELS.labels[:3])


@pytest.mark.parametrize("background", ["#ffffff", "#000000", "#335577"])
@pytest.mark.parametrize("scale", [160_000, 250_000, 500_000, 1_000_000])
def test_far_away_the_top_label_fills_the_upper_half_and_the_others_the_lower(layer, scale, background):
    image = draw(layer, scale, background)
    assert {at(image, 0, x, y) for x in (0.1, 0.9) for y in (0.1, 0.9)} == {EAU}
    assert [at(image, 2, 0.5, y) for y in (0.1, 0.4, 0.6, 0.9)] == [STADT, STADT, EAU, EAU]
    assert [at(image, 3, 0.5, 0.25), at(image, 3, 0.25, 0.75), at(image, 3, 0.75, 0.75)] == [EAU, WALD, STADT]
    hatched = {at(image, 4, 0.5, y / 100) for y in range(10, 90)}
    assert background in hatched and "#9a9a9a" in hatched


@pytest.mark.parametrize("scale", [75_000, 100_000, 150_000])
def test_nearer_the_top_label_is_a_frame_around_the_image_with_the_others_as_cells(layer, scale):
    image = draw(layer, scale, "#335577")
    assert [at(image, 3, 0.03, 0.5), at(image, 3, 0.97, 0.5), at(image, 3, 0.5, 0.03)] == [EAU] * 3
    assert at(image, 3, 0.5, 0.4) == "#335577"
    assert [at(image, 3, 0.3, 0.75), at(image, 3, 0.7, 0.75)] == [WALD, STADT]
    assert at(image, 0, 0.5, 0.75) == "#335577"


@pytest.mark.parametrize("scale", [10_000, 25_000, 50_000])
def test_near_by_the_names_stand_on_their_labels_colours(layer, scale):
    image = draw(layer, scale, "#335577")
    assert at(image, 3, 0.004, 0.5) == EAU and at(image, 3, 0.5, 0.75) == "#335577"
    seen = Counter(at(image, 3, x / PIXELS, y / PIXELS) for x in range(8, 200) for y in range(8, 150))
    assert seen[WALD] > 20 and seen[STADT] > 20 and seen["#335577"] > 100
    order = [
        next(y for y in range(PIXELS) if any(at(image, 3, x / PIXELS, y / PIXELS) == color for x in range(8, 80)))
        for color in (WALD, STADT)
    ]
    assert order == sorted(order)


def test_very_far_away_only_the_top_label_is_drawn(layer):
    image = draw(layer, 2_000_000)
    assert {at(image, 2, 0.5, y) for y in (0.1, 0.9)} == {STADT}


def test_it_looks_the_same_in_another_coordinate_system(layer):
    image = draw(layer, 250_000, crs="EPSG:3857")
    colors = {image.pixelColor(x, y).name() for x in range(0, image.width(), 8) for y in range(0, image.height(), 8)}
    assert {EAU, WALD, STADT} <= colors


def test_the_legend_shows_the_labels_that_occur_with_their_colours(layer):
    items = {item.label(): item for item in layer.renderer().legendSymbolItems()}
    assert list(items)[:5] == [*LABELS.names[:3], "no label", "not clear"]
    for label in LABELS.labels[:3]:
        image = items[label.name].symbol().asImage(QSize(20, 20))
        assert image.pixelColor(10, 10).name() == label.color


def test_a_label_that_is_unticked_in_the_legend_disappears(layer):
    renderer = layer.renderer()
    key = next(item.ruleKey() for item in renderer.legendSymbolItems() if item.label() == LABELS.names[0])
    renderer.checkLegendSymbolItem(key, False)
    image = draw(layer, 250_000)
    assert at(image, 0, 0.5, 0.5) == "#ffffff" and at(image, 1, 0.5, 0.5) == WALD


def test_the_expressions_of_the_default_style_are_valid(layer):
    layer.styleManager().setCurrentStyle("LandLabels")
    rules = layer.renderer().rootRule().descendants()
    expressions = [rule.filterExpression() for rule in rules if rule.filterExpression()]
    for rule in rules:
        properties = rule.symbol().symbolLayer(0).properties()
        expressions += [text for text in [properties.get("geometryModifier")] if text]
    for rule in layer.labeling().rootRule().children()[0].children():
        expressions += [rule.filterExpression(), rule.settings().fieldName, rule.settings().geometryGenerator]
    assert len(expressions) > 3 * len(LABELS)
    assert not [text for text in expressions if QgsExpression(text).hasParserError()]


def test_the_names_are_cut_to_the_width_of_the_section(layer):
    rule = layer.labeling().rootRule().children()[0].children()[1]
    feature = next(f for f in layer.getFeatures() if f["codes"] == "wald")
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    context.setGeometry(feature.geometry())
    texts = []
    for scale in (10_000, 60_000):
        context.lastScope().setVariable("map_scale", scale)
        texts.append(QgsExpression(rule.settings().fieldName).evaluate(context))
    assert texts[0] == "Wald\\Forst; Übergang"
    assert texts[1].endswith("…") and "Wald\\Forst; Übergang".startswith(texts[1][:-1]) and 4 <= len(texts[1]) < 14


def test_every_stored_style_can_be_chosen_and_draws_something_else(layer):
    manager = layer.styleManager()
    assert set(manager.styles()) == set(STYLES)
    assert manager.currentStyle() == "LandLabels"
    drawn = []
    for name in STYLES:
        assert manager.setCurrentStyle(name)
        assert layer.mapTipsEnabled() and layer.mapTipTemplate()
        assert layer.attributeDisplayName(layer.fields().indexOf("p_eau")).startswith("L'eau")
        assert layer.labelsEnabled() is (name == "LandLabels")
        assert (layer.diagramRenderer() is not None) is (name == "Pies")
        image = draw(layer, 250_000)
        drawn.append(bytes(image.constBits().asarray(image.sizeInBytes())))
    assert len(set(drawn)) == len(STYLES)


def test_the_numbers_are_drawn_in_the_colours_of_their_classes(layer):
    manager = layer.styleManager()
    manager.setCurrentStyle("Number of labels")
    image = draw(layer, 250_000)
    assert [at(image, section, 0.5, 0.5) for section in range(6)] == [
        "#f7fbff", "#f7fbff", "#d0e1f2", "#94c4df", "#9a9a9a", "#ffffff"
    ]  # fmt: skip
    manager.setCurrentStyle("Probability of one label")  # eau is the most frequent one
    image = draw(layer, 250_000)
    assert [at(image, section, 0.5, 0.5) for section in range(6)] == [
        "#fde725", "#440154", "#fde725", "#fde725", "#440154", "#ffffff"
    ]  # fmt: skip
    manager.setCurrentStyle("Clear share")
    assert at(draw(layer, 250_000), 5, 0.5, 0.5) == "#fde725"
    manager.setCurrentStyle("Uncertainty")
    assert at(draw(layer, 250_000), 0, 0.5, 0.5) == "#bc3754"  # (3 * 0.125 + 0.0625) / 4 = 10.9 %


def test_a_pie_has_a_slice_of_each_label(layer):
    layer.styleManager().setCurrentStyle("Pies")
    image = draw(layer, 50_000)
    found = {at(image, 3, x / 40, y / 40) for x in range(8, 33) for y in range(8, 33)}
    assert {EAU, WALD, STADT} <= found
    assert LABELS.labels[3].color not in found


def test_a_layer_with_43_labels_in_one_section_is_drawn(qgis, tmp_path):
    clc = load_label_set("clc43")
    layer = read_layer(write_result(tmp_path / "a.gpkg", clc, (list(range(43)), [5])))
    assert len(layer.renderer().legendSymbolItems()) == 43 + 1
    image = draw(layer, 250_000)
    lower = {image.pixelColor(x, 180).name() for x in range(PIXELS)}
    assert len(lower & {label.color for label in clc}) > 38
    assert at(image, 0, 0.5, 0.2) == clc.labels[0].color
    draw(layer, 25_000)


def test_a_layer_without_any_label_is_drawn(qgis, tmp_path):
    layer = read_layer(write_result(tmp_path / "a.gpkg", LABELS, ([], None)))
    for name in STYLES:
        layer.styleManager().setCurrentStyle(name)
        draw(layer, 100_000)


def test_the_names_stay_in_the_part_of_a_section_that_the_map_shows(layer):
    rule = layer.labeling().rootRule().children()[0].children()[0]
    feature = next(f for f in layer.getFeatures() if f["codes"] == "eau")
    view = feature.geometry().boundingBox()
    view = QgsRectangle(view.xMinimum() + 600, view.yMinimum(), view.xMaximum() + 600, view.yMaximum() - 600)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    context.setGeometry(feature.geometry())
    scope = context.lastScope()
    for name, value in {
        "map_scale": 10_000, "map_crs": layer.crs().authid(), "map_extent": qgis_core.QgsGeometry.fromRect(view)
    }.items():  # fmt: skip
        scope.setVariable(name, value)
    point = QgsExpression(rule.settings().geometryGenerator).evaluate(context).asPoint()
    assert view.contains(point)
    assert point.x() - view.xMinimum() < 60 and view.yMaximum() - point.y() < 60
