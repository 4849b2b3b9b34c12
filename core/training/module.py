"""The LightningModule that trains a network: loss, averaged weights, validation and early stopping.

Early stopping is not Lightning's `EarlyStopping`: that compares scores in single precision, saves its count of epochs
one epoch late (a checkpoint is written before the callback runs), and does not end a resumed training at its start.
"""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable
from typing import Any, Protocol, cast

import lightning.pytorch as lightning
import numpy as np
import torch
from lightning.pytorch.utilities.types import OptimizerLRScheduler
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits

from ..errors import LossNotFinite
from ..evaluation import metrics
from ..evaluation.calibration import probability_of
from ..network.section_network import SectionNetwork
from ..stores.label_shares import CELL_M
from ..stores.store import Indexes
from ..text import tr
from . import distributed
from .augment import augment, cutmix, move
from .averaging import MovingAverage
from .batches import Batch, Batches
from .patch_loss import PatchLoss, to_shares
from .predict import predict
from .recipe import Recipe

EVENT_INTERVAL_S = 0.5  # between two step events, and between two checks for a request to end
REQUESTS = (None, "stop", "cancel")
CHECK_STEPS = 16  # between two looks at the losses on a GPU, each of which waits for it
VALIDATION_SCORES = ("loss", "f1", "macro_ap")


class RunMonitor(Protocol):
    """Receives the events of a training and returns requests to end it, such as a `RunFolder`."""

    def append(self, event: str, **values: object) -> None: ...
    def requested(self) -> str | None: ...


class NullMonitor:
    """Ignores all events and never requests anything."""

    def append(self, event: str, **values: object) -> None:
        pass

    def requested(self) -> str | None:
        return None


class StopFitting(Exception):
    """Ends a training before its last epoch; `reason` is `early`, `stop` or `cancel`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class FittingModule(lightning.LightningModule):
    """Trains `network` on the training sections; each epoch adds one entry to `history`.

    With validation sections, `best` holds the weights of the epoch with the highest macro AP.
    """

    def __init__(
        self,
        network: SectionNetwork,
        batches: Batches,
        validation: Indexes,
        recipe: Recipe,
        *,
        patch_loss: PatchLoss | None = None,
        monitor: RunMonitor,
        start_values: dict,
        device_name: str,
    ) -> None:
        super().__init__()
        self.network, self.batches, self.validation, self.patch_loss = network, batches, validation, patch_loss
        self.recipe, self.monitor, self.start_values, self.device_name = recipe, monitor, start_values, device_name
        self.average = MovingAverage(network, recipe.ema_decay) if recipe.ema_decay else None
        self.history: list[dict] = []
        self.best: dict | None = None
        self.save: Callable[[], None] = lambda: None
        self._started, self._checked, self._steps_before = 0.0, 0.0, 0

    @property
    def result(self) -> SectionNetwork:
        """The network with the weights that are the result of the epochs so far."""
        return self.network if self.average is None else cast(SectionNetwork, self.average.module)

    def configure_optimizers(self) -> OptimizerLRScheduler:
        recipe = self.recipe
        trained = nn.ModuleList([self.network, *([] if self.patch_loss is None else [self.patch_loss])])
        if recipe.optimiser == "adam":
            optimiser: torch.optim.Optimizer = torch.optim.Adam(trained.parameters(), lr=recipe.learning_rate)
        else:
            groups = parameter_groups(trained, recipe.weight_decay)
            optimiser = torch.optim.AdamW(groups, lr=recipe.learning_rate)
        steps = recipe.epochs * len(self.batches)
        factor = cosine_with_warm_up(steps) if recipe.schedule == "cosine" else lambda step: 1.0
        schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, factor)
        return {"optimizer": optimiser, "lr_scheduler": {"scheduler": schedule, "interval": "step"}}

    def on_train_start(self) -> None:
        self._weights = positive_weights(self.batches.sections.labels[self.batches.indexes]).to(self.device)
        self._started, self._steps_before = time.monotonic(), self.global_step
        self.monitor.append(
            "start",
            **self.start_values,
            epochs=self.recipe.epochs,
            steps_per_epoch=len(self.batches),
            device=self.device_name,
            resumed_epoch=len(self.history),
            pid=os.getpid(),
        )
        if self._no_improvement():
            raise StopFitting("early")

    def on_train_epoch_start(self) -> None:
        # The random state of the network depends on seed, epoch and process only, so a resumed training gives the same
        # weights as one without an interruption.
        state = np.random.SeedSequence([self.batches.seed, self.current_epoch, distributed.rank()]).generate_state(1)
        torch.manual_seed(int(state[0]))
        self.network.train()
        self._loss, self._epoch_started = 0.0, time.monotonic()
        self._pending: list[tuple[Tensor, int]] = []  # loss and patch loss, and number of sections, of steps

    def training_step(self, batch: Batch, step: int) -> Tensor:
        inputs = augment(batch.pixels, batch.draws, self.network.groups, self.recipe)
        shares = [to_shares(move(stored, batch.draws, CELL_M, self.recipe)) for stored in batch.shares]
        mixed, truth = cutmix([*inputs, *shares], batch.truth, batch.draws, self.recipe)
        inputs, shares = mixed[: len(inputs)], mixed[len(inputs) :]
        if self.patch_loss is None:
            logits, extra = self.network(*inputs).float(), torch.zeros((), device=self.device)
        else:
            logits, evidence, descriptors = self.network.describe(*inputs)
            logits, extra = logits.float(), self.patch_loss(evidence, descriptors, shares)
        weights = self._weights if self.recipe.class_weights else None
        total = binary_cross_entropy_with_logits(logits, truth, pos_weight=weights, reduction="sum")
        # The numbers of sections per process can differ by one and DDP averages the gradients, hence the factor.
        factor = distributed.world() / batch.total
        loss = total * factor / logits.shape[1]
        self._pending.append((torch.stack([loss.detach(), extra.detach().float()]), batch.total))
        if len(self._pending) == self._steps_per_look() or step + 1 == len(self.batches):
            self._check_steps(step)
        return loss + extra * factor

    def on_train_batch_end(self, outputs: object, batch: Batch, step: int) -> None:
        if self.average is not None:
            self.average.update_parameters(self.network)

    def on_train_epoch_end(self) -> None:
        """Validate the epoch, keep it if it is the best, write a checkpoint and an event."""
        epoch = self.current_epoch + 1
        loss = distributed.all_sum(torch.tensor(self._loss, dtype=torch.float64)).item() / self.batches.per_epoch
        scores = self._validate()
        best = scores is not None and (self.best is None or scores["rank"] > self.best["rank"])
        if scores is not None and best:
            weights = {name: value.detach().cpu().clone() for name, value in self.result.state_dict().items()}
            self.best = {"rank": scores["rank"], "epoch": epoch, "weights": weights}
        seconds = time.monotonic() - self._epoch_started
        entry = {
            "epoch": epoch,
            "epochs": self.recipe.epochs,
            "train_loss": _json_number(loss),
            **{
                f"validation_{key}": _json_number(scores[key]) if scores else None for key in ("loss", "f1", "macro_ap")
            },
            "best": best,
            "seconds": round(seconds, 3),
            "seconds_left": self._seconds_left(epoch * len(self.batches)),
            "waiting_share": round(self.batches.waited / max(seconds, 1e-9), 4),
            "learning_rate": self.trainer.optimizers[0].param_groups[0]["lr"],
        }
        self.history.append(entry)
        self.save()
        self.monitor.append("epoch", **entry)
        if self._no_improvement():
            raise StopFitting("early")

    def on_save_checkpoint(self, checkpoint: dict) -> None:
        checkpoint["landlabels"] = {"history": self.history, "best": self.best, "batch": self.recipe.batch}

    def on_load_checkpoint(self, checkpoint: dict) -> None:
        self.history, self.best = checkpoint["landlabels"]["history"], checkpoint["landlabels"]["best"]

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

    def _no_improvement(self) -> bool:
        """Return whether `patience` epochs passed without a better one."""
        patience = self.recipe.patience
        return bool(patience and self.best and len(self.history) - self.best["epoch"] >= patience)

    def _steps_per_look(self) -> int:
        return 1 if self.device.type == "cpu" else CHECK_STEPS

    def _check_steps(self, step: int) -> None:
        """Look at the losses of the steps up to `step`, which no look was taken at yet.

        Write a step event at intervals; end on request or if a loss is not finite, in all processes together. The loss
        of an event is that on the labels, which can be compared with the validation's.
        """
        losses = torch.stack([values for values, _ in self._pending]).tolist()
        first = step + 1 - len(losses)
        for (loss, _), (_, total) in zip(losses, self._pending, strict=True):
            self._loss += loss * total / distributed.world()
        self._pending.clear()
        not_finite = [first + i for i, values in enumerate(losses) if not all(map(math.isfinite, values))]
        now, request = time.monotonic(), None
        if now - self._checked >= EVENT_INTERVAL_S:
            self._checked, request = now, self.monitor.requested()
            self.monitor.append(
                "step",
                epoch=self.current_epoch + 1,
                step=step + 1,
                steps=len(self.batches),
                loss=_json_number(losses[-1][0]),
                seconds_left=self._seconds_left(self.global_step),
            )
        flags = torch.tensor([not_finite[0] + 1 if not_finite else 0, REQUESTS.index(request)], dtype=torch.int32)
        failed, number = distributed.all_max(flags).tolist()
        if failed:
            names = self.batches.sections.names[self.batches.steps(self.current_epoch)[failed - 1]]
            shown = ", ".join(names[:5]) + ("…" if len(names) > 5 else "")
            raise LossNotFinite(epoch=self.current_epoch + 1, step=failed, sections=shown, kept=self.saved_state())
        requested = REQUESTS[number]
        if requested:
            raise StopFitting(requested)

    def saved_state(self) -> str:
        """Return a clause on what the checkpoint holds, for error messages."""
        if not self.history:
            return tr("no epoch was finished")
        return tr("the weights of epoch {epoch} are kept").format(epoch=len(self.history))

    def _seconds_left(self, done: int) -> float | None:
        """Estimate the seconds to the end of the last epoch from the steps since this process started."""
        steps = done - self._steps_before
        if steps <= 0:
            return None
        left = self.recipe.epochs * len(self.batches) - done
        return round(left * (time.monotonic() - self._started) / steps, 1)


def parameter_groups(network: nn.Module, weight_decay: float) -> list[dict[str, Any]]:
    """Return the parameters of a network in two groups for an optimiser: with weight decay, and without.

    Biases and batch norms have none; biases by name too, since those of `PositionLSTM` are a 3-D tensor.
    """
    decayed: list[nn.Parameter] = []
    exempt: list[nn.Parameter] = []
    for name, parameter in network.named_parameters():
        (decayed if parameter.dim() > 1 and "bias" not in name else exempt).append(parameter)
    return [{"params": decayed, "weight_decay": weight_decay}, {"params": exempt, "weight_decay": 0.0}]


def positive_weights(labels: NDArray[np.bool_]) -> Tensor:
    """Return the weight of the positives of each label, (C,): sqrt(negatives / positives), limited to 1-10."""
    positives = labels.sum(axis=0)
    weights = np.sqrt((len(labels) - positives) / np.maximum(positives, 1)).clip(1, 10)
    return torch.tensor(weights, dtype=torch.float32)


def cosine_with_warm_up(steps: int) -> Callable[[int], float]:
    """Return the factor on the learning rate by step: linear warm-up over a tenth of the steps, then a cosine to 0."""
    warm_up = max(1, steps // 10)
    return lambda step: min(1.0, (step + 1) / warm_up) * 0.5 * (1 + math.cos(math.pi * min(1.0, step / steps)))


def _json_number(value: float) -> float | None:
    """Return a number for JSON: None if it is not finite."""
    return round(float(value), 6) if math.isfinite(value) else None
