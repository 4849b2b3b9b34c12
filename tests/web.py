"""A local web server that answers range requests, logs them, and can be set to fail or to be slow."""

from __future__ import annotations

import base64
import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Web:
    """A server's log of requests, and its settings; if `drop(method, path, first byte)` is true, it does not answer."""

    def __init__(self, root: Path, url: str) -> None:
        self.root, self.url = root, url
        self.requests: list[tuple[str, str, int]] = []  # method, path, bytes sent
        self.ranges: list[tuple[str, int, int]] = []  # path, first byte, last byte
        self.delay = 0.0
        self.absent = 404  # the status for a file that does not exist; 200: with a web page
        self.login = ""  # user:password that every request must have
        self.drop = lambda method, path, first: False

    def __getitem__(self, name: str) -> str:
        return f"{self.url}/{name}"

    @property
    def sent(self) -> int:
        return sum(size for _, _, size in self.requests)

    def clear_log(self) -> None:
        self.requests.clear()
        self.ranges.clear()


@contextmanager
def serve(root: Path) -> Iterator[Web]:
    """Serve a folder on a free port of 127.0.0.1."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_HEAD(self) -> None:
            self.answer(None)

        def do_GET(self) -> None:
            wanted = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range", ""))
            self.answer((int(wanted[1]), int(wanted[2])) if wanted else (0, 1 << 60))

        def answer(self, wanted: tuple[int, int] | None) -> None:
            time.sleep(web.delay)
            path = self.path.partition("?")[0]
            if web.drop(self.command, path, wanted[0] if wanted else 0):
                web.requests.append((self.command, self.path, 0))
                self.close_connection = True
                return
            expected = "Basic " + base64.b64encode(web.login.encode()).decode()
            if web.login and self.headers.get("Authorization") != expected:
                self.send_response(401)
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            file = root / path.lstrip("/")
            content = file.read_bytes() if file.is_file() else None
            if content is None and web.absent == 200:
                content = b"<!DOCTYPE html><html><body>Not here</body></html>"
            if content is None:
                body, size = b"", 0
            else:
                size = len(content)
                body = content[wanted[0] : wanted[1] + 1] if wanted else b""
            self.send_response(web.absent if content is None else 206 if "Range" in self.headers else 200)
            self.send_header("Accept-Ranges", "bytes")
            if content is not None and "Range" in self.headers:
                self.send_header("Content-Range", f"bytes {wanted[0]}-{wanted[0] + len(body) - 1}/{size}")
                web.ranges.append((path, wanted[0], wanted[0] + len(body) - 1))
            self.send_header("Content-Length", str(len(body) if wanted else size))
            self.end_headers()
            web.requests.append((self.command, self.path, len(body)))
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # a client that closed the connection
    web = Web(root, f"http://127.0.0.1:{server.server_port}")
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield web
    finally:
        server.shutdown()
        server.server_close()
