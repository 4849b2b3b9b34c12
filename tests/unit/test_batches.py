"""The batches of an epoch, and data augmentation."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="torch is not installed")

from landlabels.core.network.band_sets import band_groups  # noqa: E402
from landlabels.core.scene.radiometry import NODATA  # noqa: E402
from landlabels.core.training.augment import augment, cutmix, draw, to_network  # noqa: E402
from landlabels.core.training.batches import Batches, read_ahead  # noqa: E402
from landlabels.core.training.recipe import PAPER, Recipe  # noqa: E402
from learnable import SIXTY, Memory  # noqa: E402

STANDARD = band_groups("standard")
STILL = replace(Recipe(), flip_rotate=False, shift=False, brightness=0.0)


def batches_of(sections: Memory, batch: int = 8, seed: int = 1, epoch: int = 0, **options) -> Batches:
    return Batches(sections, SIXTY, np.arange(len(sections.names)), batch, seed, epoch=lambda: epoch, **options)


def indexes_of(batches: Batches) -> list[list[int]]:
    return [batch.indexes.tolist() for batch in batches]


def test_each_section_comes_once_in_nearly_equal_steps_with_its_own_pixels_and_labels():
    sections = Memory(37)
    found = list(batches_of(sections))
    assert [len(batch.indexes) for batch in found] == [8, 8, 7, 7, 7] == [batch.total for batch in found]
    assert sorted(i for batch in found for i in batch.indexes.tolist()) == list(range(37))
    for batch in found:
        which = batch.indexes.numpy()
        assert (batch.pixels[0].numpy() == sections.pixels[which]).all() and batch.pixels[0].dtype == torch.int16
        assert (batch.truth.numpy() == sections.labels[which]).all()


def test_the_order_depends_on_seed_and_epoch_alone():
    sections = Memory()
    first = indexes_of(batches_of(sections))
    assert indexes_of(batches_of(sections)) == first
    assert indexes_of(batches_of(sections, epoch=1)) != first != indexes_of(batches_of(sections, seed=2))
    by_section = {epoch: draw(37, 1, epoch) for epoch in (0, 1)}
    assert (by_section[0] != by_section[1]).any()
    for batch in batches_of(
        sections, batch=5
    ):  # with another batch size: other sections in the batch, the same random numbers
        assert (batch.draws.numpy() == by_section[0][batch.indexes.numpy()]).all()


@pytest.mark.parametrize(("count", "world"), [(37, 2), (37, 3), (9, 4), (5, 4), (3, 3)])
def test_processes_share_each_step_of_one(count, world):
    sections = Memory(count)
    alone = list(batches_of(sections))
    parts = [list(batches_of(sections, rank=rank, world=world)) for rank in range(world)]
    assert len({len(part) for part in parts}) == 1
    for step in zip(*parts, strict=True):
        assert all(len(batch.indexes) for batch in step)  # nobody is left without a section
        assert sum(len(batch.indexes) for batch in step) == step[0].total
    everything = [i for part in parts for batch in part for i in batch.indexes.tolist()]
    assert sorted(everything) == list(range(count))
    if count == 37:
        together = [{i for batch in step for i in batch.indexes.tolist()} for step in zip(*parts, strict=True)]
        assert together == [set(batch.indexes.tolist()) for batch in alone]


def test_the_sections_of_a_place_are_limited():
    sections = Memory(33)
    sections.places = np.array(["many"] * 30 + ["a", "b", "c"])
    batches = batches_of(sections, max_per_place=5)
    order = batches.order(0)
    assert Counter(sections.places[order]) == {"many": 5, "a": 1, "b": 1, "c": 1}
    assert len(order) == batches.per_epoch == 8
    assert set(order) != set(batches.order(1))  # drawn anew
    assert sum(len(batch.indexes) for batch in batches) == 8


def test_reading_ahead_keeps_order_and_passes_errors_on():
    assert [result for result, _ in read_ahead(range(20), lambda x: x * x)] == [x * x for x in range(20)]
    with pytest.raises(ZeroDivisionError):
        list(read_ahead([1, 0], lambda x: 1 / x))


def ground(count: int = 16) -> tuple[np.ndarray, tuple]:
    """One value per 60 m of ground, and the sections of it in all bands."""
    values = np.random.default_rng(0).integers(1, 5000, (count, 20, 20)).astype(np.int16)
    pixels = [np.kron(values, np.ones((1, g.size // 20, g.size // 20), np.int16)) for g in STANDARD]
    stacked = [np.repeat(x[:, None], len(g.bands), axis=1) for x, g in zip(pixels, STANDARD, strict=True)]
    return values, tuple(torch.from_numpy(x) for x in stacked)


def test_all_bands_of_a_section_are_transformed_alike_without_loss():
    _, pixels = ground()
    recipe = replace(Recipe(), brightness=0.0)
    ten, twenty, sixty = augment(pixels, torch.from_numpy(draw(16, 1, 0)), STANDARD, recipe)
    assert torch.equal(ten[:, 0, ::6, ::6], sixty[:, 0]) and torch.equal(twenty[:, 0, ::3, ::3], sixty[:, 0])
    for before, after in zip(pixels[2], sixty, strict=True):
        assert not torch.equal(before.float(), after)
        assert torch.equal(before.float().flatten().sort().values, after.flatten().sort().values)


def test_the_eight_flips_and_rotations_and_cyclic_shifts():
    values, pixels = ground(1)
    square = {np.rot90(flipped, k).tobytes() for flipped in (values[0], values[0].T) for k in range(4)}
    draws = np.zeros((8, 9), np.float32)
    draws[:, 0] = range(8)
    eight = tuple(x.repeat(8, 1, 1, 1) for x in pixels)
    turned = augment(eight, torch.from_numpy(draws), STANDARD, replace(STILL, flip_rotate=True))[2][:, 0]
    assert {x.numpy().astype(np.int16).tobytes() for x in turned} == square
    draws[:, 1:3] = (3, 5)
    shifted = augment(eight, torch.from_numpy(draws), STANDARD, replace(STILL, shift=True))
    expected = np.roll(values[0], (-3, -5), (0, 1))
    assert (shifted[2][0, 0].numpy() == expected).all() and (shifted[0][0, 0, ::6, ::6].numpy() == expected).all()


def test_no_data_is_preserved_by_augmentation():
    _, pixels = ground(2)
    pixels[2][0, 0, :4] = NODATA
    assert to_network(pixels)[2].isnan().sum() == 80
    assert augment(pixels, torch.from_numpy(draw(2, 1, 0)), STANDARD, Recipe(atmosphere=1.0))[2].isnan().sum() == 80


def test_the_paper_changes_nothing():
    _, pixels = ground(2)
    for before, after in zip(pixels, augment(pixels, torch.zeros(2, 9), STANDARD, PAPER), strict=True):
        assert torch.equal(before.float(), after)


def test_a_simulated_atmosphere_adds_most_to_the_bluest_band_and_absorbs_only_in_b09():
    pixels = tuple(torch.full((8, len(g.bands), g.size, g.size), 1000, dtype=torch.int16) for g in STANDARD)
    recipe = replace(STILL, atmosphere=1.0)
    ten, _, sixty = augment(pixels, torch.from_numpy(draw(8, 1, 0)), STANDARD, recipe)
    assert (ten >= 1000).all()
    assert (ten[:, 0] > ten[:, 1]).all() and (ten[:, 1] > ten[:, 3]).all()
    assert (sixty[:, 0].amin((1, 2)) > ten[:, 0].amax((1, 2))).all()
    draws = torch.from_numpy(draw(8, 1, 0))
    scattered, absorbed = 1500 * draws[:, 5] * (443 / 945) ** 4, 0.2 + 0.8 * draws[:, 6]
    expected = (1000 * absorbed + scattered)[:, None, None].expand(-1, 20, 20)
    torch.testing.assert_close(sixty[:, 1], expected)


def test_cutmix_joins_pixels_and_labels_of_two_sections():
    _, pixels = ground(3)
    inputs, truth = to_network(pixels), torch.eye(3)
    draws = torch.zeros(3, 9)
    draws[:, 7] = torch.tensor([0.0, 0.9, 0.0])  # chance splices the first and the last
    draws[:, 8] = torch.tensor([0.0, 0.0, 5.0])  # one quarter from the top, three quarters from the left
    (ten, twenty, sixty), labels = cutmix(inputs, truth, draws, replace(STILL, cutmix=0.5))
    assert torch.equal(labels, torch.tensor([[1, 0, 0.5], [0, 1, 0], [0, 1, 0.5]]))
    assert torch.equal(sixty[0, :, :5], inputs[2][2, :, :5]) and torch.equal(sixty[0, :, 5:], inputs[2][0, :, 5:])
    assert torch.equal(ten[1], inputs[0][1])
    assert torch.equal(twenty[2, ..., :45], inputs[1][1, ..., :45])
    assert torch.equal(twenty[2, ..., 45:], inputs[1][2, ..., 45:])
    assert torch.equal(ten[:, 0, ::6, ::6], sixty[:, 0])  # all bands alike
    assert cutmix(inputs, truth, draws, PAPER) == (inputs, truth)
