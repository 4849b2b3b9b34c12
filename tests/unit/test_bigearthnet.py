"""BigEarthNet archives of both versions become section stores."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from archives import band_pixels, write_bands, write_v2
from bigearthnet_archives import (
    BAND_GROUPS,
    T34,
    T35,
    damage,
    imported,
    overpass,
    write_lists,
    write_overpasses,
)
from landlabels.core.__main__ import main
from landlabels.core.errors import (
    ParameterError,
)
from landlabels.core.model.label_sets import load_label_set
from landlabels.core.stores.bigearthnet_ground import place_of
from reporters import RecordingReporter

NINETEEN, FORTY_THREE = load_label_set("bigearthnet19"), load_label_set("clc43")


@pytest.fixture(scope="module")
def v1(tmp_path_factory) -> Path:
    return write_overpasses(tmp_path_factory.mktemp("v1"))


@pytest.fixture
def archive(tmp_path) -> Path:
    return write_overpasses(tmp_path / "archive")


def test_sections_of_v1_are_read_with_labels_places_and_positions(v1, tmp_path):
    reporter = RecordingReporter()
    store = imported(v1, tmp_path / "store", reporter)
    assert store.groups == (
        (10, ("B02", "B03", "B04", "B08")),
        (20, ("B05", "B06", "B07", "B8A", "B11", "B12")),
        (60, ("B01", "B09")),
    )
    assert len(store) == 12 and store.level == "L2A" and store.skipped == ()
    assert [NINETEEN.names[i] for i in np.flatnonzero(store.labels[1])] == ["Arable land", "Coniferous forest"]
    assert store.labels.sum(axis=0)[[2, 9, 18]].tolist() == [6, 6, 6] and store.labels.sum() == 18
    for group in BAND_GROUPS:
        read = store.read(group, [5, 2])
        for n, row in enumerate((5, 2)):
            level = 300 if store.names[row].endswith("_7") else 2000
            expected = [band_pixels(store.names[row], band, level) for band in group.bands]
            np.testing.assert_array_equal(read[n], expected)
    assert store.places[0] == "S2A_20180101T1000" and len(set(store.places.tolist())) == 6
    assert Counter(store.splits.tolist()) == {"train": 8, "validation": 2, "test": 2}
    np.testing.assert_allclose([store.lon[3], store.lat[3]], [21.0076, 45.1481], atol=1e-3)  # 600 m into the section
    assert (store.valid_share == 1).all() and reporter.steps[-1][:2] == (12, 12)
    assert any("Without the official lists" in text for text in reporter.messages)


def test_the_43_labels_keep_their_indexes(v1, tmp_path):
    store = imported(v1, tmp_path / "store", label_set="clc43")
    names = [FORTY_THREE.names[i] for i in np.flatnonzero(store.labels[1])]
    assert names == ["Non-irrigated arable land", "Rice fields", "Coniferous forest"]


@pytest.mark.parametrize(
    ("names", "places"),
    [
        (("S2B_MSIL2A_20170924T093019_1_2", "S2B_MSIL2A_20170924T93020_1_2", "S2B_MSIL2A_20170924T93022_71_2"), 1),
        (("S2B_MSIL2A_20180204T094159_1_2", "S2B_MSIL2A_20180204T94160_1_2", "S2B_MSIL2A_20180204T94161_1_2"), 1),
        (("S2A_MSIL2A_20171002T094031_1_2", "S2A_MSIL2A_20171002T112111_1_2", "S2B_MSIL2A_20171002T112111_1_2"), 3),
        (("S2A_MSIL2A_20171101T094131_N9999_R036_T35VNJ_0_1", "S2B_MSIL2A_20180101T1_N9999_R036_T35VNJ_9_9"), 1),
        (("S2A_MSIL2A_20171101T094131_N9999_R036_T35VNJ_0_1", "S2A_MSIL2A_20171101T094131_N9999_R036_T35VNK_0_1"), 2),
        (("mine_1_2", "mine_3_4", "other_1_2", "plain"), 3),
    ],
)
def test_a_place_is_an_overpass_or_a_tile(names, places):
    assert len({place_of(name) for name in names}) == places


@pytest.mark.parametrize("compressed", [False, True])
def test_official_lists_of_v1_split_and_drop(v1, tmp_path, compressed):
    sea, land = ([f"{overpass(n)}_3_{k}" for n in range(1, 7)] for k in (7, 8))
    lists = write_lists(
        tmp_path / "lists",
        compressed,
        train=sea[:4] + ["S2A_MSIL2A_20990101T000000_0_0"],
        val=land[:3],
        test=[land[3], sea[4]],
        patches_with_seasonal_snow=[land[4], sea[4]],
        patches_with_cloud_and_shadow=[sea[5], "S2A_MSIL2A_20990101T000000_0_0"],
    )
    store = imported(v1, tmp_path / "store", split="official", lists=lists)
    assert dict(zip(store.names, store.splits, strict=True)) == {
        **dict.fromkeys(sea[:4], "train"),
        **dict.fromkeys(land[:3], "validation"),
        land[3]: "test",
    }
    assert store.source["dropped"] == {"cloud or shadow": 1, "in no official split": 1, "seasonal snow": 2}
    assert any("4 of 4 places are in more than one split" in text for text in store.summary().warnings)
    by_place = imported(v1, tmp_path / "by place", lists=lists)
    assert len(by_place) == 9 and "in no official split" not in by_place.source["dropped"]
    randomly = imported(v1, tmp_path / "random", split="random")
    assert Counter(randomly.splits.tolist()) == {"train": 7, "validation": 3, "test": 2}


def test_sections_of_v2_are_read_with_the_metadata(tmp_path):
    sections = {
        f"{T35}_00_01": (["Marine waters"], "train"),
        f"{T35}_00_02": (["Arable land", "Agro-forestry areas"], "validation"),
        f"{T34}_10_02": (["Urban fabric", "Coastal wetlands"], "test"),
        f"{T34}_10_03": (["Urban fabric"], "test"),
        f"{T34}_10_04": (["Urban fabric"], "test"),
        f"{T34}_99_99": (["Urban fabric"], "train"),
    }
    folder = write_v2(tmp_path, sections, snow=[f"{T34}_10_03"], cloud=[f"{T34}_10_04"], elsewhere=[f"{T34}_99_99"])
    write_bands(folder / "BigEarthNet-S2" / T34, f"{T34}_50_50")
    reporter = RecordingReporter()
    store = imported(folder, tmp_path / "store", reporter, split="official")
    # In the order of the CORINE codes, not the alphabetical one, in which "Agro-forestry areas" is first.
    found = {
        n: [NINETEEN.names[i] for i in np.flatnonzero(row)] for n, row in zip(store.names, store.labels, strict=True)
    }
    assert found == {
        f"{T35}_00_01": ["Marine waters"],
        f"{T35}_00_02": ["Arable land", "Agro-forestry areas"],
        f"{T34}_10_02": ["Urban fabric", "Coastal wetlands"],
    }
    assert dict(zip(store.names, store.splits, strict=True))[f"{T34}_10_02"] == "test"
    assert set(store.places.tolist()) == {"T35VNJ", "T34WFU"}
    assert store.source["dropped"] == {"cloud or shadow": 1, "not in metadata.parquet": 1, "seasonal snow": 1}
    assert any(text.startswith("1 section of the metadata is not in the archive") for text in reporter.messages)
    np.testing.assert_allclose([store.lon[0], store.lat[0]], [21.0076, 45.1481], atol=1e-3)
    below = imported(folder / "BigEarthNet-S2", tmp_path / "below", split="official")
    assert below.names.tolist() == store.names.tolist()
    with pytest.raises(ParameterError, match=r"clc43.*bigearthnet19, as BigEarthNet v2.0 has no other"):
        imported(folder, tmp_path / "other", label_set="clc43")


def test_the_command_builds_a_store_and_prints_a_summary(archive, tmp_path, capsys):
    damage(archive)
    assert main(["store", "bigearthnet", str(archive), "--output", str(tmp_path / "store")]) == 0
    said = capsys.readouterr().out
    assert "12 sections from 6 places" in said and "8 train, 2 validation, 2 test" in said
    assert "6  Coniferous forest" in said and "left out: S2A_MSIL2A_20180301T100031_1_1:" in said
    assert main(["store", "bigearthnet", str(tmp_path / "nowhere"), "--output", str(tmp_path / "s")]) == 1
    assert "no such folder" in capsys.readouterr().err


def test_the_real_sections_of_v1_have_their_documented_labels(shared_data, tmp_path):
    folder = shared_data / "bigearthnet-v1"
    store = imported(folder, tmp_path / "store", label_set="clc43")
    assert len(store) == 125 and len(set(store.places.tolist())) == 45
    with open(folder / "index.csv", encoding="utf-8", newline="") as file:
        known = {row["name"]: set(row["labels43"].split("|")) for row in csv.DictReader(file)}
    for name, row in zip(store.names, store.labels, strict=True):
        assert {FORTY_THREE.names[i] for i in np.flatnonzero(row)} == known[name]
    position = np.isfinite(store.lon)
    assert position.sum() >= 49 and (np.abs(store.lat[position] - 52) < 20).all()


def test_the_real_sections_of_v2_follow_the_real_metadata(shared_data, tmp_path):
    folder = shared_data / "bigearthnet-v2"
    pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    store = imported(folder, tmp_path / "store", split="official")
    assert len(store) == 1 and store.source["dropped"] == {"seasonal snow": 3}
    assert store.places.tolist() == ["T34WFU"]
