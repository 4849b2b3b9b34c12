"""What QGIS starts: registers the Processing provider and the action, and imports nothing heavy."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QAction, QIcon

from .core.text import set_translator, tr
from .ui.toolbox.provider import LandLabelsProvider

ICON = Path(__file__).resolve().parent / "resources" / "icon.svg"
MENU = "LandLabels"


class LandLabelsPlugin:
    """The plugin as QGIS sees it; `iface` is None in qgis_process."""

    def __init__(self, iface: QgisInterface | None) -> None:
        set_translator(lambda text: QCoreApplication.translate("LandLabels", text))
        self._iface = iface
        # A dialog's Python half lives only as long as that of the window it belongs to: without this, QGIS may show a
        # Processing dialog whose buttons do nothing.
        self._window = iface.mainWindow() if iface is not None else None
        self._provider: LandLabelsProvider | None = None
        self._action: QAction | None = None
        self._train_action: QAction | None = None
        self._panel_action: QAction | None = None
        self._panel: QgsDockWidget | None = None

    def initProcessing(self) -> None:
        """Register the provider; all that qgis_process asks of a plugin."""
        self._provider = LandLabelsProvider(QIcon(str(ICON)))
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Register the provider and put the action into the toolbar and the Raster menu."""
        self.initProcessing()
        self._action = QAction(QIcon(str(ICON)), tr("Classify extent"), self._window)
        self._action.setObjectName("landLabelsClassifyExtent")
        self._action.setToolTip(tr("Classify extent: label the land cover of the active Sentinel-2 layer (LandLabels)"))
        self._action.triggered.connect(self._classify_extent)
        self._iface.addToolBarIcon(self._action)
        self._iface.addPluginToRasterMenu(MENU, self._action)
        self._train_action = QAction(tr("Train a model…"), self._window)
        self._train_action.setObjectName("landLabelsTrain")
        self._train_action.setToolTip(tr("Train a model on your own scene and reference, or on BigEarthNet"))
        self._train_action.triggered.connect(self._train)
        self._iface.addPluginToRasterMenu(MENU, self._train_action)
        self._panel_action = QAction(tr("What is understood of the scene"), self._window, checkable=True)
        self._panel_action.setObjectName("landLabelsUnderstood")
        self._panel_action.setToolTip(tr("A panel on the active Sentinel-2 layer: bands, offset, what was assumed"))
        self._panel_action.triggered.connect(self._open_panel)
        self._iface.addPluginToRasterMenu(MENU, self._panel_action)

    def unload(self) -> None:
        """Take back all that was registered."""
        if self._action is not None:
            self._iface.removePluginRasterMenu(MENU, self._action)
            self._iface.removeToolBarIcon(self._action)
            self._action.deleteLater()
            self._action = None
        if self._train_action is not None:
            self._iface.removePluginRasterMenu(MENU, self._train_action)
            self._train_action.deleteLater()
            self._train_action = None
            from .ui.training.dialog import close_train_dialog

            close_train_dialog()
        if self._panel_action is not None:
            self._iface.removePluginRasterMenu(MENU, self._panel_action)
            self._panel_action.deleteLater()
            self._panel_action = None
        if self._panel is not None:
            self._iface.removeDockWidget(self._panel)
            self._panel.deleteLater()
            self._panel = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None

    def _classify_extent(self) -> None:
        from .ui.classify_action import open_classify_dialog

        open_classify_dialog(self._iface)

    def _train(self) -> None:
        from .ui.training.dialog import open_train_dialog

        open_train_dialog(self._iface)

    def _open_panel(self) -> None:
        """Make the panel when it is first asked for; from then on, the action shows and hides it."""
        from .ui.panel.scene_panel import ScenePanel

        self._panel_action.triggered.disconnect(self._open_panel)
        self._panel = ScenePanel(self._iface)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._panel)
        self._panel.setToggleVisibilityAction(self._panel_action)
