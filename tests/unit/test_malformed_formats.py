"""Malformed references, archives, published models, results and runs, tested as in `test_malformed`."""

import json
import shutil

import numpy as np
import pytest
from archives import write_v1
from hypothesis import given
from landlabels.core.errors import LandLabelsError
from landlabels.core.model.imported.description import read_description
from landlabels.core.model.imported.importing import ImportRequest, import_model
from landlabels.core.model.imported.reben import reben
from landlabels.core.results.record import read_grid, read_record
from landlabels.core.results.rethreshold import rethreshold
from landlabels.core.runs.run_folder import RunFolder
from landlabels.core.scene.bands import ORDER_12
from landlabels.core.scene.scene import open_scene
from landlabels.core.stores.bigearthnet import ImportRequest as ArchiveRequest
from landlabels.core.stores.bigearthnet import import_bigearthnet
from landlabels.core.stores.reference import open_reference
from models import tiny_card, write_tiny_model
from mutations import ODD, as_text, change, check, damage, mutated, seeds
from osgeo import gdal
from references import X0, Y0, shapes, square, system, write_classes, write_polygons
from reporters import RecordingReporter
from result_samples import write_sample
from scenes import random_dn, write_raster, write_safe
from test_subdatasets import write_variables
from tf_checkpoints import write_checkpoint

BOUNDS = (X0, Y0 - 1200, X0 + 1200, Y0)
V1 = "S2A_MSIL2A_20170717T113321_10_10"
ONNX = {
    "bands": ["B02", "B03", "B04", "B08"], "size": 120, "scale": 0.0001, "mean": [0.1] * 4, "std": [0.2] * 4,
    "labels": ["a", "b"], "activation": "softmax", "threshold": 0.5, "name": "n", "scope": "s",
}  # fmt: skip


def read_reference(path, field):
    reference = open_reference(path, field)
    reference.read(BOUNDS, system(32633).ExportToWkt())
    reference.no_data_classes()


@pytest.mark.parametrize("name", ["r.geojson", "r.gpkg", "r.shp", "r.dbf", "r.shx", "r.prj", "r.cpg"])
def test_polygons(tmp_path, name):
    first = {"r.geojson": "r.geojson", "r.gpkg": "r.gpkg"}.get(name, "r.shp")
    classes = shapes(*((square(X0 + 100 * n, Y0, 90), f"class {n}") for n in range(9)))
    path = write_polygons(tmp_path / first, classes)
    if name == "r.cpg":
        (tmp_path / name).write_text("UTF-8")
    # A GeoPackage has its own tables in the first pages.
    check(tmp_path / name, lambda: read_reference(path, "class"), start=30_000 if name == "r.gpkg" else 3000)


def test_rasters_of_classes(tmp_path):
    values = np.random.default_rng(1).integers(1, 5, (120, 120)).astype(np.uint8)
    names, colors = ["", "a", "b", "c", "d"], {1: (1, 2, 3)}
    path = write_classes(tmp_path / "c.tif", values, (X0, Y0), 10, 32633, nodata=0, colors=colors, names=names)
    check(path, lambda: read_reference(path, None))
    beside = path.with_name("c.tif.aux.xml")
    if beside.exists():
        check(beside, lambda: read_reference(path, None))


def test_zipped_products(tmp_path):
    safe = write_safe(tmp_path / "safe", (1, 1))
    path = shutil.make_archive(str(tmp_path / "S2A"), "zip", safe.parent, safe.name)
    path = tmp_path / "S2A.zip"
    check(path, lambda: open_scene(path))


@pytest.mark.parametrize(("driver", "name"), [("netCDF", "x.nc"), ("Zarr", "x.zarr")])
def test_variables(tmp_path, driver, name):
    path = write_variables(tmp_path / name, random_dn((12, 60, 60), 1), ORDER_12, driver)
    files = [path] if path.is_file() else sorted(path.rglob(".z*"))[:2]
    for each in files:
        check(each, lambda: open_scene(path), start=8000)


def test_the_description_of_a_published_model(tmp_path):
    path = tmp_path / "d.json"

    @mutated
    @given(ODD, seeds)
    def one(odd, seed):
        path.write_text(as_text(change(ONNX, odd, seed)), encoding="utf-8", errors="surrogatepass")
        try:
            read_description(path, {})
        except ValueError as error:
            assert str(error) and not isinstance(error, UnicodeError)

    one()


def test_the_index_of_a_checkpoint(tmp_path):
    index = write_checkpoint(tmp_path / "K", {"a": np.zeros(3, np.float32)})
    request = ImportRequest(index, tmp_path / "m.onnx", if_exists="replace")
    check(index, lambda: import_model(request))


def test_zipped_checkpoints(tmp_path):
    (tmp_path / "folder").mkdir()
    write_checkpoint(tmp_path / "folder" / "K", {"a": np.zeros(3, np.float32)})
    path = tmp_path / "k.zip"
    shutil.make_archive(str(tmp_path / "k"), "zip", tmp_path / "folder")
    check(path, lambda: import_model(ImportRequest(path, tmp_path / "m.onnx", if_exists="replace")))


@pytest.mark.parametrize("name", ["config.json", "model.safetensors"])
def test_published_weights(tmp_path, name):
    from safetensors.numpy import save_file

    config = {"config": {"timm_model_name": "mobilevit_s", "channels": 10, "classes": 19, "image_size": 120}}
    (tmp_path / "config.json").write_text(json.dumps(config))
    save_file({"model.a": np.zeros((3, 4), np.float32)}, tmp_path / "model.safetensors")

    def read():
        with pytest.raises(ValueError):
            reben(tmp_path, "auto")

    check(tmp_path / name, read)


def test_damaged_onnx_classifiers(tmp_path):
    path = write_tiny_model(tmp_path / "c.onnx", tiny_card())
    path.with_suffix(".json").write_text(json.dumps(ONNX))
    check(path, lambda: import_model(ImportRequest(path, tmp_path / "m.onnx", if_exists="replace")))


def test_labels_of_bigearthnet_1(tmp_path):
    section = write_v1(tmp_path / "archive", V1, ["Pastures"])
    request = ArchiveRequest(tmp_path / "archive", tmp_path / "store", if_exists="replace")
    check(section / f"{V1}_labels_metadata.json", lambda: import_bigearthnet(request, RecordingReporter()))


def test_official_lists(tmp_path):
    write_v1(tmp_path / "archive", V1, ["Pastures"])
    lists = tmp_path / "lists"
    lists.mkdir()
    for name in ("train", "val", "test"):
        (lists / f"{name}.csv").write_text(f"{V1}\n")
    request = ArchiveRequest(
        tmp_path / "archive", tmp_path / "store", split="official", lists=lists, if_exists="replace"
    )
    check(lists / "train.csv", lambda: import_bigearthnet(request, RecordingReporter()))


def test_results(tmp_path):
    path = tmp_path / "r.gpkg"
    write_sample(path)

    def read():
        read_record(path)
        read_grid(path)
        rethreshold(path, [0.5] * 3)

    check(path, read, start=60_000)


@pytest.mark.parametrize("name", ["events.jsonl", "command.json"])
def test_runs(tmp_path, name):
    run = RunFolder(tmp_path / "m.run")
    run.append("start", epochs=3)
    run.append("epoch", epoch=1, loss=0.5)
    run.keep_command(["train", "--epochs", "3"])

    def read():
        opened = RunFolder(run.path)
        opened.current()
        opened.command()

    check(run.path / name, read)


def test_masks_of_clouds(tmp_path):
    stack = write_raster(tmp_path / "s.tif", random_dn((12, 120, 120), 1), (300000, 5000040), 10, descriptions=ORDER_12)
    mask = write_raster(tmp_path / "s_SCL.tif", np.full((1, 60, 60), 4, np.uint8), (300000, 5000040), 20)
    check(mask, lambda: open_scene(stack))


def test_damage_changes_most_inputs():
    content = bytes(range(256)) * 4
    assert sum(damage(content, seed) != content for seed in range(100)) > 95


BROKEN = [
    'PROJCS["x",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.25]]],PROJECTION["nowhere"]]',
    'PROJCS["WGS 84 / UTM zone 33N"]',
    'GEOGCS["WGS 84"',
    'LOCAL_CS["Unknown"]',
]


@pytest.mark.parametrize("wkt", BROKEN)
def test_coordinate_systems_that_are_incomplete_are_refused_in_one_sentence(tmp_path, wkt):
    stack = write_raster(tmp_path / "s.tif", random_dn((12, 120, 120), 1), (300000, 5000040), 10, descriptions=ORDER_12)
    gdal.Translate(str(tmp_path / "x.vrt"), str(stack))
    text = (tmp_path / "x.vrt").read_text()
    system_text = text[text.index("<SRS") : text.index("</SRS>")]
    (tmp_path / "x.vrt").write_text(text.replace(system_text, "<SRS>" + wkt.replace('"', "&quot;")))
    with pytest.raises(LandLabelsError):
        open_scene(tmp_path / "x.vrt")
    path = write_polygons(tmp_path / "r.shp", shapes((square(X0, Y0, 90), "a")))
    path.with_suffix(".prj").write_text(wkt)
    with pytest.raises(LandLabelsError):
        read_reference(path, "class")
