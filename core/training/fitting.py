"""The steps of a fitting, as a Lightning module: loss, running average, validation, and when it is over."""

from __future__ import annotations

import copy
import math
import os
import time
from collections.abc import Callable
from typing import Protocol

import lightning.pytorch as lightning
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits

from ..errors import LossNotFinite
from ..evaluation import metrics
from ..network.base import SectionNetwork
from ..stores.store import Indexes
from ..text import tr
from . import parallel
from .augment import augment, splice
from .batches import Batch, Batches
from .calibrate import probability_of
from .predict import predict
from .recipe import Recipe

QUIET = 0.5  # seconds between two events of steps, and between two looks at what was asked
ANSWERS = (None, "stop", "cancel")


class Listener(Protocol):
    """Who hears what happens and may ask for an end: a `RunFolder`, or nobody."""

    def append(self, event: str, **values: object) -> None: ...
    def asked(self) -> str | None: ...


class Nobody:
    """Hears nothing and asks for nothing."""

    def append(self, event: str, **values: object) -> None:
        pass

    def asked(self) -> str | None:
        return None


class Ended(Exception):
    """The fitting ends before its last epoch: `early`, or because of `stop` or `cancel`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Fitting(lightning.LightningModule):
    """Fits `network` to the training sections; after each epoch `history` has one entry more.

    With validation sections and patience, `best` holds the weights of the best epoch by macro AP.
    """

    def __init__(
        self,
        network: SectionNetwork,
        batches: Batches,
        validation: Indexes,
        recipe: Recipe,
        run: Listener,
        about: dict,
        device_name: str,
    ) -> None:
        super().__init__()
        self.network, self.batches, self.validation = network, batches, validation
        self.recipe, self.run, self.about, self.device_name = recipe, run, about, device_name
        self.average = copy.deepcopy(network).requires_grad_(False).eval() if recipe.average else None
        self.history: list[dict] = []
        self.best: dict | None = None
        self.save: Callable[[], None] = lambda: None
        self._ema_steps, self._begun, self._looked, self._done_before = 0, 0.0, 0.0, 0

    @property
    def result(self) -> SectionNetwork:
        """The network whose weights are the result of the epochs so far."""
        return self.average if self.average is not None else self.network

    def configure_optimizers(self) -> dict:
        recipe, parameters = self.recipe, list(self.network.parameters())
        if recipe.optimiser == "adam":
            optimiser: torch.optim.Optimizer = torch.optim.Adam(parameters, lr=recipe.rate)
        else:
            groups = [
                {"params": [p for p in parameters if p.dim() > 1], "weight_decay": recipe.decay},
                {"params": [p for p in parameters if p.dim() <= 1], "weight_decay": 0.0},
            ]
            optimiser = torch.optim.AdamW(groups, lr=recipe.rate)
        shape = warm_cosine(recipe.epochs * len(self.batches)) if recipe.schedule == "cosine" else lambda step: 1.0
        schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, shape)
        return {"optimizer": optimiser, "lr_scheduler": {"scheduler": schedule, "interval": "step"}}

    def on_train_start(self) -> None:
        self._weights = rare_weights(self.batches.sections.labels[self.batches.indexes]).to(self.device)
        self._begun, self._done_before = time.monotonic(), self.global_step
        self.run.append(
            "start",
            **self.about,
            epochs=self.recipe.epochs,
            steps_per_epoch=len(self.batches),
            device=self.device_name,
            resumed_epoch=len(self.history),
            pid=os.getpid(),
        )
        if self._exhausted():
            raise Ended("early")

    def on_train_epoch_start(self) -> None:
        # Whatever is random in the network depends on seed, epoch and process alone: a run that was killed goes on
        # from its checkpoint as if nothing had happened.
        state = np.random.SeedSequence([self.batches.seed, self.current_epoch, parallel.rank()]).generate_state(1)
        torch.manual_seed(int(state[0]))
        self.network.train()
        self._loss, self._epoch_begun = 0.0, time.monotonic()

    def training_step(self, batch: Batch, step: int) -> Tensor:
        inputs = augment(batch.pixels, batch.draws, self.network.groups, self.recipe)
        inputs, truth = splice(inputs, batch.truth, batch.draws, self.recipe)
        logits = self.network(*inputs).float()
        weights = self._weights if self.recipe.class_weights else None
        total = binary_cross_entropy_with_logits(logits, truth, pos_weight=weights, reduction="sum")
        # Processes may have a section more or less than others; their gradients are averaged, hence the factor.
        loss = total * parallel.world() / (batch.count * logits.shape[1])
        self._watch(loss.item(), batch, step)
        return loss

    def on_train_batch_end(self, outputs: object, batch: Batch, step: int) -> None:
        if self.average is not None:
            self._ema_steps += 1
            follow(self.average, self.network, min(self.recipe.average, self._ema_steps / (self._ema_steps + 10)))

    def on_train_epoch_end(self) -> None:
        """Judge the epoch, keep it if it is the best, write it down and leave a checkpoint."""
        epoch = self.current_epoch + 1
        loss = parallel.added(torch.tensor(self._loss, dtype=torch.float64)).item() / self.batches.per_epoch
        scores = self._validate()
        best = scores is not None and (self.best is None or scores["rank"] > self.best["rank"])
        if best:
            weights = {name: value.detach().cpu().clone() for name, value in self.result.state_dict().items()}
            self.best = {"rank": scores["rank"], "epoch": epoch, "weights": weights}
        seconds = time.monotonic() - self._epoch_begun
        entry = {
            "epoch": epoch,
            "epochs": self.recipe.epochs,
            "train_loss": _plain(loss),
            **{f"validation_{key}": _plain(scores[key]) if scores else None for key in ("loss", "f1", "macro_ap")},
            "best": best,
            "seconds": round(seconds, 3),
            "seconds_left": self._seconds_left(epoch * len(self.batches)),
            "waiting_share": round(self.batches.waited / max(seconds, 1e-9), 4),
            "rate": self.trainer.optimizers[0].param_groups[0]["lr"],
        }
        self.history.append(entry)
        self.save()
        self.run.append("epoch", **entry)
        if self._exhausted():
            raise Ended("early")

    def on_save_checkpoint(self, checkpoint: dict) -> None:
        checkpoint["landlabels"] = {"history": self.history, "best": self.best, "ema_steps": self._ema_steps}

    def on_load_checkpoint(self, checkpoint: dict) -> None:
        kept = checkpoint["landlabels"]
        self.history, self.best, self._ema_steps = kept["history"], kept["best"], kept["ema_steps"]

    def _validate(self) -> dict[str, float] | None:
        """Return loss, F1 at 0.5 and macro AP on the validation sections, and `rank`, by which epochs are compared."""
        if not len(self.validation):
            return None
        sections = self.batches.sections
        logits = predict(self.result, sections, self.network.groups, self.validation, self.device)
        truth, probability = sections.labels[self.validation], probability_of(logits)
        loss = binary_cross_entropy_with_logits(torch.from_numpy(logits), torch.from_numpy(truth.astype(np.float32)))
        scores = metrics.score(truth, probability >= 0.5, probability)
        rank = -loss.item() if math.isnan(scores["macro_ap"]) else scores["macro_ap"]
        return {"loss": loss.item(), "f1": scores["f1"], "macro_ap": scores["macro_ap"], "rank": rank}

    def _exhausted(self) -> bool:
        """Whether so many epochs went by without a better one that there is no use in going on."""
        patience = self.recipe.patience
        return bool(patience and self.best and len(self.history) - self.best["epoch"] >= patience)

    def _watch(self, loss: float, batch: Batch, step: int) -> None:
        """Speak of the step now and then; end where that is asked, or where the loss is no number, all at once."""
        self._loss += loss * batch.count / parallel.world()
        now, wish = time.monotonic(), None
        if now - self._looked >= QUIET:
            self._looked, wish = now, self.run.asked()
            self.run.append(
                "step",
                epoch=self.current_epoch + 1,
                step=step + 1,
                steps=len(self.batches),
                loss=_plain(loss),
                seconds_left=self._seconds_left(self.global_step),
            )
        flags = parallel.highest(torch.tensor([not math.isfinite(loss), ANSWERS.index(wish)], dtype=torch.int32))
        if flags[0]:
            names = self.batches.sections.names[self.batches.steps(self.current_epoch)[step]]
            shown = ", ".join(names[:5]) + ("…" if len(names) > 5 else "")
            raise LossNotFinite(epoch=self.current_epoch + 1, step=step + 1, sections=shown, kept=self.kept())
        if flags[1]:
            raise Ended(ANSWERS[int(flags[1])])

    def kept(self) -> str:
        """Say which state is safe."""
        if not self.history:
            return tr("no epoch was finished")
        return tr("what was learnt up to epoch {epoch} is kept").format(epoch=len(self.history))

    def _seconds_left(self, done: int) -> float | None:
        """Guess the seconds to the end of the last epoch from the pace since this run began."""
        here = done - self._done_before
        if here <= 0:
            return None
        left = self.recipe.epochs * len(self.batches) - done
        return round(left * (time.monotonic() - self._begun) / here, 1)


def rare_weights(labels: NDArray[np.bool_]) -> Tensor:
    """Return how much the positives of each label weigh, (C,): sqrt(negatives / positives), from 1 to 10."""
    positives = labels.sum(axis=0)
    weights = np.sqrt((len(labels) - positives) / np.maximum(positives, 1)).clip(1, 10)
    return torch.tensor(weights, dtype=torch.float32)


def warm_cosine(steps: int) -> Callable[[int], float]:
    """Return the learning rate's course: up over a tenth of the steps, then down to 0 as a cosine."""
    warm = max(1, steps // 10)
    return lambda step: min(1.0, (step + 1) / warm) * 0.5 * (1 + math.cos(math.pi * min(1.0, step / steps)))


def follow(average: nn.Module, network: nn.Module, keep: float) -> None:
    """Move the running average of the weights a step towards the network; batch statistics alike, counters copied."""
    with torch.no_grad():
        for old, new in zip(average.state_dict().values(), network.state_dict().values(), strict=True):
            if old.is_floating_point():
                old.lerp_(new, 1 - keep)
            else:
                old.copy_(new)


def _plain(value: float) -> float | None:
    """Return a number that JSON can hold: None for what is not finite."""
    return round(float(value), 6) if math.isfinite(value) else None
