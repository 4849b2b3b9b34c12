"""The section store: written in any order, resumed, checked when it is opened, joined with others."""

from __future__ import annotations

import errno
import json
import pickle
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from landlabels.core.errors import LandLabelsError, OutputError, OutputExists, OutputForeign, OutputPresent, StoreError
from landlabels.core.model.label_sets import load_label_set
from landlabels.core.sections.section import BandGroup
from landlabels.core.stores.joined_stores import join_stores
from landlabels.core.stores.store import open_store
from landlabels.core.stores.store_plan import StorePlan
from landlabels.core.stores.store_writer import StoreWriter

NINETEEN = load_label_set("bigearthnet19")
GROUPS = ((20, ("B05", "B06", "B07")), (60, ("B01", "B09")))


def group_of(resolution: int, *bands: str) -> BandGroup:
    return BandGroup(resolution, bands, (0.0,) * len(bands), (1.0,) * len(bands))


def plan_of(count: int = 6, prefix: str = "s", **changes) -> StorePlan:
    splits = [("train", "train", "validation", "test")[i % 4] for i in range(count)]
    plan = StorePlan(
        names=[f"{prefix}{i}" for i in range(count)],
        places=[f"{prefix}-place{i % 4}" for i in range(count)],
        splits=splits,
        label_set=NINETEEN,
        groups=GROUPS,
        level="L2A",
        source={"kind": "test"},
    )
    return replace(plan, **changes)


def pixels_of(row: int, seed: int = 0) -> dict[int, np.ndarray]:
    rng = np.random.default_rng([seed, row])
    return {20: rng.integers(0, 9000, (3, 60, 60), np.int16), 60: rng.integers(0, 9000, (2, 20, 20), np.int16)}


def labels_of(row: int) -> np.ndarray:
    return np.arange(19) == row


def build(path: Path, plan: StorePlan, rows=None, seed: int = 0) -> Path:
    with StoreWriter.create(path, plan) as writer:
        for row in writer.todo if rows is None else rows:
            writer.write(row, pixels_of(row, seed), labels_of(row), valid_share=1.0, lon=10.5, lat=50 + row / 10)
        writer.finish()
    return path


def contents(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.iterdir()}


def test_sections_are_read_in_any_order_and_for_any_bands(tmp_path):
    store = open_store(build(tmp_path / "store", plan_of(), rows=[3, 0, 5, 1, 2, 4]))
    assert store.names.tolist() == [f"s{i}" for i in range(6)] and store.level == "L2A"
    read = store.read(group_of(20, "B07", "B05"), [4, 1])
    assert read.shape == (2, 2, 60, 60) and read.dtype == np.int16
    np.testing.assert_array_equal(read[0], pixels_of(4)[20][[2, 0]])
    np.testing.assert_array_equal(store.read(group_of(60, "B01", "B09"), np.array([5]))[0], pixels_of(5)[60])
    assert (store.labels == np.eye(19, dtype=bool)[:6]).all()
    assert store.lat.tolist() == [50 + i / 10 for i in range(6)] and np.isnan(store.clear_share).all()
    assert store.valid_share.tolist() == [1.0] * 6 and len(set(store.digests.tolist())) == 6


def test_skipped_sections_are_left_out_and_listed(tmp_path):
    with StoreWriter.create(tmp_path / "store", plan_of()) as writer:
        for row in (0, 1, 3, 5):
            writer.write(row, pixels_of(row), labels_of(row))
        writer.skip(4, "it is damaged")
        writer.skip(2, "it is cloudy")
        writer.finish()
    store = open_store(tmp_path / "store")
    assert store.rows.tolist() == [0, 1, 3, 5] and store.names.tolist() == ["s0", "s1", "s3", "s5"]
    assert store.skipped == (("s2", "it is cloudy"), ("s4", "it is damaged"))
    np.testing.assert_array_equal(store.read(group_of(60, "B01", "B09"), [2])[0], pixels_of(3)[60])


def test_rows_written_together_equal_those_written_singly(tmp_path):
    whole = contents(build(tmp_path / "whole", plan_of()))
    with StoreWriter.create(tmp_path / "store", plan_of()) as writer:
        for rows in ([5, 0, 1, 3], [2, 4]):  # with gaps and out of order; the arrays may be longer
            pixels = writer.empty(len(rows) + 1)
            for n, row in enumerate(rows):
                for resolution, array in pixels_of(row).items():
                    pixels[resolution][n] = array
            labels = np.array([labels_of(row) for row in rows])
            writer.write_rows(rows, pixels, labels, [(1.0, np.nan, 10.5, 50 + row / 10) for row in rows])
        with pytest.raises(ValueError, match="bytes are not"):
            writer.write_rows([0], {20: pixels[20][:, :2], 60: pixels[60]}, labels[:1], [(1.0,) * 4])
        writer.finish()
    assert contents(tmp_path / "store") == whole


def test_a_resumed_build_gives_equal_files(tmp_path):
    whole = contents(build(tmp_path / "whole", plan_of()))
    with StoreWriter.create(tmp_path / "parts", plan_of()) as writer:
        writer.write(4, pixels_of(4), labels_of(4), valid_share=1.0, lon=10.5, lat=50.4)
        writer.skip(1, "unreadable for now")
        writer.finish()  # too early: says nothing, completes nothing
    with pytest.raises(StoreError, match="unfinished; run the same command again"):
        open_store(tmp_path / "parts")
    with StoreWriter.create(tmp_path / "parts", plan_of()) as writer:
        assert writer.todo.tolist() == [0, 1, 2, 3, 5]
    assert contents(build(tmp_path / "parts", plan_of())) == whole
    with StoreWriter.create(tmp_path / "parts", plan_of()) as writer:
        assert writer.complete and not len(writer.todo)


@pytest.mark.parametrize("left", [(), ("store.json",), ("store.json", "index.csv", "bands_20m.npy")])
def test_a_kill_while_the_files_are_created_is_recovered(tmp_path, left):
    whole = contents(build(tmp_path / "whole", plan_of()))
    StoreWriter.create(tmp_path / "store", plan_of()).close()
    for file in (tmp_path / "store").iterdir():
        if file.name not in left:
            file.unlink()
    assert contents(build(tmp_path / "store", plan_of())) == whole


def test_other_content_is_not_overwritten(tmp_path):
    path = build(tmp_path / "store", plan_of())
    before = contents(path)
    for other in (plan_of(5), plan_of(splits=["train"] * 6), plan_of(level="L1C"), plan_of(source={"kind": "other"})):
        with pytest.raises(OutputExists, match="other sections or options"):
            StoreWriter.create(path, other)
    with pytest.raises(OutputPresent):
        StoreWriter.create(path, plan_of(), if_exists="stop")
    assert contents(path) == before
    with StoreWriter.create(path, plan_of(5), if_exists="replace") as writer:
        assert len(writer.todo) == 5
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "mother.txt").write_text("dear")
    with pytest.raises(OutputForeign):
        StoreWriter.create(tmp_path / "letters", plan_of(), if_exists="replace")
    with pytest.raises(OutputError, match="folder"):
        StoreWriter.create(tmp_path / "letters" / "mother.txt", plan_of())


def test_a_plan_without_sections_is_refused(tmp_path):
    with pytest.raises(StoreError, match="no section"):
        StoreWriter.create(tmp_path / "store", plan_of(0))


def test_a_full_disk_is_an_error_and_keeps_written_sections(tmp_path, monkeypatch):
    with StoreWriter.create(tmp_path / "store", plan_of()) as writer:
        writer.write(0, pixels_of(0), labels_of(0))
        file = writer._arrays["bands_60m.npy"]

        class Full:
            def seek(self, _):
                pass

            def write(self, content):
                return len(content) // 2  # as the system does if only half of it fits on the disk

        monkeypatch.setattr(file, "_file", Full())
        with pytest.raises(OutputError, match="disk is full.*kept"):
            writer.write(1, pixels_of(1), labels_of(1))
    with StoreWriter.create(tmp_path / "store", plan_of()) as writer:
        assert writer.todo.tolist() == [1, 2, 3, 4, 5]


def test_a_disk_that_is_too_small_is_an_error_before_writing(tmp_path, monkeypatch):
    monkeypatch.setattr("shutil.disk_usage", lambda _: type("Usage", (), {"free": 1000})())
    with pytest.raises(OutputError, match="needs 0.1 MB and the disk has 0.0 MB"):
        StoreWriter.create(tmp_path / "store", plan_of())
    assert not list((tmp_path / "store").iterdir())


def spoil(path: Path, change: str) -> None:
    record = json.loads((path / "store.json").read_text())
    if change == "pixels cut":
        with open(path / "bands_20m.npy", "r+b") as file:
            file.truncate(20_000)
    elif change == "pixels of another size":
        np.save(path / "bands_60m.npy", np.zeros((6, 2, 10, 10), np.int16))
    elif change == "labels missing":
        (path / "labels.npy").unlink()
    elif change == "index cut":
        (path / "index.csv").write_text("\n".join((path / "index.csv").read_text().splitlines()[:4]))
    elif change == "newer":
        (path / "store.json").write_text(json.dumps({**record, "format": 9}))
    elif change == "no bands":
        del record["groups"]
        (path / "store.json").write_text(json.dumps(record))
    elif change == "no json":
        (path / "store.json").write_text("{")
    elif change == "all skipped":
        np.save(path / "done.npy", np.full(6, 2, np.uint8))
    elif change == "pickle":
        np.save(path / "labels.npy", np.array([{}] * 6, object), allow_pickle=True)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ("pixels cut", "bands_20m.npy is truncated"),
        ("pixels of another size", "bands_60m.npy does not match"),
        ("labels missing", "labels.npy is missing"),
        ("index cut", "index.csv is truncated"),
        ("newer", "format 9"),
        ("no bands", "incomplete"),
        ("no json", "cannot be read"),
        ("all skipped", "no sections"),
        ("pickle", "labels.npy is truncated or damaged"),
    ],
)
def test_a_damaged_store_is_refused_in_one_sentence(tmp_path, change, reason):
    path = build(tmp_path / "store", plan_of())
    spoil(path, change)
    with pytest.raises(StoreError, match=reason) as refused:
        open_store(path)
    assert "\n" not in str(refused.value)


def test_no_store_is_refused(tmp_path):
    for paths in ([], [tmp_path], [tmp_path / "nowhere"]):
        with pytest.raises(StoreError):
            join_stores(paths)


def test_stores_are_joined_and_duplicates_are_used_once(tmp_path):
    first = build(tmp_path / "a", plan_of(4, "a"))
    duplicates = plan_of(4, "b", names=["a2", "b1", "b2", "b3"])  # one by name, one by its pixels
    with StoreWriter.create(tmp_path / "b", duplicates) as writer:
        for row in range(4):
            writer.write(row, pixels_of(0) if row == 3 else pixels_of(row, seed=1), labels_of(row))
        writer.finish()
    sections = join_stores([first, tmp_path / "b", first])
    assert sections.names.tolist() == ["a0", "a1", "a2", "a3", "b1", "b2"]
    assert any("2 sections occur twice" in warning and "'a2'" in warning for warning in sections.warnings)
    group = group_of(20, "B05", "B06", "B07")
    which = [5, 0, 4, 3]
    expected = [pixels_of(2, 1), pixels_of(0), pixels_of(1, 1), pixels_of(3)]
    np.testing.assert_array_equal(sections.read(group, which), np.stack([p[20] for p in expected]))
    assert sections.labels[which].argmax(axis=1).tolist() == [2, 0, 1, 3]
    copy = pickle.loads(pickle.dumps(sections))  # as for a worker process
    np.testing.assert_array_equal(copy.read(group, which), sections.read(group, which))
    assert len(pickle.dumps(sections)) < 50_000  # not the pixels


def test_stores_that_differ_are_not_joined(tmp_path):
    first = build(tmp_path / "a", plan_of(prefix="a"))
    labels = replace(NINETEEN, labels=NINETEEN.labels[::-1])  # the same labels in another order are another label set
    other_labels = build(tmp_path / "b", plan_of(prefix="b", label_set=labels))
    with pytest.raises(StoreError, match=r"its labels are bigearthnet19 \(19\)"):
        join_stores([first, other_labels])
    fewer = plan_of(prefix="c", groups=((20, ("B05", "B06", "B07")),))
    other_bands = build(tmp_path / "c", fewer)
    with pytest.raises(StoreError, match="its bands differ"):
        join_stores([first, other_bands])
    with pytest.raises(StoreError, match="it lacks B09"):
        join_stores([first, other_bands], [group_of(20, "B05"), group_of(60, "B09")])
    assert len(join_stores([first, other_bands], [group_of(20, "B05", "B06")])) == 6  # duplicates at 20 m
    assert issubclass(StoreError, LandLabelsError)


def test_the_summary_counts_and_warns(tmp_path):
    summary = open_store(build(tmp_path / "store", plan_of(9))).summary()
    assert summary.sections == {"train": 5, "validation": 2, "test": 2} and summary.places == 4
    assert summary.label_counts["train"] == tuple(int(i in (0, 1, 4, 5, 8)) for i in range(19))
    assert sum(summary.totals) == 9 and summary.labels[0] == ("Urban fabric", "#e6004d")
    assert summary.positions[1] == (10.5, 50.1, "train")
    text = " ".join(summary.warnings)
    assert "without a training section (14)" in text and "fewer than 5 training sections (5)" in text
    assert "place" not in text  # each place is in one split


def test_single_and_divided_places_give_warnings(tmp_path):
    one = open_store(build(tmp_path / "one", plan_of(places=["here"] * 6, splits=["train"] * 6))).summary()
    assert "one place" in one.warnings[0] and any("There is no section for test" in text for text in one.warnings)
    divided = open_store(build(tmp_path / "divided", plan_of(places=["a", "a", "a", "b", "c", "d"]))).summary()
    assert "1 of 4 places is in more than one split, 'a'" in divided.warnings[0]


def test_other_disk_errors_are_one_sentence(tmp_path, monkeypatch):
    def fail(*_, **__):
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(Path, "mkdir", fail)
    with pytest.raises(OutputError, match="not permitted"):
        StoreWriter.create(tmp_path / "store", plan_of())
