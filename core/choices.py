"""Every option that takes one of a few values, defined once: core, command line, toolbox and dialogs read it here.

Light to import, since QGIS loads it when it starts. A value is added by registering an `Option` here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from .text import mark, tr


@dataclass(frozen=True)
class Option:
    """One value of a choice: `value` is written in files and commands; `title` and `help` are shown, translated."""

    value: str
    title: str
    help: str = ""


AnyOption = TypeVar("AnyOption", bound=Option)


class Choice(Generic[AnyOption]):
    """The options of a choice, in the order in which they are shown; the first is the default."""

    def __init__(self, *options: AnyOption) -> None:
        self._options = {option.value: option for option in options}

    def register(self, option: AnyOption) -> None:
        """Add an option behind the others, or replace the one of the same value."""
        self._options[option.value] = option

    def remove(self, value: str) -> None:
        """Remove an option that was registered."""
        del self._options[value]

    def __iter__(self) -> Iterator[AnyOption]:
        return iter(self._options.values())

    def __contains__(self, value: object) -> bool:
        return isinstance(value, str) and value in self._options

    def __getitem__(self, value: str) -> AnyOption:
        return self._options[value]

    @property
    def values(self) -> tuple[str, ...]:
        return tuple(self._options)

    @property
    def default(self) -> str:
        return self.values[0]

    @property
    def help(self) -> str:
        """What each value means, such as `auto: read from the product; none: already removed`."""
        return "; ".join(f"{option.value}: {tr(option.help)}" for option in self if option.help)

    def check(self, name: str, value: str) -> None:
        """Raise `ParameterError` for the parameter `name` if `value` is none of the options."""
        from .errors import ParameterError

        if value not in self:
            raise ParameterError(name=name, value=value, allowed=", ".join(self.values))


@dataclass(frozen=True)
class Device(Option):
    """What a model runs on: ONNX Runtime's execution providers in order of preference, and whether torch can use it."""

    providers: tuple[str, ...] = ()
    can_train: bool = True


CPU_PROVIDER = "CPUExecutionProvider"
GPU_PROVIDERS = ("CUDAExecutionProvider", "DmlExecutionProvider", "CoreMLExecutionProvider")
DEVICES = Choice(
    Device(
        "auto",
        mark("GPU if there is one"),
        mark("a GPU if one can be used, else the CPU"),
        (*GPU_PROVIDERS, CPU_PROVIDER),
    ),
    Device("cpu", mark("CPU"), mark("the processor"), (CPU_PROVIDER,)),
    Device("gpu", mark("GPU"), mark("a GPU, or an error if none can be used"), GPU_PROVIDERS),
)


PRECISIONS = Choice(
    Option(
        "auto",
        mark("int8 if it is faster"),
        mark("int8 on a CPU where the model has it, its labels hardly differ and it is faster here, else fp32"),
    ),
    Option("fp32", mark("fp32"), mark("32-bit floating point, as trained")),
    Option("int8", mark("int8"), mark("convolutions in 8 bits, on the CPU")),
)


def training_devices() -> Choice[Device]:
    """Return the devices that torch can train on."""
    return Choice(*(device for device in DEVICES if device.can_train))


@dataclass(frozen=True)
class RuntimeBuild(Option):
    """A build of ONNX Runtime: what it is called on PyPI, and about how much is downloaded with it."""

    package: str = ""
    download_mb: float = 0


RUNTIME_BUILDS = Choice(
    RuntimeBuild("auto", mark("Chosen by the graphics card"), mark("the build for the graphics card, else the CPU's")),
    RuntimeBuild("cpu", mark("CPU"), mark("the processor, and Apple GPUs on macOS"), "onnxruntime", 30),
    RuntimeBuild("cuda", mark("NVIDIA GPU (CUDA)"), mark("NVIDIA GPUs"), "onnxruntime-gpu[cuda,cudnn]", 1580),
    RuntimeBuild("directml", mark("GPU on Windows (DirectML)"), mark("any GPU on Windows"), "onnxruntime-directml", 30),
)

# The styles of a result layer; they are found by their titles, which `results.styles` gives them.
_RESULT_STYLES = (
    Option("several-labels", mark("Several labels"), mark("all labels of a section")),
    Option("top-label", mark("Top label"), mark("the most probable label")),
    Option("number", mark("Number of labels"), mark("how many labels a section has")),
    Option("uncertainty", mark("Uncertainty"), mark("the share of decisions that are expected to be wrong")),
    Option("novelty", mark("Novelty"), mark("how unlike the model's training sections a section is")),
    Option("clear-share", mark("Clear share"), mark("the share without cloud, shadow and snow")),
    Option("pies", mark("Pies"), mark("the probabilities as a pie")),
)
RESULT_STYLES = Choice(*_RESULT_STYLES)

OFFSETS = Choice(
    Option("auto", mark("Read from the product"), mark("read from the product")),
    Option("none", mark("None"), mark("already removed")),
    Option("-1000", mark("-1000"), mark("processing baseline 04.00 and later")),
)

IF_EXISTS = Choice(
    Option("resume", mark("Resume"), mark("continue if it holds the same run, otherwise stop")),
    Option("replace", mark("Replace"), mark("start again")),
    Option("stop", mark("Stop"), mark("leave it unchanged")),
)


# For a file that cannot be resumed, such as a report.
IF_FILE_EXISTS = Choice(*(IF_EXISTS[value] for value in ("stop", "replace")))

REBEN_BAND_ORDERS = Choice(
    Option("auto", mark("By the folder"), mark("by the version in the name of the folder or in config.json")),
    Option("v0.2.0", mark("v0.2.0"), mark("B02 B03 B04 B05 B06 B07 B08 B8A B11 B12")),
    Option("v0.1.1", mark("v0.1.1"), mark("B02 B03 B04 B08 B05 B06 B07 B11 B12 B8A")),
)

# Suggesting sections to label: how many, and the smallest share of a section without cloud and with data.
SUGGESTED_COUNT, SUGGESTED_CLEAR = 20, 0.8


# How results of several dates are merged into one.
MERGE_RULES = Choice(
    Option(
        "most-frequent",
        mark("Most frequent"),
        mark("labels that are there on at least half of the dates; the probability is the share of the dates"),
    ),
    Option(
        "best-clear",
        mark("Best clear"),
        mark("labels and probabilities of the date with the largest clear share"),
    ),
    Option(
        "mean-probability",
        mark("Mean probability"),
        mark("the mean probability over the dates, and the labels whose mean reaches the threshold"),
    ),
)
# After many scenes, their results can also be left as they are.
NOT_MERGED = Option("none", mark("None"), mark("results are not merged"))


def merge_rules_or_none() -> Choice[Option]:
    """Return the choice of a rule for the results of many scenes, which are not merged by default."""
    return Choice(NOT_MERGED, *MERGE_RULES)


# Where published models are downloaded from.
MIRROR_HELP = mark(
    "The server or the folder to take the files from, in place of the published addresses; below it, the files have "
    "the paths of their addresses. Not set: the environment variable LANDLABELS_MIRROR, or the mirror in the settings."
)
MODEL_KINDS = Choice(
    Option("bundled", mark("Part of LandLabels")),
    Option("downloaded", mark("Downloaded")),
    Option("imported", mark("Imported")),
    Option("own", mark("Own")),
)


@dataclass(frozen=True)
class LabelSetOption(Option):
    """A label set of `resources/label_sets/`; `in_bigearthnet` if BigEarthNet's sections can be labelled with it."""

    in_bigearthnet: bool = False


LABEL_SETS = Choice(
    LabelSetOption("bigearthnet19", mark("BigEarthNet, 19 labels"), mark("the 19 labels of BigEarthNet v2.0"), True),
    LabelSetOption("clc43", mark("CORINE, 43 labels"), mark("the 43 CORINE labels of BigEarthNet v1.0"), True),
    LabelSetOption("worldcover", mark("ESA WorldCover"), mark("the classes of ESA WorldCover")),
)
# Beside the label sets, a training set of a reference can take its labels from the reference.
FROM_REFERENCE = Option("auto", mark("From the reference"), mark("chosen by the classes of the reference"))
OWN_CLASSES = Option("own", mark("The reference's own classes"), mark("the reference's own classes"))


def reference_label_sets() -> Choice[Option]:
    """Return the choice of labels for a training set that is built from a reference."""
    return Choice(FROM_REFERENCE, *LABEL_SETS, OWN_CLASSES)


def bigearthnet_label_sets() -> Choice[LabelSetOption]:
    """Return the label sets in which BigEarthNet's sections can be labelled."""
    return Choice(*(option for option in LABEL_SETS if option.in_bigearthnet))


SPLITS = Choice(
    Option("train", mark("Training")), Option("validation", mark("Validation")), Option("test", mark("Test"))
)
EVALUATED = Choice(
    Option("test", mark("Test"), mark("the sections held out")),
    Option("validation", mark("Validation"), mark("those that the epoch and the thresholds were chosen on")),
    Option("train", mark("Training"), mark("those that the model was trained on")),
    Option("all", mark("All"), mark("every section, for a training set that the model was not trained on")),
)
SPLIT_METHODS = Choice(
    Option("place", mark("By place"), mark("neighbouring sections stay together")),
    Option("official", mark("Official"), mark("as published")),
    Option("random", mark("Random"), mark("60, 20 and 20 percent, as in the paper")),
)


@dataclass(frozen=True)
class Architecture(Option):
    """A network that can be trained: the class that builds it, imported by the name of its module when needed."""

    module: str = ""
    class_name: str = ""


_NETWORKS = f"{__package__}.network"
ARCHITECTURES = Choice(
    Architecture(
        "multi-attention",
        mark("Multi-attention K-Branch (shows evidence)"),
        mark("the paper's network, which shows where it saw each label"),
        f"{_NETWORKS}.multi_attention",
        "MultiAttentionNetwork",
    ),
    Architecture(
        "ca-convbilstm",
        mark("CA-ConvBiLSTM (the paper's comparison)"),
        mark("the network that the paper compares with"),
        f"{_NETWORKS}.class_attention",
        "ClassAttentionNetwork",
    ),
    Architecture(
        "k-branch",
        mark("Whole-section K-Branch (as its authors released it)"),
        mark("a large network over whole sections"),
        f"{_NETWORKS}.whole_section",
        "KBranchNetwork",
    ),
)

PRESETS = Choice(
    Option("standard", mark("Standard"), mark("the paper's procedure with later improvements")),
    Option("paper", mark("As in the paper"), mark("exactly the paper's procedure")),
)


@dataclass(frozen=True)
class BandSet(Option):
    """The bands that a new network reads, by their native resolution in metres."""

    bands: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


_BANDS_10M, _BANDS_60M = ("B02", "B03", "B04", "B08"), ("B01", "B09")
_RED_EDGE = ("B05", "B06", "B07", "B8A")
_BANDS_20M = (*_RED_EDGE, "B11", "B12")
BAND_SETS = Choice(
    BandSet("standard", mark("All twelve"), mark("all twelve"), {10: _BANDS_10M, 20: _BANDS_20M, 60: _BANDS_60M}),
    BandSet(
        "standard-10-20m",
        mark("Without B01 and B09"),
        mark("without B01 and B09, which some products lack"),
        {10: _BANDS_10M, 20: _BANDS_20M},
    ),
    # Section 3 of the paper; its list of 20 m bands does not contain B11 and B12.
    BandSet("paper", mark("The paper's ten"), mark("the paper's ten"), {10: _BANDS_10M, 20: _RED_EDGE, 60: _BANDS_60M}),
)
# Beside the band sets, a training can take the bands of its preset or of the model that it starts from.
BANDS_OF_PRESET = Option("auto", mark("As the preset"), mark("those of the preset, or of the model to start from"))


def band_sets_or_preset() -> Choice[Option]:
    """Return the choice of bands for a training."""
    return Choice(BANDS_OF_PRESET, *BAND_SETS)


@dataclass(frozen=True)
class BandOrder(Option):
    """An order of bands in stacks without band names; one that is not `is_detected` has to be chosen."""

    bands: tuple[str, ...] = ()
    is_detected: bool = True


def _order(value: str, names: str, is_detected: bool = True) -> BandOrder:
    return BandOrder(value, value, names, tuple(names.split()), is_detected)


# Sources: ESA and Sentinel Hub (by wavelength), EuroSAT and sorted file names (B8A last), sen2r (12 bands without B8A),
# ConfigILM and reBEN (10 m bands first). Those of 4 bands and `20m-6` have to be chosen: pixels do not show them.
_BAND_ORDERS = (
    _order("standard-13", "B01 B02 B03 B04 B05 B06 B07 B08 B8A B09 B10 B11 B12"),
    _order("b8a-last-13", "B01 B02 B03 B04 B05 B06 B07 B08 B09 B10 B11 B12 B8A"),
    _order("10m-first-13", "B02 B03 B04 B08 B05 B06 B07 B8A B11 B12 B01 B09 B10"),
    _order("rgbn-first-13", "B04 B03 B02 B08 B05 B06 B07 B8A B11 B12 B01 B09 B10"),
    _order("b10-last-13", "B01 B02 B03 B04 B05 B06 B07 B08 B8A B09 B11 B12 B10"),
    _order("standard-12", "B01 B02 B03 B04 B05 B06 B07 B08 B8A B09 B11 B12"),
    _order("without-b8a-12", "B01 B02 B03 B04 B05 B06 B07 B08 B09 B10 B11 B12"),
    _order("b8a-last-12", "B01 B02 B03 B04 B05 B06 B07 B08 B09 B11 B12 B8A"),
    _order("10m-first-12", "B02 B03 B04 B08 B05 B06 B07 B8A B11 B12 B01 B09"),
    _order("rgbn-first-12", "B04 B03 B02 B08 B05 B06 B07 B8A B11 B12 B01 B09"),
    _order("60m-first-12", "B01 B09 B02 B03 B04 B08 B05 B06 B07 B8A B11 B12"),
    _order("without-b01-11", "B02 B03 B04 B05 B06 B07 B08 B8A B09 B11 B12"),
    _order("without-b09-11", "B01 B02 B03 B04 B05 B06 B07 B08 B8A B11 B12"),
    _order("without-b8a-11", "B01 B02 B03 B04 B05 B06 B07 B08 B09 B11 B12"),
    _order("without-b08-11", "B01 B02 B03 B04 B05 B06 B07 B8A B09 B11 B12"),
    _order("standard-10", "B02 B03 B04 B05 B06 B07 B08 B8A B11 B12"),
    _order("b8a-last-10", "B02 B03 B04 B05 B06 B07 B08 B11 B12 B8A"),
    _order("10m-first-10", "B02 B03 B04 B08 B05 B06 B07 B8A B11 B12"),
    _order("10m-first-b8a-last-10", "B02 B03 B04 B08 B05 B06 B07 B11 B12 B8A"),
    _order("rgbn-first-10", "B04 B03 B02 B08 B05 B06 B07 B8A B11 B12"),
    _order("without-b08-10", "B01 B02 B03 B04 B05 B06 B07 B8A B11 B12"),
    _order("without-b08-b8a-last-10", "B01 B02 B03 B04 B05 B06 B07 B11 B12 B8A"),
    _order("without-b08-9", "B02 B03 B04 B05 B06 B07 B8A B11 B12"),
    _order("without-b8a-9", "B02 B03 B04 B05 B06 B07 B08 B11 B12"),
    _order("10m-first-9", "B02 B03 B04 B08 B05 B06 B07 B11 B12"),
    _order("20m-6", "B05 B06 B07 B8A B11 B12", is_detected=False),
    _order("bgr-nir-swir-6", "B02 B03 B04 B8A B11 B12"),
    _order("bgrn-swir-6", "B02 B03 B04 B08 B11 B12"),
    _order("rgbn-swir-6", "B04 B03 B02 B08 B11 B12"),
    _order("bgrn-4", "B02 B03 B04 B08", is_detected=False),
    _order("rgbn-4", "B04 B03 B02 B08", is_detected=False),
    _order("nrgb-4", "B08 B04 B03 B02", is_detected=False),
)
BAND_ORDERS = Choice(*_BAND_ORDERS)
# Beside the orders, the order can be found, or be the one that was stored for a layer.
STORED_ORDER = Option("auto", mark("As stored"), mark("as stored for the layer, else found by names and pixels"))
DETECTED_ORDER = Option("detect", mark("Detect"), mark("found by names and pixels"))


def band_orders_or_detected() -> Choice[Option]:
    """Return the choice of the order of bands in the toolbox."""
    return Choice(STORED_ORDER, DETECTED_ORDER, *BAND_ORDERS)
