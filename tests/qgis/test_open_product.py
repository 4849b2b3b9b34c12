"""Opening a product as a true colour layer, and a run of the panel on it."""

from __future__ import annotations

import json

import pytest
from landlabels.core.results.record import read_record
from landlabels.ui import open_product as module
from landlabels.ui.messages import FittingMessage
from landlabels.ui.open_product import OFFSET, open_product, open_product_dialog
from landlabels.ui.panel.algorithm_run import AlgorithmRun, cancel_runs
from landlabels.ui.panel.run_bar import RunBar, free_path
from landlabels.ui.toolbox.assigned_bands import source_of
from qgis.core import QgsRasterLayer
from scenes import write_band_files
from test_panel import iface, wait_for_tasks, wait_until  # noqa: F401 (a fixture)


@pytest.fixture
def opened(iface, project, bands):  # noqa: F811
    """The layer of the scene, opened from its folder."""
    iface.zoomToActiveLayer = lambda: None
    open_product(iface, str(bands["B02"].parent))
    wait_until(lambda: project.mapLayers())
    return next(iter(project.mapLayers().values()))


def run_to_end(bar: RunBar) -> None:
    wait_until(lambda: not bar.busy())
    wait_for_tasks()


def test_a_folder_becomes_a_layer_in_true_colour_that_is_the_scene(opened, bands):
    assert isinstance(opened, QgsRasterLayer) and opened.bandCount() == 3
    assert [opened.bandName(number).rpartition(" ")[2] for number in (1, 2, 3)] == ["B04", "B03", "B02"]
    red = opened.renderer().redContrastEnhancement()
    assert red.minimumValue() < red.maximumValue()
    from landlabels.core.scene.scene import open_scene

    assert open_scene(source_of(opened)).fingerprint() == open_scene(bands["B02"]).fingerprint()


def test_a_stac_item_gives_its_offset_to_the_layer(iface, project, tmp_path):  # noqa: F811
    files = write_band_files(tmp_path / "scene", (1, 1), bands=("B02", "B03", "B04", "B08"))
    assets = {name: {"href": str(file), "eo:bands": [{"name": name}]} for name, file in files.items()}
    item = {
        "type": "Feature", "stac_version": "1.0.0", "id": "S2B_33UUU_20230101_0_L2A",
        "properties": {"s2:processing_baseline": "05.09", "datetime": "2023-01-01T00:00:00Z"}, "assets": assets,
    }  # fmt: skip
    (tmp_path / "item.json").write_text(json.dumps(item), encoding="utf-8")
    iface.zoomToActiveLayer = lambda: None
    open_product(iface, str(tmp_path / "item.json"))
    wait_until(lambda: project.mapLayers())
    (layer,) = project.mapLayers().values()
    from landlabels.core.many.listing import list_scenes
    from landlabels.core.many.scene_entry import Selection

    (entry,) = list_scenes([str(tmp_path / "item.json")], Selection()).entries
    assert (layer.customProperty(OFFSET) or "auto") == entry.offset


@pytest.mark.parametrize("source", ["/nowhere/x.SAFE", "not a path", "http://127.0.0.1:1/x.zip"])
def test_what_is_no_product_gives_one_sentence(iface, project, source):  # noqa: F811
    open_product(iface, source)
    wait_until(lambda: iface.bar_of_messages.findChildren(FittingMessage))
    (message,) = iface.bar_of_messages.findChildren(FittingMessage)
    assert message._text and "\n" not in message._text and not project.mapLayers()


def test_of_several_products_the_user_chooses_one(iface, project, tmp_path, monkeypatch):  # noqa: F811
    for name in ("one_L2A", "two_L2A"):
        write_band_files(tmp_path / name, (1, 1), bands=("B02", "B03", "B04"))
    asked = []
    monkeypatch.setattr(
        module.QInputDialog, "getItem", lambda *given, **options: asked.append(given[3]) or (given[3][1], True)
    )
    iface.zoomToActiveLayer = lambda: None
    open_product(iface, str(tmp_path))
    wait_until(lambda: project.mapLayers())
    assert len(asked[0]) == 2


def test_the_dialog_opens_only_what_was_given(iface):  # noqa: F811
    dialog = open_product_dialog(iface)
    assert not dialog.open.isEnabled()
    dialog.source.setText("  ")
    assert not dialog.open.isEnabled()
    dialog.source.setText("/x")
    assert dialog.open.isEnabled()
    dialog.reject()


def test_a_run_of_the_bar_loads_its_result_and_enters_the_history(processing, opened, model, project, tmp_path):
    from qgis.gui import QgsGui

    bar, output = RunBar(), str(tmp_path / "labels.gpkg")
    bar.start("landlabels:classifyextent", {"INPUT": opened, "MODEL": str(model)}, output)
    assert bar.busy() and bar.cancel.isVisibleTo(bar)
    run_to_end(bar)
    assert "6 sections" in bar.message.text() and not bar.bar.isVisibleTo(bar)
    assert any(output in layer.source() for layer in project.mapLayers().values())
    entries = QgsGui.historyProviderRegistry().queryEntries(providerId="processing")
    assert any(output in str(entry.entry.get("parameters")) for entry in entries)


def test_a_second_run_does_not_replace_the_first_and_a_cancelled_one_is_resumed(processing, opened, model, tmp_path):
    bar, output = RunBar(), str(tmp_path / "labels.gpkg")
    given = {"INPUT": opened, "MODEL": str(model)}
    bar.start("landlabels:classifyextent", given, output)
    run_to_end(bar)
    bar.start("landlabels:classifyextent", given, output)
    bar.cancel.click()
    run_to_end(bar)
    assert "Cancelled" in bar.message.text() and "labels_2.gpkg" in bar.message.text()
    bar.start("landlabels:classifyextent", given, output)
    run_to_end(bar)
    assert read_record(tmp_path / "labels_2.gpkg").complete and not (tmp_path / "labels_3.gpkg").exists()
    assert free_path(output).endswith("labels_3.gpkg")


def test_refused_parameters_and_a_failed_run_are_said(processing, opened, model, tmp_path):
    bar = RunBar()
    bar.start("landlabels:classifyextent", {"INPUT": opened, "THRESHOLD": 7}, str(tmp_path / "a.gpkg"))
    assert not bar.busy() and "THRESHOLD" in bar.message.text()
    (tmp_path / "no.onnx").write_text("no model", encoding="utf-8")
    bar.start(
        "landlabels:classifyextent", {"INPUT": opened, "MODEL": str(tmp_path / "no.onnx")}, str(tmp_path / "b.gpkg")
    )
    run_to_end(bar)
    assert "no.onnx" in bar.message.text() and not (tmp_path / "b.gpkg").exists()


def test_all_runs_can_be_cancelled_as_when_the_plugin_is_unloaded(processing, opened, model, tmp_path):
    bar = RunBar()
    bar.start("landlabels:classifyextent", {"INPUT": opened, "MODEL": str(model)}, str(tmp_path / "a.gpkg"))
    assert cancel_runs() == ["Classify extent"]
    assert not AlgorithmRun._running and cancel_runs() == []
