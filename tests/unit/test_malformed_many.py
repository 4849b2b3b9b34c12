"""Malformed lists of scenes and files of a run over many scenes, tested as in `test_malformed`."""

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from landlabels.core.errors import LandLabelsError
from landlabels.core.many import classify_many as module
from landlabels.core.many.classify_many import ManyRequest, classify_many
from landlabels.core.many.errors import FolderTaken
from landlabels.core.many.listing import list_scenes
from landlabels.core.many.scene_entry import Selection
from landlabels.core.many.scene_task import DONE, SceneOptions
from models import write_tiny_model
from mutations import ODD, as_text, change, check, mutated, seeds
from reporters import RecordingReporter
from scenes import write_band_files

HREF = "https://example.com/T33UUU_20200101T100000_{band}.tif"
ITEM = {
    "type": "Feature", "stac_version": "1.0.0", "id": "S2A_T33UUU_20200101",
    "properties": {
        "datetime": "2020-01-01T10:00:00Z", "eo:cloud_cover": 3.5, "s2:processing_baseline": "04.00",
        "mgrs:utm_zone": 33, "mgrs:latitude_band": "U", "mgrs:grid_square": "UU", "grid:code": "MGRS-33UUU",
    },
    "assets": {
        "red": {
            "href": HREF.format(band="B04"), "type": "image/tiff", "roles": ["data"], "gsd": 10,
            "eo:bands": [{"name": "B04", "common_name": "red", "center_wavelength": 0.665}],
            "raster:bands": [{"scale": 0.0001, "offset": -0.1, "spatial_resolution": 10}],
            "proj:transform": [10, 0, 300000, 0, -10, 5000040],
        },
        "B03": {"href": HREF.format(band="B03"), "bands": [{"name": "green", "eo:center_wavelength": 0.56}]},
        "SCL": {"href": "SCL.tif"},
    },
    "links": [{"rel": "self", "href": "https://example.com/item.json"}, {"rel": "next", "href": "b.json"}],
}  # fmt: skip
COLLECTION = {"type": "FeatureCollection", "features": [ITEM], "links": []}


def listed(path):
    try:
        found = list_scenes([str(path)], Selection())
        json.dumps([entry.__dict__ for entry in found.entries])
    except LandLabelsError as error:
        assert str(error).encode()


@pytest.mark.parametrize("document", [ITEM, COLLECTION])
def test_documents_of_stac(tmp_path, document):
    path = tmp_path / "items.json"

    @mutated
    @given(ODD, seeds)
    @example(1e305, 5)
    def one(odd, seed):
        path.write_text(as_text(change(document, odd, seed)), encoding="utf-8", errors="surrogatepass")
        listed(path)

    one()
    path.write_text(json.dumps(document))
    check(path, lambda: listed(path))


def test_an_offset_and_a_scale_of_stac_whose_ratio_is_infinite(tmp_path):
    item = json.loads(json.dumps(ITEM))
    item["assets"]["red"]["raster:bands"] = [{"scale": 1e-300, "offset": 1e300}]
    (tmp_path / "item.json").write_text(json.dumps(item))
    entry = list_scenes([str(tmp_path / "item.json")], Selection()).entries[0]
    assert entry.offset == "auto"


TABLE = "source;name;tile;date;cloud;offset\na.SAFE;a;T33UUU;2020-01-01;3;auto\n"


def test_tables_of_scenes(tmp_path):
    path = tmp_path / "scenes.csv"
    path.write_text(TABLE)
    check(path, lambda: listed(path))


@mutated
@given(st.text(max_size=60))
@example("source\n" + '"' + "x" * 200_000)
@example("source\na\0b\n")
@example("source,source\n,\n,,,,\n")
def test_any_text_as_a_table_of_scenes(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("table") / "scenes.csv"
    path.write_text(text, encoding="utf-8", errors="surrogatepass")
    listed(path)


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """A finished run over two scenes, and what repeats it."""
    folder = tmp_path_factory.mktemp("many")
    for number, date in enumerate(("20200101", "20200201")):
        write_band_files(folder / "scenes" / date, (1, 1), prefix=f"T33UUU_{date}T100000_L2A_", seed=number)
    options = SceneOptions(model=str(write_tiny_model(folder / "tiny.onnx")), dataset=True)
    request = ManyRequest((str(folder / "scenes"),), str(folder / "results"), options=options, workers=1, one_grid=True)
    assert classify_many(request, RecordingReporter()).complete
    return folder / "results", request


@pytest.mark.parametrize("name", ["run.json", "state", "grids.json"])
def test_files_of_a_run(run, name, monkeypatch):
    """Scenes whose state is damaged are classified again; here they only count as done."""
    folder, request = run
    path = next((folder / "state").glob("*.json")) if name == "state" else folder / name
    original = path.read_text(encoding="utf-8")

    def classify(self, entries):
        for task in self._tasks(entries):
            task.to_record()
            self._outcomes[task.entry.name] = {"name": task.entry.name, "state": DONE, "sections": 1, "seconds": 1.0}

    monkeypatch.setattr(module._Run, "classify", classify)

    def read():
        reporter = RecordingReporter()
        classify_many(request, reporter)
        assert not any("Traceback" in line for line in reporter.warnings)

    @mutated
    @given(ODD, seeds)
    def one(odd, seed):
        path.write_text(as_text(change(json.loads(original), odd, seed)), encoding="utf-8", errors="surrogatepass")
        try:
            read()
        except LandLabelsError as error:
            assert str(error).encode()

    try:
        one()
        path.write_text(original, encoding="utf-8")
        check(path, read)
    finally:
        path.write_text(original, encoding="utf-8")


@pytest.mark.parametrize("content", [None, "{", "[]", '{"options": 3}'])
def test_results_whose_options_are_not_known_are_not_continued(run, content):
    folder, request = run
    path = folder / "run.json"
    original = path.read_text(encoding="utf-8")
    try:
        path.unlink()
        if content:
            path.write_text(content)
        with pytest.raises(FolderTaken, match=r"run\.json is missing or damaged"):
            classify_many(request, RecordingReporter())
    finally:
        path.write_text(original, encoding="utf-8")


def test_a_scene_whose_state_is_damaged_is_classified_again(run):
    folder, request = run
    path = next((folder / "state").glob("*.json"))
    original = path.read_bytes()
    path.write_text(path.read_text().replace('"labels"', '"label"'))
    assert classify_many(request, RecordingReporter()).complete
    assert json.loads(path.read_text())["labels"] == json.loads(original)["labels"]
