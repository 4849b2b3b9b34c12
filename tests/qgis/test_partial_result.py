"""A cancelled run: its finished rows are loaded, and the log says how to continue. And what a scene lacks to be run."""

from __future__ import annotations

import pytest
from landlabels.ui.toolbox.partial_result import PartialResultLoader
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsRasterLayer,
)
from scenes import write_band_files
from test_algorithm_run import ALGORITHM, given  # noqa: F401 (a fixture)
from test_classify_dialog import canvas, click  # noqa: F401 (fixtures)
from test_train_dialog import wait_until


class CancelledAtFirstProgress(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.said = []

    def pushInfo(self, text):
        self.said.append(text)


@pytest.mark.parametrize("loads", [True, False])
def test_the_rows_of_a_cancelled_run_in_a_dialog_are_loaded(processing, project, given, loads):  # noqa: F811
    from qgis.PyQt.QtCore import Qt

    context, feedback = QgsProcessingContext(), CancelledAtFirstProgress()
    feedback.progressChanged.connect(lambda _: feedback.cancel(), Qt.ConnectionType.DirectConnection)
    context.setProject(project)
    output = given["OUTPUT"]
    if loads:  # as a dialog does
        given["OUTPUT"] = QgsProcessingOutputLayerDefinition(output, project)
    task = QgsProcessingAlgRunnerTask(
        QgsApplication.processingRegistry().algorithmById(ALGORITHM), given, context, feedback
    )
    ended = []
    task.executed.connect(lambda done, _: ended.append(done))
    QgsApplication.taskManager().addTask(task)
    wait_until(lambda: ended)
    assert ended == [False]
    for _ in range(20):
        QgsApplication.processEvents()
    layers = list(project.mapLayers().values())
    assert [layer.name() for layer in layers] == (["T33TEST_20200101T100000 labels, tiny"] if loads else [])
    assert any(output in text and "run again with the same settings" in text for text in feedback.said)


def test_a_layer_that_is_in_the_project_is_not_added_again(processing, project, given):  # noqa: F811
    processing.run(ALGORITHM, given)
    loader = PartialResultLoader.create()
    loader.requested.emit(given["OUTPUT"])
    loader.requested.emit(given["OUTPUT"])
    assert len(project.mapLayers()) == 1


@pytest.mark.parametrize(
    ("bands", "expected"),
    [(("B01", "B09"), "No bundled model fits"), (("B02", "B03", "B04", "B08"), "No bundled model fits")],
)
def test_the_dialog_says_which_bands_a_scene_lacks(click, qgis, tmp_path, bands, expected):  # noqa: F811
    folder = tmp_path / "S2A_MSIL2A_x"
    folder.mkdir()
    files = write_band_files(folder, (1, 1), bands=bands)
    _, opened = click(QgsRasterLayer(str(files[bands[0]]), "scene"))
    assert any(text.startswith(expected) for text in opened["dialog"].bar.texts)


def test_a_scene_with_all_bands_gives_no_message(click, qgis, bands):  # noqa: F811
    _, opened = click(QgsRasterLayer(str(bands["B02"]), "scene"))
    assert not any("lacks" in text or "fits" in text for text in opened["dialog"].bar.texts)
