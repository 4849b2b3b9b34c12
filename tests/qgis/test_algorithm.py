"""The parameters of the algorithm Classify extent, and the request that core receives."""

from __future__ import annotations

from pathlib import Path

import pytest
from landlabels.core.classify import ClassifyRequest, ClassifyResult
from landlabels.core.errors import AreaOutside
from osgeo import ogr
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

EAST, NORTH = 300000, 5000040  # the upper left corner of the scene
SCENE = QgsRectangle(EAST, NORTH - 2400, EAST + 3600, NORTH)


class Feedback(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.lines, self.warnings = [], []

    def pushInfo(self, text):
        self.lines.append(text)

    def pushWarning(self, text):
        self.warnings.append(text)


@pytest.fixture
def algorithm(provider):
    return QgsApplication.processingRegistry().createAlgorithmById("landlabels:classifyextent")


@pytest.fixture
def ask(algorithm, bands, tmp_path, monkeypatch):
    """Run the algorithm up to core, and return the request that core got."""
    requests = []

    def classify(request: ClassifyRequest, reporter) -> ClassifyResult:
        requests.append(request)
        reporter.info("for the log")
        reporter.warning("stands out")
        reporter.progress(1, 4, 3.0)
        return ClassifyResult(
            request.output, True, 4, {"Pastures": 1, "Arable land": 3, "Mixed forest": 0}, 2, 0.1, "CPU", 0, "a test"
        )

    monkeypatch.setattr("landlabels.core.classify.classify", classify)

    def run(context=None, feedback=None, **given) -> ClassifyRequest:
        context = context or QgsProcessingContext()
        parameters = {"INPUT": str(bands["B02"]), "OUTPUT": str(tmp_path / "labels.gpkg"), **given}
        ok, message = algorithm.checkParameterValues(parameters, context)
        if not ok:
            raise ValueError(message)
        run.results, _ = algorithm.run(parameters, context, feedback or Feedback(), {}, False)
        return requests[-1]

    return run


def polygons(crs: str, *rectangles: QgsRectangle) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "area", "memory")
    for rectangle in rectangles:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(rectangle))
        layer.dataProvider().addFeature(feature)
    return layer


def bounds(wkb: bytes) -> tuple[float, ...]:
    west, east, south, north = ogr.CreateGeometryFromWkb(wkb).GetEnvelope()
    return west, south, east, north


def test_parameters_are_those_that_scripts_rely_on(algorithm):
    offered = {p.name(): (p.type(), bool(p.flags() & Qgis.ProcessingParameterFlag.Optional), p.defaultValue())
               for p in algorithm.parameterDefinitions()}  # fmt: skip
    assert offered == {
        "INPUT": ("raster", False, None),
        "EXTENT": ("extent", True, None),
        "AREA": ("source", True, None),
        "MODEL": ("file", True, None),
        "THRESHOLD": ("number", True, None),
        "OFFSET": ("enum", False, "auto"),
        "ALLOW_L1C": ("boolean", False, False),
        "FILL_MISSING": ("boolean", False, False),
        "MIN_CLEAR": ("number", False, 0.0),
        "CLOUD_MASK": ("raster", True, None),
        "BAND_ORDER": ("enum", False, "auto"),
        "BANDS": ("string", True, None),
        "DEVICE": ("enum", False, "auto"),
        "PRECISION": ("enum", False, "auto"),
        "IF_EXISTS": ("enum", False, "resume"),
        "OUTPUT": ("vectorDestination", False, None),
    }
    assert {o.name() for o in algorithm.outputDefinitions()} == {"OUTPUT", "SECTIONS", "LABEL_COUNTS"}
    assert all(p.help() for p in algorithm.parameterDefinitions())


def test_it_runs_in_the_background_and_writes_only_geopackages(algorithm, provider):
    assert not algorithm.flags() & Qgis.ProcessingAlgorithmFlag.NoThreading
    assert algorithm.flags() & Qgis.ProcessingAlgorithmFlag.CanCancel
    assert provider.supportedOutputVectorLayerExtensions() == ["gpkg"]
    assert not algorithm.parameterDefinition("OUTPUT").supportsNonFileBasedOutput()


def test_defaults_reach_core_as_they_are(ask, bands, tmp_path):
    assert ask() == ClassifyRequest(source=str(bands["B02"]), output=tmp_path / "labels.gpkg")
    assert ask.results == {
        "OUTPUT": str(tmp_path / "labels.gpkg"),
        "SECTIONS": 4,
        "LABEL_COUNTS": {"Pastures": 1, "Arable land": 3, "Mixed forest": 0},
    }


def test_clouds_and_missing_bands_reach_core(ask, bands):
    request = ask(MIN_CLEAR="0.8", CLOUD_MASK=str(bands["B02"]), FILL_MISSING=True)
    assert (request.min_clear, request.cloud_mask, request.fill_missing) == (0.8, str(bands["B02"]), True)
    for wrong in ({"MIN_CLEAR": 1.5}, {"CLOUD_MASK": "/no/such/mask.tif"}):
        with pytest.raises((ValueError, QgsProcessingException), match="MIN_CLEAR|mask.tif"):
            ask(**wrong)


@pytest.mark.parametrize("value", [None, "", QVariant()])
def test_a_threshold_that_is_not_set_is_not_zero(ask, value):
    assert ask(THRESHOLD=value).threshold is None


@pytest.mark.parametrize(("value", "threshold"), [(0, 0.0), (0.0, 0.0), ("0", 0.0), ("0.35", 0.35), (1, 1.0)])
def test_a_threshold_that_is_set_reaches_core(ask, value, threshold):
    assert ask(THRESHOLD=value).threshold == threshold


@pytest.mark.parametrize("value", [1.01, -0.5, "half", "nan"])
def test_an_invalid_threshold_is_refused_with_a_sentence(ask, value):
    with pytest.raises(ValueError, match=f"THRESHOLD is '{value}', but it must be a number from 0 to 1"):
        ask(THRESHOLD=value)


@pytest.mark.parametrize(
    ("given", "field", "value"),
    [
        ({"OFFSET": "none"}, "offset", "none"),
        ({"OFFSET": "-1000"}, "offset", "-1000"),
        ({"OFFSET": -1000}, "offset", "-1000"),
        ({"OFFSET": 2}, "offset", "-1000"),
        ({"OFFSET": "1"}, "offset", "none"),
        ({"DEVICE": "GPU"}, "device", "gpu"),
        ({"DEVICE": "cpu"}, "device", "cpu"),
        ({"DEVICE": 1}, "device", "cpu"),
        ({"IF_EXISTS": "replace"}, "if_exists", "replace"),
        ({"IF_EXISTS": "2"}, "if_exists", "stop"),
        ({"ALLOW_L1C": "true"}, "allow_l1c", True),
        ({"MODEL": "/models/own.onnx"}, "model", Path("/models/own.onnx")),
    ],
)
def test_choices_are_accepted_as_text_or_position(ask, given, field, value):
    assert getattr(ask(**given), field) == value


@pytest.mark.parametrize("given", [{"OFFSET": "1000"}, {"DEVICE": "TPU"}, {"IF_EXISTS": 3}])
def test_an_unknown_choice_is_refused_and_the_valid_ones_are_listed(ask, given):
    with pytest.raises(ValueError, match="must be one of (auto|resume), "):
        ask(**given)


@pytest.mark.parametrize("output", ["/tmp/labels.shp", "/tmp/labels", "memory:", "postgres://db"])
def test_an_output_that_is_not_a_geopackage_is_refused_with_a_sentence(ask, output):
    with pytest.raises(ValueError, match=r"must be a GeoPackage file \(.gpkg\), or TEMPORARY_OUTPUT"):
        ask(OUTPUT=output)


@pytest.mark.parametrize("extent", ["300100,301000,4999000,5000000", QgsRectangle(300100, 4999000, 301000, 5000000)])
def test_an_extent_without_crs_is_in_the_crs_of_the_scene(ask, project, extent):
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    context = QgsProcessingContext()
    context.setProject(project)
    area = ask(context, EXTENT=extent).area
    assert area.extent == (300100, 4999000, 301000, 5000000)
    assert "UTM zone 33N" in area.crs
    assert area.polygons is None


@pytest.mark.parametrize(
    "extent",
    [
        "12.4,12.5,45.1,45.2 [EPSG:4326]",
        QgsReferencedRectangle(QgsRectangle(12.4, 45.1, 12.5, 45.2), QgsCoordinateReferenceSystem("EPSG:4326")),
    ],
)
def test_an_extent_with_crs_keeps_it(ask, extent):
    area = ask(EXTENT=extent).area
    assert area.extent == (12.4, 45.1, 12.5, 45.2)
    assert QgsCoordinateReferenceSystem.fromWkt(area.crs).authid() == "EPSG:4326"


def test_polygons_reach_core_in_the_crs_of_the_scene(ask, project):
    layer = polygons("EPSG:32632", QgsRectangle(765000, 4998000, 766000, 4999000))
    project.addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(project)
    area = ask(context, AREA=layer.id()).area
    assert area.extent is None
    assert "UTM zone 33N" in area.crs
    west, south, east, north = bounds(area.polygons[0])
    # Those metres of zone 32, in zone 33: near 9 degrees + 3.4, so about 295 km east.
    assert 290_000 < west < east < 300_000
    assert 4_990_000 < south < north < 5_010_000


def test_polygons_and_extent_reach_core_in_one_crs(ask, project):
    layer = polygons("EPSG:32633", SCENE)
    project.addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(project)
    area = ask(context, AREA=layer, EXTENT="12.4,12.5,45.1,45.2 [EPSG:4326]").area
    assert area.extent == (12.4, 45.1, 12.5, 45.2)
    assert QgsCoordinateReferenceSystem.fromWkt(area.crs).authid() == "EPSG:4326"
    assert all(12 < x < 13 for x in bounds(area.polygons[0])[::2])


def test_only_the_selected_features_of_an_area_are_used(ask, project):
    half = QgsRectangle(EAST, NORTH - 2400, EAST + 1200, NORTH)
    layer = polygons("EPSG:32633", SCENE, half)
    project.addMapLayer(layer)
    layer.selectByIds([2])
    context = QgsProcessingContext()
    context.setProject(project)
    area = ask(context, AREA=QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)).area
    assert [bounds(polygon) for polygon in area.polygons] == [(EAST, NORTH - 2400, EAST + 1200, NORTH)]


def test_an_empty_area_is_not_the_whole_scene(ask, project):
    layer = polygons("EPSG:32633")
    project.addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(project)
    with pytest.raises(QgsProcessingException, match="AREA holds no polygon"):
        ask(context, AREA=layer)


def test_the_file_reaches_core_without_qgis_open_options(ask, bands, project):
    layer = QgsRasterLayer(f"{bands['B02']}|option:NUM_THREADS=2", "scene")
    assert layer.isValid()
    project.addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(project)
    assert ask(context, INPUT=layer).source == str(bands["B02"])


def test_a_layer_without_a_file_is_refused_with_a_sentence(algorithm, project, tmp_path):
    layer = QgsRasterLayer("type=xyz&url=file:///nowhere/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmin=0&zmax=1", "tiles", "wms")
    assert layer.isValid()
    project.addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(project)
    said = Feedback()
    said.reportError = lambda text, fatal=False: said.warnings.append(text)
    results, ok = algorithm.run({"INPUT": layer, "OUTPUT": str(tmp_path / "x.gpkg")}, context, said)
    assert not ok
    assert any("layer 'tiles' is not a raster file" in text for text in said.warnings), said.warnings


def test_messages_and_progress_of_core_are_forwarded(ask):
    feedback = Feedback()
    ask(feedback=feedback)
    assert "for the log" in feedback.lines
    assert feedback.warnings == ["stands out"]
    assert feedback.progress() == 25
    assert [line.split(maxsplit=1) for line in feedback.lines[-3:]] == [
        ["3", "Arable land"],
        ["2", "(no label)"],
        ["1", "Pastures"],
    ]


def test_a_temporary_output_causes_a_warning(ask):
    feedback = Feedback()
    request = ask(feedback=feedback, OUTPUT=QgsProcessing.TEMPORARY_OUTPUT)
    assert request.output.suffix == ".gpkg"
    assert any("OUTPUT is temporary" in text for text in feedback.warnings)


def test_an_error_of_core_becomes_one_sentence(ask, monkeypatch):
    error = AreaOutside(scene="S2", bounds="1, 2, 3, 4")

    def fail(request, reporter):
        raise error

    monkeypatch.setattr("landlabels.core.classify.classify", fail)
    with pytest.raises(QgsProcessingException) as caught:
        ask()
    assert str(caught.value) == str(error)
