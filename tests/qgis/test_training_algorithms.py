"""The algorithms for training: parameters, the requests that core receives, messages."""

from __future__ import annotations

import pytest
from algorithms import Feedback, algorithm, run
from landlabels.core.errors import LandLabelsError, TrainingDied
from landlabels.core.runs import process
from landlabels.core.stores.store import open_store
from landlabels.ui.toolbox.training_log import TrainingLog
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingException,
    QgsVectorLayer,
)
from references import X0, Y0, square, write_classes

OFFERED = {
    "buildtrainingset": {
        "INPUT": ("raster", None),
        "REFERENCE": ("layer", None),
        "FIELD": ("field", None),
        "LABEL_SET": ("enum", "auto"),
        "CLASSES": ("string", None),
        "ALL_SECTIONS": ("boolean", False),
        "MIN_SHARE": ("number", 0.01),
        "MAX_UNLABELLED": ("number", 0.25),
        "EXTENT": ("extent", None),
        "ALLOW_L1C": ("boolean", False),
        "MIN_CLEAR": ("number", 0.75),
        "TEACHER": ("file", None),
        "BAND_ORDER": ("enum", "auto"),
        "OFFSET": ("enum", "auto"),
        "IF_EXISTS": ("enum", "resume"),
        "OUTPUT": ("folderDestination", None),
    },
    "importbigearthnet": {
        "ARCHIVE": ("file", None),
        "LABEL_SET": ("enum", "bigearthnet19"),
        "SPLIT": ("enum", "place"),
        "LISTS": ("file", None),
        "IF_EXISTS": ("enum", "resume"),
        "OUTPUT": ("folderDestination", None),
    },
    "train": {
        "STORE": ("file", None),
        "MORE_STORES": ("multilayer", None),
        "MODEL": ("file", None),
        "ARCHITECTURE": ("enum", "multi-attention"),
        "PRESET": ("enum", "standard"),
        "EPOCHS": ("number", None),
        "BATCH": ("number", None),
        "DEVICE": ("enum", "auto"),
        "BANDS": ("enum", "auto"),
        "TEACHER": ("file", None),
        "TEACHER_LOSS": ("number", None),
        "PATCH_LOSS": ("number", None),
        "FOLDS": ("number", None),
        "INNER_FOLDS": ("number", None),
        "REPEATS": ("number", None),
        "SEED": ("number", None),
        "EXTRA": ("string", None),
        "IF_EXISTS": ("enum", "resume"),
        "OUTPUT": ("fileDestination", None),
    },
    "teachtrainingset": {
        "STORE": ("file", None),
        "TEACHER": ("file", None),
        "SHARES": ("file", None),
        "DEVICE": ("enum", "auto"),
    },
    "evaluate": {
        "MODEL": ("file", None),
        "STORE": ("file", None),
        "MORE_STORES": ("multilayer", None),
        "SPLIT": ("enum", "test"),
        "BASELINES": ("boolean", True),
        "DEVICE": ("enum", "auto"),
        "IF_EXISTS": ("enum", "stop"),
        "OUTPUT": ("fileDestination", None),
    },
}


@pytest.mark.parametrize("name", OFFERED)
def test_parameters_are_those_that_scripts_rely_on(provider, name):
    made = algorithm(name)
    offered = {p.name(): (p.type(), p.defaultValue()) for p in made.parameterDefinitions()}
    assert offered == OFFERED[name]
    assert all(p.help() for p in made.parameterDefinitions())
    assert made.groupId() == "training"
    assert made.shortDescription() and made.shortHelpString() and made.tags()
    assert not made.flags() & Qgis.ProcessingAlgorithmFlag.NoThreading
    assert made.flags() & Qgis.ProcessingAlgorithmFlag.CanCancel


# A training set from a scene


@pytest.fixture
def layer(project):
    """Make a layer of the project: forest on the left column of the 2 x 3 sections, water on the right ones."""

    def make(kind: str = "string", values=("forest", "water"), crs: str = "EPSG:32633") -> QgsVectorLayer:
        made = QgsVectorLayer(f"Polygon?crs={crs}&field=size:double&field=class:{kind}", "land cover", "memory")
        for west, width, value in ((X0, 1200, values[0]), (X0 + 1200, 2400, values[1])):
            feature = QgsFeature(made.fields())
            feature.setGeometry(QgsGeometry.fromWkt(square(west, Y0, width, 2400)))
            feature["class"] = value
            made.dataProvider().addFeature(feature)
        project.addMapLayer(made)
        return made

    return make


@pytest.fixture
def given(provider, bands, tmp_path):
    return {"INPUT": str(bands["B02"]), "FIELD": "class", "OUTPUT": str(tmp_path / "set")}


def labels_by_section(path) -> dict[str, str]:
    store = open_store(path)
    names = [name.rsplit("_", 2) for name in store.names.tolist()]
    labels = [" ".join(n for n, has in zip(store.label_set.names, row, strict=True) if has) for row in store.labels]
    return {f"{row}_{col}": text for (_, row, col), text in zip(names, labels, strict=True)}


def test_polygons_of_a_layer_in_memory_become_labels(given, layer):
    feedback = Feedback()
    results = run("buildtrainingset", feedback, REFERENCE=layer(), **given)
    assert results["SECTIONS"] == 6
    assert results["LABEL_COUNTS"] == {"forest": 2, "water": 4}
    assert labels_by_section(given["OUTPUT"]) == {
        "0_0": "forest", "0_1": "water", "0_2": "water", "1_0": "forest", "1_1": "water", "1_2": "water",
    }  # fmt: skip
    assert feedback.progress() == 100
    assert any(line.startswith("6 sections, ") for line in feedback.lines)


def test_integers_are_valid_classes_and_null_is_no_class(given, layer):
    run("buildtrainingset", REFERENCE=layer("integer", (7, None)), **given)
    assert set(labels_by_section(given["OUTPUT"])) == {"0_0", "1_0"}


def test_a_model_labels_the_sections_without_a_reference(given, tmp_path):
    from landlabels.core.model.label_sets import load_label_set
    from models import tiny_card, write_tiny_model

    del given["FIELD"]
    model = write_tiny_model(tmp_path / "teacher.onnx", tiny_card(bands=("B02",), labels=1, thresholds=(0.0,)))
    results = run("buildtrainingset", TEACHER=str(model), **given)
    assert results["LABEL_COUNTS"] == {load_label_set("bigearthnet19").names[0]: 6}
    assert open_store(given["OUTPUT"]).teacher["name"] == "tiny"


@pytest.mark.parametrize(("both", "problem"), [(True, "are both set"), (False, "REFERENCE is not set")])
def test_the_labels_come_from_a_reference_or_from_a_model(given, layer, tmp_path, both, problem):
    chosen = {"REFERENCE": layer(), "TEACHER": str(tmp_path / "teacher.onnx")} if both else {}
    with pytest.raises(ValueError, match=problem):
        run("buildtrainingset", **chosen, **given)


def test_a_temporary_folder_causes_a_warning(given, layer):
    feedback = Feedback()
    given["OUTPUT"] = QgsProcessing.TEMPORARY_OUTPUT
    results = run("buildtrainingset", feedback, REFERENCE=layer(), **given)
    assert len(open_store(results["OUTPUT"])) == 6
    assert any("OUTPUT is temporary" in text for text in feedback.warnings)


def test_self_intersecting_and_empty_polygons_are_accepted(given, layer):
    made = layer()
    bow_tie, nothing = QgsFeature(made.fields()), QgsFeature(made.fields())
    bow_tie.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({X0} {Y0},{X0 + 600} {Y0},{X0} {Y0 - 600},{X0 + 600} {Y0 - 600},{X0} {Y0}))"))  # fmt: skip # noqa: E501
    bow_tie["class"] = nothing["class"] = "sand"
    made.dataProvider().addFeatures([bow_tie, nothing])
    run("buildtrainingset", REFERENCE=made, **given)
    assert labels_by_section(given["OUTPUT"])["0_0"] == "forest sand"


def test_an_extent_limits_the_sections(given, layer):
    extent = f"{X0},{X0 + 2400},{Y0 - 1200},{Y0} [EPSG:32633]"
    run("buildtrainingset", REFERENCE=layer(), EXTENT=extent, **given)
    assert set(labels_by_section(given["OUTPUT"])) == {"0_0", "0_1"}


def test_a_raster_reference_needs_no_field(given, tmp_path):
    import numpy as np

    classes = np.repeat(np.repeat([[1, 2, 2], [1, 2, 1]], 12, 0), 12, 1).astype(np.uint8)
    path = write_classes(tmp_path / "classes.tif", classes, (X0, Y0), 100, 32633)
    del given["FIELD"]
    results = run("buildtrainingset", REFERENCE=str(path), LABEL_SET="OWN", **given)
    assert list(results["LABEL_COUNTS"].values()) == [3, 3]


@pytest.mark.parametrize(
    ("field", "problem"),
    [
        ("size", "has numbers or dates in the field 'size'; a class field holds text or integers, and this layer "
                 "has: class"),
        ("", "needs a class field"),
        ("klass", "has no field 'klass'"),
    ],
)  # fmt: skip
def test_a_field_without_classes_is_refused_with_a_sentence(given, layer, field, problem):
    with pytest.raises(QgsProcessingException) as caught:
        run("buildtrainingset", REFERENCE=layer(), **given | {"FIELD": field})
    assert f"'land cover' {problem}" in str(caught.value)


def test_a_reference_outside_the_scene_is_refused_with_a_sentence(given, layer):
    with pytest.raises(QgsProcessingException, match="'land cover' has no class in the sections of"):
        run("buildtrainingset", REFERENCE=layer(crs="EPSG:32601"), **given)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"MIN_SHARE": 1.5}, "MIN_SHARE is '1.5', but it must be a number from 0 to 1"),
        ({"MAX_UNLABELLED": "25%"}, "MAX_UNLABELLED is '25%', but it must be a number from 0 to 1"),
        ({"MIN_CLEAR": -1}, "MIN_CLEAR is '-1', but it must be a number from 0 to 1"),
        ({"LABEL_SET": "corine"}, "LABEL_SET is 'corine', but it must be one of auto, bigearthnet19, "),
    ],
)
def test_invalid_values_are_refused_with_a_sentence(given, layer, wrong, sentence):
    with pytest.raises(ValueError, match=sentence):
        run("buildtrainingset", REFERENCE=layer(), **given | wrong)


def test_the_next_run_resumes_after_a_cancel(given, layer):
    feedback = Feedback(cancel=True)
    assert "SECTIONS" not in run("buildtrainingset", feedback, REFERENCE=layer(), **given)
    assert any("Cancelled" in text for text in feedback.warnings)
    assert run("buildtrainingset", REFERENCE=layer(), **given)["SECTIONS"] == 6


# BigEarthNet


def test_an_archive_becomes_a_training_set(provider, shared_data, tmp_path):
    feedback = Feedback()
    archive = shared_data / "bigearthnet-v1"
    results = run("importbigearthnet", feedback, ARCHIVE=str(archive), LABEL_SET=1, OUTPUT=str(tmp_path / "set"))
    assert results["SECTIONS"] == 125 == len(open_store(tmp_path / "set"))
    assert len(results["LABEL_COUNTS"]) == 43
    assert results["LABEL_COUNTS"]["Sea and ocean"] > 50


def test_a_folder_without_an_archive_is_refused_with_a_sentence(provider, tmp_path):
    with pytest.raises(QgsProcessingException, match=f"'{tmp_path}'"):
        run("importbigearthnet", ARCHIVE=str(tmp_path), OUTPUT=str(tmp_path / "set"))


# Training


@pytest.fixture
def start(provider, monkeypatch):
    """Record the command line instead of starting it, and end with the given event."""
    started = []
    finished = {
        "event": "finished",
        "model": "m.onnx",
        "report": "m.html",
        "epochs": 3,
        "best_epoch": 2,
        "scores": {},
        "scope": "For tests.",
    }

    def follow(folder, on_event, cancelled, after):
        if isinstance(follow.ending, Exception):
            raise follow.ending
        on_event(follow.ending)
        return follow.ending

    follow.ending = finished
    monkeypatch.setattr(process, "start_training", lambda arguments, folder: started.append((arguments, folder)))
    monkeypatch.setattr(process, "watch_training", follow)

    def train(ending=None, feedback=None, **parameters):
        follow.ending = ending or finished
        start.results = run("train", feedback, **{"STORE": "/sets/one", "OUTPUT": "/models/own.onnx"} | parameters)
        return started[-1][0]

    train.finished, start = finished, train
    return train


def test_the_defaults_of_training(start):
    assert start() == [
        "train", "/sets/one", "--output", "/models/own.onnx", "--run-folder", "/models/own.run",
        "--preset", "standard", "--device", "auto", "--architecture", "multi-attention",
    ]  # fmt: skip
    assert start.results == {"OUTPUT": "m.onnx", "REPORT": "m.html", "TRAINED_EPOCHS": 3}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"EPOCHS": 7, "BATCH": "4"}, ["--epochs", "7", "--batch", "4"]),
        ({"EPOCHS": ""}, []),
        ({"BANDS": "standard-10-20M"}, ["--bands", "standard-10-20m"]),
        ({"PRESET": "Paper", "DEVICE": "GPU", "ARCHITECTURE": 1}, ["paper", "gpu", "ca-convbilstm"]),
        ({"MODEL": "/m/a b.onnx"}, ["--from", "/m/a b.onnx"]),
        ({"MORE_STORES": ["/sets/two/store.json", "/sets/three"]}, ["/sets/two", "/sets/three"]),
        ({"EXTRA": '--seed 2 --origin "two words"'}, ["--seed", "2", "--origin", "two words"]),
        ({"IF_EXISTS": "replace"}, ["--if-exists", "replace"]),
        ({"TEACHER": "/m/teacher.onnx", "PATCH_LOSS": 0}, ["--teacher", "/m/teacher.onnx", "--patch-loss", "0.0"]),
        ({"PATCH_LOSS": ""}, []),
    ],
)
def test_given_parameters_reach_the_training(start, given, expected):
    arguments = start(**given)
    assert [text for text in arguments if text in expected] == expected
    assert ("--epochs" in arguments) == ("--epochs" in expected)
    assert ("--architecture" in arguments) == ("MODEL" not in given)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"EPOCHS": 0}, "EPOCHS is '0', but it must be a whole number of at least 1"),
        ({"BATCH": 2.5}, "BATCH is '2.5', but it must be a whole number of at least 1"),
        ({"ARCHITECTURE": "resnet"}, "ARCHITECTURE is 'resnet', but it must be one of multi-attention, "),
        ({"OUTPUT": "/models/own.pt"}, "OUTPUT is '/models/own.pt', but it must be a file whose name ends in .onnx"),
        ({"PATCH_LOSS": -1}, "PATCH_LOSS is '-1', but it must be a number of at least 0"),
        ({"PATCH_LOSS": "nan"}, "PATCH_LOSS is 'nan', but it must be a number of at least 0"),
        ({"EXTRA": '--origin "two'}, "a quotation mark in it is not closed"),
    ],
)
def test_invalid_settings_are_refused_with_a_sentence(start, wrong, sentence):
    with pytest.raises(ValueError, match=sentence):
        start(**wrong)


def test_scores_are_outputs_and_undefined_ones_are_left_out(start):
    scores = {"validation": {"f1": 0.9}, "test": {"f1": 0.5, "macro_ap": None, "hamming": 0.1}}
    start({**start.finished, "scores": scores, "report": None})
    assert start.results == {"OUTPUT": "m.onnx", "TRAINED_EPOCHS": 3, "F1": 0.5}


@pytest.mark.parametrize(
    "ending",
    [
        LandLabelsError(reason="The loss is no number."),
        TrainingDied(how="was killed", log="log.txt", line="boom"),
        {"event": "cancelled"},
    ],
)
def test_a_training_without_a_model_ends_with_one_sentence(start, ending):
    with pytest.raises(QgsProcessingException) as caught:
        start(ending)
    assert str(caught.value) == str(ending) or "Cancelled. Finished epochs are kept" in str(caught.value)


def test_events_become_lines_and_progress():
    feedback = Feedback()
    say = TrainingLog(feedback)
    say({"event": "start", "epochs": 4, "architecture": "k-branch", "parameters": 1234567, "device": "CPU",
         "sections": {"train": 3, "validation": 1}, "resumed_epoch": 1})  # fmt: skip
    say({"event": "step", "epoch": 2, "step": 5, "steps": 10})
    assert feedback.progress() == 37.5
    say({"event": "epoch", "epoch": 2, "epochs": 4, "train_loss": 0.25, "validation_loss": 0.3, "validation_f1": 0.5,
         "validation_macro_ap": None, "best": True, "seconds_left": 75.0})  # fmt: skip
    assert feedback.progress() == 50
    say({"event": "warning", "text": "careful"})
    say({"event": "of a newer version"})
    say({"event": "finished", "model": "m.onnx", "epochs": 4, "best_epoch": 2, "scope": "For tests."})
    assert feedback.warnings == ["careful"]
    assert feedback.lines == [
        "k-branch, 1,234,567 parameters, on CPU; sections: train 3, validation 1.",
        "Resumed after epoch 1.",
        "Epoch 2 of 4: loss 0.2500, validation loss 0.3000, F1 0.500, lowest validation loss so far, 1 min 15 s left",
        "The best of 4 epochs was 2; the model is m.onnx.",
        "For tests.",
    ]


def test_missing_packages_are_reported_before_the_run(provider, monkeypatch):
    absent = ("torch", "sklearn")
    monkeypatch.setattr("landlabels.core.packages.find_spec", lambda name: None if name in absent else name)
    can_run, reason = algorithm("train").canExecute()
    assert not can_run
    assert "packages torch, scikit-learn are not installed, so models cannot be trained" in reason
    assert algorithm("evaluate").canExecute() == (True, "")
