"""Lists of scenes: folders, patterns, CSV files, and STAC items of several catalogues."""

import json
from pathlib import Path

import pytest
from landlabels.core.errors import LandLabelsError, ParameterError
from landlabels.core.many.errors import NoScenes, SourceUnreadable
from landlabels.core.many.listing import list_scenes
from landlabels.core.many.scene_entry import SceneEntry, Selection
from landlabels.core.many.stac import entry_of_item
from web import serve

ALL = Selection()


def touch(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def names(*sources: object, selection: Selection = ALL) -> list[str]:
    return [entry.name for entry in list_scenes([str(source) for source in sources], selection).entries]


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A folder as people keep scenes: SAFE folders, zips, band files of several scenes, stacks, other files."""
    root = tmp_path / "archive"
    safe = "S2A_MSIL2A_20200101T101021_N0213_R022_T33UUU_20200101T120000.SAFE"
    touch(root / safe / "MTD_MSIL2A.xml", root / safe / "GRANULE" / "L2A" / "x.jp2")
    touch(root / "2020" / "S2B_MSIL2A_20200203T101021_N0213_R022_T32UQD_20200203T120000.zip")
    for date in ("20210101", "20210202"):
        touch(*(root / "bands" / f"T33UUU_{date}_{band}.tif" for band in ("B02", "B03", "SCL")))
    touch(root / "one" / "T33UUV_20220101_B02.jp2", root / "one" / "T33UUV_20220101_B03.jp2")
    touch(root / "stacks" / "field.tif", root / "stacks" / "field_SCL.tif", root / "notes.txt")
    return root


def test_a_folder_holds_scenes_of_every_kind(archive):
    entries = list_scenes([str(archive)], ALL).entries
    assert [(entry.name, entry.tile, entry.date) for entry in entries] == [
        ("field", None, None),
        ("S2B_MSIL2A_20200203T101021_N0213_R022_T32UQD_20200203T120000", "T32UQD", "2020-02-03"),
        ("S2A_MSIL2A_20200101T101021_N0213_R022_T33UUU_20200101T120000", "T33UUU", "2020-01-01"),
        ("T33UUU_20210101", "T33UUU", "2021-01-01"),
        ("T33UUU_20210202", "T33UUU", "2021-02-02"),
        ("T33UUV_20220101", "T33UUV", "2022-01-01"),
    ]


def test_a_scene_is_listed_once(archive):
    listed = list_scenes([str(archive), str(archive / "stacks" / "*.tif"), str(archive / "stacks" / "field.tif")], ALL)
    assert [entry.name for entry in listed.entries].count("field") == 1
    assert any("listed twice" in note for note in listed.notes)


def test_equal_names_of_different_scenes_differ(tmp_path):
    touch(tmp_path / "a" / "scene.tif", tmp_path / "b" / "scene.tif")
    first, second = names(tmp_path)
    assert first == "scene" and second.startswith("scene_") and names(tmp_path) == [first, second]


@pytest.mark.parametrize(
    ("selection", "count"),
    [
        (Selection(tiles=("33UUU",)), 4),
        (Selection(tiles=("T32UQD",)), 2),
        (Selection(dates=("2020",)), 3),
        (Selection(dates=("2020-02..2021-01",)), 3),
        (Selection(dates=("2020-01-01", "2022")), 3),
        (Selection(max_cloud=10.0), 6),
    ],
)
def test_scenes_are_selected_by_tile_and_date(archive, selection, count):
    """The stack, of which neither is known, is always taken."""
    listed = list_scenes([str(archive)], selection)
    assert len(listed.entries) == count
    assert bool(listed.notes) == (count < 6)


@pytest.mark.parametrize("values", [{"dates": ("last week",)}, {"dates": ("2020..",)}, {"max_cloud": 101.0}])
def test_a_selection_that_means_nothing_is_refused(values):
    with pytest.raises(ParameterError):
        Selection(**values)


def test_a_table_gives_sources_beside_it(tmp_path):
    touch(tmp_path / "data" / "a.tif")
    table = tmp_path / "scenes.csv"
    table.write_text(
        "Source;name;date;tile;cloud;offset\ndata/a.tif;first;2020-05-05;T33UUU;12.5;-1000\n\nhttps://x.org/b.tif;;;;;\n"
    )
    by_name = {entry.name: entry for entry in list_scenes([str(table)], ALL).entries}
    assert by_name["first"] == SceneEntry("first", str(tmp_path / "data/a.tif"), "-1000", "T33UUU", "2020-05-05", 12.5)
    assert by_name["b"].source == "https://x.org/b.tif"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("empty.csv", ""),
        ("columns.csv", "file,date\na.tif,2020\n"),
        ("offset.csv", "source,offset\na.tif,-17\n"),
        ("broken.json", "{"),
        ("list.json", "[1, 2]"),
        ("other.json", '{"type": "Feature", "id": "x", "assets": 5}'),
        ("nobands.json", '{"type": "Feature", "id": "x", "properties": {}, "assets": {"a": {"href": "a.txt"}}}'),
        ("deep.json", "[" * 100_000),
        ("features.json", '{"type": "FeatureCollection", "features": 3}'),
    ],
)
def test_a_list_that_cannot_be_read_is_one_sentence(tmp_path, name, text):
    path = tmp_path / name
    path.write_text(text)
    with pytest.raises(SourceUnreadable) as error:
        names(path)
    assert str(path) in str(error.value) and "\n" not in str(error.value)


def test_nothing_to_classify_is_one_sentence(archive, tmp_path):
    touch(tmp_path / "empty" / "notes.txt")
    with pytest.raises(NoScenes, match="hold none"):
        names(tmp_path / "empty")
    with pytest.raises(NoScenes, match="of 1 scenes"):
        names(archive / "one", selection=Selection(tiles=("T01AAA",)))
    with pytest.raises(LandLabelsError, match="no file matches"):
        names(tmp_path / "*.SAFE")


def asset(href: str, **values: object) -> dict:
    return {"href": href, **values}


def item(assets: dict, **properties: object) -> dict:
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": "S2A_33UUU_20200101_0_L2A",
        "properties": {"datetime": "2020-01-01T10:10:21Z", **properties},
        "assets": assets,
    }


def bands_of(entry: SceneEntry) -> dict[str, list]:
    return json.loads(entry.source)


def test_earth_search_prefers_cogs_and_removes_no_offset():
    """Earth Search removes the offset, and states it in raster:bands nevertheless."""
    stated = [{"scale": 0.0001, "offset": -0.1}]
    assets = {
        "blue": asset("https://x.org/B02.tif", **{"eo:bands": [{"name": "blue", "common_name": "blue"}]}),
        "blue-jp2": asset(
            "s3://sentinel-s2-l2a/B02.jp2", type="image/jp2", **{"eo:bands": [{"name": "blue", "common_name": "blue"}]}
        ),
        "rededge2": asset("https://x.org/B06.tif", **{"eo:bands": [{"name": "rededge2", "common_name": "rededge"}]}),
        "nir08": asset("https://x.org/B8A.tif", **{"eo:bands": [{"name": "nir08", "common_name": "nir08"}]}),
        "scl": asset("https://x.org/SCL.tif"),
        "visual": asset("https://x.org/TCI.tif", roles=["visual"]),
        "thumbnail": asset("https://x.org/B02.jpg", roles=["thumbnail"]),
    }
    for each in assets.values():
        each["raster:bands"] = stated
    entry = entry_of_item(
        item(assets, **{"earthsearch:boa_offset_applied": True, "eo:cloud_cover": 3, "grid:code": "MGRS-33UUU"}), ""
    )
    assert bands_of(entry) == {
        "B02": ["https://x.org/B02.tif", 1],
        "B06": ["https://x.org/B06.tif", 1],
        "B8A": ["https://x.org/B8A.tif", 1],
        "SCL": ["https://x.org/SCL.tif", 1],
    }
    assert (entry.offset, entry.cloud, entry.tile, entry.date) == ("none", 3.0, "T33UUU", "2020-01-01")


@pytest.mark.parametrize(("baseline", "offset"), [("05.09", "-1000"), ("03.00", "none"), ("new", "auto")])
def test_planetary_computer_gives_the_offset_by_the_baseline(baseline, offset):
    entry = entry_of_item(
        item(
            {"B02": asset("https://x.org/B02_10m.tif?sig=secret"), "AOT": asset("https://x.org/AOT.tif")},
            **{"s2:processing_baseline": baseline, "s2:mgrs_tile": "33UUU"},
        ),
        "",
    )
    assert bands_of(entry) == {"B02": ["https://x.org/B02_10m.tif?sig=secret", 1]}
    assert (entry.offset, entry.tile) == (offset, "T33UUU")


def test_copernicus_data_space_takes_native_resolutions():
    stated = {"raster:bands": [{"scale": 0.0001, "offset": -0.1}]}
    entry = entry_of_item(
        item(
            {
                "B02_20m": asset("s3://eodata/x/R20m/B02_20m.jp2", gsd=20, **stated),
                "B02_10m": asset("s3://eodata/x/R10m/B02_10m.jp2", gsd=10, **stated),
                "B11_60m": asset("s3://eodata/x/R60m/B11_60m.jp2", gsd=60, **stated),
                "B11_20m": asset("s3://eodata/x/R20m/B11_20m.jp2", gsd=20, **stated),
            }
        ),
        "",
    )
    assert bands_of(entry) == {
        "B02": ["/vsis3/eodata/x/R10m/B02_10m.jp2", 1],
        "B11": ["/vsis3/eodata/x/R20m/B11_20m.jp2", 1],
    }
    assert entry.offset == "-1000"


def test_stac_1_1_describes_bands_by_name_and_wavelength():
    entry = entry_of_item(
        item(
            {
                "a": asset("a.tif", bands=[{"name": "x", "eo:center_wavelength": 0.665}], **{"raster:offset": 0}),
                "stack": asset("s.tif", bands=[{"name": f"B{n:02d}"} for n in (2, 3, 5, 6)]),
                "rgb": asset("rgb.tif", bands=[{"name": f"B{n:02d}"} for n in (4, 3, 2)]),
            }
        ),
        "/data/items/item.json",
    )
    assert bands_of(entry) == {
        "B04": ["/data/items/a.tif", 1],
        **{f"B{n:02d}": ["/data/items/s.tif", number] for number, n in enumerate((2, 3, 5, 6), start=1)},
    }
    assert entry.offset == "none"


def test_a_search_is_followed_over_its_pages(tmp_path):
    assets = {"B02": asset("b/B02.tif"), "B03": asset("b/B03.tif")}
    first = {"type": "FeatureCollection", "features": [item(assets)], "links": [{"rel": "next", "href": "page2.json"}]}
    second = {"type": "FeatureCollection", "features": [{**item(assets), "id": "T33UUU_20200202"}], "links": []}
    second["features"][0]["assets"] = {"B02": asset("c/B02.tif")}
    (tmp_path / "page1.json").write_text(json.dumps(first))
    (tmp_path / "page2.json").write_text(json.dumps(second))
    with serve(tmp_path) as web:
        entries = list_scenes([web["page1.json"]], ALL).entries
        assert [entry.name for entry in entries] == ["S2A_33UUU_20200101_0_L2A", "T33UUU_20200202"]
        assert bands_of(entries[0])["B02"] == [web["b/B02.tif"], 1]


def test_a_static_catalogue_is_followed_to_its_items(tmp_path):
    touch(tmp_path / "items" / "one.json")
    (tmp_path / "items" / "one.json").write_text(json.dumps(item({"B02": asset("B02.tif")})))
    links = [{"rel": "item", "href": "./items/one.json"}, {"rel": "root", "href": "./catalog.json"}]
    (tmp_path / "catalog.json").write_text(json.dumps({"type": "Catalog", "links": links}))
    entries = list_scenes([str(tmp_path / "catalog.json")], ALL).entries
    assert [bands_of(entry)["B02"][0] for entry in entries] == [str(tmp_path / "items" / "B02.tif")]
