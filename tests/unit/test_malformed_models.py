"""Malformed files of the models folder and the catalogue, tested as in `test_malformed`."""

import json

import pytest
from hypothesis import given
from landlabels.core.errors import LandLabelsError
from landlabels.core.model import catalogue, transfer
from landlabels.core.model.errors import CatalogueUnreadable
from landlabels.core.model.library import (
    chosen_model,
    default_model,
    downloaded_model,
    known_models,
    models_folder,
    set_default_model,
)
from models import tiny_card, write_tiny_model
from mutations import ODD, as_text, change, check, mutated, seeds


def write_changed(path, value, odd, seed):
    path.write_text(as_text(change(value, odd, seed)), encoding="utf-8", errors="surrogatepass")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("LANDLABELS_MODELS", str(tmp_path))
    write_tiny_model(tmp_path / "own.onnx", tiny_card())
    set_default_model("own")
    return tmp_path


def test_the_default_model(folder):
    @mutated
    @given(ODD, seeds)
    def one(odd, seed):
        write_changed(folder / "models.json", {"default": "own"}, odd, seed)
        default_model()
        try:
            chosen_model(None)
        except LandLabelsError as error:
            assert str(error).encode()

    one()
    check(folder / "models.json", default_model)


def test_models_in_the_folder(folder):
    assert folder == models_folder()

    def read():
        for model in known_models():
            assert model.kind()
        downloaded_model("reben-vit")

    check(folder / "own.onnx", read)


def test_the_catalogue(tmp_path):
    record = json.loads(catalogue.CATALOGUE.read_text(encoding="utf-8"))
    path = tmp_path / "catalogue.json"

    def read():
        try:
            catalogue.published_models.__wrapped__(path)
        except CatalogueUnreadable as error:
            assert str(error).encode()

    @mutated
    @given(ODD, seeds)
    def one(odd, seed):
        write_changed(path, record, odd, seed)
        read()

    one()
    path.write_text(json.dumps(record))
    check(path, read)


def test_the_state_of_a_download(tmp_path):
    state = {"version": "1", "etag": "e", "size": 9, "sha256": None}

    @mutated
    @given(ODD, seeds)
    def one(odd, seed):
        (tmp_path / "m.part").write_bytes(b"1234")
        write_changed(tmp_path / "m.part.json", state, odd, seed)
        transfer._Transfer("http://x/m", tmp_path / "m", None, None)

    one()
