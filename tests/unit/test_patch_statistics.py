"""The statistics of the patches beside the descriptors: they keep the evidence exact, also in the model file."""

from __future__ import annotations

from dataclasses import asdict, replace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="torch is not installed")
pytest.importorskip("onnx", reason="onnx is not installed")

from landlabels.core.model.classifier import Classifier  # noqa: E402
from landlabels.core.model.model_file import load_model  # noqa: E402
from landlabels.core.network.band_sets import band_groups  # noqa: E402
from landlabels.core.network.export import load_trained, save  # noqa: E402
from landlabels.core.network.patch_statistics import INDICES, PatchStatistics  # noqa: E402
from networks import SMALL, card_for, explained, label_set, lively, sections, tensors  # noqa: E402

STANDARD = band_groups("standard")
WIDE = replace(SMALL, wide=True)


def check_exact(network, inputs):
    found = explained(network, inputs)
    bias = np.array(network.bias)
    np.testing.assert_allclose(found["evidence"].sum(axis=2) + bias, found["logit"], atol=2e-4)
    return found


def test_statistics_are_those_of_the_pixels():
    inputs = sections(STANDARD, 2)
    inputs["bands_10m"][0, 3, :30, :30] = np.nan
    with torch.no_grad():
        found = PatchStatistics(STANDARD, 4)(*tensors(inputs)).numpy()
    assert found.shape == (2, 16, 2 * 12 + 5)
    patch = inputs["bands_10m"][1, :, 30:60, 60:90]  # row 1, column 2
    group = STANDARD[0]
    mean, std = patch.mean(axis=(1, 2)), patch.std(axis=(1, 2))
    np.testing.assert_allclose(found[1, 6, :4], (mean - group.mean) / group.std, rtol=1e-3)
    np.testing.assert_allclose(found[1, 6, 4:8], std / group.std, rtol=1e-3)
    ndvi = (mean[3] - mean[2]) / (mean[3] + mean[2])
    assert INDICES[0] == ("B08", "B04") and found[1, 6, 8] == pytest.approx(ndvi, abs=1e-4)
    assert found[0, 0, 3] == pytest.approx(0, abs=1e-6) and np.isfinite(found).all()  # without data: the mean


@pytest.mark.parametrize("bands", ["standard", "standard-10-20m", "paper"])
def test_evidence_stays_exact_and_counts_the_statistics(bands):
    groups = band_groups(bands)
    network, inputs = lively(groups, 3, WIDE), sections(groups, 2)
    found = check_exact(network, inputs)
    with torch.no_grad():
        network.classifier.scores.weight[:, -network.statistics.size :] = 0
    without = check_exact(network, inputs)
    assert np.abs(found["evidence"] - without["evidence"]).max() > 0.01


def test_temperature_and_new_labels_keep_the_evidence_exact():
    network, inputs = lively(STANDARD, 3, WIDE), sections(STANDARD, 2)
    before = check_exact(network, inputs)["logit"]
    network.scale_logits(2.0)
    np.testing.assert_allclose(check_exact(network, inputs)["logit"], before / 2, atol=1e-4)
    network.replace_head(label_set(3), label_set(5))
    after = check_exact(network, inputs)["logit"]
    np.testing.assert_allclose(after[:, :3], before / 2, atol=1e-4)


def test_the_model_file_holds_the_statistics_and_can_be_trained_further(tmp_path):
    network, inputs = lively(STANDARD, 3, WIDE), sections(STANDARD, 3)
    inputs["bands_60m"][0, 1, 4:9] = np.nan
    save(network, card_for(network), tmp_path / "wide.onnx")
    expected = check_exact(network, inputs)
    found = Classifier(load_model(tmp_path / "wide.onnx"), "cpu")(inputs, ["logit", "evidence"])
    for name in ("logit", "evidence"):
        np.testing.assert_allclose(found[name], expected[name], atol=2e-4)
    again, card = load_trained(tmp_path / "wide.onnx")
    assert again.options.wide and card.training["network"]["wide"]
    np.testing.assert_allclose(explained(again, inputs)["logit"], expected["logit"], atol=1e-5)


def test_models_from_before_the_option_can_be_trained_further(tmp_path):
    network = lively(STANDARD, 3)
    described = asdict(network.options)
    del described["wide"]
    save(network, card_for(network, training={"network": described}), tmp_path / "old.onnx")
    again, _ = load_trained(tmp_path / "old.onnx")
    assert again.options == network.options and again.statistics is None
