"""Section stores from a scene and a reference: labels, pixels and splits."""

import time

import numpy as np
import pytest
from landlabels.core.__main__ import main
from landlabels.core.errors import NeedsL1CConsent, NothingToLearn, ParameterError, ReferenceOutside, UnknownClasses
from landlabels.core.model.label_sets import load_label_set
from landlabels.core.scene.scene import open_scene
from landlabels.core.sections.grid import Area, section_grid
from landlabels.core.stores import scene_store
from landlabels.core.stores.reference import Polygons, open_reference
from landlabels.core.stores.scene_labels import LabelRules
from landlabels.core.stores.scene_store import SceneStoreRequest, build_scene_store, preview_scene_store
from landlabels.core.stores.store import open_store
from osgeo import gdal, osr
from references import X0, Y0, shapes, square, system, write_classes, write_polygons
from reporters import RecordingReporter
from scenes import groups_of, plain_section, random_dn, write_band_files, write_raster

UTM = system(32633).ExportToWkt()
ROWS, COLS = 6, 9


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return write_band_files(tmp_path_factory.mktemp("scene"), (ROWS, COLS))


def halves():
    """Forest in the west of the scene, water in the east; the border runs 200 m inside the fifth column."""
    border, height = X0 + 4 * 1200 + 200, ROWS * 1200
    west = f"POLYGON(({X0} {Y0},{border} {Y0},{border} {Y0 - height},{X0} {Y0 - height},{X0} {Y0}))"
    east = west.replace(str(X0), str(X0 + COLS * 1200))
    return Polygons(shapes((west, "forest"), (east, "water")), UTM, "class")


def request(scene, output, reference=None, min_clear=0.75, area=None, **rules):
    return SceneStoreRequest(
        source=str(scene["B02"]),
        reference=reference or halves(),
        output=output,
        rules=LabelRules(**rules),
        min_clear=min_clear,
        area=area,
    )


def by_section(store):
    """The labels' names of each section by its (row, col)."""
    places = [tuple(int(part) for part in name.rsplit("_", 2)[1:]) for name in store.names]
    names = np.array(store.label_set.names)
    return {place: set(names[row]) for place, row in zip(places, store.labels, strict=True)}


def test_every_section_gets_its_own_pixels_labels_and_position(scene, tmp_path):
    reporter = RecordingReporter()
    result = build_scene_store(request(scene, tmp_path / "store"), reporter)
    done = [done / total for done, total, _ in reporter.steps]
    assert done == sorted(done) and done[-1] == 1
    store = open_store(tmp_path / "store")
    assert result.complete and len(store) == ROWS * COLS and store.level is None
    found = by_section(store)
    assert found[0, 0] == {"forest"} and found[3, 4] == {"forest", "water"} and found[5, 8] == {"water"}
    assert sum(labels == {"forest", "water"} for labels in found.values()) == ROWS
    opened = open_scene(scene["B02"])
    grid = section_grid(opened)
    to_degrees = osr.CoordinateTransformation(system(32633), system(4326))
    for index, (row, col) in enumerate(found):
        for group in groups_of(opened.bands):
            plain = [plain_section(scene[band], 1, grid, row, col) for band in group.bands]
            assert (store.read(group, [index])[0] == np.stack(plain)).all()
        lon, lat, _ = to_degrees.TransformPoint(X0 + 1200.0 * col + 600, Y0 - 1200.0 * row - 600)
        assert (store.lon[index], store.lat[index]) == pytest.approx((lon, lat), abs=2e-6)
    assert (store.valid_share == 1).all() and np.isnan(store.clear_share).all()


def test_blocks_of_neighbouring_sections_share_a_split(scene, tmp_path):
    build_scene_store(request(scene, tmp_path / "store"), RecordingReporter())
    store = open_store(tmp_path / "store")
    assert set(store.splits) == {"train", "validation", "test"}
    blocks = {place: set(store.splits[store.places == place]) for place in set(store.places)}
    assert len(blocks) >= 15 and all(len(splits) == 1 for splits in blocks.values())
    assert max((store.places == place).sum() for place in blocks) == 4
    build_scene_store(request(scene, tmp_path / "large", block=3), RecordingReporter())
    large = open_store(tmp_path / "large")
    assert max((large.places == place).sum() for place in set(large.places)) == 9


def test_blocks_do_not_depend_on_the_extent(scene, tmp_path):
    build_scene_store(request(scene, tmp_path / "all", block=2), RecordingReporter())
    part = Area((X0 + 2500, Y0 - 6000, X0 + 9000, Y0 - 1300))
    build_scene_store(request(scene, tmp_path / "part", block=2, area=part), RecordingReporter())
    whole, part = (open_store(tmp_path / name) for name in ("all", "part"))
    assert 0 < len(part) < len(whole)
    places = dict(zip(whole.names, whole.places, strict=True))
    assert [places[name] for name in part.names] == part.places.tolist()


def test_a_label_needs_a_minimum_share(scene, tmp_path):
    # 144 pixels of 14,400 are one per cent; the pond is a pixel short of it.
    pond, lake = square(X0 + 300, Y0 - 300, 110, 130), square(X0 + 1500, Y0 - 300, 120)
    land = square(X0, Y0, 12000)
    reference = Polygons(shapes((land, "land"), (pond, "pond"), (lake, "lake")), UTM, "class")
    reporter = RecordingReporter()
    build_scene_store(request(scene, tmp_path / "store", reference), reporter)
    store = open_store(tmp_path / "store")
    assert store.label_set.names == ("lake", "land")
    assert by_section(store)[0, 0] == {"land"} and by_section(store)[0, 1] == {"land", "lake"}
    assert "Classes that are in no section are left out of the label set: 'pond'." in reporter.infos
    build_scene_store(request(scene, tmp_path / "less", reference, min_share=0.009), RecordingReporter())
    assert by_section(open_store(tmp_path / "less"))[0, 0] == {"land", "pond"}


def test_unlabelled_sections_are_left_out_and_counted(scene, tmp_path):
    reference = Polygons(shapes((square(X0, Y0, 3600, 880), "forest"), (square(X0, Y0 - 1200, 890), "lake")), UTM, "c")
    reporter = RecordingReporter()
    build_scene_store(request(scene, tmp_path / "store", reference, max_unlabelled=0.27), reporter)
    store = open_store(tmp_path / "store")
    assert set(by_section(store)) == {(0, 0), (0, 1), (0, 2)}
    assert store.source["dropped"] == {"more than 27% unlabelled": ROWS * COLS - 3}
    assert "51 sections are left out: more than 27% unlabelled." in reporter.warnings
    with pytest.raises(NothingToLearn, match="54 sections are left out: more than 5% .* best one is 27% unlabelled"):
        build_scene_store(request(scene, tmp_path / "none", reference, max_unlabelled=0.05), RecordingReporter())
    roads = Polygons(shapes((square(X0, Y0, 12000), 122)), UTM, "CODE_18")
    with pytest.raises(NothingToLearn, match="54 sections are left out: no label .* another label set"):
        build_scene_store(request(scene, tmp_path / "none", roads, label_set="bigearthnet19"), RecordingReporter())
    assert not (tmp_path / "none").exists()


def test_a_section_with_exactly_the_maximum_unlabelled_area_is_used(scene, tmp_path):
    reference = Polygons(shapes((square(X0, Y0, 3600, 900), "forest")), UTM, "class")  # a quarter is unlabelled
    build_scene_store(request(scene, tmp_path / "store", reference, max_unlabelled=0.25), RecordingReporter())
    assert set(by_section(open_store(tmp_path / "store"))) == {(0, 0), (0, 1), (0, 2)}
    with pytest.raises(NothingToLearn):
        build_scene_store(request(scene, tmp_path / "none", reference, max_unlabelled=0.2499), RecordingReporter())


def test_sections_without_enough_data_are_left_out(tmp_path):
    bands = ("B02", "B03")
    pixels = random_dn((ROWS * 120, COLS * 120), 1)
    pixels[:120, :40] = pixels[:120, 120:240] = 65535  # a third of the first section, all of the second
    files = write_band_files(tmp_path / "scene", (ROWS, COLS), bands=bands, dn=dict.fromkeys(bands, pixels))
    for path in files.values():
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.GetRasterBand(1).SetNoDataValue(65535)
        dataset = None
    reporter = RecordingReporter()
    result = build_scene_store(request(files, tmp_path / "store"), reporter)
    store = open_store(tmp_path / "store")
    assert set(by_section(store)) == {(r, c) for r in range(ROWS) for c in range(COLS)} - {(0, 0), (0, 1)}
    assert store.groups == ((10, bands),)
    assert "1 section is left out: less than 75% clear." in reporter.warnings
    assert "1 section is left out: no data." in reporter.warnings
    assert result.summary.skipped == 2
    build_scene_store(request(files, tmp_path / "more", min_clear=0.5), RecordingReporter())
    more = open_store(tmp_path / "more")
    assert len(more) == ROWS * COLS - 1
    assert more.valid_share[0] == pytest.approx(2 / 3, abs=1e-4)


def test_sections_under_cloud_are_left_out_and_the_clear_share_is_kept(tmp_path):
    files = write_band_files(tmp_path / "scene", (ROWS, COLS), bands=("B02", "B03"))
    classes = np.full((ROWS * 60, COLS * 60), 4, np.uint8)
    classes[:60, :30] = 9  # half of the first section
    classes[:60, 60:72] = 3  # a fifth of the second
    write_raster(files["B02"].with_name(files["B02"].name.replace("B02_10m", "SCL_20m")), classes, (X0, Y0), 20)
    build_scene_store(request(files, tmp_path / "store"), RecordingReporter())
    store = open_store(tmp_path / "store")
    assert (0, 0) not in by_section(store) and len(store) == ROWS * COLS - 1
    assert store.clear_share.tolist() == [0.8] + [1] * (ROWS * COLS - 2)
    # The first section is exactly half clear.
    build_scene_store(request(files, tmp_path / "half", min_clear=0.5), RecordingReporter())
    assert open_store(tmp_path / "half").clear_share.tolist() == [0.5, 0.8] + [1] * (ROWS * COLS - 2)


@pytest.mark.parametrize("until", [0.2, 0.5, 0.7, 0.9])
def test_a_cancelled_build_resumes_to_equal_files(scene, tmp_path, until):
    build_scene_store(request(scene, tmp_path / "straight"), RecordingReporter())
    stopped = build_scene_store(
        request(scene, tmp_path / "store"), RecordingReporter(lambda reporter: reporter.share_done >= until)
    )
    assert not stopped.complete and stopped.summary is None
    assert build_scene_store(request(scene, tmp_path / "store"), RecordingReporter()).complete
    for file in (tmp_path / "straight").iterdir():
        assert (tmp_path / "store" / file.name).read_bytes() == file.read_bytes()
    reporter = RecordingReporter()
    again = build_scene_store(request(scene, tmp_path / "store"), reporter)
    assert again.complete and "already complete" in reporter.infos[-1]


def test_the_preview_summarises_the_store_without_reading_pixels(scene, tmp_path, monkeypatch):
    built = build_scene_store(request(scene, tmp_path / "store"), RecordingReporter()).summary
    monkeypatch.setattr(scene_store, "SectionReader", None)
    reporter = RecordingReporter()
    previewed = preview_scene_store(request(scene, tmp_path / "other"), reporter)
    assert (previewed.sections, previewed.label_counts) == (built.sections, built.label_counts)
    assert previewed.labels == built.labels and len(previewed.positions) == len(built.positions)
    assert np.allclose([p[:2] for p in previewed.positions], [p[:2] for p in built.positions], atol=2e-6)
    assert reporter.steps[-1][:2] == (ROWS * COLS, ROWS * COLS)
    assert not (tmp_path / "other").exists()
    assert preview_scene_store(request(scene, tmp_path / "other"), RecordingReporter(lambda reporter: True)) is None


def test_corine_in_its_own_system_gives_the_labels_of_bigearthnet(scene, tmp_path):
    corner = osr.CoordinateTransformation(system(32633), system(3035)).TransformPoint(X0 + 5400.0, Y0 - 3600.0)
    west, north = round(corner[0], -2) - 15000, round(corner[1], -2) + 15000
    values = np.full((300, 300), 23, np.uint8)  # 311, broad-leaved forest
    values[:, 150:] = 4  # 122, roads: no label among the 19
    values[:, 170:] = 44  # 523, sea and ocean
    path = write_classes(tmp_path / "U2018_CLC2018.tif", values, (west, north), 100, 3035, nodata=48)
    build_scene_store(
        request(scene, tmp_path / "19", open_reference(path), label_set="bigearthnet19"), RecordingReporter()
    )
    store = open_store(tmp_path / "19")
    assert store.label_set == load_label_set("bigearthnet19")
    assert set(map(frozenset, by_section(store).values())) == {
        frozenset({"Broad-leaved forest"}),
        frozenset({"Marine waters"}),
    }
    assert store.source["dropped"] == {"no label of the label set": ROWS * COLS - len(store)}
    build_scene_store(request(scene, tmp_path / "43", open_reference(path), label_set="clc43"), RecordingReporter())
    store = open_store(tmp_path / "43")
    assert set.union(*by_section(store).values()) == {
        "Broad-leaved forest",
        "Road and rail networks and associated land",
        "Sea and ocean",
    }
    assert len(store) == ROWS * COLS


def test_worldcover_in_degrees_gives_its_own_labels(scene, tmp_path):
    west, north = 12.4, 45.2
    values = np.full((1800, 2400), 40, np.uint8)
    values[::2] = 80
    path = write_classes(tmp_path / "ESA_WorldCover_10m.tif", values, (west, north), 1 / 12000, 4326, nodata=0)
    reporter = RecordingReporter()
    build_scene_store(request(scene, tmp_path / "store", open_reference(path)), reporter)
    store = open_store(tmp_path / "store")
    assert store.label_set == load_label_set("worldcover") and len(store) == ROWS * COLS
    assert set.union(*by_section(store).values()) == {"Cropland", "Permanent water bodies"}
    assert any("match the label set worldcover" in text for text in reporter.infos)


def test_values_without_a_label_are_listed(scene, tmp_path):
    strange = [(square(X0 + 1200 * i, Y0 - 1200, 1200), 900 + i) for i in range(9)]
    some = Polygons(shapes((square(X0, Y0, 12000, 1200), 311), *strange), UTM, "Code_18")
    reporter = RecordingReporter()
    build_scene_store(request(scene, tmp_path / "store", some, label_set="clc43"), reporter)
    text = next(text for text in reporter.warnings if "not in the label set" in text)
    assert text.endswith("counts as unlabelled: '900', '901', '902', '903', '904', '905', '906', '907', and 1 more.")
    assert len(open_store(tmp_path / "store")) == COLS
    with pytest.raises(UnknownClasses, match="unknown classes are 'water', 'forest'"):
        build_scene_store(request(scene, tmp_path / "none", label_set="clc43"), RecordingReporter())


def test_a_second_scene_uses_the_labels_of_the_first(scene, tmp_path):
    build_scene_store(request(scene, tmp_path / "first"), RecordingReporter())
    first = open_store(tmp_path / "first").label_set
    only_water = Polygons(shapes((square(X0, Y0, 12000), "water")), UTM, "class")
    build_scene_store(request(scene, tmp_path / "second", only_water, label_set=first), RecordingReporter())
    second = open_store(tmp_path / "second")
    assert second.label_set == first and set.union(*by_section(second).values()) == {"water"}


def test_a_reference_outside_the_scene_is_refused(scene, tmp_path):
    values = np.ones((50, 50), np.uint8)
    for reference in (
        Polygons(shapes((square(X0 + 100000, Y0, 1200), "forest")), UTM, "class"),
        open_reference(write_classes(tmp_path / "a.tif", values, (X0 + 100000, Y0), 100, 32633)),
        open_reference(write_classes(tmp_path / "b.tif", values, (170, -40), 0.01, 4326)),
    ):
        with pytest.raises(ReferenceOutside, match="has no class in the sections of 'T33TEST_20200101T100000'"):
            build_scene_store(request(scene, tmp_path / "store", reference), RecordingReporter())


def test_a_single_block_is_a_warning(scene, tmp_path):
    area = Area((X0, Y0 - 1200, X0 + 1200, Y0))
    summary = build_scene_store(request(scene, tmp_path / "store", area=area), RecordingReporter()).summary
    assert summary.sections == {"train": 1} and any("one place" in text for text in summary.warnings)


@pytest.mark.parametrize(
    ("name", "rules"),
    [
        ("MIN_SHARE", {"min_share": -0.1}),
        ("MAX_UNLABELLED", {"max_unlabelled": 1.5}),
        ("MIN_CLEAR", {"min_clear": 2}),
        ("LABEL_SET", {"label_set": "corine"}),
        ("BLOCK", {"block": 1}),
    ],
)
def test_impossible_options_are_refused(scene, tmp_path, name, rules):
    with pytest.raises(ParameterError, match=f"^{name} is"):
        build_scene_store(request(scene, tmp_path / "store", **rules), RecordingReporter())


def test_the_demonstration_scene_with_its_polygons(demo_scene, demo_reference, tmp_path, capsys):
    command = ["store", "scene", str(demo_scene), "--reference", str(demo_reference), "--field", "fclass"]
    command += ["--output", str(tmp_path / "store"), "--max-unlabelled", "0.9"]
    assert main(command) == 1 and "Level-1C" in capsys.readouterr().err
    started = time.monotonic()
    assert main([*command, "--allow-l1c"]) == 0
    assert time.monotonic() - started < 30
    store = open_store(tmp_path / "store")
    assert store.level == "L1C" and 50 < len(store) < 72
    assert set(store.label_set.codes) == {
        "farm",
        "forest",
        "grass",
        "meadow",
        "residential",
        "scrub",
        "water",
        "wetland",
    }
    # The Havel fills the middle of the scene from section (3, 7) on: wetland along its banks, as the polygons have it.
    assert "wetland" in by_section(store)[3, 8]
    output = capsys.readouterr().out
    assert f"{len(store)} sections from" in output and "meadow" in output


def test_polygons_from_a_file(scene, tmp_path):
    classes = shapes((square(X0, Y0, 12000), "land"), epsg=4326)
    path = write_polygons(tmp_path / "land.gpkg", classes, 4326)
    build_scene_store(request(scene, tmp_path / "store", open_reference(path, "class")), RecordingReporter())
    assert len(open_store(tmp_path / "store")) == ROWS * COLS


def test_level_1c_needs_consent(tmp_path):
    files = write_band_files(tmp_path / "S2A_MSIL1C_20200101", (1, 1))
    with pytest.raises(NeedsL1CConsent):
        build_scene_store(request(files, tmp_path / "store"), RecordingReporter())
