"""Malformed files of trainings and of the models that they begin from, tested as in `test_malformed`."""

import json

import numpy as np
import pytest

pytest.importorskip("torch", reason="torch is not installed")

from hypothesis import given
from landlabels.core.errors import CheckpointDamaged, LandLabelsError
from landlabels.core.network.export import load_trained, save
from landlabels.core.runs.run_folder import RunFolder
from landlabels.core.stores.errors import SharesUnreadable
from landlabels.core.stores.joined_stores import join_stores
from landlabels.core.stores.store import open_store
from landlabels.core.stores.teacher import ArrayTeacher
from landlabels.core.training.request import TrainRequest, prepare_run_folder
from landlabels.core.training.trainer import _batch_of
from learnable import small_network
from mutations import ODD, as_text, change, check, mutated, seeds
from networks import card_for
from reporters import RecordingReporter
from section_stores import make_store


@pytest.fixture
def prepared(tmp_path):
    """A run folder with a request, an event and a checkpoint, and what prepares the same training again."""
    store, run = make_store(tmp_path / "store", 6), RunFolder(tmp_path / "own.run")
    run.path.mkdir()
    request = TrainRequest(stores=(store,), output=tmp_path / "own.onnx")
    network, sections = small_network(), join_stores([store])

    def prepare():
        prepare_run_folder(request, RunFolder(run.path), sections, network)

    prepare()
    run.append("start", model=str(request.output), epochs=2)
    return run, prepare


def refused_or_done(read):
    try:
        read()
    except LandLabelsError as error:
        assert str(error).encode()


def test_requests(prepared):
    run, prepare = prepared
    path = run.path / "request.json"
    record = json.loads(path.read_text())

    @mutated
    @given(ODD, seeds)
    def one(odd, seed):
        (run.path / "last.ckpt").touch()
        path.write_text(as_text(change(record, odd, seed)), encoding="utf-8", errors="surrogatepass")
        refused_or_done(prepare)

    one()
    path.write_text(json.dumps(record))
    check(path, prepare)


def test_events(prepared):
    run, prepare = prepared
    first = json.loads(run.events_path.read_text())

    @mutated
    @given(ODD, seeds)
    def one(odd, seed):
        line = as_text(change(first, odd, seed)) + "\n"
        run.events_path.write_text(line, encoding="utf-8", errors="surrogatepass")
        (run.path / "last.ckpt").touch()
        RunFolder(run.path).current()
        refused_or_done(prepare)

    one()


def test_checkpoints(tmp_path):
    import torch

    path = tmp_path / "last.ckpt"
    torch.save({"state": {"weight": torch.zeros(3)}, "epoch": 1}, path)

    def read():
        try:
            _batch_of(path)
        except CheckpointDamaged as error:
            assert str(path.parent) in str(error)

    check(path, read)


@pytest.mark.parametrize("suffix", [".onnx", ".safetensors"])
def test_models_to_begin_from(tmp_path, suffix):
    network = small_network()
    path = tmp_path / "m.onnx"
    save(network, card_for(network), path)
    check(path.with_suffix(suffix), lambda: load_trained(path))


def test_shares_of_a_teacher(tmp_path):
    store = open_store(make_store(tmp_path / "store", 6))
    path = tmp_path / "t.npz"
    np.savez(path, names=["section 0"], patch_probability=np.full((1, 16, 1), 0.5))
    check(path, lambda: ArrayTeacher(path).prepare(store, RecordingReporter()))


def test_shares_in_an_archive_of_an_unknown_version(tmp_path):
    path = tmp_path / "shares.npz"
    np.savez(path, names=np.array(["a"]), patch_probability=np.zeros((1, 16, 2)))
    content = bytearray(path.read_bytes())
    content[content.index(b"PK\x01\x02") + 6] = 98  # the version that is needed, of the first entry
    path.write_bytes(content)
    with pytest.raises(SharesUnreadable, match="not an .npz file"):
        ArrayTeacher(path)
