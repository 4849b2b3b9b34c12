"""Any ONNX scene classifier, by a short description: its graph is put behind LandLabels' inputs and outputs."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ...choices import CPU_PROVIDER
from ...errors import MissingPackage
from ...scene.bands import BANDS
from ...sections.section import BandGroup
from ...text import tr
from ..card import Card
from ..model_file import create_session
from .description import Description, read_description
from .skeleton import LARGEST_WEIGHTS, onnx_package
from .statistics import BIGEARTHNET_V1, band_group

if TYPE_CHECKING:
    import onnx

_PREFIX = "imported/"
_OPSET = 13  # the oldest in which all operators around the graph exist in their present form
_IR_VERSION = 8
_RESIZE: dict[str, dict[str, Any]] = {
    "nearest": {"mode": "nearest", "coordinate_transformation_mode": "asymmetric", "nearest_mode": "floor"},
    "bilinear": {"mode": "linear", "coordinate_transformation_mode": "half_pixel"},
    "cubic": {"mode": "cubic", "coordinate_transformation_mode": "half_pixel", "cubic_coeff_a": -0.75},
}
_ACTIVATION_OPERATORS = {"Sigmoid": "sigmoid", "Softmax": "softmax"}
_TOLERANCE = 1e-3  # of probabilities, between batches of different sizes


def onnx_classifier(path: Path, description: Path | None) -> tuple[onnx.ModelProto, Card]:
    """Return the graph and the card of an ONNX classifier.

    Args:
        path: the .onnx file.
        description: the JSON file that describes it; by default the one of the same name, where there is one.

    Raises:
        ValueError: the graph or its description cannot be used; the text is the reason.
        OSError: a file cannot be read.
        MissingPackage: onnx or onnxruntime is not installed.
    """
    model = _load(path)
    beside = path.with_suffix(".json")
    chosen = description or (beside if beside.is_file() else None)
    described = read_description(chosen, {each.key: each.value for each in model.metadata_props})
    groups = _groups(described)
    layout = _layout(_input(model), described)
    output = _output(model, described)
    wrapped = _wrapped(model, described, groups, layout, output)
    _try(wrapped.SerializeToString(), groups, len(described.label_set))
    return wrapped, _card(path, described, groups)


@dataclass(frozen=True)
class _Layout:
    """What the graph's input takes: its type, its size in pixels, and whether the bands are its last axis."""

    kind: int
    size: int
    bands_last: bool


def _load(path: Path) -> onnx.ModelProto:
    """Read a graph, converted to at least `_OPSET`; raise `ValueError` with the reason if it cannot be used."""
    package: Any = onnx_package()
    if path.stat().st_size > LARGEST_WEIGHTS:
        raise ValueError(tr("it is too large"))
    try:
        model = package.load_from_string(path.read_bytes())
    except Exception as error:  # protobuf's DecodeError, whose class depends on its implementation
        raise ValueError(tr("it is damaged or no ONNX model")) from error
    if not model.graph.node or not model.graph.output:
        raise ValueError(tr("it is damaged or no ONNX model"))
    external = package.TensorProto.EXTERNAL
    if any(tensor.data_location == external for tensor in model.graph.initializer):
        raise ValueError(tr("it keeps weights in other files, which is not allowed"))
    opset = next((each.version for each in model.opset_import if each.domain in ("", "ai.onnx")), 0)
    if opset < _OPSET:
        try:
            model = package.version_converter.convert_version(model, _OPSET)
        except Exception as error:  # its errors share no base but Exception
            text = tr(
                "its operators are of version {opset}, which cannot be converted; export it with {needed} or newer"
            )
            raise ValueError(text.format(opset=opset, needed=_OPSET)) from error
    return model


def _groups(described: Description) -> tuple[BandGroup, ...]:
    """Return the band groups, finest first, with the statistics in DN; those of BigEarthNet if none are given."""
    statistics = {}
    for i, band in enumerate(described.bands):
        mean, std = BIGEARTHNET_V1.get(band, (0.0, 1000.0))
        if described.mean and described.std:
            mean, std = described.mean[i] / described.scale, described.std[i] / described.scale
        statistics[band] = (mean, std)
    by_resolution = groupby(sorted(described.bands, key=_resolution), key=_resolution)  # keeps the order in a group
    return tuple(band_group(resolution, tuple(bands), statistics) for resolution, bands in by_resolution)


def _resolution(band: str) -> int:
    return BANDS[band].resolution


def _input(model: onnx.ModelProto) -> onnx.ValueInfoProto:
    weights = {tensor.name for tensor in model.graph.initializer}
    inputs = [each for each in model.graph.input if each.name not in weights]
    if len(inputs) != 1:
        raise ValueError(tr("its graph has {n} inputs, and one is supported").format(n=len(inputs)))
    return inputs[0]


def _layout(source: onnx.ValueInfoProto, described: Description) -> _Layout:
    """Return the layout of the input, from its shape and the description; raise `ValueError` if they differ."""
    kind, bands = source.type.tensor_type.elem_type, len(described.bands)
    types = onnx_package().TensorProto
    if kind not in (types.FLOAT, types.FLOAT16, types.DOUBLE):
        raise ValueError(tr("its input does not take floating-point numbers"))
    shape = [dim.dim_value or None for dim in source.type.tensor_type.shape.dim]
    if len(shape) != 4:
        raise ValueError(tr("its input has {n} dimensions, not 4").format(n=len(shape)))
    bands_last = shape[1] != bands and shape[3] == bands
    channels, *sides = [shape[3], *shape[1:3]] if bands_last else shape[1:]
    if channels not in (None, bands):
        text = tr("its input has {found} channels, and its description names {n} bands")
        raise ValueError(text.format(found=channels, n=bands))
    size = described.size or sides[0]
    if size is None:
        raise ValueError(tr("its description must give the size in pixels"))
    if any(side not in (None, size) for side in sides):
        text = tr("its input has {found} pixels, and its description gives the size {size}")
        raise ValueError(text.format(found=" x ".join(map(str, sides)), size=size))
    return _Layout(kind, size, bands_last)


def _output(model: onnx.ModelProto, described: Description) -> onnx.ValueInfoProto:
    """Return the output with the labels; raise `ValueError` if its shape or activation contradict the description."""
    outputs = {each.name: each for each in model.graph.output}
    if described.output is None and len(outputs) > 1:
        text = tr("its graph has several outputs; its description must name one as 'output': {names}")
        raise ValueError(text.format(names=", ".join(outputs)))
    output = outputs.get(described.output or next(iter(outputs)))
    if output is None:
        text = tr("its graph has no output '{name}', but {names}")
        raise ValueError(text.format(name=described.output, names=", ".join(outputs)))
    shape = [dim.dim_value or None for dim in output.type.tensor_type.shape.dim]
    labels = len(described.label_set)
    if any(size not in (None, 1) for size in shape[2:]):
        raise ValueError(tr("it returns a map, not labels of a whole section (its output is {s})").format(s=shape))
    if len(shape) > 1 and shape[1] not in (None, labels):
        text = tr("its output has {found} values, and its description has {n} labels")
        raise ValueError(text.format(found=shape[1], n=labels))
    last = next((node.op_type for node in model.graph.node if output.name in node.output), "")
    if described.activation in ("sigmoid", "softmax") and last in _ACTIVATION_OPERATORS:
        text = tr("its graph ends in {operator} already; its description must have the activation none")
        raise ValueError(text.format(operator=last))
    return output


def _wrapped(
    model: onnx.ModelProto,
    described: Description,
    groups: tuple[BandGroup, ...],
    layout: _Layout,
    output: onnx.ValueInfoProto,
) -> onnx.ModelProto:
    """Return the graph behind our inputs (DN, NaN for no data) and with our output `probability`."""
    package: Any = onnx_package()
    helper, types = package.helper, package.TensorProto
    source, target = _PREFIX + _input(model).name, _PREFIX + output.name
    try:
        theirs = package.compose.add_prefix(model, _PREFIX)
    except Exception as error:  # its errors share no base but Exception
        raise ValueError(tr("it is damaged or no ONNX model")) from error
    before, constants = _input_nodes(described, groups, layout, source)
    after = [helper.make_node("Cast", [target], ["returned"], to=types.FLOAT)]
    after.append(helper.make_node("Flatten", ["returned"], ["flat"], axis=1))
    operator, options = {
        "sigmoid": ("Sigmoid", {}),
        "softmax": ("Softmax", {"axis": 1}),
        "none": ("Identity", {}),
    }[described.activation]
    after.append(helper.make_node(operator, ["flat"], ["probability"], **options))
    inputs = [
        helper.make_tensor_value_info(g.input_name, types.FLOAT, ["N", len(g.bands), g.size, g.size]) for g in groups
    ]
    result = helper.make_tensor_value_info("probability", types.FLOAT, ["N", len(described.label_set)])
    weights = [*theirs.graph.initializer]
    weights += [package.numpy_helper.from_array(value, name) for name, value in constants.items()]
    graph = helper.make_graph([*before, *theirs.graph.node, *after], "imported", inputs, [result], weights)
    graph.sparse_initializer.extend(theirs.graph.sparse_initializer)
    return helper.make_model(
        graph,
        opset_imports=theirs.opset_import,
        functions=theirs.functions,
        ir_version=max(_IR_VERSION, theirs.ir_version),
    )


def _input_nodes(
    described: Description, groups: tuple[BandGroup, ...], layout: _Layout, target: str
) -> tuple[list[onnx.NodeProto], dict[str, np.ndarray]]:
    """Return the nodes and constants from our inputs to the graph's input `target`.

    Per group: no data becomes the mean, scaled, standardised, resampled; then the bands in the order of the graph.
    """
    helper: Any = onnx_package().helper
    constants: dict[str, np.ndarray] = {
        "first_two": np.arange(2),
        "side": np.array([layout.size] * 2),
        "scale": np.array(described.scale, np.float32),
    }
    nodes, bands = [], [band for group in groups for band in group.bands]
    for group in groups:
        name, places = group.input_name, [described.bands.index(band) for band in group.bands]
        constants[f"{name}_fill"] = np.array(group.mean, np.float32)[:, None, None]
        mean, std = described.mean or (0.0,) * len(bands), described.std or (1.0,) * len(bands)
        for key, values in (("mean", mean), ("std", std)):
            constants[f"{name}_{key}"] = np.array([values[i] for i in places], np.float32)[:, None, None]
        nodes += [
            helper.make_node("IsNaN", [name], [f"{name}_empty"]),
            helper.make_node("Where", [f"{name}_empty", f"{name}_fill", name], [f"{name}_filled"]),
            helper.make_node("Mul", [f"{name}_filled", "scale"], [f"{name}_scaled"]),
            helper.make_node("Sub", [f"{name}_scaled", f"{name}_mean"], [f"{name}_centred"]),
            helper.make_node("Div", [f"{name}_centred", f"{name}_std"], [f"{name}_standard"]),
            helper.make_node("Shape", [name], [f"{name}_shape"]),
            helper.make_node("Gather", [f"{name}_shape", "first_two"], [f"{name}_start"]),
            helper.make_node("Concat", [f"{name}_start", "side"], [f"{name}_size"], axis=0),
            helper.make_node(
                "Resize",
                [f"{name}_standard", "", "", f"{name}_size"],
                [f"{name}_resampled"],
                **_RESIZE[described.resampling],
            ),
        ]
    constants["order"] = np.array([bands.index(band) for band in described.bands])
    nodes += [
        helper.make_node("Concat", [f"{group.input_name}_resampled" for group in groups], ["stacked"], axis=1),
        helper.make_node("Gather", ["stacked", "order"], ["ordered"], axis=1),
        helper.make_node("Transpose", ["ordered"], ["arranged"], perm=[0, 2, 3, 1] if layout.bands_last else range(4)),
        helper.make_node("Cast", ["arranged"], [target], to=layout.kind),
    ]
    return nodes, constants


def _try(content: bytes, groups: tuple[BandGroup, ...], labels: int) -> None:
    """Run the model on random sections, one and three at a time; raise `ValueError` if it fails or they differ."""
    rng = np.random.default_rng(0)
    inputs = {}
    for group in groups:
        noise = rng.normal(size=(3, len(group.bands), group.size, group.size))
        mean, std = (np.array(values)[:, None, None] for values in (group.mean, group.std))
        inputs[group.input_name] = (mean + std * noise).astype(np.float32)
    first = {name: array[:1] for name, array in inputs.items()}
    try:
        session = create_session(content, [CPU_PROVIDER])
        one, three = (session.run(["probability"], given)[0] for given in (first, inputs))
    except MissingPackage:
        raise
    except Exception as error:  # ONNX Runtime's error types share no base but Exception
        reason = str(error).strip().split("\n")[0] or type(error).__name__
        text = tr("it does not run on one section and on three at a time ({error})")
        raise ValueError(text.format(error=reason[:200])) from error
    if one.shape != (1, labels) or three.shape != (3, labels):
        text = tr("it returns {found} values for 3 sections and {n} labels")
        raise ValueError(text.format(found=" x ".join(map(str, three.shape)), n=labels))
    if not (three.min() >= 0 and three.max() <= 1):  # written so that NaN fails too
        raise ValueError(
            tr("its outputs are not from 0 to 1; its description must have the activation sigmoid or softmax")
        )
    if np.abs(one - three[:1]).max() > _TOLERANCE:
        raise ValueError(tr("it answers differently for one section and for several at a time"))


def _card(path: Path, described: Description, groups: tuple[BandGroup, ...]) -> Card:
    texts, labels = described.texts, described.label_set
    return Card(
        name=texts.get("name") or path.stem,
        architecture="onnx",
        label_set=labels,
        groups=groups,
        patches_per_side=1,
        outputs=("probability",),
        bias=(0.0,) * len(labels),
        thresholds=(described.threshold,) * len(labels),
        level=texts.get("level") or "L2A",
        demonstration=False,
        scope=texts.get("scope")
        or tr("Imported from {name}; what it was trained on is not known.").format(name=path.name),
        training={key: texts[key] for key in ("source", "licence") if key in texts},
    )
