"""Downloads through QGIS's own network classes, with the proxies and certificates of QGIS's settings."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QEventLoop, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..core.cancellable import POLL_S
from ..core.errors import CancelledEarly
from ..core.model.http_client import BLOCK, TIMEOUT_S
from ..core.text import tr

_BUFFER = 4 << 20  # bytes that Qt reads ahead


class QgisClient:
    """Core's HttpClient with QGIS's network access manager, which each thread has its own of."""

    def get(self, address: str, headers: Mapping[str, str], cancelled: Callable[[], bool]) -> QgisAnswer:
        request = QNetworkRequest(QUrl(address))
        attribute = QNetworkRequest.Attribute
        request.setAttribute(attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy)
        request.setAttribute(attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork)
        request.setAttribute(attribute.CacheSaveControlAttribute, False)
        for name, value in headers.items():
            request.setRawHeader(name.encode(), value.encode())
        reply = QgsNetworkAccessManager.instance().get(request)
        reply.setReadBufferSize(_BUFFER)
        return QgisAnswer(reply, cancelled)


class QgisAnswer:
    """The answer to a request, once its headers are there; used in the thread that made it.

    Raises: OSError if there is no answer, CancelledEarly.
    """

    def __init__(self, reply: QNetworkReply, cancelled: Callable[[], bool]) -> None:
        self._reply = reply
        status = None
        begun = time.monotonic()
        while status is None:
            if cancelled():
                self.close()
                raise CancelledEarly
            is_finished = reply.isFinished()
            status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
            if status is None and (is_finished or time.monotonic() - begun > TIMEOUT_S):
                problem = self._problem() if is_finished else tr("no answer")
                self.close()
                raise OSError(problem)
            if status is None:
                self._wait()
        self.status = int(status)
        pairs = reply.rawHeaderPairs()
        self.headers = {bytes(name).decode("latin-1").lower(): bytes(value).decode("latin-1") for name, value in pairs}

    def blocks(self) -> Iterator[bytes]:
        arrived = time.monotonic()
        while True:
            is_finished = self._reply.isFinished()  # before reading: nothing comes after it
            block = bytes(self._reply.read(BLOCK) or b"")
            if block:
                arrived = time.monotonic()
                yield block
            elif is_finished:
                if self._reply.error() != QNetworkReply.NetworkError.NoError:
                    raise OSError(self._problem())
                return
            elif time.monotonic() - arrived > TIMEOUT_S:
                raise OSError(tr("no data for {n} s").format(n=round(TIMEOUT_S)))
            else:
                self._wait()
                yield b""

    def close(self) -> None:
        self._reply.abort()
        self._reply.deleteLater()

    def _problem(self) -> str:
        if self._reply.error() == QNetworkReply.NetworkError.OperationCanceledError:  # by QGIS's timer
            return tr("no answer")
        return self._reply.errorString()

    def _wait(self) -> None:
        """Wait until something arrives or the reply ends, for a fraction of a second."""
        loop, timer = QEventLoop(), QTimer()
        timer.setSingleShot(True)
        for signal in (timer.timeout, self._reply.metaDataChanged, self._reply.readyRead, self._reply.finished):
            signal.connect(loop.quit)
        timer.start(round(1000 * POLL_S))
        if not self._reply.isFinished() and not self._reply.bytesAvailable():
            loop.exec()
