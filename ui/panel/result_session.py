"""A result layer in the panel: its arrays in memory, previews of thresholds, and changes written to its file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.redaction import redact
from ...core.text import tr
from ..background import BackgroundTask
from ..result_layers import file_of_result, load_styles

if TYPE_CHECKING:
    from ...core.results.threshold_preview import Picture, PreviewedLabels, ThresholdPreview

READ_AGAIN_MS = 300  # after a change of the layer; several follow each other


class _Change:
    """A change of a file, made once: a second call waits for the first, or makes it if that has not begun."""

    def __init__(self, work: Callable[[], None]) -> None:
        self._work, self._lock, self._made = work, Lock(), False

    def __call__(self) -> None:
        with self._lock:
            if not self._made:
                self._made = True
                self._work()


class ResultSession(QObject):
    """Reads and changes the file of a layer in the background; signals are emitted in the main thread.

    `ready` is emitted when the layer was read, also again after a change of its file; `previewed` with the labels and
    the picture of the thresholds that were asked for last; `saved` when a change is in the file; `failed` with a
    sentence.
    """

    ready = pyqtSignal()
    previewed = pyqtSignal(object, object)
    saved = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self, layer: QgsVectorLayer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.layer_id = layer.id()
        self.path = file_of_result(layer)
        self._preview: ThresholdPreview | None = None
        self.unsaved = False  # whether the thresholds that are shown are to be saved yet
        self.thresholds: list[float] = []  # shown, which may not be saved yet
        self._closed = False
        self._wanted: Callable[[], object] | None = None  # the preview to compute next
        self._previewing = False
        self._changes: list[Callable[[], None]] = []  # of thresholds in the file, to be made one after the other
        self._corrections: dict[str, list[str] | None] = {}  # the next change
        self._reading = self._stale = False
        self._writing: _Change | None = None
        self._timer = QTimer(self, singleShot=True, interval=READ_AGAIN_MS)
        self._timer.timeout.connect(self.read)
        layer.dataChanged.connect(self._timer.start)
        self.read()

    def layer(self) -> QgsVectorLayer | None:
        """Return the layer; None if it was removed."""
        return QgsProject.instance().mapLayer(self.layer_id)

    @property
    def is_read(self) -> bool:
        """Whether the layer was read."""
        return self._preview is not None

    @property
    def preview(self) -> ThresholdPreview:
        """The layer in memory; raises RuntimeError before it was read."""
        if self._preview is None:
            raise RuntimeError("the result was not read yet")
        return self._preview

    def finish(self) -> None:
        """Write at once what is not in the file yet, as before the plugin is unloaded."""
        from ...core.errors import LandLabelsError

        changes = [self._writing] if self._writing is not None else []
        while changes or self._changes or self._corrections:
            try:
                (changes.pop() if changes else self._next_change())()
            except LandLabelsError as error:
                QgsMessageLog.logMessage(redact(str(error)), "LandLabels", Qgis.MessageLevel.Critical)

    def close(self) -> None:
        """Emit nothing more; changes are still written."""
        self._closed = True
        self._timer.stop()
        if layer := self.layer():
            layer.dataChanged.disconnect(self._timer.start)

    def busy(self) -> bool:
        """Return whether a change is not in the file yet."""
        return bool(self._writing or self._changes or self._corrections)

    def read(self) -> None:
        """Read the layer in the background, unless a change is being written, after which it is read."""
        if self._closed:
            return
        if self._reading or self.busy():
            self._stale = True
            return
        self._reading, self._stale = True, False
        task = BackgroundTask(tr("Read the result"), lambda: _read(self.path))
        task.succeeded.connect(self._read_done)
        task.failed.connect(self._read_failed)
        task.start()

    def _read_done(self, preview: ThresholdPreview) -> None:
        self._reading = False
        if self._closed:
            return
        if self._stale or self.busy():
            self.read()
            return
        self._preview = preview
        if not self.unsaved:
            self.thresholds = list(preview.arrays.record.thresholds)
        self.ready.emit()

    def _read_failed(self, error: str) -> None:
        self._reading = False
        if not self._closed:
            self._preview = None
            self.failed.emit(error)

    def model_thresholds(self) -> Sequence[float]:
        """Return the thresholds of the model, or those in use if an earlier version has not stored them."""
        record = self.preview.arrays.record
        return record.model_thresholds or record.thresholds

    def show(self, thresholds: Sequence[float], with_picture: bool = True) -> None:
        """Compute the labels for thresholds in the background; earlier requests that wait are dropped."""
        self.unsaved |= list(thresholds) != self.thresholds
        self.thresholds = list(thresholds)
        preview, wanted = self.preview, list(thresholds)

        def work() -> tuple[PreviewedLabels, Picture | None]:
            labels = preview.assign(wanted)
            return labels, preview.draw(labels) if with_picture else None

        self._wanted = work
        self._preview_next()

    def _preview_next(self) -> None:
        if self._previewing or self._wanted is None or self._closed:
            return
        task = BackgroundTask(tr("Preview thresholds"), self._wanted)
        self._wanted, self._previewing = None, True
        task.succeeded.connect(self._preview_done)
        task.failed.connect(self._preview_failed)
        task.start()

    def _preview_done(self, found: tuple[PreviewedLabels, Picture | None]) -> None:
        self._previewing = False
        if self._closed:
            return
        self.previewed.emit(*found)
        self._preview_next()

    def _preview_failed(self, error: str) -> None:
        self._previewing = False
        if not self._closed:
            self.failed.emit(error)

    def save_thresholds(self) -> None:
        """Write the thresholds that are shown, if they are not in the file."""
        self.unsaved = False
        if not self.is_read or tuple(self.thresholds) == self.preview.arrays.record.thresholds:
            return
        path, thresholds = self.path, tuple(self.thresholds)

        def work() -> None:
            from ...core.results.rethreshold import rethreshold

            rethreshold(path, thresholds)

        self._changes.append(work)
        self._write_next()

    def correct(self, index: int, labels: list[int] | None) -> None:
        """Write the labels of a section, as indices; None: those of its probabilities, and no longer confirmed."""
        self.preview.correct(index, labels)
        arrays = self.preview.arrays
        codes = None if labels is None else [arrays.label_set.codes[label] for label in labels]
        self._corrections[str(arrays.section[index])] = codes
        self._write_next()

    def _write_next(self) -> None:
        if self._writing or not self.busy():
            return
        thresholds, change = bool(self._changes), _Change(self._next_change())
        self._writing = change
        task = BackgroundTask(tr("Save the result"), lambda: _changed_styles(self.path, change))
        task.succeeded.connect(partial(self._written, thresholds))
        task.failed.connect(self._not_written)
        task.start()

    def _next_change(self) -> Callable[[], None]:
        """Take the change to write next: one of the thresholds, or all corrections that wait."""
        if self._changes:
            return self._changes.pop(0)
        path, corrections, user = self.path, self._corrections, _user_name()
        self._corrections = {}

        def work() -> None:
            from ...core.results.corrections import correct_sections

            correct_sections(path, corrections, user)

        return work

    def _written(self, thresholds: bool, styles: set[str]) -> None:
        if sip.isdeleted(self):
            return
        self._writing = None
        if self.busy():
            self._write_next()
        if (layer := self.layer()) is not None:
            if styles:
                load_styles(layer, styles)
            layer.triggerRepaint()
        if not self._closed:
            self.saved.emit()
            if thresholds or self._stale:
                self.read()

    def _not_written(self, error: str) -> None:
        self._writing = None
        self._changes.clear()
        self._corrections.clear()
        self.unsaved = False
        if not self._closed:
            self.failed.emit(error)
            self.read()  # shows what is in the file


def _read(path: str) -> ThresholdPreview:
    from ...core.results.arrays import read_arrays
    from ...core.results.threshold_preview import ThresholdPreview

    return ThresholdPreview(read_arrays(path))


def _changed_styles(path: str, change: Callable[[], None]) -> set[str]:
    """Change the file; return the names of the styles that have another legend then."""
    from ...core.results.style import stored_styles

    before = stored_styles(path)
    change()
    return {name for name, style in stored_styles(path).items() if before.get(name) != style}


def _user_name() -> str:
    return QgsApplication.userFullName() or QgsApplication.userLoginName()
