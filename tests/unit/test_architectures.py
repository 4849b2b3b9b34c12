"""What all architectures have in common, and the details of CA-ConvBiLSTM and the released K-Branch."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="torch is not installed")
pytest.importorskip("onnx", reason="onnx is not installed")
pytest.importorskip("safetensors", reason="safetensors is not installed")

from landlabels.core.choices import ARCHITECTURES  # noqa: E402
from landlabels.core.classify import ClassifyRequest, classify  # noqa: E402
from landlabels.core.errors import NoEvidence  # noqa: E402
from landlabels.core.model.classifier import Classifier  # noqa: E402
from landlabels.core.model.label_sets import Label, LabelSet  # noqa: E402
from landlabels.core.model.model_file import load_model  # noqa: E402
from landlabels.core.network.architectures import create_network  # noqa: E402
from landlabels.core.network.band_sets import band_groups  # noqa: E402
from landlabels.core.network.export import save  # noqa: E402
from landlabels.core.network.inputs import BicubicUpsampling  # noqa: E402
from networks import SMALL, card_for, explained, label_set, lively, sections, tensors  # noqa: E402
from osgeo import ogr  # noqa: E402
from scenes import write_band_files  # noqa: E402

STANDARD = band_groups("standard")
SIXTY = STANDARD[2:]


def convolutions(module) -> list[tuple[int, int, int]]:
    return [
        (m.in_channels, m.out_channels, m.kernel_size[0]) for m in module.modules() if isinstance(m, torch.nn.Conv2d)
    ]


@pytest.mark.parametrize("architecture", ARCHITECTURES.values)
def test_every_architecture_learns(architecture):
    """Four sections, one without a band, are overfitted in some steps, and every weight changes."""
    torch.manual_seed(0)
    network = create_network(architecture, SIXTY, 3, replace(SMALL, dropout=0.0)).train()
    inputs = sections(SIXTY, 4)
    inputs["bands_60m"][1, 1] = np.nan
    truth = torch.tensor([[1.0, 0, 0], [0, 1, 0], [1, 0, 1], [0, 1, 1]])
    before = {name: parameter.clone() for name, parameter in network.named_parameters()}
    optimiser = torch.optim.Adam(network.parameters(), 0.01)
    for _ in range(40):
        logits = network(*tensors(inputs))
        loss = torch.nn.functional.binary_cross_entropy_with_logits(logits, truth)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    assert logits.shape == (4, 3)
    assert loss.item() < 0.5  # a guess gives 0.69
    assert all(not torch.equal(parameter, before[name]) for name, parameter in network.named_parameters())


@pytest.mark.parametrize("architecture", ARCHITECTURES.values)
def test_explain_agrees_with_the_logits_and_the_card(architecture):
    network = lively(SIXTY, 3, architecture=architecture)
    inputs = sections(SIXTY, 2)
    answer = explained(network, inputs)
    assert tuple(answer) == network.outputs and network.outputs[:2] == ("probability", "logit")
    with torch.no_grad():
        np.testing.assert_array_equal(network(*tensors(inputs)).numpy(), answer["logit"])
    np.testing.assert_allclose(answer["probability"], 1 / (1 + np.exp(-answer["logit"])), atol=1e-6)
    card = card_for(network)
    assert card.has_evidence == (architecture == "multi-attention")
    assert card.patches_per_side == (4 if card.has_evidence else 1)


def test_an_unknown_architecture_is_refused():
    with pytest.raises(ValueError, match="must be one of multi-attention, ca-convbilstm, k-branch"):
        create_network("transformer", SIXTY, 3)


@pytest.mark.parametrize("architecture", ARCHITECTURES.values)
def test_a_temperature_divides_every_logit_and_evidence_still_adds_up(architecture):
    network = lively(SIXTY, 3, architecture=architecture)
    inputs = sections(SIXTY, 2)
    before = explained(network, inputs)
    network.scale_logits(2.5)
    after = explained(network, inputs)
    np.testing.assert_allclose(after["logit"], before["logit"] / 2.5, atol=1e-5)
    np.testing.assert_allclose(after["probability"], 1 / (1 + np.exp(-before["logit"] / 2.5)), atol=1e-5)
    if "evidence" in after:
        np.testing.assert_allclose(after["evidence"].sum(axis=2) + np.array(network.bias), after["logit"], atol=1e-5)


def test_a_new_head_keeps_the_weights_of_common_labels():
    def labels(*names):
        return LabelSet("some", tuple(Label(name.title(), name, "#000000") for name in names))

    old, new = labels("water", "forest", "urban"), labels("urban", "marsh", "water", "ice")
    new = replace(new, labels=(*new.labels[:3], Label("Forest of another meaning", "forest", "#000000")))
    network = lively(SIXTY, 3)
    inputs = sections(SIXTY, 2)
    before = explained(network, inputs)
    network.replace_head(old, new)
    after = explained(network, inputs)
    np.testing.assert_allclose(after["logit"][:, [0, 2]], before["logit"][:, [2, 0]], atol=1e-6)
    np.testing.assert_array_equal(after["attention"], before["attention"])
    assert np.array(network.bias)[[1, 3]].tolist() == [0, 0]  # anew: the label's code alone does not make it the same
    assert after["logit"].shape == (2, 4) and not np.isin(after["logit"][:, [1, 3]], before["logit"]).any()


@pytest.mark.parametrize("architecture", ARCHITECTURES.values)
def test_a_new_head_can_be_trained(architecture):
    network = lively(STANDARD, 3, architecture=architecture).train()
    network.replace_head(label_set(3), label_set(5))
    loss = network(*tensors(sections(STANDARD, 2))).square().sum()
    loss.backward()
    assert len(network.bias) == 5
    assert all(parameter.grad is not None for parameter in network.parameters())
    again = create_network(architecture, STANDARD, 5, network.options)
    again.load_state_dict(network.state_dict())


def test_a_new_head_of_the_same_labels_in_another_order_is_the_same_class_attention():
    network = lively(SIXTY, 3, architecture="ca-convbilstm")
    maps, scores = network.maps.weight.clone(), network.scores.weight.clone()
    old = label_set(3)
    network.replace_head(old, LabelSet("turned", old.labels[::-1]))
    assert torch.equal(network.maps.weight, maps.flip(0)) and torch.equal(network.scores.weight, scores.flip(0))


def cubic(distance: float, a: float = -0.75) -> float:
    """Keys (1981), equation 4, with its constant left free."""
    x = abs(distance)
    if x <= 1:
        return (a + 2) * x**3 - (a + 3) * x**2 + 1
    return a * x**3 - 5 * a * x**2 + 8 * a * x - 4 * a if x < 2 else 0.0


@pytest.mark.parametrize(("coarse", "fine"), [(60, 120), (20, 120)])
def test_bands_are_upsampled_by_cubic_convolution(coarse, fine):
    """Against plain loops: four neighbours each way, pixel areas aligned, the edges' pixels repeated."""
    weights = np.zeros((fine, coarse))
    for i in range(fine):
        x = (i + 0.5) * coarse / fine - 0.5
        for neighbour in range(int(np.floor(x)) - 1, int(np.floor(x)) + 3):
            weights[i, np.clip(neighbour, 0, coarse - 1)] += cubic(x - neighbour)
    pixels = np.random.default_rng(0).normal(size=(2, 3, coarse, coarse))
    found = BicubicUpsampling(coarse, fine)(torch.from_numpy(pixels.astype(np.float32)))
    np.testing.assert_allclose(found.numpy(), weights @ pixels @ weights.T, atol=1e-5)


def test_class_attention_stacks_all_bands_at_the_finest_resolution_with_missing_pixels_as_the_mean():
    network = create_network("ca-convbilstm", STANDARD, 2, SMALL)
    inputs = sections(STANDARD, 1)
    inputs["bands_60m"][0, 1] = np.nan
    stack = network.stack(*tensors(inputs))
    assert stack.shape == (1, 12, 120, 120)
    ten = STANDARD[0]
    expected = (inputs["bands_10m"][0, 2] - ten.mean[2]) / ten.std[2]
    np.testing.assert_allclose(stack[0, 2].numpy(), expected, atol=1e-5)
    assert not stack[0, 11].any() and stack[0, 10].any()
    assert create_network("ca-convbilstm", STANDARD[1:], 2, SMALL).stack(*tensors(inputs)[1:]).shape == (1, 8, 60, 60)


def test_class_attention_is_as_in_the_paper():
    network = create_network("ca-convbilstm", STANDARD, 19)
    assert convolutions(network.convolutions) == [(12, 32, 5), (32, 64, 5), (64, 128, 3), (128, 64, 3)]
    assert convolutions(network.maps) == [(64, 19, 1)]
    lstm = network.lstm
    assert (lstm.input_size, lstm.hidden_size, lstm.bidirectional) == (30 * 30, 128, True)
    weights = torch.cat([p.flatten() for name, p in lstm.named_parameters() if "weight" in name])
    assert weights.min().item() == pytest.approx(-0.1, rel=1e-3)
    assert weights.max().item() == pytest.approx(0.1, rel=1e-3)
    assert weights.std().item() == pytest.approx(0.1 / 3**0.5, rel=0.01)  # uniform
    assert all(not p.any() for name, p in network.named_parameters() if "bias" in name)
    bound = (6 / (12 * 25 + 32 * 25)) ** 0.5  # Xavier
    assert network.convolutions[0].weight.abs().max().item() == pytest.approx(bound, rel=0.01)


def test_class_attention_runs_over_the_classes():
    """A class's map reaches the classes after it through one direction of the LSTM, those before through the other."""
    network = lively(SIXTY, 4, architecture="ca-convbilstm")
    inputs = sections(SIXTY, 1)
    before = explained(network, inputs)["logit"][0]
    with torch.no_grad():
        network.maps.weight[1] += 1.0
    assert (explained(network, inputs)["logit"][0] != before).all()
    hidden = network.options.lstm_size
    with torch.no_grad():
        network.scores.weight[:, hidden:] = 0  # forward states alone
        one_way = explained(network, inputs)["logit"][0]
        network.maps.weight[1] -= 1.0
    changed = explained(network, inputs)["logit"][0] != one_way
    assert changed.tolist() == [False, True, True, True]


def test_the_released_k_branch_is_as_in_its_code():
    network = create_network("k-branch", STANDARD, 43)
    assert [convolutions(branch) for branch in network.branches] == [
        [(4, 32, 5), (32, 32, 5), (32, 64, 3)],
        [(6, 32, 3), (32, 32, 3), (32, 64, 3)],
        [(2, 32, 2), (32, 32, 2), (32, 32, 2)],
    ]
    dense = [[(m.in_features, m.out_features) for m in branch if isinstance(m, torch.nn.Linear)] for branch in
             (*network.branches, network.fuse)]  # fmt: skip
    assert dense == [[(64 * 30**2, 128)], [(64 * 30**2, 128)], [(32 * 20**2, 128)], [(3 * 128, 128)]]
    rates = [[m.p for m in part.modules() if isinstance(m, torch.nn.Dropout)] for part in network.children()]
    assert rates == [[], [0.25, 0.25, 0.25, 0.5] * 3, [0.25, 0.5], []]


class Quiet:
    """A reporter that ignores everything."""

    def info(self, text): ...
    def warning(self, text): ...
    def progress(self, done, total, seconds_left): ...
    def cancelled(self):
        return False


@pytest.mark.parametrize("architecture", ARCHITECTURES.values)
def test_every_architecture_classifies_through_the_same_code(tmp_path, architecture):
    inputs = {name: np.maximum(pixels, 1) for name, pixels in sections(STANDARD, 1).items()}  # 0 is no data in a file
    dn = {
        band: inputs[group.input_name][0, i].astype(np.uint16)
        for group in STANDARD
        for i, band in enumerate(group.bands)
    }
    scene = write_band_files(tmp_path / "scene_L2A", (1, 1), dn=dn)["B02"]
    network = lively(STANDARD, 3, architecture=architecture)
    save(network, card_for(network), tmp_path / "m.onnx")
    request = ClassifyRequest(str(scene), tmp_path / "labels.gpkg", tmp_path / "m.onnx", offset="none", device="cpu")
    result = classify(request, Quiet())
    assert result.complete and result.sections == 1
    dataset = ogr.Open(str(result.output))
    feature = next(iter(dataset.GetLayerByName("sections")))
    found = [feature[f"p_l{i}"] for i in range(3)]
    np.testing.assert_allclose(found, explained(network, inputs)["probability"][0], atol=1e-4)


@pytest.mark.parametrize("architecture", ["ca-convbilstm", "k-branch"])
def test_evidence_of_a_model_without_it_is_an_error(tmp_path, architecture):
    network = lively(SIXTY, 3, architecture=architecture)
    save(network, card_for(network), tmp_path / "m.onnx")
    classifier = Classifier(load_model(tmp_path / "m.onnx"), "cpu")
    with pytest.raises(NoEvidence) as refused:
        classifier(sections(SIXTY, 1), ("probability", "attention", "evidence"))
    assert str(refused.value) == (
        f"The model 'test' ({architecture}) has no output attention and evidence; choose a model of the architecture "
        "multi-attention."
    )
