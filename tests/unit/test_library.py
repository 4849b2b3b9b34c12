"""Models by name: the bundled ones, those in the models folder, and what is done with them."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

onnx = pytest.importorskip("onnx", reason="onnx is not installed")

from landlabels.core.errors import FilePresent, ModelError, OutputError  # noqa: E402
from landlabels.core.model import library  # noqa: E402
from landlabels.core.model.card_reading import read_card  # noqa: E402
from landlabels.core.model.catalogue import CATALOGUE, published_models  # noqa: E402
from landlabels.core.model.errors import (  # noqa: E402
    CatalogueUnreadable,
    ModelIsBundled,
    ModelNameInvalid,
    ModelUnknown,
    NotDownloaded,
)
from landlabels.core.model.imported.skeleton import available  # noqa: E402
from landlabels.core.model.library import (  # noqa: E402
    add_model,
    chosen_model,
    default_model,
    find_model,
    is_model,
    known_models,
    models_folder,
    remove_model,
    rename_model,
    set_default_model,
)
from landlabels.core.model.model_file import load_model  # noqa: E402
from models import tiny_card, write_tiny_model  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A models folder with the model `mine` and its weights."""
    path = tmp_path / "models"
    path.mkdir()
    monkeypatch.setenv("LANDLABELS_MODELS", str(path))
    write_tiny_model(path / "mine.onnx")
    (path / "mine.safetensors").write_bytes(b"weights")
    return path


def names() -> list[str]:
    return [model.name for model in known_models()]


def test_the_models_folder_is_that_of_the_environment_or_the_user(monkeypatch, tmp_path):
    monkeypatch.setenv("LANDLABELS_MODELS", str(tmp_path))
    assert models_folder() == tmp_path
    monkeypatch.setenv("LANDLABELS_MODELS", "")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr(sys, "platform", "linux")
    assert models_folder() == tmp_path / "data" / "landlabels" / "models"
    assert [model.is_bundled for model in known_models()] == [True, True]


def test_models_are_found_by_name_and_by_path(folder, monkeypatch):
    assert names() == ["standard", "standard-10-20m", "mine"]
    assert find_model("mine") == find_model("MINE") == folder / "mine.onnx"
    assert find_model("standard").parent == library.BUNDLED
    assert find_model(folder / "mine.onnx") == folder / "mine.onnx"
    assert find_model("mine.onnx").name == "mine.onnx" and not find_model("mine.onnx").is_absolute()
    monkeypatch.chdir(folder)
    (folder / "standard").mkdir()  # a folder in the working directory does not hide a model
    assert find_model("standard").parent == library.BUNDLED
    assert load_model("mine").card.name == "tiny" and load_model("mine").path == folder / "mine.onnx"


def test_an_unknown_name_ends_with_the_known_ones(folder):
    with pytest.raises(ModelUnknown) as unknown:
        load_model("min")
    assert str(unknown.value) == (
        "There is no model 'min'; choose one of standard, standard-10-20m, mine, or the path of a LandLabels .onnx "
        "file."
    )
    with pytest.raises(NotDownloaded, match="'reben-resnet50' is not downloaded yet; download it with .*, mine"):
        load_model("reben-resnet50")
    with pytest.raises(ModelError, match="there is no such file"):
        load_model("other.onnx")


def test_what_means_a_model(folder):
    assert [is_model(text) for text in ("mine", "a/b.onnx", "b.onnx", "reben-resnet50")] == [True] * 4
    assert [is_model(text) for text in ("other", "a/store", ".", "store.json")] == [False] * 4


def test_names_in_the_folder_that_are_used_get_a_number(folder):
    for name in ("standard", "Mine", "auto", ".hidden"):
        write_tiny_model(folder / f"{name}.onnx")
    assert names() == ["standard", "standard-10-20m", "auto-2", "Mine", "mine-2", "standard-2"]
    assert find_model("standard-2") == folder / "standard.onnx"
    assert rename_model("standard-2", "other").path == folder / "other.onnx"


def test_kinds_are_told_by_the_cards(folder):
    for name, training in (
        ("own", {"stores": []}),
        ("imported", {"source": "somewhere"}),
        ("downloaded", {"download": {"name": "reben-resnet50"}}),
    ):
        path = write_tiny_model(folder / f"{name}.onnx")
        model = onnx.load(str(path))
        card = json.loads(model.metadata_props[0].value) | {"training": training}
        onnx.helper.set_model_props(model, {"landlabels_card": json.dumps(card)})
        onnx.save(model, str(path))
    (folder / "broken.onnx").write_bytes(b"x")
    kinds = {model.name: model.kind() for model in known_models()}
    assert kinds.pop("broken") == "own" and kinds.pop("mine") == "imported"
    assert kinds == {"standard": "bundled", "standard-10-20m": "bundled"} | {
        name: name for name in ("own", "imported", "downloaded")
    }
    assert library.downloaded_model("reben-resnet50").name == "downloaded"


def test_the_model_to_classify_with(folder):
    assert chosen_model(None) is chosen_model("") is chosen_model("auto") is chosen_model("AUTO") is None
    assert chosen_model("mine") == folder / "mine.onnx"
    set_default_model("mine")
    assert chosen_model(None) == folder / "mine.onnx" and chosen_model("auto") is None
    assert chosen_model("standard").name == "standard.onnx"
    set_default_model(None)
    assert chosen_model(None) is None
    set_default_model(str(folder / "mine.onnx"))
    assert default_model() == "mine"
    for name in ("other", "other.onnx"):
        with pytest.raises(ModelError):
            set_default_model(name)
    elsewhere = write_tiny_model(folder.parent / "elsewhere.onnx")
    set_default_model(str(elsewhere))
    assert chosen_model(None) == elsewhere


def test_a_default_that_was_deleted_by_hand_is_named(folder):
    set_default_model("mine")
    (folder / "mine.onnx").unlink()
    with pytest.raises(ModelUnknown, match="There is no model 'mine'"):
        chosen_model(None)
    for text in ("", "{", "[]", '{"default": 5}', '{"default": ""}'):
        (folder / "models.json").write_text(text)
        assert default_model() is None


def test_the_default_follows_a_model_that_is_renamed_and_removed(folder):
    set_default_model("mine")
    rename_model("mine", "yours")
    assert default_model() == "yours" and find_model("yours").with_suffix(".safetensors").is_file()
    assert sorted(path.name for path in folder.iterdir()) == ["models.json", "yours.onnx", "yours.safetensors"]
    remove_model("yours")
    assert default_model() is None and [path.name for path in folder.iterdir()] == ["models.json"]


def test_a_model_is_added_with_its_weights(folder, tmp_path):
    source = write_tiny_model(tmp_path / "new.onnx")
    source.with_suffix(".safetensors").write_bytes(b"w")
    assert not add_model(folder / "mine.onnx", "copy").path.samefile(folder / "mine.onnx")
    added = add_model(source)
    assert (added.name, added.is_trainable) == ("new", True) and source.exists()
    with pytest.raises(FilePresent):
        add_model(source, "MINE")
    assert add_model(source, "mine", replace=True).path.read_bytes() == source.read_bytes()
    source.with_suffix(".safetensors").unlink()
    assert not add_model(source, "mine", replace=True).is_trainable  # the weights of the replaced model are gone
    with pytest.raises(ModelError, match="it is not an ONNX model|it has no LandLabels card"):
        (tmp_path / "no.onnx").write_bytes(b"nothing of the kind")
        add_model(tmp_path / "no.onnx")
    assert not [path for path in folder.iterdir() if path.name.startswith(".")]


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        ".",
        "..",
        "a/b",
        "a\\b",
        "C:x",
        "a\nb",
        "x" * 101,
        "con",
        " a",
        "a.",
        "auto",
        "a.onnx",
        "standard",
        "a*",
    ],
)
def test_names_that_no_file_should_have_are_refused(folder, name):
    with pytest.raises(ModelNameInvalid, match=r"cannot be the name of a model: [^\n]+\.$"):
        rename_model("mine", name)
    assert (folder / "mine.onnx").exists()


def test_bundled_models_are_neither_renamed_nor_removed(folder):
    for change in (lambda: remove_model("standard"), lambda: rename_model("standard", "x")):
        with pytest.raises(ModelIsBundled):
            change()
    assert find_model("standard").is_file()
    outside = folder.parent / "elsewhere.onnx"
    write_tiny_model(outside)
    with pytest.raises(ModelUnknown):
        remove_model(str(outside))
    assert outside.exists()


def test_a_name_is_changed_in_case_only(folder):
    assert rename_model("mine", "Mine").path.is_file()
    write_tiny_model(folder / "other.onnx")
    with pytest.raises(FilePresent):
        rename_model("other", "MINE")


def test_a_folder_that_is_a_file_ends_with_one_sentence(tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv("LANDLABELS_MODELS", str(tmp_path / "file" / "models"))
    assert names() == ["standard", "standard-10-20m"]
    with pytest.raises(OutputError):
        set_default_model("standard")
    with pytest.raises(OutputError):
        add_model(find_model("standard"), "mine")


# Cards without onnxruntime


def test_a_card_is_read_without_onnxruntime(folder, monkeypatch):
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    assert read_card(folder / "mine.onnx") == tiny_card()
    assert read_card(find_model("standard")).name == "standard"


def test_damaged_files_have_no_card(folder):
    content = (folder / "mine.onnx").read_bytes()
    for changed in [content[:length] for length in (0, 1, 2, 10, len(content) // 2, len(content) - 1)] + [
        b"\xff" * 100,
        b"\x08\x08\x3a\xff\xff\xff\xff\x7f",  # a graph of 32 GB
        b"\x08\x08\x72\x02\x0a\xff",  # an entry whose key is longer than it
        b"<html>no model</html>",
        content.replace(b'"format": 1', b'"format": 9'),
    ]:
        (folder / "mine.onnx").write_bytes(changed)
        with pytest.raises(ModelError, match=r"cannot be used as a model: [^\n]+$"):
            read_card(folder / "mine.onnx")
    with pytest.raises(ModelError, match="there is no such file"):
        read_card(folder / "none.onnx")
    with pytest.raises(ModelError):
        read_card(folder)


# The catalogue


def test_every_published_model_can_be_imported():
    models = published_models()
    assert models[0].name == "reben-mobilevit_s" and models[0].megabytes < 21
    assert len({model.name.casefold() for model in models}) == len(models)
    for model in models:
        library.check_name(model.name)
        family, _, network = model.name.partition("-")
        assert family != "reben" or (
            network in available() and f"/{network}-s2-{model.band_order}/" in model.source + "/"
        )
        assert all(
            file.address.startswith(("https://huggingface.co/", "https://bigearth.net/")) for file in model.files
        )
        assert all(0 < score < 1 for score in model.scores.values()) and bool(model.scores) == bool(model.scores_source)


def test_the_documented_catalogue_is_the_one_that_is_read():
    text = (ROOT / "docs" / "models.md").read_text(encoding="utf-8")
    rows = {line.split("`")[1]: line.split(" | ") for line in text.splitlines() if line.startswith("| `")}
    for model in published_models():
        _, network, size, labels, bands, evidence, scores, speed = rows[model.name]
        assert (network, labels.strip("`"), int(bands)) == (model.title, model.label_set, len(model.bands))
        assert size == ("size not known" if model.megabytes is None else f"{model.megabytes:.0f} MB")
        assert (evidence == "yes") == model.evidence
        assert [float(score.split()[-1]) for score in scores.split(", ") if score] == list(model.scores.values())
        assert speed.strip(" |") == (f"{model.speed[0]:g}" if model.speed else "")


@pytest.mark.parametrize("change", [{"models": 5}, {"models": [5]}, {"models": [{"name": "x"}]}, {}])
def test_a_damaged_catalogue_ends_with_one_sentence(tmp_path, change):
    path = tmp_path / "catalogue.json"
    path.write_text(json.dumps(change))
    with pytest.raises(CatalogueUnreadable, match=r"cannot be read: [^\n]+; install LandLabels again\.$"):
        published_models(path)
    path.write_bytes(CATALOGUE.read_bytes()[:100])
    with pytest.raises(CatalogueUnreadable):
        published_models(path)
