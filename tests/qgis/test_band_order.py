"""The parameter BAND_ORDER: the order of bands without names, chosen from a list and stored for the layer."""

from __future__ import annotations

from unittest.mock import MagicMock

import pytest
from landlabels.core.choices import BAND_ORDERS
from landlabels.core.results.record import read_record
from landlabels.core.scene.bands import ORDER_10
from landlabels.core.scene.scene import open_scene
from landlabels.ui.classify_dialog import open_classify_dialog
from landlabels.ui.toolbox.assigned_bands import AUTO, keep_bands, kept_bands, source_of
from qgis.core import QgsProcessingException, QgsRasterLayer
from qgis.gui import QgsMapCanvas, QgsMessageBar
from scenes import random_dn, write_raster
from test_classify_dialog import wait_for_tasks

ALGORITHM = "landlabels:classifyextent"


@pytest.fixture
def stack(tmp_path, qgis):
    """A stack of twelve bands without names whose pixels do not show the order."""
    path = write_raster(tmp_path / "twelve.tif", random_dn((12, 120, 240), 1), (300000, 5000040), 10)
    yield QgsRasterLayer(str(path), "twelve")
    keep_bands(str(path), AUTO)


def test_the_chosen_order_is_used_and_stored(processing, stack, model, tmp_path):
    given = {"INPUT": stack, "MODEL": str(model), "DEVICE": "CPU", "OUTPUT": str(tmp_path / "a.gpkg")}
    with pytest.raises(QgsProcessingException, match="BAND_ORDER"):
        processing.run(ALGORITHM, given)
    assert not (tmp_path / "a.gpkg").exists()

    assert processing.run(ALGORITHM, {**given, "BAND_ORDER": "b8a-last-12"})["SECTIONS"] == 2
    assert kept_bands(stack) == "b8a-last-12"
    scene = open_scene(source_of(stack))
    assert (scene.bands["B8A"].index, scene.bands["B12"].index) == (12, 11)
    assert processing.run(ALGORITHM, given)["SECTIONS"] == 2  # as stored, and so the same run
    (run,) = read_record(given["OUTPUT"]).runs
    assert any("as the user assigned them" in sentence for sentence in run["assumptions"])

    with pytest.raises(QgsProcessingException, match="do not show their order"):
        processing.run(ALGORITHM, {**given, "BAND_ORDER": "detect"})


def test_an_order_and_an_assignment_are_not_mixed(processing, stack, model, tmp_path):
    given = {"INPUT": stack, "MODEL": str(model), "OUTPUT": str(tmp_path / "a.gpkg"), "BANDS": "B02=1"}
    with pytest.raises(QgsProcessingException, match="Both BANDS and BAND_ORDER are set"):
        processing.run(ALGORITHM, {**given, "BAND_ORDER": "standard-12"})


@pytest.mark.parametrize("name", ["classifyextent", "buildtrainingset"])
def test_every_order_is_in_the_list_and_described(provider, name):
    definition = provider.algorithm(name).parameterDefinition("BAND_ORDER")
    assert definition.options() == ["auto", "detect", *BAND_ORDERS.values]
    assert " ".join(ORDER_10) in definition.help()


class Bar(QgsMessageBar):
    @property
    def texts(self):
        return [item.toolTip() or item.text() for item in self.items()]


class Window:
    """What the action uses of QGIS and of the dialog."""

    def __init__(self):
        self.bar, self.canvas = Bar(), QgsMapCanvas()
        self.messageBar, self.mapCanvas, self.show = lambda: self.bar, lambda: self.canvas, lambda: None
        self.findChild = lambda *_: None
        self.algorithmAboutToRun = MagicMock()


@pytest.fixture
def click(processing, monkeypatch):
    """Open the dialog for a layer; return its parameters and the messages in QGIS and in the dialog."""

    def click(layer):
        iface, dialog, opened = Window(), Window(), {}
        monkeypatch.setattr("processing.createAlgorithmDialog", lambda _, given: opened.update(given) or dialog)
        open_classify_dialog(iface, layer)
        wait_for_tasks()
        return opened, iface.bar.texts, dialog.bar.texts

    return click


def test_the_dialog_opens_for_an_unknown_order_and_says_what_to_choose(click, stack):
    opened, in_qgis, in_dialog = click(stack)
    assert opened["INPUT"] is stack and opened["OUTPUT"].endswith("twelve_labels.gpkg")
    assert in_qgis == []
    assert any("standard-12: B01 B02" in text and "BAND_ORDER" in text for text in in_dialog)


def test_the_dialog_proposes_the_stored_order(click, stack):
    keep_bands(stack.source(), "10m-first-12")
    opened, in_qgis, in_dialog = click(stack)
    assert (opened["BAND_ORDER"], in_qgis) == ("10m-first-12", [])
    assert "BANDS" not in opened
    assert not any("BAND_ORDER" in text for text in in_dialog)
