"""Ground that a split keeps together: near positions, joined places, tiles, and the real names of BigEarthNet."""

from __future__ import annotations

import json
from collections import Counter

import numpy as np
import pytest
from archives import write_v1
from landlabels.core.__main__ import main
from landlabels.core.stores.bigearthnet import ImportRequest, import_bigearthnet
from landlabels.core.stores.bigearthnet_ground import corner_of, place_of
from landlabels.core.stores.bigearthnet_reader import _centre
from landlabels.core.stores.ground import keep_together, near_pairs, nearest_across
from landlabels.core.stores.splits import Undivided, divide_by_ground, split_by_place
from landlabels.core.stores.store import open_store
from reporters import RecordingReporter

KM = 1 / 111.2  # degrees of latitude, and of longitude at the equator


def test_near_pairs_are_those_of_a_full_comparison():
    rng = np.random.default_rng(0)
    lon, lat = 20 + rng.random(300) / 5, 60 + rng.random(300) / 10
    lon[7] = np.nan
    x, y = lon / KM * np.cos(np.radians(60.05)), lat / KM
    distance = np.hypot(x[:, None] - x, y[:, None] - y)
    expected = {(i, j) for i, j in np.argwhere(distance < 1.0).tolist() if i < j}
    border = {(i, j) for i, j in np.argwhere(abs(distance - 1.0) < 0.01).tolist()}
    found = {tuple(sorted(pair)) for pair in near_pairs(lon, lat, 1000.0).tolist()}
    assert len(found) > 100 and found ^ expected <= border
    assert len(found) == len(near_pairs(lon, lat, 1000.0))  # each pair once


@pytest.mark.parametrize("lon", [[0.0, 0.001], [179.9995, -179.9995]])
def test_pairs_are_found_at_the_meridians(lon):
    assert len(near_pairs(np.array(lon), np.zeros(2), 2000.0)) == 1


def test_nothing_is_near_without_positions():
    unknown = np.full(3, np.nan)
    assert len(near_pairs(unknown, unknown, 2000.0)) == 0
    assert keep_together(np.array(["a", "a", "b"]), unknown, unknown, 2).groups.tolist() == [0, 0, 1]
    assert nearest_across(np.array(["train", "test", "test"]), unknown, unknown) == {}


def test_places_within_two_kilometres_are_joined_through_others():
    lon = np.array([0, 1.5, 3.0, 9, 20, 20]) * KM  # a, b and c form a chain; e is d's ground on another date
    together = keep_together(np.array(["a", "b", "c", "far", "d", "e"]), lon, np.zeros(6), 3)
    assert together.groups.tolist() == [0, 0, 0, 2, 1, 1]
    assert "within 2 km" in together.rule


def test_the_blocks_of_one_scene_stay_apart_but_not_the_same_ground_on_two_dates():
    row, col = np.divmod(np.arange(36), 6)
    block = np.array([f"{r // 2}/{c // 2}" for r, c in zip(row, col, strict=True)])
    places = np.concatenate([block, np.char.add(block, " in summer")])
    lon, lat = (np.tile(x * 1.2 * KM, 2) for x in (col, row))
    together = keep_together(places, lon, lat, 3)
    assert len(set(together.groups.tolist())) == 9 and (together.groups[:36] == together.groups[36:]).all()
    assert "same ground" in together.rule


def test_the_nearest_training_section_is_measured_for_each_split():
    splits = np.array(["train", "train", "test", "validation", "test"])
    lon = np.array([0, 100, 101.2, 50, 90]) * KM
    found = nearest_across(splits, lon, np.zeros(5))
    assert found["validation"] is None and found["test"] == pytest.approx(1200, abs=5)


def test_corners_follow_from_the_names_of_v2():
    for name, expected in {
        "S2A_MSIL2A_20180526T100031_N9999_R122_T34WFU_14_23": (616_800, 7_372_440, "34N"),
        "S2A_MSIL2A_20170613T101031_N9999_R022_T33UUP_87_48": (404_400, 5_342_400, "33N"),
    }.items():
        x, y, system = corner_of(name)
        assert abs(x - expected[0]) <= 40 and abs(y - expected[1]) <= 40 and expected[2] in system
    assert corner_of("S2A_MSIL2A_20170613T101031_87_48") is None and corner_of("plain") is None


def write_tiles(folder, ground: dict[str, tuple[str, int]]) -> None:
    """Write sections of v1.0: tile and column of each, by name."""
    for name, (tile, column) in ground.items():
        coordinates = {"ulx": 500_000 + 1200 * column, "uly": 5_000_000}
        source = f"S2A_MSIL1C_20170613T101031_N0205_R022_{tile}_20170613T101025.SAFE" if tile else ""
        write_v1(folder, name, ["Sea and ocean"], 300 + column, coordinates=coordinates, tile_source=source)


def test_a_tile_of_v1_is_one_place_on_all_dates_and_its_neighbour_is_kept_with_it(tmp_path, capsys):
    dates = [f"S2A_MSIL2A_2017061{day}T101031" for day in range(2)]
    tiles = {"T34TEQ": 5, "T34TFQ": 6, "T34TGQ": 60, "T34TGP": 80}  # the columns of their sections
    ground = {f"{date}_{column}_5": (tile, column) for date in dates for tile, column in tiles.items()}
    write_tiles(tmp_path / "archive", ground)
    command = ["store", "bigearthnet", str(tmp_path / "archive"), "--output", str(tmp_path / "store")]
    assert main(command) == 0
    store = open_store(tmp_path / "store")
    assert set(store.places.tolist()) == set(tiles)
    assert Counter(store.splits.tolist()) == {"train": 4, "validation": 2, "test": 2}
    shown = capsys.readouterr().out
    assert "places with sections within 2 km" in shown and "No section of test is within 2 km of a training" in shown
    record = json.loads((tmp_path / "store" / "store.json").read_text())
    assert record["split"]["nearest_m"] == {"validation": None, "test": None}
    assert (
        main(["store", "bigearthnet", str(tmp_path / "archive"), "--output", str(tmp_path / "store")]) == 0
    )  # resumes


def test_a_split_through_a_neighbourhood_is_warned_of(tmp_path):
    write_tiles(tmp_path / "archive", {f"S2A_MSIL2A_20170613T101031_{n}_5": ("T34TEQ", n) for n in range(10)})
    request = ImportRequest(tmp_path / "archive", tmp_path / "store", split="random")
    store = import_bigearthnet(request, RecordingReporter())
    assert any("test and of training are 1.2 km apart" in text for text in store.summary().warnings)


def test_the_tile_of_a_section_without_coordinates_is_taken_from_the_metadata_of_v2(tmp_path):
    pa = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    from pyarrow import parquet

    name = "S2A_MSIL2A_20170613T101031_87_48"
    write_v1(tmp_path / "archive", name, ["Sea and ocean"], coordinates={}, projection="")
    (tmp_path / "lists").mkdir()
    names = {"s2v1_name": [name], "patch_id": ["S2A_MSIL2A_20170613T101031_N9999_R022_T33UUP_87_48"]}
    parquet.write_table(pa.table(names), tmp_path / "lists" / "metadata.parquet")
    request = ImportRequest(tmp_path / "archive", tmp_path / "store", lists=tmp_path / "lists")
    store = import_bigearthnet(request, RecordingReporter())
    assert store.places.tolist() == ["T33UUP"] and abs(store.lat[0] - 48.2) < 0.1


def test_places_do_not_leak_over_the_dates_of_bigearthnet(shared_data):
    """Real names: split by overpass, most test sections have the same ground in training on another date."""
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    columns, countries = ["patch_id", "s2v1_name"], ["Ireland", "Serbia"]
    metadata = shared_data / "bigearthnet-v2" / "metadata.parquet"
    table = parquet.read_table(metadata, columns=columns, filters=[("country", "in", countries)])
    names, v1_names = (table.column(name).to_pylist() for name in columns)
    cells, cell_of = np.unique([name.split("_", 5)[5] for name in names], return_inverse=True)
    lon, lat = np.array([_centre(corner_of(f"_{cell}")) for cell in cells])[cell_of].T
    places = np.array([place_of(name) for name in names])

    def shared_ground(splits) -> float:
        return float(np.isin(cell_of[splits == "test"], cell_of[splits == "train"]).mean())

    assert shared_ground(split_by_place([place_of(name) for name in v1_names])) > 0.5
    division = divide_by_ground(Undivided(places, np.ones((len(names), 1), bool), lon, lat))
    assert shared_ground(division.splits) == 0
    assert nearest_across(division.splits, lon, lat) == {"validation": None, "test": None}
