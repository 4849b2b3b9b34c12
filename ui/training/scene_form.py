"""The form for a training set of one's own: a scene, a reference, and what counts as a label."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface, QgsFieldComboBox, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFormLayout, QWidget

from ...core.errors import LandLabelsError
from ...core.raster.files import on_disk
from ...core.text import tr
from ..classify_action import propose_output, visible_part
from ..toolbox.assigned_bands import source_of
from .building import read_scene

if TYPE_CHECKING:
    from ...core.scene.scene import Scene

FIELDS = ("class", "fclass", "code_18", "clc_code", "code", "landuse", "land_use", "type", "label", "name")


class SceneForm(QWidget):
    """Gives the parameters of `landlabels:buildtrainingset`; `changed` says that they are no longer the same."""

    changed = pyqtSignal()
    refused = pyqtSignal(str)

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = iface.mapCanvas()
        self._proposed = ""
        self._looked_up = ""
        self.scene = QgsMapLayerComboBox(objectName="scene")
        self.scene.setFilters(Qgis.LayerFilter.RasterLayer)
        self.scene.setToolTip(
            tr("Any one band file of a Sentinel-2 product (its other bands are found beside it), or a stack.")
        )
        self.reference = QgsMapLayerComboBox(objectName="reference")
        self.reference.setFilters(Qgis.LayerFilters(Qgis.LayerFilter.PolygonLayer | Qgis.LayerFilter.RasterLayer))
        self.reference.setToolTip(
            tr("Polygons with a class field, or a raster of classes such as CORINE or ESA WorldCover; any system.")
        )
        self.field = QgsFieldComboBox(objectName="field")
        self.field.setToolTip(tr("The field of the polygons that holds the class. A raster needs none."))
        self.label_set = QComboBox(objectName="labelSet")
        for key, name in label_sets().items():
            self.label_set.addItem(name, key)
        self.label_set.setToolTip(
            tr("Which labels the model learns: the reference's own classes, or those of a known nomenclature.")
        )
        self.min_share = _percent("minShare", 1.0, tr("A section holds a label that covers at least this much of it."))
        self.max_unlabelled = _percent(
            "maxUnlabelled", 25.0, tr("A section of which the reference leaves more than this unlabelled is left out.")
        )
        self.visible_only = QCheckBox(tr("Only what the map shows now"), objectName="visibleOnly")
        self.visible_only.setToolTip(tr("Take only the sections whose centre lies in the map's present extent."))
        self.allow_l1c = QCheckBox(tr("Learn from this Level-1C scene"), objectName="allowL1C")
        self.allow_l1c.setToolTip(
            tr("Level-1C is measured at the top of the atmosphere; the model is then one for Level-1C scenes.")
        )
        self.allow_l1c.hide()
        self.folder = QgsFileWidget(objectName="setFolder")
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setToolTip(tr("A new or empty folder for the training set. It can be trained on again later."))
        self._lay_out()
        self._connect()
        self._choose_layers(iface)

    def parameters(self) -> dict[str, Any]:
        """Return what was filled in, as the algorithm takes it.

        Raises: LandLabelsError with the sentence on what is still to be filled in.
        """
        scene, reference = self.scene.currentLayer(), self.reference.currentLayer()
        values = {
            "INPUT": scene,
            "REFERENCE": reference,
            "LABEL_SET": self.label_set.currentData(),
            "MIN_SHARE": self.min_share.value() / 100,
            "MAX_UNLABELLED": self.max_unlabelled.value() / 100,
            "ALLOW_L1C": self.allow_l1c.isChecked(),
            "OUTPUT": self.folder.filePath(),
        }
        if isinstance(reference, QgsVectorLayer):
            values["FIELD"] = self.field.currentField()
        if self.visible_only.isChecked() and scene is not None:
            values["EXTENT"] = visible_part(scene, self._canvas)
        for name, reason in (
            ("INPUT", tr("Add a Sentinel-2 scene to the project first, then choose it as the scene.")),
            ("REFERENCE", tr("Add a land-cover reference to the project first: polygons or a raster of classes.")),
            ("FIELD", tr("Choose the field of the polygons that holds the class.")),
            ("EXTENT", tr("The map shows no part of the scene; zoom to it, or take all of it.")),
            ("OUTPUT", tr("Choose a folder to save the training set in.")),
        ):
            if name in values and (values[name] is None or values[name] == ""):
                raise LandLabelsError(reason=reason)
        return values

    def _lay_out(self) -> None:
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.addRow(tr("Scene"), self.scene)
        rows.addRow(tr("Reference"), self.reference)
        rows.addRow(tr("Class field"), self.field)
        rows.addRow(tr("Labels"), self.label_set)
        rows.addRow(tr("Least share"), self.min_share)
        rows.addRow(tr("Unlabelled, at most"), self.max_unlabelled)
        rows.addRow("", self.visible_only)
        rows.addRow("", self.allow_l1c)
        rows.addRow(tr("Save in folder"), self.folder)

    def _connect(self) -> None:
        self.scene.layerChanged.connect(self._scene_changed)
        self.reference.layerChanged.connect(self._reference_changed)
        for signal in (
            self.field.fieldChanged,
            self.label_set.currentIndexChanged,
            self.min_share.valueChanged,
            self.max_unlabelled.valueChanged,
            self.visible_only.toggled,
            self.allow_l1c.toggled,
            self.folder.fileChanged,
        ):
            signal.connect(lambda *_: self.changed.emit())

    def _choose_layers(self, iface: QgisInterface) -> None:
        """Begin with the active layer, and with the first reference that is not the scene."""
        active = iface.activeLayer()
        polygons = [layer for layer in QgsProject.instance().mapLayers().values() if _has_polygons(layer)]
        self.reference.setLayer(active if active in polygons else next(iter(polygons), None))
        if isinstance(active, QgsRasterLayer):
            self.scene.setLayer(active)
        self._scene_changed()
        self._reference_changed()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_up()

    def _scene_changed(self, _: object = None) -> None:
        self.allow_l1c.setChecked(False)
        self.allow_l1c.hide()
        self.changed.emit()
        self._looked_up = ""
        self._look_up()

    def _look_up(self) -> None:
        """Look the scene up in the background: its name proposes a folder, and Level-1C needs consent."""
        layer = self.scene.currentLayer()
        if self._looked_up or not self.isVisible() or not isinstance(layer, QgsRasterLayer):
            return
        try:
            self._looked_up = source_of(layer)
        except QgsProcessingException as error:  # a web service, for example
            self.refused.emit(str(error))
            return
        call = read_scene(self._looked_up)
        call.done.connect(self._scene_known)
        call.failed.connect(self.refused)
        call.start()

    def _scene_known(self, scene: Scene) -> None:
        if scene.source != self._looked_up:  # another one was chosen meanwhile
            return
        self.allow_l1c.setVisible(scene.level == "L1C")
        if self.folder.filePath() == self._proposed:
            self._proposed = propose_folder(scene)
            self.folder.setFilePath(self._proposed)

    def _reference_changed(self, _: object = None) -> None:
        layer = self.reference.currentLayer()
        is_vector = isinstance(layer, QgsVectorLayer)
        self.field.setLayer(layer if is_vector else None)
        self.field.setEnabled(is_vector)
        if is_vector:
            likely = {name.lower(): name for name in layer.fields().names()}
            self.field.setField(next((likely[name] for name in FIELDS if name in likely), ""))
        self.changed.emit()


def label_sets() -> dict[str, str]:
    """Return the label sets to choose from: key → words."""
    return {
        "auto": tr("Decide from the reference"),
        "own": tr("The reference's own classes"),
        "clc43": tr("CORINE, 43 labels (clc43)"),
        "bigearthnet19": tr("BigEarthNet, 19 labels (bigearthnet19)"),
        "worldcover": tr("ESA WorldCover"),
    }


def propose_folder(scene: Scene) -> str:
    """Return a folder that is not there yet, beside the scene or in the project's folder; empty where neither is."""
    file = on_disk(next(iter(scene.bands.values())).file)
    for number in range(1, 100):
        path = propose_output(scene.name, file, "training" if number == 1 else f"training_{number}")
        if path == QgsProcessing.TEMPORARY_OUTPUT:
            break
        if not Path(path).exists():
            return path
    return ""


def _has_polygons(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() == Qgis.GeometryType.Polygon


def _percent(name: str, value: float, tip: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox(objectName=name, minimum=0, maximum=100, decimals=1, suffix=" %")
    box.setValue(value)
    box.setToolTip(tip)
    return box
