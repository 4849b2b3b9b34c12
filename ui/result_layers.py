"""Result layers in the project: their stored styles, and reading them again after a change of their file."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from qgis.core import (
    QgsMapLayerStyle,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ..core.choices import RESULT_STYLES
from ..core.settings import user_settings
from ..core.text import tr


def file_of_result(layer: QgsVectorLayer) -> str:
    """Return the path of the file that a vector layer is read from; empty if it is not read from a file."""
    return str(QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path") or "")


def load_styles(layer: QgsVectorLayer, changed: Collection[str] | None = None) -> None:
    """Add the styles in the layer's file to the layer, so that they can be chosen in its menu; the style in use stays.

    Styles of the same names, also the one in use, are read again; with `changed`, only those of these names.
    """
    from ..core.results.schema import STYLE_NAME

    manager = layer.styleManager()
    number, ids, names, _, _ = layer.listStylesInDatabase()
    if STYLE_NAME in names[:number] and STYLE_NAME not in manager.styles():
        manager.renameStyle(manager.currentStyle(), STYLE_NAME)
    for key, name in zip(ids[:number], names[:number], strict=True):
        if changed is not None and name not in changed:
            continue
        style = QgsMapLayerStyle(layer.getStyleFromDatabase(key)[0])
        if name == manager.currentStyle():
            style.writeToLayer(layer)
        elif manager.style(name).xmlData() != style.xmlData():
            manager.removeStyle(name)
            manager.addStyle(name, style)
    layer.triggerRepaint()


def choose_style(layer: QgsVectorLayer) -> None:
    """Show a layer in the style of the settings, if it has it."""
    from ..core.results.schema import STYLE_NAME

    style = user_settings().style
    name = STYLE_NAME if style == RESULT_STYLES.default else tr(RESULT_STYLES[style].title)
    if name in layer.styleManager().styles():
        layer.styleManager().setCurrentStyle(name)


def expand_legend(layer: QgsVectorLayer) -> None:
    """Show the legend of a layer once it is in the layer tree; QGIS collapses legends with ten and more lines."""

    def expand(layer_id: str = layer.id()) -> None:
        node = QgsProject.instance().layerTreeRoot().findLayer(layer_id)
        if node is not None:
            node.setExpanded(True)

    QTimer.singleShot(0, expand)


class ResultReloader(QObject):
    """Reads the layers of a file again in the main thread, after an algorithm in another thread has changed it."""

    changed = pyqtSignal(str)

    _kept: ResultReloader | None = None  # it is called after the algorithm is deleted

    @classmethod
    def create(cls) -> ResultReloader:
        cls._kept = cls()
        return cls._kept

    def __init__(self) -> None:
        super().__init__()
        self.moveToThread(QCoreApplication.instance().thread())  # a model prepares its algorithms in another thread
        self.changed.connect(self._reload)  # queued if it is emitted in another thread

    def _reload(self, path: str) -> None:
        for layer in QgsProject.instance().mapLayers().values():
            if isinstance(layer, QgsVectorLayer) and file_of_result(layer) == path:
                layer.reload()
                load_styles(layer)


class RasterStyler(QgsProcessingLayerPostProcessorInterface):
    """Applies the style in the file beside a raster, which Processing does not do, and adds one for each band."""

    _kept: RasterStyler | None = None  # QGIS calls it after the algorithm is deleted

    @classmethod
    def create(cls, bands: Sequence[str] = (), attention_style: str = "") -> RasterStyler:
        """Return the post-processor; `attention_style` is the QML text of the last band, empty if it is a label's."""
        cls._kept = cls()
        cls._kept._bands, cls._kept._attention_style = tuple(bands), attention_style
        return cls._kept

    def postProcessLayer(
        self, layer: QgsRasterLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if isinstance(layer, QgsRasterLayer):
            layer.loadDefaultStyle()
            add_band_styles(layer, self._bands, self._attention_style)


def add_band_styles(layer: QgsRasterLayer, bands: Sequence[str], attention_style: str) -> None:
    """Add the style of the layer for each band, named as the band, so that a label is chosen in one click.

    The style of the band shown stays in use.
    """
    manager, renderer = layer.styleManager(), layer.renderer()
    if not bands or not isinstance(renderer, QgsSingleBandPseudoColorRenderer):
        return
    shown = renderer.inputBand()
    manager.renameStyle(manager.currentStyle(), bands[shown - 1])
    for number, name in enumerate(bands, start=1):
        if number == shown:
            continue
        if number == len(bands) and attention_style:
            manager.addStyle(name, QgsMapLayerStyle(attention_style))
        elif manager.addStyleFromLayer(name):
            manager.setCurrentStyle(name)
            layer.renderer().setInputBand(number)
            manager.setCurrentStyle(bands[shown - 1])
