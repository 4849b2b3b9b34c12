"""The lists of band orders in dialogs: full orders, also in the training dialog, where the scene needs one."""

from __future__ import annotations

import pytest
from landlabels.core.choices import BAND_ORDERS
from qgis.core import QgsApplication, QgsProcessingContext
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QWidget


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
        model, childId, context = QgsProcessingModelAlgorithm(), "child", QgsProcessingContext()

    algorithm = QgsApplication.processingRegistry().algorithmById("landlabels:classifyextent")
    definition, dialog = algorithm.parameterDefinition("BAND_ORDER"), ModelerParametersDialog()
    made = TitledChoice(definition, dialog, 0, 0, titles=[])
    assert isinstance(made, QgsProcessingModelerParameterWidget)
    sip.delete(made)
    sip.delete(dialog)
