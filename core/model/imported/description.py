"""The description of an ONNX scene classifier: which bands it reads, how they are scaled, and its labels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...choices import LABEL_SETS
from ...json_reading import instance_of, integer_of, number_of, parse_json, read_json, text_of
from ...scene.bands import BANDS
from ...text import join_names, tr
from ..label_sets import Label, LabelSet, free_color, load_label_set, short_code

RESAMPLING = ("nearest", "bilinear", "cubic")
ACTIVATIONS = ("sigmoid", "softmax", "none")
LARGEST_SIZE = 1024  # pixels
MOST_LABELS = 1000
LARGEST_FILE = 1 << 20  # bytes
_REQUIRED = ("bands", "labels", "activation")
_KNOWN = (
    *_REQUIRED,
    *("size", "resampling", "scale", "mean", "std", "output", "name", "level", "scope", "source", "licence"),
    "threshold",
)
# Metadata of the plugin Deepness, as JSON texts in the file of the model.
_DEEPNESS = {"class_names": "labels", "standardization_mean": "mean", "standardization_std": "std"}


@dataclass(frozen=True)
class Description:
    """What an ONNX classifier reads and returns.

    Attributes:
        bands: in the order of its channels.
        size: pixels along one side of its input; None if the graph tells.
        resampling: of bands at other resolutions: one of `RESAMPLING`.
        scale: digital numbers (reflectance x 10000) are multiplied by it.
        mean, std: per band, of the scaled values: (value - mean) / std; None if nothing is subtracted.
        label_set: in the order of its outputs.
        activation: what turns its output into probabilities: one of `ACTIVATIONS`.
        threshold: a label is assigned from this probability.
        output: the name of the graph's output; None for the only one.
        texts: name, level, scope, source and licence for the card.
    """

    bands: tuple[str, ...]
    size: int | None
    resampling: str
    scale: float
    mean: tuple[float, ...] | None
    std: tuple[float, ...] | None
    label_set: LabelSet
    activation: str
    threshold: float
    output: str | None
    texts: Mapping[str, str]


def read_description(path: Path | None, metadata: Mapping[str, str]) -> Description:
    """Read a description from a JSON file; labels, mean and std that it lacks come from Deepness's metadata.

    Raises:
        ValueError: a value is missing or wrong; the text is the reason.
        OSError: the file cannot be read.
    """
    record = _deepness(metadata)
    if path is not None:
        try:
            record |= instance_of(dict, read_json(path, LARGEST_FILE), path.name)
        except ValueError as error:
            text = tr("its description '{name}' is not readable JSON ({error})")
            raise ValueError(text.format(name=path.name, error=error)) from error
    if missing := [key for key in _REQUIRED if key not in record]:
        text = tr("its description (a .json file of the same name, or DESCRIPTION) does not give {missing}")
        raise ValueError(text.format(missing=join_names(missing)))
    if unknown := [str(key)[:30] for key in record if key not in _KNOWN]:
        text = tr("its description has the unknown entries {unknown}; known are {known}")
        raise ValueError(text.format(unknown=", ".join(unknown), known=", ".join(_KNOWN)))
    return _described(record)


def _described(record: dict[str, Any]) -> Description:
    bands = tuple(text_of(band, "bands", 20) for band in instance_of(list, record["bands"], "bands"))
    if not bands or len(set(bands)) < len(bands) or not set(bands) <= set(BANDS):
        raise ValueError(tr("'bands' must be a list of different bands such as B02 and B8A"))
    mean, std = (_per_band(record, name, len(bands)) for name in ("mean", "std"))
    if any(value <= 0 for value in std or ()):
        raise ValueError(tr("'{name}' must be above 0").format(name="std"))
    scale = number_of(record.get("scale", 1), "scale")
    threshold = number_of(record.get("threshold", 0.5), "threshold")
    size = None if record.get("size") is None else integer_of(record["size"], "size")
    for name, allowed in (
        ("scale", scale > 0),
        ("threshold", 0 <= threshold <= 1),
        ("size", size is None or 1 <= size <= LARGEST_SIZE),
    ):
        if not allowed:
            raise ValueError(tr("'{name}' is out of range").format(name=name))
    texts: dict[str, str] = {
        key: text_of(record[key], key) for key in ("name", "level", "scope", "source", "licence") if key in record
    }
    return Description(
        bands=bands,
        size=size,
        resampling=_one_of(record.get("resampling", "nearest"), "resampling", RESAMPLING),
        scale=scale,
        mean=mean,
        std=std,
        label_set=_labels(record["labels"]),
        activation=_one_of(record["activation"], "activation", ACTIVATIONS),
        threshold=threshold,
        output=text_of(record["output"], "output") if "output" in record else None,
        texts=texts,
    )


def _deepness(metadata: Mapping[str, str]) -> dict[str, Any]:
    """Return what the metadata of a Deepness model gives; class names are in the order of their numbers."""
    record: dict[str, Any] = {}
    for key, ours in _DEEPNESS.items():
        if key not in metadata:
            continue
        try:
            value = parse_json(metadata[key])
            if isinstance(value, dict):
                value = [name for _, name in sorted((int(number), name) for number, name in value.items())]
        except (ValueError, TypeError) as error:
            raise ValueError(tr("its metadata '{key}' is damaged").format(key=key)) from error
        record[ours] = value
    return record


def _per_band(record: dict[str, Any], name: str, bands: int) -> tuple[float, ...] | None:
    if record.get(name) is None:
        return None
    values = tuple(number_of(value, name) for value in instance_of(list, record[name], name))
    if len(values) != bands:
        raise ValueError(tr("'{name}' has {found} numbers for {n} bands").format(name=name, found=len(values), n=bands))
    return values


def _one_of(value: Any, name: str, allowed: tuple[str, ...]) -> str:
    if value not in allowed:
        raise ValueError(tr("'{name}' must be one of {allowed}").format(name=name, allowed=", ".join(allowed)))
    return value


def _labels(value: Any) -> LabelSet:
    """Return a label set of LandLabels by its name, or labels by their names, with the known codes and colours."""
    if isinstance(value, str) and value in LABEL_SETS:
        return load_label_set(value)
    names = [text_of(name, "labels", 200).strip() for name in instance_of(list, value, "labels")]
    if not 0 < len(names) <= MOST_LABELS or len(set(names)) < len(names) or not all(names):
        raise ValueError(tr("'labels' must be the name of a label set or a list of different names"))
    for known in LABEL_SETS.values:
        by_name = {label.name: label for label in load_label_set(known)}
        if set(names) <= set(by_name):
            return LabelSet(known, tuple(by_name[name] for name in names))
    labels: list[Label] = []
    for position, name in enumerate(names):
        codes, colors = {label.code for label in labels}, {label.color for label in labels}
        labels.append(Label(name, short_code(name, codes), free_color(position, colors)))
    return LabelSet("imported", tuple(labels))
