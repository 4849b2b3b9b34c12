"""The loss on the shares in the patches: its targets move with the pixels, and the evidence learns where labels are."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="torch is not installed")
pytest.importorskip("lightning", reason="lightning is not installed")

from landlabels.core.errors import LossNotFinite, ParameterError  # noqa: E402
from landlabels.core.network.multi_attention import MultiAttentionNetwork  # noqa: E402
from landlabels.core.runs.run_folder import RunFolder  # noqa: E402
from landlabels.core.stores.joined_stores import join_stores  # noqa: E402
from landlabels.core.stores.label_shares import (  # noqa: E402
    SHARES_OF_LABELS,
    SHARES_OF_TEACHER,
    UNKNOWN_CELL,
    encode_patches,
    patch_shares,
)
from landlabels.core.stores.teacher import ArrayTeacher, teach  # noqa: E402
from landlabels.core.training import distributed  # noqa: E402
from landlabels.core.training.architecture_comparison import CompareRequest  # noqa: E402
from landlabels.core.training.augment import cutmix, draw, move, to_network  # noqa: E402
from landlabels.core.training.module import NullMonitor, StopFitting  # noqa: E402
from landlabels.core.training.patch_loss import (  # noqa: E402
    PatchLoss,
    described_targets,
    patch_loss_of,
    pool,
    to_shares,
)
from landlabels.core.training.recipe import PAPER, RECIPES, Recipe  # noqa: E402
from landlabels.core.training.request import TrainRequest, prepare_run_folder  # noqa: E402
from landlabels.core.training.teaching import teach_stores  # noqa: E402
from learnable import QUICK, SMALL, Memory, Remembering, fit_small, same_weights, small_network  # noqa: E402
from reporters import RecordingReporter  # noqa: E402
from section_stores import make_store  # noqa: E402
from sklearn.metrics import average_precision_score  # noqa: E402

BOTH = replace(QUICK, patch_loss=1.0, teacher_loss=0.5)
RNG = np.random.default_rng(0)


class Located(Memory):
    """Sections whose labels are bright in some of their patches, with the shares of the labels and of a teacher."""

    def __init__(self, count: int = 37, labels: int = 3, known: float = 1.0) -> None:
        super().__init__(count, labels)
        rng = np.random.default_rng(1)
        self.shares = np.eye(labels)[rng.integers(0, labels, (count, 16))] * (rng.random((count, 16, 1)) < 0.5)
        self.labels = self.shares.any(axis=1)
        self.stored = {SHARES_OF_LABELS: encode_patches(self.shares), SHARES_OF_TEACHER: encode_patches(self.shares)}
        bright = (self.stored[SHARES_OF_LABELS] > 0) * np.array([1000, 2000, 3000])[:, None, None]
        self.pixels = (bright.sum(axis=1)[:, None] + rng.normal(500, 100, (count, 2, 20, 20))).astype(np.int16)
        self.share_classes = {SHARES_OF_LABELS: ("a", "b", "c"), SHARES_OF_TEACHER: ("x", "y", "z")}
        for stored in self.stored.values():
            stored[rng.random(count) >= known] = UNKNOWN_CELL

    def read_shares(self, kind, which):
        return self.stored[kind][which]


def test_shares_move_with_the_pixels():
    """The pixels of B01 are the cells, so both must be moved and mixed alike."""
    cells = RNG.integers(0, 250, (6, 2, 20, 20))
    pixels, shares = torch.from_numpy(cells.astype(np.int16)), torch.from_numpy(cells.astype(np.uint8))
    draws = torch.from_numpy(draw(6, 1, 0))
    recipe = Recipe(cutmix=1.0)
    moved = move(pixels, draws, 60, recipe)
    assert not torch.equal(moved, pixels)
    mixed, _ = cutmix(
        [*to_network((moved,)), to_shares(move(shares, draws, 60, recipe))], torch.zeros(6, 2), draws, recipe
    )
    assert torch.allclose(mixed[0] / 254, mixed[1])


@pytest.mark.parametrize("per_side", [1, 2, 4, 5, 10])
def test_targets_in_patches_are_means_over_known_cells(per_side):
    stored = RNG.integers(0, 255, (3, 2, 20, 20)).astype(np.uint8)
    stored[:, :, RNG.random((20, 20)) < 0.3] = UNKNOWN_CELL
    stored[0] = UNKNOWN_CELL
    target, known = pool(to_shares(torch.from_numpy(stored)), per_side)
    size = 20 // per_side
    expected = (stored[:, 0] != UNKNOWN_CELL).reshape(3, per_side, size, per_side, size).mean(axis=(2, 4))
    np.testing.assert_allclose(known, expected.reshape(3, -1), atol=1e-6)
    np.testing.assert_allclose(target, np.nan_to_num(patch_shares(stored, per_side)), atol=1e-5)


def test_the_loss_is_the_cross_entropy_in_known_patches():
    network = small_network()
    loss = PatchLoss(network, Located().share_classes, {SHARES_OF_LABELS: 2.0, SHARES_OF_TEACHER: 3.0})
    evidence, descriptors = torch.randn(2, 3, 16), torch.randn(2, 16, network.descriptor_size)
    teacher = loss.layers[SHARES_OF_TEACHER]
    torch.nn.init.normal_(teacher.weight)
    shares = RNG.random((2, 16, 3))
    shares[0, 3] = np.nan
    cells = to_shares(torch.from_numpy(encode_patches(shares)))
    found = loss(evidence, descriptors, [cells, cells]).item()
    scores = {
        2.0: 16 * evidence.numpy().transpose(0, 2, 1) - 3.0,
        3.0: (descriptors @ teacher.weight.T + teacher.bias).detach().numpy(),
    }
    expected = 0.0
    for weight, logits in scores.items():
        entropy = shares * np.logaddexp(0, -logits) + (1 - shares) * np.logaddexp(0, logits)
        expected += weight * np.nansum(entropy) / 3 / 16  # of classes and patches; summed over the sections
    assert found == pytest.approx(expected, rel=5e-3)


def test_sections_without_shares_add_nothing():
    network = small_network()
    loss = PatchLoss(network, Located().share_classes, {SHARES_OF_LABELS: 1.0})
    evidence = torch.randn(2, 3, 16, requires_grad=True)
    cells = torch.rand(2, 3, 20, 20)
    cells[1] = math.nan
    loss(evidence, torch.zeros(2, 16, 1), [cells]).backward()
    assert evidence.grad[0].abs().min() > 0 and (evidence.grad[1] == 0).all()


def ap_of_patches(fitted, sections: Located) -> float:
    with torch.no_grad():
        evidence = fitted.network.explain(*to_network((torch.from_numpy(sections.pixels),)))["evidence"]
    truth = sections.shares.transpose(0, 2, 1) > 0
    has = truth.any(axis=2)
    pairs = zip(truth[has], evidence.numpy()[has], strict=True)
    return float(np.mean([average_precision_score(*pair) for pair in pairs]))


def test_evidence_points_at_the_patches_with_the_label():
    sections = Located(48)
    recipe = replace(QUICK, epochs=12, learning_rate=1e-2)
    before, after = (
        ap_of_patches(fit_small(replace(recipe, patch_loss=weight, teacher_loss=0.0), sections), sections)
        for weight in (0.0, 2.0)
    )
    assert after > before + 0.1


def test_a_teacher_changes_the_network_and_is_not_part_of_it():
    sections = Located()
    alone, taught = (fit_small(replace(QUICK, patch_loss=0.0, teacher_loss=weight), sections) for weight in (0.0, 1.0))
    assert not same_weights(alone.network, taught.network)
    assert alone.network.state_dict().keys() == taught.network.state_dict().keys()


def test_the_same_seed_gives_the_same_weights_also_after_a_cancel(tmp_path, monkeypatch):
    monkeypatch.setattr("landlabels.core.training.module.EVENT_INTERVAL_S", 0)
    sections = Located(known=0.5)
    whole = fit_small(BOTH, sections)
    assert same_weights(whole.network, fit_small(BOTH, sections).network)
    run = Remembering(lambda event, values: "cancel" if event == "epoch" and values["epoch"] == 2 else None)
    with pytest.raises(StopFitting):
        fit_small(BOTH, sections, monitor=run, checkpoint=tmp_path / "last.ckpt")
    assert same_weights(whole.network, fit_small(BOTH, sections, checkpoint=tmp_path / "last.ckpt").network)


def test_the_reported_loss_is_that_of_the_labels():
    sections = Located()
    losses = [
        fit_small(replace(BOTH, epochs=1, patch_loss=weight, learning_rate=1e-9), sections).history[0]["train_loss"]
        for weight in (0.0, 50.0)
    ]
    assert losses[0] == pytest.approx(losses[1], rel=1e-3)


def test_a_patch_loss_that_is_not_finite_ends_the_training(monkeypatch):
    monkeypatch.setattr(PatchLoss, "forward", lambda self, evidence, *_: evidence.sum() * math.nan)
    with pytest.raises(LossNotFinite, match="epoch 1"):
        fit_small(BOTH, Located())


@pytest.mark.parametrize("architecture", ["ca-convbilstm", "k-branch"])
def test_architectures_without_patches_ignore_shares_and_say_so(architecture):
    sections, network = Located(), small_network(architecture=architecture)
    assert patch_loss_of(network, sections, Recipe()) is None
    texts = described_targets(network, sections, Recipe())
    assert len(texts) == 2 and all(architecture in text and "no patches" in text for text in texts)
    fit_small(replace(QUICK, epochs=1), sections, network=network)


def test_used_targets_are_named():
    network = small_network()
    assert described_targets(network, Memory(), Recipe()) == []
    texts = described_targets(network, Located(), replace(Recipe(), patch_loss=0.5, teacher_loss=0.0))
    assert texts == ["The training also uses the label shares in the patches, with weight 0.5."]


@pytest.mark.parametrize("per_side", [1, 2, 5, 10])
def test_every_number_of_patches_has_targets(per_side):
    network = small_network(options=replace(SMALL, patches_per_side=per_side))
    assert isinstance(network, MultiAttentionNetwork)
    fit_small(replace(BOTH, epochs=1), Located(), network=network)


def test_the_paper_has_no_loss_on_patches():
    assert PAPER.patch_loss == PAPER.teacher_loss == 0 < RECIPES["standard"].patch_loss
    for name in ("patch_loss", "teacher_loss"):
        with pytest.raises(ParameterError):
            replace(Recipe(), **{name: -0.1}).check()
        with pytest.raises(ParameterError):
            replace(Recipe(), **{name: math.nan}).check()


def test_architectures_are_compared_by_the_labels_alone(tmp_path):
    request = CompareRequest(stores=(tmp_path,), output=tmp_path, preset="standard")
    for architecture in ("multi-attention", "ca-convbilstm"):
        recipe = request.training(architecture).used_recipe
        assert recipe.patch_loss == recipe.teacher_loss == 0 and recipe.epochs == RECIPES["standard"].epochs


def test_a_teacher_is_added_before_several_processes_start(tmp_path, monkeypatch):
    monkeypatch.setattr(distributed, "world", lambda: 2)
    with pytest.raises(ParameterError, match="store teach"):
        teach_stores((tmp_path,), tmp_path / "teacher.onnx", "cpu", NullMonitor())


def test_a_training_is_not_resumed_with_another_teacher(tmp_path):
    store, run = make_store(tmp_path / "store", 6), RunFolder(tmp_path / "own.run")
    run.path.mkdir()
    request = TrainRequest(stores=(store,), output=tmp_path / "own.onnx")
    network = small_network()
    records = []
    for name in "ab":
        np.savez(tmp_path / f"{name}.npz", names=["section 0"], patch_probability=np.full((1, 16, 1), ord(name) / 255))
        teach(store, ArrayTeacher(tmp_path / f"{name}.npz"), RecordingReporter())
        prepare_run_folder(request, run, join_stores([store]), network)
        records.append(json.loads((run.path / "request.json").read_text()))
    assert records[0]["sections"] != records[1]["sections"]
