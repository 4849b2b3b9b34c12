"""The multi-attention network against the paper's equations."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="torch is not installed")

from landlabels.core.network.band_sets import band_groups  # noqa: E402
from landlabels.core.network.inputs import Normalise, split_into_patches  # noqa: E402
from landlabels.core.network.multi_attention import MultiAttentionNetwork  # noqa: E402
from landlabels.core.network.recurrent import PositionBiLSTM, SharedBiLSTM  # noqa: E402
from landlabels.core.network.section_network import NetworkOptions  # noqa: E402
from landlabels.core.sections.section import BandGroup  # noqa: E402
from networks import explained, lively, sections  # noqa: E402

STANDARD = band_groups("standard")


@pytest.mark.parametrize("per_position", [False, True])
def test_attention_rows_and_evidence_sums(per_position):
    options = NetworkOptions(rows=4, per_position=per_position, attention_size=8, lstm_size=6, features=8, descriptor=8)
    network = lively(STANDARD, 5, options)
    answer = explained(network, sections(STANDARD, 3))
    assert answer["attention"].shape == (3, 4, 16)
    np.testing.assert_allclose(answer["attention"].sum(axis=2), 1, atol=1e-5)
    assert answer["attention"].min() >= 0
    bias = network.classifier.scores.bias.detach().numpy()
    np.testing.assert_allclose(answer["evidence"].sum(axis=2) + bias, answer["logit"], atol=1e-5)
    np.testing.assert_allclose(answer["probability"], 1 / (1 + np.exp(-answer["logit"])), atol=1e-6)
    assert np.ptp(answer["evidence"], axis=2).min() > 0  # the patches differ


def test_evidence_follows_its_formula():
    """e_{c,r} = sum_{t,d} w_{c,(t,d)} 1[Psi_{t,d} > 0] A_{t,r} phi_{r,d}, with plain loops."""
    network = lively(STANDARD[2:], 3, NetworkOptions(2, 2, 4, 3, False, 4, 4))
    inputs = sections(STANDARD[2:], 1)
    with torch.no_grad():
        omega, attention, psi = (x[0].numpy() for x in network.attend(torch.from_numpy(inputs["bands_60m"])))
    weights = network.classifier.scores.weight.detach().numpy().reshape(3, 2, 6)
    evidence = explained(network, inputs)["evidence"][0]
    assert 0 < (psi > 0).mean() < 1  # both sides of the ReLU occur
    for c in range(3):
        for r in range(4):
            expected = sum(
                weights[c, t, d] * attention[t, r] * omega[r, d] for t in range(2) for d in range(6) if psi[t, d] > 0
            )
            assert evidence[c, r] == pytest.approx(expected, abs=1e-5)


def test_patches_are_in_raster_order():
    pixels = torch.arange(2 * 3 * 8 * 8, dtype=torch.float32).reshape(2, 3, 8, 8)
    patches = split_into_patches(pixels, 4)
    assert patches.shape == (32, 3, 2, 2)
    assert torch.equal(patches[16 + 4 * 1 + 2], pixels[1, :, 2:4, 4:6])  # section 1, patch row 1, patch column 2


def test_normalisation_is_that_of_the_card_and_missing_pixels_become_the_mean():
    group = BandGroup(60, ("B01", "B09"), (100.0, 2000.0), (50.0, 400.0))
    pixels = torch.full((1, 2, 20, 20), 200.0)
    pixels[0, 1, 3, 4] = torch.nan
    normalised = Normalise(group)(pixels)
    assert torch.allclose(normalised[0, 0], torch.tensor(2.0))
    assert normalised[0, 1, 3, 4] == 0
    assert normalised[0, 1, 0, 0] == pytest.approx(-4.5)


def test_positions_with_equal_weights_are_a_shared_lstm():
    torch.manual_seed(1)
    shared, literal = SharedBiLSTM(5, 3), PositionBiLSTM(5, 3, 4)
    with torch.no_grad():
        for direction, suffix in ((literal.ahead, ""), (literal.back, "_reverse")):
            weights = {
                name: getattr(shared.lstm, f"{name}_l0{suffix}") for name in ("weight_ih", "weight_hh", "bias_ih")
            }
            direction.from_input.copy_(weights["weight_ih"].reshape(4, 3, 5).expand(4, 4, 3, 5))
            direction.from_state.copy_(weights["weight_hh"].reshape(4, 3, 3).expand(4, 4, 3, 3))
            direction.bias.copy_((weights["bias_ih"] + getattr(shared.lstm, f"bias_hh_l0{suffix}")).expand(4, 1, 12))
        descriptors = torch.randn(2, 4, 5)
        assert torch.allclose(literal(descriptors), shared(descriptors), atol=1e-6)
        literal.ahead.from_input[2] += 1  # only patch 2 and, through the state, patch 3 may change
        changed = (literal(descriptors) - shared(descriptors)).abs().amax(dim=2)
    assert (changed[:, :2] < 1e-6).all() and (changed[:, 2:] > 1e-4).all()


def test_sizes_are_the_papers():
    network = MultiAttentionNetwork(band_groups("paper"), 43)
    convolutions = [
        [(m.in_channels, m.out_channels, m.kernel_size[0]) for m in branch.convolutions if hasattr(m, "kernel_size")
         and hasattr(m, "in_channels")]
        for branch in network.cnn.branches
    ]  # fmt: skip
    assert convolutions == [
        [(4, 32, 5), (32, 64, 5), (64, 128, 3), (128, 64, 3)],
        [(4, 32, 3), (32, 64, 3), (64, 128, 3), (128, 64, 3)],
        [(2, 32, 2), (32, 64, 2), (64, 128, 2), (128, 64, 2)],
    ]
    assert [branch.describe[0].in_features for branch in network.cnn.branches] == [7 * 7 * 64, 7 * 7 * 64, 5 * 5 * 64]
    inputs = [torch.zeros(1, len(g.bands), g.size, g.size) for g in network.groups]
    omega, attention, psi = network.eval().attend(*inputs)
    assert (omega.shape, attention.shape, psi.shape) == ((1, 16, 256), (1, 43, 16), (1, 43, 256))
    assert sum(map(len, (g.bands for g in band_groups("standard")))) == 12


def test_pooling_leaves_pixels_even_in_the_smallest_patches():
    network = MultiAttentionNetwork(STANDARD, 3, NetworkOptions(patches_per_side=10, features=4, descriptor=4))
    assert [branch.describe[0].in_features for branch in network.cnn.branches] == [3 * 3 * 64, 3 * 3 * 64, 2 * 2 * 64]


def test_initialisation_is_xavier_and_biases_are_zero():
    torch.manual_seed(3)
    network = MultiAttentionNetwork(STANDARD, 19)
    lstm = network.rnn.lstm
    bound = (6 / (128 + 128)) ** 0.5  # each gate is a 128 x 128 matrix (Glorot and Bengio 2010, equation 16)
    assert lstm.weight_hh_l0.abs().max().item() == pytest.approx(bound, rel=0.01)
    first = network.cnn.branches[0].convolutions[0].weight
    assert first.abs().max().item() == pytest.approx((6 / (4 * 25 + 32 * 25)) ** 0.5, rel=0.01)
    assert all(not p.any() for name, p in network.named_parameters() if "bias" in name)


@pytest.mark.parametrize("per_side", [0, 3, 6])
def test_patches_that_do_not_divide_a_section_are_refused(per_side):
    with pytest.raises(ValueError, match="patches per side"):
        MultiAttentionNetwork(STANDARD, 3, NetworkOptions(patches_per_side=per_side))
