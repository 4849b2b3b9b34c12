"""The int8 graph of a model: making it, choosing it, and runs in it."""

import json
from dataclasses import replace

import numpy as np
import onnx
import pytest
from landlabels.core.__main__ import main
from landlabels.core.classify import ClassifyRequest, classify
from landlabels.core.errors import InferenceFailed, ModelError, OutputExists, ParameterError
from landlabels.core.evaluation.errors import TooFewToQuantise
from landlabels.core.evaluation.novelty import measure_novelty
from landlabels.core.many import classify_many as classify_many_module
from landlabels.core.many.classify_many import ManyRequest, classify_many
from landlabels.core.many.errors import FolderTaken
from landlabels.core.many.precision import choose_precision
from landlabels.core.many.scene_task import SceneOptions
from landlabels.core.model import classifier as classifier_module
from landlabels.core.model.card import CARD_KEY, INT8
from landlabels.core.model.classifier import Classifier
from landlabels.core.model.errors import NoInt8
from landlabels.core.model.int8_graph import INT8_KEY, Int8Effect, int8_effect, pack, unpack
from landlabels.core.model.label_sets import load_label_set
from landlabels.core.model.library import bundled_models
from landlabels.core.model.model_file import load_model
from landlabels.core.network.novelty_graph import add_novelty
from landlabels.core.network.quantise import choose_sections, quantise
from landlabels.core.results.record import read_record
from landlabels.core.stores.joined_stores import join_stores
from models import write_tiny_model
from reporters import RecordingReporter
from scenes import write_band_files
from section_stores import make_store

BUNDLED = next(path for path in bundled_models() if path.stem == "standard")
GOOD = Int8Effect(43, True, 64, 0.001, 0.01, 0.7, 0.7)


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return make_store(tmp_path_factory.mktemp("store") / "s", 48, label_set=load_label_set("bigearthnet19"), share=0.1)


@pytest.fixture(scope="module")
def quantised(tmp_path_factory, store):
    path = tmp_path_factory.mktemp("int8") / "standard.onnx"
    quantise(BUNDLED, [store], path)
    return path


@pytest.fixture
def sections(store):
    rng = np.random.default_rng(1)
    return {
        group.input_name: rng.normal(1200, 300, (5, len(group.bands), group.size, group.size)).astype(np.float32)
        for group in load_model(BUNDLED).card.groups
    }


def with_card(path, target, **effect):
    """Write a copy of a model whose card says other things of its int8 graph."""
    content, card = onnx.load(str(path)), load_model(path).card
    card = replace(card, training={**card.training, INT8: {**GOOD.record(), **effect}})
    others = {entry.key: entry.value for entry in content.metadata_props}
    onnx.helper.set_model_props(content, {**others, CARD_KEY: card.to_json()})
    onnx.save(content, str(target))
    return target


def test_the_float32_graph_of_a_quantised_model_gives_the_same_values(quantised, sections):
    before, after = load_model(BUNDLED), load_model(quantised)
    for name in before.card.outputs:
        one, other = (Classifier(model, "cpu", 1)(sections, (name,))[name] for model in (before, after))
        assert np.array_equal(one, other)


def test_the_int8_graph_is_close_and_its_evidence_and_novelty_are_those_of_float32(quantised, sections):
    model = load_model(quantised)
    fp32, int8 = (Classifier(model, "cpu", 2, precision=name) for name in ("fp32", "int8"))
    exact, found = (each(sections, ("probability", "novelty")) for each in (fp32, int8))
    assert int8.precision == "int8" and "int8" in int8.device
    assert not np.array_equal(exact["probability"], found["probability"])
    assert np.abs(exact["probability"] - found["probability"]).max() < 0.1
    np.testing.assert_allclose(exact["novelty"], found["novelty"], atol=1e-6)
    names = ("probability", "logit", "evidence")
    exact, found = (each(sections, names) for each in (fp32, int8))
    for name in names:
        assert np.array_equal(exact[name], found[name])


def test_the_card_says_what_int8_changes(quantised):
    effect = int8_effect(load_model(quantised).card)
    assert effect.held_out and effect.calibrated_on == 24 and effect.sections == 24
    assert 0 <= effect.flipped < 0.05 and 0 < effect.largest_difference < 0.5
    assert "24 sections" in effect.sentence()


@pytest.mark.parametrize(
    "effect", [{}, {"flipped": 0.006}, {"f1_after": 0.694}, {"f1_after": 0.706}, {"flipped": "few"}, {"sections": None}]
)
@pytest.mark.parametrize("faster", [True, False])
def test_auto_takes_int8_within_the_limits_of_the_card_where_it_is_faster(
    quantised, tmp_path, monkeypatch, effect, faster
):
    model = load_model(with_card(quantised, tmp_path / "m.onnx", **effect))
    monkeypatch.setattr(classifier_module, "is_faster", lambda one, other: faster)
    assert Classifier(model, "cpu", 1, precision="auto").precision == ("int8" if faster and not effect else "fp32")
    assert Classifier(model, "cpu", 1, precision="fp32").precision == "fp32"
    assert Classifier(model, "cpu", 1, precision="int8").precision == "int8"
    assert choose_precision([str(model.path)], "cpu") == ("int8" if faster and not effect else "fp32")
    without = write_tiny_model(tmp_path / "tiny.onnx")
    assert choose_precision([str(model.path), str(without)], "cpu") == "fp32"


def test_a_run_keeps_its_precision_when_it_is_resumed(quantised, tmp_path, monkeypatch):
    scene = write_band_files(tmp_path / "scene_L2A", (1, 2))["B02"]
    model = with_card(quantised, tmp_path / "m.onnx")
    output = tmp_path / "a.gpkg"

    def run(faster, precision="auto"):
        monkeypatch.setattr(classifier_module, "is_faster", lambda one, other: faster)
        request = ClassifyRequest(str(scene), output, model, precision=precision, offset="none", device="cpu")
        return classify(request, RecordingReporter())

    assert "int8" in run(True).device
    assert read_record(output).identity["precision"] == "int8"
    assert read_record(output).runs[0]["precision"] == "int8"
    assert "int8" in run(False).device
    with pytest.raises(OutputExists, match="another precision"):
        run(True, "fp32")
    output.unlink()
    assert "int8" not in run(False).device
    assert "precision" not in read_record(output).identity
    assert "int8" not in run(True).device
    with pytest.raises(OutputExists, match="another precision"):
        run(True, "int8")


def test_int8_is_refused_where_it_is_not_possible(quantised):
    with pytest.raises(NoInt8, match="'tiny' has no int8 graph; make one with the command `quantise`"):
        Classifier(load_model(write_tiny_model(quantised.parent / "tiny.onnx")), "cpu", precision="int8")
    with pytest.raises(ParameterError, match="PRECISION is int8, but it must be auto or fp32 on a GPU"):
        Classifier(load_model(quantised), "gpu", precision="int8")
    with pytest.raises(ParameterError, match="PRECISION is int4"):
        Classifier(load_model(quantised), "cpu", precision="int4")


@pytest.mark.parametrize(
    "packed",
    ["no base64", pack(b"\x08\x08" * 50)[:40], pack(b"no onnx"), pack(b"\x08\x08\n\x08location")],
    ids=["no base64", "truncated", "no ONNX", "weights in another file"],
)
def test_a_damaged_int8_graph_is_refused_in_one_sentence(quantised, packed):
    model = replace(load_model(quantised), packed_int8=packed)
    with pytest.raises((ModelError, InferenceFailed)) as refused:
        Classifier(model, "cpu", precision="int8")
    assert "\n" not in str(refused.value)
    good = replace(model, card=replace(model.card, training={**model.card.training, INT8: GOOD.record()}))
    assert Classifier(good, "cpu", precision="auto").precision == "fp32"


def test_novelty_that_is_added_later_is_in_both_graphs(quantised, store, sections):
    model = load_model(quantised)
    joined = join_stores([store], model.card.groups)
    novelty = measure_novelty(joined, model.card.groups, np.arange(len(joined)))
    path = quantised.parent / "other_novelty.onnx"
    path.write_bytes(add_novelty(model.content, model.card, novelty))
    changed = load_model(path)
    fp32, int8 = (Classifier(changed, "cpu", 1, precision=name)(sections, ("novelty",)) for name in ("fp32", "int8"))
    np.testing.assert_allclose(fp32["novelty"], int8["novelty"], atol=1e-6)
    assert not np.allclose(fp32["novelty"], Classifier(model, "cpu", 1)(sections, ("novelty",))["novelty"])


def test_the_sections_to_compare_on_are_not_calibrated_on(tmp_path):
    one_split = join_stores([make_store(tmp_path / "one", 48, splits=("train",) * 6)])
    calibrated, compared, held_out = choose_sections(one_split)
    assert not held_out
    assert not set(one_split.places[calibrated]) & set(one_split.places[compared])
    split = join_stores([make_store(tmp_path / "split", 48)])
    calibrated, compared, held_out = choose_sections(split)
    assert not choose_sections(split, all_sections=True)[2]
    assert held_out and set(split.splits[calibrated]) == {"train"} and "train" not in split.splits[compared]


def test_too_few_sections_and_models_without_convolutions_are_refused(tmp_path, capsys):
    few = make_store(tmp_path / "few", 12)
    with pytest.raises(TooFewToQuantise, match="10 sections to calibrate on and 10 others to compare on"):
        choose_sections(join_stores([few]))
    model, enough = write_tiny_model(tmp_path / "tiny.onnx"), make_store(tmp_path / "enough", 48)
    before = model.read_bytes()
    assert main(["quantise", str(model), "--calibrate", str(enough)]) == 1
    assert "it has no convolutions" in capsys.readouterr().err
    assert model.read_bytes() == before


def test_the_command_keeps_a_model_that_exists(tmp_path, store, capsys):
    output = write_tiny_model(tmp_path / "m.onnx")
    assert main(["quantise", str(BUNDLED), "--calibrate", str(store), "--output", str(output)]) == 1
    assert load_model(output).card.name == "tiny"


def test_quantising_again_replaces_the_int8_graph(tmp_path, quantised, store, capsys):
    model = tmp_path / "standard.onnx"
    model.write_bytes(quantised.read_bytes())
    assert main(["quantise", str(model), "--calibrate", str(store)]) == 0
    printed = capsys.readouterr().out
    assert "now has an int8 graph" in printed and int8_effect(load_model(model).card).sentence() in printed
    assert model.read_bytes() == quantised.read_bytes()


def test_packing_keeps_the_bytes():
    content = bytes(range(256)) * 10
    assert unpack(pack(content)) == content


@pytest.mark.parametrize("precision", ["fp32", "int8"])
def test_the_number_of_threads_does_not_change_the_values(quantised, sections, precision):
    model = load_model(quantised)
    one, three, many = (
        Classifier(model, "cpu", threads, precision=precision)(sections)["probability"] for threads in (1, 3, 16)
    )
    np.testing.assert_allclose(one, three, atol=1e-6)
    np.testing.assert_allclose(one, many, atol=1e-6)


def test_the_metadata_begins_with_the_card(quantised):
    keys = [entry.key for entry in onnx.load(str(quantised)).metadata_props]
    assert keys == [CARD_KEY, INT8_KEY]


def test_many_scenes_have_one_precision_which_a_resumed_run_keeps(quantised, tmp_path, monkeypatch):
    for date in ("20200101", "20200201"):
        write_band_files(tmp_path / "scenes" / date, (1, 2), prefix=f"T33UUU_{date}T100000_L2A_")
    model = str(with_card(quantised, tmp_path / "m.onnx"))

    def run(folder, precision="auto"):
        options = SceneOptions(model=model, device="cpu", offset="none", precision=precision)
        request = ManyRequest((str(tmp_path / "scenes"),), str(tmp_path / folder), options=options, workers=1)
        result = classify_many(request, RecordingReporter())
        assert result.count("done") == 2, result.outcomes
        records = [read_record(tmp_path / folder / outcome["result"]) for outcome in result.outcomes]
        return {record.identity.get("precision", "fp32") for record in records}

    monkeypatch.setattr(classify_many_module, "choose_precision", lambda models, device: "int8")
    assert run("first") == {"int8"}
    monkeypatch.setattr(classify_many_module, "choose_precision", lambda models, device: "fp32")
    assert run("first") == {"int8"}
    with pytest.raises(FolderTaken, match="another precision"):
        run("first", "fp32")
    assert run("second") == {"fp32"}
    record = tmp_path / "second" / "run.json"
    content = json.loads(record.read_text())
    del content["options"]["precision"]  # as earlier versions wrote it
    record.write_text(json.dumps(content))
    assert run("second") == {"fp32"}
    with pytest.raises(FolderTaken, match="another precision"):
        run("second", "int8")
