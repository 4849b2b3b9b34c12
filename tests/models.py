"""Makes tiny model files for tests: a real ONNX graph with a card, without torch and in milliseconds."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
from landlabels.core.model.card import CARD_KEY, Card
from landlabels.core.model.label_sets import LabelSet, load_label_set
from landlabels.core.scene.bands import BANDS, ORDER_12
from landlabels.core.sections.section import BandGroup
from onnx import TensorProto, helper, numpy_helper


def tiny_card(bands=ORDER_12, labels: int = 3, name: str = "tiny", thresholds=None, demonstration: bool = True) -> Card:
    whole = load_label_set("bigearthnet19")
    by_resolution: dict[int, list[str]] = {}
    for band in bands:
        by_resolution.setdefault(BANDS[band].resolution, []).append(band)
    groups = tuple(
        BandGroup(resolution, tuple(names), (1000.0,) * len(names), (500.0,) * len(names))
        for resolution, names in sorted(by_resolution.items())
    )
    return Card(
        name=name,
        architecture="mean of bands",
        label_set=LabelSet("test", whole.labels[:labels]),
        groups=groups,
        patches_per_side=1,
        outputs=("probability",),
        bias=(0.0,) * labels,
        thresholds=tuple(thresholds or (0.5,) * (labels - 1) + (math.inf,)),
        level="L2A",
        demonstration=demonstration,
        scope="Test model; its labels mean nothing.",
    )


def write_tiny_model(path: Path, card: Card | None = None, last: str = "Sigmoid") -> Path:
    """Write a model whose label c has probability sigmoid((mean of the first group's bands - 2500) / 500 * (c + 1)).

    `last` is the operator in place of the sigmoid, for models with invalid probabilities.
    """
    card = card or tiny_card()
    labels = len(card.label_set)
    first = card.groups[0].input_name
    nodes = [
        helper.make_node("IsNaN", [first], ["nan"]),
        helper.make_node("Where", ["nan", "centre", first], ["filled"]),
        helper.make_node("ReduceMean", ["filled"], ["mean"], axes=[1, 2, 3], keepdims=0),
        helper.make_node("Sub", ["mean", "centre"], ["shifted"]),
        helper.make_node("Unsqueeze", ["shifted", "axis"], ["column"]),
        helper.make_node("Mul", ["column", "slope"], ["logits"]),
        helper.make_node(last, ["logits"], ["probability"]),
    ]
    constants = {
        "centre": np.float32(2500),
        "axis": np.array([1], np.int64),
        "slope": (np.arange(1, labels + 1, dtype=np.float32) / 500)[None],
    }
    graph = helper.make_graph(
        nodes,
        "tiny",
        [
            helper.make_tensor_value_info(g.input_name, TensorProto.FLOAT, ["N", len(g.bands), g.size, g.size])
            for g in card.groups
        ],
        [helper.make_tensor_value_info("probability", TensorProto.FLOAT, ["N", labels])],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    helper.set_model_props(model, {CARD_KEY: card.to_json()})
    onnx.save(model, str(path))
    return path


def write_evidence_model(path: Path, labels: int = 2) -> Path:
    """Write a model without attention whose evidence for label c in a patch is (mean of its 10 m pixels - 2500) / 9999.

    The evidence is multiplied by c + 1, and there is no bias.
    """
    card = replace(
        tiny_card(labels=labels, name="evident", thresholds=(0.5,) * labels),
        architecture="mean of patches",
        patches_per_side=4,
        outputs=("probability", "logit", "evidence"),
    )
    size = card.groups[0].size // 4
    nodes = [
        helper.make_node("AveragePool", ["bands_10m"], ["pooled"], kernel_shape=[size, size], strides=[size, size]),
        helper.make_node("ReduceMean", ["pooled"], ["mean"], axes=[1], keepdims=0),
        helper.make_node("Reshape", ["mean", "shape"], ["patches"]),
        helper.make_node("Sub", ["patches", "centre"], ["shifted"]),
        helper.make_node("Mul", ["shifted", "slope"], ["evidence"]),
        helper.make_node("ReduceSum", ["evidence", "last"], ["logit"], keepdims=0),
        helper.make_node("Sigmoid", ["logit"], ["probability"]),
    ]
    constants = {
        "shape": np.array([-1, 1, 16], np.int64),
        "centre": np.float32(2500),
        "slope": (np.arange(1, labels + 1, dtype=np.float32) / 9999)[None, :, None],
        "last": np.array([2], np.int64),
    }
    shapes = {"probability": [labels], "logit": [labels], "evidence": [labels, 16]}
    graph = helper.make_graph(
        nodes,
        "evident",
        [
            helper.make_tensor_value_info(g.input_name, TensorProto.FLOAT, ["N", len(g.bands), g.size, g.size])
            for g in card.groups
        ],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["N", *shape]) for name, shape in shapes.items()],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    helper.set_model_props(model, {CARD_KEY: card.to_json()})
    onnx.save(model, str(path))
    return path
