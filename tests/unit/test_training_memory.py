"""A training without enough memory starts again with half the batch, then on the CPU, and says so."""

from __future__ import annotations

from dataclasses import replace

import pytest

torch = pytest.importorskip("torch", reason="torch is not installed")
pytest.importorskip("lightning", reason="lightning is not installed")

from landlabels.core.errors import OutOfMemory  # noqa: E402
from landlabels.core.training import module  # noqa: E402
from landlabels.core.training.memory import memory_errors, next_attempt  # noqa: E402
from learnable import QUICK, Remembering, fit_small, same_weights  # noqa: E402

CUDA = "CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 4.00 GiB"


@pytest.fixture
def memory(monkeypatch):
    """Return a function that limits the sections per step; from step `since` on."""
    original = module.augment
    steps = []

    def limit(fits: int, since: int = 0):
        def augment(pixels, *others):
            steps.append(len(pixels[0]))
            if len(pixels[0]) > fits and len(steps) > since:
                raise torch.cuda.OutOfMemoryError(CUDA)
            return original(pixels, *others)

        monkeypatch.setattr(module, "augment", augment)
        return steps

    return limit


def test_the_training_starts_again_with_half_the_batch(memory):
    memory(fits=2)
    run = Remembering()
    fitted = fit_small(monitor=run)
    assert fitted.batch == 2
    assert [event["text"] for event in run.of("warning")] == [
        "8 sections per step need more memory than there is: the training starts again with 4.",
        "4 sections per step need more memory than there is: the training starts again with 2.",
    ]
    assert run.of("start")[-1]["batch"] == 2
    assert same_weights(fitted.network, fit_small(replace(QUICK, batch=2)).network), "as if it had been asked for"


def test_finished_epochs_are_kept(memory, tmp_path):
    checkpoint = tmp_path / "last.ckpt"
    memory(fits=4, since=5)
    with pytest.raises(OutOfMemory, match="a batch of 8; try a batch of 4"):
        fit_small(checkpoint=checkpoint)
    assert checkpoint.exists()


def test_a_resumed_training_keeps_its_batch(memory, tmp_path):
    checkpoint = tmp_path / "last.ckpt"
    memory(fits=4)
    stopped = Remembering(lambda event, values: "cancel" if event == "epoch" else None)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "EVENT_INTERVAL_S", 0)
        with pytest.raises(module.StopFitting):
            fit_small(monitor=stopped, checkpoint=checkpoint)
    run = Remembering()
    fitted = fit_small(monitor=run, checkpoint=checkpoint)
    assert fitted.batch == 4 and run.of("start")[0]["resumed_epoch"] == 1 and not run.of("warning")
    assert same_weights(fitted.network, fit_small(replace(QUICK, batch=4)).network)


def test_what_is_tried_next():
    gpu, cpu = torch.device("cuda", 0), torch.device("cpu")
    assert next_attempt(5, gpu, "auto")[:2] == (2, gpu)
    batch, target, text = next_attempt(1, gpu, "auto")
    assert (batch, target) == (1, cpu) and "on the CPU" in text
    assert next_attempt(1, gpu, "gpu") is None
    assert next_attempt(1, cpu, "auto") is None


@pytest.mark.parametrize("error", [MemoryError(), torch.cuda.OutOfMemoryError(CUDA), RuntimeError("not enough memory")])
def test_every_lack_of_memory_is_recognised(error):
    with pytest.raises(OutOfMemory, match="a batch of 6; try a batch of 3"), memory_errors(6):
        raise error
    with pytest.raises(RuntimeError, match="shape"), memory_errors(6):
        raise RuntimeError("shape mismatch")


def test_the_card_names_the_batch_that_was_used(memory, tmp_path):
    from landlabels.core.choices import BAND_SETS, BandSet
    from landlabels.core.training.job import TrainRequest, train
    from learnable import SMALL
    from section_stores import make_store

    memory(fits=4)
    BAND_SETS.register(BandSet("coarse", "Coarse", "only 60 m", {60: ("B01", "B09")}))
    try:
        store = make_store(tmp_path / "store", bands=("B01", "B09"))
        recipe = replace(QUICK, epochs=1)
        request = TrainRequest((store,), tmp_path / "m.onnx", recipe=recipe, options=SMALL, bands="coarse")
        result = train(replace(request, report=False, device="cpu"))
    finally:
        BAND_SETS.remove("coarse")
    assert result.card.training["recipe"]["batch"] == 4
