"""Unloading the plugin while something of it runs: QGIS deletes the provider at once, so runs are ended before."""

from __future__ import annotations

import threading

import pytest
from landlabels.ui.background import BackgroundTask, cancel_all
from landlabels.ui.toolbox import provider as providers
from landlabels.ui.toolbox.provider import LandLabelsProvider
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
)
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
    """Open a dialog for the algorithm of a provider; a running one ends when it is cancelled, if it `obeys`."""
    registry, providers, dialogs = QgsApplication.processingRegistry(), [], []

    def open_dialog(name, running, obeys=True):
        providers.append(Provider(name))
        registry.addProvider(providers[-1])
        dialog = Dialog(None)
        dialog.setAlgorithm(registry.createAlgorithmById(f"{name}:waits"))
        dialog.cancelButton().setEnabled(running)
        if obeys:
            dialog.cancelButton().clicked.connect(lambda: dialog.cancelButton().setEnabled(False))
        dialog.show()
        dialogs.append(dialog)
        return providers[-1], dialog

    yield open_dialog
    for dialog in dialogs:
        if not sip.isdeleted(dialog):
            sip.delete(dialog)
    for provider in providers:
        if not sip.isdeleted(provider):
            registry.removeProvider(provider)


@pytest.mark.parametrize("running", [True, False])
def test_the_dialogs_of_the_provider_are_closed_and_running_ones_cancelled(open_dialog, running):
    provider, dialog = open_dialog("ours", running)
    _, other = open_dialog("theirs", True)
    assert provider.remove() == (["Wait"] if running else [])
    assert not dialog.isVisible() and not dialog.cancelButton().isEnabled()
    assert other.isVisible() and other.cancelButton().isEnabled()
    assert registered("ours") is None and registered("theirs") is not None


def test_a_provider_whose_run_does_not_end_is_removed_when_it_ends(open_dialog, monkeypatch):
    monkeypatch.setattr(providers, "PATIENCE_S", 0.1)
    provider, dialog = open_dialog("ours", True, obeys=False)
    assert provider.remove() == ["Wait"]
    assert registered("ours") is provider and not dialog.isVisible()
    later = Provider("ours")  # of the plugin that is loaded again
    later.add()
    assert registered("ours") is provider
    dialog.cancelButton().setEnabled(False)
    wait_until(lambda: registered("ours") is later)
    assert sip.isdeleted(provider)
    later.remove()
    assert registered("ours") is None


def test_a_provider_is_not_removed_while_a_task_runs_an_algorithm(open_dialog):
    """A task may run a model, which can use any algorithm."""
    gate = threading.Event()

    class Blocking(Algorithm):
        def createInstance(self):
            return Blocking()

        def processAlgorithm(self, parameters, context, feedback):
            gate.wait(20)
            return {}

    provider, _ = open_dialog("ours", False)
    algorithm, context, feedback = Blocking().create(), QgsProcessingContext(), QgsProcessingFeedback()
    QgsApplication.taskManager().addTask(QgsProcessingAlgRunnerTask(algorithm, {}, context, feedback))
    assert provider.remove() == [] and registered("ours") is provider
    gate.set()
    wait_until(lambda: registered("ours") is None)


def registered(name):
    return QgsApplication.processingRegistry().providerById(name)


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


def test_a_task_that_has_ended_before_it_is_cancelled_does_not_call_back(qgis):
    ended, called = threading.Event(), []
    task = BackgroundTask("End", ended.set)
    task.succeeded.connect(called.append)
    task.start()
    assert ended.wait(20)
    cancel_all()
    wait_until(lambda: not BackgroundTask._running)
    assert called == []
