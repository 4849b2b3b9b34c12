"""Opens a Sentinel-2 product as a true colour layer in the map."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsApplication,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsSingleBandGrayRenderer,
)
from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from ..core.redaction import redact
from ..core.text import tr
from .messages import show_message
from .waiting import run_in_background
from .widgets.scrolling import set_size

if TYPE_CHECKING:
    from ..core.many.scene_entry import SceneEntry
    from ..core.scene.scene import Scene
    from ..core.scene.true_colour import TrueColour

OFFSET = "landlabels/offset"  # custom property of a layer: the offset that a STAC item gives


class OpenProductDialog(QDialog):
    """Asks for a folder, a file or an address."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface.mainWindow(), objectName="openProductDialog")
        self.setWindowTitle(tr("Open a product"))
        self.source = QLineEdit(objectName="source")
        self.source.setPlaceholderText(tr("Folder, file or address"))
        self.source.setClearButtonEnabled(True)
        folder = QPushButton(tr("Folder…"), objectName="folder")
        file = QPushButton(tr("File…"), objectName="file")
        row = QHBoxLayout()
        for widget in (self.source, folder, file):
            row.addWidget(widget)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel)
        self.open = buttons.button(QDialogButtonBox.StandardButton.Open)
        self.open.setEnabled(False)
        text = tr(
            "A Sentinel-2 product: a SAFE folder, a zip file, a folder of band files, a stack, or the address of one "
            "of these or of a STAC item."
        )
        column = QVBoxLayout(self)
        column.addWidget(QLabel(text, wordWrap=True))
        column.addLayout(row)
        column.addWidget(buttons)
        self.source.textChanged.connect(lambda text: self.open.setEnabled(bool(text.strip())))
        folder.clicked.connect(self._choose_folder)
        file.clicked.connect(self._choose_file)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        set_size(self, 560, 150)

    def _choose_folder(self) -> None:
        if path := QFileDialog.getExistingDirectory(self, tr("Choose a product"), self.source.text()):
            self.source.setText(path)

    def _choose_file(self) -> None:
        filters = f"{tr('Products')} (*.zip *.jp2 *.tif *.tiff *.vrt *.xml *.nc *.json *.dim);;{tr('All files')} (*)"
        path, _ = QFileDialog.getOpenFileName(self, tr("Choose a product"), self.source.text(), filters)
        if path:
            self.source.setText(path)


def open_product_dialog(iface: QgisInterface) -> OpenProductDialog:
    """Show the dialog; the product is opened in the background."""
    dialog = OpenProductDialog(iface)
    dialog.accepted.connect(lambda: open_product(iface, dialog.source.text().strip().strip('"')))
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()
    return dialog


def open_product(iface: QgisInterface, source: str) -> None:
    """Add a product to the map as a layer in true colour; the user is asked which one if the source has several."""
    bar = iface.messageBar()

    def failed(error: str) -> None:
        show_message(bar, error, title="LandLabels")

    def listed(entries: tuple[SceneEntry, ...]) -> None:
        entry = entries[0]
        if len(entries) > 1:
            names = [each.name for each in entries]
            name, accepted = QInputDialog.getItem(
                iface.mainWindow(), tr("Open a product"), tr("Product to open:"), names, editable=False
            )
            if not accepted:
                return
            entry = entries[names.index(name)]
        opening = tr("Opening {name}…").format(name=redact(entry.name))
        run_in_background(bar, opening, lambda: _write_picture(entry), lambda found: _add(iface, entry, *found), failed)

    run_in_background(bar, tr("Looking for the product…"), lambda: _list(source), listed, failed)


def _list(source: str) -> tuple[SceneEntry, ...]:
    from ..core.many.listing import list_scenes
    from ..core.many.scene_entry import Selection

    return list_scenes([source], Selection()).entries


def _write_picture(entry: SceneEntry) -> tuple[Scene, Path, TrueColour]:
    from ..core.scene.scene import open_scene
    from ..core.scene.true_colour import write_true_colour

    scene = open_scene(entry.source, allow_l1c=True)
    key = hashlib.sha256(redact(entry.source).encode()).hexdigest()[:12]
    path = Path(QgsApplication.qgisSettingsDirPath()) / "landlabels" / "pictures" / f"{entry.name}_{key}.vrt"
    return scene, path, write_true_colour(scene, path)


def _add(iface: QgisInterface, entry: SceneEntry, scene: Scene, path: Path, picture: TrueColour) -> None:
    """Add the layer, and show all of it."""
    layer = QgsRasterLayer(str(path), scene.name)
    if not layer.isValid():
        text = tr("The picture of {name} cannot be opened by QGIS.").format(name=scene.name)
        show_message(iface.messageBar(), text, title="LandLabels")
        return
    stretch(layer, picture.ranges)
    if entry.offset != "auto":
        layer.setCustomProperty(OFFSET, entry.offset)
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    iface.zoomToActiveLayer()


def stretch(layer: QgsRasterLayer, ranges: tuple[tuple[float, float], ...]) -> None:
    """Draw the bands of a layer as red, green and blue, or one in grey, each between two stored values."""
    provider = layer.dataProvider()
    enhancements = []
    for number, (low, high) in enumerate(ranges, start=1):
        enhancement = QgsContrastEnhancement(provider.dataType(number))
        enhancement.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        enhancement.setMinimumValue(low)
        enhancement.setMaximumValue(high)
        enhancements.append(enhancement)
    if len(enhancements) == 1:
        renderer = QgsSingleBandGrayRenderer(provider, 1)
        renderer.setContrastEnhancement(enhancements[0])
    else:
        renderer = QgsMultiBandColorRenderer(provider, 1, 2, 3)
        renderer.setRedContrastEnhancement(enhancements[0])
        renderer.setGreenContrastEnhancement(enhancements[1])
        renderer.setBlueContrastEnhancement(enhancements[2])
    origin = QgsRasterMinMaxOrigin()
    origin.setLimits(QgsRasterMinMaxOrigin.Limits.None_)  # these values, also after the project is opened again
    renderer.setMinMaxOrigin(origin)
    layer.setRenderer(renderer)
