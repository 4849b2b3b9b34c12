"""Small pictures of bands, read in the background one after the other."""

from __future__ import annotations

from functools import partial

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPixmap

from ...core.text import tr
from ..background import BackgroundTask

SIDE = 48  # pixels

Place = tuple[str, int]  # path and band number


class Thumbnails(QObject):
    """Reads the pictures that are requested, each once; emits `ready` with the place of each."""

    ready = pyqtSignal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures: dict[Place, QPixmap | None] = {}  # None: it cannot be read
        self._waiting: list[Place] = []
        self._task: BackgroundTask | None = None

    def get(self, place: Place) -> QPixmap | None:
        """Return the picture, or None if it cannot be read, or is not read yet and is requested."""
        if place not in self._pictures and place not in self._waiting:
            self._waiting.append(place)
            self._read_next()
        return self._pictures.get(place)

    def stop(self) -> None:
        """Read no more."""
        self._waiting.clear()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _read_next(self) -> None:
        if self._task is not None or not self._waiting:
            return
        place = self._waiting[0]
        self._task = BackgroundTask(tr("Read a band"), partial(_read, *place))
        self._task.succeeded.connect(lambda picture: self._store(place, _pixmap(*picture)))
        self._task.failed.connect(lambda _: self._store(place, None))
        self._task.start()

    def _store(self, place: Place, picture: QPixmap | None) -> None:
        if sip.isdeleted(self) or self._task is None:  # stopped
            return
        self._task = None
        self._waiting.remove(place)
        self._pictures[place] = picture
        self.ready.emit(place)
        self._read_next()


def _read(path: str, number: int) -> tuple[bytes, int, int]:
    """Return the grey values of a picture, its width and its height; runs in a thread."""
    from ...core.scene.band_guess import read_thumbnail

    picture = read_thumbnail(path, number, SIDE)
    height, width = picture.shape
    return picture.tobytes(), width, height


def _pixmap(values: bytes, width: int, height: int) -> QPixmap:
    image = QImage(values, width, height, width, QImage.Format.Format_Grayscale8)
    return QPixmap.fromImage(image.copy())  # the copy does not use Python's memory
