"""Training in its first form: reading BigEarthNet, fitting, honest scores, and the whole command."""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

torch = pytest.importorskip("torch", reason="torch is not installed")
pytest.importorskip("sklearn", reason="scikit-learn is not installed")
pytest.importorskip("onnx", reason="onnx is not installed")

from landlabels.core.commands import train as command  # noqa: E402
from landlabels.core.errors import LandLabelsError, MissingPackage, OutputError, ParameterError  # noqa: E402
from landlabels.core.labels import load_label_set  # noqa: E402
from landlabels.core.model import load_model  # noqa: E402
from landlabels.core.network.network import MultiAttentionNetwork, Options  # noqa: E402
from landlabels.core.network.presets import STATISTICS, band_groups  # noqa: E402
from landlabels.core.training.evaluation import (  # noqa: E402
    choose_thresholds,
    cross_decide,
    grouped_folds,
    out_of_fold,
    score,
)
from landlabels.core.training.fit import Recipe, augment, fit, predict  # noqa: E402
from landlabels.core.training.legacy import read_sections  # noqa: E402
from landlabels.core.training.rivals import band_statistics, most_frequent  # noqa: E402

NINETEEN = load_label_set("bigearthnet19")
SMALL = Options(attention_size=8, lstm_size=8, features=8, descriptor=8, dropout=0.1)
SIXTY = band_groups("standard")[2:]


def write_section(folder: Path, name: str, labels: list[str], level: int, after: str = "") -> None:
    """Write one section whose bands lie around `level`, with `after` behind the JSON object."""
    section = folder / name
    section.mkdir()
    random = np.random.default_rng(abs(hash(name)) % 2**32)
    sizes = {band: g.size for g in band_groups("standard") for band in g.bands}
    for band in STATISTICS:
        pixels = random.normal(level, level / 10, (sizes[band], sizes[band])).clip(1).astype(np.uint16)
        file = gdal.GetDriverByName("GTiff").Create(
            str(section / f"{name}_{band}.tif"), *pixels.shape, 1, gdal.GDT_UInt16
        )
        file.GetRasterBand(1).WriteArray(pixels)
        file.FlushCache()
    (section / f"{name}_labels_metadata.json").write_text(json.dumps({"labels": labels}) + after)


@pytest.fixture
def archive(tmp_path):
    """Twelve sections of six acquisitions: dark ones are sea, bright ones are forest and fields."""
    folder = tmp_path / "archive"
    folder.mkdir()
    for number in range(6):
        acquisition = f"S2A_MSIL2A_2018010{number}T100000"
        write_section(folder, f"{acquisition}_3_7", ["Sea and ocean"], 200)
        write_section(folder, f"{acquisition}_3_8", ["Coniferous forest", "Non-irrigated arable land"], 2500)
    return folder


def arguments(*values: object) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    return parser.parse_args([str(value) for value in values])


def test_sections_are_read_with_their_labels_and_acquisitions(archive):
    groups = band_groups("standard")
    sections = read_sections(archive, groups, NINETEEN)
    assert [array.shape for array in sections.pixels] == [(12, 4, 120, 120), (12, 6, 60, 60), (12, 2, 20, 20)]
    assert sections.labels.sum(axis=0)[[2, 9, 18]].tolist() == [6, 6, 6]
    assert sections.labels.sum() == 18
    assert len(set(sections.acquisitions)) == 6 and sections.acquisitions[0] == "S2A_MSIL2A_20180100T100000"
    assert sections.skipped == () and sections.remarks == ()
    blue = gdal.Open(str(archive / sections.names[1] / f"{sections.names[1]}_B02.tif")).ReadAsArray()
    np.testing.assert_array_equal(sections.pixels[0][1, 0], blue)


def test_odd_sections_are_used_or_skipped_and_either_way_named(archive):
    write_section(archive, "S2A_X_1_1", ["Sea and ocean"], 200, after='\n"}  \x01 remains of a longer file')
    write_section(archive, "S2A_X_1_2", ["Airports"], 200)
    write_section(archive, "S2A_X_1_3", ["Lava"], 200)
    write_section(archive, "S2A_X_1_4", ["Sea and ocean"], 200)
    (archive / "S2A_X_1_4" / "S2A_X_1_4_B05.tif").write_bytes(b"II*\0")
    write_section(archive, "S2A_X_1_5", ["Sea and ocean"], 200)
    (archive / "S2A_X_1_5" / "S2A_X_1_5_labels_metadata.json").unlink()
    write_section(archive, "S2A_X_1_6", ["Sea and ocean"], 200)
    (archive / "S2A_X_1_6" / "S2A_X_1_6_B01.tif").write_bytes(
        (archive / "S2A_X_1_6" / "S2A_X_1_6_B02.tif").read_bytes()
    )
    sections = read_sections(archive, band_groups("standard"), NINETEEN)
    assert "S2A_X_1_1" in sections.names and len(sections.names) == 13
    assert [remark.split(":")[0] for remark in sections.remarks] == ["S2A_X_1_1"]
    assert [reason.split(":")[0] for reason in sections.skipped] == [f"S2A_X_1_{n}" for n in range(2, 7)]
    reasons = " ".join(sections.skipped)
    assert "Lava" in reasons and "120 x 120" in reasons and "none of its labels" in reasons


def test_a_folder_without_sections_is_refused_in_a_sentence(tmp_path):
    with pytest.raises(ParameterError, match="holds no folders"):
        read_sections(tmp_path, SIXTY, NINETEEN)


def test_augmentation_moves_all_bands_of_a_section_alike():
    groups = band_groups("standard")
    ground = np.random.default_rng(0).random((3, 20, 20), dtype=np.float32) + 1  # one value per 60 m of ground
    inputs = [
        torch.from_numpy(np.kron(ground, np.ones((g.size // 20, g.size // 20), np.float32)))[:, None].expand(
            -1, len(g.bands), -1, -1
        )
        for g in groups
    ]
    ten, twenty, sixty = augment(inputs, groups, Recipe(brightness=0.0, atmosphere=0.0), np.random.default_rng(1))
    assert torch.equal(ten[:, 0, ::6, ::6], sixty[:, 0]) and torch.equal(twenty[:, 0, ::3, ::3], sixty[:, 0])
    for before, after in zip(inputs[2], sixty, strict=True):
        assert not torch.equal(before, after)
        assert torch.equal(before.flatten().sort().values, after.flatten().sort().values)


def test_a_made_up_atmosphere_adds_most_to_the_bluest_band_and_absorbs_only_in_b09():
    groups = band_groups("standard")
    inputs = [torch.full((8, len(g.bands), g.size, g.size), 1000.0) for g in groups]
    ten, _, sixty = augment(inputs, groups, Recipe(brightness=0.0, atmosphere=1.0), np.random.default_rng(1))
    assert (ten >= 1000).all()
    assert (ten[:, 0] > ten[:, 1]).all() and (ten[:, 1] > ten[:, 3]).all()
    assert (sixty[:, 0].amin((1, 2)) > ten[:, 0].amax((1, 2))).all()
    assert (sixty[:, 1] < 1000 + 1500 * (443 / 945) ** 4).all()


def test_fitting_learns_what_is_plain_and_repeats_itself():
    random = np.random.default_rng(0)
    labels = np.zeros((24, 2), bool)
    labels[:12, 0] = labels[12:, 1] = True
    pixels = (np.where(labels[:, :1, None, None], 300, 3000) + random.normal(0, 50, (24, 2, 20, 20))).astype(np.float32)
    acquisitions = np.arange(24).astype(str)
    recipe = Recipe(epochs=15, batch=8, rate=5e-3, average=0.8, atmosphere=0.0)
    losses: list[float] = []
    train = (SIXTY, SMALL, recipe, (pixels,), labels, acquisitions, 5)
    network = fit(*train, progress=lambda epoch, loss: losses.append(loss))
    assert len(losses) == 15 and losses[-1] < 0.5 * losses[0]
    assert not network.training
    probability = predict(network, (pixels,))
    assert ((probability > 0.5) == labels).all()
    np.testing.assert_array_equal(predict(fit(*train), (pixels,)), probability)


def test_one_acquisition_cannot_drown_the_others(monkeypatch):
    seen: list[int] = []
    original = MultiAttentionNetwork.forward
    monkeypatch.setattr(
        MultiAttentionNetwork,
        "forward",
        lambda self, *inputs: (seen.append(len(inputs[0])), original(self, *inputs))[1],
    )
    pixels = np.full((33, 2, 20, 20), 500, np.float32)
    acquisitions = np.array(["many"] * 30 + ["a", "b", "c"])
    fit(SIXTY, SMALL, Recipe(epochs=2, batch=4, per_acquisition=5), (pixels,), np.ones((33, 1), bool), acquisitions, 1)
    assert sum(seen) == 2 * (5 + 3)


def test_folds_keep_acquisitions_whole():
    acquisitions = np.array(["a"] * 9 + ["b"] * 3 + ["c", "d", "e", "f", "g"])
    folds = grouped_folds(acquisitions, 4)
    assert set(folds) == {0, 1, 2, 3}
    assert all(len(set(folds[acquisitions == name])) == 1 for name in set(acquisitions))


def test_nothing_is_judged_by_a_model_or_threshold_that_saw_it():
    random = np.random.default_rng(3)
    labels, folds = random.random((40, 3)) < 0.4, np.repeat(np.arange(4), 10)
    calls: list[tuple[np.ndarray, np.ndarray]] = []
    out_of_fold(folds, labels, lambda training, held_out: (calls.append((training, held_out)), labels[held_out])[1])
    assert len(calls) == 4 and all(not (a & b).any() and (a | b).all() for a, b in calls)
    probability = random.random((40, 3))
    decided = cross_decide(probability, labels, folds)
    changed = labels.copy()
    changed[folds == 2] = ~changed[folds == 2]
    again = cross_decide(probability, changed, folds)
    assert (again[folds == 2] == decided[folds == 2]).all()  # its own labels had no say
    assert (again[folds != 2] != decided[folds != 2]).any()  # the test would notice


def test_thresholds_of_rare_labels_are_shared_and_of_unseen_ones_infinite():
    random = np.random.default_rng(1)
    labels = np.zeros((60, 4), bool)
    labels[:30, 0], labels[:4, 1], labels[5:7, 2] = True, True, True
    probability = np.clip(0.6 * labels + 0.2 + 0.1 * random.random((60, 4)), 0, 1)
    probability[:, 0] /= 4  # a label whose scale is its own
    thresholds = choose_thresholds(probability, labels)
    assert thresholds[1] == thresholds[2] and math.isinf(thresholds[3])
    assert thresholds[0] != thresholds[1]
    shared = thresholds[1]
    own = (0.2 + 0.1 + 0.8) / 8  # the middle of the gap, about
    assert abs(thresholds[0] - (shared + 30 / 130 * (own - shared))) < 0.03


def test_scores_are_the_papers_per_section_averages():
    labels = np.array([[1, 1, 0], [0, 1, 0], [0, 0, 1]], bool)
    decided = np.array([[1, 0, 1], [0, 1, 0], [0, 0, 0]], bool)
    found = score(decided, labels, np.array([[0.9, 0.2, 0.8], [0.1, 0.9, 0.3], [0.2, 0.1, 0.4]]))
    # Section 1: one of two right, one of two found; section 2: all right; section 3: nothing said, which counts 0.
    assert found["precision"] == found["recall"] == found["f1"] == found["f2"] == 0.5
    assert found["micro_f1"] == pytest.approx(2 * 2 / (3 + 4), abs=1e-4)
    assert found["macro_ap"] == pytest.approx((1 + 1 + 0.5) / 3, abs=1e-4)


def test_f2_leans_to_recall():
    labels, decided = np.array([[1, 0, 0]], bool), np.array([[1, 1, 0]], bool)
    found = score(decided, labels)
    assert found["f1"] == pytest.approx(2 / 3, abs=1e-4) and found["f2"] == pytest.approx(5 / 6, abs=1e-4)


def test_rivals_see_what_they_should():
    pixels = (np.arange(2 * 1 * 4 * 4, dtype=np.float32).reshape(2, 1, 4, 4), np.ones((2, 2, 2, 2), np.float32))
    statistics = band_statistics(pixels)
    assert statistics.shape == (2, 21)
    assert statistics[1, 0] == pytest.approx(pixels[0][1].mean())
    labels = np.array([[1, 1, 0]] * 5 + [[1, 0, 1]] * 1 + [[0, 0, 1]] * 9, bool)
    assert most_frequent(labels, np.arange(15) < 6).tolist() == [True, True, False]


def test_the_command_makes_a_model_that_loads_and_speaks_plainly(archive, tmp_path, capsys):
    output = tmp_path / "tiny.onnx"
    sizes = ("--features", 4, "--descriptor", 4, "--lstm-size", 4)
    args = arguments(
        archive,
        "--bands",
        "standard-10-20m",
        "--epochs",
        1,
        "--folds",
        2,
        "--output",
        output,
        "--origin",
        "a test",
        *sizes,
    )
    assert command.run(args) == 0
    printed = capsys.readouterr().out
    assert "12 sections of 6 acquisitions" in printed and "random forest" in printed
    card = load_model(output).card
    assert (tmp_path / "tiny.safetensors").exists()
    assert card.name == "tiny" and card.bands == tuple(b for g in band_groups("standard-10-20m") for b in g.bands)
    assert card.demonstration and card.scope.startswith(
        "Demonstration model trained on 12 BigEarthNet sections (a test)"
    )
    assert len(card.never_assigned) == 16 and "Marine waters" not in card.never_assigned
    assert card.training["sections"] == 12 and card.training["open_sea_only"] == 6
    assert card.scores["all"]["sections"] == 12 and card.scores["without_open_sea"]["sections"] == 6
    for subset in ("all", "without_open_sea"):
        for row in ("network", "random_forest", "most_frequent"):
            assert 0 <= card.scores[subset][row]["f1"] <= 1
    assert card.scores["all"]["random_forest"]["f1"] > 0.9  # dark or bright: a forest cannot miss it
    assert card.scores["labels"]["marine"]["positives"] == 6


def test_the_command_learns_from_real_sections(shared_data, tmp_path, capsys):
    real = shared_data / "bigearthnet-v1"
    if not real.is_dir():
        pytest.skip(f"the BigEarthNet sections are not here (looked in {real})")
    chosen = tmp_path / "some"
    chosen.mkdir()
    for section in sorted(path for path in real.iterdir() if path.is_dir())[::16]:
        (chosen / section.name).symlink_to(section)
    sizes = ("--features", 4, "--descriptor", 4, "--lstm-size", 4)
    assert command.run(arguments(chosen, "--epochs", 1, "--folds", 2, "--output", tmp_path / "real.onnx", *sizes)) == 0
    card = load_model(tmp_path / "real.onnx").card
    assert card.training["sections"] == len(list(chosen.iterdir())) and not card.training["skipped"]


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (("--epochs", 0), ParameterError),
        (("--folds", 7), ParameterError),
        (("--dropout", 1.5), ParameterError),
        (("--atmosphere", 2), ParameterError),
        (("--output", "model.txt"), ParameterError),
        (("--output", "no/such/folder/m.onnx"), OutputError),
    ],
)
def test_what_cannot_work_is_refused_before_the_long_part(archive, tmp_path, change, error):
    with pytest.raises(error) as refused:
        command.run(arguments(archive, "--output", tmp_path / "m.onnx", *change))
    assert isinstance(refused.value, LandLabelsError) and "\n" not in str(refused.value)


def test_missing_packages_are_named():
    error = command._missing(ImportError("no", name="sklearn.ensemble"))
    assert isinstance(error, MissingPackage) and "'scikit-learn'" in str(error)
