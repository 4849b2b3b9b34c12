"""Requests to web servers: what a download needs of an HTTP client, and a client of Python's standard library.

In QGIS, `ui/network.py` has a client that uses QGIS's own network classes, with its proxies and certificates. GDAL's
/vsicurl is not used: it gives neither the status of an answer nor its headers, which a resumed download is checked by.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from http.client import HTTPException, HTTPResponse
from queue import Empty, Full, Queue
from typing import Protocol
from urllib.request import HTTPHandler, HTTPSHandler, OpenerDirector, ProxyHandler, Request, UnknownHandler

from ..cancellable import POLL_S, run_in_thread

TIMEOUT_S = 30.0  # without an answer or any byte
BLOCK = 256 << 10  # bytes
_BLOCKS_AHEAD = 8


class Answer(Protocol):
    """The answer of a server; the names of the headers are in lower case."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...

    def blocks(self) -> Iterator[bytes]:
        """Yield the body; an empty block several times a second while nothing arrives. Raises: OSError."""

    def close(self) -> None:
        """End the transfer."""


class HttpClient(Protocol):
    """Sends requests; redirects are not followed, so that their headers can be read."""

    def get(self, address: str, headers: Mapping[str, str], cancelled: Callable[[], bool]) -> Answer:
        """Return the answer to a GET request. Raises: OSError, CancelledEarly."""


class StandardClient:
    """An HTTP client of the standard library; proxies are those of the environment (HTTPS_PROXY)."""

    def __init__(self) -> None:
        self._opener = OpenerDirector()  # without handlers of errors and redirects: every answer is returned
        for handler in (ProxyHandler(), HTTPHandler(), HTTPSHandler(), UnknownHandler()):
            self._opener.add_handler(handler)

    def get(self, address: str, headers: Mapping[str, str], cancelled: Callable[[], bool]) -> Answer:
        def open_address() -> HTTPResponse:
            try:
                return self._opener.open(Request(address, headers=dict(headers)), timeout=TIMEOUT_S)
            except (HTTPException, ValueError) as error:  # ValueError: not a valid address
                raise ConnectionError(str(error) or type(error).__name__) from error

        return _StandardAnswer(run_in_thread(open_address, cancelled))


class _StandardAnswer:
    """Reads the body in a thread, which ends at the latest when the server has not sent anything for `TIMEOUT_S`."""

    def __init__(self, response: HTTPResponse) -> None:
        self.status = response.status
        self.headers = {name.lower(): value for name, value in response.headers.items()}
        self._response = response
        self._closed = threading.Event()
        self._queue: Queue[bytes | Exception] = Queue(_BLOCKS_AHEAD)

    def blocks(self) -> Iterator[bytes]:
        threading.Thread(target=self._read, name="download", daemon=True).start()
        while True:
            try:
                found = self._queue.get(timeout=POLL_S)
            except Empty:
                yield b""
                continue
            if isinstance(found, Exception):
                raise OSError(str(found) or type(found).__name__) from found
            if not found:
                return
            yield found

    def close(self) -> None:
        self._closed.set()

    def _read(self) -> None:
        block: bytes | Exception = b"-"
        with self._response:
            while block and not isinstance(block, Exception):
                try:
                    block = self._response.read1(BLOCK)
                except (OSError, HTTPException, ValueError) as error:
                    block = error
                if not self._put(block):
                    return

    def _put(self, block: bytes | Exception) -> bool:
        """Hand a block over; return False if the answer was closed."""
        while not self._closed.is_set():
            try:
                self._queue.put(block, timeout=POLL_S)
            except Full:
                continue
            return True
        return False
