"""Imports a published model: finds out what a source is, converts it, checks the result and writes it."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...choices import IF_FILE_EXISTS, REBEN_BAND_ORDERS
from ...errors import FilePresent, ImportFailed, ModelError, ParameterError
from ...raster.archives import ZIP_ERRORS
from ...raster.io_errors import write_error
from ...text import join_names, tr
from ..card import Card
from ..model_file import Model, load_model
from .k_branch import k_branch
from .onnx_classifier import onnx_classifier
from .reben import CONFIG, WEIGHTS, reben
from .skeleton import LARGEST_WEIGHTS, onnx_package, with_card

if TYPE_CHECKING:
    import onnx


@dataclass(frozen=True)
class ImportRequest:
    """What to import.

    Attributes:
        source: a folder with config.json and model.safetensors; a TensorFlow checkpoint (.index), its folder or zip;
            or an ONNX classifier.
        output: the .onnx file to write.
        description: for an ONNX classifier, the JSON file that describes it; by default the one of the same name.
        band_order: one of `choices.REBEN_BAND_ORDERS`.
        if_exists: one of `choices.IF_FILE_EXISTS`.
        training: entries to add to `Card.training`, such as the record of a download.
    """

    source: Path
    output: Path
    description: Path | None = None
    band_order: str = "auto"
    if_exists: str = "stop"
    training: Mapping[str, Any] = field(default_factory=dict)


def import_model(request: ImportRequest) -> Model:
    """Convert a published model, write it and return it as it was loaded again.

    Raises:
        ImportFailed: the source is not known, damaged or not supported.
        FilePresent, OutputError, ParameterError: the output exists, or cannot be written.
        MissingPackage: onnx or onnxruntime is not installed.
    """
    REBEN_BAND_ORDERS.check("BAND_ORDER", request.band_order)
    IF_FILE_EXISTS.check("IF_EXISTS", request.if_exists)
    output = request.output
    if output.suffix.lower() != ".onnx":
        raise ParameterError(name="OUTPUT", value=f"'{output}'", allowed=tr("a file whose name ends in .onnx"))
    if output.exists() and (request.if_exists != "replace" or not output.is_file() or _is_source(request)):
        raise FilePresent(path=output)
    onnx_package()
    return _write(_model_file(request), request)


def describe(path: Path, card: Card) -> list[str]:
    """Return what a user should know of an imported model, one sentence or list each."""
    lines = [
        tr("{path}: {name}").format(path=path, name=card.name),
        tr("Labels ({n}): {names}").format(n=len(card.label_set), names="; ".join(card.label_set.names)),
        tr("Bands: {bands}").format(bands=join_names(card.bands)),
        card.scope,
    ]
    if licence := card.training.get("licence"):
        lines.append(tr("Licence: {licence}").format(licence=licence))
    return lines


def unfinished(output: Path) -> Path:
    """Return the file that an import writes before it is checked and gets its name."""
    return output.with_name(output.name + ".part")


def _is_source(request: ImportRequest) -> bool:
    return request.source.exists() and request.output.samefile(request.source)


def _model_file(request: ImportRequest) -> bytes:
    """Return the content of the model file; raise `ImportFailed`."""
    try:
        model, card = _convert(request)
        return with_card(model, replace(card, training={**card.training, **request.training}))
    except ValueError as error:
        raise ImportFailed(path=request.source, reason=error) from error
    except OSError as error:
        reason = tr("it cannot be read ({error})").format(error=error.strerror or error)
        raise ImportFailed(path=request.source, reason=reason) from error


def _convert(request: ImportRequest) -> tuple[onnx.ModelProto, Card]:
    source = request.source
    if not source.exists():
        raise ValueError(tr("there is no such file or folder"))
    if source.name in (CONFIG, WEIGHTS):
        source = source.parent
    if source.is_dir():
        if (source / WEIGHTS).exists() or (source / CONFIG).exists():
            return reben(source, request.band_order)
        return k_branch(_index_in(source))
    if source.suffix.lower() == ".zip":
        return _from_zip(source)
    if source.suffix.lower() == ".onnx":
        return onnx_classifier(source, request.description)
    if source.suffix in (".index", ".meta") or ".data-" in source.name:
        return k_branch(source.with_name(source.name.rpartition(".")[0] + ".index"))
    raise ValueError(
        tr(
            "it is neither a folder with config.json and model.safetensors, nor a TensorFlow checkpoint (.index), nor "
            "an ONNX classifier"
        )
    )


def _index_in(folder: Path) -> Path:
    """Return the index of the only checkpoint in a folder, or in a folder of it."""
    found = sorted(folder.glob("*.index")) or sorted(folder.glob("*/*.index"))
    if not found:
        raise ValueError(tr("it holds neither config.json and model.safetensors nor a TensorFlow checkpoint (.index)"))
    if len(found) > 1:
        names = join_names([path.name for path in found[:3]])
        raise ValueError(tr("it holds several checkpoints ({names}); choose the .index of one").format(names=names))
    return found[0]


def _from_zip(path: Path) -> tuple[onnx.ModelProto, Card]:
    """Convert the checkpoint in a zip; only its index and data files are unpacked, without their folders."""
    try:
        with zipfile.ZipFile(path) as archive, tempfile.TemporaryDirectory(prefix="landlabels-") as folder:
            members = [m for m in archive.infolist() if m.filename.endswith(".index") or ".data-" in m.filename]
            members = [m for m in members if not m.filename.startswith("__MACOSX/")]
            if sum(member.file_size for member in members) > LARGEST_WEIGHTS:
                raise ValueError(tr("its checkpoint is too large"))
            for member in members:
                name = Path(member.filename).name
                (Path(folder) / name).write_bytes(archive.read(member))
            return k_branch(_index_in(Path(folder)))
    except ZIP_ERRORS as error:
        raise ValueError(tr("it is no zip file or damaged ({error})").format(error=error)) from error


def _write(content: bytes, request: ImportRequest) -> Model:
    """Write the model under a temporary name, load it as a check, and rename it."""
    output = request.output
    part = unfinished(output)
    try:
        part.write_bytes(content)
        del content  # as large as the weights, which are loaded next
        loaded = load_model(part)
        part.replace(output)
    except OSError as error:
        raise write_error(output, error) from error
    except ModelError as error:
        raise ImportFailed(path=request.source, reason=error.values["reason"]) from error
    finally:
        part.unlink(missing_ok=True)
    return Model(output, loaded.content, loaded.card, loaded.sha256)
