"""What a training will do, in sentences for a dialog. Needs no torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..text import duration, mark, plural, tr


@dataclass(frozen=True)
class TrainingPlan:
    """The settings that decide how much is trained.

    Attributes:
        sections: number of sections by split; the key is empty for sections without a split.
        epochs: passes over the sections of each training, at most.
        folds, inner_folds, repeats: as of `TrainRequest`.
    """

    sections: Mapping[str, int]
    epochs: int
    folds: int = 0
    inner_folds: int = 0
    repeats: int = 1

    @property
    def trainings(self) -> int:
        """The number of networks that are trained, the final one included."""
        return 1 + self.folds * self.repeats * (1 + self.inner_folds)

    @property
    def training_sections(self) -> int:
        """The number of sections in the training split; without splits, 60 % will be."""
        return self.sections.get("train", 0) or round(0.6 * sum(self.sections.values()))

    @property
    def passes(self) -> float:
        """The number of sections that all steps read together, at most."""
        total = sum(self.sections.values())
        if not self.folds:
            return self.epochs * self.training_sections
        outer = (self.folds - 1) / self.folds
        inner = self.inner_folds and outer * (self.inner_folds - 1)
        return self.epochs * total * (1 + self.repeats * self.folds * (outer + inner))

    def describe(self, speed: float | None) -> str:
        """Return what will be done and how long it takes; `speed` in sections per second, None if not known."""
        total = sum(self.sections.values())
        if self.folds:
            text = tr(
                "Cross-validation on {total} sections: {trainings} networks are trained for {epochs} epochs each, the "
                "last one on all sections; that one is the result, the others give its scores and thresholds."
            )
            text = text.format(total=total, trainings=self.trainings, epochs=self.epochs)
        else:
            text = plural(
                self.epochs,
                mark("One network is trained for {n} epoch on {used} of {total} sections."),
                mark("One network is trained for up to {n} epochs on {used} of {total} sections."),
                used=self.training_sections,
                total=total,
            )
        if speed is None and self.folds:
            return text + " " + tr("The log counts the networks; how long they take is not known yet.")
        if speed is None:
            return text + " " + tr("How long it takes is shown after its first steps.")
        about = tr("At the speed of your last training ({speed:.0f} sections per second) it takes at most {time}.")
        return text + " " + about.format(speed=speed, time=duration(self.passes / speed))
