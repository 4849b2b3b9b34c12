"""Downloads one file over HTTP: resumes after a drop, retries, and checks size and SHA-256.

What has arrived is in `NAME.part`, with what the server declared of the file in `NAME.part.json`, so that a later
download continues it, or takes it if it is complete. The file gets its name only when it is complete and checked.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from urllib.parse import SplitResult, quote, unquote, urljoin, urlsplit, urlunsplit

from ..cancellable import POLL_S
from ..errors import CancelledEarly
from ..json_reading import instance_of, integer_of, parse_json, text_of
from ..raster.archives import is_web_page
from ..text import tr
from .http_client import Answer, HttpClient

RETRY_DELAYS = (0.5, 1.0, 2.0, 4.0, 8.0)  # seconds before the attempts after failures in a row
MOST_REDIRECTS = 10
MOST_RESTARTS = 3  # because the file has changed on the server
LONGEST_WAIT = 60  # seconds that a server may ask for (Retry-After)
LARGEST_FILE = 4 << 30  # bytes
_REDIRECTS = (301, 302, 303, 307, 308)
_TEMPORARY = (408, 425, 429, 500, 502, 503, 504)
_REFUSED = (401, 403, 407, 451)
_ABSENT = (404, 410)
_SHA256 = re.compile(r"[0-9a-fA-F]{64}")
_NUMBER = re.compile(r"[0-9]{1,18}")
_RANGE = re.compile(r"bytes ([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18}|\*)")


class TransferError(Exception):
    """A download cannot go on; the text is the reason, a part of a sentence."""


class _Dropped(Exception):
    """An attempt has failed, and another one may succeed; `wait`: seconds that the server asks for."""

    def __init__(self, reason: str, wait: float = 0.0) -> None:
        super().__init__(reason)
        self.wait = wait


@dataclass(frozen=True)
class Declared:
    """What a server declares of a file: its version (ETag), its size, and its SHA-256; None where it does not.

    Hugging Face gives size and SHA-256 in X-Linked-Size and X-Linked-Etag of a redirect.
    """

    version: str | None = None
    etag: str | None = None
    size: int | None = None
    sha256: str | None = None


@dataclass(frozen=True)
class Received:
    """A complete file: its size, its SHA-256, and whether the server declared that SHA-256."""

    size: int
    sha256: str
    is_declared: bool


@dataclass(frozen=True)
class Watch:
    """How a transfer is followed.

    Attributes:
        progress: called with the bytes that are there and the size of the file, None if it is not known.
        cancelled: checked several times a second.
        started: called once the size is known, with the bytes to come; may raise an error, such as of a full disk.
        retrying: called with the reason why an attempt failed, before the next one.
    """

    progress: Callable[[int, int | None], None]
    cancelled: Callable[[], bool]
    started: Callable[[int], None] = lambda size: None
    retrying: Callable[[str], None] = lambda reason: None


def download_file(address: str, path: Path, client: HttpClient, watch: Watch) -> Received:
    """Download a file, or what is missing of it, and check it.

    Raises:
        TransferError: the server does not deliver the file, or another one than it declares.
        CancelledEarly: cancelled; what has arrived is kept.
        OSError: the disk cannot be written.
    """
    return _Transfer(address, path, client, watch).run()


def address_on(mirror: str, address: str) -> str:
    """Return an address with the server of `mirror`, and its folder and query if it has them, instead of its own.

    Raises: TransferError if the mirror is no address.
    """
    base, wanted = _split(mirror), urlsplit(address)
    path = quote(base.path.rstrip("/"), safe="/%~@:!$&'()*+,;=") + wanted.path
    return urlunsplit((base.scheme, base.netloc, path, base.query or wanted.query, ""))


class _Transfer:
    def __init__(self, address: str, path: Path, client: HttpClient, watch: Watch) -> None:
        self._address, self._path, self._client, self._watch = address, path, client, watch
        self._part = path.with_name(f"{path.name}.part")
        self._state = path.with_name(f"{path.name}.part.json")
        if path.exists():  # by an earlier download, of which another step failed: it is checked again
            path.replace(self._part)
        self._declared = self._read_state()
        self._restarts = 0

    def run(self) -> Received:
        failures = 0
        while True:
            before = self._size()
            try:
                self._attempt()
                return self._finish()
            except _Dropped as error:
                failures = 1 if self._size() > before else failures + 1
                if failures > len(RETRY_DELAYS):
                    raise TransferError(str(error)) from error
                self._watch.retrying(str(error))
                self._wait(max(RETRY_DELAYS[failures - 1], error.wait))

    def _attempt(self) -> None:
        """Request what is missing and append it; raise `_Dropped` if not all of it arrives."""
        start = self._size()
        if start and start == self._declared.size:
            return
        answer, declared = self._request(start)
        try:
            start = self._check_answer(answer, declared, start)
            self._write_state()
            self._watch.started((self._declared.size or 0) - start)
            self._append(answer, start)
        finally:
            answer.close()

    def _request(self, start: int) -> tuple[Answer, Declared]:
        """Return the answer after redirects, and what the servers declare."""
        address, linked = self._address, Declared()
        for _ in range(MOST_REDIRECTS):
            target, headers = _without_login(address)
            headers |= {"Accept-Encoding": "identity", "User-Agent": "LandLabels"}
            if start:
                headers["Range"] = f"bytes={start}-"
                if self._declared.etag:
                    headers["If-Range"] = self._declared.etag
            try:
                answer = self._client.get(target, headers, self._watch.cancelled)
            except OSError as error:
                raise _Dropped(_connection_problem(error)) from error
            linked = _linked(answer.headers, linked)
            if answer.status not in _REDIRECTS:
                return answer, _declared(answer, linked)
            answer.close()
            address = _redirected(address, answer.headers.get("location", ""))
        raise TransferError(tr("the server redirects more than {n} times").format(n=MOST_REDIRECTS))

    def _check_answer(self, answer: Answer, declared: Declared, start: int) -> int:
        """Return the position from which the answer continues; raise an error if it holds no part of the file."""
        status = answer.status
        if status in _TEMPORARY:
            raise _Dropped(tr("the server answers {status}").format(status=status), _retry_after(answer))
        if status in _ABSENT:
            raise TransferError(
                tr("the server has no such file ({status}); the address may have changed").format(status=status)
            )
        if status in _REFUSED:
            raise TransferError(tr("the server refuses access ({status})").format(status=status))
        if status == 416:  # what is there is not a part of the file on the server
            self._restart()
            raise _Dropped(tr("the server cannot continue the file"))
        if status not in (200, 206):
            raise TransferError(tr("the server answers {status}").format(status=status))
        if answer.headers.get("content-type", "").lower().startswith("text/html"):
            raise TransferError(tr("the server sends a web page instead of the file"))
        if status == 200 and start:  # it ignores ranges, or the file has changed
            self._delete()
            start = 0
        elif status == 206:
            found = _RANGE.fullmatch(answer.headers.get("content-range", ""))
            before = self._declared
            is_same = before.version == declared.version and before.size in (None, declared.size)
            if not is_same or found is None or int(found[1]) != start:
                self._restart()
                raise _Dropped(tr("the file has changed on the server"))
        self._declared = declared
        if (declared.size or 0) > LARGEST_FILE:
            raise TransferError(tr("the file is too large"))
        return start

    def _append(self, answer: Answer, start: int) -> None:
        done, size = start, self._declared.size
        self._watch.progress(done, size)
        with self._part.open("ab") as file:
            blocks = answer.blocks()
            while True:
                try:
                    block = next(blocks, None)
                except OSError as error:
                    raise _Dropped(_connection_problem(error)) from error
                if self._watch.cancelled():
                    raise CancelledEarly
                if block is None:
                    break
                done += len(block)
                if done > (size or LARGEST_FILE):
                    self._delete()
                    raise TransferError(tr("the server sends more than it declares"))
                file.write(block)
                self._watch.progress(done, size)
        if size is not None and done < size:
            raise _Dropped(tr("the connection ended after {done} of {size} bytes").format(done=done, size=size))

    def _finish(self) -> Received:
        """Check the complete file and give it its name; it is deleted if it is not what the server declared."""
        digest = hashlib.sha256()
        with self._part.open("rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
                if self._watch.cancelled():
                    raise CancelledEarly
        found, size, declared = digest.hexdigest(), self._size(), self._declared
        for fails, reason in (
            (is_web_page(self._part), tr("the server sends a web page instead of the file")),
            (not size, tr("the server sends an empty file")),
            (
                declared.size not in (None, size),
                tr("it has {n} bytes, and the server declares {size}").format(n=size, size=declared.size),
            ),
            (
                declared.sha256 not in (None, found),
                tr("its SHA-256 is not the one that the server declares"),
            ),
        ):
            if fails:
                self._delete()
                raise TransferError(reason)
        self._part.replace(self._path)
        return Received(size, found, declared.sha256 is not None)

    def _restart(self) -> None:
        """Begin again from the first byte; raise `TransferError` if that happens too often."""
        self._delete()
        self._restarts += 1
        if self._restarts > MOST_RESTARTS:
            raise TransferError(tr("the file changes on the server during the download"))

    def _delete(self) -> None:
        self._part.unlink(missing_ok=True)
        self._state.unlink(missing_ok=True)
        self._declared = Declared()

    def _size(self) -> int:
        return self._part.stat().st_size if self._part.exists() else 0

    def _read_state(self) -> Declared:
        """Return what was declared when the part was begun; without it the part is deleted."""
        try:
            record = instance_of(dict, parse_json(self._state.read_text(encoding="utf-8")), self._state.name)
            texts = {key: record[key] and text_of(record[key], key) for key in ("version", "etag", "sha256")}
            size = None if record["size"] is None else integer_of(record["size"], "size")
            if self._part.exists():
                return Declared(**texts, size=size)
        except (OSError, ValueError, KeyError):
            pass
        self._delete()
        return Declared()

    def _write_state(self) -> None:
        self._state.write_text(json.dumps(asdict(self._declared)), encoding="utf-8")

    def _wait(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self._watch.cancelled():
                raise CancelledEarly
            time.sleep(min(POLL_S, max(0.0, end - time.monotonic())))


def _split(address: str) -> SplitResult:
    try:
        return urlsplit(address)
    except ValueError as error:
        raise TransferError(tr("'{address}' is not a valid address").format(address=address)) from error


def _redirected(address: str, location: str) -> str:
    """Return the address that a server redirects to; raise `TransferError` if it must not be followed."""
    _split(location)
    new = urljoin(address, location)
    if urlsplit(new).scheme not in ("http", "https"):
        raise TransferError(tr("the server redirects to an address that is not on the web"))
    if urlsplit(address).scheme == "https" and urlsplit(new).scheme == "http":
        raise TransferError(tr("the server redirects to an address without encryption"))
    return new


def _whole_number(text: str) -> int | None:
    return int(text) if _NUMBER.fullmatch(text) else None


def _linked(headers: Mapping[str, str], before: Declared) -> Declared:
    """Return what a redirect declares of the file that it leads to."""
    etag = headers.get("x-linked-etag", "").removeprefix("W/").strip('"') or None
    size = _whole_number(headers.get("x-linked-size", ""))
    return Declared(
        version=etag or before.version,
        size=before.size if size is None else size,
        sha256=etag.lower() if etag and _SHA256.fullmatch(etag) else before.sha256,
    )


def _declared(answer: Answer, linked: Declared) -> Declared:
    """Return what the server declares; raise `TransferError` if it declares two sizes."""
    headers = answer.headers
    etag = headers.get("etag", "")
    size = _whole_number(headers.get("content-length", "")) if answer.status == 200 else None
    if found := _RANGE.fullmatch(headers.get("content-range", "")):
        size = _whole_number(found[3])
    if answer.status in (200, 206) and None not in (size, linked.size) and size != linked.size:
        text = tr("the server declares two sizes, {one} and {other} bytes")
        raise TransferError(text.format(one=linked.size, other=size))
    return Declared(
        version=linked.version or etag or None,
        etag=etag if etag.startswith('"') else None,  # a weak one is no proof of the same bytes
        size=linked.size if size is None else size,
        sha256=linked.sha256,
    )


def _without_login(address: str) -> tuple[str, dict[str, str]]:
    """Return an address without user name and password, and the header that they are sent in."""
    parts = _split(address)
    login, has_login, server = parts.netloc.rpartition("@")
    if not has_login:
        return address, {}
    token = base64.b64encode(unquote(login).encode()).decode()
    return urlunsplit(parts._replace(netloc=server)), {"Authorization": f"Basic {token}"}


def _retry_after(answer: Answer) -> float:
    """Return the seconds to wait that a server asks for; 0 if it does not, or gives a date."""
    seconds = _whole_number(answer.headers.get("retry-after", "")) or 0
    if seconds > LONGEST_WAIT:
        raise TransferError(tr("the server is busy for {n} s").format(n=seconds))
    return float(seconds)


def _connection_problem(error: OSError) -> str:
    cause = getattr(error, "reason", error)  # of urllib's URLError
    text = getattr(cause, "strerror", None) or str(cause)
    return tr("the connection fails: {reason}").format(reason=text.rstrip("."))
