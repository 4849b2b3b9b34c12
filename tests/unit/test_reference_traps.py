"""References that look usable and are not, or the other way round: encodings, systems, tables, values without data."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from archives import write_v2
from landlabels.core.errors import ArchiveError, ReferenceUnreadable
from landlabels.core.stores.bigearthnet_archive import open_archive
from landlabels.core.stores.reference import Polygons, open_reference
from landlabels.core.stores.scene_labels import LabelRules
from landlabels.core.stores.scene_store import SceneStoreRequest, build_scene_store, preview_scene_store
from landlabels.core.stores.store import open_store
from landlabels.core.text import decode
from osgeo import gdal, ogr, osr
from references import X0, Y0, shapes, square, system, write_classes, write_polygons
from reporters import RecordingReporter
from scenes import write_band_files

UTM = system(32633).ExportToWkt()


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return write_band_files(tmp_path_factory.mktemp("scene"), (3, 3))


def build(scene, reference, output, reporter=None, **rules):
    request = SceneStoreRequest(
        source=str(scene["B02"]), reference=reference, output=output, rules=LabelRules(**rules), min_clear=0
    )
    build_scene_store(request, reporter or RecordingReporter())
    return open_store(output)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("Forêt".encode("latin-1"), "Forêt"),
        ("Prés salés".encode("latin-1"), "Prés salés"),
        ("森林".encode("gbk"), "森林"),
        ("Wald – Büsche".encode("cp1252"), "Wald – Büsche"),
        ("水体 A".encode("gbk"), "水体 A"),
        ("Forêt 森林".encode(), "Forêt 森林"),
    ],
)
def test_text_of_an_undeclared_encoding_is_decoded(content, text):
    assert decode(content.decode("utf-8", "surrogateescape")) == text


@pytest.mark.parametrize(
    ("name", "classes"),
    [
        ("latin1", {"Forêt", "Prés"}),
        ("latin1_l0", {"Forêt", "Prés"}),
        ("gbk", {"森林"}),
        ("local", None),
        ("nocrs", None),
    ],
)
def test_real_files_with_odd_encodings_and_systems(shared_data, scene, tmp_path, name, classes):
    folder = shared_data / "cases" / "references"
    path = next(folder / f"{name}{suffix}" for suffix in (".shp", ".gpkg") if (folder / f"{name}{suffix}").exists())
    dataset = ogr.Open(str(path))  # layers are valid only as long as their data set
    layer = dataset.GetLayer(0)
    field = layer.GetLayerDefn().GetFieldDefn(0).GetName()
    if classes is None:
        with pytest.raises(ReferenceUnreadable, match="no defined coordinate system"):
            open_reference(path, field)
        return
    # Moved onto the scene by a changed copy of its geometry.
    west, _, _, north = (layer.GetExtent()[i] for i in (0, 1, 2, 3))
    copy = tmp_path / "moved.shp"
    for part in folder.glob(f"{name}.*"):
        shutil.copy(part, tmp_path / f"moved{part.suffix}")
    moved = ogr.Open(str(copy), 1)
    for feature in moved.GetLayer(0):
        shape = feature.GetGeometryRef()
        ring = shape.GetGeometryRef(0)
        for point in range(ring.GetPointCount()):
            ring.SetPoint_2D(point, ring.GetX(point) - west + X0, ring.GetY(point) - north + Y0)
        feature.SetGeometry(shape)
        moved.GetLayer(0).SetFeature(feature)
    moved = None
    store = build(scene, open_reference(copy, field), tmp_path / "store", max_unlabelled=1.0)
    assert classes <= set(store.label_set.names)


@pytest.mark.parametrize("srs_id", [-1, 0])
def test_undefined_systems_are_refused_before_anything_is_compared(tmp_path, srs_id):
    path = write_polygons(tmp_path / "x.gpkg", shapes((square(X0, Y0, 600), "a")))
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    for table in ("gpkg_geometry_columns", "gpkg_contents"):
        dataset.ExecuteSQL(f"UPDATE {table} SET srs_id = {srs_id}")
    dataset = None
    with pytest.raises(ReferenceUnreadable, match="no defined coordinate system"):
        open_reference(path, "class")


def test_a_local_or_missing_system_is_refused():
    local = osr.SpatialReference('LOCAL_CS["Arbitrary",UNIT["metre",1]]').ExportToWkt()
    for crs in ("", local):
        with pytest.raises(ReferenceUnreadable, match="no defined coordinate system"):
            Polygons(shapes((square(X0, Y0, 600), "a")), crs, "class")


def test_tables_without_geometry_are_not_offered_as_layers(tmp_path):
    path = write_polygons(tmp_path / "x.gpkg", shapes((square(X0, Y0, 600), "a")))
    dataset = ogr.Open(str(path), 1)
    dataset.CreateLayer("layer_styles", None, ogr.wkbNone).CreateField(ogr.FieldDefn("styleQML", ogr.OFTString))
    dataset = None
    assert open_reference(path, "class").read((X0, Y0 - 1200, X0 + 1200, Y0), UTM).any()


def test_a_result_layer_is_not_a_reference(tmp_path):
    path = write_polygons(tmp_path / "x.gpkg", shapes((square(X0, Y0, 600), "a")), field="labels")
    dataset = ogr.Open(str(path), 1)
    layer = dataset.GetLayer(0)
    for name in ("section", "codes", "top_label", "top_probability"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    layer = dataset = None
    with pytest.raises(ReferenceUnreadable, match="a result of LandLabels"):
        open_reference(path, "labels")


def test_a_band_of_the_scene_is_not_a_reference(scene, tmp_path):
    request = SceneStoreRequest(source=str(scene["B02"]), reference=open_reference(scene["B11"]), output=tmp_path / "x")
    with pytest.raises(ReferenceUnreadable, match="a band of the scene itself"):
        preview_scene_store(request, RecordingReporter())


def classes_with(value, kind, others=(1, 2)):
    values = np.repeat(np.array(others, kind), -(-360 // len(others)))[:360]
    values = np.tile(values, (360, 1))
    values[:, 340:] = value
    return values


@pytest.mark.parametrize(
    ("value", "kind", "others"),
    [
        (255, np.uint8, (1, 2)),
        (-9999, np.int16, (1, 2)),
        (-999, np.int16, (10, 20, 30)),
        (32767, np.int16, (5, 6)),
        (65535, np.uint16, (5, 6)),
        (48, np.uint8, (12, 23, 44)),
    ],
)
def test_values_without_data_that_are_not_declared_become_no_class(scene, tmp_path, value, kind, others):
    codes = {np.uint8: gdal.GDT_Byte, np.int16: gdal.GDT_Int16, np.uint16: gdal.GDT_UInt16}
    values = classes_with(value, kind, others)
    path = write_classes(tmp_path / "classes.tif", values, (X0, Y0), 10, epsg=32633, kind=codes[kind])
    reporter = RecordingReporter()
    store = build(scene, open_reference(path), tmp_path / "store", reporter)
    assert f"Class {value}" not in store.label_set.names
    assert set(store.label_set.names) == {f"Class {each}" for each in others}
    assert any(f"The value {value} of 'classes.tif' (5.6% of the area)" in text for text in reporter.warnings)


def test_a_named_class_of_such_a_value_is_kept(scene, tmp_path):
    path = write_classes(tmp_path / "classes.tif", classes_with(255, np.uint8), (X0, Y0), 10, epsg=32633)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetCategoryNames([""] * 255 + ["Glacier"])
    dataset = None
    assert "Glacier" in build(scene, open_reference(path), tmp_path / "store").label_set.names


def test_48_is_a_class_if_the_others_are_not_corines(scene, tmp_path):
    path = write_classes(tmp_path / "classes.tif", classes_with(48, np.uint8, (47, 49)), (X0, Y0), 10, epsg=32633)
    assert "Class 48" in build(scene, open_reference(path), tmp_path / "store").label_set.names


def test_grid_codes_in_a_file_named_after_corine_are_corines_classes(scene, tmp_path):
    path = write_classes(
        tmp_path / "U2018_CLC2018_V2020.tif", classes_with(48, np.uint8, (12, 23, 44)), (X0, Y0), 10, epsg=32633
    )
    names = build(scene, open_reference(path), tmp_path / "store").label_set.names
    assert "Non-irrigated arable land" in names and not any("Class" in name for name in names)


@pytest.mark.parametrize(("split", "known"), [("val", True), ("dev", False)])
def test_other_names_of_splits_are_known_or_refused_before_anything_is_read(tmp_path, split, known):
    name = "S2A_MSIL2A_20170717T113321_N9999_R080_T29UPU_10_10"
    folder = write_v2(tmp_path / "archive", {name: (["Pastures"], split)})
    if known:
        assert open_archive(folder).splits.tolist() == ["validation"]
    else:
        with pytest.raises(ArchiveError, match="splits that are not of BigEarthNet v2.0: dev"):
            open_archive(folder)


@pytest.mark.parametrize("damaged", [False, True])
def test_a_zipped_shapefile_is_opened(tmp_path, damaged):
    (tmp_path / "shapes").mkdir()
    write_polygons(tmp_path / "shapes" / "r.shp", shapes((square(X0, Y0, 900), "a")))
    path = Path(shutil.make_archive(str(tmp_path / "r"), "zip", tmp_path / "shapes"))
    if damaged:
        path.write_bytes(path.read_bytes()[:300])
        with pytest.raises(ReferenceUnreadable, match=r"r\.zip"):
            open_reference(path, "class")
    else:
        reference = open_reference(path, "class")
        assert reference.read((X0, Y0 - 1200, X0 + 1200, Y0), system(32633).ExportToWkt()).max() == 1


def test_a_reference_that_does_not_exist_is_called_so(tmp_path):
    for name in ("absent.gpkg", "absent.zip", "absent.tif"):
        with pytest.raises(ReferenceUnreadable, match="does not exist|No such file"):
            open_reference(tmp_path / name, "class")
    (tmp_path / "notes.txt").write_text("no map")
    with pytest.raises(ReferenceUnreadable, match="not recognized as"):
        open_reference(tmp_path / "notes.txt")
