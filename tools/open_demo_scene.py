"""Runs in QGIS for `make run`: adds the scene in true colour, and its band B02 as the layer to classify."""

from demo_scene import fetch
from qgis.core import QgsProject
from qgis.utils import iface
from true_colour import true_colour_layer

scene = fetch()
picture = QgsProject.instance().addMapLayer(true_colour_layer(scene.parent))
band = iface.addRasterLayer(str(scene), f"{scene.stem} (click Classify extent)")
QgsProject.instance().layerTreeRoot().findLayer(band).setItemVisibilityChecked(False)
iface.mapCanvas().setExtent(picture.extent())
iface.setActiveLayer(band)
