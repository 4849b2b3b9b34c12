"""Downloading a published model from a local stand-in server and importing it into the models folder."""

from __future__ import annotations

import os
import sys
import time
from types import SimpleNamespace

import numpy as np
import pytest

pytest.importorskip("onnx", reason="onnx is not installed")
pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")

from file_host import host_files
from landlabels.core.errors import FilePresent, ImportFailed, MissingPackage, OutputBusy, ParameterError
from landlabels.core.model import download, transfer
from landlabels.core.model.catalogue import published_model
from landlabels.core.model.classifier import Classifier
from landlabels.core.model.download import download_model
from landlabels.core.model.errors import DownloadCancelled, DownloadFailed, NotEnoughSpace
from landlabels.core.model.imported.importing import ImportRequest, import_model
from landlabels.core.model.library import downloaded_model, find_model, known_models, rename_model
from landlabels.core.model.model_file import load_model
from landlabels.core.output_lock import OutputLock
from networks import sections
from published import publish
from reporters import RecordingReporter

LIGHT = published_model("reben-mobilevit_s")
WEIGHTS = "model.safetensors"


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """A folder with the light model, in its real size."""
    root = tmp_path_factory.mktemp("www")
    publish(root, LIGHT)
    return root


@pytest.fixture
def host(published, monkeypatch):
    monkeypatch.setattr(transfer, "RETRY_DELAYS", (0.01,) * 5)
    with host_files(published) as host:
        yield host


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("LANDLABELS_MODELS", str(tmp_path / "models"))
    return tmp_path / "models"


def files_in(folder) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_the_light_model_is_downloaded_imported_and_recorded(host, folder):
    reporter = RecordingReporter()
    known = download_model(LIGHT, reporter, mirror=host.url)
    assert (known.name, known.kind()) == ("reben-mobilevit_s", "downloaded")
    assert files_in(folder) == ["reben-mobilevit_s.onnx"] and find_model("reben-mobilevit_s") == known.path
    size = known.path.stat().st_size
    assert 19e6 < size < 21e6
    model = load_model("reben-mobilevit_s")
    assert np.isfinite(Classifier(model, "cpu")(sections(model.card.groups, 2))["probability"]).all()
    record = model.card.training["download"]
    weights = host.root / "BIFOLD-BigEarthNetv2-0/mobilevit_s-s2-v0.1.1/resolve/main" / WEIGHTS
    assert record["name"] == LIGHT.name and record["mirror"] == host.url
    assert [file["name"] for file in record["files"]] == ["config.json", WEIGHTS]
    assert record["files"][1]["address"] == LIGHT.files[1].address
    assert record["files"][1]["bytes"] == weights.stat().st_size and len(record["files"][1]["sha256"]) == 64
    done, total, _ = reporter.steps[-1]
    assert done == total == sum(file["bytes"] for file in record["files"])
    assert [step[0] for step in reporter.steps] == sorted(step[0] for step in reporter.steps)
    assert any(step[2] is not None for step in reporter.steps)


def test_the_order_of_the_bands_is_that_of_the_catalogue(host, folder):
    by_download = load_model(download_model(LIGHT, RecordingReporter(), mirror=host.url).path)
    given = sections(by_download.card.groups, 1)
    found = Classifier(by_download, "cpu")(given)["probability"]
    source = host.root / "BIFOLD-BigEarthNetv2-0/mobilevit_s-s2-v0.1.1/resolve/main"
    for order, same in (("v0.1.1", True), ("v0.2.0", False)):
        model = import_model(ImportRequest(source, folder / f"{order}.onnx", band_order=order))
        assert np.array_equal(Classifier(model, "cpu")(given)["probability"], found) == same


def test_a_zip_is_downloaded_and_imported_with_the_published_scores(tmp_path, folder):
    entry = published_model("k-branch-43")
    publish(tmp_path / "www", entry)
    with host_files(tmp_path / "www") as host:
        card = download_model(entry, RecordingReporter(), mirror=host.url + "/").card()
    assert len(card.label_set) == 43 and files_in(folder) == ["k-branch-43.onnx"]
    assert card.training["published"] == {"scores": dict(entry.scores), "source": entry.scores_source}


@pytest.mark.parametrize("form", ["paths of the addresses", "clone", "by name", "file address"])
def test_files_are_found_in_an_offline_folder(published, tmp_path, folder, form):
    source = published / "BIFOLD-BigEarthNetv2-0/mobilevit_s-s2-v0.1.1/resolve/main"
    mirror = tmp_path / "disk with spaces"
    places = {"clone": mirror / "mobilevit_s-s2-v0.1.1", "by name": mirror / LIGHT.name}
    if form in places:
        places[form].parent.mkdir()
        places[form].symlink_to(source)
    else:
        mirror.symlink_to(published)
    given = mirror.as_uri() if form == "file address" else str(mirror)
    card = download_model(LIGHT, RecordingReporter(), mirror=given).card()
    assert card.training["download"]["mirror"] == "a folder"
    assert str(tmp_path) not in card.to_json()


def test_a_file_that_is_not_in_an_offline_folder_is_named(tmp_path, folder):
    with pytest.raises(DownloadFailed, match=r"'config.json' of the model 'reben-mobilevit_s' cannot be downloaded"):
        download_model(LIGHT, RecordingReporter(), mirror=str(tmp_path))
    assert files_in(folder) == []


def test_the_environment_names_the_mirror(host, folder, monkeypatch):
    monkeypatch.setenv("LANDLABELS_MIRROR", host.url)
    assert download_model(LIGHT, RecordingReporter()).path.is_file()


def test_a_secret_in_a_mirror_is_neither_shown_nor_stored(host, folder):
    host.statuses = [200, 404]
    mirror = host.url.replace("://", "://me:hidden1@") + "?token=hidden2"
    reporter = RecordingReporter()
    with pytest.raises(DownloadFailed) as failed:
        download_model(LIGHT, reporter, mirror=mirror)
    assert "hidden" not in str(failed.value)
    card = download_model(LIGHT, reporter, mirror=mirror).card()
    assert "hidden" not in card.to_json() and card.training["download"]["mirror"] == host.url


def test_a_cancelled_download_keeps_what_arrived_and_continues(host, folder):
    host.pause = 0.005
    with pytest.raises(DownloadCancelled, match=r"^Cancelled; the same download continues .* MB are there\)\.$"):
        download_model(LIGHT, RecordingReporter(lambda reporter: reporter.share_done > 0.3), mirror=host.url)
    assert not [name for name in files_in(folder) if name.endswith(".onnx")] and known_models()[-1].is_bundled
    host.pause = 0
    download_model(LIGHT, RecordingReporter(), mirror=host.url)
    assert host.requests[-1][1] > 5_000_000
    assert files_in(folder) == ["reben-mobilevit_s.onnx"]


def test_a_cancel_during_the_conversion_keeps_the_files(host, folder, monkeypatch):
    begun = []

    def slow(request):
        begun.append(time.monotonic())
        time.sleep(60)

    with monkeypatch.context() as patch, pytest.raises(DownloadCancelled, match="20 of 20 MB are there"):
        patch.setattr(download, "import_model", slow)
        download_model(LIGHT, RecordingReporter(lambda reporter: bool(begun)), mirror=host.url)
    assert time.monotonic() - begun[0] < 30 and host.count(WEIGHTS) == 1
    download_model(LIGHT, RecordingReporter(), mirror=host.url)
    assert host.count(WEIGHTS) == 1 and files_in(folder) == ["reben-mobilevit_s.onnx"]


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({"statuses": [404]}, "'config.json' of the model .* the server has no such file (404)"),
        (
            {"statuses": [200, 403]},
            "'model.safetensors' of the model .* the server refuses access (403); try again later, or use a mirror",
        ),
        ({"page": b"<html>proxy</html>"}, "the server sends a web page instead of the file; "),
        ({"extra": {"X-Linked-Etag": f'"{"a" * 64}"'}}, "its SHA-256 is not the one that the server declares"),
    ],
)
def test_a_failed_download_ends_with_one_sentence_and_no_model(host, folder, settings, expected):
    for name, value in settings.items():
        setattr(host, name, value)
    with pytest.raises(DownloadFailed) as failed:
        download_model(LIGHT, RecordingReporter(), mirror=host.url)
    start, _, end = expected.rpartition(" .* ")
    assert str(failed.value).startswith(start or "'") and end in str(failed.value)
    assert "\n" not in str(failed.value) and host.url in str(failed.value)
    assert not [name for name in files_in(folder) if name.endswith(".onnx")]


def test_files_of_another_model_are_refused_and_deleted(host, folder, tmp_path):
    wrong = tmp_path / "wrong" / LIGHT.name
    wrong.mkdir(parents=True)
    (wrong / "config.json").write_text('{"timm_model_name": "resnet18"}')
    (wrong / WEIGHTS).write_bytes(os.urandom(1000))
    with pytest.raises(ImportFailed, match="its network is 'resnet18'"):
        download_model(LIGHT, RecordingReporter(), mirror=str(wrong.parent))
    assert not [name for name in files_in(folder) if name.endswith(("config.json", WEIGHTS, ".onnx"))]


def test_an_existing_model_is_kept_unless_it_may_be_replaced(host, folder):
    path = download_model(LIGHT, RecordingReporter(), mirror=host.url).path
    before = path.read_bytes()
    with pytest.raises(FilePresent):
        download_model(LIGHT, RecordingReporter(), mirror=host.url)
    host.statuses = [404]
    with pytest.raises(DownloadFailed):
        download_model(LIGHT, RecordingReporter(), mirror=host.url, if_exists="replace")
    assert path.read_bytes() == before
    download_model(LIGHT, RecordingReporter(), mirror=host.url, if_exists="replace")


def test_the_output_can_be_elsewhere(host, folder, tmp_path):
    known = download_model(LIGHT, RecordingReporter(), mirror=host.url, output=tmp_path / "other" / "light.onnx")
    assert known.path.is_file() and not folder.exists()
    assert files_in(tmp_path / "other") == ["light.onnx"]
    with pytest.raises(ParameterError, match=r"it must be a file whose name ends in \.onnx"):
        download_model(LIGHT, RecordingReporter(), mirror=host.url, output=tmp_path / "light.pt")


def test_a_full_disk_is_noticed_before_the_download(host, folder, monkeypatch):
    monkeypatch.setattr(download.shutil, "disk_usage", lambda path: SimpleNamespace(free=60_000_000))
    with pytest.raises(NotEnoughSpace, match="needs 90 MB .* and 60 MB are free"):
        download_model(LIGHT, RecordingReporter(), mirror=host.url)
    assert host.count(WEIGHTS) == 0


def test_a_missing_package_is_named_before_the_download(host, folder, monkeypatch):
    monkeypatch.setitem(sys.modules, "onnx", None)
    monkeypatch.setattr("landlabels.core.packages._is_found", lambda module: module != "onnx")
    with pytest.raises(MissingPackage, match="onnx.* is not installed, so models cannot be imported"):
        download_model(LIGHT, RecordingReporter(), mirror=host.url)
    assert host.requests == []


def test_two_downloads_of_a_model_do_not_mix(host, folder):
    parts = folder / ".downloads" / LIGHT.name
    parts.mkdir(parents=True)
    with OutputLock(parts, parts.with_name(f"{LIGHT.name}.lock")), pytest.raises(OutputBusy):
        download_model(LIGHT, RecordingReporter(), mirror=host.url)


def test_a_renamed_download_is_still_found(host, folder):
    download_model(LIGHT, RecordingReporter(), mirror=host.url)
    assert downloaded_model("reben-resnet50") is None
    rename_model("reben-mobilevit_s", "light")
    assert downloaded_model(LIGHT.name).name == "light"


def test_the_log_has_the_remaining_time(host, folder, monkeypatch):
    monkeypatch.setattr(download, "REPORT_EVERY_S", 0.05)
    host.pause = 0.002
    reporter = RecordingReporter()
    download_model(LIGHT, reporter, mirror=host.url)
    assert [text for text in reporter.infos if " of 20 MB, " in text and text.endswith(" left")], reporter.infos
