"""The result of a comparison of two architectures; `training/architecture_comparison.py` makes it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

from ..text import tr
from .evaluate import Evaluation
from .significance import PairedTest


@dataclass(frozen=True)
class Trial:
    """One training of the search: its sizes, and how good it is on the validation sections.

    `rows` is T and `attention_size` d_a of the paper; `f1` is the score that chooses, `macro_ap` breaks ties. `folder`
    holds the model and its run.
    """

    patches_per_side: int
    rows: int
    attention_size: int
    parameters: int
    f1: float
    macro_ap: float
    chosen: bool
    folder: Path

    @property
    def note(self) -> str:
        """What there is to say of it, in words."""
        notes = [tr("chosen")] * self.chosen + [tr("a single attention")] * (self.rows == 1)
        return ", ".join(notes)

    def record(self) -> dict:
        """Return plain values for JSON."""
        return {**asdict(self), "folder": str(self.folder)}


@dataclass(frozen=True, eq=False)
class Comparison:
    """What came of it: both evaluations, the tests of their difference, the trials of the search, and what to know."""

    evaluations: tuple[Evaluation, ...]
    runs: tuple[Path, ...]
    tests: tuple[PairedTest, ...]
    method: str
    trials: tuple[Trial, ...]
    notes: tuple[str, ...]

    @property
    def first(self) -> str:
        return self.evaluations[0].card.name

    @property
    def second(self) -> str:
        return self.evaluations[1].card.name

    def record(self) -> dict:
        """Return plain values for JSON."""
        return {
            "evaluations": [judged.record() for judged in self.evaluations],
            "first": self.first,
            "second": self.second,
            "tests": [test.record() for test in self.tests],
            "intervals": self.method,
            "search": [trial.record() for trial in self.trials],
            "notes": list(self.notes),
        }
