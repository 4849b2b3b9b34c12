"""The algorithms `landlabels:teachtrainingset` and `landlabels:addnovelty`: outputs and invalid input."""

from __future__ import annotations

import numpy as np
import pytest
from algorithms import Feedback, run
from landlabels.core.model.model_file import load_model
from landlabels.core.stores.store import open_store
from models import write_tiny_model
from qgis.core import QgsProcessingException
from section_stores import make_store


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return make_store(tmp_path_factory.mktemp("stores") / "store", 60)


@pytest.fixture
def tiny(tmp_path):
    return write_tiny_model(tmp_path / "tiny.onnx")


def test_a_model_teaches_a_training_set(provider, store, tiny):
    feedback = Feedback()
    found = run("teachtrainingset", feedback, STORE=str(store), TEACHER=str(tiny), DEVICE="cpu")
    assert found["CLASSES"] == 3 and found["OUTPUT"] == str(store)
    assert open_store(store).teacher["name"] == "tiny"
    assert any("3 classes of the teacher 'tiny'" in line for line in feedback.lines)


def test_a_file_of_shares_teaches_a_training_set(provider, store, tmp_path):
    names = open_store(store).names
    np.savez(
        tmp_path / "shares.npz", names=names, classes=["a", "b"], patch_probability=np.full((len(names), 16, 2), 0.5)
    )
    assert run("teachtrainingset", STORE=str(store), SHARES=str(tmp_path / "shares.npz"))["CLASSES"] == 2
    assert open_store(store).teacher["classes"] == ["a", "b"]


def test_a_teacher_is_needed_and_only_one(provider, store, tiny, tmp_path):
    for values in ({}, {"TEACHER": str(tiny), "SHARES": str(tmp_path / "s.npz")}):
        with pytest.raises(ValueError, match="either a model as TEACHER or a file of SHARES"):
            run("teachtrainingset", STORE=str(store), **values)
    with pytest.raises(QgsProcessingException, match="is not a section store|no section store|store"):
        run("teachtrainingset", STORE=str(tmp_path), TEACHER=str(tiny))
    with pytest.raises(QgsProcessingException, match="There is no model 'nobody'"):
        run("teachtrainingset", STORE=str(store), TEACHER="nobody")


def test_a_model_gets_novelty(provider, store, tiny, tmp_path):
    pytest.importorskip("sklearn", reason="scikit-learn is not installed")
    output, feedback = tmp_path / "with.onnx", Feedback()
    values = {"MODEL": str(tiny), "STORE": str(store), "ALL_SECTIONS": True, "OUTPUT": str(output)}
    assert run("addnovelty", feedback, **values)["SECTIONS"] == 60
    assert "The novelty was measured on 60 sections from 6 places." in feedback.lines
    assert "novelty" in load_model(output).card.outputs and "novelty" not in load_model(tiny).card.outputs
    with pytest.raises(QgsProcessingException, match="already exists"):
        run("addnovelty", **values)
    assert run("addnovelty", **values, IF_EXISTS="replace")["SECTIONS"] == 60


def test_too_few_places_and_a_wrong_name_end_with_one_sentence(provider, store, tiny, tmp_path):
    pytest.importorskip("sklearn", reason="scikit-learn is not installed")
    values = {"MODEL": str(tiny), "STORE": str(store)}
    with pytest.raises(QgsProcessingException, match="places"):
        run("addnovelty", **values, OUTPUT=str(tmp_path / "x.onnx"))
    assert not (tmp_path / "x.onnx").exists()
    with pytest.raises(ValueError, match="must be a file whose name ends in .onnx"):
        run("addnovelty", **values, OUTPUT=str(tmp_path / "x.txt"))


def test_the_toolbox_passes_seeds_folds_and_targets_to_the_training(provider, store, tmp_path, monkeypatch):
    from landlabels.core.runs import process

    started = []
    monkeypatch.setattr(process, "start_training", lambda arguments, folder: started.append(arguments))
    monkeypatch.setattr(process, "watch_training", lambda *_: {"event": "cancelled"})
    with pytest.raises(QgsProcessingException):
        run("train", STORE=str(store), OUTPUT=str(tmp_path / "m.onnx"), FOLDS=5, INNER_FOLDS=4, REPEATS=3, SEED=7,
            TEACHER_LOSS=0.5, PATCH_LOSS=0)  # fmt: skip
    text = " ".join(started[0])
    for part in ("--folds 5", "--inner-folds 4", "--repeats 3", "--seed 7", "--teacher-loss 0.5", "--patch-loss 0.0"):
        assert part in text
    with pytest.raises(ValueError, match="FOLDS"):
        run("train", STORE=str(store), OUTPUT=str(tmp_path / "m.onnx"), FOLDS=0)
