"""Tiny wheels, and a local package index that can misbehave."""

from __future__ import annotations

import base64
import hashlib
import shutil
import ssl
import subprocess
import threading
import time
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote


def write_wheel(
    folder: Path, name: str, version: str = "1.0", code: str = "", *, requires: tuple[str, ...] = (), tag="py3-none-any"
) -> Path:
    """Write a wheel with one package whose `__init__.py` holds `code`."""
    folder.mkdir(parents=True, exist_ok=True)
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}/__init__.py": f"__version__ = {version!r}\n{code}\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
        + "".join(f"Requires-Dist: {each}\n" for each in requires),
        f"{info}/WHEEL": f"Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: {tag}\n",
    }
    lines = []
    for path, text in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
        lines.append(f"{path},sha256={digest},{len(text.encode())}\n")
    files[f"{info}/RECORD"] = "".join(lines) + f"{info}/RECORD,,\n"
    wheel = folder / f"{name}-{version}-{tag}.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)
    return wheel


class Index:
    """A running index: its address, what was requested, and how it misbehaves.

    `status` is answered to every request if it is not 200; `damaged` changes files; `stalled` never answers; `html`
    answers every request with a page of a captive portal.
    """

    def __init__(self, url: str) -> None:
        self.url, self.requests = url, []
        self.status, self.damaged, self.stalled, self.html = 200, False, False, False


@contextmanager
def serve_index(wheels: Path, certificate: Mapping[str, Path] | None = None) -> Iterator[Index]:
    """Serve a folder of wheels as a package index, by https if a certificate is given; it is a proxy too."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            index.requests.append(self.path)
            while index.stalled:
                time.sleep(0.05)
            path = self.path.split("://", 1)[-1]  # as a proxy, it is asked for whole addresses
            parts = path.partition("?")[0].strip("/").split("/")
            if index.status != 200:
                self.answer(index.status, b"")
            elif index.html:
                self.answer(200, b"<html><body>Log in to the network of the hotel</body></html>", "text/html")
            elif "files" in parts:
                content = (wheels / unquote(parts[-1])).read_bytes()
                self.answer(200, content[:-40] + bytes(40) if index.damaged else content)
            else:
                self.page(parts[-1])

        def do_CONNECT(self) -> None:
            self.answer(index.status, b"")

        def page(self, project: str) -> None:
            links = [
                f'<a href="/files/{each.name}#sha256={hashlib.sha256(each.read_bytes()).hexdigest()}">{each.name}</a>'
                for each in sorted(wheels.glob("*.whl"))
                if each.name.split("-")[0].replace("_", "-") == project
            ]
            page = f"<!DOCTYPE html><html><body>{''.join(links)}</body></html>".encode()
            self.answer(200 if links else 404, page, "text/html")

        def answer(self, status: int, content: bytes, kind: str = "application/octet-stream") -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # a client that refused the certificate
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate["certificate"], certificate["key"])
        server.socket = context.wrap_socket(server.socket, server_side=True)
    index = Index(f"{'https' if certificate else 'http'}://localhost:{server.server_port}/simple")
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield index
    finally:
        index.stalled = False
        server.shutdown()
        server.server_close()


def write_certificate(folder: Path) -> dict[str, Path] | None:
    """Write a certificate that no authority signed, and its key; None without the program openssl."""
    if shutil.which("openssl") is None:
        return None
    files = {"certificate": folder / "certificate.pem", "key": folder / "key.pem"}
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    command += ["-addext", "subjectAltName=DNS:localhost", "-keyout", files["key"], "-out", files["certificate"]]
    subprocess.run(command, check=True, capture_output=True)
    return files
