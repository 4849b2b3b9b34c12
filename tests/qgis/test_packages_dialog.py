"""The packages dialog: what it shows, and the settings of QGIS that an installation uses."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from landlabels.core.environment.errors import InstallCancelled, InstallFailed
from landlabels.core.settings import change_settings
from landlabels.ui.environment import dialog as dialogs
from landlabels.ui.environment import source as sources
from landlabels.ui.environment.root import packages_root
from package_index import write_certificate, write_wheel
from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtWidgets import QMainWindow

INSTALL = "landlabels.core.environment.install.install"


def wait_until(condition, seconds=20):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        QgsApplication.processEvents()
        time.sleep(0.01)


@pytest.fixture
def settings(qgis, tmp_path):
    """The settings of QGIS, as before afterwards; packages lie in a temporary folder."""
    settings = QgsSettings()
    change_settings(packages_folder=str(tmp_path / "packages"))
    yield settings
    settings.remove("proxy")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


@pytest.fixture
def dialog(settings, monkeypatch):
    """The dialog in a QGIS without onnxruntime."""
    original = dialogs.PURPOSES["classify"].packages[0].is_installed
    monkeypatch.setattr(
        "landlabels.core.packages.Package.is_installed", lambda package: package.module != "onnxruntime"
    )
    assert original is not None
    window = QMainWindow()
    iface = type("Interface", (), {"mainWindow": lambda self: window})()
    yield dialogs.open_packages_dialog(iface)
    dialogs.close_packages_dialog()


def message(dialog) -> str:
    item = dialog.message_bar.currentItem()
    return item.text() if item else ""


def test_what_is_missing_is_shown_and_selected(dialog, monkeypatch):
    assert dialog.states["classify"].text() == "missing: onnxruntime (about 30 MB)"
    assert dialog.states["bigearthnet"].text() == "ready"
    assert dialog.boxes["classify"].isChecked() and not dialog.boxes["train"].isChecked()
    assert dialog.install.isEnabled() and dialog.install.text() == "Install (30 MB)"
    monkeypatch.setattr("landlabels.core.environment.install.installed", dict)
    dialog.build.setCurrentIndex(dialog.build.findData("cuda"))
    assert dialog.install.text() == "Install (1580 MB)"
    dialog.boxes["classify"].setChecked(False)
    assert not dialog.install.isEnabled()


def test_a_failure_is_shown_and_can_be_tried_again(dialog, monkeypatch):
    def fail(root, purposes, source, reporter, build):
        raise InstallFailed(problem="the disk is full", advice="free some", log="x")

    monkeypatch.setattr(INSTALL, fail)
    dialog.install.click()
    assert not dialog.install.isEnabled() and dialog.stop.isVisibleTo(dialog)
    wait_until(lambda: message(dialog))
    assert "the disk is full; free some. Nothing was changed" in message(dialog)
    assert dialog.install.isEnabled() and not dialog.stop.isVisibleTo(dialog)


def test_progress_is_shown_and_a_cancel_reaches_the_installation(dialog, monkeypatch):
    seen = []

    def wait(root, purposes, source, reporter, build):
        seen.append((root, list(purposes)))
        reporter.info("Looking…")
        reporter.progress(12_000_000, 30_000_000_000, 61)
        while not reporter.cancelled():
            time.sleep(0.01)
        raise InstallCancelled

    monkeypatch.setattr(INSTALL, wait)
    dialog.install.click()
    wait_until(lambda: dialog.progress.maximum())
    assert dialog.step.text() == "Looking…"
    assert dialog.progress.format() == "12 of about 30000 MB, 1 min 1 s left"
    dialog.stop.click()
    wait_until(lambda: message(dialog))
    assert message(dialog) == "Cancelled; no package was installed and nothing was changed."
    assert seen == [(packages_root(), ["classify"])]
    assert dialog.install.isEnabled()


def test_what_was_wanted_goes_on_after_the_installation(dialog, monkeypatch):
    from landlabels.core.environment.install import Installed

    called = []
    monkeypatch.setattr(INSTALL, lambda root, *rest, build: Installed(root))
    dialog.select(["classify"], lambda: called.append(True))
    dialog.install.click()
    wait_until(lambda: called)
    assert not dialog.isVisible()


def test_the_dialog_fits_a_small_screen(dialog):
    dialog.advanced.setCollapsed(False)
    hint = dialog.minimumSizeHint()
    assert hint.width() <= 683 and hint.height() <= 384


def test_the_settings_are_kept(dialog, settings, monkeypatch, tmp_path):
    monkeypatch.setattr(INSTALL, lambda *_, build: (_ for _ in ()).throw(InstallCancelled))
    dialog.index.setText(" https://example.invalid/simple ")
    dialog.folder.setFilePath(str(tmp_path / "other"))
    dialog.install.click()
    wait_until(lambda: dialog.install.isEnabled())
    assert packages_root() == tmp_path / "other"
    assert sources.source(tmp_path).index == "https://example.invalid/simple"


# Proxy and certificates


@pytest.fixture
def proxy(settings):
    """Set QGIS's proxy."""

    def run(**values):
        for name, value in {"proxyEnabled": True, "proxyType": "HttpProxy", **values}.items():
            settings.setValue(f"proxy/{name}", value)
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
        return sources.proxy_for("https://example.invalid/simple")

    return run


def test_without_a_proxy_pips_own_configuration_is_used(settings):
    assert sources.proxy_for("https://example.invalid/simple") == ""


def test_the_proxy_of_qgis_is_used_with_its_password(proxy):
    found = proxy(proxyHost="proxy.invalid", proxyPort="3128", proxyUser="me", proxyPassword="a:b@c")
    assert found == "http://me:a%3Ab%40c@proxy.invalid:3128"


def test_a_proxy_without_password_and_a_socks_proxy_are_used(proxy):
    assert proxy(proxyHost="proxy.invalid", proxyPort="3128") == "http://proxy.invalid:3128"
    assert proxy(proxyHost="p.invalid", proxyPort="1080", proxyType="Socks5Proxy") == "socks5://p.invalid:1080"


def test_an_excluded_address_has_no_proxy(proxy):
    address = "https://example.invalid"
    assert proxy(proxyHost="proxy.invalid", proxyPort="3128", noProxyUrls=[address]) == ""
    assert sources.proxy_for("https://other.invalid/") == "http://proxy.invalid:3128"


def test_a_certificate_that_was_added_to_qgis_is_trusted(settings, tmp_path, monkeypatch):
    files = write_certificate(tmp_path)
    if files is None:
        pytest.skip("the program openssl is not installed")
    manager = QgsApplication.authManager()
    assert sources.source(tmp_path / "root").certificates == ""
    manager.storeAuthSetting("cafile", str(files["certificate"]))
    manager.rebuildCaCertsCache()
    manager.rebuildTrustedCaCertsCache()
    try:
        written = sources.source(tmp_path / "root").certificates
        assert files["certificate"].read_text().split()[5] in Path(written).read_text()
    finally:
        manager.removeAuthSetting("cafile")
        manager.rebuildCaCertsCache()


def test_the_doctor_runs_in_the_toolbox(provider):
    from algorithms import Feedback, run

    feedback = Feedback()
    outcome = run("doctor", feedback)
    assert "QGIS: 3." in outcome["REPORT"] and "What to do" in outcome["REPORT"]
    assert outcome["REPORT"].splitlines() == feedback.lines


def test_a_real_installation_runs_from_the_dialog(dialog, settings, tmp_path, monkeypatch):
    from landlabels.core.packages import PACKAGES, PURPOSES, Package, Purpose

    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setitem(PACKAGES, "landlabels_tiny", Package("landlabels_tiny", "landlabels-tiny", ">=1", 0.1))
    monkeypatch.setitem(PURPOSES, "classify", Purpose("classify", "Classify", "", ("landlabels_tiny",)))
    monkeypatch.setattr("landlabels.core.packages.Package.is_installed", lambda package: False)
    write_wheel(tmp_path / "wheels", "landlabels_tiny")
    dialog.wheels.setFilePath(str(tmp_path / "wheels"))
    dialog.install.click()
    wait_until(lambda: message(dialog), 60)
    assert message(dialog) == "The packages are installed and can be used now."
    dialog.remove_packages()
    assert message(dialog) == "The packages are removed."
