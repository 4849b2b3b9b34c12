"""The styles that show one number per section in classes of colour that colour-blind people can tell apart."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from ...text import mark, tr
from ..schema import probability_name
from .legend import Legend
from .symbols import NO_LABEL_COLOR, NOTHING, Fill

# Five colours of matplotlib's viridis (for probabilities and shares) and of its inferno (for what needs attention).
VIRIDIS = "#440154", "#3b528b", "#21918c", "#5ec962", "#fde725"
INFERNO = "#fcffa4", "#f98e09", "#bc3754", "#57106e", "#000004"
COUNTS = "#f7fbff", "#d0e1f2", "#94c4df", "#4a98c9", "#1764ab", "#08306b"  # matplotlib's Blues
PROBABILITY_STYLE = mark("Probability of one label")


@dataclass(frozen=True)
class Class:
    """A class of the renderer, which is a line of the legend: lower <= value < upper, the last one <= upper."""

    lower: float
    upper: float
    label: str
    fills: tuple[Fill, ...]


@dataclass(frozen=True)
class Measure:
    """A style that shows the value of a QGIS expression in classes; `fields` are those that it needs."""

    name: str
    expression: str
    classes: tuple[Class, ...]
    fields: tuple[str, ...]


def measures(legend: Legend, fields: Collection[str]) -> Iterator[Measure]:
    """Return the styles whose fields the layer has."""
    for measure in _all(legend):
        if set(measure.fields) <= set(fields):
            yield measure


def _all(legend: Legend) -> Iterator[Measure]:
    label, field = legend.most_frequent, probability_name(legend.most_frequent.code)
    heading = Class(2, 3, label.name, NOTHING)  # a line of the legend that no section belongs to
    yield Measure(PROBABILITY_STYLE, f'"{field}"', (heading, *_shares(VIRIDIS)), (field,))
    yield Measure(mark("Number of labels"), '"n_labels"', _counts(), ("n_labels",))
    probabilities = tuple(probability_name(code) for code in legend.label_set.codes)
    yield Measure(mark("Uncertainty"), _uncertainty(probabilities), _doubts(), probabilities)
    yield Measure(mark("Novelty"), '"novelty"', _shares(INFERNO), ("novelty",))
    yield Measure(mark("Clear share"), '"clear_share"', _shares(VIRIDIS), ("clear_share",))


def _uncertainty(fields: Sequence[str]) -> str:
    """Return the expression for the sum of min(p, 1 - p) over all labels.

    It is the expected number of wrong labels with thresholds of 0.5, if the probabilities are calibrated.
    """
    distances = " + ".join(f'abs("{field}" - 0.5)' for field in fields)
    return f"{len(fields) / 2} - ({distances})"


def _shares(colors: Sequence[str]) -> tuple[Class, ...]:
    """Return five classes from 0 to 100 %."""
    return tuple(
        Class(
            step / 5,
            (step + 1) / 5,
            tr("{lower} to {upper} %").format(lower=20 * step, upper=20 * step + 20),
            (Fill(color),),
        )
        for step, color in enumerate(colors)
    )


def _counts() -> tuple[Class, ...]:
    """Return the classes for 0, 1, … labels; the last one has no upper limit."""
    none = Class(-0.5, 0.5, "0", (Fill(NO_LABEL_COLOR),))
    last = len(COUNTS)
    texts = [str(number) for number in range(1, last)] + [tr("{n} and more").format(n=last)]
    uppers = [number + 0.5 for number in range(1, last)] + [1e6]
    found = zip(range(1, last + 1), uppers, texts, COUNTS, strict=True)
    return (none, *(Class(number - 0.5, upper, text, (Fill(color),)) for number, upper, text, color in found))


def _doubts() -> tuple[Class, ...]:
    limits = (0, 0.5, 1, 2, 3, 1e6)
    texts = [
        tr("less than 0.5 wrong labels expected"), "0.5 to 1", "1 to 2", "2 to 3", tr("{n} and more").format(n=3)
    ]  # fmt: skip
    return tuple(
        Class(lower, upper, text, (Fill(color),))
        for lower, upper, text, color in zip(limits[:-1], limits[1:], texts, INFERNO, strict=True)
    )
