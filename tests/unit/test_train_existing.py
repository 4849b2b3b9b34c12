"""Files that exist are not overwritten by a training, an evaluation or a comparison, unless it is requested."""

from __future__ import annotations

from dataclasses import replace

import pytest

pytest.importorskip("torch", reason="torch is not installed")
pytest.importorskip("lightning", reason="lightning is not installed")
pytest.importorskip("onnx", reason="onnx is not installed")

from landlabels.core.__main__ import main
from landlabels.core.choices import BAND_SETS, BandSet
from landlabels.core.errors import FilePresent, OutputBusy
from landlabels.core.output_lock import OutputLock
from landlabels.core.training.architecture_comparison import CompareRequest, compare
from landlabels.core.training.job import TrainRequest, train
from landlabels.core.training.recipe import Recipe
from learnable import SMALL
from reporters import RecordingReporter
from section_stores import make_store

COARSE = ("B01", "B09")  # the smallest pixels make the fastest tests


@pytest.fixture(autouse=True)
def coarse_bands():
    BAND_SETS.register(BandSet("coarse", "Coarse", "only 60 m", {60: COARSE}))
    yield
    BAND_SETS.remove("coarse")


@pytest.fixture
def request_(tmp_path):
    store = make_store(tmp_path / "store", bands=COARSE)
    recipe = replace(Recipe(), epochs=1, batch=8)
    return TrainRequest(
        (store,), tmp_path / "m.onnx", recipe=recipe, options=SMALL, bands="coarse", report=False, device="cpu"
    )


@pytest.mark.parametrize("name", ["m.onnx", "m.safetensors", "m.html"])
@pytest.mark.parametrize("if_exists", ["resume", "stop"])
def test_a_file_of_another_kind_is_kept(request_, name, if_exists):
    file = request_.output.with_name(name)
    file.write_text("mine")
    with pytest.raises(FilePresent, match=f"{name}' already exists; choose another"):
        train(replace(request_, report=True, if_exists=if_exists))
    assert file.read_text() == "mine"


def test_a_finished_model_is_only_replaced_on_request(request_):
    train(request_)
    first = request_.output.read_bytes()
    for changed in (replace(request_, seed=2), replace(request_, if_exists="stop")):
        with pytest.raises(FilePresent):
            train(changed)
    with pytest.raises(FilePresent):  # the same settings, but in the run folder of another model
        other = request_.output.with_name("other.onnx")
        other.write_text("mine")
        train(replace(request_, output=other, run_folder=request_.folder))
    assert request_.output.read_bytes() == first
    assert train(request_).epochs == 1  # the same training again
    train(replace(request_, seed=2, if_exists="replace"))
    assert request_.output.read_bytes() != first


def test_two_trainings_of_one_model_do_not_run_together(request_):
    with OutputLock(request_.output), pytest.raises(OutputBusy):
        train(replace(request_, run_folder=request_.output.with_name("other.run")))


def test_the_report_of_an_evaluation_is_only_replaced_on_request(request_, tmp_path, capsys):
    train(request_)
    report = tmp_path / "report.html"
    report.write_text("mine")
    command = ["evaluate", str(request_.output), str(request_.stores[0]), "--report", str(report)]
    assert main(command) == 1
    assert "report.html' already exists" in capsys.readouterr().err
    assert report.read_text() == "mine"
    assert main([*command, "--if-exists", "replace"]) == 0
    assert report.read_text() != "mine"


def test_the_report_of_a_comparison_is_only_replaced_on_request(request_, tmp_path):
    folder = tmp_path / "comparison"
    folder.mkdir()
    (folder / "report.html").write_text("mine")
    with pytest.raises(FilePresent):
        compare(CompareRequest(request_.stores, folder, bands="coarse"), RecordingReporter(), lambda event: None)
    assert [file.name for file in folder.iterdir()] == ["report.html"]
