"""Downloads a published model of the catalogue and imports it into the models folder."""

from __future__ import annotations

import contextlib
import hashlib
import shutil
import time
from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from ..cancellable import run_in_thread
from ..choices import IF_FILE_EXISTS
from ..errors import CancelledEarly, ImportFailed, ParameterError
from ..output_lock import OutputLock, check_absent
from ..packages import IMPORT, missing_packages
from ..raster.io_errors import translate_io_errors
from ..redaction import redact
from ..reporting import Reporter
from ..text import duration, tr
from .catalogue import PublishedFile, PublishedModel, mirror_or_default
from .errors import DownloadCancelled, DownloadFailed, NotEnoughSpace
from .http_client import HttpClient, StandardClient
from .imported.importing import ImportRequest, import_model
from .library import DOWNLOAD, KnownModel, models_folder, path_for
from .transfer import Received, TransferError, Watch, address_on, download_file

MEGABYTE = 1_000_000
SPARE_MB = 50  # of disk space that is to stay free
REPORT_EVERY_S = 5.0
_PARTS = ".downloads"  # folder beside the output: what has arrived of unfinished downloads
_CONVERTED = "converted.onnx"

Importer = Callable[[ImportRequest, Callable[[], bool]], object]  # raises CancelledEarly, ImportFailed


def download_model(
    model: PublishedModel,
    reporter: Reporter,
    *,
    output: Path | None = None,
    mirror: str = "",
    if_exists: str = "stop",
    client: HttpClient | None = None,
    importer: Importer | None = None,
) -> KnownModel:
    """Download the files of a model, import it into the models folder and delete the files.

    Args:
        model: an entry of the catalogue.
        reporter: its progress is in bytes.
        output: the .onnx file to write; by default in the models folder, with the name in the catalogue.
        mirror: the address of a server, or a folder, to take the files from; by default `LANDLABELS_MIRROR`, else the
            published addresses. Below it, the files have the paths of their addresses; in a folder, the last two
            parts of the path of the model's web page, the last one, or the model's name are found too.
        if_exists: one of `choices.IF_FILE_EXISTS`.
        client: sends the requests; by default that of Python's standard library.
        importer: converts the files until it is cancelled; by default in a thread of this process.

    Raises:
        MissingPackage: onnx or onnxruntime is not installed.
        FilePresent, ParameterError: the output exists, or its name does not end in .onnx.
        OutputBusy: the same model is being downloaded.
        DownloadFailed: a file cannot be downloaded; what has arrived is kept where it can be continued.
        DownloadCancelled: cancelled; the next download continues.
        NotEnoughSpace, OutputError: the disk is full or cannot be written.
        ImportFailed: the files are not those of the model; they are deleted.
    """
    if missing := missing_packages(IMPORT, tr("models cannot be imported")):
        raise missing
    IF_FILE_EXISTS.check("IF_EXISTS", if_exists)
    output = output or path_for(model.name)
    if output.suffix.lower() != ".onnx":
        raise ParameterError(name="OUTPUT", value=f"'{output}'", allowed=tr("a file whose name ends in .onnx"))
    check_absent([output], if_exists)
    folder = output.parent / _PARTS / model.name
    with translate_io_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
    with OutputLock(folder, folder.with_name(f"{model.name}.lock")):
        download = _Download(model, folder, reporter, client or StandardClient())
        record = download.fetch_files(mirror_or_default(mirror))
        reporter.info(tr("Converting the model…"))
        converted = download.convert({DOWNLOAD: record} | _published(model), importer or _import_in_thread)
        with translate_io_errors(output):
            converted.replace(output)
        shutil.rmtree(folder, ignore_errors=True)
    with contextlib.suppress(OSError):
        folder.parent.rmdir()  # unless it holds another download
    return KnownModel(output.stem, output)


def unfinished_megabytes(model: PublishedModel) -> float:
    """Return how much has arrived of a model in the models folder whose download was cancelled or interrupted."""
    folder, size = models_folder() / _PARTS / model.name, 0
    for file in model.files:
        for path in (folder / file.name, folder / f"{file.name}.part"):
            with contextlib.suppress(OSError):
                size += path.stat().st_size
    return size / MEGABYTE


def _import_in_thread(request: ImportRequest, cancelled: Callable[[], bool]) -> None:
    run_in_thread(lambda: import_model(request), cancelled)


def _published(model: PublishedModel) -> dict[str, Any]:
    """Return what the catalogue knows of a model beside its files, for its card."""
    if not model.scores:
        return {}
    return {"published": {"scores": dict(model.scores), "source": model.scores_source}}


class _Download:
    """Downloads all files of a model and reports their progress together."""

    def __init__(self, model: PublishedModel, folder: Path, reporter: Reporter, client: HttpClient) -> None:
        self._model, self._folder, self._reporter, self._client = model, folder, reporter, client
        self._sizes = {file.name: round((file.megabytes or 0) * MEGABYTE) for file in model.files}
        self._done = dict.fromkeys(self._sizes, 0)
        self._begun: tuple[float, int] | None = None  # when the first bytes arrived, and how many were there before
        self._reported = time.monotonic()

    def fetch_files(self, mirror: str) -> dict[str, Any]:
        """Return the record of the download for the card."""
        records = []
        for file in self._model.files:
            path = self._folder / file.name
            try:
                with translate_io_errors(path):
                    received = self._fetch(file, path, mirror)
            except CancelledEarly as error:
                raise self._cancelled() from error
            records.append(
                {
                    "name": file.name,
                    "address": file.address,
                    "bytes": received.size,
                    "sha256": received.sha256,
                    "sha256_declared_by_server": received.is_declared,
                }
            )
        record: dict[str, Any] = {"name": self._model.name}
        record |= {"date": datetime.now(timezone.utc).date().isoformat(), "files": records}
        if mirror:
            record["mirror"] = tr("a folder") if _is_folder(mirror) else redact(mirror)
        return record

    def convert(self, training: dict[str, Any], importer: Importer) -> Path:
        """Import the files and return the model file, beside them; `training`: entries for its card."""
        files = [self._folder / file.name for file in self._model.files]
        request = ImportRequest(
            source=files[0] if len(files) == 1 else self._folder,
            output=self._folder / _CONVERTED,
            band_order=self._model.band_order,
            if_exists="replace",
            training=training,
        )
        try:
            importer(request, self._reporter.cancelled)
        except CancelledEarly as error:
            raise self._cancelled() from error
        except ImportFailed:
            for file in files:
                file.unlink(missing_ok=True)
            raise
        return request.output

    def _cancelled(self) -> DownloadCancelled:
        """Return the error of a cancel, with what is there."""
        done, total = (round(sum(sizes.values()) / MEGABYTE) for sizes in (self._done, self._sizes))
        return DownloadCancelled(done=done, total=total)

    def _fetch(self, file: PublishedFile, path: Path, mirror: str) -> Received:
        watch = Watch(
            progress=lambda done, size: self._progress(file.name, done, size),
            cancelled=self._reporter.cancelled,
            started=lambda missing: self._check_space(file.name, missing),
            retrying=lambda reason: self._reporter.info(
                tr("{file}: {reason}; trying again.").format(file=file.name, reason=reason)
            ),
        )
        address = file.address
        try:
            if _is_folder(mirror):
                address = str(_in_folder(self._model, file, mirror))
                return copy_file(Path(address), path, watch)
            address = address_on(mirror, address) if mirror else address
            self._reporter.info(tr("Downloading {address}").format(address=address))
            return download_file(address, path, self._client, watch)
        except TransferError as error:
            raise DownloadFailed(file=file.name, name=self._model.name, address=address, reason=error) from error

    def _check_space(self, name: str, missing: int) -> None:
        """Raise `NotEnoughSpace` if the disk cannot hold what is missing, and the model that is made of all files."""
        total = sum((self._sizes | {name: max(self._sizes[name], missing)}).values())
        needed = (2 * total - sum(self._done.values())) / MEGABYTE + SPARE_MB
        free = shutil.disk_usage(self._folder).free / MEGABYTE
        if free < needed:
            raise NotEnoughSpace(
                name=self._model.name, needed=round(needed), free=round(free), folder=self._folder.parent.parent
            )

    def _progress(self, name: str, done: int, size: int | None) -> None:
        self._done[name] = done
        self._sizes[name] = max(done, self._sizes[name] if size is None else size)
        total_done, total = sum(self._done.values()), sum(self._sizes.values())
        now = time.monotonic()
        if self._begun is None:
            self._begun = now, total_done
        seconds, arrived = now - self._begun[0], total_done - self._begun[1]
        left = (total - total_done) * seconds / arrived if arrived > 0 and seconds > 0 else None
        self._reporter.progress(total_done, total, left)
        if now - self._reported >= REPORT_EVERY_S:
            self._reported = now
            text = tr("{done} of {total} MB, {left} left").format(
                done=round(total_done / MEGABYTE),
                total=round(total / MEGABYTE),
                left="?" if left is None else duration(left),
            )
            self._reporter.info(text)


def _is_folder(mirror: str) -> bool:
    return bool(mirror) and not mirror.lower().startswith(("http://", "https://"))


def copy_file(source: Path, path: Path, watch: Watch) -> Received:
    """Copy a file of an offline folder with progress; raise `TransferError` or `CancelledEarly`."""
    digest, done = hashlib.sha256(), 0
    part = path.with_name(f"{path.name}.part")
    try:
        size = source.stat().st_size
        file = source.open("rb")
    except OSError as error:
        raise TransferError(tr("it cannot be read ({error})").format(error=error.strerror)) from error
    watch.started(size)
    with file, part.open("wb") as copy:
        while block := file.read(1 << 20):
            if watch.cancelled():
                raise CancelledEarly
            copy.write(block)
            digest.update(block)
            done += len(block)
            watch.progress(done, size)
    part.replace(path)
    return Received(done, digest.hexdigest(), False)


def _in_folder(model: PublishedModel, file: PublishedFile, mirror: str) -> Path:
    """Return a file of a model in an offline folder; the path of its address if it is nowhere."""
    if mirror.lower().startswith("file:"):
        mirror = url2pathname(urlsplit(mirror).path)
    folder, page = Path(mirror).expanduser(), urlsplit(model.source).path.strip("/")
    whole = folder / unquote(urlsplit(file.address).path).lstrip("/")
    places = [folder / place / file.name for place in (page, page.rpartition("/")[2], model.name)]
    return next((path for path in (whole, *places) if path.is_file()), whole)
