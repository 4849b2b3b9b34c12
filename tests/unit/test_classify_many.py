"""Many scenes: results equal those of single runs, whatever is killed or cancelled on the way; failures are told."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from landlabels.core.classify import ClassifyRequest, classify
from landlabels.core.errors import LandLabelsError
from landlabels.core.many.classify_many import ManyRequest, classify_many
from landlabels.core.many.errors import FolderTaken, FolderUnusable
from landlabels.core.many.scene_entry import Selection
from landlabels.core.many.scene_task import CANCELLED, DONE, FAILED, SceneOptions
from models import write_tiny_model
from osgeo import ogr
from reporters import RecordingReporter
from scenes import write_band_files

DATES = ("20200101", "20200201", "20200301")


@pytest.fixture(scope="module")
def model(tmp_path_factory) -> Path:
    return write_tiny_model(tmp_path_factory.mktemp("model") / "tiny.onnx")


@pytest.fixture(scope="module")
def archive(tmp_path_factory) -> Path:
    """Three dates of one tile; the second begins two sections further east."""
    folder = tmp_path_factory.mktemp("archive")
    for number, date in enumerate(DATES):
        origin = (300000 + 2400 * (number == 1), 5000040)
        prefix = f"T33UUU_{date}T100000_L2A_"
        write_band_files(folder / date, (6, 5), origin=origin, prefix=prefix, seed=number)
    return folder


def request(archive: Path, model: Path, folder: Path, **values: object) -> ManyRequest:
    options = SceneOptions(model=str(model), **values.pop("options", {}))
    return ManyRequest((str(archive),), str(folder), options=options, **{"workers": 2, **values})


def rows(result: Path) -> list[tuple]:
    """The sections of a result, with their bounds, in a fixed order."""
    dataset = ogr.Open(str(result))
    layer = dataset.GetLayerByName("sections")
    return sorted((*feature.items().values(), *feature.GetGeometryRef().GetEnvelope()) for feature in layer)


@pytest.fixture(scope="module")
def undisturbed(archive, model, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("many") / "results"
    result = classify_many(request(archive, model, folder, options={"dataset": True}), RecordingReporter())
    assert result.complete and result.count(DONE) == len(DATES)
    return folder


def results(folder: Path) -> dict[str, list[tuple]]:
    return {path.name: rows(path) for path in (folder / "scenes").iterdir()}


def test_each_scene_has_the_result_of_a_single_run(undisturbed, archive, model, tmp_path):
    single = tmp_path / "single.gpkg"
    like = json.loads((undisturbed / "grids.json").read_text())["T33UUU"]
    name = f"T33UUU_{DATES[1]}T100000_L2A"
    scene = str(next((archive / DATES[1]).glob("*B02*")))
    classify(ClassifyRequest(scene, single, model=model, like=like), RecordingReporter())
    assert rows(undisturbed / "scenes" / f"{name}.gpkg") == rows(single)


def test_scenes_of_a_tile_share_a_grid(undisturbed):
    """The second scene lies two sections further east: three columns of names are in all dates."""
    sections = [{row[:3] for row in result} for result in results(undisturbed).values()]
    assert [len(each) for each in sections] == [30, 30, 30]
    assert len(set.intersection(*sections)) == 18


def test_the_data_set_is_one_table_and_its_catalogue_is_valid(undisturbed):
    import pyarrow.dataset as ds
    import pystac

    table = ds.dataset(undisturbed / "dataset", format="parquet", partitioning="hive", exclude_invalid_files=True)
    columns = table.to_table().to_pydict()
    assert len(columns["section"]) == 90 and set(columns["tile"]) == {"T33UUU"}
    assert sorted(set(columns["date"])) == ["2020-01-01", "2020-02-01", "2020-03-01"]
    assert set(columns["crs"]) == {"EPSG:32633"}
    geo = json.loads(table.schema.metadata[b"geo"])
    assert geo["primary_column"] == "geometry" and len(geo["columns"]["geometry"]["bbox"]) == 4
    collection = pystac.Collection.from_file(str(undisturbed / "dataset" / "collection.json"))
    assert collection.validate() and len([item for item in collection.get_items() if item.validate()]) == 3


def test_a_finished_run_does_nothing_again(undisturbed, archive, model):
    before = {path: path.stat().st_mtime_ns for path in (undisturbed / "scenes").iterdir()}
    again = request(archive, model, undisturbed, options={"dataset": True})
    assert classify_many(again, RecordingReporter()).count(DONE) == 3
    assert {path: path.stat().st_mtime_ns for path in (undisturbed / "scenes").iterdir()} == before


def test_a_folder_of_another_run_is_refused(undisturbed, archive, model):
    with pytest.raises(FolderTaken, match="another threshold"):
        other = request(archive, model, undisturbed, options={"dataset": True, "threshold": 0.3})
        classify_many(other, RecordingReporter())
    assert len(results(undisturbed)) == 3


def test_a_scene_that_fails_does_not_stop_the_others(archive, model, tmp_path):
    for path in archive.iterdir():
        (tmp_path / "in" / path.name).mkdir(parents=True)
        for file in path.iterdir():
            os.link(file, tmp_path / "in" / path.name / file.name)
    broken = next((tmp_path / "in" / DATES[1]).glob("*B03*"))
    content = broken.read_bytes()
    broken.unlink()
    broken.write_bytes(content[: len(content) // 2])
    reporter = RecordingReporter()
    result = classify_many(request(tmp_path / "in", model, tmp_path / "out"), reporter)
    assert result.complete and (result.count(DONE), result.count(FAILED)) == (2, 1)
    failed = next(outcome for outcome in result.outcomes if outcome["state"] == FAILED)
    assert "B03" in failed["reason"] and "\n" not in failed["reason"]
    assert failed["name"] in (tmp_path / "out" / "index.html").read_text() and failed["reason"][:20] in str(
        reporter.warnings
    )
    broken.write_bytes(content)  # replaced by the user
    assert classify_many(request(tmp_path / "in", model, tmp_path / "out"), reporter).count(DONE) == 3


def children() -> list[int]:
    listed = subprocess.run(["pgrep", "-P", str(os.getpid()), "-f", "scene_process"], capture_output=True, text=True)
    return [int(pid) for pid in listed.stdout.split()]


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_killed_processes_change_nothing(undisturbed, archive, model, tmp_path):
    killed: list[int] = []

    def kill() -> None:
        while len(killed) < 3:
            for pid in children()[:1]:
                time.sleep(0.3 * len(killed))
                os.kill(pid, signal.SIGKILL)
                killed.append(pid)
            time.sleep(0.02)

    threading.Thread(target=kill, daemon=True).start()
    result = classify_many(request(archive, model, tmp_path, options={"dataset": True}), RecordingReporter())
    assert len(killed) == 3 and result.count(DONE) == 3, result.outcomes
    assert results(tmp_path) == results(undisturbed)


def test_a_cancelled_run_continues(undisturbed, archive, model, tmp_path):
    cancelling = RecordingReporter(lambda reporter: reporter.share_done > 0)
    first = classify_many(request(archive, model, tmp_path, workers=1), cancelling)
    assert not first.complete and first.count(CANCELLED) and not children()
    second = classify_many(request(archive, model, tmp_path, workers=1), RecordingReporter())
    assert second.complete and results(tmp_path) == results(undisturbed)


def test_a_folder_that_cannot_be_written_is_one_sentence(archive, model, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(FolderUnusable):
        classify_many(request(archive, model, tmp_path / "file"), RecordingReporter())


def test_only_selected_scenes_are_classified(archive, model, tmp_path):
    chosen = request(archive, model, tmp_path, selection=Selection(dates=("2020-03",)))
    assert [outcome["date"] for outcome in classify_many(chosen, RecordingReporter()).outcomes] == ["2020-03-01"]


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "nonsense"])
def test_a_scheduler_that_does_not_answer_is_one_sentence(archive, model, tmp_path, address, monkeypatch):
    pytest.importorskip("distributed", reason="distributed is not installed")
    monkeypatch.setattr("landlabels.core.many.dask_engine.CONNECT_S", 1)
    with pytest.raises(LandLabelsError, match="scheduler") as error:
        classify_many(request(archive, model, tmp_path, scheduler=address), RecordingReporter())
    assert "\n" not in str(error.value)
