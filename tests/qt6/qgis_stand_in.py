"""A stand-in for the package `qgis` on PyQt6, as Debian packages no QGIS with Qt 6.

`qgis.PyQt` is PyQt6, so everything of Qt is real. Classes of `qgis.core` and `qgis.gui` can be created and subclassed,
and accept every call; those that are widgets are real, empty widgets. Call `install` before `landlabels` is imported.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import Any

from PyQt6 import QtCore, QtWidgets

QT_MODULES = ("QtCore", "QtGui", "QtNetwork", "QtSvg", "QtWidgets", "QtXml", "sip")
WIDGETS = {  # by the end of the name; the first that fits
    "ComboBox": QtWidgets.QComboBox,
    "DockWidget": QtWidgets.QDockWidget,
    "GroupBox": QtWidgets.QGroupBox,
    "Dialog": QtWidgets.QDialog,
    "": QtWidgets.QWidget,
}


class Anything:
    """A value that can be called, combined, iterated (it is empty) and asked for any attribute."""

    def __getattr__(self, name: str) -> Anything:
        if name.startswith("__"):
            raise AttributeError(name)
        return Anything()

    def __call__(self, *args: object, **kwargs: object) -> Anything:
        return Anything()

    def __or__(self, other: object) -> Anything:
        return self

    __and__ = __ror__ = __rand__ = __or__

    def __invert__(self) -> Anything:
        return self

    def __iter__(self) -> Any:
        return iter(())

    def __len__(self) -> int:
        return 0

    def __int__(self) -> int:
        return 0

    def __float__(self) -> float:
        return 0.0

    def __str__(self) -> str:
        return ""

    def __fspath__(self) -> str:
        return ""


class _AnyAttribute(type(QtCore.QObject)):  # type: ignore[misc]
    """The type of the stand-in classes: class attributes, such as scoped enums, are `Anything`."""

    def __getattr__(cls, name: str) -> Anything:
        if name.startswith("_"):
            raise AttributeError(name)
        return Anything()


def _stand_in(name: str, base: type) -> type:
    def create(self: Any, *args: object, **kwargs: Any) -> None:
        parent = next((each for each in args if isinstance(each, QtWidgets.QWidget)), None)
        known = {"objectName": kwargs["objectName"]} if "objectName" in kwargs else {}
        if issubclass(base, QtWidgets.QWidget):
            base.__init__(self, parent, **known)
        else:
            base.__init__(self, **known)

    def attribute(self: Any, name: str) -> Anything:
        if name.startswith("__"):
            raise AttributeError(name)
        return Anything()

    return _AnyAttribute(name, (base,), {"__init__": create, "__getattr__": attribute})


class Settings:
    """`QgsSettings` without stored values."""

    def value(self, key: str, default: Any = None, type: Any = None) -> Any:
        return default

    def __getattr__(self, name: str) -> Any:
        return Anything()


class Project(Anything):
    """`QgsProject` without layers and stored values."""

    @staticmethod
    def instance() -> Project:
        return Project()

    def readEntry(self, scope: str, key: str) -> tuple[str, bool]:
        return "", False


class _Classes(ModuleType):
    """`qgis.core` or `qgis.gui`: creates a class for every name that is imported from it."""

    def __init__(self, name: str, widgets: bool) -> None:
        super().__init__(name)
        self.__path__ = []
        self._widgets = widgets

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        base: type = QtCore.QObject
        if self._widgets:
            base = next(widget for end, widget in WIDGETS.items() if name.endswith(end))
        made = _stand_in(name, base)
        setattr(self, name, made)
        return made


def install() -> None:
    """Put the stand-in into `sys.modules`."""
    package, core, gui = ModuleType("qgis"), _Classes("qgis.core", False), _Classes("qgis.gui", True)
    package.__path__ = []
    core.QgsSettings, core.QgsProject = Settings, Project
    qt = ModuleType("qgis.PyQt")
    qt.__path__ = []
    modules = {"qgis": package, "qgis.core": core, "qgis.gui": gui, "qgis.PyQt": qt}
    others = ("qgis.utils", "processing", "processing.gui", "processing.gui.wrappers")
    modules |= {name: _Classes(name, False) for name in others}
    for name in QT_MODULES:
        modules[f"qgis.PyQt.{name}"] = importlib.import_module(f"PyQt6.{name}")
        setattr(qt, name, modules[f"qgis.PyQt.{name}"])
    sys.modules.update(modules)
