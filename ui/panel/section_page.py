"""The page "Section" of the panel: the labels of the selected section, to be seen, corrected and confirmed."""

from __future__ import annotations

from html import escape

from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgisInterface, QgsMapToolIdentifyFeature, QgsMapToolPan, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...core.text import tr
from ..widgets.scrolling import scrolling
from .result_session import ResultSession
from .section_evidence import SectionEvidence
from .section_labels import NEXT_KEY, PREVIOUS_KEY, RESET_KEY, SectionLabels
from .section_queue import suggested, suggestion_layers

SUGGEST = "landlabels:suggestsections"
SMALLEST_SHARE = 0.04  # of the width of the map: a smaller section is zoomed to
ZOOM = 6  # then the map is this many sections wide


class SectionPage(QWidget):
    """Follows the selection of the layer; what is corrected is saved when it is confirmed."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(objectName="sectionPage")
        self._iface = iface
        self._session: ResultSession | None = None
        self._index: int | None = None  # of the section in the arrays of the result
        self._order: dict[int, str] = {}  # the indices of suggested sections, with the reasons; empty: all sections
        self._tool: QgsMapToolIdentifyFeature | None = None
        self._mark = QgsRubberBand(iface.mapCanvas(), QgsWkbTypes.GeometryType.PolygonGeometry)
        self._mark.setStrokeColor(QColor(255, 0, 160))
        self._mark.setFillColor(QColor(0, 0, 0, 0))
        self._mark.setWidth(4)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = QLabel(objectName="sectionTitle", wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self.queue = QComboBox(objectName="queue")
        self.queue.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.suggest = QPushButton(tr("Suggest…"), objectName="suggest")
        self.suggest.setToolTip(tr("Find the sections whose labels would teach a model most."))
        self.labels = SectionLabels()
        self.pick = QPushButton(tr("Pick on the map"), objectName="pick", checkable=True)
        self.previous = _button("previous", tr("Previous"), PREVIOUS_KEY)
        self.next = _button("next", tr("Next"), NEXT_KEY)
        self.reset = _button("reset", tr("Reset"), RESET_KEY)
        self.reset.setToolTip(tr("Give the section the labels of the model again; it is no longer confirmed."))
        self.confirm = _button("confirm", tr("Confirm"), tr("Enter"))
        self.confirm.setToolTip(tr("Save the checked labels as correct, and go to the next section."))
        self.evidence = SectionEvidence()
        order = QHBoxLayout()
        order.addWidget(QLabel(tr("Sections")))
        order.addWidget(self.queue, 1)
        order.addWidget(self.suggest)
        buttons = QGridLayout()
        for number, button in enumerate((self.previous, self.next, self.reset, self.confirm)):
            buttons.addWidget(button, number // 2, number % 2)
        column = QVBoxLayout(self)
        column.addLayout(order)
        column.addWidget(self.pick)
        column.addWidget(self.title)
        column.addWidget(self.labels, 2)
        column.addWidget(scrolling(self.evidence), 1)
        column.addLayout(buttons)
        self.labels.changed.connect(self._show_title)
        self.queue.activated.connect(self._choose_queue)
        self.suggest.clicked.connect(self._open_suggest)
        self.pick.toggled.connect(self._pick)
        self.previous.clicked.connect(lambda: self._go(-1))
        self.next.clicked.connect(lambda: self._go(1))
        self.reset.clicked.connect(self._reset)
        self.confirm.clicked.connect(self._confirm)
        iface.mapCanvas().mapToolSet.connect(self._tool_set)
        self.set_session(None)

    def set_session(self, session: ResultSession | None) -> None:
        """Show another result, or none."""
        if self._session is not None and (layer := self._session.layer()):
            layer.selectionChanged.disconnect(self._selected)
        self._session, self._index, self._order = session, None, {}
        self.pick.setChecked(False)
        self.labels.clear()
        self._fill_queue()
        if session is not None:
            session.ready.connect(self._ready)
            session.failed.connect(self._failed)
            if layer := session.layer():
                layer.selectionChanged.connect(self._selected)
            if session.is_read:
                self._ready()
                return
        self._show_nothing()

    def close_page(self) -> None:
        """Give the canvas its tool back."""
        self._iface.mapCanvas().mapToolSet.disconnect(self._tool_set)
        self.pick.setChecked(False)
        self._iface.mapCanvas().scene().removeItem(self._mark)

    def activate(self) -> None:
        """Let a click on the map choose a section, if the map is only panned; call it when the page is opened."""
        if self._session is not None and isinstance(self._iface.mapCanvas().mapTool(), QgsMapToolPan):
            self.pick.setChecked(True)
        self.labels.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.text().upper()
        buttons = {NEXT_KEY: self.next, PREVIOUS_KEY: self.previous, RESET_KEY: self.reset}
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirm.click()
        elif key in buttons:
            buttons[key].click()
        elif self._index is None or not self.labels.toggle(key):
            super().keyPressEvent(event)

    @property
    def _result(self) -> ResultSession:
        """The result that is shown; raises RuntimeError if there is none."""
        if self._session is None:
            raise RuntimeError("no result is shown")
        return self._session

    def _layer(self) -> QgsVectorLayer | None:
        return self._session.layer() if self._session else None

    def _ready(self) -> None:
        preview = self._result.preview
        if self.labels.topLevelItemCount() != len(preview.arrays.label_set):
            self.labels.set_labels(preview.arrays.label_set, preview.frequent_labels())
        self._selected()

    def _failed(self, error: str) -> None:
        self.title.setText(escape(error))

    def _selected(self, *_: object) -> None:
        """Show the section that was selected last in the layer."""
        layer = self._layer()
        if layer is None or not self._result.is_read:
            return
        selected = layer.selectedFeatureIds()
        index = self._result.preview.index_of(selected[-1]) if selected else None
        if index is None:
            index = self._index  # it stays after the result was read again
        if index is None or index >= len(self._result.preview.arrays):
            self._show_nothing()
        else:
            self._show(index)

    def _show(self, index: int) -> None:
        self._index = index
        preview = self._result.preview
        arrays = preview.arrays
        self.labels.show_section(preview.labels_of(index), arrays.probability[index].tolist(), arrays.record.thresholds)
        self.labels.setEnabled(True)
        for button in (self.previous, self.next, self.reset, self.confirm):
            button.setEnabled(True)
        self._show_title()
        self._mark_section()
        self.evidence.show_section(self._layer(), int(arrays.fid[index]))

    def _show_title(self) -> None:
        preview, index = self._result.preview, self._index
        if index is None:
            return
        arrays, checked = preview.arrays, set(self.labels.checked())
        parts = [tr("<b>Section {name}</b>").format(name=escape(str(arrays.section[index])))]
        if checked != preview.labels_of(index):
            parts.append(tr("changed, not saved"))
        elif not arrays.classified[index]:
            parts.append(tr("not classified: too few clear pixels"))
        elif arrays.corrected[index]:
            parts.append(tr("confirmed"))
        if len(self._order) and index in self._order:
            rank = list(self._order).index(index) + 1
            parts.append(tr("suggestion {n} of {total}").format(n=rank, total=len(self._order)))
        text = " · ".join(parts)
        self.title.setText(text + (f"<br>{escape(self._order[index])}" if self._order.get(index) else ""))

    def _show_nothing(self) -> None:
        self._index = None
        if self._session is None:
            text = tr("Select a result layer of LandLabels in the Layers panel.")
        elif not self._session.is_read:
            text = tr("Reading the result…")
        else:
            text = tr("Click a section on the map, or press Next.")
        self.title.setText(text)
        self.labels.setEnabled(False)
        self._mark_section()
        known = self._session is not None and self._session.is_read
        for button in (self.reset, self.confirm):
            button.setEnabled(False)
        for button in (self.previous, self.next, self.suggest, self.pick, self.queue):
            button.setEnabled(known)
        self.evidence.clear()

    def _fill_queue(self) -> None:
        self.queue.clear()
        self.queue.addItem(tr("All, from north-west"), "")
        for layer in suggestion_layers() if self._session else ():
            self.queue.addItem(tr("As suggested in {layer}").format(layer=layer.name()), layer.id())

    def showEvent(self, event: object) -> None:
        """Offer the layers of suggestions that are in the project now."""
        super().showEvent(event)
        chosen = self.queue.currentData()
        self._fill_queue()
        self.queue.setCurrentIndex(max(self.queue.findData(chosen), 0))

    def _choose_queue(self) -> None:
        layers = {layer.id(): layer for layer in suggestion_layers()}
        layer = layers.get(self.queue.currentData())
        self._order = suggested(layer, self._result.preview) if layer is not None else {}
        if self._order:
            self._select(next(iter(self._order)))
        elif layer is not None:
            self.title.setText(tr("None of the suggested sections is in this result."))

    def _go(self, step: int) -> None:
        """Select the next or the previous section."""
        total = len(self._result.preview.arrays)
        order = list(self._order) or range(total)
        if not len(order):
            return
        if self._index is None or self._index not in order:
            place = 0 if step > 0 else len(order) - 1
        else:
            place = (order.index(self._index) + step) % len(order)
        self._select(order[place])

    def _select(self, index: int) -> None:
        """Show a section, also on the map, which is drawn anew only if it does not show the section well."""
        self._show(index)
        outline = self._mark.asGeometry().boundingBox()
        canvas = self._iface.mapCanvas()
        if outline.width() < SMALLEST_SHARE * canvas.extent().width():
            canvas.zoomToFeatureExtent(outline.scaled(ZOOM))
        elif not canvas.extent().contains(outline):
            canvas.setCenter(outline.center())
            canvas.refresh()

    def _mark_section(self) -> None:
        """Draw a frame around the section on the map, without drawing the layer anew."""
        self._mark.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        layer = self._layer()
        if self._index is not None and layer is not None:
            bounds = QgsRectangle(*self._result.preview.arrays.bounds[self._index].tolist())
            self._mark.setToGeometry(QgsGeometry.fromRect(bounds), layer.crs())

    def _reset(self) -> None:
        if self._index is not None and not self._refused():
            self._result.correct(self._index, None)
            self._show(self._index)

    def _confirm(self) -> None:
        if self._index is None or self._refused():
            return
        self._result.correct(self._index, self.labels.checked())
        self._go(1)

    def _refused(self) -> bool:
        layer = self._layer()
        if layer is not None and layer.isEditable():
            self.title.setText(tr("The layer is being edited; save or discard its edits first."))
            return True
        return layer is None

    def _open_suggest(self) -> None:
        import processing

        processing.createAlgorithmDialog(SUGGEST, {"INPUT": self._layer()}).show()

    def _pick(self, on: bool) -> None:
        canvas = self._iface.mapCanvas()
        if on and self._layer() is not None:
            self._tool = QgsMapToolIdentifyFeature(canvas, self._layer())
            self._tool.featureIdentified.connect(self._picked)
            canvas.setMapTool(self._tool)
        elif self._tool is not None:
            tool, self._tool = self._tool, None
            if canvas.mapTool() is tool:
                canvas.unsetMapTool(tool)
                self._iface.actionPan().trigger()

    def _picked(self, feature: QgsFeature) -> None:
        index = self._result.preview.index_of(feature.id()) if self._session and self._session.is_read else None
        if index is not None:
            self._show(index)
            self.labels.setFocus()

    def _tool_set(self, tool: object, *_: object) -> None:
        if tool is not self._tool:
            self.pick.setChecked(False)


def _button(name: str, text: str, key: str) -> QPushButton:
    return QPushButton(tr("{text} ({key})").format(text=text, key=key), objectName=name)
