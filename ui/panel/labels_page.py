"""The page "Labels" of the panel: the labels of a result, their thresholds, and what the map shows of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...core.text import plural, tr
from .label_filter import read_filter, with_label
from .label_table import LabelTable
from .picture_item import PictureItem
from .result_session import ResultSession
from .result_styles import ResultStyles
from .threshold_slider import ThresholdSlider

if TYPE_CHECKING:
    from ...core.results.threshold_preview import Picture, PreviewedLabels


class LabelsPage(QWidget):
    """Shows a result, of which the session reads and writes the file."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(objectName="labelsPage")
        self._iface = iface
        self._session: ResultSession | None = None
        self._picture: PictureItem | None = None
        self._shown: int | None = None  # the label that the map shows alone
        self.styles = ResultStyles()
        self.title = QLabel(objectName="resultTitle", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.note = QLabel(objectName="resultNote", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.table = LabelTable()
        self.all_labels = ThresholdSlider(tr("all labels"))
        self.show_all = QPushButton(tr("Show all"), objectName="showAll", enabled=False)
        self.show_all.setToolTip(tr("Show the sections of all labels in the map."))
        self.undo = QPushButton(tr("Undo"), objectName="undoThresholds", enabled=False)
        self.undo.setToolTip(tr("Go back to the thresholds before the last change."))
        self.of_model = QPushButton(tr("Reset"), objectName="modelThresholds")
        self.of_model.setToolTip(tr("Set each label to the threshold of its model."))
        thresholds = QGridLayout()
        thresholds.addWidget(QLabel(tr("Threshold for all labels")), 0, 0)
        thresholds.addWidget(self.all_labels, 0, 1)
        buttons = QHBoxLayout()
        for button in (self.show_all, self.undo, self.of_model):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.title)
        column.addWidget(self.styles)
        column.addLayout(thresholds)
        column.addWidget(self.table, 1)
        column.addWidget(self.note)
        column.addLayout(buttons)
        self.all_labels.moved.connect(self._all_moved)
        self.all_labels.released.connect(self._save)
        self.all_labels.reset.connect(self._reset_all)
        self.table.threshold_moved.connect(self._one_moved)
        self.table.threshold_released.connect(self._save)
        self.table.threshold_reset.connect(self._reset_one)
        self.table.label_chosen.connect(self._filter)
        self.show_all.clicked.connect(lambda: self._filter(None))
        self.undo.clicked.connect(self._undo)
        self.of_model.clicked.connect(self._reset_all)
        iface.mapCanvas().mapCanvasRefreshed.connect(self._remove_picture)
        self.set_session(None)

    def set_session(self, session: ResultSession | None) -> None:
        """Show another result, or none."""
        self._session, self._shown = session, None
        self._hide_picture()
        self.table.clear()
        self.table.sliders.clear()
        self.styles.set_layer(session.layer() if session else None)
        self._enable(False)
        self.title.setText(tr("Select a result layer of LandLabels in the Layers panel.") if session is None else "")
        self.note.setText("" if session is None else tr("Reading the result…"))
        if session is not None:
            session.ready.connect(self._fill)
            session.previewed.connect(self._previewed)
            session.failed.connect(self._failed)
            if session.is_read:
                self._fill()

    def close_page(self) -> None:
        """Take the picture off the canvas, which does not belong to the panel."""
        self._iface.mapCanvas().mapCanvasRefreshed.disconnect(self._remove_picture)
        if self._picture is not None and not sip.isdeleted(self._picture):
            self._iface.mapCanvas().scene().removeItem(self._picture)
        self._picture = None

    @property
    def _result(self) -> ResultSession:
        """The result that is shown; raises RuntimeError if there is none."""
        if self._session is None:
            raise RuntimeError("no result is shown")
        return self._session

    def _layer(self) -> QgsVectorLayer | None:
        return self._session.layer() if self._session else None

    def _enable(self, enabled: bool) -> None:
        for widget in (self.table, self.all_labels, self.of_model):
            widget.setEnabled(enabled)
        self.undo.setEnabled(enabled and bool(self._result.preview.arrays.record.earlier_thresholds))
        self.show_all.setEnabled(self._shown is not None)

    def _fill(self) -> None:
        """Show the labels of the session after its layer was read; rows stay where they are if they are there."""
        session = self._result
        record = session.preview.arrays.record
        self.title.setText(layer.name() if (layer := self._layer()) else record.title)
        if len(self.table.sliders) != len(record.label_set):
            self.table.set_labels(record.label_set, session.preview.frequent_labels())
        self._show_thresholds()
        self._show_filter()
        self._enable(True)
        session.show(session.thresholds, with_picture=False)

    def _show_thresholds(self) -> None:
        known = [value for value in self._result.thresholds if value != float("inf")]
        self.table.set_thresholds(self._result.thresholds)
        if known and not self.all_labels.slider.isSliderDown():
            self.all_labels.set_value(sorted(known)[len(known) // 2])
            if len(set(known)) > 1:
                self.all_labels.number.setText(tr("mixed"))

    def _previewed(self, labels: PreviewedLabels, picture: Picture | None) -> None:
        found = labels.statistics
        self.table.set_statistics(found)
        arrays = self._result.preview.arrays
        parts = [plural(len(arrays), "{n} section", "{n:,} sections")]
        parts.append(tr("{n:,} without a label").format(n=found.without_label))
        if confirmed := int(arrays.corrected.sum()):
            parts.append(tr("{n:,} corrected").format(n=confirmed))
        if found.changed:
            parts.append(plural(found.changed, "{n} changes", "{n:,} change"))
        self.note.setText(" · ".join(parts))
        layer = self._layer()
        if picture is None or layer is None or layer not in self._iface.mapCanvas().layers():
            return
        if self._picture is None:
            self._picture = PictureItem(self._iface.mapCanvas())
        self._picture.set_picture(picture, layer.crs())

    def _failed(self, error: str) -> None:
        self._hide_picture()
        self.note.setText(error)
        if not self._result.is_read:
            self._enable_nothing()

    def _enable_nothing(self) -> None:
        for widget in (self.table, self.all_labels, self.of_model, self.undo):
            widget.setEnabled(False)

    def _remove_picture(self) -> None:
        """Remove the picture when the map shows what was saved."""
        if self._session is None or not (self._session.busy() or self._session.unsaved):
            self._hide_picture()

    def _hide_picture(self) -> None:
        if self._picture is not None and not sip.isdeleted(self._picture):
            self._picture.setVisible(False)

    def _change(self, thresholds: list[float]) -> None:
        self._result.show(thresholds)

    def _all_moved(self, value: float) -> None:
        self._change([value if each != float("inf") else each for each in self._result.thresholds])
        self.table.set_thresholds(self._result.thresholds)

    def _one_moved(self, index: int, value: float) -> None:
        thresholds = list(self._result.thresholds)
        thresholds[index] = value
        self._change(thresholds)

    def _reset_one(self, index: int) -> None:
        self._one_moved(index, self._result.model_thresholds()[index])
        self._show_thresholds()
        self._save()

    def _reset_all(self) -> None:
        self._change(list(self._result.model_thresholds()))
        self._show_thresholds()
        self._save()

    def _undo(self) -> None:
        if earlier := self._result.preview.arrays.record.earlier_thresholds:
            self._change(list(earlier[-1]))
            self._show_thresholds()
            self._save()

    def _save(self) -> None:
        if self._session is None:  # a slider that is pressed is released when it is disabled
            return
        if (layer := self._layer()) is not None and layer.isEditable():
            self.note.setText(tr("The layer is being edited; save or discard its edits first."))
            return
        self._result.save_thresholds()

    def _filter(self, index: int | None) -> None:
        """Show only the sections with a label, or all; a second click on the label shows all."""
        if (layer := self._layer()) is None:
            return
        codes = self._result.preview.arrays.label_set.codes
        code = None if index is None or index == self._shown else codes[index]
        if not layer.setSubsetString(with_label(layer.subsetString(), code)):
            self.note.setText(tr("The map cannot be filtered while the layer is being edited."))
        self._show_filter()

    def _show_filter(self) -> None:
        """Mark the label that the map shows alone."""
        layer, codes = self._layer(), self._result.preview.arrays.label_set.codes
        _, code = read_filter(layer.subsetString() if layer is not None else "")
        self._shown = codes.index(code) if code in codes else None
        self.table.set_filter(self._shown)
        self.show_all.setEnabled(self._shown is not None)
