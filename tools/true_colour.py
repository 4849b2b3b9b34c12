"""The demonstration scene as a picture: bands 4, 3 and 2 as red, green and blue."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal
from qgis.core import QgsContrastEnhancement, QgsRasterLayer

SHARES = 0.02, 0.98  # the darkest and the brightest pixels are cut


def true_colour_layer(folder: Path) -> QgsRasterLayer:
    """Return a layer of the product in `folder`, each band stretched separately: winter light is weak and blue."""
    files = [str(next(folder.glob(f"*_{band}.jp2"))) for band in ("B04", "B03", "B02")]
    stack = folder.parent / "true_colour.vrt"
    gdal.BuildVRT(str(stack), files, separate=True).FlushCache()
    layer = QgsRasterLayer(str(stack), "Sentinel-2 scene, true colour")
    colours = layer.renderer()
    setters = colours.setRedContrastEnhancement, colours.setGreenContrastEnhancement, colours.setBlueContrastEnhancement
    for band, set_stretch in enumerate(setters, start=1):
        stretch = QgsContrastEnhancement(layer.dataProvider().dataType(band))
        stretch.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        low, high = layer.dataProvider().cumulativeCut(band, *SHARES)
        stretch.setMinimumValue(low)
        stretch.setMaximumValue(high)
        set_stretch(stretch)
    return layer
