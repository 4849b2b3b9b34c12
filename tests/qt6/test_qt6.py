"""Under Qt 6, as in QGIS 4, every module of `ui` can be imported and every widget of it can be shown."""

from __future__ import annotations

import ast
import importlib
import inspect
import operator
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PyQt6.QtWidgets", reason="PyQt6 is not installed")
if "PyQt5" in sys.modules:
    pytest.skip("PyQt5 is loaded in this process: run pytest tests/qt6 on its own", allow_module_level=True)
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PyQt6.QtGui import QColor, QIcon
from PyQt6.QtWidgets import QApplication, QMainWindow, QWidget
from qgis_stand_in import Anything, install

install()
UI = Path(__file__).resolve().parent.parent.parent / "ui"
MODULES = ["plugin", *(".".join(("ui", *path.relative_to(UI).with_suffix("").parts)) for path in UI.rglob("*.py"))]


class Interface(Anything):
    """`iface` with a real main window."""

    def __init__(self) -> None:
        self.window = QMainWindow()

    def mainWindow(self) -> QMainWindow:
        return self.window


@pytest.fixture(scope="module")
def application() -> QApplication:
    return QApplication.instance() or QApplication([])


def widgets() -> list[type[QWidget]]:
    found = []
    for name in MODULES:
        module = importlib.import_module(f"landlabels.{name}")
        found += [
            each
            for each in vars(module).values()
            if inspect.isclass(each) and issubclass(each, QWidget) and each.__module__ == module.__name__
        ]
    return found


@pytest.mark.parametrize("name", MODULES)
def test_every_module_is_imported(name):
    importlib.import_module(f"landlabels.{name}")


@pytest.mark.parametrize("path", [UI.parent / "plugin.py", *UI.rglob("*.py")], ids=lambda path: path.stem)
def test_every_qt_attribute_that_a_module_names_exists(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imports = [each for each in ast.walk(tree) if isinstance(each, ast.ImportFrom) and each.module]
    known = {
        alias.name: getattr(sys.modules[each.module], alias.name)
        for each in imports
        if each.module.startswith("qgis.PyQt.")
        for alias in each.names
    }
    chains = [ast.unparse(each) for each in ast.walk(tree) if isinstance(each, ast.Attribute)]
    for chain in chains:
        first, *rest = chain.split(".")
        if first in known and all(name.isidentifier() for name in rest):
            operator.attrgetter(".".join(rest))(known[first])


def test_there_are_widgets():
    assert len(widgets()) > 10


@pytest.fixture
def interface(application: QApplication) -> Interface:
    return Interface()


@pytest.fixture(autouse=True)
def raised(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[BaseException]]:
    """Fail if a slot or an event handler raises: under PyQt6 that ends QGIS."""
    errors: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: errors.append(error))
    yield errors
    assert errors == []


def show(widget: QWidget) -> None:
    widget.resize(800, 600)
    widget.show()
    QApplication.processEvents()
    assert not widget.grab().isNull()
    QApplication.processEvents()


SHOWN_BELOW = ("LineChart", "AssignDialog")  # by tests of their own
ON_THE_CANVAS = ("PictureItem", "PolygonTool")  # widgets only in the stand-in


@pytest.mark.parametrize(
    "widget", [each for each in widgets() if each.__name__ not in SHOWN_BELOW + ON_THE_CANVAS], ids=str
)
def test_every_widget_is_shown(widget, interface):
    from landlabels.ui.training.running_entry import training_watch

    given = {"iface": interface, "parent": interface.window, "watch": training_watch(interface)}
    given |= {"title": "LandLabels", "text": "A sentence. " * 20, "name": "name", "icon": QIcon()}
    names = [name for name in inspect.signature(widget.__init__).parameters if name in given]
    made = widget(**{name: given[name] for name in names})
    show(made)
    made.close()


def test_charts_and_maps_draw_their_data(application):
    from landlabels.ui.widgets.label_bar_chart import LabelBarChart, LabelCount
    from landlabels.ui.widgets.line_chart import Curve, LineChart
    from landlabels.ui.widgets.section_map import SectionMap

    bars = LabelBarChart()
    bars.set_counts([LabelCount("Pastures", "#e6e64d", {"train": 3, "test": 1}), LabelCount("Rice", "#e6e600", {})])
    curve = Curve("loss", QColor("#0072b2"))
    for epoch in (1, 2, 3):
        curve.add(epoch, 1 / epoch)
    chart = LineChart("Loss", [curve])
    chart.mark_best(3, 1 / 3)
    sections = SectionMap()
    sections.set_positions([(12.5, 52.4, "train"), (12.6, 52.5, "test")], {"train": 1, "test": 1})
    for widget in (bars, chart, sections):
        show(widget)


def test_the_form_to_assign_bands_is_shown(application, monkeypatch):
    from landlabels.core.scene.band_guess import BandGuess
    from landlabels.ui.bands import assign_dialog
    from landlabels.ui.bands.raster_choices import RasterChoice

    rasters = [RasterChoice("a.tif", "a", ("Band 1", "Band 2"))]
    for name, value in (("file_of", "a.tif"), ("kept_bands", ""), ("layer_choices", rasters)):
        monkeypatch.setattr(assign_dialog, name, lambda _, value=value: value)
    form = assign_dialog.AssignDialog(None, Anything(), "")
    guess = BandGuess({"B02": ("a.tif", 1), "B03": ("a.tif", 2)}, ("A reason.",))
    form._show(assign_dialog.Known(guess, ("B02", "B03")))
    show(form)
    assert form.text() == "auto"
    form.done(0)


def test_the_training_page_shows_a_run(application, tmp_path):
    from landlabels.core.choices import ARCHITECTURES
    from landlabels.ui.training.result_page import ResultPage
    from landlabels.ui.training.training_page import TrainingPage

    page = TrainingPage()
    page.show_starting()
    network = {"architecture": ARCHITECTURES.values[0], "parameters": 10, "labels": 2}
    sections = {"train": 3, "validation": 1, "test": 1}
    start = {"model": "mine.onnx", "device": "CPU", "epochs": 2, "resumed_epoch": 0, "sections": sections}
    page.show_event({"event": "start", **network, **start})
    page.show_event({"event": "info", "text": "Fold 1 of 5"})
    epoch = {"train_loss": 0.5, "validation_loss": 0.6, "validation_f1": 0.5, "validation_macro_ap": 0.5, "best": True}
    page.show_event({"event": "epoch", "epoch": 1, "epochs": 2, "seconds": 1, "seconds_left": 1, **epoch})
    show(page)
    result = ResultPage()
    result.show_result(tmp_path / "mine.onnx", None, "A demonstration model.", "Finished.")
    result.show_scores({"test": {"sections": 1, "f1": 0.5}}, {"test": {"f1": [0.4, 0.6]}})
    show(result)


def test_the_plugin_registers_and_removes_its_actions(interface):
    from landlabels.plugin import LandLabelsPlugin

    plugin = LandLabelsPlugin(interface)
    plugin.initGui()
    plugin._open_panel()
    QApplication.processEvents()
    plugin.unload()
