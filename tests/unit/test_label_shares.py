"""Label shares inside the sections: counted from a reference, kept in stores, joined, and given by a teacher."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from landlabels.core.__main__ import main
from landlabels.core.errors import StoreError
from landlabels.core.model.label_sets import load_label_set
from landlabels.core.stores.joined_stores import join_stores
from landlabels.core.stores.label_shares import (
    SHARES_OF_LABELS,
    SHARES_OF_TEACHER,
    UNKNOWN_CELL,
    count_classes,
    encode_patches,
    label_shares,
    patch_shares,
    unknown_shares,
)
from landlabels.core.stores.reference import Polygons
from landlabels.core.stores.scene_labels import LabelRules
from landlabels.core.stores.scene_store import SceneStoreRequest, build_scene_store
from landlabels.core.stores.store import open_store
from landlabels.core.stores.store_plan import StorePlan
from landlabels.core.stores.store_writer import StoreWriter
from landlabels.core.stores.teacher import ArrayTeacher, teach
from models import tiny_card, write_tiny_model
from references import X0, Y0, shapes, square, system
from reporters import RecordingReporter
from scenes import write_band_files
from section_stores import make_store

UTM = system(32633).ExportToWkt()
THREE = replace(load_label_set("bigearthnet19"), labels=load_label_set("bigearthnet19").labels[:3])


def plain_patch_shares(labels: np.ndarray, known: np.ndarray, count: int, per_side: int) -> np.ndarray:
    """The shares in patches with plain loops over the pixels: `labels` (120, 120), -1 for none."""
    size = 120 // per_side
    found = np.full((per_side**2, count), np.nan)
    for r in range(per_side**2):
        rows, cols = (slice(k * size, (k + 1) * size) for k in divmod(r, per_side))
        inside = labels[rows, cols][known[rows, cols]]
        if len(inside):
            found[r] = [(inside == c).mean() for c in range(count)]
    return found


@pytest.mark.parametrize("per_side", [1, 2, 4, 5, 10])
def test_shares_in_patches_are_those_of_their_pixels(per_side):
    rng = np.random.default_rng(3)
    coarse = rng.integers(0, 5, (20, 20))  # codes: 0 no class, 1 to 3 labels 2, 0, 1, 4 a class without a label
    codes = coarse.repeat(6, axis=0).repeat(6, axis=1)
    codes[:60, :60] = rng.choice([1, 2, 3], (60, 60))  # mixed cells
    label_of_code = np.array([-2, 2, 0, 1, -1])
    stored = label_shares(count_classes(codes), label_of_code, 3, unlabelled=-2)
    assert stored.shape == (3, 20, 20) and stored.dtype == np.uint8
    expected = plain_patch_shares(label_of_code[codes], codes > 0, 3, per_side)
    found = patch_shares(stored[None], per_side)[0]
    np.testing.assert_allclose(found, expected, atol=0.5 / 254 + 1e-6)


def test_a_cell_is_known_if_half_of_it_is_labelled():
    codes = np.zeros((120, 120), int)
    codes[:3, :6], codes[6:8, :6] = 1, 1  # 18 and 12 of 36 pixels
    stored = label_shares(count_classes(codes), np.array([-2, 0]), 1, unlabelled=-2)
    assert stored[0, 0, 0] == 254 and stored[0, 1, 0] == UNKNOWN_CELL
    assert np.isnan(patch_shares(unknown_shares(1, 2))).all()


@pytest.mark.parametrize("side", [1, 2, 3, 4, 5, 7, 10, 20])
def test_shares_by_patch_are_kept_whatever_the_number_of_patches(side):
    shares = np.random.default_rng(1).random((2, side**2, 3)).astype(np.float32)
    shares[0, 0] = np.nan
    stored = encode_patches(shares)
    assert stored.shape == (2, 3, 20, 20) and (stored[0, :, 0, 0] == UNKNOWN_CELL).all()
    assert stored[1, 2, -1, 0] == np.rint(254 * shares[1, side * (side - 1), 2])  # the lower left patch
    if 20 % side == 0:
        np.testing.assert_allclose(patch_shares(stored, side), shares, atol=0.5 / 254 + 1e-6)


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return write_band_files(tmp_path_factory.mktemp("scene"), (3, 4))


def build(scene, output, **rules):
    """A store of forest with a pond of 300 m in the section (0, 0), in its patch in row 1 and column 2."""
    wholly = square(X0, Y0, 4 * 1200, 3 * 1200)
    pond = square(X0 + 600, Y0 - 300, 300)
    reference = Polygons(shapes((wholly, "forest"), (pond, "water")), UTM, "class")
    request = SceneStoreRequest(str(scene["B02"]), reference, output, LabelRules(**rules))
    build_scene_store(request, RecordingReporter())
    return open_store(output)


def test_a_store_of_a_scene_knows_what_is_in_each_patch(scene, tmp_path):
    store = build(scene, tmp_path / "store")
    assert store.share_classes == {SHARES_OF_LABELS: ("forest", "water")}
    (first,) = np.flatnonzero([name.endswith("_0_0") for name in store.names])
    shares = patch_shares(store.read_shares(SHARES_OF_LABELS, [first]))[0]
    water = np.arange(16) == 4 * 1 + 2
    assert (shares[:, 1] == water).all() and (shares[:, 0] == ~water).all()
    others = store.read_shares(SHARES_OF_LABELS, np.delete(np.arange(len(store)), first))
    assert (patch_shares(others)[:, :, 0] == 1).all()


def test_labels_below_the_minimum_share_are_in_no_patch(scene, tmp_path):
    store = build(scene, tmp_path / "store", min_share=0.5)  # no section has water
    assert store.share_classes[SHARES_OF_LABELS] == store.label_set.names == ("forest",)
    shares = patch_shares(store.read_shares(SHARES_OF_LABELS, range(len(store))))
    assert (np.isnan(shares) | (shares == 1)).all()


def planned(count: int = 5, **changes) -> StorePlan:
    names = [f"s{i}" for i in range(count)]
    return replace(
        StorePlan(names, names, ["train"] * count, THREE, ((60, ("B01", "B09")),), "L2A", {"kind": "test"}, {}, True),
        **changes,
    )


def write(writer: StoreWriter, rows, offset: int = 0) -> None:
    for row in rows:
        pixels = {60: np.full((2, 20, 20), row + offset, np.int16)}
        shares = None if row == 3 else np.full((3, 20, 20), row, np.uint8)
        writer.write(row, pixels, np.arange(3) == row % 3, shares=shares)
    writer.finish()


def contents(path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.iterdir()}


def test_a_resumed_store_has_equal_shares(tmp_path):
    for name, parts in (("whole", [range(5)]), ("resumed", [(4, 1), (0, 2, 3)])):
        for rows in parts:
            with StoreWriter.create(tmp_path / name, planned()) as writer:
                write(writer, rows)
    assert contents(tmp_path / "whole") == contents(tmp_path / "resumed")
    shares = open_store(tmp_path / "whole").read_shares(SHARES_OF_LABELS, [0, 2, 3])
    assert (shares[:, 0, 0, 0] == [0, 2, UNKNOWN_CELL]).all()


def test_a_replaced_store_keeps_no_shares(tmp_path):
    for plan in (planned(), planned(label_shares=False)):
        with StoreWriter.create(tmp_path / "store", plan, "replace") as writer:
            write(writer, range(5))
    assert open_store(tmp_path / "store").share_classes == {}
    assert not list((tmp_path / "store").glob("*shares*"))


@pytest.mark.parametrize("damage", ["missing", "truncated", "classes", "type"])
def test_damaged_shares_are_refused_in_one_sentence(tmp_path, damage):
    with StoreWriter.create(tmp_path / "store", planned()) as writer:
        write(writer, range(5))
    file, record = tmp_path / "store" / "label_shares.npy", tmp_path / "store" / "store.json"
    if damage == "missing":
        file.unlink()
    elif damage == "truncated":
        file.write_bytes(file.read_bytes()[:-1])
    elif damage == "classes":
        np.save(file, np.zeros((5, 2, 20, 20), np.uint8))
    else:
        record.write_text(json.dumps(json.loads(record.read_text()) | {"label_shares": "yes"}))
    with pytest.raises(StoreError) as error:
        open_store(tmp_path / "store")
    assert "\n" not in str(error.value) and str(error.value).endswith(".")


def test_a_store_with_shares_is_joined_with_one_without(tmp_path):
    for name, has_shares in (("with", True), ("without", False)):
        plan = planned(names=[f"{name}{i}" for i in range(5)], label_shares=has_shares)
        with StoreWriter.create(tmp_path / name, plan) as writer:
            write(writer, range(5), offset=100 * has_shares)
    sections = join_stores([tmp_path / "without", tmp_path / "with"])
    assert sections.share_classes == {SHARES_OF_LABELS: THREE.names}
    which = np.array([list(sections.names).index(name) for name in ("with2", "without2", "with1")])
    assert (sections.read_shares(SHARES_OF_LABELS, which)[:, 0, 0, 0] == [2, UNKNOWN_CELL, 1]).all()
    assert join_stores([tmp_path / "without"]).share_classes == {}


def write_arrays(path, names, classes="ab", shares=None):
    shares = np.linspace(0, 1, len(names) * 16 * 2).reshape(len(names), 16, 2) if shares is None else shares
    np.savez(path, names=np.array(names), patch_probability=shares, classes=np.array(list(classes)))
    return path


def test_a_teacher_of_arrays_is_matched_by_name(tmp_path, capsys):
    store = make_store(tmp_path / "store", 8)
    file = write_arrays(tmp_path / "shares.npz", ["section 5", "other", "section 1"])
    assert main(["store", "teach", str(store), "--shares", str(file)]) == 0
    assert "known for 2 of 8 sections" in capsys.readouterr().err
    taught = open_store(store)
    assert taught.share_classes == {SHARES_OF_TEACHER: ("a", "b")} and taught.teacher["name"] == "shares"
    shares = patch_shares(taught.read_shares(SHARES_OF_TEACHER, [5, 1, 0]))
    np.testing.assert_allclose(shares[:2], np.load(file)["patch_probability"][[0, 2]], atol=0.5 / 254 + 1e-6)
    assert np.isnan(shares[2]).all()
    other = write_arrays(tmp_path / "other.npz", ["section 0"], "xy")
    assert main(["store", "teach", str(store), "--shares", str(other)]) == 0
    assert open_store(store).share_classes == {SHARES_OF_TEACHER: ("x", "y")}
    assert not list(store.glob("*.new"))


def test_a_model_teaches_its_probabilities(tmp_path):
    store = make_store(tmp_path / "store", 6)
    model = write_tiny_model(tmp_path / "model.onnx", tiny_card(labels=2))
    assert main(["store", "teach", str(store), "--teacher", str(model)]) == 0
    taught = open_store(store)
    assert taught.share_classes == {SHARES_OF_TEACHER: THREE.names[:2]} and len(taught.teacher["sha256"]) == 64
    means = taught.read(tiny_card().groups[0], range(6)).mean(axis=(1, 2, 3))
    expected = 1 / (1 + np.exp(-(means[:, None] - 2500) / 500 * [1, 2]))
    shares = patch_shares(taught.read_shares(SHARES_OF_TEACHER, range(6)))
    np.testing.assert_allclose(shares, expected[:, None].repeat(16, axis=1), atol=0.5 / 254 + 1e-4)


def test_sections_that_were_left_out_are_not_asked_of_the_teacher(tmp_path):
    with StoreWriter.create(tmp_path / "store", planned(label_shares=False)) as writer:
        writer.skip(1, "no data")
        write(writer, (0, 2, 3, 4))
    shares = np.arange(5)[:, None, None].repeat(16, axis=1) / 4
    file = write_arrays(tmp_path / "shares.npz", [f"s{i}" for i in range(5)], "a", shares)
    store = teach(tmp_path / "store", ArrayTeacher(file), RecordingReporter())
    assert store.names.tolist() == ["s0", "s2", "s3", "s4"]
    found = patch_shares(store.read_shares(SHARES_OF_TEACHER, range(4)))[:, 3, 0]
    np.testing.assert_allclose(found, [0, 0.5, 0.75, 1], atol=0.5 / 254)


def test_a_cancelled_teacher_changes_nothing(tmp_path):
    store = make_store(tmp_path / "store", 4)
    teach(store, ArrayTeacher(write_arrays(tmp_path / "a.npz", ["section 0"])), RecordingReporter())
    before = contents(store)
    reporter = RecordingReporter()
    reporter.cancelled = lambda: True
    assert teach(store, ArrayTeacher(write_arrays(tmp_path / "b.npz", ["section 1"], "xy")), reporter) is None
    assert contents(store) == before


def test_stores_of_different_teachers_are_not_joined(tmp_path):
    for name, classes in (("one", "ab"), ("two", "xy")):
        store = make_store(tmp_path / name, 4, name=name + " {i}", seed=len(name) + ord(classes[0]))
        teach(store, ArrayTeacher(write_arrays(tmp_path / f"{name}.npz", [f"{name} 0"], classes)), RecordingReporter())
    with pytest.raises(StoreError, match="use the same teacher"):
        join_stores([tmp_path / "one", tmp_path / "two"])


FIRST, ZEROS = np.array(["section 0"]), np.zeros((1, 16, 2))
NOT_SHARES = {
    "text": b"no archive",
    "empty": b"",
    "no names": {"patch_probability": ZEROS},
    "two dimensions": {"names": FIRST, "patch_probability": np.zeros((1, 16))},
    "not a square": {"names": FIRST, "patch_probability": np.zeros((1, 15, 2))},
    "another number": {"names": np.array(["section 0", "b"]), "patch_probability": ZEROS},
    "twice": {"names": np.array(["section 0"] * 2), "patch_probability": np.zeros((2, 16, 2))},
    "percent": {"names": FIRST, "patch_probability": np.full((1, 16, 2), 40)},
    "all unknown": {"names": FIRST, "patch_probability": np.full((1, 16, 2), np.nan)},
    "objects": {"names": np.array(["section 0"], object), "patch_probability": ZEROS},
    "no section": {"names": np.array(["elsewhere"]), "patch_probability": ZEROS},
    "classes": {
        "names": FIRST,
        "patch_probability": ZEROS,
        "classes": np.array(["a"]),
    },
    "no numbers": {"names": FIRST, "patch_probability": np.full((1, 16, 2), "a")},
}


@pytest.mark.parametrize("kind", NOT_SHARES)
def test_files_that_hold_no_shares_are_refused_in_one_sentence(tmp_path, capsys, kind):
    store, file = make_store(tmp_path / "store", 4), tmp_path / "shares.npz"
    content = NOT_SHARES[kind]
    if isinstance(content, bytes):
        file.write_bytes(content)
    else:
        np.savez(file, **content)
    before = contents(store)
    assert main(["store", "teach", str(store), "--shares", str(file)]) == 1
    error = capsys.readouterr().err
    assert error.startswith(f"'{file}' cannot be used as shares of a teacher: ") and error.count("\n") == 1
    assert contents(store) == before


def test_a_teacher_needs_its_bands(tmp_path, capsys):
    store = make_store(tmp_path / "store", 4, bands=("B02", "B03", "B04", "B08"))
    model = write_tiny_model(tmp_path / "model.onnx")
    assert main(["store", "teach", str(store), "--teacher", str(model)]) == 1
    assert "lacks B05" in capsys.readouterr().err


def test_a_teacher_of_another_level_is_a_warning(tmp_path, capsys):
    store = make_store(tmp_path / "store", 4, level="L1C")
    assert main(["store", "teach", str(store), "--teacher", str(write_tiny_model(tmp_path / "model.onnx"))]) == 0
    assert "L1C" in capsys.readouterr().err


def test_a_training_adds_the_shares_of_its_teacher_once(tmp_path, capsys):
    pytest.importorskip("torch", reason="torch is not installed")
    pytest.importorskip("lightning", reason="lightning is not installed")
    store, model = make_store(tmp_path / "store", 12), write_tiny_model(tmp_path / "teacher.onnx")
    train = ["train", str(store), "--output", str(tmp_path / "own.onnx"), "--teacher", str(model), "--epochs", "1"]
    train += ["--no-report", "--features", "4", "--descriptor", "4", "--lstm-size", "4", "--attention-size", "4"]
    assert main(train) == 0
    printed = capsys.readouterr().out
    assert "the shares of 3 classes of the teacher 'tiny'" in printed
    assert "uses the shares of a teacher's classes, with weight" in printed
    written = (store / "teacher_shares.npy").stat().st_mtime_ns
    assert main([*train, "--if-exists", "replace"]) == 0
    assert (store / "teacher_shares.npy").stat().st_mtime_ns == written


def test_a_model_labels_a_scene_without_a_reference(scene, tmp_path, capsys):
    model = write_tiny_model(
        tmp_path / "model.onnx", tiny_card(bands=("B04", "B02"), labels=2, thresholds=(0.45, 0.55))
    )
    arguments = ["store", "scene", str(scene["B02"]), "--teacher", str(model), "--output", str(tmp_path / "store")]
    assert main(arguments) == 0
    printed = capsys.readouterr()
    assert "Labels come from the model tiny" in printed.out and "the reference" not in printed.err
    assert "It has the shares of a teacher's classes, 2 classes." in printed.out
    store = open_store(tmp_path / "store")
    assert store.label_set.names == THREE.names[:2] and SHARES_OF_LABELS not in store.share_classes
    group = tiny_card(bands=("B04", "B02")).groups[0]
    mean = store.read(group, range(len(store))).mean(axis=(1, 2, 3))
    probability = 1 / (1 + np.exp(-(mean[:, None] - 2500) / 500 * [1, 2]))
    assert (store.labels == (probability >= [0.45, 0.55])).all() and store.labels.any(axis=1).all()
    shares = patch_shares(store.read_shares(SHARES_OF_TEACHER, range(len(store))))
    np.testing.assert_allclose(shares[:, 0], probability, atol=0.5 / 254 + 1e-3)
    before = contents(store.path)
    assert main(arguments) == 0 and contents(store.path) == before
    other = write_tiny_model(tmp_path / "model.onnx", tiny_card(bands=("B04", "B02"), labels=2, name="other"))
    assert main([*arguments[:4], str(other), *arguments[5:]]) == 1
    assert "already exists and holds another run" in capsys.readouterr().err


def test_sections_without_a_label_of_the_model_are_left_out(scene, tmp_path, capsys):
    model = write_tiny_model(tmp_path / "model.onnx", tiny_card(labels=1, thresholds=(1.0,)))
    arguments = ["store", "scene", str(scene["B02"]), "--teacher", str(model), "--output", str(tmp_path / "store")]
    assert main(arguments) == 1
    assert "12 sections are left out: the model assigns no label." in capsys.readouterr().err


def test_a_model_needs_its_bands_in_the_scene(tmp_path, capsys):
    scene = write_band_files(tmp_path, (2, 2), bands=("B02", "B03", "B04", "B08"))
    model = write_tiny_model(tmp_path / "model.onnx", tiny_card(labels=2))
    arguments = ["store", "scene", str(scene["B02"]), "--teacher", str(model), "--output", str(tmp_path / "store")]
    assert main(arguments) == 1
    assert "needs B05" in capsys.readouterr().err and not (tmp_path / "store").exists()
