"""The form to assign bands, and where it is opened: messages, the Classify dialog, and its parameter BANDS."""

from __future__ import annotations

import gc
import json

import pytest
from landlabels.core.scene.scene import open_scene
from landlabels.ui.bands import assign_dialog
from landlabels.ui.bands.assign_dialog import AssignDialog, assign_bands
from landlabels.ui.classify_dialog import open_classify_dialog
from landlabels.ui.messages import show_message
from landlabels.ui.toolbox.assigned_bands import keep_bands, kept_bands, source_of
from qgis.core import QgsApplication, QgsProcessingException, QgsRasterLayer, QgsSettings
from qgis.gui import QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget
from scenes import random_dn, write_raster
from test_classify_dialog import Interface, canvas, wait_for_tasks  # noqa: F401 (a fixture)
from test_panel import wait_until

OK = QDialogButtonBox.StandardButton.Ok
ORIGIN = (399960, 5800020)
REVERSED = ["B12", "B11", "B09", "B8A", "B08", "B07", "B06", "B05", "B04", "B03", "B02", "B01"]


@pytest.fixture
def layer(qgis, project, tmp_path):
    """A layer whose 12 bands have no names and random values."""
    layer = QgsRasterLayer(str(write_raster(tmp_path / "stack.tif", random_dn((12, 240, 240), 1), ORIGIN, 10)), "stack")
    project.addMapLayer(layer)
    yield layer
    QgsSettings().remove("landlabels/bands")


@pytest.fixture
def opened(layer):
    """Open the form and wait until it is filled."""
    forms = []

    def opened(of=layer, then=lambda text: None):
        forms.append(assign_bands(None, of, then=then))
        wait_until(lambda: forms[-1].rows.rows)
        return forms[-1]

    yield opened
    for form in forms:
        if not sip.isdeleted(form):
            form.done(0)
            sip.delete(form)
    wait_for_tasks()


def choose(form: AssignDialog, band: str, raster: int, number: int) -> None:
    row = form.rows.rows[band]
    row.raster.setCurrentIndex(raster)
    row.raster.activated.emit(raster)
    row.band.setCurrentIndex(number - 1)
    row.band.activated.emit(number - 1)


def choose_order(form: AssignDialog, order: str) -> None:
    index = form.order.findData(order)
    form.order.setCurrentIndex(index)
    form.order.activated.emit(index)


def test_an_assignment_of_one_band_after_the_other_is_stored_and_returned(opened, layer):
    given = []
    form = opened(then=given.append)
    assert "no names" in form.reasons.text() and not form.buttons.button(OK).isEnabled()
    for number, band in enumerate(REVERSED, start=1):
        choose(form, band, 1, number)
    assert form.problem.text() == "" and form.order.currentData() == "own"
    form.buttons.button(OK).click()
    (text,) = given
    assert text == kept_bands(layer) and text.startswith("B01=12; B02=11;") and text.endswith("B12=1")
    assert open_scene(source_of(layer)).bands["B02"].index == 11


def test_an_order_fills_the_rows_and_a_changed_row_is_no_longer_that_order(opened, layer):
    form = opened()
    choose_order(form, "b8a-last-12")
    assert form.rows.assignment()["B8A"] == (str(layer.source()), 12) and form.text() == "b8a-last-12"
    choose(form, "B02", 1, 3)
    assert form.order.currentData() == "own"
    assert form.problem.text() == "B02 and B03 are the same band of a layer; choose another one."
    assert not form.buttons.button(OK).isEnabled()
    choose(form, "B02", 1, 2)
    assert form.text() == "b8a-last-12"


def test_bands_that_are_not_set_are_named(opened):
    form = opened()
    choose(form, "B02", 1, 1)
    assert form.problem.text().startswith("Not set: B01, B03,") and form.buttons.button(OK).isEnabled()


def test_bands_of_several_layers(opened, layer, project, tmp_path):
    other = QgsRasterLayer(str(write_raster(tmp_path / "other.tif", random_dn((1, 240, 240), 2), ORIGIN, 10)), "other")
    project.addMapLayer(other)
    form = opened()
    choose(form, "B02", 1, 1)
    choose(form, "B03", 2, 1)
    assert form.text() == f"B02=1; B03={other.source()}:1"


def test_what_is_stored_is_shown_again(opened, layer):
    keep_bands(layer.source(), "B02=5; B03=layer:1; B04=7")
    form = opened()
    assert form.rows.assignment() == {"B02": (layer.source(), 5), "B04": (layer.source(), 7)}
    keep_bands(layer.source(), "10m-first-12")
    assert opened().text() == "10m-first-12"
    keep_bands(layer.source(), "nonsense")
    assert opened().rows.assignment() == {}


def test_the_bands_that_are_found_are_shown_with_the_reason_and_pictures(opened, bands, project):
    layer = QgsRasterLayer(str(bands["B02"]), "B02")
    project.addMapLayer(layer)
    form = opened(layer)
    assert form.reasons.text() == "The bands are found by their names."
    assert form.rows.assignment()["B12"] == (str(bands["B12"]), 1) and form.text() == "auto"
    wait_until(lambda: all(row.picture.pixmap() for band, row in form.rows.rows.items() if band != "SCL"))


def test_the_assignment_is_saved_as_a_file_that_is_opened_like_a_scene(opened, layer, tmp_path):
    form = opened()
    choose_order(form, "standard-12")
    form.write(tmp_path / "mine.json")
    assert json.loads((tmp_path / "mine.bands.json").read_text())["B02"] == [layer.source(), 2]
    assert open_scene(tmp_path / "mine.bands.json").bands["B12"].index == 12


def test_a_form_that_is_closed_while_it_reads_calls_nothing(layer):
    form = assign_bands(None, layer)
    form.reject()
    wait_for_tasks()


def test_a_web_layer_is_refused(qgis):
    with pytest.raises(QgsProcessingException, match="not a raster file"):
        assign_bands(None, QgsRasterLayer("type=xyz&url=https://example.invalid", "web", "wms"))


def test_a_refused_layer_offers_the_form_and_is_opened_with_its_bands(
    processing,
    canvas,  # noqa: F811
    project,
    tmp_path,
    monkeypatch,
):
    layer = QgsRasterLayer(str(write_raster(tmp_path / "five.tif", random_dn((5, 240, 240), 1), ORIGIN, 10)), "five")
    project.addMapLayer(layer)
    iface = Interface(layer, canvas)
    calls, shown = [], []
    monkeypatch.setattr(assign_dialog, "assign_bands", lambda parent, layer, model, then: calls.append(then))
    monkeypatch.setattr(processing, "createAlgorithmDialog", lambda _, given: shown.append(given) or iface)
    iface.mainWindow, iface.show = lambda: None, lambda: None
    open_classify_dialog(iface)
    wait_until(lambda: iface.bar.findChild(QPushButton, "action"))
    iface.bar.findChild(QPushButton, "action").click()
    keep_bands(layer.source(), "bgrn-4")
    calls[0]("bgrn-4")
    wait_until(lambda: shown)
    assert shown[0]["BAND_ORDER"] == "bgrn-4"
    QgsSettings().remove("landlabels/bands")


def test_the_widget_of_bands_opens_the_form_for_the_scene_of_the_dialog(processing, layer, monkeypatch):
    from processing.gui.wrappers import WidgetWrapperFactory

    class Other:
        def __init__(self, name, value):
            self._name, self.value = name, value

        def parameterDefinition(self):
            return QgsApplication.processingRegistry().algorithmById("landlabels:classifyextent").parameterDefinition(
                self._name
            )  # fmt: skip

        def parameterValue(self):
            return self.value

        def setParameterValue(self, value, context):
            self.value = value

    dialog, calls = QWidget(), []
    algorithm = QgsApplication.processingRegistry().algorithmById("landlabels:classifyextent")
    wrapper = WidgetWrapperFactory.create_wrapper(algorithm.parameterDefinition("BANDS"), dialog)
    wrapper.widget.setParent(dialog)
    order = Other("BAND_ORDER", "standard-12")
    wrapper.postInitialize([Other("INPUT", layer.id()), Other("MODEL", "mine"), order])
    monkeypatch.setattr(assign_dialog, "assign_bands", lambda *given: calls.append(given))
    wrapper.widget.findChild(QPushButton, "assignBands").click()
    _, given, model, assigned = calls[0]
    assert given is layer and model == "mine"
    assigned("B02=1")
    assert wrapper.parameterValue() == "B02=1" and order.value == "auto"
    sip.delete(dialog)


def test_the_button_of_a_message_works_after_a_garbage_collection(qgis):
    """Python has no reference to the bar of a dialog that QGIS made; its messages must not be collected."""
    dialog, called = QDialog(), []
    QVBoxLayout(dialog).addWidget(QgsMessageBar())
    show_message(dialog.findChild(QgsMessageBar), "Text", action=("Act", lambda: called.append(True)))
    gc.collect()
    dialog.findChild(QPushButton, "action").click()
    assert called == [True] and dialog.findChild(QgsMessageBar).currentItem() is None
    sip.delete(dialog)
