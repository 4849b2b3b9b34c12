"""The model file: one ONNX graph whose metadata holds the model card.

The graph takes one input per band group, `bands_10m (N, bands, 120, 120)` and so on, float32 digital numbers
(surface reflectance x 10000) with NaN for no data; the graph normalises them. Its outputs are `probability (N, C)`
and, from the multi-attention network, `logit (N, C)`, `attention (N, T, R)` and `evidence (N, C, R)`; `novelty (N,)`
where it was measured.
"""

from __future__ import annotations

import hashlib
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import MissingPackage, ModelError, OutputError
from ..raster.path_checks import is_special
from ..text import tr

if TYPE_CHECKING:
    import onnxruntime
from .card import CARD_KEY, OUTPUT_SHAPES, Card
from .errors import NoInt8
from .int8_graph import INT8_KEY, unpack
from .library import find_model


@dataclass(frozen=True)
class Model:
    """A checked model file in memory; `sha256` is the hash of `content`, the bytes that are run.

    `packed_int8` is the int8 graph as the file carries it, empty if it has none.
    """

    path: Path
    content: bytes
    card: Card
    sha256: str
    packed_int8: str = ""

    def int8_content(self) -> bytes:
        """Return the int8 graph as an ONNX file.

        Raises: NoInt8 (there is none), ModelError (it is damaged).
        """
        if not self.packed_int8:
            raise NoInt8(model=self.card.name)
        try:
            content = unpack(self.packed_int8)
            _check_bytes(content)
        except ValueError as error:
            raise ModelError(path=self.path, reason=error) from error
        return content


def create_session(content: bytes, providers: list, threads: int | None = None) -> onnxruntime.InferenceSession:
    """Open an ONNX Runtime session on the bytes of a model, without log messages, busy waiting and external data.

    Args:
        content: the model file.
        providers: ONNX Runtime execution providers, in order of preference.
        threads: threads within an operator; None leaves the choice to ONNX Runtime.

    Raises:
        MissingPackage: onnxruntime is not installed.
        Exception: ONNX Runtime cannot run the model; its error types share no base but Exception.
    """
    return _open(content, providers, threads, optimise=True)


def _open(content: bytes, providers: list, threads: int | None, optimise: bool) -> onnxruntime.InferenceSession:
    try:
        import onnxruntime
    except ImportError as error:
        raise MissingPackage(package="onnxruntime", purpose=tr("models cannot be run")) from error
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    if threads:
        options.intra_op_num_threads = threads
    if not optimise:
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.inter_op.allow_spinning", "0")
    # Without this, a model loaded from bytes could read external data from the working directory.
    with tempfile.TemporaryDirectory(prefix="landlabels-") as empty:
        options.add_session_config_entry("session.model_external_initializers_file_folder_path", empty)
        return onnxruntime.InferenceSession(content, sess_options=options, providers=providers)


def load_model(path: str | Path) -> Model:
    """Read a model, given by its path or its name, and check its card against its graph.

    Raises:
        ModelUnknown, NotDownloaded: there is no model of this name.
        ModelError: the file is missing, not ONNX, incomplete, without a card, contradicts its card, or keeps weights
            in other files.
        MissingPackage: onnxruntime is not installed.
    """
    path = find_model(path)
    if is_special(path):
        raise ModelError(path=path, reason=tr("it is a pipe or a device and not a file"))
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise ModelError(path=path, reason=tr("there is no such file")) from error
    except OSError as error:
        raise ModelError(path=path, reason=tr("it cannot be read ({error})").format(error=error.strerror)) from error
    try:
        card, packed_int8 = _checked_metadata(content)
    except ValueError as error:
        raise ModelError(path=path, reason=error) from error
    return Model(path, content, card, hashlib.sha256(content).hexdigest(), packed_int8)


def write_model(path: Path, content: bytes) -> None:
    """Write a model file under a temporary name, check it, and rename it; raise `OutputError` or `ModelError`."""
    part = path.with_name(path.name + ".part")
    try:
        part.write_bytes(content)
        load_model(part)
        part.replace(path)
    except OSError as error:
        raise OutputError(path=path, reason=error.strerror) from error
    finally:
        part.unlink(missing_ok=True)


def _check_bytes(content: bytes) -> None:
    """Raise `ValueError` with the reason if the bytes are not an ONNX model in one file."""
    # An ONNX file begins with its IR version: field 1, a small number (onnx.proto, message ModelProto).
    if len(content) < 2 or content[0] != 0x08 or content[1] > 0x7F:
        raise ValueError(tr("it is not an ONNX model"))
    # A tensor with external data names its file under the key 'location' (onnx.proto, TensorProto.external_data).
    if b"\n\x08location" in content:
        raise ValueError(tr("it keeps weights in other files, which is not allowed"))


def _checked_metadata(content: bytes) -> tuple[Card, str]:
    """Return the card and the packed int8 graph of a model file; `ValueError` with the reason if it is unusable."""
    _check_bytes(content)
    try:
        session = _open(content, ["CPUExecutionProvider"], 1, optimise=False)
    except MissingPackage:
        raise
    except Exception as error:  # ONNX Runtime's error types share no base but Exception
        raise ValueError(_why_not_opened(error)) from error
    metadata = session.get_modelmeta().custom_metadata_map
    if not metadata.get(CARD_KEY):
        raise ValueError(tr("it has no LandLabels card"))
    card = Card.from_json(metadata[CARD_KEY])
    _compare_with_graph(card, session)
    return card, metadata.get(INT8_KEY, "")


def _why_not_opened(error: Exception) -> str:
    if "INVALID_PROTOBUF" in str(error):
        return tr("it is damaged or incomplete")
    reason = str(error).splitlines()[0].rstrip(".") if str(error) else type(error).__name__
    return tr("ONNX Runtime refuses it ({error})").format(error=reason)


def _compare_with_graph(card: Card, session: onnxruntime.InferenceSession) -> None:
    """Raise `ValueError` if the inputs and outputs of the graph differ from those in the card."""
    sizes = {"C": len(card.label_set), "R": card.patches_per_side**2}
    inputs = {group.input_name: (len(group.bands), group.size, group.size) for group in card.groups}
    outputs = {name: tuple(sizes.get(letter) for letter in OUTPUT_SHAPES[name]) for name in card.outputs}
    for kind, promised, found in (
        (tr("inputs"), inputs, session.get_inputs()),
        (tr("outputs"), outputs, session.get_outputs()),
    ):
        if set(promised) != {tensor.name for tensor in found}:
            raise ValueError(
                tr("its card promises the {kind} {promised}, but its graph has {found}").format(
                    kind=kind, promised=", ".join(promised), found=", ".join(tensor.name for tensor in found)
                )
            )
        for tensor in found:
            if not _fits(tensor, promised[tensor.name]):
                raise ValueError(
                    tr("its card contradicts its graph: '{name}' is {type} {shape}").format(
                        name=tensor.name, type=tensor.type, shape=list(tensor.shape)
                    )
                )


def _fits(tensor: onnxruntime.NodeArg, sizes: tuple[int | None, ...]) -> bool:
    """Return whether a tensor is float32 with a dynamic batch and the given sizes (None: any fixed size)."""
    batch, *rest = tensor.shape or [0]
    return (
        tensor.type == "tensor(float)"
        and not isinstance(batch, int)
        and len(rest) == len(sizes)
        and all(isinstance(x, int) and x == (size or x) for x, size in zip(rest, sizes, strict=True))
    )
