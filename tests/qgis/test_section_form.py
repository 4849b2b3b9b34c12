"""The form of a section in QGIS."""

from __future__ import annotations

import pytest
from landlabels.core.model.label_sets import load_label_set
from landlabels.core.results.style import default_style
from landlabels.core.results.styles.legend import Legend
from qgis.core import Qgis, QgsFeature, QgsVectorLayer
from qgis.gui import QgsAttributeForm, QgsGui
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import QLabel, QTabWidget
from qgis.PyQt.QtXml import QDomDocument
from result_samples import write_sample

CLC = load_label_set("clc43")


@pytest.fixture
def form(qgis):
    """The form of a section with CORINE's labels, in edit mode."""
    QgsGui.editorWidgetRegistry().initEditors()
    fields = "&".join(
        f"field={name}" for name in ("fid:integer", "section:string", "labels:string", "clear_share:real")
    )
    probabilities = "&".join(f"field=p_{label.code}:real" for label in CLC)
    layer = QgsVectorLayer(f"Polygon?{fields}&{probabilities}", "sections", "memory")
    document = QDomDocument()
    document.setContent(default_style(Legend(CLC, CLC.labels, CLC.labels, CLC.labels[0]), ""))
    assert layer.importNamedStyle(document)[0]
    layer.startEditing()
    form = QgsAttributeForm(layer, QgsFeature(layer.fields()))
    yield form
    sip.delete(form)


def test_the_form_has_a_tab_for_each_group_and_is_narrow(form):
    tabs = form.findChild(QTabWidget)
    assert [tabs.tabText(i) for i in range(tabs.count())] == ["Labels", "Probabilities", "Quality", "Correction"]
    labels = [each for each in form.findChildren(QLabel) if each.text() and "Full names" not in each.text()]
    assert max(label.fontMetrics().horizontalAdvance(label.text()) for label in labels) < 300
    (names,) = [each.text() for each in form.findChildren(QLabel) if "Full names" in each.text()]
    document = QTextDocument()
    document.setHtml(names)
    text = " ".join(document.toPlainText().split())
    assert "243 Land principally occupied by agriculture, with significant areas of natural vegetation" in text
    assert document.idealWidth() < 420


def test_a_layer_opened_from_its_file_has_the_form(qgis, tmp_path):
    write_sample(tmp_path / "a.gpkg")
    layer = QgsVectorLayer(f"{tmp_path / 'a.gpkg'}|layername=sections", "a", "ogr")
    config = layer.editFormConfig()
    assert config.layout() == Qgis.AttributeFormLayout.DragAndDrop
    assert [tab.name() for tab in config.tabs()] == ["Labels", "Probabilities", "Quality", "Correction"]
    fields = [field.name() for tab in config.tabs() for field in tab.findElements(Qgis.AttributeEditorType.Field)]
    assert sorted(fields) == sorted(field.name() for field in layer.fields() if field.name() != "fid")
