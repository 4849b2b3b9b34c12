"""On a GPU, the losses of several steps are looked at together: values, events and errors stay the same."""

import math
from dataclasses import replace

import pytest

pytest.importorskip("torch", reason="torch is not installed")

from landlabels.core.errors import LossNotFinite
from landlabels.core.training import module
from landlabels.core.training.module import FittingModule
from learnable import QUICK, Remembering, fit_small, same_weights

TWO_EPOCHS = replace(QUICK, epochs=2)


@pytest.fixture
def looks(monkeypatch):
    """Three of the four steps of an epoch are looked at together, then the last; the steps of the looks."""
    steps, original = [], FittingModule._check_steps
    monkeypatch.setattr(FittingModule, "_steps_per_look", lambda self: 3)
    monkeypatch.setattr(FittingModule, "_check_steps", lambda self, step: steps.append(step) or original(self, step))
    return steps


def test_losses_and_weights_do_not_depend_on_how_often_they_are_looked_at(monkeypatch, looks):
    together = fit_small(TWO_EPOCHS)
    assert looks == [2, 3, 2, 3]
    monkeypatch.undo()
    one_by_one = fit_small(TWO_EPOCHS)
    assert same_weights(together.network, one_by_one.network)
    for one, other in zip(together.history, one_by_one.history, strict=True):
        assert one["train_loss"] == pytest.approx(other["train_loss"], abs=1e-6)


@pytest.mark.parametrize("step", [1, 2, 3, 4])
def test_the_step_whose_loss_is_not_finite_is_named(monkeypatch, looks, step):
    calls, original = [], module.augment

    def broken(pixels, draws, groups, recipe):
        calls.append(1)
        return [x * math.inf if len(calls) == 4 + step else x for x in original(pixels, draws, groups, recipe)]

    monkeypatch.setattr(module, "augment", broken)
    with pytest.raises(LossNotFinite, match=f"epoch 2, step {step} ") as lost:
        fit_small(TWO_EPOCHS)
    assert lost.value.fitted.epoch == 1
    assert all(value.isfinite().all() for value in lost.value.fitted.network.state_dict().values())


def test_a_request_to_end_is_noticed_at_the_next_look(monkeypatch, looks):
    monkeypatch.setattr(module, "EVENT_INTERVAL_S", 0)
    monitor = Remembering()
    monitor.requested = lambda: "stop"
    fit_small(TWO_EPOCHS, monitor=monitor)
    assert looks == [2]
