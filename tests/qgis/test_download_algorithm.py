"""The algorithm `landlabels:downloadmodel`, and downloads through QGIS's network classes."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest
from algorithms import Feedback, run
from qgis.core import QgsProcessingException
from qgis.PyQt.QtNetwork import QNetworkProxy

pytest.importorskip("onnx", reason="onnx is not installed")

from file_host import host_files
from landlabels.core.errors import CancelledEarly
from landlabels.core.model import transfer
from landlabels.core.model.catalogue import published_model, published_models
from landlabels.core.model.transfer import TransferError, Watch, download_file
from landlabels.ui import network
from landlabels.ui.network import QgisClient
from published import publish

CONTENT = os.urandom(1_000_000)


@pytest.fixture
def host(qgis, tmp_path, monkeypatch):
    monkeypatch.setattr(transfer, "RETRY_DELAYS", (0.01,) * 5)
    (tmp_path / "www").mkdir()
    (tmp_path / "www" / "file.bin").write_bytes(CONTENT)
    with host_files(tmp_path / "www") as host:
        yield host


@pytest.fixture
def fetch(host, tmp_path):
    def run(path="/file.bin", cancelled=lambda: False):
        run.steps = []
        watch = Watch(lambda done, size: run.steps.append(done), cancelled)
        return download_file(path if "://" in path else host.url + path, run.path, QgisClient(), watch)

    run.path = tmp_path / "file.bin"
    return run


def test_a_dropped_download_is_continued_through_qgis(fetch, host):
    host.drop_after = [300_000, 200_000]
    fetch()
    assert fetch.path.read_bytes() == CONTENT
    assert [first for _, first in host.requests] == [None, 300_000, 500_000]
    assert host.headers[0]["accept-encoding"] == "identity" and "QGIS" in host.headers[0]["user-agent"]


def test_what_a_redirect_declares_is_read_through_qgis(fetch, host):
    host.redirects["/resolve/file.bin"] = "/file.bin"
    assert fetch("/resolve/file.bin").is_declared
    fetch.path.unlink()
    host.linked = {"X-Linked-Etag": f'"{"0" * 64}"'}
    with pytest.raises(TransferError, match="its SHA-256 is not the one"):
        fetch("/resolve/file.bin")


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({"statuses": [404]}, "the server has no such file (404); the address may have changed"),
        ({"statuses": [403]}, "the server refuses access (403)"),
        ({"statuses": [401]}, "the server refuses access (401)"),
        ({"statuses": [500] * 6}, "the server answers 500"),
        ({"page": b"<html></html>"}, "the server sends a web page instead of the file"),
        ({"drop_after": [0] * 6}, "the connection ended after 0 of 1000000 bytes|the connection fails: "),
        ({"extra": {"Content-Length": "2000000"}, "ignores_ranges": True}, "of 2000000 bytes|the connection fails: "),
    ],
)
def test_failures_through_qgis_end_with_a_reason(fetch, host, settings, expected, monkeypatch):
    monkeypatch.setattr(network, "TIMEOUT_S", 0.5)
    for name, value in settings.items():
        setattr(host, name, value)
    with pytest.raises(TransferError) as failed:
        fetch()
    assert any(part in str(failed.value) for part in expected.split("|")) and not fetch.path.exists()


def test_a_server_that_is_not_there_or_stalls_ends_with_a_reason(fetch, host, monkeypatch):
    with pytest.raises(TransferError, match="the connection fails: "):
        fetch("http://127.0.0.1:9/file.bin")
    monkeypatch.setattr(network, "TIMEOUT_S", 0.5)
    host.before_answer = lambda host, path: time.sleep(30)
    with pytest.raises(TransferError, match="the connection fails: no answer"):
        fetch()


@pytest.mark.parametrize("in_thread", [False, True])
def test_a_cancel_takes_effect_within_a_second_through_qgis(fetch, host, in_thread):
    begun, ended = [], []
    host.pause = 0.02

    def cancelled() -> bool:
        if fetch.steps and fetch.steps[-1]:
            host.pause = 30
        begun.append(time.monotonic())
        return begun[-1] - begun[0] > 0.7

    def download() -> None:
        with pytest.raises(CancelledEarly):
            fetch(cancelled=cancelled)
        ended.append(time.monotonic())

    if in_thread:
        thread = threading.Thread(target=download)
        thread.start()
        thread.join()
    else:
        download()
    assert ended[0] - begun[0] < 20  # it does not wait for the server
    host.pause = 0
    fetch()
    assert fetch.path.read_bytes() == CONTENT and host.requests[-1][1]


def test_the_proxy_of_qgis_is_used(fetch, host):
    from qgis.core import QgsNetworkAccessManager

    manager = QgsNetworkAccessManager.instance()
    before, excluded = manager.fallbackProxy(), manager.excludeList()
    port = int(host.url.rpartition(":")[2])
    manager.setFallbackProxyAndExcludes(QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "127.0.0.1", port), [], [])
    try:
        with pytest.raises(TransferError, match="no such file"):
            fetch("http://elsewhere.invalid/other.bin")
    finally:
        manager.setFallbackProxyAndExcludes(before, excluded, [])
    assert host.requests == [("http://elsewhere.invalid/other.bin", None)]


# The algorithm


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("LANDLABELS_MODELS", str(tmp_path / "models"))
    return tmp_path / "models"


def test_a_model_is_downloaded_and_then_used_by_name(provider, host, folder):
    publish(host.root, published_model("reben-mobilevit_s"))
    feedback = Feedback()
    results = run("downloadmodel", feedback, NAME="reben-mobilevit_s", MIRROR=host.url)
    assert results["MODEL"] == str(folder / "reben-mobilevit_s.onnx") and results["LABELS"] == 19
    assert results["MODEL_NAME"] == "reben-mobilevit_s" and "Licence: MIT" in feedback.lines
    with pytest.raises(QgsProcessingException, match="already exists"):
        run("downloadmodel", NAME="reben-mobilevit_s", MIRROR=host.url)
    assert run("downloadmodel", NAME="0", MIRROR=host.url, IF_EXISTS="replace")["LABELS"] == 19


def test_algorithms_take_models_by_name(provider, bands, model, folder, tmp_path):
    from landlabels.core.model.library import add_model, set_default_model

    add_model(model, "mine")
    given = {"INPUT": str(bands["B02"]), "DEVICE": "cpu"}
    for name, expected in (
        ("mine", "Model: tiny, as chosen."),
        ("standard", "Model: standard, as chosen."),
        ("auto", "Model: standard, the bundled model that uses most bands; the scene has them all."),
    ):
        feedback = Feedback()
        run("classifyextent", feedback, **given, MODEL=name, OUTPUT=str(tmp_path / f"{name}.gpkg"))
        assert expected in feedback.lines
    set_default_model("mine")
    feedback = Feedback()
    run("classifyextent", feedback, **given, OUTPUT=str(tmp_path / "default.gpkg"))
    assert "Model: tiny, the default model." in feedback.lines
    for name, parameters in (("classifyextent", given), ("evaluate", {"STORE": str(tmp_path)})):
        with pytest.raises(QgsProcessingException, match="There is no model 'none'; choose one of standard, "):
            run(name, **parameters, MODEL="none", OUTPUT=str(tmp_path / f"no{'.gpkg' if name[0] == 'c' else '.html'}"))


def test_failures_of_the_algorithm_are_one_sentence(provider, host, folder):
    with pytest.raises(QgsProcessingException, match=r"^'config.json' of the model .* has no such file \(404\)"):
        run("downloadmodel", NAME="reben-resnet50", MIRROR=host.url)
    with pytest.raises(ValueError, match="NAME is 'resnet', but it must be one of reben-mobilevit_s, "):
        run("downloadmodel", NAME="resnet", MIRROR=host.url)
    host.pause = 30
    publish(host.root, published_model("reben-mobilevit_s"))
    feedback = Feedback()
    threading.Timer(1.0, feedback.cancel).start()
    with pytest.raises(QgsProcessingException, match="^Cancelled; the same download continues"):
        run("downloadmodel", feedback, NAME="reben-mobilevit_s", MIRROR=host.url)


def test_the_algorithm_offers_the_catalogue(provider):
    definition = provider.algorithm("downloadmodel").parameterDefinition("NAME")
    assert definition.options() == [model.name for model in published_models()]
    text = provider.algorithm("downloadmodel").shortHelpString()
    assert "<b>reben-mobilevit_s</b> (20 MB): MobileViT-S" in text
    assert all(f"<b>{model.name}</b>" in text and model.title in text for model in published_models())


def test_the_models_folder_is_in_the_profile_or_the_one_in_the_settings(provider, monkeypatch):
    from landlabels.core.settings import change_settings
    from landlabels.ui.environment.root import use_models_folder
    from qgis.core import QgsApplication

    monkeypatch.setenv("LANDLABELS_MODELS", "/before")
    use_models_folder()
    assert os.environ["LANDLABELS_MODELS"] == "/before"
    monkeypatch.delenv("LANDLABELS_MODELS")
    use_models_folder()
    assert Path(os.environ["LANDLABELS_MODELS"]).is_relative_to(QgsApplication.qgisSettingsDirPath())
    change_settings(models_folder="/chosen")
    use_models_folder()
    assert os.environ["LANDLABELS_MODELS"] == "/chosen"
