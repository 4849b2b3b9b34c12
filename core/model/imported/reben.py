"""The networks published for BigEarthNet v2.0 (reBEN): a folder with config.json and model.safetensors."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ...choices import REBEN_BAND_ORDERS
from ...json_reading import instance_of, parse_json
from ...text import tr
from ..card import Card
from ..label_sets import LabelSet, load_label_set
from .safetensors_file import read_safetensors
from .skeleton import available, empty_tensors, fill, load_skeleton
from .statistics import REBEN_GROUPS

if TYPE_CHECKING:
    import onnx

CONFIG, WEIGHTS = "config.json", "model.safetensors"
LABELS = 19
_PREFIX = "model.vision_encoder."
_BANDS = [band for group in REBEN_GROUPS for band in group.bands]
SIZE = 120  # pixels
_SENTINEL_1 = {"2": "Sentinel-1", "12": "Sentinel-1 and Sentinel-2"}  # by the number of input channels
LARGEST_CONFIG = 1 << 20  # bytes


def reben(folder: Path, band_order: str) -> tuple[onnx.ModelProto, Card]:
    """Return the graph and the card of a published network.

    Args:
        folder: holds config.json and model.safetensors.
        band_order: one of `choices.REBEN_BAND_ORDERS`; auto takes the version from config.json or the folder's name.

    Raises:
        ValueError: the files are damaged or of a network that is not supported; the text is the reason.
        OSError: a file cannot be read.
        MissingPackage: onnx is not installed.
    """
    for name in (CONFIG, WEIGHTS):
        if not (folder / name).is_file():
            raise ValueError(tr("there is no {name} in the folder").format(name=name))
    config = _settings(_read_config(folder / CONFIG))
    backbone = _backbone(config)
    if config.get("image_size", SIZE) != SIZE:
        raise ValueError(tr("it reads images of {n} pixels, not 120").format(n=str(config["image_size"])[:20]))
    _check(config.get("channels", len(_BANDS)), config.get("classes", LABELS))
    weights = _encoder_weights(folder / WEIGHTS)
    model = load_skeleton(backbone)
    first, head = _first_and_last_layer({name: tuple(t.dims) for name, t in empty_tensors(model).items()})
    for name in (first, f"{head}.weight"):
        if name not in weights or not weights[name].ndim:
            raise ValueError(tr("its weights are not those of {backbone}").format(backbone=backbone))
    _check(weights[first].shape[1:2], weights[f"{head}.weight"].shape[:1])
    bands = _band_order(band_order, config, folder)
    weights[first] = weights[first][:, [bands.index(band) for band in _BANDS]]
    fill(model, weights)
    outputs = tuple(output.name for output in model.graph.output)
    return model, _card(backbone, outputs, weights[f"{head}.bias"])


def label_set() -> LabelSet:
    """Return the 19 labels in the alphabetical order in which the networks give them."""
    labels = load_label_set("bigearthnet19")
    return LabelSet(labels.name, tuple(sorted(labels, key=lambda label: label.name)))


def _read_config(path: Path) -> dict[str, Any]:
    if path.stat().st_size > LARGEST_CONFIG:
        raise ValueError(tr("its {name} is too large").format(name=CONFIG))
    try:
        return instance_of(dict, parse_json(path.read_text(encoding="utf-8")), CONFIG)
    except ValueError as error:
        raise ValueError(tr("its {name} is not readable JSON ({error})").format(name=CONFIG, error=error)) from error


def _settings(config: dict[str, Any]) -> dict[str, Any]:
    """Return the settings of config.json, which may be in objects inside it."""
    nested = {key: each for value in config.values() if isinstance(value, dict) for key, each in value.items()}
    return nested | {key: value for key, value in config.items() if not isinstance(value, dict)}


def _backbone(config: dict[str, Any]) -> str:
    name = str(config.get("timm_model_name", "")).partition(".")[0][:50]
    known = [backbone for backbone in available() if backbone != "k-branch"]
    if name not in known:
        text = tr("its network is '{name}' (timm_model_name in {file}), and these are supported: {known}")
        raise ValueError(text.format(name=name, file=CONFIG, known=", ".join(known)))
    return name


def _check(channels: Any, labels: Any) -> None:
    """Raise `ValueError` for other numbers of input channels and labels; numbers, or shapes of one number."""
    channels, labels = (x[0] if isinstance(x, tuple) and x else x for x in (channels, labels))
    if radar := _SENTINEL_1.get(str(channels)):
        text = tr("it reads {what}, and only the variants for Sentinel-2 alone (s2) are supported")
        raise ValueError(text.format(what=radar))
    if channels != len(_BANDS):
        raise ValueError(tr("it reads {n} bands, not 10").format(n=str(channels)[:20]))
    if labels != LABELS:
        raise ValueError(tr("it has {n} labels, not the 19 of BigEarthNet v2.0").format(n=str(labels)[:20]))


def _encoder_weights(path: Path) -> dict[str, NDArray[Any]]:
    """Return the weights by their names in timm; counters of batches, which inference does not use, are left out."""
    weights = read_safetensors(path)
    return {
        name.removeprefix(_PREFIX): value for name, value in weights.items() if not name.endswith("num_batches_tracked")
    }


def _first_and_last_layer(shapes: dict[str, tuple[int, ...]]) -> tuple[str, str]:
    """Return the name of the weight that reads the bands, and the name of the layer that gives the logits."""
    first = [name for name, shape in shapes.items() if len(shape) == 4 and shape[1] == len(_BANDS)]
    last = [name for name, shape in shapes.items() if name.endswith(".bias") and shape == (LABELS,)]
    return first[0], last[0].removesuffix(".bias")


def _band_order(chosen: str, config: dict[str, Any], folder: Path) -> list[str]:
    """Return the bands in the order of the network."""
    if chosen == "auto":
        texts = [*(str(value) for value in config.values()), *reversed(folder.resolve().parts)]
        found = [version for text in texts for version in re.findall(r"v0\.\d+\.\d+", text)]
        chosen = found[0] if found else ""
    if chosen not in REBEN_BAND_ORDERS:
        text = tr(
            "the version is not in the name of its folder, and the order of the bands depends on it; choose {known}"
        )
        known = " / ".join(value for value in REBEN_BAND_ORDERS.values if value != "auto")
        raise ValueError(text.format(known=f"BAND_ORDER (--band-order) {known}"))
    return REBEN_BAND_ORDERS[chosen].help.split()


def _card(backbone: str, outputs: tuple[str, ...], bias: NDArray[np.float32]) -> Card:
    return Card(
        name=f"{backbone}, BigEarthNet v2.0",
        architecture=backbone,
        label_set=label_set(),
        groups=REBEN_GROUPS,
        patches_per_side=4 if "evidence" in outputs else 1,
        outputs=outputs,
        bias=tuple(float(value) for value in bias),
        thresholds=(0.5,) * LABELS,
        level="L2A",
        demonstration=False,
        scope=tr(
            "Trained by its authors on BigEarthNet v2.0 (reBEN): ten European countries, June 2017 to May 2018, "
            "sections without snow, clouds and cloud shadows."
        ),
        training={"source": "BigEarthNet v2.0 (reBEN), TU Berlin and BIFOLD", "licence": "MIT"},
    )
