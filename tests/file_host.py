"""A local stand-in for the servers of published models, which can be set to fail, to lie and to change files.

A redirect declares the size and the SHA-256 of the file, as Hugging Face does.
"""

from __future__ import annotations

import hashlib
import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


@dataclass
class FileHost:
    """The settings of the server, and the log of its requests: the first byte that each one asked for, None: all."""

    root: Path
    url: str = ""
    requests: list[tuple[str, int | None]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)  # of each request, names in lower case
    statuses: list[int] = field(default_factory=list)  # answered first, one per request
    extra: dict[str, str] = field(default_factory=dict)  # headers of every answer; they replace the server's own
    redirects: dict[str, str] = field(default_factory=dict)  # by path: the address
    linked: dict[str, str] = field(default_factory=dict)  # headers of redirects, in place of the true ones
    drop_after: list[int] = field(default_factory=list)  # bytes of the body after which the connection ends, each once
    ignores_ranges: bool = False
    ignores_if_range: bool = False
    page: bytes | None = None  # a web page instead of each file
    chunked: bool = False  # without Content-Length
    pause: float = 0.0  # seconds before each block of the body
    etag: str | None = None  # instead of the hash of the content; "": none
    before_answer = staticmethod(lambda host, path: None)

    def count(self, name: str) -> int:
        return sum(path.endswith(name) for path, _ in self.requests)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    @property
    def host(self) -> FileHost:
        return self.server.host

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        wanted = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        self.host.requests.append((path, int(wanted[1]) if wanted else None))
        self.host.headers.append({name.lower(): value for name, value in self.headers.items()})
        self.host.before_answer(self.host, path)
        if self.host.statuses and (status := self.host.statuses.pop(0)) != 200:
            return self.reply(status, {"Content-Length": "0"})
        if path in self.host.redirects:
            target = self.host.redirects[path]
            return self.reply(302, {"Location": target, "Content-Length": "0", **self.linked(target)})
        file = self.host.root / path.lstrip("/")
        if self.host.page is not None:
            return self.reply(200, {"Content-Length": str(len(self.host.page))}, self.host.page)
        if not file.is_file():
            return self.reply(404, {"Content-Length": "0"})
        return self.send_file(file.read_bytes(), int(wanted[1]) if wanted else 0, wanted is not None)

    def linked(self, target: str) -> dict[str, str]:
        file = self.host.root / re.sub(r"^https?://[^/]+", "", target).lstrip("/")
        if not file.is_file():
            return self.host.linked
        content = file.read_bytes()
        declared = {"X-Linked-Etag": f'"{hashlib.sha256(content).hexdigest()}"', "X-Linked-Size": str(len(content))}
        return declared | self.host.linked

    def send_file(self, content: bytes, first: int, is_range: bool) -> None:
        etag = f'"{hashlib.md5(content).hexdigest()}"' if self.host.etag is None else self.host.etag
        condition = self.headers.get("If-Range")
        if self.host.ignores_ranges or (condition and condition != etag and not self.host.ignores_if_range):
            first, is_range = 0, False
        if first >= len(content) > 0 and is_range:
            return self.reply(416, {"Content-Range": f"bytes */{len(content)}", "Content-Length": "0"})
        body = content[first:]
        headers = {"ETag": etag} if etag else {}
        headers |= {"Transfer-Encoding": "chunked"} if self.host.chunked else {"Content-Length": str(len(body))}
        if is_range:
            headers["Content-Range"] = f"bytes {first}-{len(content) - 1}/{len(content)}"
        return self.reply(206 if is_range else 200, headers, body)

    def reply(self, status: int, headers: dict[str, str], body: bytes = b"") -> None:
        self.send_response(status)
        for name, value in (headers | self.host.extra).items():
            self.send_header(name, value)
        self.end_headers()
        stop = self.host.drop_after.pop(0) if body and self.host.drop_after else len(body)
        for start in range(0, stop, 1 << 16):
            time.sleep(self.host.pause)
            block = body[start : min(stop, start + (1 << 16))]
            self.wfile.write(b"%x\r\n%s\r\n" % (len(block), block) if self.host.chunked else block)
        if self.host.chunked and body and stop == len(body):
            self.wfile.write(b"0\r\n\r\n")
        if stop < len(body):
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def host_files(root: Path) -> Iterator[FileHost]:
    """Serve a folder on a free port of 127.0.0.1."""
    host = FileHost(root)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.host = host
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # a client that closed the connection
    host.url = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield host
    finally:
        server.shutdown()
        server.server_close()
