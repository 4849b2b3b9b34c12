"""Novelty: what it is measured on, its values, and the model files that give it."""

from __future__ import annotations

import sys

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="onnx is not installed")
pytest.importorskip("sklearn", reason="scikit-learn is not installed")

from landlabels.core.__main__ import main  # noqa: E402
from landlabels.core.errors import InvalidOutput  # noqa: E402
from landlabels.core.evaluation.errors import TooFewForNovelty  # noqa: E402
from landlabels.core.evaluation.novelty import features_of, measure_novelty  # noqa: E402
from landlabels.core.model.card import NOVELTY_MARK  # noqa: E402
from landlabels.core.model.classifier import Classifier  # noqa: E402
from landlabels.core.model.model_file import load_model  # noqa: E402
from landlabels.core.network.novelty_graph import add_novelty  # noqa: E402
from models import tiny_card, write_tiny_model  # noqa: E402
from section_stores import make_store  # noqa: E402

CARD = tiny_card()
GROUPS = CARD.groups


class Sample:
    """Sections whose bands have correlated levels, as if they were a store; five of them are one place."""

    def __init__(self, count: int, places: int | None = None, seed: int = 1) -> None:
        self.names = np.array([f"s{i}" for i in range(count)])
        self.places = np.array([f"p{i % (places or max(1, count // 5))}" for i in range(count)])
        self.labels = np.zeros((count, 3), bool)
        self.inputs = self._draw(count, seed)

    @staticmethod
    def _draw(count: int, seed: int) -> dict[str, np.ndarray]:
        rng = np.random.default_rng(seed)
        level, inputs = rng.normal(7, 0.3, count), {}
        for group in GROUPS:
            by_band = np.exp(level[:, None] + rng.normal(0, 0.1, (count, len(group.bands))))
            noise = rng.normal(1, 0.1, (count, len(group.bands), group.size, group.size))
            inputs[group.input_name] = (by_band[:, :, None, None] * noise).astype(np.int16)
        return inputs

    def read(self, group, which):
        return self.inputs[group.input_name][which]

    def as_floats(self) -> dict[str, np.ndarray]:
        return {name: pixels.astype(np.float32) for name, pixels in self.inputs.items()}


@pytest.fixture(scope="module")
def measured():
    return measure_novelty(Sample(200), GROUPS, np.arange(200))


@pytest.fixture(scope="module")
def model(measured, tmp_path_factory):
    path = write_tiny_model(tmp_path_factory.mktemp("model") / "tiny.onnx")
    loaded = load_model(path)
    path.write_bytes(add_novelty(loaded.content, loaded.card, measured))
    return load_model(path)


def novelty(model, inputs) -> np.ndarray:
    return Classifier(model, "cpu", 1)(inputs, ("probability", "novelty"))["novelty"]


def changed(pixels: dict[str, np.ndarray], change) -> dict[str, np.ndarray]:
    return {name: change(array.copy()) for name, array in pixels.items()}


def test_about_five_percent_of_other_sections_of_the_same_kind_are_above_the_mark(model):
    others = novelty(model, Sample(400, seed=2).as_floats())
    assert 0.01 < (others > NOVELTY_MARK).mean() < 0.12
    assert others.min() >= 0 and others.max() <= 1


@pytest.mark.parametrize(
    "change",
    [
        lambda x: x + 1000,
        lambda x: x / 10000,
        lambda x: x * 6.5535,
        lambda x: np.where(np.arange(x.shape[-1]) < 40, 9000, x),
        lambda x: x * np.linspace(0.4, 2.5, x.shape[1])[:, None, None],
    ],
    ids=["offset", "reflectance as DN", "scale", "cloud", "other spectrum"],
)
def test_sections_of_another_kind_are_above_the_mark(model, change):
    changed_inputs = changed(Sample(20, seed=3).as_floats(), lambda x: change(x).astype(np.float32))
    assert (novelty(model, changed_inputs) > NOVELTY_MARK).mean() > 0.9


def test_the_graph_computes_what_the_definition_says(model, measured):
    rng = np.random.default_rng(5)
    inputs = Sample(60, seed=4).as_floats()
    for array in inputs.values():
        array[rng.random(array.shape) < 0.2] = np.nan
        array[rng.random(array.shape[:2]) < 0.2] = np.nan  # bands without any data
    np.testing.assert_allclose(novelty(model, inputs), measured.of(features_of(inputs, GROUPS)), atol=2e-3)


@pytest.mark.parametrize("bands", [["B01"], ["B09", "B12"], ["B05", "B06", "B07", "B8A", "B11", "B12"]])
def test_a_band_that_the_scene_lacks_does_not_make_a_section_novel(model, bands):
    inputs = Sample(200, seed=6).as_floats()
    for group in GROUPS:
        for band in set(bands) & set(group.bands):
            inputs[group.input_name][:, group.bands.index(band)] = np.nan
    assert (novelty(model, inputs) > NOVELTY_MARK).mean() <= 0.1


def test_a_section_without_any_data_has_a_finite_novelty(model):
    empty = changed(Sample(2).as_floats(), lambda x: np.full_like(x, np.nan))
    assert np.isfinite(novelty(model, empty)).all()


def test_the_other_outputs_and_the_card_stay_the_same(model, tmp_path):
    before = load_model(write_tiny_model(tmp_path / "before.onnx"))
    inputs = Sample(3).as_floats()
    found, expected = (Classifier(each, "cpu", 1)(inputs)["probability"] for each in (model, before))
    np.testing.assert_array_equal(found, expected)
    assert model.card.outputs == ("probability", "novelty")
    assert (model.card.training["novelty"]["sections"], model.card.training["novelty"]["places"]) == (200, 40)


def test_adding_it_again_replaces_it(model, measured):
    assert add_novelty(model.content, model.card, measured) == model.content


@pytest.mark.parametrize(("count", "places"), [(39, 20), (200, 4)])
def test_few_sections_or_places_are_refused(count, places):
    with pytest.raises(TooFewForNovelty, match=f"{count} from {places}"):
        measure_novelty(Sample(count, places), GROUPS, np.arange(count))


def test_a_band_without_data_in_the_training_sections_has_no_influence():
    sample = Sample(60)
    sample.inputs["bands_60m"][:] = -32768
    found = measure_novelty(sample, GROUPS, np.arange(60))
    inputs = Sample(60, seed=2).as_floats()
    other = found.of(features_of({**inputs, "bands_60m": inputs["bands_60m"] * 10}, GROUPS))
    assert (other > NOVELTY_MARK).mean() < 0.3
    np.testing.assert_allclose(other, found.of(features_of(inputs, GROUPS)), atol=1e-3)


def test_equal_sections_give_increasing_distances():
    sample = Sample(60)
    for array in sample.inputs.values():
        array[:] = 500
    found = measure_novelty(sample, GROUPS, np.arange(60))
    assert (np.diff(found.distances) > 0).all()


# The command, with a store


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """A store of 60 sections from 6 places, 3 of them for training."""
    return make_store(tmp_path_factory.mktemp("stores") / "store", 60)


def run(*arguments) -> int:
    return main(["add-novelty", *map(str, arguments)])


def test_the_command_adds_novelty_to_the_model_itself(store, tmp_path, capsys):
    path = write_tiny_model(tmp_path / "tiny.onnx")
    assert run(path, store, "--all-sections") == 0
    assert "measured on 60 sections from 6 places" in capsys.readouterr().out
    assert load_model(path).card.outputs == ("probability", "novelty")
    assert [file.name for file in tmp_path.iterdir()] == ["tiny.onnx"]


def test_the_command_uses_the_training_split_and_refuses_few_places(store, tmp_path, capsys):
    path = write_tiny_model(tmp_path / "tiny.onnx")
    before = path.read_bytes()
    assert run(path, store) == 1
    assert "there are 30 from 3;" in capsys.readouterr().err
    assert path.read_bytes() == before


def test_the_command_writes_another_file_and_keeps_one_that_exists(store, tmp_path, capsys):
    path, output = write_tiny_model(tmp_path / "tiny.onnx"), tmp_path / "with.onnx"
    before = path.read_bytes()
    assert run(path, store, "--all-sections", "--output", output) == 0
    assert path.read_bytes() == before and "novelty" in load_model(output).card.outputs
    assert run(path, store, "--all-sections", "--output", output, "--if-exists", "stop") == 1
    assert "with.onnx" in capsys.readouterr().err


def test_a_store_that_lacks_bands_or_a_file_that_is_no_model_is_refused(store, tmp_path, capsys):
    lacking = make_store(tmp_path / "lacking", 12, bands=("B02", "B03"))
    text = tmp_path / "text.onnx"
    text.write_text("no model")
    for arguments in ((write_tiny_model(tmp_path / "tiny.onnx"), lacking), (text, store)):
        assert run(*arguments) == 1
        printed = capsys.readouterr().err
        assert "Traceback" not in printed and printed.count("\n") == 1


def test_old_operators_are_refused(model, measured):
    graph = onnx.load_from_string(model.content)
    graph.opset_import[0].version = 12
    with pytest.raises(ValueError, match="version 12"):
        add_novelty(graph.SerializeToString(), model.card, measured)


def test_a_novelty_that_is_not_from_0_to_1_is_refused(model, tmp_path):
    graph = onnx.load_from_string(model.content)
    (last,) = (node for node in graph.graph.node if node.output[0] == "novelty")
    last.op_type = "Neg"
    path = tmp_path / "negative.onnx"
    onnx.save(graph, str(path))
    with pytest.raises(InvalidOutput, match="novelty that is not from 0 to 1"):
        novelty(load_model(path), Sample(3, seed=2).as_floats())


def test_without_onnx_the_error_names_it(tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "landlabels.core.network.novelty_file", None)
    assert run(tmp_path / "m.onnx", tmp_path / "store") == 1
    assert "'onnx' is not installed" in capsys.readouterr().err


def test_a_model_is_found_by_its_name_and_a_bundled_one_is_not_changed(store, capsys):
    from landlabels.core.model.library import bundled_models

    bundled = next(path for path in bundled_models() if path.stem == "standard")
    before = bundled.read_bytes()
    assert run("standard", store, "--all-sections") == 1
    assert "it is part of LandLabels; choose another file" in capsys.readouterr().err
    assert bundled.read_bytes() == before
