"""Adds the page "LandLabels" to the options of QGIS; light to import, since QGIS loads it when it starts."""

from __future__ import annotations

from qgis.gui import QgisInterface, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from ...core.text import tr


class OptionsFactory(QgsOptionsWidgetFactory):
    """Creates the page when the options are opened."""

    def __init__(self, iface: QgisInterface, icon: QIcon) -> None:
        super().__init__(tr("LandLabels"), icon)
        self._iface, self._icon = iface, icon

    def icon(self) -> QIcon:
        return self._icon

    def createWidget(self, parent: QWidget | None) -> QgsOptionsPageWidget:
        from .options_page import OptionsPage

        return OptionsPage(self._iface, parent)
