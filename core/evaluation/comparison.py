"""The results of comparing two methods, as `training/compare.py` makes them and the report shows them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

from ..errors import ParameterError
from ..text import tr
from .evaluate import Evaluation
from .significance import PairedTest, paired_tests


@dataclass(frozen=True)
class Trial:
    """One training of the search: its sizes, and its scores on the validation sections.

    `rows` is T and `attention_size` d_a of the paper; an architecture ignores sizes that it does not have. The highest
    `f1` is chosen, `macro_ap` breaks ties. `folder` holds the model and its run.
    """

    architecture: str
    patches_per_side: int
    rows: int
    attention_size: int
    lstm_size: int
    parameters: int
    f1: float
    macro_ap: float
    chosen: bool
    folder: Path

    @property
    def note(self) -> str:
        """Remarks on the trial, for a table."""
        notes = [tr("chosen")] * self.chosen + [tr("single attention")] * (self.rows == 1)
        return ", ".join(notes)

    def record(self) -> dict:
        """Return plain values for JSON."""
        return {**asdict(self), "folder": str(self.folder)}


@dataclass(frozen=True, eq=False)
class Comparison:
    """Both evaluations, the tests of their difference, the trials of the search, and notes.

    `seeds` are the scores of Table 1 by model, for each seed.
    """

    evaluations: tuple[Evaluation, ...]
    runs: tuple[Path, ...]
    tests: tuple[PairedTest, ...]
    method: str
    trials: tuple[Trial, ...]
    notes: tuple[str, ...]
    seeds: tuple[dict[str, dict[str, float]], ...] = ()

    @property
    def first(self) -> str:
        return self.evaluations[0].card.name

    @property
    def second(self) -> str:
        return self.evaluations[1].card.name

    def record(self) -> dict:
        """Return plain values for JSON."""
        return {
            "evaluations": [evaluation.record() for evaluation in self.evaluations],
            "first": self.first,
            "second": self.second,
            "tests": [test.record() for test in self.tests],
            "intervals": self.method,
            "search": [trial.record() for trial in self.trials],
            "notes": list(self.notes),
            "seeds": list(self.seeds),
        }


def compare_pairs(first: Evaluation, second: Evaluation, seed: int = 1) -> tuple[tuple[PairedTest, ...], str]:
    """Return the tests of the paper's scores of two models, and a description of the bootstrap.

    Raises:
        ParameterError: the models were not evaluated on the same sections.
    """
    if first.names.tolist() != second.names.tolist():
        raise ParameterError(name="MODEL", value=second.card.name, allowed=tr("evaluated on the same sections"))
    return paired_tests(first.labels, first.decided, second.decided, first.places, seed)
