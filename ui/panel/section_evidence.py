"""The evidence in one section of a result: for each of its labels, the patches over a picture of the section."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsVariantUtils, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QHelpEvent, QImage, QPainter, QPaintEvent, QPixmap
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from ...core.text import tr
from ..background import BackgroundTask
from ..result_layers import file_of_result
from ..widgets.drawing import text_colour

if TYPE_CHECKING:
    from ...core.results.evidence.opening import EvidenceRun
    from ...core.results.evidence.section import ExplainedSection, LabelEvidence

DELAY_MS = 150  # so that passing over sections starts nothing
TILE, GAP = 132, 10  # pixels
DIMMED = 50  # of 255: white over the picture, so that colours stand out
STRONGEST = 0.7  # opacity of the strongest evidence


class SectionEvidence(QWidget):
    """Shows the evidence of one section, which is computed in the background; a later section replaces it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="sectionEvidence")
        self.message = QLabel(objectName="evidenceMessage", wordWrap=True)
        self.tiles = EvidenceTiles()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.message)
        rows.addWidget(self.tiles)
        rows.addStretch(1)
        self._opened = OpenedResult()
        self._task: BackgroundTask | None = None
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._start)
        self._wanted: tuple[str, tuple[int, int], list[str]] | None = None
        self.clear()

    def show_section(self, layer: QgsVectorLayer, feature_id: int) -> None:
        """Show the evidence of a section of a result layer; call it in the main thread."""
        from ...core.results.schema import is_result_layer

        self.clear()
        if not is_result_layer(layer.fields().names()):
            self.message.setText(tr("Evidence is shown for result layers of Classify extent."))
            return
        feature = layer.getFeature(feature_id)
        path = file_of_result(layer)
        if not feature.isValid() or not path:
            return
        row, col, codes = (feature[name] for name in ("row", "col", "codes"))
        if QgsVariantUtils.isNull(row) or QgsVariantUtils.isNull(col):
            self.message.setText(tr("The section has no row and column, so it cannot be found in the scene."))
            return
        given = [] if QgsVariantUtils.isNull(codes) else [code for code in str(codes).split(",") if code]
        self._wanted = path, (int(row), int(col)), given
        self.message.setText(tr("Computing the evidence…"))
        self._timer.start()

    def clear(self) -> None:
        """Show nothing, and cancel what is being computed."""
        self._timer.stop()
        if self._task is not None and not sip.isdeleted(self._task):  # QGIS deletes a task that has ended
            self._task.cancel()
        self._task = None
        self._wanted = None
        self.message.setText(tr("Select a section to see where in it each label was seen."))
        self.tiles.show_section(None)

    def _start(self) -> None:
        if self._wanted is None:
            return
        wanted, opened = self._wanted, self._opened
        self._task = task = BackgroundTask(tr("Evidence"), lambda: opened.explain(*wanted, cancelled=task.isCanceled))
        task.succeeded.connect(self._show)
        task.failed.connect(self._fail)
        task.start()

    def _show(self, section: ExplainedSection) -> None:
        text = tr("Orange patches speak for the label, violet ones against it.")
        if section.labels and not section.labels[0].is_given:
            text = tr("The section has no label; shown are the most probable ones.") + " " + text
        self.message.setText(text)
        self.tiles.show_section(section)

    def _fail(self, reason: str) -> None:
        self.message.setText(reason)


class OpenedResult:
    """Keeps the scene and the model of the last result open, since opening takes longer than one section."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._key: tuple[str, float] = ("", 0.0)
        self._run: EvidenceRun | None = None

    def explain(
        self, path: str, position: tuple[int, int], codes: list[str], *, cancelled: Callable[[], bool]
    ) -> ExplainedSection:
        """Return the evidence of a section; works in any thread, one at a time.

        Raises: LandLabelsError.
        """
        from ...core.results.evidence.opening import EvidenceRequest, open_evidence
        from ...core.results.evidence.section import explain_section

        reporter = _Silent(cancelled)
        with self._lock:
            key = path, Path(path).stat().st_mtime
            if self._run is None or key != self._key:
                self._run = None
                self._run, self._key = open_evidence(EvidenceRequest(result=Path(path)), reporter), key
            return explain_section(self._run, position, codes, reporter)


class _Silent:
    """A reporter that can only be cancelled."""

    def __init__(self, cancelled: Callable[[], bool]) -> None:
        self.cancelled = cancelled

    def info(self, text: str) -> None:
        pass

    def warning(self, text: str) -> None:
        pass

    def progress(self, done: int, total: int, seconds_left: float | None) -> None:
        pass


class EvidenceTiles(QWidget):
    """One tile per label: the picture of the section, the evidence of its patches, name and probability."""

    def __init__(self) -> None:
        super().__init__(objectName="evidenceTiles")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._section: ExplainedSection | None = None
        self._picture = QPixmap()

    def show_section(self, section: ExplainedSection | None) -> None:
        """Show a section, or nothing."""
        self._section, self._picture = section, QPixmap()
        if section is not None and section.picture:
            side = section.picture_size
            image = QImage(section.picture, side, side, 3 * side, QImage.Format.Format_RGB888)
            self._picture = QPixmap.fromImage(image)
        self.setAccessibleDescription("" if section is None else "\n".join(map(_summary, section.labels)))
        self.updateGeometry()
        self.update()

    def section(self) -> ExplainedSection | None:
        return self._section

    def sizeHint(self) -> QSize:
        width = 2 * TILE + GAP
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(TILE, self.heightForWidth(max(self.width(), TILE)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        labels = len(self._section.labels) if self._section else 0
        rows = -(-labels // self._columns(width))
        return rows * (TILE + self._caption() + GAP)

    def _columns(self, width: int) -> int:
        return max(1, (width + GAP) // (TILE + GAP))

    def _caption(self) -> int:
        return 2 * self.fontMetrics().height() + 4

    def _tile(self, number: int) -> QRectF:
        row, column = divmod(number, self._columns(self.width()))
        return QRectF(column * (TILE + GAP), row * (TILE + self._caption() + GAP), TILE, TILE)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._section is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number, label in enumerate(self._section.labels):
            self._draw(painter, self._tile(number), label)

    def _draw(self, painter: QPainter, tile: QRectF, label: LabelEvidence) -> None:
        section = self._section
        if section is None:
            return
        if not self._picture.isNull():
            painter.drawPixmap(tile, self._picture, QRectF(self._picture.rect()))
        painter.fillRect(tile, QColor(255, 255, 255, DIMMED))
        side = tile.width() / section.per_side
        for patch, value in enumerate(label.evidence):
            row, column = divmod(patch, section.per_side)
            name, opacity = section.color(value)
            color = QColor(name)
            color.setAlphaF(STRONGEST * opacity)
            painter.fillRect(QRectF(tile.left() + column * side, tile.top() + row * side, side, side), color)
        painter.setPen(text_colour(self))
        painter.drawRect(tile.adjusted(0.5, 0.5, -0.5, -0.5))
        line = self.fontMetrics().height()
        name = self.fontMetrics().elidedText(label.name, Qt.TextElideMode.ElideRight, int(tile.width()) - 12)
        painter.fillRect(QRectF(tile.left(), tile.bottom() + 5, 8, line - 4), QColor(label.color))
        painter.drawText(QPointF(tile.left() + 12, tile.bottom() + self.fontMetrics().ascent() + 2), name)
        text = f"{label.probability:.0%}"
        painter.drawText(QPointF(tile.left() + 12, tile.bottom() + line + self.fontMetrics().ascent() + 2), text)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.text_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def text_at(self, position: QPointF) -> str:
        """Return what the tool tip says at a position of the widget; empty beside the tiles."""
        section = self._section
        for number, label in enumerate(section.labels if section else ()):
            tile = self._tile(number)
            if section is not None and tile.contains(position):
                side = tile.width() / section.per_side
                row, column = int((position.y() - tile.top()) / side), int((position.x() - tile.left()) / side)
                value = label.evidence[min(row * section.per_side + column, len(label.evidence) - 1)]
                return tr("{value:+.2f} of the logit {logit:+.2f} of {label}").format(
                    value=value, logit=label.bias + sum(label.evidence), label=label.name
                )
            if tile.adjusted(0, TILE, 0, self._caption()).contains(position):
                return _summary(label)
        return ""


def _summary(label: LabelEvidence) -> str:
    """Return the label, its probability and its strongest patch in words."""
    strongest = max(label.evidence)
    return tr("{label}: probability {p:.0%}, strongest patch {value:+.2f}, bias {bias:+.2f}").format(
        label=label.name, p=label.probability, value=strongest, bias=label.bias
    )
