"""The reference in the training dialog: the scene, images and result layers are not offered."""

from types import SimpleNamespace

from landlabels.ui.training.build_form import BuildForm
from qgis.core import QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from scenes import random_dn, write_raster

RESULT = "Polygon?crs=EPSG:32633&field=section:string&field=labels:string&field=codes:string" + (
    "&field=top_label:string&field=top_probability:double"
)


ORIGIN = (300000, 5000040)


def raster(path, bands):
    return QgsRasterLayer(str(write_raster(path, random_dn((bands, 9, 9), 1), ORIGIN, 10)), path.stem)


def test_scene_images_and_results_are_not_offered_as_references(processing, project, bands, tmp_path):
    scene = QgsRasterLayer(str(bands["B02"]), "scene")
    image, classes = raster(tmp_path / "image.tif", 3), raster(tmp_path / "classes.tif", 1)
    result = QgsVectorLayer(RESULT, "result", "memory")
    polygons = QgsVectorLayer("Polygon?crs=EPSG:32633&field=class:string", "polygons", "memory")
    project.addMapLayers([scene, image, classes, result, polygons])
    canvas = QgsMapCanvas()
    form = BuildForm(SimpleNamespace(mapCanvas=lambda: canvas, activeLayer=lambda: scene))

    def offered():
        return {form.reference.layer(number).name() for number in range(form.reference.count())}

    assert offered() == {"classes", "polygons"} and form.reference.currentLayer() is polygons
    form.scene.setLayer(classes)
    assert offered() == {"scene", "polygons"}
    project.addMapLayer(QgsVectorLayer(RESULT, "added later", "memory"))
    assert offered() == {"scene", "polygons"}
