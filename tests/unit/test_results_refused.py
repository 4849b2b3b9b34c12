"""Existing files, locked files, full disks, missing permissions: results are kept, and errors are one sentence."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from landlabels.core.classify import ClassifyRequest, classify
from landlabels.core.errors import OutputBusy, OutputError, OutputExists, OutputForeign, OutputPresent
from landlabels.core.raster.gdal_calls import execute
from landlabels.core.results.record import read_record
from landlabels.core.results.writer import ResultWriter
from osgeo import gdal, ogr
from reporters import RecordingReporter
from result_samples import gdal_raising, read_sections, sample_card, sample_grid, sample_row, sample_run, write_sample

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(params=[False, True], ids=["gdal-returns", "gdal-raises"], autouse=True)
def exceptions(request):
    with gdal_raising(request.param):
        yield


@pytest.fixture
def short_lock_timeout(monkeypatch):
    """GDAL waits 0.2 s for a lock instead of 5 s."""
    monkeypatch.setenv("SQLITE_BUSY_TIMEOUT", "200")


def is_one_sentence(error: pytest.ExceptionInfo) -> bool:
    text = str(error.value)
    return text.endswith(".") and "\n" not in text and len(text) < 300


def foreign_geopackage(path):
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    dataset.CreateLayer("roads", geom_type=ogr.wkbLineString)
    del dataset


def in_a_child(code: str, *arguments: object, **options: object) -> subprocess.CompletedProcess:
    paths = os.pathsep.join([str(ROOT / "build" / "plugins"), str(ROOT / "tests")])
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        env=os.environ | {"PYTHONPATH": paths},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        **options,
    )


def test_the_same_run_is_resumed_and_a_finished_one_is_kept(tmp_path):
    path, whole = tmp_path / "a.gpkg", tmp_path / "whole.gpkg"
    write_sample(whole)
    write_sample(path, rows=1)
    assert len(read_sections(path)) == 4
    write_sample(path)
    assert read_sections(path) == read_sections(whole)
    card = sample_card()
    with ResultWriter.open(path, sample_run(card), card, sample_grid()) as writer:
        assert writer.complete
        assert writer.done_rows == {1, 2, 3}


def test_an_interrupted_run_is_resumed_with_other_thresholds(tmp_path):
    write_sample(tmp_path / "a.gpkg", rows=1)
    write_sample(tmp_path / "a.gpkg", threshold=0.8)
    write_sample(tmp_path / "b.gpkg", threshold=0.8)
    assert read_sections(tmp_path / "a.gpkg") == read_sections(tmp_path / "b.gpkg")


def test_a_cancelled_run_is_styled_but_not_complete(tmp_path):
    path, card, grid = tmp_path / "a.gpkg", sample_card(), sample_grid()
    with ResultWriter.open(path, sample_run(card), card, grid) as writer:
        writer.write_row(sample_row(grid, 1))
        assert writer.finish(complete=False).sections == 4
    assert not read_record(path).complete


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"scene": "2"}, "another scene"),
        ({"model": "2", "area": "2"}, "another area, another model"),
        ({"season": "2"}, "another season"),
    ],
)
def test_another_run_is_not_overwritten(tmp_path, changed, words):
    path = tmp_path / "a.gpkg"
    write_sample(path)
    before = path.read_bytes()
    with pytest.raises(OutputExists, match=words) as error:
        write_sample(path, **changed)
    assert is_one_sentence(error)
    assert path.read_bytes() == before


def test_another_run_is_replaced_on_request(tmp_path):
    path = tmp_path / "a.gpkg"
    write_sample(path)
    write_sample(path, rows=1, if_exists="replace", scene="2")
    assert len(read_sections(path)) == 4
    assert read_record(path).identity["scene"] == "2"
    assert [p.name for p in tmp_path.iterdir()] == ["a.gpkg"]


def test_stop_refuses_any_existing_file(tmp_path):
    path = tmp_path / "a.gpkg"
    path.touch()
    with pytest.raises(OutputPresent, match="already exists") as error:
        write_sample(path, if_exists="stop")
    assert is_one_sentence(error)


@pytest.mark.parametrize("if_exists", ["resume", "replace"])
@pytest.mark.parametrize("make", [lambda path: path.write_text("my notes"), foreign_geopackage], ids=["text", "gpkg"])
def test_a_foreign_file_is_not_changed(tmp_path, make, if_exists):
    path = tmp_path / "a.gpkg"
    make(path)
    before = path.read_bytes()
    with pytest.raises(OutputForeign, match="not a result of LandLabels") as error:
        write_sample(path, if_exists=if_exists)
    assert is_one_sentence(error)
    assert path.read_bytes() == before


def test_a_result_that_also_holds_the_users_layers_is_not_replaced(tmp_path):
    path = tmp_path / "a.gpkg"
    write_sample(path)
    dataset = gdal.OpenEx(str(path), gdal.OF_UPDATE)
    dataset.CreateLayer("roads", geom_type=ogr.wkbLineString)
    del dataset
    with pytest.raises(OutputForeign, match="roads"):
        write_sample(path, if_exists="replace", scene="2")
    assert len(read_sections(path)) == 13


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE qgis_projects (name TEXT PRIMARY KEY, metadata BLOB, content BLOB)",
        "CREATE TABLE orthophoto (id INTEGER PRIMARY KEY, tile_data BLOB)",
        "CREATE TABLE rtree_notes (id INTEGER)",
        "CREATE TABLE gpkg_notes (id INTEGER)",
        "CREATE VIEW cities AS SELECT section FROM sections",
    ],
    ids=["project", "tiles", "table", "prefix", "view"],
)
def test_a_result_with_tables_that_are_not_layers_is_not_replaced(tmp_path, statement):
    path = tmp_path / "a.gpkg"
    write_sample(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()
    with pytest.raises(OutputForeign, match=f"it holds {statement.split()[2]}") as error:
        write_sample(path, if_exists="replace", scene="2")
    assert is_one_sentence(error)
    assert len(read_sections(path)) == 13


def test_a_raster_in_the_file_of_a_result_is_not_replaced(tmp_path):
    path = tmp_path / "a.gpkg"
    write_sample(path)
    raster = gdal.GetDriverByName("MEM").Create("", 256, 256, 3)
    raster.SetGeoTransform((0, 1, 0, 0, 0, -1))
    options = ["APPEND_SUBDATASET=YES", "RASTER_TABLE=orthophoto"]
    gdal.GetDriverByName("GPKG").CreateCopy(str(path), raster, options=options)
    with pytest.raises(OutputForeign, match="orthophoto"):
        write_sample(path, if_exists="replace", scene="2")


def test_a_layer_whose_fields_were_removed_is_not_resumed(tmp_path):
    path = tmp_path / "a.gpkg"
    write_sample(path, rows=1)
    dataset = gdal.OpenEx(str(path), gdal.OF_UPDATE)
    layer = dataset.GetLayerByName("sections")
    layer.DeleteField(layer.GetLayerDefn().GetFieldIndex("p_urban"))
    del layer, dataset
    with pytest.raises(OutputExists, match="lacks p_urban") as error:
        write_sample(path)
    assert is_one_sentence(error)


@pytest.mark.parametrize("if_exists", ["resume", "replace"])
def test_an_empty_file_is_replaced(tmp_path, if_exists):
    path = tmp_path / "a.gpkg"
    path.touch()
    assert write_sample(path, if_exists=if_exists).sections == 13


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("a.shp", "ends with .gpkg"),
        ("missing/a.gpkg", "folder does not exist"),
        ("folder.gpkg", "it is a folder"),
        ("x" * 300 + ".gpkg", "File name too long"),
    ],
)
def test_invalid_paths_are_refused(tmp_path, name, words):
    (tmp_path / "folder.gpkg").mkdir()
    with pytest.raises(OutputError, match=words) as error:
        write_sample(tmp_path / name)
    assert is_one_sentence(error) or name.startswith("x")


@pytest.mark.parametrize("if_exists", ["resume", "replace"])
def test_a_locked_file_is_reported(tmp_path, if_exists, short_lock_timeout):
    path = tmp_path / "a.gpkg"
    write_sample(path, rows=1)
    before = read_sections(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(OutputError, match="locked") as error:
            write_sample(path, if_exists=if_exists)
    assert is_one_sentence(error)
    assert read_sections(path) == before


def test_a_file_that_becomes_locked_keeps_what_was_written(tmp_path):
    path, card, grid = tmp_path / "a.gpkg", sample_card(), sample_grid()
    with ResultWriter.open(path, sample_run(card), card, grid) as writer:
        execute(writer._dataset, "PRAGMA busy_timeout = 20")  # instead of 5 seconds
        writer.write_row(sample_row(grid, 1))
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            with pytest.raises(OutputError, match="locked") as error:
                writer.write_row(sample_row(grid, 2))
        assert is_one_sentence(error)
        assert writer.done_rows == {1}
    write_sample(path)
    assert len(read_sections(path)) == 13


def test_two_runs_that_write_one_file_do_not_duplicate_sections(tmp_path):
    path, card, grid = tmp_path / "a.gpkg", sample_card(), sample_grid()
    with ResultWriter.open(path, sample_run(card), card, grid) as first:
        first.write_row(sample_row(grid, 1))
        with pytest.raises(OutputBusy, match="Another run is writing") as error:
            ResultWriter.open(path, sample_run(card), card, grid)
        assert is_one_sentence(error)
        first.write_row(sample_row(grid, 2))
    assert len(read_sections(path)) == 8


def test_the_journal_of_a_deleted_file_does_not_damage_a_new_one(tmp_path):
    path, old, whole = tmp_path / "a.gpkg", tmp_path / "old.gpkg", tmp_path / "whole.gpkg"
    write_sample(whole)
    write_sample(old, sample_grid(20, 30))
    with closing(sqlite3.connect(old, isolation_level=None)) as writer:
        writer.execute("PRAGMA cache_size = 1")
        writer.execute("BEGIN")
        writer.execute("UPDATE gpkg_metadata SET metadata = hex(zeroblob(500000))")
        Path(f"{path}-journal").write_bytes(Path(f"{old}-journal").read_bytes())
    write_sample(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert read_sections(path) == read_sections(whole)


FULL_DISK = """
import resource, signal, sys
from result_samples import *
path, limit = Path(sys.argv[1]), int(sys.argv[2])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    write_sample(path, sample_grid(30, 40))
except Exception as error:
    print(type(error).__name__, error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on file sizes")
@pytest.mark.parametrize("limit", [30_000, 300_000], ids=["at creation", "in the middle"])
def test_a_full_disk_keeps_what_was_written(tmp_path, limit):
    path, grid = tmp_path / "a.gpkg", sample_grid(30, 40)
    child = in_a_child(FULL_DISK, path, limit)
    assert child.stdout.startswith("OutputError") and "the disk is full" in child.stdout, child.stderr
    assert child.stderr == ""
    assert [p.name for p in tmp_path.iterdir()] == (["a.gpkg"] if limit > 100_000 else [])
    done = len(read_record(path).done) if limit > 100_000 else 0
    assert (done > 5) == (limit > 100_000)
    write_sample(path, grid)
    write_sample(tmp_path / "whole.gpkg", grid)
    assert read_sections(path) == read_sections(tmp_path / "whole.gpkg")


NO_PERMISSION = """
import os, sys
from result_samples import *
os.setuid(65534)  # after the imports: other users may not be able to read a checkout in root's home directory
try:
    write_sample(Path(sys.argv[1]))
except Exception as error:
    print(type(error).__name__, error)
"""


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="needs root, to change the user")
@pytest.mark.parametrize("exists", [False, True], ids=["folder", "file"])
def test_a_missing_permission_is_reported(tmp_path, exists):
    path = tmp_path / "a.gpkg"
    if exists:
        write_sample(path, rows=1)
    for folder in (tmp_path, *tmp_path.parents[:-2]):
        folder.chmod(0o755)
    child = in_a_child(NO_PERMISSION, path)
    assert child.stdout.startswith("OutputError") and "not permitted" in child.stdout, child.stdout + child.stderr


@pytest.mark.parametrize("name", ["a.shp", "absent/a.gpkg", "x" * 300 + ".gpkg", "folder.gpkg", "a\0b.gpkg"])
def test_an_output_that_cannot_be_written_is_refused_before_the_scene_is_opened(tmp_path, name):
    (tmp_path / "folder.gpkg").mkdir()
    with pytest.raises(OutputError):
        classify(ClassifyRequest(str(tmp_path / "no scene.tif"), tmp_path / name), RecordingReporter())


OTHER_USER = """
import os, sys
from landlabels.core.classify import ClassifyRequest, classify
from landlabels.core.scene import scene
from reporters import RecordingReporter
from osgeo import gdal
os.setuid(65534)
try:
    classify(ClassifyRequest(sys.argv[1] + "/scene.tif", sys.argv[1] + "/" + sys.argv[2]), RecordingReporter())
except Exception as error:
    print(type(error).__name__, error)
"""


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="needs root, to change the user")
@pytest.mark.parametrize(
    ("output", "words"),
    [("locked/a.gpkg", "writing there is not permitted"), ("a.gpkg", "reading it is not permitted")],
)
def test_missing_permissions_are_reported_before_anything_is_read(tmp_path, output, words):
    (tmp_path / "scene.tif").write_bytes(b"II*\0")
    (tmp_path / "scene.tif").chmod(0)
    (tmp_path / "locked").mkdir(mode=0o555)
    for folder in (tmp_path, *tmp_path.parents[:-2]):
        folder.chmod(0o777 if folder == tmp_path else 0o755)
    child = in_a_child(OTHER_USER, tmp_path, output)
    assert words in child.stdout, child.stderr
