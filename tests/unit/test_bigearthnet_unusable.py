"""BigEarthNet archives that are incomplete, damaged or something else: left out and listed, or refused."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from archives import write_v1, write_v2
from bigearthnet_archives import (
    BAND_GROUPS,
    T35,
    damage,
    imported,
    overpass,
    write_lists,
    write_overpasses,
)
from landlabels.core.errors import (
    ArchiveError,
    LandLabelsError,
    MissingPackage,
    StoreError,
)
from landlabels.core.model.label_sets import load_label_set
from landlabels.core.stores.bigearthnet import GROUPS
from reporters import RecordingReporter

NINETEEN, FORTY_THREE = load_label_set("bigearthnet19"), load_label_set("clc43")


@pytest.fixture(scope="module")
def v1(tmp_path_factory) -> Path:
    return write_overpasses(tmp_path_factory.mktemp("v1"))


@pytest.fixture
def archive(tmp_path) -> Path:
    return write_overpasses(tmp_path / "archive")


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
