"""Adds the output `novelty` to the ONNX graph of any model. Needs onnx and no torch."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import onnx
from numpy.typing import ArrayLike, NDArray
from onnx import TensorProto, helper, numpy_helper

from ..evaluation.novelty import LEVEL_DN, SPREAD_DN, Novelty, sampling_step
from ..model.card import CARD_KEY, NOVELTY, Card
from ..model.int8_graph import INT8_KEY, pack, unpack
from ..sections.section import BandGroup
from ..text import tr

PREFIX = "novelty/"  # of all names that are added
ITERATIONS = 12  # of conjugate gradients: exact for 6 unknown bands, 9 of 12 within 0.02 of a distance
SMALLEST = 1e-20  # instead of a division by zero
MIN_OPSET = 13  # reductions take their axes as an input since then


def add_novelty(content: bytes, card: Card, novelty: Novelty) -> bytes:
    """Return a model file with the output `novelty` (N,), which replaces an earlier one, and the card that says so.

    Raises: ValueError with the reason if the graph cannot be extended.
    """
    model = onnx.load_from_string(content)
    opset = next(each.version for each in model.opset_import if each.domain in ("", "ai.onnx"))
    if opset < MIN_OPSET:
        text = tr("its ONNX operators are of version {found}; novelty takes version {needed} or later")
        raise ValueError(text.format(found=opset, needed=MIN_OPSET))
    _extend(model.graph, card, novelty)
    outputs = (*(name for name in card.outputs if name != NOVELTY), NOVELTY)
    card = replace(card, outputs=outputs, training={**card.training, NOVELTY: novelty.record()})
    others = {entry.key: entry.value for entry in model.metadata_props}
    if packed := others.get(INT8_KEY):
        int8 = onnx.load_from_string(unpack(packed))
        _extend(int8.graph, card, novelty)
        others[INT8_KEY] = pack(int8.SerializeToString())
    helper.set_model_props(model, {**others, CARD_KEY: card.to_json()})
    try:
        onnx.checker.check_model(model, full_check=True)
    except (onnx.checker.ValidationError, onnx.shape_inference.InferenceError) as error:
        raise ValueError(
            tr("its graph cannot be extended ({error})").format(error=str(error).splitlines()[0])
        ) from error
    return model.SerializeToString()


def _extend(onnx_graph: onnx.GraphProto, card: Card, novelty: Novelty) -> None:
    """Add the output to a graph; it replaces an earlier one."""
    _remove(onnx_graph)
    graph = _Graph(onnx_graph)
    distance = _distance(graph, card.groups, novelty)
    graph.result(_interpolated(graph, distance, novelty))


class _Graph:
    """Adds nodes and constants to a graph; each method returns the name of its value."""

    def __init__(self, graph: onnx.GraphProto) -> None:
        self._graph, self._count = graph, 0

    def node(self, operator: str, *inputs: str, **attributes: Any) -> str:
        name = self._name()
        # TopK has a second output, the indices.
        outputs = [name, f"{name}_indices"] if operator == "TopK" else [name]
        self._graph.node.append(helper.make_node(operator, list(inputs), outputs, name=name, **attributes))
        return name

    def constant(self, value: ArrayLike, kind: type = np.float32) -> str:
        name = self._name()
        self._graph.initializer.append(numpy_helper.from_array(np.asarray(value, kind), name))
        return name

    def result(self, value: str) -> None:
        self._graph.node.append(helper.make_node("Identity", [value], [NOVELTY], name=PREFIX + NOVELTY))
        self._graph.output.append(helper.make_tensor_value_info(NOVELTY, TensorProto.FLOAT, ["N"]))

    def _name(self) -> str:
        self._count += 1
        return f"{PREFIX}{self._count}"


def _remove(graph: onnx.GraphProto) -> None:
    """Remove what an earlier call has added."""
    for items in (graph.node, graph.initializer):
        kept = [item for item in items if not item.name.startswith(PREFIX)]
        del items[:]
        items.extend(kept)
    kept_outputs = [output for output in graph.output if output.name != NOVELTY]
    del graph.output[:]
    graph.output.extend(kept_outputs)


def _distance(graph: _Graph, groups: tuple[BandGroup, ...], novelty: Novelty) -> str:
    """Add the distance of each section to the nearest reference, (N, 1)."""
    metric = novelty.metric
    described = [_statistics(graph, group) for group in groups]
    means, deviations, unknown = ([values[i] for values in described] for i in range(3))
    features = graph.node("Concat", *means, *deviations, axis=1)
    missing = graph.node("Concat", *unknown, *unknown, axis=1)
    centred = graph.node("Sub", features, graph.constant(metric.mean))
    standard = graph.node("Mul", centred, graph.constant(1 / metric.scale))
    whitened = graph.node(
        "MatMul", _imputed(graph, standard, missing, metric.precision), graph.constant(metric.whitening)
    )
    products = graph.node("MatMul", whitened, graph.constant(-2 * metric.references.T))
    to_each = graph.node("Add", products, graph.constant((metric.references**2).sum(axis=1)))
    nearest = graph.node("TopK", to_each, graph.constant([1], np.int64), axis=1, largest=0)
    square = graph.node("Add", nearest, _row_sum(graph, graph.node("Mul", whitened, whitened)))
    return graph.node("Sqrt", graph.node("Max", square, graph.constant(0)))


def _statistics(graph: _Graph, group: BandGroup) -> tuple[str, str, str]:
    """Add log mean, log standard deviation, and 1 where a band has no data (otherwise 0), (N, bands) each."""
    pixels, step = group.input_name, sampling_step(group)
    if step > 1:
        ends, steps = [group.size] * 2, [step] * 2
        bounds = (graph.constant(values, np.int64) for values in ([0, 0], ends, [2, 3], steps))
        pixels = graph.node("Slice", pixels, *bounds)
    is_nan, zero, axes = graph.node("IsNaN", pixels), graph.constant(0), graph.constant([2, 3], np.int64)
    sampled = float(len(range(0, group.size, step)) ** 2)
    missing = graph.node("ReduceSum", graph.node("Cast", is_nan, to=TensorProto.FLOAT), axes, keepdims=1)
    count = graph.node("Max", graph.node("Sub", graph.constant(sampled), missing), graph.constant(1))

    def mean_of(values: str) -> str:
        return graph.node("Div", graph.node("ReduceSum", values, axes, keepdims=1), count)

    mean = mean_of(graph.node("Where", is_nan, zero, pixels))
    deviation = graph.node("Where", is_nan, zero, graph.node("Sub", pixels, mean))
    spread = graph.node("Sqrt", mean_of(graph.node("Mul", deviation, deviation)))
    no_data = graph.node("GreaterOrEqual", missing, graph.constant(sampled))
    values = (
        graph.node("Log", graph.node("Add", graph.node("Max", mean, zero), graph.constant(LEVEL_DN))),
        graph.node("Log", graph.node("Add", spread, graph.constant(SPREAD_DN))),
        graph.node("Cast", no_data, to=TensorProto.FLOAT),
    )
    means, deviations, unknown = (graph.node("Squeeze", value, axes) for value in values)
    return means, deviations, unknown


def _imputed(graph: _Graph, standard: str, missing: str, precision: NDArray[np.float64]) -> str:
    """Add features (N, F) in which missing ones are replaced by what is expected given the others.

    That minimises the Mahalanobis distance to the mean; conjugate gradients find it without an inverse per section
    (Hestenes and Stiefel 1952).
    """
    matrix, smallest = graph.constant(precision), graph.constant(SMALLEST)

    def gradient(values: str) -> str:
        return graph.node("Mul", missing, graph.node("MatMul", values, matrix))

    def square(values: str) -> str:
        return _row_sum(graph, graph.node("Mul", values, values))

    known = graph.node("Sub", graph.constant(1), missing)
    found = graph.node("Mul", standard, known)
    residual = direction = graph.node("Neg", gradient(found))
    error = square(residual)
    for _ in range(ITERATIONS):
        applied = gradient(direction)
        curvature = _row_sum(graph, graph.node("Mul", direction, applied))
        step = graph.node("Div", error, graph.node("Max", curvature, smallest))
        found = graph.node("Add", found, graph.node("Mul", step, direction))
        residual = graph.node("Sub", residual, graph.node("Mul", step, applied))
        before, error = error, square(residual)
        ratio = graph.node("Div", error, graph.node("Max", before, smallest))
        direction = graph.node("Add", residual, graph.node("Mul", ratio, direction))
    return found


def _interpolated(graph: _Graph, distance: str, novelty: Novelty) -> str:
    """Add the novelty at each distance, (N,): a sum of linear pieces."""
    starts, widths = novelty.distances[:-1], np.diff(novelty.distances)
    beyond = graph.node("Max", graph.node("Sub", distance, graph.constant(starts)), graph.constant(0))
    within = graph.node("Min", beyond, graph.constant(widths))
    pieces = graph.node("MatMul", within, graph.constant((np.diff(novelty.levels) / widths)[:, None]))
    flat = graph.node("Squeeze", pieces, graph.constant([1], np.int64))
    return graph.node("Min", flat, graph.constant(1))


def _row_sum(graph: _Graph, values: str) -> str:
    return graph.node("ReduceSum", values, graph.constant([1], np.int64), keepdims=1)
