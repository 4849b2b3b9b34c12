"""The lists of band orders in dialogs: full orders, also in the training dialog, where the scene needs one."""

from __future__ import annotations

import pytest
from landlabels.core.choices import BAND_ORDERS
from landlabels.core.errors import LandLabelsError
from landlabels.ui.toolbox.assigned_bands import AUTO, keep_bands
from qgis.core import QgsApplication, QgsProcessingContext, QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QWidget
from scenes import random_dn, write_raster
from test_train_dialog import message_in, open_dialog, polygons, wait_until  # noqa: F401 (fixtures)


class BatchAlgorithmDialog(QWidget):
    """Processing chooses the kind of widget by the name of the class of the dialog."""


@pytest.fixture(params=[QWidget, BatchAlgorithmDialog])
def wrapper(processing, request):
    """The widget of BAND_ORDER as Processing's dialogs create it."""
    from processing.gui.wrappers import WidgetWrapperFactory

    dialog = request.param()
    algorithm = QgsApplication.processingRegistry().algorithmById("landlabels:classifyextent")
    wrapper = WidgetWrapperFactory.create_wrapper(algorithm.parameterDefinition("BAND_ORDER"), dialog)
    wrapper.widget.setParent(dialog)
    yield wrapper
    sip.delete(dialog)


def test_each_order_is_listed_in_full(wrapper):
    box = wrapper.widget
    assert isinstance(box, QComboBox)
    texts = {box.itemData(i): box.itemText(i) for i in range(box.count())}
    assert list(texts) == ["auto", "detect", *BAND_ORDERS.values]
    for order in BAND_ORDERS:
        assert " ".join(order.bands) in texts[order.value]


def test_the_value_of_an_item_is_the_order(wrapper):
    changed = []
    wrapper.widgetValueHasChanged.connect(lambda each: changed.append(each.parameterValue()))
    assert wrapper.parameterValue() == "auto"
    wrapper.setParameterValue("b8a-last-12", QgsProcessingContext())
    assert wrapper.widget.currentText().startswith("b8a-last-12: B01 B02")
    assert changed == [wrapper.parameterValue()] == ["b8a-last-12"]


def test_a_list_is_as_wide_as_its_items_but_its_dialog_is_not(wrapper):
    box = wrapper.widget
    assert box.view().minimumWidth() >= box.fontMetrics().horizontalAdvance(box.itemText(2))
    assert box.minimumSizeHint().width() < box.view().minimumWidth()


def test_the_model_designer_has_its_own_widget_which_takes_values_from_elsewhere(processing):
    from landlabels.ui.toolbox.titled_choice import TitledChoice
    from qgis.core import QgsProcessingModelAlgorithm
    from qgis.gui import QgsProcessingModelerParameterWidget

    class ModelerParametersDialog(QDialog):
        model, childId, context = QgsProcessingModelAlgorithm(), "child", QgsProcessingContext()  # noqa: N815

    algorithm = QgsApplication.processingRegistry().algorithmById("landlabels:classifyextent")
    definition, dialog = algorithm.parameterDefinition("BAND_ORDER"), ModelerParametersDialog()
    made = TitledChoice(definition, dialog, 0, 0, titles=[])
    assert isinstance(made, QgsProcessingModelerParameterWidget)
    sip.delete(made)
    sip.delete(dialog)


@pytest.fixture
def twelve(project, tmp_path):
    """A stack of twelve bands in the project, whose pixels do not show their order."""
    path = write_raster(tmp_path / "twelve.tif", random_dn((12, 120, 240), 1), (300000, 5000040), 10)
    layer = QgsRasterLayer(str(path), "twelve")
    project.addMapLayer(layer)
    yield layer
    keep_bands(str(path), AUTO)


def test_the_training_dialog_asks_for_the_order_only_if_the_scene_needs_it(open_dialog, project, twelve, bands):  # noqa: F811
    scene = QgsRasterLayer(str(bands["B02"]), "scene")
    project.addMapLayers([scene, polygons()])
    dialog = open_dialog(twelve)
    form, box = dialog.data.form, dialog.data.form.band_order
    assert box.isHidden()
    dialog.show()
    wait_until(lambda: not box.isHidden())
    assert "do not show the order; choose it in the list “Band order”" in message_in(dialog)
    assert box.count() == 1 + sum(len(each.bands) <= 12 for each in BAND_ORDERS)
    with pytest.raises(LandLabelsError, match="Choose the order of the scene's bands"):
        form.parameters()
    box.setCurrentIndex(box.findData("b8a-last-12"))
    wait_until(lambda: form.folder.filePath())
    assert form.parameters()["BAND_ORDER"] == "b8a-last-12"
    form.scene.setLayer(scene)
    assert box.isHidden() and form.parameters()["BAND_ORDER"] == "auto"


def test_the_training_dialog_shows_the_stored_order_and_can_detect_it_again(open_dialog, twelve):  # noqa: F811
    keep_bands(twelve.source(), "10m-first-12")
    dialog = open_dialog(twelve)
    box = dialog.data.form.band_order
    dialog.show()
    assert (box.isHidden(), box.currentData()) == (False, "10m-first-12")
    wait_until(lambda: dialog.data.form.folder.filePath())
    box.setCurrentIndex(box.findData("detect"))
    wait_until(lambda: box.currentData() == "")
    assert "choose it in the list" in message_in(dialog)
