"""The action Classify extent: the default values of its dialog, and its error messages."""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from typing import ClassVar
from unittest.mock import MagicMock

import pytest
from landlabels.core.model.library import set_default_model
from landlabels.core.scene.scene import open_scene
from landlabels.ui.background import BackgroundTask
from landlabels.ui.classify_dialog import open_classify_dialog
from landlabels.ui.defaults import default_output, visible_extent
from landlabels.ui.models.model_box import remember_model
from landlabels.ui.toolbox.assigned_bands import AUTO, keep_bands
from landlabels.ui.toolbox.parameters import file_of
from models import write_tiny_model
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QPushButton
from scenes import random_dn, write_band_files, write_raster, write_safe

UTM33 = "EPSG:32633"


class MessageBar(QgsMessageBar):
    made: ClassVar[list[MessageBar]] = []

    def __init__(self):
        super().__init__()
        self.made.append(self)

    @property
    def texts(self):
        return [item.toolTip() or item.text() for item in self.items()]


class Interface:
    """The part of QgisInterface that the action uses."""

    def __init__(self, layer, canvas):
        self.activeLayer, self.mapCanvas = lambda: layer, lambda: canvas
        self.bar = MessageBar()
        self.messageBar = lambda: self.bar
        self.algorithmAboutToRun = MagicMock()  # where it stands for a dialog


class Dialog:
    def __init__(self):
        self.algorithmAboutToRun = MagicMock()
        self.bar, self.shown = MessageBar(), False
        self.messageBar = lambda: self.bar

    def show(self):
        self.shown = True


@pytest.fixture(autouse=True)
def delete_message_bars():
    """Delete the message bars; Python's garbage collector, which ends their cycles, can crash in it."""
    yield
    while MessageBar.made:
        bar = MessageBar.made.pop()
        if not sip.isdeleted(bar):
            sip.delete(bar)


def wait_for_tasks(timeout: float = 20.0) -> None:
    """Process the events of QGIS until no task runs and what follows it is done."""
    end = time.monotonic() + timeout
    while BackgroundTask._running:
        assert time.monotonic() < end, "timeout"
        QgsApplication.processEvents()
        time.sleep(0.01)
    for _ in range(3):
        QgsApplication.processEvents()
    if BackgroundTask._running:
        wait_for_tasks()


@pytest.fixture
def canvas(qgis):
    canvas = QgsMapCanvas()
    canvas.resize(400, 400)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(UTM33))
    canvas.setExtent(QgsRectangle(301000, 4998000, 302000, 4999000))
    yield canvas
    canvas.deleteLater()


@pytest.fixture
def click(processing, canvas, monkeypatch):
    """Trigger the action with an active layer; return the interface and the arguments of the dialog, if one opened."""

    def run(layer):
        opened = {}

        def create(algorithm, parameters):
            opened.update(dialog=Dialog(), algorithm=algorithm, parameters=parameters)
            return opened["dialog"]

        monkeypatch.setattr(processing, "createAlgorithmDialog", create)
        iface = Interface(layer, canvas)
        open_classify_dialog(iface)
        wait_for_tasks()
        return iface, opened

    return run


@pytest.fixture
def scene(qgis, bands):
    return QgsRasterLayer(str(bands["B02"]), "scene")


def test_the_dialog_opens_with_layer_extent_and_output(click, scene, bands):
    iface, opened = click(scene)
    parameters = opened["parameters"]
    assert opened["algorithm"] == "landlabels:classifyextent"
    assert opened["dialog"].shown
    assert parameters["INPUT"] is scene
    assert parameters["EXTENT"].crs().authid() == UTM33
    assert parameters["EXTENT"].contains(QgsRectangle(301000, 4998000, 302000, 4999000))
    assert scene.extent().contains(parameters["EXTENT"])
    assert parameters["OUTPUT"] == str(bands["B02"].parent / "T33TEST_20200101T100000_labels.gpkg")
    assert not iface.bar.texts


def test_if_the_map_does_not_show_the_scene_the_whole_scene_is_the_default_with_a_message(click, scene, canvas):
    canvas.setExtent(QgsRectangle(500000, 4000000, 501000, 4001000))
    _, opened = click(scene)
    assert "EXTENT" not in opened["parameters"]
    assert any("whole scene" in text for text in opened["dialog"].bar.texts)


def test_the_extent_is_clipped_in_the_crs_of_the_map(canvas, scene):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(0, 40, 30, 50))
    part = visible_extent(scene, canvas)
    assert part.crs().authid() == "EPSG:4326"
    assert part.xMinimum() == pytest.approx(12.4569, abs=1e-3)
    assert part.yMaximum() == pytest.approx(45.1265, abs=1e-3)


def test_a_level_1c_scene_is_reported(click, qgis, tmp_path):
    files = write_band_files(tmp_path / "S2A_MSIL1C_x", (1, 1), bands=("B02", "B03", "B04", "B08", "B10"))
    _, opened = click(QgsRasterLayer(str(files["B02"]), "scene"))
    assert any("Level-1C" in text for text in opened["dialog"].bar.texts)


def test_the_default_output_of_a_zipped_product_is_beside_the_archive(click, qgis, tmp_path):
    product = write_safe(tmp_path / "inside")
    archive = shutil.make_archive(str(tmp_path / product.stem), "zip", product.parent, product.name)
    image = next(product.rglob("*_B05_20m.jp2")).relative_to(product.parent)
    layer = QgsRasterLayer(f"/vsizip/{archive}/{image}", "B05")
    assert layer.isValid()
    iface, opened = click(layer)
    assert not iface.bar.texts
    assert opened["parameters"]["OUTPUT"] == str(tmp_path / f"{product.stem}_labels.gpkg")


def test_a_sub_dataset_of_a_real_product_is_opened(qgis, shared_data):
    xml = next((shared_data / "safe").glob("*.SAFE")) / "MTD_MSIL2A.xml"
    layer = QgsRasterLayer(f"SENTINEL2_L2A:{xml}:60m:EPSG_32629", "60 m")
    assert layer.isValid()
    scene = open_scene(file_of(layer))
    assert (scene.name, set(scene.bands)) == (xml.parent.stem, {"B01", "B09"})


@pytest.mark.parametrize("layer", [None, "vector"])
def test_without_a_raster_layer_a_message_asks_for_one(click, layer):
    layer = QgsVectorLayer("Point", "points", "memory") if layer else None
    iface, opened = click(layer)
    assert not opened
    assert iface.bar.texts == ["Select a Sentinel-2 raster layer in the Layers panel first."]


def test_a_raster_without_sentinel_2_bands_is_refused_with_a_message(click, qgis, tmp_path):
    path = write_raster(tmp_path / "photo.tif", random_dn((3, 200, 200), 1), (300000, 5000040), 10)
    iface, opened = click(QgsRasterLayer(str(path), "photo"))
    assert not opened
    assert len(iface.bar.texts) == 1
    assert "No Sentinel-2 bands were found" in iface.bar.texts[0]
    assert "assign the bands" in iface.bar.texts[0]


def test_bands_that_were_assigned_to_the_layer_are_filled_in(click, qgis, tmp_path):
    path = write_raster(tmp_path / "stack.tif", random_dn((3, 120, 120), 1), (300000, 5000040), 10)
    layer = QgsRasterLayer(str(path), "stack")
    keep_bands(file_of(layer), "B02=3; B03=2; B04=1")
    iface, opened = click(layer)
    assert not iface.bar.texts
    assert opened["parameters"]["BANDS"] == "B02=3; B03=2; B04=1"
    keep_bands(file_of(layer), AUTO)
    assert not click(layer)[1]


def test_without_onnxruntime_the_message_offers_the_installation(click, scene, monkeypatch):
    monkeypatch.setattr("landlabels.core.packages.find_spec", lambda name: None)
    iface, opened = click(scene)
    assert not opened
    assert "needs Python packages that QGIS lacks: onnxruntime, jinja2 (about 30 MB)" in iface.bar.texts[0]
    assert iface.bar.findChild(QPushButton, "installPackages").text() == "Install…"


def test_the_default_output_is_beside_a_safe_product_and_not_inside(tmp_path):
    inside = tmp_path / "S2A_MSIL2A.SAFE" / "GRANULE" / "L2A" / "IMG_DATA" / "R10m" / "B02.jp2"
    assert default_output("S2A", inside) == str(tmp_path / "S2A_labels.gpkg")


def test_if_the_folder_of_the_scene_is_read_only_the_default_is_the_project_folder(project, tmp_path):
    read_only = Path("/proc/scene.tif")
    assert default_output("S2A", read_only) == QgsProcessing.TEMPORARY_OUTPUT
    QgsProject.instance().write(str(tmp_path / "project.qgz"))
    assert default_output("S2A", read_only) == str(tmp_path / "S2A_labels.gpkg")


# The model


@pytest.fixture
def models_folder(tmp_path, monkeypatch):
    """A models folder with one model."""
    monkeypatch.setenv("LANDLABELS_MODELS", str(tmp_path / "models"))
    (tmp_path / "models").mkdir()
    write_tiny_model(tmp_path / "models" / "mine.onnx")
    yield tmp_path / "models"
    remember_model("")


def test_the_model_that_was_chosen_last_is_chosen_again(click, scene, models_folder):
    remember_model("mine")
    _, opened = click(scene)
    assert opened["parameters"]["MODEL"] == "mine"
    assert opened["parameters"]["OUTPUT"].endswith("T33TEST_20200101T100000_mine_labels.gpkg")
    assert not opened["dialog"].bar.texts


def test_a_removed_model_is_reported_once(click, scene, models_folder):
    remember_model("mine")
    (models_folder / "mine.onnx").unlink()
    _, opened = click(scene)
    assert opened["dialog"].bar.texts == [
        "There is no model 'mine'; choose one of standard, standard-10-20m, or the path of a LandLabels .onnx file."
    ]
    assert opened["parameters"]["MODEL"] == ""
    _, opened = click(scene)
    assert not opened["dialog"].bar.texts


@pytest.mark.parametrize("content", [b"<html>", b""])
def test_a_damaged_model_is_reported_and_not_chosen(click, scene, models_folder, content):
    remember_model("mine")
    (models_folder / "mine.onnx").write_bytes(content)
    _, opened = click(scene)
    (text,) = opened["dialog"].bar.texts
    assert "cannot be used as a model" in text and opened["parameters"]["MODEL"] == ""


def test_a_removed_default_model_is_reported_and_the_scene_chooses(click, scene, models_folder):
    set_default_model("mine")
    (models_folder / "mine.onnx").unlink()
    _, opened = click(scene)
    assert "There is no model 'mine'" in opened["dialog"].bar.texts[0]
    assert opened["parameters"]["MODEL"] == "auto"
