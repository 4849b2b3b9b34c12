"""The pages of the panel for a result: thresholds in memory and in the file, the filter, and corrections."""

from __future__ import annotations

import math

import numpy as np
import pytest
from landlabels.core.results.record import read_record
from landlabels.core.results.thresholds import assign
from landlabels.ui.messages import FittingMessage
from landlabels.ui.panel.dock import LandLabelsPanel
from landlabels.ui.panel.label_filter import read_filter, with_label
from landlabels.ui.result_layers import load_styles
from osgeo import gdal, ogr
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from result_samples import LABELS, read_sections, write_sample
from test_panel import iface, wait_for_tasks, wait_until  # noqa: F401 (a fixture)

INFINITE = math.inf


@pytest.fixture
def result(tmp_path):
    write_sample(tmp_path / "a.gpkg")
    return tmp_path / "a.gpkg"


@pytest.fixture
def layer(project, result):
    layer = project.addMapLayer(QgsVectorLayer(f"{result}|layername=sections", "labels", "ogr"))
    load_styles(layer)
    return layer


@pytest.fixture
def panel(iface, layer):  # noqa: F811
    panel = LandLabelsPanel(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    iface.canvas.setLayers([layer])
    iface.choose(layer)
    wait_until(lambda: panel.labels._session.is_read)
    wait_for_tasks()
    yield panel
    panel.close_panel()
    wait_for_tasks()


def settle(panel) -> None:
    """Wait until nothing is read or written any more."""
    wait_for_tasks()
    wait_until(lambda: not (panel.labels._session and panel.labels._session.busy()))
    wait_for_tasks()


def drag(panel, code: str, *steps: int) -> None:
    """Move the slider of a label as with the mouse, and leave it pressed."""
    slider = panel.labels.table.sliders[LABELS.codes.index(code)].slider
    slider.setSliderDown(True)
    for step in steps:
        slider.setValue(step)


def counts(panel) -> dict[str, str]:
    table = panel.labels.table
    return {code: table._items[LABELS.codes.index(code)].data(0, 266) for code in LABELS.codes}  # UserRole + 10


def press(widget, key: Qt.Key, text: str = "") -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QgsApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def given_with(result, thresholds) -> dict[str, int]:
    """Count the sections per label with other thresholds, from the probabilities in the file, one by one."""
    found = dict.fromkeys(LABELS.codes, 0)
    for section in read_sections(result).values():
        for code, threshold in zip(LABELS.codes, thresholds, strict=True):
            found[code] += section[f"p_{code}"] is not None and section[f"p_{code}"] >= threshold
    return found


def test_the_counts_follow_a_slider_and_the_file_stays(panel, result):
    before = read_sections(result)
    drag(panel, "forest", 400, 200, 100)
    settle(panel)
    expected = given_with(result, (0.5, 0.1, 0.5, INFINITE))
    for code, number in expected.items():
        assert counts(panel)[code].startswith(f"{number:,} · " if number else "none")
    assert read_sections(result) == before and read_record(result).thresholds[1] == 0.5
    assert panel.labels._picture.isVisible()


def test_releasing_the_slider_saves_and_undo_restores(panel, result):
    before = {name: section["codes"] for name, section in read_sections(result).items()}
    drag(panel, "forest", 100)
    panel.labels.table.sliders[1].slider.setSliderDown(False)
    settle(panel)
    assert read_record(result).thresholds == (0.5, 0.1, 0.5, INFINITE)
    assert sum("forest" in section["codes"] for section in read_sections(result).values()) == given_with(
        result, (0.5, 0.1, 0.5, INFINITE)
    )["forest"]  # fmt: skip
    assert panel.labels.undo.isEnabled()
    panel.labels.undo.click()
    settle(panel)
    assert {name: section["codes"] for name, section in read_sections(result).items()} == before
    assert not panel.labels.undo.isEnabled()


def test_one_slider_sets_all_labels_and_a_double_click_resets_one(panel, result):
    panel.labels.all_labels.slider.setValue(800)
    panel.labels.all_labels.slider.setSliderDown(True)
    panel.labels.all_labels.slider.setSliderDown(False)
    settle(panel)
    assert read_record(result).thresholds == (0.8, 0.8, 0.8, INFINITE)
    panel.labels.table.sliders[0].slider.double_clicked.emit()
    settle(panel)
    assert read_record(result).thresholds == (0.5, 0.8, 0.8, INFINITE)
    panel.labels.of_model.click()
    settle(panel)
    assert read_record(result).thresholds == (0.5, 0.5, 0.5, INFINITE)
    assert not panel.labels.table.sliders[3].slider.isEnabled()  # a label that is never assigned


def test_a_threshold_changed_by_keyboard_is_saved(panel, result):
    slider = panel.labels.table.sliders[1].slider
    press(slider, Qt.Key.Key_Right)
    settle(panel)
    assert read_record(result).thresholds[1] == pytest.approx(0.51)


def test_a_click_on_a_label_filters_the_map_and_keeps_the_filter_of_the_user(panel, layer, result):
    layer.setSubsetString('"col" < 2')
    with_forest = {
        name for name, each in read_sections(result).items() if each["col"] < 2 and "forest" in each["codes"]
    }
    panel.labels.table.label_chosen.emit(LABELS.codes.index("forest"))
    assert {feature["section"] for feature in layer.getFeatures()} == with_forest
    assert panel.labels.show_all.isEnabled()
    panel.labels.show_all.click()
    assert layer.subsetString() == '"col" < 2' and not panel.labels.show_all.isEnabled()


@pytest.mark.parametrize("other", ["", '"a" = 1', "x IN (1) AND y", "(a) OR (b)"])
def test_the_filter_of_a_label_is_added_to_another_and_removed_again(other):
    forest = with_label(other, "forest")
    assert read_filter(forest) == (other, "forest") and read_filter(other) == (other, None)
    assert read_filter(with_label(forest, "a_b")) == (other, "a_b")
    assert with_label(forest, None) == other


def test_the_map_and_the_filter_compare_whole_codes():
    dataset = ogr.GetDriverByName("Memory").CreateDataSource("x")
    table = dataset.CreateLayer("t")
    table.CreateField(ogr.FieldDefn("codes", ogr.OFTString))
    for codes in ("11", "1,11", "111", "1_1", "a,11,b", "", None):
        feature = ogr.Feature(table.GetLayerDefn())
        if codes is not None:
            feature["codes"] = codes
        table.CreateFeature(feature)
    rows = dataset.ExecuteSQL(f"SELECT codes FROM t WHERE {with_label('', '11')}", dialect="SQLITE")
    assert [row["codes"] for row in rows] == ["11", "1,11", "a,11,b"]
    dataset.ReleaseResultSet(rows)


def test_a_selected_section_is_shown_and_corrected_by_keyboard(panel, layer, result):
    panel.tabs.setCurrentIndex(2)
    section = read_sections(result)["1_0"]
    layer.selectByExpression("\"section\" = '1_0'")
    page = panel.section
    assert "1_0" in page.title.text()
    given = {LABELS.codes[index] for index in page.labels.checked()}
    assert given == set(filter(None, section["codes"].split(",")))
    key_of = {index: key for key, index in page.labels._of_key.items()}
    key = key_of[LABELS.codes.index("never")]
    press(page.labels, getattr(Qt.Key, f"Key_{key}"), key)
    assert "not saved" in page.title.text()
    press(page.labels, Qt.Key.Key_Return, "\r")
    settle(panel)
    corrected = read_sections(result)["1_0"]
    assert set(corrected["codes"].split(",")) == given | {"never"} and corrected["confirmed"] == 1
    assert "1_1" in page.title.text()  # the next
    press(page.labels, Qt.Key.Key_P, "p")
    assert "1_0" in page.title.text() and "confirmed" in page.title.text()
    press(page.labels, Qt.Key.Key_R, "r")
    settle(panel)
    assert read_sections(result)["1_0"] == section


def test_several_corrections_in_a_row_are_all_written(panel, result):
    page = panel.section
    page.next.click()
    for _ in range(13):
        page.confirm.click()
    settle(panel)
    sections = read_sections(result)
    assert {section["confirmed"] for section in sections.values()} == {1}
    for section in sections.values():
        probability = np.array([[section[f"p_{code}"] for code in LABELS.codes]])
        (labels,) = assign(probability, read_record(result).threshold_array())
        assert section["codes"] == ",".join(LABELS.codes[index] for index in labels)


def test_corrections_that_wait_are_written_when_the_panel_is_closed(iface, layer, result):  # noqa: F811
    panel = LandLabelsPanel(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    iface.choose(layer)
    wait_until(lambda: panel.labels._session.is_read)
    panel.section.next.click()
    for _ in range(5):
        panel.section.confirm.click()
    panel.close_panel()
    assert sum(section["confirmed"] == 1 for section in read_sections(result).values()) == 5


def test_suggested_sections_are_a_queue(panel, layer, result, tmp_path, project):
    from landlabels.core.results.suggestion_file import write_suggestions
    from landlabels.core.results.suggestions import suggest

    found = suggest(result, 3, 0.0)
    write_suggestions(tmp_path / "s.gpkg", found, result)
    project.addMapLayer(QgsVectorLayer(f"{tmp_path / 's.gpkg'}|layername=suggestions", "todo", "ogr"))
    panel.tabs.setCurrentIndex(2)
    box = panel.section.queue
    box.setCurrentIndex(box.findText("As suggested in todo"))
    box.activated.emit(box.currentIndex())
    seen = []
    for _ in range(3):
        seen.append(next(each.section for each in found if f" {each.section}<" in panel.section.title.text()))
        panel.section.next.click()
    assert seen == [each.section for each in found]


def test_a_failure_to_write_is_shown_and_the_panel_shows_the_file(panel, iface, result):  # noqa: F811
    from landlabels.core.output_lock import OutputLock

    lock = OutputLock(result)
    try:
        panel.labels.all_labels.slider.setValue(900)
        panel.labels.all_labels.released.emit()
        wait_for_tasks()
        (message,) = iface.bar_of_messages.findChildren(FittingMessage)
        assert "a.gpkg" in message._text and "\n" not in message._text
    finally:
        lock.release()
    settle(panel)
    assert panel.labels._session.thresholds == [0.5, 0.5, 0.5, INFINITE]


def test_removing_the_layer_while_it_is_changed_loses_nothing(panel, layer, result, capsys):
    panel.labels.all_labels.slider.setValue(900)
    panel.labels.all_labels.released.emit()
    QgsProject.instance().removeMapLayer(layer.id())
    wait_for_tasks()
    assert "Select a result layer" in panel.labels.title.text()
    assert read_record(result).thresholds == (0.9, 0.9, 0.9, INFINITE)
    assert "Traceback" not in capsys.readouterr().err


def test_a_result_that_changes_elsewhere_is_read_again(panel, layer, result):
    from landlabels.core.results.rethreshold import rethreshold

    rethreshold(result, (0.2, 0.2, 0.2, INFINITE))
    layer.reload()
    wait_until(lambda: panel.labels._session.thresholds == [0.2, 0.2, 0.2, INFINITE])


def test_a_layer_that_is_edited_is_not_changed(panel, layer, result):
    layer.startEditing()
    panel.labels.of_model.click()
    panel.labels.all_labels.slider.setValue(900)
    panel.labels.all_labels.released.emit()
    assert "being edited" in panel.labels.note.text()
    panel.section.next.click()
    panel.section.confirm.click()
    assert "being edited" in panel.section.title.text()
    settle(panel)
    layer.rollBack()
    assert read_record(result).thresholds == (0.5, 0.5, 0.5, INFINITE)


def test_a_file_that_is_damaged_gives_one_sentence(project, iface, tmp_path):  # noqa: F811
    path = tmp_path / "b.gpkg"
    write_sample(path)
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL("DELETE FROM gpkg_metadata")
    del dataset
    layer = project.addMapLayer(QgsVectorLayer(f"{path}|layername=sections", "labels", "ogr"))
    panel = LandLabelsPanel(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    iface.choose(layer)
    wait_for_tasks()
    assert "is not a result of LandLabels" in panel.labels.note.text()
    assert not panel.labels.table.isEnabled()
    panel.close_panel()
