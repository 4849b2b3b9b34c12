"""ONNX scene classifiers with a description, and Deepness's metadata."""

from __future__ import annotations

import json

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="onnx is not installed")
pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")

from landlabels.core.__main__ import main  # noqa: E402
from landlabels.core.errors import FilePresent, ImportFailed  # noqa: E402
from landlabels.core.model.classifier import Classifier  # noqa: E402
from landlabels.core.model.imported.importing import ImportRequest, import_model  # noqa: E402
from networks import sections  # noqa: E402
from onnx import TensorProto, helper, numpy_helper  # noqa: E402

BANDS = ["B8A", "B04", "B02", "B12"]  # neither in our order nor of one resolution
NAMES = ["Wood", "Open water", "Wood, wet"]
MEAN, STD = [0.22, 0.06, 0.043, 0.1], [0.13, 0.068, 0.057, 0.08]
DESCRIPTION = {
    "bands": BANDS,
    "size": 120,
    "scale": 0.0001,
    "mean": MEAN,
    "std": STD,
    "labels": NAMES,
    "activation": "softmax",
}
WEIGHTS = np.random.default_rng(1).normal(size=(4, 3)).astype(np.float32)


def write_classifier(path, **changes):
    """A graph that averages each band over its left half and multiplies the averages with WEIGHTS."""
    size, opset, kind = changes.get("size", 120), changes.get("opset", 17), changes.get("kind", TensorProto.FLOAT)
    shape = changes.get("input", ["batch", 4, size, size])
    last = changes.get("bands_last", False)
    constants = {
        "w": WEIGHTS,
        "start": np.array([0]),
        "end": np.array([(size or 120) // 2]),
        "axis": np.array([2 if last else 3]),
    }
    nodes = [
        helper.make_node("Slice", ["x", "start", "end", "axis"], ["half"]),
        helper.make_node("ReduceMean", ["half"], ["mean"], axes=[1, 2] if last else [2, 3], keepdims=0),
        helper.make_node("MatMul", ["mean", "w"], ["y" if not changes.get("head") else "z"]),
    ]
    if changes.get("head"):
        nodes.append(helper.make_node(changes["head"], ["z"], ["y"]))
    types = {"w": np.float16 if kind == TensorProto.FLOAT16 else np.float32}
    graph = helper.make_graph(
        nodes,
        "classifier",
        [helper.make_tensor_value_info("x", kind, shape)],
        [helper.make_tensor_value_info("y", kind, changes.get("output", ["batch", 3]))],
        [numpy_helper.from_array(v.astype(types.get(n, v.dtype)), n) for n, v in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=8)
    helper.set_model_props(model, changes.get("metadata", {}))
    path.write_bytes(model.SerializeToString())
    return path


def describe(path, **changes):
    record = {key: value for key, value in {**DESCRIPTION, **changes}.items() if value is not ...}
    path.with_suffix(".json").write_text(json.dumps(record))


def expected_logits(model, inputs, mean=MEAN, std=STD, scale=0.0001) -> np.ndarray:
    columns = []
    for i, band in enumerate(BANDS):
        group = next(g for g in model.card.groups if band in g.bands)
        pixels = inputs[group.input_name][:, group.bands.index(band)].astype(np.float64)
        values = np.where(np.isnan(pixels), 0, (pixels * scale - mean[i]) / std[i])
        columns.append(values[:, :, : group.size // 2].mean((1, 2)))
    return np.stack(columns, 1) @ WEIGHTS


def run(model, count=3):
    inputs = sections(model.card.groups, count)
    inputs["bands_20m"][0, 0, 3:9] = np.nan
    return inputs, Classifier(model, "cpu", 1)(inputs)["probability"]


def softmax(z):
    e = np.exp(z - z.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"opset": 13},
        {"opset": 11},
        {"input": [1, 4, 120, 120], "output": [1, 3]},
        {"input": ["n", 4, None, None]},
        {"bands_last": True, "input": ["n", 120, 120, 4]},
    ],
    ids=["plain", "opset 13", "opset 11", "batch of one", "any size", "bands last"],
)
def test_a_softmax_classifier_gives_the_probabilities_of_its_graph(tmp_path, changes):
    path = write_classifier(tmp_path / "m.onnx", **changes)
    describe(path)
    model = import_model(ImportRequest(path, tmp_path / "out.onnx"))
    assert [(g.resolution, g.bands) for g in model.card.groups] == [(10, ("B04", "B02")), (20, ("B8A", "B12"))]
    assert model.card.groups[0].mean == pytest.approx((600, 430))
    assert model.card.label_set.names == tuple(NAMES)
    assert model.card.label_set.codes == ("wood", "openwater", "woodwet")
    inputs, found = run(model)
    np.testing.assert_allclose(found, softmax(expected_logits(model, inputs)), atol=1e-5)


def test_a_sigmoid_classifier_without_statistics(tmp_path):
    path = write_classifier(tmp_path / "m.onnx")
    names = ["Pastures", "Arable land", "Mixed forest"]
    describe(path, activation="sigmoid", mean=..., std=..., scale=0.001, labels=names, threshold=0.3)
    model = import_model(ImportRequest(path, tmp_path / "out.onnx"))
    assert model.card.label_set.codes == ("pastures", "arable", "mixedforest")
    assert model.card.thresholds == (0.3, 0.3, 0.3)
    inputs = sections(model.card.groups, 2)
    found = Classifier(model, "cpu", 1)(inputs)["probability"]
    logits = expected_logits(model, inputs, [0] * 4, [1] * 4, 0.001)
    np.testing.assert_allclose(found, 1 / (1 + np.exp(-logits)), atol=1e-5)


@pytest.mark.parametrize("resampling", ["nearest", "bilinear", "cubic"])
@pytest.mark.parametrize("size", [60, 224])
def test_bands_are_resampled_as_in_torch(tmp_path, resampling, size):
    torch = pytest.importorskip("torch", reason="torch is not installed")
    path = write_classifier(tmp_path / "m.onnx", size=size)
    describe(path, size=size, resampling=resampling)
    model = import_model(ImportRequest(path, tmp_path / "out.onnx"))
    inputs = sections(model.card.groups, 2)
    modes = {"nearest": "nearest", "bilinear": "bilinear", "cubic": "bicubic"}
    options = {} if resampling == "nearest" else {"align_corners": False}
    stacked = {}
    for group in model.card.groups:
        tensor = torch.from_numpy(inputs[group.input_name]).double()
        tensor = torch.nn.functional.interpolate(tensor, (size, size), mode=modes[resampling], **options)
        stacked |= {band: tensor[:, i].numpy() for i, band in enumerate(group.bands)}
    columns = [
        ((stacked[band] * 0.0001 - m) / s)[:, :, : size // 2].mean((1, 2))
        for band, m, s in zip(BANDS, MEAN, STD, strict=True)
    ]
    found = Classifier(model, "cpu", 1)(inputs)["probability"]
    np.testing.assert_allclose(found, softmax(np.stack(columns, 1) @ WEIGHTS), atol=1e-5)


def test_half_precision(tmp_path):
    path = write_classifier(tmp_path / "m.onnx", kind=TensorProto.FLOAT16)
    describe(path)
    model = import_model(ImportRequest(path, tmp_path / "out.onnx"))
    inputs, found = run(model)
    np.testing.assert_allclose(found, softmax(expected_logits(model, inputs)), atol=0.02)


def test_a_graph_that_ends_in_its_activation(tmp_path):
    path = write_classifier(tmp_path / "m.onnx", head="Softmax")
    describe(path, activation="none")
    model = import_model(ImportRequest(path, tmp_path / "out.onnx"))
    inputs, found = run(model)
    np.testing.assert_allclose(found, softmax(expected_logits(model, inputs)), atol=1e-5)


def test_metadata_of_deepness_gives_labels_and_statistics(tmp_path):
    metadata = {
        "model_type": '"Classifier"',
        "class_names": json.dumps({"10": "Ten", "0": "Zero", "2": "Two"}),
        "standardization_mean": json.dumps(MEAN),
        "standardization_std": json.dumps(STD),
    }
    path = write_classifier(tmp_path / "m.onnx", metadata=metadata)
    describe(path, labels=..., mean=..., std=...)
    model = import_model(ImportRequest(path, tmp_path / "out.onnx"))
    assert model.card.label_set.names == ("Zero", "Two", "Ten")
    inputs, found = run(model)
    np.testing.assert_allclose(found, softmax(expected_logits(model, inputs)), atol=1e-5)


def test_the_command_takes_a_description_of_another_name(tmp_path, capsys):
    path, other = write_classifier(tmp_path / "m.onnx"), tmp_path / "d.json"
    describe(other, licence="CC-BY-4.0")
    arguments = ["import-model", str(path), "--output", str(tmp_path / "o.onnx")]
    assert main([*arguments, "--description", str(other)]) == 0
    assert "Licence: CC-BY-4.0" in capsys.readouterr().out
    assert main(arguments) == 1
    assert "already exists" in capsys.readouterr().err


def refusal(path, description=None) -> str:
    output = path.with_name("refused.onnx")
    with pytest.raises(ImportFailed) as refused:
        import_model(ImportRequest(path, output, description))
    assert not output.exists()
    assert "\n" not in str(refused.value)
    return str(refused.value)


@pytest.mark.parametrize(
    ("graph", "changes", "sentence"),
    [
        ({}, {"bands": ..., "labels": ...}, "does not give bands and labels"),
        ({}, {"bands": ["B02", "B02", "B04", "B08"]}, "'bands' must be a list of different bands"),
        ({}, {"bands": ["red", "B02", "B04", "B08"]}, "'bands' must be a list of different bands"),
        ({}, {"bands": "B02"}, "'bands' has the wrong type"),
        ({}, {"bands": BANDS[:3], "mean": ..., "std": ...}, "its input has 4 channels, and its description names 3"),
        ({}, {"mean": [1, 2]}, "'mean' has 2 numbers for 4 bands"),
        ({}, {"std": [1, 0, 1, 1]}, "'std' must be above 0"),
        ({}, {"scale": 0}, "'scale' is out of range"),
        ({}, {"size": 64}, "its input has 120 x 120 pixels, and its description gives the size 64"),
        ({}, {"size": 10**9}, "'size' is out of range"),
        ({}, {"size": 0}, "'size' is out of range"),
        ({}, {"labels": ["a", "b"]}, "its output has 3 values, and its description has 2 labels"),
        ({}, {"labels": ["a", "a", "b"]}, "'labels' must be"),
        ({}, {"labels": []}, "'labels' must be"),
        ({}, {"activation": "relu"}, "'activation' must be one of sigmoid, softmax, none"),
        ({}, {"activation": ["softmax"]}, "'activation' must be one of"),
        ({}, {"activation": "none"}, "its outputs are not from 0 to 1"),
        ({}, {"resampling": "lanczos"}, "'resampling' must be one of nearest, bilinear, cubic"),
        ({}, {"band": []}, "its description has the unknown entries band"),
        ({}, {"output": "other"}, "its graph has no output 'other', but y"),
        ({"head": "Sigmoid"}, {}, "its graph ends in Sigmoid already"),
        ({"input": ["n", 4, 120]}, {}, "its input has 3 dimensions, not 4"),
        ({"kind": TensorProto.INT32}, {}, "its input does not take floating-point numbers"),
        ({"output": ["n", 3, 120, 120]}, {}, "it returns a map, not labels of a whole section"),
        ({"input": ["n", 4, None, None]}, {"size": ...}, "its description must give the size in pixels"),
        ({"output": ["n", None]}, {"labels": ["a", "b"]}, "it returns 3 x 3 values for 3 sections and 2 labels"),
    ],
)
def test_descriptions_that_contradict_the_graph_are_refused(tmp_path, graph, changes, sentence):
    path = write_classifier(tmp_path / "m.onnx", **graph)
    describe(path, **changes)
    assert sentence in refusal(path)


def test_files_that_are_no_classifier_are_refused(tmp_path):
    path = write_classifier(tmp_path / "m.onnx")
    assert "does not give bands, labels and activation" in refusal(path)
    assert "it cannot be read" in refusal(path, tmp_path / "none.json")
    path.with_suffix(".json").write_text("{")
    assert "its description 'm.json' is not readable JSON" in refusal(path)
    path.with_suffix(".json").write_bytes(b"\xff\xfe\x00")
    assert "its description 'm.json' is not readable JSON" in refusal(path)
    describe(path)
    content = path.read_bytes()
    for wrong in (b"", b"text", content[: len(content) // 2]):
        path.write_bytes(wrong)
        assert "it is damaged or no ONNX model" in refusal(path)


def test_the_source_is_never_replaced(tmp_path):
    path = write_classifier(tmp_path / "m.onnx")
    describe(path)
    with pytest.raises(FilePresent):
        import_model(ImportRequest(path, path, if_exists="replace"))
