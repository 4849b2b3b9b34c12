"""Importing a model in a process of its own: the same model and the same sentences as in this process."""

from __future__ import annotations

import json
import time

import pytest

pytest.importorskip("onnx", reason="onnx is not installed")
pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")

from landlabels.core.environment import import_process
from landlabels.core.environment.import_process import import_in_process
from landlabels.core.errors import (
    CancelledEarly,
    FilePresent,
    ImportFailed,
    LandLabelsError,
    PythonNotFound,
)
from landlabels.core.model.card_reading import read_card
from landlabels.core.model.imported.importing import ImportRequest, import_model, unfinished
from published_models import write_classifier


def test_the_model_is_the_one_that_this_process_imports(tmp_path):
    source = write_classifier(tmp_path / "classifier.onnx")
    request = ImportRequest(source, tmp_path / "here.onnx", training={"download": {"name": "x", "files": []}})
    import_model(request)
    import_in_process(ImportRequest(source, tmp_path / "there.onnx", training=request.training))
    assert (tmp_path / "there.onnx").read_bytes() == (tmp_path / "here.onnx").read_bytes()
    assert read_card(tmp_path / "there.onnx").training["download"]["name"] == "x"


def test_a_failed_import_gives_the_same_error(tmp_path):
    source = write_classifier(tmp_path / "classifier.onnx")
    source.with_suffix(".json").write_text(json.dumps({"bands": ["B04"]}))
    for request in (ImportRequest(source, tmp_path / "m.onnx"), ImportRequest(tmp_path / "no", tmp_path / "m.onnx")):
        with pytest.raises(ImportFailed) as here:
            import_model(request)
        with pytest.raises(ImportFailed) as there:
            import_in_process(request)
        assert str(there.value) == str(here.value)
    assert not (tmp_path / "m.onnx").exists()


def test_other_errors_give_their_sentence(tmp_path):
    source = write_classifier(tmp_path / "classifier.onnx")
    request = ImportRequest(source, tmp_path / "m.onnx")
    import_in_process(request)
    with pytest.raises(LandLabelsError) as there:
        import_in_process(request)
    assert str(there.value) == str(FilePresent(path=request.output))


def test_a_process_that_dies_gives_one_sentence(tmp_path, monkeypatch):
    monkeypatch.setattr(import_process, "run_program", lambda *_: (-9, "Loading\nKilled\n"))
    with pytest.raises(ImportFailed, match=r"its conversion ended with exit status -9 \(Killed\)\.$"):
        import_in_process(ImportRequest(tmp_path / "x", tmp_path / "m.onnx"))


def test_a_cancel_ends_the_process_and_leaves_no_file(tmp_path, monkeypatch):
    request = ImportRequest(write_classifier(tmp_path / "classifier.onnx"), tmp_path / "m.onnx")
    unfinished(request.output).touch()  # as if the process had begun to write
    begun = time.monotonic()
    with pytest.raises(CancelledEarly):
        import_in_process(request, lambda: time.monotonic() > begun + 0.2)
    assert not unfinished(request.output).exists() and not request.output.exists()


def test_without_another_python_this_process_imports(tmp_path, monkeypatch):
    def none() -> None:
        raise PythonNotFound(version="3", tried="")

    monkeypatch.setattr(import_process, "find_python", none)
    import_in_process(ImportRequest(write_classifier(tmp_path / "classifier.onnx"), tmp_path / "m.onnx"))
    assert read_card(tmp_path / "m.onnx").label_set.names == ("Bare", "Green")
