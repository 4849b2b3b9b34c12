"""The command `models`, and models by name in the other commands."""

from __future__ import annotations

import json

import pytest

pytest.importorskip("onnx", reason="onnx is not installed")

from file_host import host_files
from landlabels.core.__main__ import main
from landlabels.core.model.catalogue import published_model
from landlabels.core.model.library import set_default_model
from landlabels.core.model.model_file import load_model
from models import write_tiny_model
from published import publish
from reporters import RecordingReporter
from scenes import write_band_files
from section_stores import make_store


@pytest.fixture
def folder(tmp_path, monkeypatch):
    path = tmp_path / "models"
    path.mkdir()
    monkeypatch.setenv("LANDLABELS_MODELS", str(path))
    write_tiny_model(path / "mine.onnx")
    return path


def lines(capsys, *arguments: str) -> list[str]:
    assert main(list(arguments)) == 0
    return capsys.readouterr().out.splitlines()


def sentence(capsys, *arguments: str) -> str:
    """The only line of a command that fails."""
    assert main(list(arguments)) == 1
    (line,) = capsys.readouterr().err.splitlines()
    return line


def test_models_and_the_catalogue_are_listed(folder, capsys):
    listed = lines(capsys, "models")
    assert listed[0].split()[0] == "standard" and "Part of LandLabels: 19 labels, 12 bands, L2A" in listed[0]
    assert "mine" in listed[2] and "Imported: 3 labels" in listed[2]
    assert any(line.startswith("reben-mobilevit_s  ") for line in listed) and f"Models folder: {folder}" in listed
    (folder / "broken.onnx").write_bytes(b"x")
    assert any(line.startswith("broken ") and "cannot be used as a model" in line for line in lines(capsys, "models"))


def test_the_list_as_json(folder, capsys):
    (folder / "broken.onnx").write_bytes(b"x")
    record = json.loads("\n".join(lines(capsys, "models", "--json")))
    by_name = {model["name"]: model for model in record["models"]}
    assert by_name["standard"]["kind"] == "bundled" and by_name["standard"]["trainable"]
    assert by_name["mine"]["labels"] == ["Urban fabric", "Industrial or commercial units", "Arable land"]
    assert "cannot be used as a model" in by_name["broken"]["problem"]
    assert record["catalogue"][0]["name"] == "reben-mobilevit_s" and record["folder"] == str(folder)


def test_models_are_added_renamed_made_default_and_removed(folder, tmp_path, capsys):
    write_tiny_model(tmp_path / "new.onnx")
    assert lines(capsys, "models", "add", str(tmp_path / "new.onnx")) == [f"new: {folder / 'new.onnx'}"]
    assert "already exists" in sentence(capsys, "models", "add", str(tmp_path / "new.onnx"))
    lines(capsys, "models", "add", str(tmp_path / "new.onnx"), "--if-exists", "replace")
    lines(capsys, "models", "rename", "new", "newer")
    lines(capsys, "models", "default", "newer")
    assert "Default: newer" in lines(capsys, "models")
    lines(capsys, "models", "remove", "newer")
    assert "Default: the bundled model that fits the scene" in lines(capsys, "models")
    assert "There is no model 'newer'" in sentence(capsys, "models", "remove", "newer")
    assert "is part of LandLabels" in sentence(capsys, "models", "remove", "standard")
    lines(capsys, "models", "default", "standard")
    lines(capsys, "models", "default", "auto")
    assert "Default: the bundled model that fits the scene" in lines(capsys, "models")


def test_a_model_is_downloaded_and_used_by_name(folder, tmp_path, capsys):
    publish(tmp_path / "www", published_model("reben-mobilevit_s"))
    with host_files(tmp_path / "www") as host:
        printed = lines(capsys, "models", "download", "reben-mobilevit_s", "--mirror", host.url)
        assert "Licence: MIT" in printed and printed[-1] == "Use it with --model reben-mobilevit_s."
        assert "already exists" in sentence(capsys, "models", "download", "reben-mobilevit_s", "--mirror", host.url)
        assert main(["models", "download", "k-branch-19", "--mirror", host.url]) == 1
        assert "the server has no such file (404)" in capsys.readouterr().err.splitlines()[-1]
    assert "The catalogue has no model 'x'; it has reben-mobilevit_s," in sentence(capsys, "models", "download", "x")
    assert [line for line in lines(capsys, "models") if line.startswith("reben-mobilevit_s ")][-1].endswith(
        "(downloaded)"
    )


def test_an_imported_model_is_written_under_a_name(folder, tmp_path, capsys):
    source = publish(tmp_path, published_model("reben-mobilevit_s"))
    lines(capsys, "import-model", str(source), "--name", "light")
    assert (folder / "light.onnx").is_file()
    assert "cannot be the name of a model" in sentence(capsys, "import-model", str(source), "--name", "a/b")


@pytest.mark.parametrize(
    "command",
    [
        ("classify", "{scene}", "--output", "{out}.gpkg", "--model", "none"),
        ("classify-many", "{scene}", "--output", "{out}", "--model", "none"),
        ("inspect", "{scene}", "--model", "none"),
        ("train", "{store}", "--output", "{out}.onnx", "--from", "none"),
    ],
    ids=lambda command: command[0],
)
def test_an_unknown_name_ends_every_command_with_one_sentence(folder, tmp_path, capsys, command):
    pytest.importorskip("torch", reason="torch is not installed")
    files = write_band_files(tmp_path / "scene_L2A", (1, 1))
    places = {"scene": str(files["B02"]), "out": str(tmp_path / "out"), "store": str(tmp_path)}
    found = sentence(capsys, *(part.format(**places) for part in command))
    assert found.startswith("There is no model 'none'; choose one of standard, standard-10-20m, mine")


def test_many_scenes_are_classified_with_a_model_by_name(folder, tmp_path):
    from landlabels.core.many.classify_many import ManyRequest, classify_many
    from landlabels.core.many.scene_task import SceneOptions
    from landlabels.core.results.record import read_record

    write_band_files(tmp_path / "in" / "scene_L2A", (1, 1))
    for options, name in ((SceneOptions(model="Mine"), "by name"), (SceneOptions(), "default")):
        if name == "default":
            set_default_model("mine")
        request = ManyRequest((str(tmp_path / "in"),), str(tmp_path / name), options=options, workers=1)
        assert classify_many(request, RecordingReporter()).count("done") == 1
        (found,) = (tmp_path / name).rglob("*.gpkg")
        assert read_record(found).identity["model"] == load_model("mine").sha256


def test_a_model_is_evaluated_and_a_training_starts_from_it_by_name(folder, tmp_path, capsys, monkeypatch):
    pytest.importorskip("torch", reason="torch is not installed")
    from landlabels.core.training import job

    store = str(make_store(tmp_path / "store"))
    (tmp_path / "mine").mkdir()
    monkeypatch.chdir(tmp_path)  # a folder of that name is no store
    printed = lines(capsys, "evaluate", "mine", store, "--no-baselines", "--report", str(tmp_path / "report.html"))
    assert "tiny" in printed[0] and (tmp_path / "report.html").is_file()
    requests = []
    monkeypatch.setattr(job, "_train", lambda request, run: requests.append(request))
    main(["train", store, "--output", str(tmp_path / "own.onnx"), "--from", "mine"])
    assert requests[0].start_from == folder / "mine.onnx"
