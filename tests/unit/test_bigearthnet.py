"""BigEarthNet archives of both versions become section stores; unusable sections are left out and listed."""

from __future__ import annotations

import bz2
import csv
import os
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from archives import band_pixels, write_bands, write_v1, write_v2
from landlabels.core.__main__ import main
from landlabels.core.errors import (
    ArchiveError,
    LandLabelsError,
    MissingPackage,
    OutputError,
    ParameterError,
    StoreError,
)
from landlabels.core.model.label_sets import load_label_set
from landlabels.core.sections.section import BandGroup
from landlabels.core.stores import parallel_build
from landlabels.core.stores.bigearthnet import GROUPS, ImportRequest, import_bigearthnet
from landlabels.core.stores.bigearthnet_ground import place_of
from landlabels.core.stores.store import SectionStore, open_store
from reporters import RecordingReporter

NINETEEN, FORTY_THREE = load_label_set("bigearthnet19"), load_label_set("clc43")
BAND_GROUPS = [BandGroup(r, bands, (0.0,) * len(bands), (1.0,) * len(bands)) for r, bands in GROUPS]


def after_sections(store: Path, count: int) -> RecordingReporter:
    """Return a reporter that cancels when `count` sections of a store are done."""
    done = store / "done.npy"
    return RecordingReporter(lambda _: done.exists() and np.count_nonzero(np.load(done) == 1) >= count)


def imported(archive: Path, output: Path, reporter: RecordingReporter | None = None, **options) -> SectionStore | None:
    return import_bigearthnet(ImportRequest(archive, output, **options), reporter or RecordingReporter())


def contents(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.iterdir()}


def overpass(number: int) -> str:
    return f"S2A_MSIL2A_201801{number:02d}T100031"


@pytest.fixture(scope="module")
def v1(tmp_path_factory) -> Path:
    """Twelve sections of six overpasses: forest with fields, and sea."""
    folder = tmp_path_factory.mktemp("v1")
    fields = ["Coniferous forest", "Non-irrigated arable land", "Rice fields"]
    for number in range(1, 7):  # 12 km apart
        place = {"coordinates": {"ulx": 500_000 + 12_000 * (number - 2), "uly": 5_000_000}}
        write_v1(folder, f"{overpass(number)}_3_7", ["Sea and ocean"], 300, **place)
        write_v1(folder, f"{overpass(number)}_3_8", fields, **place)
    return folder


@pytest.fixture
def archive(v1, tmp_path) -> Path:
    """A copy of `v1` that a test may change."""
    return Path(shutil.copytree(v1, tmp_path / "archive"))


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


def damage(archive: Path) -> dict[str, str]:
    """Damage a section in each way that occurs; return the expected reasons."""
    bad = [f"S2A_MSIL2A_20180301T100031_1_{n}" for n in range(1, 9)]
    for name in bad:
        write_v1(archive, name, ["Sea and ocean"], 300)
    (archive / bad[0] / f"{bad[0]}_B05.tif").write_bytes(b"II*\0")
    (archive / bad[1] / f"{bad[1]}_labels_metadata.json").unlink()
    shutil.copy(archive / bad[2] / f"{bad[2]}_B02.tif", archive / bad[2] / f"{bad[2]}_B01.tif")
    (archive / bad[3] / f"{bad[3]}_B8A.tif").unlink()
    (archive / bad[4] / f"{bad[4]}_labels_metadata.json").write_text('{"labels": ["Sea and')
    (archive / bad[5] / f"{bad[5]}_labels_metadata.json").write_text('{"labels": ["Lava"]}')
    (archive / bad[6] / f"{bad[6]}_labels_metadata.json").write_text('{"labels": ["Airports"]}')
    cut = archive / bad[7] / f"{bad[7]}_B03.tif"
    cut.write_bytes(cut.read_bytes()[:20_000])
    return {
        bad[0]: "_B05.tif is missing or damaged",
        bad[1]: "its JSON file is missing",
        bad[2]: "_B01.tif has 120 x 120 pixels instead of 20 x 20",
        bad[3]: "_B8A.tif is missing or damaged",
        bad[4]: "its JSON file cannot be read",
        bad[5]: "'Lava' is not a BigEarthNet label",
        bad[6]: "none of its labels is in the label set",
        bad[7]: "_B03.tif is missing or damaged",
    }


@pytest.mark.parametrize("exceptions", [False, True])
def test_unusable_sections_are_left_out_and_listed(archive, tmp_path, exceptions):
    from osgeo import gdal

    reasons = damage(archive)
    write_v1(archive, "S2A_MSIL2A_20180301T100031_2_1", ["Sea and ocean"], after='\n"}  \x01 remains of a longer file')
    was = gdal.GetUseExceptions()
    try:
        gdal.UseExceptions() if exceptions else gdal.DontUseExceptions()
        reporter = RecordingReporter()
        store = imported(archive, tmp_path / "store", reporter)
    finally:
        gdal.UseExceptions() if was else gdal.DontUseExceptions()
    assert len(store) == 13 and "S2A_MSIL2A_20180301T100031_2_1" in store.names
    assert {name for name, _ in store.skipped} == set(reasons)
    assert all(reason.endswith(reasons[name]) for name, reason in store.skipped), store.skipped
    text = "1 section has other text after its labels and was used: S2A_MSIL2A_20180301T100031_2_1"
    assert any(text in message for message in reporter.messages)


def test_repaired_sections_are_added_when_a_build_resumes(archive, tmp_path, slow):
    name = f"{overpass(1)}_3_7"
    good = contents(archive / name)
    (archive / name / f"{name}_B05.tif").write_bytes(b"")
    assert imported(archive, tmp_path / "store", after_sections(tmp_path / "store", 3)) is None
    (archive / name / f"{name}_B05.tif").write_bytes(good[f"{name}_B05.tif"])
    assert len(imported(archive, tmp_path / "store")) == 12


def test_pixels_without_data_are_marked_and_empty_sections_left_out(archive, tmp_path):
    from osgeo import gdal

    half, empty = (f"{overpass(1)}_3_{n}" for n in (7, 8))
    for name, rows in ((half, 60), (empty, 120)):
        for resolution, bands in GROUPS:
            for band in bands:
                dataset = gdal.Open(str(archive / name / f"{name}_{band}.tif"), gdal.GA_Update)
                height = rows * 10 // resolution
                zeros = np.zeros((height, dataset.RasterXSize), np.uint16)
                dataset.GetRasterBand(1).WriteArray(zeros)
    path = archive / f"{overpass(2)}_3_7" / f"{overpass(2)}_3_7_B02.tif"
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).WriteArray(np.full((1, 1), 40_000, np.uint16))
    dataset = None
    store = imported(archive, tmp_path / "store")
    assert [reason for _, reason in store.skipped] == ["it has no pixel with data"]
    assert store.names[0] == half and store.valid_share[0] == 0.5
    pixels = store.read(BAND_GROUPS[0], [0, 1])
    assert (pixels[0, :, :60] == -32768).all() and (pixels[0, :, 60:] > 0).all()
    assert pixels[1, 0, 0, 0] == 32767


def write_lists(folder: Path, compressed: bool = False, **lists: list[str]) -> Path:
    folder.mkdir(exist_ok=True)
    for name, entries in lists.items():
        text = "".join(entry + "\r\n" for entry in entries)
        if compressed:
            (folder / f"{name}.csv.bz2").write_bytes(bz2.compress(text.encode()))
        else:
            (folder / f"{name}.csv").write_text(text, newline="")
    return folder


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


T35, T34 = "S2A_MSIL2A_20171101T094131_N9999_R036_T35VNJ", "S2B_MSIL2A_20180526T100031_N9999_R122_T34WFU"


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


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"PAR1 not really", "damaged"), ("unknown label", "not of BigEarthNet v2.0: Lava"), ("column", "lacks a column")],
)
def test_unusable_metadata_is_one_sentence(tmp_path, content, reason):
    folder = write_v2(tmp_path, {f"{T35}_00_01": (["Lava"], "train")})
    if content == "column":
        import pyarrow as pa
        from pyarrow import parquet

        parquet.write_table(pa.table({"patch_id": ["a"]}), folder / "metadata.parquet")
    elif isinstance(content, bytes):
        (folder / "metadata.parquet").write_bytes(content)
    with pytest.raises(ArchiveError, match=reason) as refused:
        imported(folder, tmp_path / "store")
    assert "\n" not in str(refused.value)


def test_v2_without_pyarrow_is_an_error_with_the_package(tmp_path, monkeypatch):
    folder = write_v2(tmp_path, {f"{T35}_00_01": (["Marine waters"], "train")})
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingPackage, match="pyarrow"):
        imported(folder, tmp_path / "store")


def test_other_folders_are_refused_in_one_sentence(v1, tmp_path):
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "summer").mkdir()
    cases = [
        (tmp_path / "nowhere", {}, "no such folder"),
        (tmp_path / "photos", {}, "neither sections"),
        (v1, {"split": "official"}, "train.csv, val.csv and test.csv"),
        (v1, {"lists": tmp_path / "nowhere"}, "no such folder of lists"),
        (
            v1,
            {"lists": write_lists(tmp_path / "l", patches_with_seasonal_snow=[path.name for path in v1.iterdir()])},
            "none .* is left",
        ),
        (v1, {"label_set": "worldcover"}, "bigearthnet19, clc43"),
        (v1, {"split": "alphabetical"}, "place, official, random"),
    ]
    for archive, options, reason in cases:
        with pytest.raises(LandLabelsError, match=reason) as refused:
            imported(archive, tmp_path / "store", **options)
        assert "\n" not in str(refused.value)
    broken = write_lists(tmp_path / "broken", patches_with_seasonal_snow=[])
    (broken / "train.csv.bz2").write_bytes(b"BZh9")
    with pytest.raises(ArchiveError, match="damaged"):
        imported(v1, tmp_path / "store", split="official", lists=broken)


def test_an_archive_of_only_unusable_sections_is_refused(tmp_path):
    write_v1(tmp_path / "archive", "S2A_X_1_1", ["Lava"])
    with pytest.raises(StoreError, match="no sections"):
        imported(tmp_path / "archive", tmp_path / "store")


@pytest.fixture
def slow(monkeypatch):
    """Slow writing, section by section, so that it can be interrupted."""
    original = parallel_build.StoreWriter.write_rows

    def write_rows(*args):
        original(*args)
        time.sleep(0.05)

    monkeypatch.setattr(parallel_build, "CHUNK", 1)
    monkeypatch.setattr(parallel_build.StoreWriter, "write_rows", write_rows)


def test_a_cancelled_import_resumes_to_equal_files(archive, tmp_path, slow):
    damage(archive)
    imported(archive, tmp_path / "whole")
    assert imported(archive, tmp_path / "parts", after_sections(tmp_path / "parts", 3)) is None
    with pytest.raises(StoreError, match="unfinished"):
        open_store(tmp_path / "parts")
    reporter = RecordingReporter()
    imported(archive, tmp_path / "parts", reporter)
    said = next(text for text in reporter.messages if text.startswith("Resuming after"))
    assert 3 <= int(said.split()[2]) < 12
    assert contents(tmp_path / "parts") == contents(tmp_path / "whole")


def test_a_full_disk_keeps_written_sections(archive, tmp_path, monkeypatch):
    whole = imported(archive, tmp_path / "whole")
    original, count = parallel_build.StoreWriter.write_rows, 0

    def write_rows(*args):
        nonlocal count
        count += 1
        if count > 2:
            raise OutputError(path="store", reason="the disk is full")
        original(*args)

    monkeypatch.setattr(parallel_build, "CHUNK", 2)
    monkeypatch.setattr(parallel_build.StoreWriter, "write_rows", write_rows)
    with pytest.raises(OutputError, match="full"):
        imported(archive, tmp_path / "store")
    monkeypatch.undo()
    reporter = RecordingReporter()
    assert len(imported(archive, tmp_path / "store", reporter)) == len(whole)
    assert any("Resuming after 4 sections" in text for text in reporter.messages)
    assert contents(tmp_path / "store") == contents(tmp_path / "whole")


KILLED = """
import sys, time
from pathlib import Path
from reporters import RecordingReporter
from landlabels.core.stores import bigearthnet, parallel_build
original = parallel_build.StoreWriter.write_rows
def slowly(*args):
    original(*args)
    time.sleep(0.3)
parallel_build.CHUNK, parallel_build.StoreWriter.write_rows = 2, slowly
bigearthnet.import_bigearthnet(bigearthnet.ImportRequest(Path(sys.argv[1]), Path(sys.argv[2])), RecordingReporter())
"""


def test_a_killed_import_resumes_to_equal_files(archive, tmp_path):
    damage(archive)
    imported(archive, tmp_path / "whole")
    path = tmp_path / "killed"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    process = subprocess.Popen([sys.executable, "-c", KILLED, str(archive), str(path)], env=environment)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not (path / "done.npy").exists():
        time.sleep(0.01)
    while time.monotonic() < deadline and not (np.load(path / "done.npy") == 1).any():
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    assert 1 <= (np.load(path / "done.npy") == 1).sum() < 12
    imported(archive, path)
    assert contents(path) == contents(tmp_path / "whole")


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
