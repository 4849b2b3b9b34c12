"""The form of Build training set: scene, reference and rules for the labels."""

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
from qgis.PyQt.QtWidgets import QCheckBox, QDoubleSpinBox, QFormLayout, QLabel, QWidget

from ...core.choices import BAND_ORDERS, DETECTED_ORDER, STORED_ORDER, reference_label_sets
from ...core.errors import LandLabelsError
from ...core.raster.files import on_disk
from ...core.text import tr
from ..defaults import default_output, visible_extent
from ..memory import remember, remembered
from ..toolbox.assigned_bands import assignment_of, kept_bands, order_title, source_of
from ..toolbox.reference import is_result
from ..widgets.wide_list import keep_narrow, set_items, wide_list
from .tasks import open_scene_task

if TYPE_CHECKING:
    from ...core.scene.scene import Scene

# Common names of the class field, in lower case.
FIELDS = ("class", "fclass", "code_18", "clc_code", "code", "landuse", "land_use", "type", "label", "name")


class BuildForm(QWidget):
    """Edits the parameters of `landlabels:buildtrainingset`."""

    changed = pyqtSignal()
    folder_changed = pyqtSignal()
    error = pyqtSignal(str)

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = iface.mapCanvas()
        self._proposed_folder = ""
        self._source = ""  # of the scene that is being opened or was opened
        self.scene = QgsMapLayerComboBox(objectName="scene")
        self.scene.setFilters(Qgis.LayerFilter.RasterLayer)
        self.scene.setToolTip(
            tr("Any layer of a Sentinel-2 product (its other bands are found), or a stack with all bands.")
        )
        self.band_order = wide_list("bandOrder")
        self.band_order.setToolTip(
            tr("The order of bands that have no names. It is stored for this layer when the training set is built.")
        )
        self.reference = QgsMapLayerComboBox(objectName="reference")
        self.reference.setFilters(Qgis.LayerFilters(Qgis.LayerFilter.PolygonLayer | Qgis.LayerFilter.RasterLayer))
        self.reference.setToolTip(
            tr("Polygons with a class field, or a raster of classes such as CORINE or ESA WorldCover; any CRS.")
        )
        self.field = QgsFieldComboBox(objectName="field")
        self.field.setToolTip(tr("The field of the polygons that holds the class. A raster needs none."))
        self.label_set = wide_list("labelSet", ((tr(each.title), each.value) for each in reference_label_sets()))
        self.label_set.setToolTip(
            tr("The labels of the model: the classes of the reference, or those of a known nomenclature.")
        )
        self.min_share = _percent(
            "minShare", 1.0, tr("A section has a label if the class covers at least this share of its area.")
        )
        self.max_unlabelled = _percent(
            "maxUnlabelled",
            25.0,
            tr("A section is left out if more than this share of its area has no class in the reference."),
        )
        self.visible_only = QCheckBox(tr("Current map extent only"), objectName="visibleOnly")
        self.visible_only.setToolTip(tr("Use only sections with their centre in the current map extent."))
        self.allow_l1c = QCheckBox(tr("Allow Level-1C"), objectName="allowL1C")
        self.allow_l1c.setToolTip(
            tr("Level-1C is top-of-atmosphere reflectance; a model trained on it is for Level-1C scenes.")
        )
        self.allow_l1c.hide()
        self.folder = QgsFileWidget(objectName="setFolder")
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setToolTip(tr("A new or empty folder for the training set."))
        self._lay_out()
        self._connect()
        self._show_remembered()
        self._set_default_layers(iface)

    def parameters(self, preview: bool = False) -> dict[str, Any]:
        """Return the parameter values of the algorithm; a preview needs no folder.

        Raises: LandLabelsError if a value is missing.
        """
        scene, reference = self.scene.currentLayer(), self.reference.currentLayer()
        values = {
            "INPUT": scene,
            "REFERENCE": reference,
            "LABEL_SET": self.label_set.currentData(),
            "MIN_SHARE": self.min_share.value() / 100,
            "MAX_UNLABELLED": self.max_unlabelled.value() / 100,
            "ALLOW_L1C": self.allow_l1c.isChecked(),
            "BAND_ORDER": STORED_ORDER.value if self.band_order.isHidden() else self.band_order.currentData(),
            "OUTPUT": self.folder.filePath() or (QgsProcessing.TEMPORARY_OUTPUT if preview else ""),
        }
        if isinstance(reference, QgsVectorLayer):
            values["FIELD"] = self.field.currentField()
        if self.visible_only.isChecked() and scene is not None:
            values["EXTENT"] = visible_extent(scene, self._canvas)
        for name, reason in (
            ("INPUT", tr("Add a Sentinel-2 scene to the project and choose it as the scene.")),
            ("BAND_ORDER", tr("Choose the order of the scene's bands in the list “Band order”.")),
            ("REFERENCE", tr("Add a land-cover reference to the project: polygons or a raster of classes.")),
            ("FIELD", tr("Choose the field of the polygons that holds the class.")),
            ("EXTENT", tr("The map does not show the scene; zoom to it, or clear “Current map extent only”.")),
            ("OUTPUT", tr("Choose the output folder of the training set.")),
        ):
            if name in values and (values[name] is None or values[name] == ""):
                raise LandLabelsError(reason=reason)
        return values

    def remember(self) -> None:
        """Remember the rules for the labels, for the next training set."""
        values = {"label_set": self.label_set.currentData(), "field": self.field.currentField()}
        values |= {"min_share": self.min_share.value(), "max_unlabelled": self.max_unlabelled.value()}
        remember("build_training_set", values | {"visible_only": self.visible_only.isChecked()})

    def _show_remembered(self) -> None:
        values = remembered("build_training_set")
        self.label_set.setCurrentIndex(max(0, self.label_set.findData(values.get("label_set"))))
        for name, box in (("min_share", self.min_share), ("max_unlabelled", self.max_unlabelled)):
            if isinstance(values.get(name), (int, float)):
                box.setValue(values[name])
        self.visible_only.setChecked(values.get("visible_only") is True)

    def _lay_out(self) -> None:
        for box in (self.scene, self.reference, self.field):
            keep_narrow(box)
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.addRow(tr("Scene"), self.scene)
        self._band_order_label = QLabel(tr("Band order"))
        self._band_order_label.setBuddy(self.band_order)
        rows.addRow(self._band_order_label, self.band_order)
        rows.addRow(tr("Reference"), self.reference)
        rows.addRow(tr("Class field"), self.field)
        rows.addRow(tr("Label set"), self.label_set)
        rows.addRow(tr("Minimum cover"), self.min_share)
        rows.addRow(tr("Maximum unlabelled"), self.max_unlabelled)
        rows.addRow("", self.visible_only)
        rows.addRow("", self.allow_l1c)
        rows.addRow(tr("Output folder"), self.folder)

    def _connect(self) -> None:
        self.scene.layerChanged.connect(self._scene_changed)
        self.band_order.currentIndexChanged.connect(self._band_order_changed)
        self.reference.layerChanged.connect(self._reference_changed)
        QgsProject.instance().layersAdded.connect(self._leave_out_references)
        for signal in (
            self.field.fieldChanged,
            self.label_set.currentIndexChanged,
            self.min_share.valueChanged,
            self.max_unlabelled.valueChanged,
            self.visible_only.toggled,
            self.allow_l1c.toggled,
        ):
            signal.connect(lambda *_: self.changed.emit())
        self.folder.fileChanged.connect(lambda _: self.folder_changed.emit())

    def _set_default_layers(self, iface: QgisInterface) -> None:
        """Choose the active layer as scene or reference; otherwise the first polygon layer is the reference."""
        active = iface.activeLayer()
        if isinstance(active, QgsRasterLayer):
            self.scene.setLayer(active)
        self._scene_changed()
        layers = QgsProject.instance().mapLayers().values()
        polygons = [layer for layer in layers if _has_polygons(layer) and not is_result(layer)]
        self.reference.setLayer(active if active in polygons else next(iter(polygons), None))
        self._reference_changed()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._open_scene()

    def _scene_changed(self, _: object = None) -> None:
        self.allow_l1c.setChecked(False)
        self.allow_l1c.hide()
        self._leave_out_references()
        self._show_stored_order()
        self._band_order_changed()

    def _show_stored_order(self) -> None:
        """Show the list of band orders only if one is stored for the scene."""
        layer = self.scene.currentLayer()
        try:
            stored = kept_bands(layer) if isinstance(layer, QgsRasterLayer) else ""
        except QgsProcessingException:  # a web service, which is reported when it is opened
            stored = ""
        detect = (order_title(DETECTED_ORDER), DETECTED_ORDER.value)
        self._offer_orders(detect if stored in BAND_ORDERS else None, stored)

    def _offer_orders(self, first: tuple[str, str] | None, chosen: str = "") -> None:
        """Show the list of the orders that the scene has enough bands for, or hide it if it has no first item."""
        items = []
        if first is not None:
            count = self.scene.currentLayer().bandCount()
            items = [first, *((order_title(each), each.value) for each in BAND_ORDERS if len(each.bands) <= count)]
        self.band_order.blockSignals(True)
        set_items(self.band_order, items)
        self.band_order.setCurrentIndex(max(self.band_order.findData(chosen), 0))
        self.band_order.blockSignals(False)
        for widget in (self.band_order, self._band_order_label):
            widget.setHidden(first is None)

    def _band_order_changed(self, _: object = None) -> None:
        self.changed.emit()
        self._source = ""
        self._open_scene()

    def _leave_out_references(self, _: object = None) -> None:
        """Do not offer layers that cannot be a reference: the scene, images of several bands, and results."""
        scene = self.scene.currentLayer()
        self.reference.setExceptedLayerList(
            [
                layer
                for layer in QgsProject.instance().mapLayers().values()
                if layer is scene or is_result(layer) or (isinstance(layer, QgsRasterLayer) and layer.bandCount() > 1)
            ]
        )

    def _open_scene(self) -> None:
        """Open the scene in the background, to propose a folder named after it, and to offer what it needs."""
        layer = self.scene.currentLayer()
        if self._source or not self.isVisible() or not isinstance(layer, QgsRasterLayer):
            return
        try:
            source = self._source = source_of(layer, assignment_of("", self.band_order.currentData() or ""))
        except QgsProcessingException as error:  # a web service, for example
            self.error.emit(str(error))
            return
        task = open_scene_task(source)
        task.succeeded.connect(lambda scene: self._scene_opened(source, scene))
        task.failed.connect(self.error)
        task.start()

    def _scene_opened(self, source: str, scene: Scene | None) -> None:
        if source != self._source:  # another scene was chosen meanwhile
            return
        if scene is None:
            self._offer_orders((tr("Choose…"), ""))
            text = tr(
                "The bands of '{scene}' have no names, and their pixels do not show the order; choose it in the list "
                "“Band order”."
            )
            self.error.emit(text.format(scene=self.scene.currentLayer().name()))
            return
        self.allow_l1c.setVisible(scene.level == "L1C")
        if self.folder.filePath() == self._proposed_folder:
            self._proposed_folder = default_folder(scene)
            self.folder.setFilePath(self._proposed_folder)

    def _reference_changed(self, _: object = None) -> None:
        layer = self.reference.currentLayer()
        is_vector = isinstance(layer, QgsVectorLayer)
        self.field.setLayer(layer if is_vector else None)
        self.field.setEnabled(is_vector)
        if is_vector:
            by_lower_case = {name.lower(): name for name in layer.fields().names()}
            names = str(remembered("build_training_set").get("field", "")).lower(), *FIELDS
            self.field.setField(next((by_lower_case[name] for name in names if name in by_lower_case), ""))
        self.changed.emit()


def default_folder(scene: Scene) -> str:
    """Return a new folder beside the scene or in the project folder; empty if neither is writable."""
    file = on_disk(next(iter(scene.bands.values())).file)
    for number in range(1, 100):
        path = default_output(scene.name, file, "training" if number == 1 else f"training_{number}")
        if path == QgsProcessing.TEMPORARY_OUTPUT:
            break
        if not Path(path).exists():
            return path
    return ""


def _has_polygons(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() == Qgis.GeometryType.Polygon


def _percent(name: str, value: float, tool_tip: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox(objectName=name, minimum=0, maximum=100, decimals=1, suffix=" %")
    box.setValue(value)
    box.setToolTip(tool_tip)
    return box
