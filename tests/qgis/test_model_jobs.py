"""Downloads and imports in the model manager: progress, cancel, errors, and the form of an import."""

# ruff: noqa: F811 (the fixtures are imported)

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from landlabels.core.errors import ImportFailed
from landlabels.core.model.catalogue import published_models
from landlabels.core.model.errors import DownloadCancelled
from landlabels.core.model.imported.importing import ImportRequest
from landlabels.core.model.library import KnownModel, models_folder, path_for
from landlabels.core.settings import user_settings
from landlabels.ui.background import BackgroundTask
from landlabels.ui.models import dialog as dialogs
from landlabels.ui.models.import_dialog import ImportDialog
from models import write_tiny_model
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QPushButton
from test_models_dialog import folder, message, opened, own, select, shown  # noqa: F401 (fixtures)
from test_packages_dialog import wait_until

DOWNLOAD = "landlabels.core.model.download.download_model"
IMPORT = "landlabels.core.environment.import_process.import_in_process"


# Downloads


def test_a_download_shows_its_progress_and_can_be_cancelled(opened, monkeypatch):
    asked = {}

    def wait(model, reporter, **options):
        asked.update(options, model=model)
        reporter.info("Downloading model.safetensors…")
        reporter.progress(5_000_000, 20_000_000, 61)
        while not reporter.cancelled():
            time.sleep(0.01)
        raise DownloadCancelled(done=5, total=20)

    monkeypatch.setattr(DOWNLOAD, wait)
    name = published_models()[0].name
    dialog = opened(name)
    dialog.mirror.setFilePath(" https://mirror.invalid ")
    dialog.download.click()
    wait_until(lambda: dialog.jobs.progress.maximum() == 1000)
    assert dialog.jobs.progress.format() == "5.0 of 20.0 MB, 1 min 1 s left"
    assert dialog.jobs.step.text() == "Downloading model.safetensors…"
    assert not dialog.download.isEnabled() and not dialog.import_button.isEnabled()
    dialog.jobs.stop.click()
    wait_until(lambda: message(dialog))
    assert message(dialog).startswith("Cancelled; the same download continues with what is missing")
    assert dialog.download.isEnabled() and not dialog.jobs.isVisibleTo(dialog)
    assert asked["model"].name == name and asked["mirror"] == "https://mirror.invalid"
    assert user_settings().mirror == "https://mirror.invalid"


def test_a_failed_download_is_reported_in_the_main_window_if_this_one_is_closed(opened, monkeypatch):
    gate = threading.Event()

    def fail(model, reporter, **options):
        gate.wait(20)
        raise ImportFailed(path="x", reason="it is a web page")

    monkeypatch.setattr(DOWNLOAD, fail)
    dialog = opened(published_models()[0].name)
    dialog.download.click()
    dialog.close()
    gate.set()
    wait_until(lambda: dialog._iface.bar.texts)
    assert dialog._iface.bar.texts == ["'x' cannot be imported as a model: it is a web page."]


def test_without_onnx_the_packages_are_offered(opened, monkeypatch):
    monkeypatch.setattr("landlabels.core.packages.Package.is_installed", lambda package: package.module != "onnx")
    dialog = opened(published_models()[0].name)
    for button in (dialog.download, dialog.import_button):
        button.click()
        assert "To import models, LandLabels needs Python packages that QGIS lacks: onnx" in message(dialog)
        assert dialog.message_bar.findChild(QPushButton, "installPackages")
    assert not dialog.jobs.is_running()


@pytest.fixture
def held(opened, monkeypatch):
    """Start a download that ends at a cancel, as given: with an error, or with a model; return the window."""

    def run(result):
        started = threading.Event()

        def wait(model, reporter, **options):
            started.set()
            while not reporter.cancelled():
                time.sleep(0.01)
            if isinstance(result, Exception):
                raise result
            return result

        monkeypatch.setattr(DOWNLOAD, wait)
        dialog = opened(published_models()[0].name)
        dialog.download.click()
        wait_until(started.is_set)
        return dialog

    return run


def test_a_download_that_ends_before_it_notices_the_cancel_is_used(held, own):
    dialog = held(KnownModel("mine", own))
    dialog.jobs.stop.click()
    wait_until(lambda: message(dialog))
    assert message(dialog) == "The model “mine” can be used now."
    assert dialog.download.isEnabled()


@pytest.mark.parametrize("result", [DownloadCancelled(done=1, total=2), KnownModel("x", Path("x"))])
def test_closing_the_plugin_during_a_download_causes_no_error(held, result):
    held(result)
    dialogs.close_models_dialog()
    QgsApplication.sendPostedEvents(None, 52)  # deferred deletes
    wait_until(lambda: not BackgroundTask._running)
    for _ in range(20):  # an exception in a slot would end this process
        QgsApplication.processEvents()
        time.sleep(0.01)


# Imports


def test_the_form_proposes_a_name_and_shows_what_the_source_needs(qgis, folder, tmp_path):
    form = ImportDialog(None)
    assert not form.import_button.isEnabled()
    form.source.setFilePath(str(tmp_path / "resnet50-s2-v0.2.0" / "model.safetensors"))
    assert form.name.text() == "resnet50-s2-v0.2.0"
    assert form.band_order.isVisibleTo(form) and not form.description.isVisibleTo(form)
    form.source.setFilePath(str(tmp_path / "scene.onnx"))
    assert form.name.text() == "scene"
    assert form.description.isVisibleTo(form) and not form.band_order.isVisibleTo(form)
    form.name.setText("own name")
    form.source.setFilePath(str(tmp_path / "K-BranchCNN.zip"))
    assert form.name.text() == "own name"
    assert not form.description.isVisibleTo(form) and not form.band_order.isVisibleTo(form)
    form.name.setText("standard")
    assert "a model of LandLabels has it" in form.problem.text() and not form.import_button.isEnabled()


def test_the_form_refuses_a_name_that_is_used(qgis, own):
    form = ImportDialog(None, own)
    assert form.problem.text() == "There is a model of this name already; choose another name."
    assert not form.import_button.isEnabled()


def test_a_model_is_imported_with_the_values_of_the_form(opened, folder, tmp_path, monkeypatch):
    requests = []

    def convert(request, cancelled):
        requests.append(request)
        write_tiny_model(request.output)

    monkeypatch.setattr(IMPORT, convert)
    dialog = opened()
    dialog.import_button.click()
    form = dialog.findChild(ImportDialog)
    form.source.setFilePath(str(tmp_path / "net" / "model.safetensors"))
    form.band_order.setCurrentIndex(form.band_order.findData("v0.1.1"))
    form.import_button.click()
    wait_until(lambda: dialog.tree.entry().name == "net")
    assert requests[0].band_order == "v0.1.1" and requests[0].output == models_folder() / "net.onnx"
    assert requests[0].source == tmp_path / "net" / "model.safetensors" and requests[0].description is None


def test_an_import_that_fails_gives_one_sentence(opened, tmp_path):
    pytest.importorskip("onnx", reason="onnx is not installed")
    dialog = opened()
    dialog.open_import(tmp_path / "none.zip")
    dialog.findChild(ImportDialog).import_button.click()
    wait_until(lambda: message(dialog))
    assert message(dialog).endswith("cannot be imported as a model: there is no such file or folder.")


def test_a_models_folder_that_cannot_be_made_gives_one_sentence(opened, tmp_path, monkeypatch):
    dialog = opened()
    (tmp_path / "file").touch()
    monkeypatch.setenv("LANDLABELS_MODELS", str(tmp_path / "file" / "models"))
    dialog.import_model(ImportRequest(tmp_path / "x.zip", path_for("x")))
    wait_until(lambda: message(dialog))
    assert "cannot be written" in message(dialog)
    dialog.message_bar.clearWidgets()
    dialog.add(write_tiny_model(tmp_path / "new.onnx"))
    wait_until(lambda: message(dialog))
    assert "cannot be written" in message(dialog)
    dialog.message_bar.clearWidgets()
    dialog.make_default.click()
    assert "cannot be written" in message(dialog)
