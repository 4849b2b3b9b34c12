"""Model files: loading, refused files and their messages, session options."""

from __future__ import annotations

import builtins
import dataclasses
import json
import math

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="onnx is not installed")
onnxruntime = pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")

from landlabels.core.errors import InvalidOutput, MissingPackage, ModelError  # noqa: E402
from landlabels.core.evaluation.calibration import MIN_EXAMPLES  # noqa: E402
from landlabels.core.model import library  # noqa: E402
from landlabels.core.model.card import CARD_KEY, Card  # noqa: E402
from landlabels.core.model.classifier import Classifier  # noqa: E402
from landlabels.core.model.label_sets import Label, LabelSet  # noqa: E402
from landlabels.core.model.library import bundled_models  # noqa: E402
from landlabels.core.model.model_file import create_session, load_model  # noqa: E402
from landlabels.core.sections.section import BandGroup  # noqa: E402
from models import write_tiny_model  # noqa: E402

LABELS = LabelSet("pair", (Label("Wood", "wood", "#00a600"), Label("Water", "water", "#00ccf2")))
CARD = Card(
    name="tiny",
    architecture="test",
    label_set=LABELS,
    groups=(BandGroup(60, ("B01", "B09"), (1.0, 2.0), (3.0, 4.0)),),
    patches_per_side=2,
    outputs=("probability", "evidence"),
    bias=(0.25, -0.5),
    thresholds=(0.5, math.inf),
    level="L2A",
    demonstration=True,
    scope="A model made by a test.",
    scores={"f1": 0.5},
)


def tensor(name: str, *shape: int | str, kind: int = onnx.TensorProto.FLOAT):
    return onnx.helper.make_tensor_value_info(name, kind, shape)


def tiny_model(card: str | None, **changes):
    """A graph with two bands of 60 m: probability = weights x band means, evidence = four copies of it."""
    value = onnx.numpy_helper.from_array
    weights = np.arange(200, dtype=np.float32).reshape(2, 100)[:, :2].copy()
    graph = onnx.helper.make_graph(
        [
            onnx.helper.make_node("ReduceMean", ["bands_60m"], ["mean"], axes=[2, 3], keepdims=0),
            onnx.helper.make_node("MatMul", ["mean", "weights"], ["probability"]),
            onnx.helper.make_node("Unsqueeze", ["probability", "last"], ["column"]),
            onnx.helper.make_node("Concat", ["column"] * 4, ["evidence"], axis=2),
        ],
        "tiny",
        changes.get("inputs", [tensor("bands_60m", "N", 2, 20, 20)]),
        changes.get("outputs", [tensor("probability", "N", 2), tensor("evidence", "N", 2, 4)]),
        [value(weights, "weights"), value(np.array([2]), "last")],
    )
    model = onnx.helper.make_model(
        graph, opset_imports=[onnx.helper.make_opsetid("", changes.get("opset", 17))], ir_version=changes.get("ir", 8)
    )
    if card is not None:
        onnx.helper.set_model_props(model, {CARD_KEY: card})
    return model


@pytest.fixture
def write(tmp_path):
    def write_model(card: str | None = CARD.to_json(), **changes):
        path = tmp_path / "tiny.onnx"
        path.write_bytes(tiny_model(card, **changes).SerializeToString())
        return path

    return write_model


def refusal(path) -> str:
    with pytest.raises(ModelError) as error:
        load_model(path)
    text = str(error.value)
    assert str(path) in text and text.endswith("; choose a LandLabels .onnx file.") and "\n" not in text
    return text


def changed_card(**changes) -> str:
    record = json.loads(CARD.to_json())
    record.update(changes)
    return json.dumps(record)


def test_a_good_model_loads(write):
    path = write()
    model = load_model(path)
    assert model.card == CARD
    assert model.content == path.read_bytes()
    assert len(model.sha256) == 64
    answer = create_session(model.content, ["CPUExecutionProvider"], 1).run(
        ["probability"], {"bands_60m": np.ones((3, 2, 20, 20), np.float32)}
    )
    assert answer[0].shape == (3, 2)


def test_a_card_is_unchanged_after_writing_and_reading_json():
    text = CARD.to_json()
    assert Card.from_json(text) == CARD
    assert json.loads(text)["thresholds"] == [0.5, None]
    assert CARD.never_assigned == ("Water",)
    assert CARD.bands == ("B01", "B09")
    assert (CARD.groups[0].input_name, CARD.groups[0].size) == ("bands_60m", 20)


def test_a_given_threshold_does_not_assign_labels_without_examples():
    assert CARD.thresholds_for(None).tolist() == [0.5, math.inf]
    assert CARD.thresholds_for(0.0).tolist() == [0.0, math.inf]
    assert CARD.thresholds_for(0.9).tolist() == [0.9, math.inf]


def test_a_missing_file_is_refused(tmp_path):
    assert "there is no such file" in refusal(tmp_path / "none.onnx")


def test_a_folder_is_refused(tmp_path):
    assert "cannot be read" in refusal(tmp_path)


@pytest.mark.parametrize("content", [b"", b"\x08", b"II*\0 a picture", b"%PDF-1.7", b"PK\x03\x04 a zip"])
def test_a_file_that_is_not_onnx_is_refused(tmp_path, content):
    path = tmp_path / "other.onnx"
    path.write_bytes(content)
    assert "not an ONNX model" in refusal(path)


def test_a_truncated_model_is_refused_wherever_it_was_cut(write):
    path = write()
    content = path.read_bytes()
    reasons = set()
    for end in range(2, len(content) - 1, 7):
        path.write_bytes(content[:end])
        reasons.add(refusal(path))
    assert any("damaged or incomplete" in reason for reason in reasons)


def test_a_model_for_a_newer_onnxruntime_is_refused(write):
    assert "ONNX Runtime refuses it" in refusal(write(ir=99))


def test_a_model_without_a_card_is_refused(write):
    assert "no LandLabels card" in refusal(write(None))


@pytest.mark.parametrize(
    "card", ["{", "[]", "7", "null", "{}", '"text"', "[" * 100_000, '{"format": NaN}', '{"format": 1e999}', "9" * 5000]
)
def test_a_broken_card_is_refused(write, card):
    assert "not readable JSON" in refusal(write(card))


def test_a_card_of_a_newer_format_is_refused(write):
    text = refusal(write(changed_card(format=2)))
    assert "format 2" in text and "update the plugin" in text


@pytest.mark.parametrize(
    "change",
    [
        {"thresholds": None},
        {"thresholds": ["high", None]},
        {"label_set": {"name": "x"}},
        {"label_set": {"name": "x", "labels": [{"name": "Wood"}]}},
        {"groups": [{"resolution": 60}]},
        {"groups": 3},
        {"unknown": 1},
        {"name": 3},
        {"scope": ["text"]},
        {"scope": "a\x00b"},
        {"demonstration": "no"},
        {"patches_per_side": 1.5},
        {"patches_per_side": True},
        {"patches_per_side": 10**30},
        {"bias": [True, 0.5]},
        {"bias": [10**400, 0.5]},
        {"bias": "00"},
        {"training": []},
        {"label_set": {"name": "x", "labels": [{"name": 1, "code": "a", "color": "#000000"}] * 2}},
        {"label_set": {"name": "x", "labels": [{"name": "\ud800", "code": "a", "color": "#000000"}]}},
        {"groups": [{"resolution": "60", "bands": ["B01"], "mean": [1], "std": [1]}]},
        {"groups": [{"resolution": 60, "bands": "B1", "mean": [1, 1], "std": [1, 1]}]},
    ],
)
def test_a_malformed_card_is_refused(write, change):
    refusal(write(changed_card(**change)))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"thresholds": [0.5]}, "thresholds and labels"),
        ({"thresholds": [0.5, -1]}, "from 0 to 1"),
        ({"thresholds": [0.5, 1.5]}, "from 0 to 1"),
        ({"bias": [0.5]}, "biases and labels"),
        ({"outputs": ["evidence"]}, "outputs"),
        ({"outputs": ["probability", "colour"]}, "outputs"),
        ({"patches_per_side": 0}, "patches"),
        ({"groups": []}, "band groups"),
        ({"groups": [{"resolution": 60, "bands": ["B01", "B09"], "mean": [1], "std": [1, 1]}]}, "statistics"),
        ({"groups": [{"resolution": 60, "bands": ["B01", "B01"], "mean": [1, 1], "std": [1, 1]}]}, "band groups"),
        ({"groups": [{"resolution": 60, "bands": ["B01", "B09"], "mean": [1, 1], "std": [1, 0]}]}, "not positive"),
        ({"groups": [{"resolution": 7, "bands": ["B01", "B09"], "mean": [1, 1], "std": [1, 1]}]}, "whole number"),
        ({"label_set": {"name": "x", "labels": []}}, "empty"),
    ],
)
def test_a_card_that_contradicts_itself_is_refused(write, change, reason):
    assert reason in refusal(write(changed_card(**change)))


@pytest.mark.parametrize(("codes", "color"), [(("a", "A"), "#000000"), (("a b", "c"), "#000000"), (("a", "b"), "red")])
def test_codes_and_colours_invalid_in_a_result_layer_are_refused(write, codes, color):
    labels = [{"name": code, "code": code, "color": color} for code in codes]
    refusal(write(changed_card(label_set={"name": "x", "labels": labels})))


GROUP = {"mean": [1, 1], "std": [1, 1]}


@pytest.mark.parametrize(
    ("card", "graph"),
    [
        ({"groups": [{"resolution": 20, "bands": ["B01", "B09"], **GROUP}]}, {}),
        ({"groups": [{"resolution": 60, "bands": ["B01"], "mean": [1], "std": [1]}]}, {}),
        ({"patches_per_side": 4}, {}),
        ({"outputs": ["probability"]}, {}),
        ({"outputs": ["probability", "evidence", "logit"]}, {}),
        (
            {
                "label_set": {"name": "x", "labels": [{"name": c, "code": c, "color": "#000000"} for c in "abc"]},
                "bias": [0, 0, 0],
                "thresholds": [0.5] * 3,
            },
            {},
        ),
        ({}, {"inputs": [tensor("bands_60m", 1, 2, 20, 20)]}),
        ({}, {"inputs": [tensor("bands_60m", "N", 2, 20, "W")]}),
    ],
)
def test_a_card_that_contradicts_the_graph_is_refused(write, card, graph):
    assert "its card" in refusal(write(changed_card(**card), **graph))


def test_external_weights_are_refused_even_if_the_file_exists_in_the_working_directory(tmp_path, monkeypatch):
    path = tmp_path / "outside.onnx"
    # onnx measures a tensor as Python does: 33 bytes more than its content. This takes the weights, not the axes.
    onnx.save_model(
        tiny_model(CARD.to_json()), path, save_as_external_data=True, location="weights.bin", size_threshold=45
    )
    monkeypatch.chdir(tmp_path)
    assert (tmp_path / "weights.bin").stat().st_size > 0
    # Without our option ONNX Runtime would take the file: the test means something.
    careless = onnxruntime.SessionOptions()
    careless.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    assert onnxruntime.InferenceSession(path.read_bytes(), careless, providers=["CPUExecutionProvider"])
    assert "weights in other files" in refusal(path)
    # A file in which our own scan finds nothing still meets the session's empty folder.
    with pytest.raises(Exception, match="weights.bin"):
        create_session(path.read_bytes(), ["CPUExecutionProvider"])


def test_a_session_does_not_busy_wait_and_uses_the_given_threads(write, capfd):
    session = create_session(write().read_bytes(), ["CPUExecutionProvider"], 3)
    options = session.get_session_options()
    assert options.intra_op_num_threads == 3
    assert options.get_session_config_entry("session.intra_op.allow_spinning") == "0"
    assert options.get_session_config_entry("session.inter_op.allow_spinning") == "0"
    assert capfd.readouterr() == ("", "")


def test_nothing_is_printed_about_a_model_that_cannot_be_used(write, capfd):
    path = write()
    path.write_bytes(path.read_bytes()[:300])
    refusal(path)
    assert capfd.readouterr() == ("", "")


def test_a_missing_onnxruntime_is_reported_with_an_install_command(write, monkeypatch):
    path, original = write(), builtins.__import__

    def refuse(name, *rest):
        if name == "onnxruntime":
            raise ImportError(name)
        return original(name, *rest)

    monkeypatch.setattr(builtins, "__import__", refuse)
    with pytest.raises(MissingPackage) as error:
        load_model(path)
    assert "pip install" in str(error.value) and f"numpy=={np.__version__}" in str(error.value)


def test_bundled_models_come_with_most_bands_first(tmp_path, monkeypatch):
    for name in ("another", "standard-10-20m", "standard"):
        (tmp_path / f"{name}.onnx").touch()
    monkeypatch.setattr(library, "BUNDLED", tmp_path)
    assert [path.stem for path in bundled_models()] == ["standard", "standard-10-20m", "another"]


def test_the_bundled_models_load_and_are_demonstration_models():
    paths = bundled_models()
    assert [path.stem for path in paths] == ["standard", "standard-10-20m"]
    for path, bands in zip(paths, (12, 10), strict=True):
        card = load_model(path).card
        assert len(card.bands) == bands and len(card.label_set) == 19
        assert card.demonstration and "demonstration" in card.scope.lower()
        assert "do not rely on its maps" in card.scope
        assert set(card.outputs) == {"probability", "logit", "attention", "evidence", "novelty"}
        few = {code for code, count in card.training["examples"].items() if count < MIN_EXAMPLES}
        names = {label.name for label in card.label_set if label.code in few}
        assert set(card.never_assigned) == names > {"Permanent crops", "Coastal wetlands"}
        assert path.stat().st_size <= 8_000_000


def test_a_card_is_frozen():
    with pytest.raises(dataclasses.FrozenInstanceError):
        CARD.name = "other"


def one_section(card: Card) -> dict[str, np.ndarray]:
    return {g.input_name: np.full((1, len(g.bands), g.size, g.size), 3000, np.float32) for g in card.groups}


@pytest.mark.parametrize("last", ["Sqrt", "Neg", "Exp", "Reciprocal"])
def test_probabilities_outside_0_to_1_are_refused(tmp_path, last):
    model = load_model(write_tiny_model(tmp_path / "invalid.onnx", last=last))
    sections = one_section(model.card)
    first = model.card.groups[0].input_name
    sections[first][:] = {"Sqrt": 0, "Reciprocal": 2500}.get(last, 3000)  # NaN, infinity; else below 0 or above 1
    with pytest.raises(InvalidOutput, match=r"'tiny' returned probabilities that are not from 0 to 1"):
        Classifier(model, "cpu")(sections)


def test_an_output_with_fewer_sections_than_the_input_is_refused(tmp_path, monkeypatch):
    model = load_model(write_tiny_model(tmp_path / "short.onnx"))
    classifier = Classifier(model, "cpu", 1)
    monkeypatch.setitem(classifier._sessions._open, "fp32", Session(np.full((1, 3), 0.5, np.float32)))
    sections = {name: np.repeat(pixels, 2, axis=0) for name, pixels in one_section(model.card).items()}
    with pytest.raises(InvalidOutput, match="1 rows of 'probability' for 2 sections"):
        classifier(sections)


class Session:
    """A session that gives the same output for every input."""

    def __init__(self, output: np.ndarray) -> None:
        self._output = output

    def run(self, *_: object) -> list[np.ndarray]:
        return [self._output]
