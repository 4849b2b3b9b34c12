"""A whole training: the files it writes, resuming, and requests that are refused."""

from __future__ import annotations

import errno
import json
import math
import os
import re
import signal
from dataclasses import replace

import numpy as np
import pytest

pytest.importorskip("torch", reason="torch is not installed")
pytest.importorskip("lightning", reason="lightning is not installed")
pytest.importorskip("onnx", reason="onnx is not installed")

from landlabels.core import __main__ as program
from landlabels.core.choices import BAND_SETS, BandSet
from landlabels.core.commands import train as command
from landlabels.core.errors import (
    LossNotFinite,
    MissingPackage,
    NothingToTrain,
    OutputError,
    ParameterError,
    RunFolderTaken,
    StoreError,
    TrainingRuns,
)
from landlabels.core.model.label_sets import LabelSet, load_label_set
from landlabels.core.model.model_file import load_model
from landlabels.core.network.section_network import NetworkOptions
from landlabels.core.runs.run_folder import RunFolder
from landlabels.core.scene.radiometry import NODATA
from landlabels.core.stores.joined_stores import join_stores
from landlabels.core.training import module
from landlabels.core.training.job import TrainRequest, train
from landlabels.core.training.recipe import PAPER, Recipe
from learnable import SMALL
from reporters import RecordingReporter
from section_stores import make_store

BANDS = ("--bands", "coarse")
SIZES = ("--features", 4, "--descriptor", 4, "--lstm-size", 4, "--attention-size", 4)
ENDS = ("onnx", "safetensors", "html", "run")
COARSE = ("B01", "B09")  # the smallest pixels make the fastest tests


@pytest.fixture(autouse=True)
def coarse_bands():
    BAND_SETS.register(BandSet("coarse", "Coarse", "only 60 m", {60: COARSE}))
    yield
    BAND_SETS.remove("coarse")


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return make_store(tmp_path_factory.mktemp("stores") / "store", bands=COARSE)


@pytest.fixture
def request_for(store, tmp_path):
    """Makes requests of two quick epochs for a small network."""

    def make(**changes) -> TrainRequest:
        recipe = replace(changes.pop("recipe", Recipe()), epochs=2, batch=8)
        request = TrainRequest((store,), tmp_path / "m.onnx", recipe=recipe, options=SMALL, bands="coarse")
        return replace(request, **{"report": False, "device": "cpu", **changes})

    return make


def events_of(request: TrainRequest, kind: str) -> list[dict]:
    return [event for event in RunFolder(request.folder).events() if event["event"] == kind]


def test_the_command_writes_a_model_with_a_complete_card(tmp_path, capsys):
    store, output = make_store(tmp_path / "store"), tmp_path / "tiny.onnx"
    arguments = ["train", store, "--output", output, "--epochs", 2, "--batch", 8, "--origin", "a test", *SIZES]
    assert program.main([str(x) for x in arguments]) == 0
    printed = capsys.readouterr().out
    assert "12 sections for training, 4 for validation, 8 for testing" in printed and "epoch 2/2: loss" in printed
    card = load_model(output).card
    assert card.demonstration and card.scope.startswith("Demonstration model trained on 12 sections of store (a test)")
    assert card.scope in printed and "on 8 test sections." in card.scope
    assert card.training["splits"] == {"train": 12, "validation": 4, "test": 8}
    assert card.training["places"] == ["place 0", "place 1", "place 5"]
    assert card.training["seed"] == 1 and card.training["recipe"]["epochs"] == 2
    assert card.training["network"]["features"] == 4 and card.training["preset"] == "standard"
    assert set(card.scores) == {"validation", "test"} and 0 <= card.scores["test"]["macro_ap"] <= 1
    assert {path.name for path in tmp_path.iterdir()} == {"store", *(f"tiny.{end}" for end in ENDS)}
    finished = RunFolder(tmp_path / "tiny.run").events()[-1]
    assert finished["event"] == "finished" and finished["model"] == str(output)
    assert finished["report"] == str(tmp_path / "tiny.html")


def test_events_are_echoed_as_json(store, tmp_path, capsys):
    arguments = [
        "train",
        store,
        "--output",
        tmp_path / "m.onnx",
        "--epochs",
        1,
        "--json",
        "--no-report",
        *SIZES,
        *BANDS,
    ]
    assert program.main([str(x) for x in arguments]) == 0
    echoed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert echoed == RunFolder(tmp_path / "m.run").events()
    assert [event["event"] for event in echoed if event["event"] not in ("step", "info")][-3:] == [
        "start",
        "epoch",
        "finished",
    ]


def test_the_preset_paper_is_the_papers_procedure(store, tmp_path):
    def request_of(*arguments):
        options = program.parser().parse_args(["train", str(store), "--output", str(tmp_path / "m.onnx"), *arguments])
        return command._request(options)

    paper = request_of("--preset", "paper")
    assert paper.used_recipe == PAPER and paper.bands == "paper" and paper.options == NetworkOptions()
    assert request_of("--preset", "paper", "--epochs", "3").used_recipe == replace(PAPER, epochs=3)
    assert request_of().used_recipe == Recipe() and request_of().bands == "standard"
    changed = request_of(
        "--learning-rate", "0.1", "--class-weights", "--max-per-place", "4", "--bfloat16", "--rows", "1"
    )
    expected = replace(Recipe(), learning_rate=0.1, class_weights=True, max_per_place=4, precision="bf16")
    assert changed.used_recipe == expected and changed.options == NetworkOptions(rows=1)


def test_the_paper_uses_a_threshold_of_one_half(request_for):
    request = request_for(recipe=PAPER, preset="paper")
    result = train(request)
    assert result.card.thresholds == (0.5, 0.5, 0.5) and result.card.training["temperature"] == 1
    assert result.best_epoch == 2


def test_the_card_has_the_band_statistics_of_the_training_sections(store, request_for):
    card = train(request_for()).card
    sections = join_stores([store], card.groups)
    training = np.flatnonzero(sections.splits == "train")
    for group in card.groups:
        pixels = sections.read(group, training).astype(float)
        for number, band in enumerate(group.bands):
            values = pixels[:, number][pixels[:, number] != NODATA]
            assert card.statistics[band][0] == pytest.approx(values.mean(), abs=0.01)


def test_a_label_without_an_example_is_named_and_never_assigned(tmp_path, request_for):
    four = LabelSet("test", load_label_set("bigearthnet19").labels[:4])
    path = make_store(tmp_path / "rare", label_set=four, bands=COARSE)
    labels = np.load(path / "labels.npy")
    labels[:, 3] = 0
    np.save(path / "labels.npy", labels)
    request = request_for(stores=(path,))
    card = train(request).card
    assert math.isinf(card.thresholds[3]) and not any(map(math.isinf, card.thresholds[:3]))
    assert card.never_assigned == (four.names[3],)
    assert any(four.names[3] in event["text"] for event in events_of(request, "warning"))


def test_a_model_is_trained_further_for_other_labels_with_its_own_bands(tmp_path, request_for, store):
    first = train(request_for())
    other = LabelSet("other", load_label_set("bigearthnet19").labels[1:6])
    path = make_store(tmp_path / "other", label_set=other, bands=COARSE)
    request = request_for(stores=(path,), output=tmp_path / "n.onnx", start_from=first.model, bands="paper")
    second = train(request)
    assert second.card.label_set.codes == other.codes and second.card.bands == first.card.bands
    assert second.card.training["begun_from"]["name"] == "m"
    (start,) = events_of(request, "start")
    assert start["architecture"] == "multi-attention" and start["labels"] == 5
    again = train(request_for(output=tmp_path / "same.onnx", start_from=first.model))
    assert again.scores["validation"]["sections"] == 4


@pytest.mark.parametrize("architecture", ["ca-convbilstm", "k-branch"])
def test_other_architectures_are_trained(request_for, architecture):
    result = train(replace(request_for(architecture=architecture), epochs=1))
    assert load_model(result.model).card.architecture == architecture


def test_a_store_of_level_1c_makes_a_model_for_level_1c(tmp_path, request_for):
    path = make_store(tmp_path / "l1c", level="L1C", bands=COARSE)
    assert train(request_for(stores=(path,))).card.level == "L1C"


def test_few_sections_are_cross_validated_and_then_all_used_for_training(request_for, store):
    request = request_for(folds=3, report=True)
    result = train(request)
    card = result.card
    assert card.training["sections"] == 24 and card.scores["all"]["sections"] == 24
    assert {"network", "random_forest", "most_frequent"} < set(card.scores["all"])
    assert "on sections of other places, without open sea." in card.scope
    page = result.report.read_text(encoding="utf-8")  # it shows the cross-validation, not the training sections
    assert "Cross-validation of 24 sections" in page and f"{card.scores['all']['network']['f1']:.4f}" in page
    finished = events_of(request, "finished")[0]
    assert finished["scores"]["all"]["f1"] == card.scores["all"]["network"]["f1"]
    low, high = finished["intervals"]["all"]["f1"]
    assert low <= finished["scores"]["all"]["f1"] <= high


def test_a_store_without_splits_is_divided_by_place(tmp_path, request_for):
    path = make_store(tmp_path / "undivided", splits=("",) * 6, bands=COARSE)
    request = request_for(stores=(path,))
    card = train(request).card
    assert sum(card.training["splits"].values()) == 24 and min(card.training["splits"].values()) > 0
    assert any("divided by place" in event["text"] for event in events_of(request, "warning"))


def test_a_single_place_is_used_for_training_with_warnings(tmp_path, request_for):
    path = make_store(tmp_path / "one", splits=("",) * 6, bands=COARSE)
    index = (path / "index.csv").read_text()
    (path / "index.csv").write_text(re.sub(r"place \d", "place 0", index))
    request = request_for(stores=(path,))
    card = train(request).card
    assert card.training["splits"] == {"train": 24, "validation": 0, "test": 0} and card.scores == {}
    said = " ".join(event["text"] for event in events_of(request, "warning"))
    assert "one place" in said and "There are no validation sections" in said


def test_a_cancelled_training_resumes_and_another_one_is_refused(monkeypatch, request_for):
    monkeypatch.setattr(module, "EVENT_INTERVAL_S", 0)
    request = request_for()

    def cancel(event: dict) -> None:
        if event["event"] == "step" and event["epoch"] == 2:
            RunFolder(request.folder).ask("cancel")

    assert train(request, cancel) is None
    assert not request.output.exists() and RunFolder(request.folder).events()[-1]["event"] == "cancelled"
    with pytest.raises(RunFolderTaken, match="other recipe and seed") as taken:
        train(replace(request, seed=2, epochs=3))
    assert "\n" not in str(taken.value)
    result = train(request)
    assert events_of(request, "start")[-1]["resumed_epoch"] == 1 and result.epochs == 2
    finished = train(
        replace(request, seed=2, if_exists="replace")
    )  # the other one is finished: the folder may be used again
    assert finished.epochs == 2 and events_of(request, "start")[-1]["resumed_epoch"] == 0


def test_a_stop_keeps_the_best_epoch(monkeypatch, request_for):
    monkeypatch.setattr(module, "EVENT_INTERVAL_S", 0)
    request = request_for()

    def stop(event: dict) -> None:
        if event["event"] == "step" and event["epoch"] == 2:
            RunFolder(request.folder).ask("stop")

    result = train(request, stop)
    assert result.reason == "stopped" and result.best_epoch == 1 and load_model(result.model).card


def test_ctrl_c_requests_a_cancel(monkeypatch, store, tmp_path, capsys):
    monkeypatch.setattr(module, "EVENT_INTERVAL_S", 0)
    original, said = command.print_event, []

    def interrupt(event: dict) -> None:
        original(event)
        said.append(event["event"])
        if said.count("epoch") == 1 and event["event"] == "epoch":
            os.kill(os.getpid(), signal.SIGINT)

    monkeypatch.setattr(command, "print_event", interrupt)
    arguments = ["train", store, "--output", tmp_path / "m.onnx", "--epochs", 9, "--no-report", *SIZES, *BANDS]
    assert program.main([str(x) for x in arguments]) == 130
    assert "resumes after the last finished epoch" in capsys.readouterr().out
    assert said.count("epoch") == 1 and said[-1] == "cancelled"


def test_two_trainings_do_not_share_a_folder(request_for, monkeypatch):
    monkeypatch.setattr("landlabels.core.runs.run_folder.LOCK_TIMEOUT_S", 0.1)
    request = request_for()
    with RunFolder(request.folder).lock(), pytest.raises(TrainingRuns):
        train(request)


def test_a_loss_that_is_not_finite_leaves_the_best_epoch_as_a_model(monkeypatch, request_for):
    original, calls = module.augment, []

    def broken(*arguments):
        calls.append(1)
        return [x * (math.inf if len(calls) == 4 else 1) for x in original(*arguments)]

    monkeypatch.setattr(module, "augment", broken)
    request = request_for()
    with pytest.raises(LossNotFinite, match="epoch 2"):
        train(request)
    assert RunFolder(request.folder).events()[-1]["event"] == "failed"
    assert load_model(request.output).card.training["epoch"] == 1


def test_a_full_disk_is_an_error_and_the_training_resumes_later(monkeypatch, request_for):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    request = request_for()
    with monkeypatch.context() as patch, pytest.raises(OutputError, match="disk is full"):
        patch.setattr("landlabels.core.training.output.save", full)
        train(request)
    assert "disk is full" in RunFolder(request.folder).events()[-1]["text"]
    assert train(request).epochs == 2 and len(events_of(request, "epoch")) == 2


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"epochs": 0}, ParameterError),
        ({"seed": -1}, ParameterError),
        ({"architecture": "resnet"}, ParameterError),
        ({"bands": "all"}, ParameterError),
        ({"device": "tpu"}, ParameterError),
        ({"folds": 7}, ParameterError),
        ({"options": NetworkOptions(patches_per_side=7)}, ParameterError),
        ({"output": "model.txt"}, ParameterError),
        ({"output": "no/such/folder/m.onnx"}, OutputError),
        ({"stores": ("nowhere",)}, StoreError),
    ],
)
def test_invalid_requests_are_refused_before_the_training(request_for, tmp_path, change, error):
    for name in ("output", "stores"):
        if name in change:
            paths = [tmp_path / part for part in np.atleast_1d(change[name])]
            change = {name: paths[0] if name == "output" else tuple(paths)}
    with pytest.raises(error) as refused:
        train(request_for(**change))
    assert "\n" not in str(refused.value)


def test_unsuitable_stores_are_refused(tmp_path, request_for):
    coarse = make_store(tmp_path / "coarse", bands=COARSE)
    with pytest.raises(StoreError, match="lacks B02, B03, .* and B12"):
        train(request_for(stores=(coarse,), bands="standard"))
    evaluated = make_store(tmp_path / "evaluated", splits=("test",) * 6, bands=COARSE)
    with pytest.raises(NothingToTrain, match="no section is for training"):
        train(request_for(stores=(evaluated,)))


def test_missing_packages_are_named():
    error = command.missing_package(ImportError("no", name="sklearn.ensemble"))
    assert isinstance(error, MissingPackage) and "'scikit-learn'" in str(error)
    assert "'lightning'" in str(command.missing_package(ImportError("no", name="lightning.pytorch")))


def test_the_command_trains_on_real_sections(shared_data, tmp_path):
    from landlabels.core.stores.bigearthnet import ImportRequest, import_bigearthnet

    real = shared_data / "bigearthnet-v1"
    if not real.is_dir():
        pytest.skip(f"the BigEarthNet sections are not here (looked in {real})")
    some = tmp_path / "some"
    some.mkdir()
    for section in sorted(path for path in real.iterdir() if path.is_dir())[::6]:
        (some / section.name).symlink_to(section)

    import_bigearthnet(ImportRequest(archive=some, output=tmp_path / "store"), RecordingReporter())
    arguments = ["train", tmp_path / "store", "--output", tmp_path / "real.onnx", "--epochs", 1, "--no-report", *SIZES]
    assert program.main([str(x) for x in arguments]) == 0
    assert load_model(tmp_path / "real.onnx").card.training["data"] == "BigEarthNet v1.0"
