"""The plugin class that QGIS loads: registers the Processing provider and the actions; imports only light modules."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer, QTranslator
from qgis.PyQt.QtGui import QAction, QIcon
from qgis.PyQt.QtWidgets import QToolButton

from .core.environment.folder import activate
from .core.settings import settings_problems
from .core.text import set_translator, tr
from .ui import TRAINING_RUN
from .ui.environment.options_factory import OptionsFactory
from .ui.environment.root import packages_root, use_models_folder
from .ui.toolbox.provider import LandLabelsProvider

if TYPE_CHECKING:
    from .ui.panel.dock import LandLabelsPanel

RESOURCES = Path(__file__).resolve().parent / "resources"
ICON = RESOURCES / "icon.svg"
MENU = "LandLabels"
# What the training dialog imports, also within functions.
TRAINING_MODULES = (
    "core.model.library",
    "core.training.recipe",
    "core.runs.run_folder",
    "ui.environment.dialog",
    "ui.training.dialog",
)


class LandLabelsPlugin:
    """The plugin; in qgis_process, `iface` is None and only `initProcessing` is called."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self._translator = QTranslator()
        if self._translator.load(f"landlabels_{QgsApplication.locale()}", str(RESOURCES / "translations")):
            QCoreApplication.installTranslator(self._translator)
        set_translator(lambda text: QCoreApplication.translate("LandLabels", text))
        activate(packages_root())
        use_models_folder()
        self._iface: QgisInterface = iface
        # Keeps the Python wrapper of the main window alive, and with it those of its dialogs: without this, QGIS may
        # show a Processing dialog whose buttons do nothing.
        self._window = iface.mainWindow() if iface is not None else None
        self._provider: LandLabelsProvider | None = None
        self._actions: list[QAction] = []
        self._tool_button: QAction | None = None
        self._panel: LandLabelsPanel | None = None
        self._options: OptionsFactory | None = None

    def initProcessing(self) -> None:
        """Register the provider."""
        self._provider = LandLabelsProvider(QIcon(str(ICON)))
        self._provider.add()

    def initGui(self) -> None:
        """Register the provider, and add the actions to the Raster menu and the toolbar."""
        self.initProcessing()
        classify = self._add_action("landLabelsClassifyExtent", tr("Classify extent"), self._classify_extent)
        classify.setIcon(QIcon(str(ICON)))
        classify.setToolTip(tr("Classify extent: label the land cover of the active Sentinel-2 layer (LandLabels)"))
        train = self._add_action("landLabelsTrain", tr("Train a model…"), self._train)
        train.setToolTip(tr("Train a model on a scene and a reference, or on BigEarthNet"))
        models = self._add_action("landLabelsModels", tr("Models…"), self._open_models)
        models.setToolTip(tr("See, download, import, rename and remove models, and choose the default model"))
        self._panel_action = self._add_action("landLabelsPanelAction", tr("Panel"), self._open_panel)
        self._panel_action.setCheckable(True)
        self._panel_action.setToolTip(tr("Classify a scene, change thresholds, and correct the labels of sections"))
        product = self._add_action("landLabelsOpenProduct", tr("Open a product…"), self._open_product)
        product.setToolTip(tr("Open a Sentinel-2 product from a folder, a zip file or an address, in true colour"))

        packages = self._add_action("landLabelsPackages", tr("LandLabels packages…"), self._open_packages)
        packages.setToolTip(tr("Install the Python packages that LandLabels needs, or find out why something fails"))
        self._add_tool_button(classify)
        self._options = OptionsFactory(self._iface, QIcon(str(ICON)))
        self._iface.registerOptionsWidgetFactory(self._options)
        for sentence in settings_problems():
            self._iface.messageBar().pushWarning("LandLabels", sentence)
        if QgsSettings().value(TRAINING_RUN, "", type=str):
            QTimer.singleShot(0, self._follow_training)  # after the start of QGIS

    def unload(self) -> None:
        """Remove everything that was registered."""
        if self._panel is not None:
            self._panel.close_panel()
        for module, close in (
            ("background", "cancel_all"),
            ("training.dialog", "close_train_dialog"),
            ("training.running_entry", "close_training_watch"),
            ("models.dialog", "close_models_dialog"),
            ("environment.dialog", "close_packages_dialog"),
        ):
            loaded = sys.modules.get(f"{__package__}.ui.{module}")
            if loaded is not None:
                getattr(loaded, close)()
        if self._options is not None:
            self._iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        if self._tool_button is not None:
            self._iface.removeToolBarIcon(self._tool_button)
            self._tool_button.deleteLater()
            self._tool_button = None
        for action in self._actions:
            self._iface.removePluginRasterMenu(MENU, action)
            action.deleteLater()
        self._actions.clear()
        if self._panel is not None:
            self._iface.removeDockWidget(self._panel)
            self._panel.deleteLater()
            self._panel = None
        if self._provider is not None:
            runs = sys.modules.get(f"{__package__}.ui.panel.algorithm_run")
            for name in [*(runs.cancel_runs() if runs else ()), *self._provider.remove()]:
                text = tr("“{name}” was cancelled, because the plugin was closed. Run it again to resume it.")
                self._iface.messageBar().pushWarning("LandLabels", text.format(name=name))
            self._provider = None
        QCoreApplication.removeTranslator(self._translator)

    def _add_action(self, name: str, text: str, triggered: Callable[[], None]) -> QAction:
        """Add an action to the Raster menu."""
        action = QAction(text, self._window)
        action.setObjectName(name)
        action.triggered.connect(triggered)
        self._iface.addPluginToRasterMenu(MENU, action)
        self._actions.append(action)
        return action

    def _add_tool_button(self, action: QAction) -> None:
        """Add a button for an action to the toolbar, with the other actions in its drop-down menu."""
        button = QToolButton(self._window)
        button.setObjectName("landLabelsToolButton")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.setDefaultAction(action)
        button.addActions([each for each in self._actions if each is not action])
        self._tool_button = self._iface.addToolBarWidget(button)

    def _classify_extent(self) -> None:
        from .ui.classify_dialog import open_classify_dialog

        open_classify_dialog(self._iface)

    def _train(self) -> None:
        """Open the training dialog; its many modules are imported in the background, so that QGIS is not blocked."""
        from .ui.background import BackgroundTask

        names = [f"{__package__}.{name}" for name in TRAINING_MODULES]
        task = BackgroundTask(tr("Open the dialog"), lambda: [import_module(name) for name in names])
        task.succeeded.connect(lambda modules: modules[-1].open_train_dialog(self._iface))
        task.failed.connect(lambda error: self._iface.messageBar().pushCritical("LandLabels", error))
        task.start()

    def _open_models(self) -> None:
        from .ui.models.dialog import open_models_dialog

        open_models_dialog(self._iface)

    def _open_product(self) -> None:
        from .ui.open_product import open_product_dialog

        open_product_dialog(self._iface)

    def _follow_training(self) -> None:
        """Show the training that was running when QGIS was closed."""
        from .ui.training.running_entry import training_watch

        if self._actions:  # the plugin is still loaded
            training_watch(self._iface)

    def _open_packages(self) -> None:
        from .ui.environment.dialog import open_packages_dialog

        open_packages_dialog(self._iface)

    def _open_panel(self) -> None:
        """Create the panel at the first use of the action, which from then on shows and hides it."""
        from .ui.panel.dock import LandLabelsPanel

        self._panel_action.triggered.disconnect(self._open_panel)
        self._panel = LandLabelsPanel(self._iface)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._panel)
        self._panel.take_width()
        self._panel.setToggleVisibilityAction(self._panel_action)
