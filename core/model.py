"""The model file: one ONNX graph with a card in its metadata that says what the model is and what it needs.

The graph takes one input per band group, `bands_10m (N, bands, 120, 120)` and so on, float32 digital numbers
(surface reflectance x 10000) with NaN where there is no data; it normalises them itself. It gives `probability (N, C)`
and, from the multi-attention network, `logit (N, C)`, `attention (N, T, R)` and `evidence (N, C, R)`.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
import tempfile
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from .errors import MissingPackage, ModelError
from .labels import Label, LabelSet
from .text import tr

if TYPE_CHECKING:
    import onnxruntime

CARD_KEY = "landlabels_card"
CARD_FORMAT = 1
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "models"
SECTION_M = 1200
# What each output holds per section: C labels, T rows of attention (free), R patches.
OUTPUT_SHAPES = {"probability": "C", "logit": "C", "attention": "TR", "evidence": "CR"}


@dataclass(frozen=True)
class BandGroup:
    """Bands that share a native resolution (m), with their training mean and standard deviation in digital numbers."""

    resolution: int
    bands: tuple[str, ...]
    mean: tuple[float, ...]
    std: tuple[float, ...]

    @property
    def input_name(self) -> str:
        """The graph's input for this group, such as `bands_10m`."""
        return f"bands_{self.resolution}m"

    @property
    def size(self) -> int:
        """Pixels along one side of a section."""
        return SECTION_M // self.resolution


@dataclass(frozen=True)
class Card:
    """What a model says of itself. `thresholds` are inf for labels that were never seen and are never assigned."""

    name: str
    architecture: str
    label_set: LabelSet
    groups: tuple[BandGroup, ...]
    patches_per_side: int
    outputs: tuple[str, ...]
    bias: tuple[float, ...]
    thresholds: tuple[float, ...]
    level: str
    demonstration: bool
    scope: str
    training: dict = field(default_factory=dict)
    scores: dict = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Raise `ValueError` with a readable reason where the card contradicts itself."""
        for fails, reason in self._contradictions():
            if fails:
                raise ValueError(reason)

    def _contradictions(self) -> tuple[tuple[bool, str], ...]:
        codes = [code.casefold() for code in self.label_set.codes]  # columns of a result layer: case does not count
        names = [group.input_name for group in self.groups]
        sizes = [len(values) for group in self.groups for values in (group.mean, group.std)]
        numbers = [x for group in self.groups for x in (*group.mean, *group.std)] + list(self.bias)
        return (
            (not codes, tr("its label set is empty")),
            (
                len(set(codes)) < len(codes) or not all(re.fullmatch(r"[a-z0-9_]{1,12}", code) for code in codes),
                tr("its label codes are not unique words of at most 12 letters, digits and underscores"),
            ),
            (
                not all(re.fullmatch(r"#[0-9a-fA-F]{6}", label.color) for label in self.label_set),
                tr("its label colours are not of the form #rrggbb"),
            ),
            (
                not names or len(set(names)) < len(names) or len(set(self.bands)) < len(self.bands),
                tr("its band groups are empty or repeat each other"),
            ),
            (
                any(group.resolution <= 0 or SECTION_M % group.resolution for group in self.groups),
                tr("a section of 1200 m is not a whole number of pixels at its resolutions"),
            ),
            (
                sizes != [len(group.bands) for group in self.groups for _ in range(2)],
                tr("its bands and their statistics differ in number"),
            ),
            (not all(math.isfinite(x) for x in numbers), tr("its statistics or biases are not finite numbers")),
            (
                any(s <= 0 for group in self.groups for s in group.std),
                tr("a band's standard deviation is not positive"),
            ),
            (len(self.bias) != len(codes), tr("its biases and labels differ in number")),
            (len(self.thresholds) != len(codes), tr("its thresholds and labels differ in number")),
            (
                not all(0 <= t <= 1 or t == math.inf for t in self.thresholds),
                tr("a threshold is not a number from 0 to 1"),
            ),
            (
                self.outputs[:1] != ("probability",)
                or len(set(self.outputs)) < len(self.outputs)
                or not set(self.outputs) <= set(OUTPUT_SHAPES),
                tr("its outputs are not 'probability' and some of 'logit', 'attention' and 'evidence'"),
            ),
            (self.patches_per_side < 1, tr("it has no patches")),
        )

    @property
    def bands(self) -> tuple[str, ...]:
        """The names of all bands, group by group."""
        return tuple(band for group in self.groups for band in group.bands)

    @property
    def never_assigned(self) -> tuple[str, ...]:
        """The names of the labels that were not seen in training."""
        return tuple(n for n, t in zip(self.label_set.names, self.thresholds, strict=True) if math.isinf(t))

    @property
    def has_evidence(self) -> bool:
        """Whether the model can show where it saw each label (only the multi-attention network does)."""
        return "evidence" in self.outputs

    def thresholds_for(self, threshold: float | None) -> np.ndarray:
        """Return the thresholds to use, (C,): the model's own, or the given one for every label seen in training."""
        own = np.array(self.thresholds, dtype=np.float64)
        return own if threshold is None else np.where(np.isinf(own), np.inf, threshold)

    def to_json(self) -> str:
        """Write the card as JSON; a threshold of inf becomes null."""
        record = {"format": CARD_FORMAT, **asdict(self)}
        record["thresholds"] = [None if math.isinf(t) else t for t in self.thresholds]
        return json.dumps(record, ensure_ascii=False, allow_nan=False)

    @classmethod
    def from_json(cls, text: str) -> Card:
        """Read a card; raise `ValueError` with a readable reason where it is broken or of a newer format."""
        try:
            record = json.loads(text)
            version = record.pop("format")
        except (ValueError, TypeError, AttributeError, KeyError) as error:
            raise ValueError(tr("its card is not readable JSON")) from error
        if version != CARD_FORMAT:
            raise ValueError(
                tr("its card has format {found} and this LandLabels reads format {known} (update the plugin)").format(
                    found=version, known=CARD_FORMAT
                )
            )
        try:
            return cls(
                **{
                    **record,
                    "label_set": LabelSet(
                        record["label_set"]["name"], tuple(Label(**x) for x in record["label_set"]["labels"])
                    ),
                    "groups": tuple(
                        BandGroup(int(g["resolution"]), *(tuple(g[key]) for key in ("bands", "mean", "std")))
                        for g in record["groups"]
                    ),
                    "outputs": tuple(record["outputs"]),
                    "bias": tuple(float(b) for b in record["bias"]),
                    "thresholds": tuple(math.inf if t is None else float(t) for t in record["thresholds"]),
                }
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(tr("its card is incomplete or malformed ({error})").format(error=error)) from error


@dataclass(frozen=True)
class Model:
    """A checked model file, held in memory: what ran is what was hashed."""

    path: Path
    content: bytes
    card: Card
    sha256: str


def bundled_models() -> tuple[Path, ...]:
    """Return the models that come with LandLabels, those that use most bands first."""
    best_first = ("standard", "standard-10-20m")
    paths = {path.stem: path for path in sorted(FOLDER.glob("*.onnx"))}
    ordered = [paths.pop(name) for name in best_first if name in paths]
    return (*ordered, *paths.values())


def create_session(content: bytes, providers: list, threads: int | None = None) -> onnxruntime.InferenceSession:
    """Open an ONNX Runtime session on a model's bytes, silent, its idle threads asleep, without external data.

    Args:
        content: the model file.
        providers: ONNX Runtime execution providers, in order of preference.
        threads: threads within an operator; None leaves the choice to ONNX Runtime.

    Raises:
        MissingPackage: onnxruntime is not installed.
        Exception: whatever ONNX Runtime says of a model that it cannot run.
    """
    return _open(content, providers, threads, optimise=True)


def _open(content: bytes, providers: list, threads: int | None, optimise: bool) -> onnxruntime.InferenceSession:
    try:
        import onnxruntime
    except ImportError as error:
        raise MissingPackage(package="onnxruntime", purpose=tr("models cannot be run"), numpy=np.__version__) from error
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    if threads:
        options.intra_op_num_threads = threads
    if not optimise:
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.inter_op.allow_spinning", "0")
    # A model made from bytes would otherwise read files that it names from the working directory.
    with tempfile.TemporaryDirectory(prefix="landlabels-") as empty:
        options.add_session_config_entry("session.model_external_initializers_file_folder_path", empty)
        return onnxruntime.InferenceSession(content, sess_options=options, providers=providers)


def load_model(path: str | Path) -> Model:
    """Read a model file and check its card against its graph.

    Raises:
        ModelError: the file is missing, not ONNX, incomplete, without a card, contradicts its card, or keeps weights
            in other files.
        MissingPackage: onnxruntime is not installed.
    """
    path = Path(path)
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise ModelError(path=path, reason=tr("there is no such file")) from error
    except OSError as error:
        raise ModelError(path=path, reason=tr("it cannot be read ({error})").format(error=error.strerror)) from error
    try:
        card = _checked_card(content)
    except ValueError as error:
        raise ModelError(path=path, reason=error) from error
    return Model(path, content, card, hashlib.sha256(content).hexdigest())


def _checked_card(content: bytes) -> Card:
    """Return the card of a model file; raise `ValueError` with the reason why it cannot be used."""
    # An ONNX file opens with its IR version: field 1, a small number (onnx.proto, message ModelProto).
    if len(content) < 2 or content[0] != 0x08 or content[1] > 0x7F:
        raise ValueError(tr("it is not an ONNX model"))
    # A tensor kept elsewhere names its file under the key 'location' (onnx.proto, TensorProto.external_data).
    if b"\n\x08location" in content:
        raise ValueError(tr("it keeps weights in other files, which is not allowed"))
    try:
        session = _open(content, ["CPUExecutionProvider"], 1, optimise=False)
    except MissingPackage:
        raise
    except Exception as error:  # ONNX Runtime's error types share no base but Exception
        raise ValueError(_why_not_opened(error)) from error
    text = session.get_modelmeta().custom_metadata_map.get(CARD_KEY)
    if not text:
        raise ValueError(tr("it has no LandLabels card"))
    card = Card.from_json(text)
    _compare_with_graph(card, session)
    return card


def _why_not_opened(error: Exception) -> str:
    if "INVALID_PROTOBUF" in str(error):
        return tr("it is damaged or incomplete")
    reason = str(error).splitlines()[0].rstrip(".") if str(error) else type(error).__name__
    return tr("ONNX Runtime refuses it ({error})").format(error=reason)


def _compare_with_graph(card: Card, session: onnxruntime.InferenceSession) -> None:
    """Raise `ValueError` where the graph's inputs and outputs are not those that the card promises."""
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
    """Whether a graph's tensor is float32, of any number of sections, each of the given sizes (None: any fixed one)."""
    batch, *rest = tensor.shape or [0]
    return (
        tensor.type == "tensor(float)"
        and not isinstance(batch, int)
        and len(rest) == len(sizes)
        and all(isinstance(x, int) and x == (size or x) for x, size in zip(rest, sizes, strict=True))
    )
