"""Unloading the plugin while something of it runs: QGIS deletes the provider at once, so runs are ended before."""

from __future__ import annotations

import threading

import pytest
from landlabels.ui.background import BackgroundTask, cancel_all
from landlabels.ui.toolbox.provider import LandLabelsProvider
from qgis.core import QgsApplication, QgsProcessingAlgorithm
from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QIcon
from test_panel import wait_until


class Dialog(QgsProcessingAlgorithmDialogBase):
    def runAlgorithm(self):
        pass


class Algorithm(QgsProcessingAlgorithm):
    def initAlgorithm(self, configuration=None):
        pass

    def createInstance(self):
        return Algorithm()

    def name(self):
        return "waits"

    def displayName(self):
        return "Wait"

    def group(self):
        return ""

    def groupId(self):
        return ""


class Provider(LandLabelsProvider):
    def __init__(self, name):
        super().__init__(QIcon())
        self._name = name

    def id(self):
        return self._name

    def loadAlgorithms(self):
        self.addAlgorithm(Algorithm())


@pytest.fixture
def open_dialog(processing):
    """Open a dialog for the algorithm of a provider; a running one ends when it is cancelled."""
    registry, providers, dialogs = QgsApplication.processingRegistry(), [], []

    def open_dialog(name, running):
        providers.append(Provider(name))
        registry.addProvider(providers[-1])
        dialog = Dialog(None)
        dialog.setAlgorithm(registry.createAlgorithmById(f"{name}:waits"))
        dialog.cancelButton().setEnabled(running)
        dialog.cancelButton().clicked.connect(lambda: dialog.cancelButton().setEnabled(False))
        dialog.show()
        dialogs.append(dialog)
        return providers[-1], dialog

    yield open_dialog
    for dialog in dialogs:
        if not sip.isdeleted(dialog):
            sip.delete(dialog)
    for provider in providers:
        registry.removeProvider(provider)


@pytest.mark.parametrize("running", [True, False])
def test_the_dialogs_of_the_provider_are_closed_and_running_ones_cancelled(open_dialog, running):
    provider, dialog = open_dialog("ours", running)
    _, other = open_dialog("theirs", True)
    assert provider.close_dialogs() == (["Wait"] if running else [])
    assert not dialog.isVisible() and not dialog.cancelButton().isEnabled()
    assert other.isVisible() and other.cancelButton().isEnabled()


def test_cancelled_tasks_do_not_call_back(qgis):
    gate, called = threading.Event(), []
    task = BackgroundTask("Wait", lambda: gate.wait(20))
    task.succeeded.connect(called.append)
    task.failed.connect(called.append)
    task.start()
    cancel_all()
    gate.set()
    wait_until(lambda: not BackgroundTask._running)
    assert called == []
