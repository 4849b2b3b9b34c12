"""The styles that show one number per section in classes of colour that colour-blind people can tell apart."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from ...text import mark, tr
from ..schema import AGREEMENT, N_DATES, probability_name
from .legend import Legend
from .symbols import NO_LABEL_COLOR, NOTHING, Fill

# Colours of matplotlib's viridis (for probabilities and shares) and of its inferno (for what needs attention).
VIRIDIS = "#440154", "#3b528b", "#21918c", "#5ec962", "#fde725"
INFERNO = "#fcffa4", "#f9cb35", "#f98e09", "#e35933", "#bc3754", "#8a226a", "#57106e", "#210c4a", "#000004"
COUNTS = "#f7fbff", "#d0e1f2", "#94c4df", "#4a98c9", "#1764ab", "#08306b"  # matplotlib's Blues
DOUBT_LIMITS = 0, 1, 2, 5, 10, 15, 20, 25, 30, 50  # percent; more than 50 is not possible
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
    # The first line of some legends is a heading, which no section belongs to.
    heading = Class(2, 3, label.name, NOTHING)
    yield Measure(PROBABILITY_STYLE, f'"{field}"', (heading, *_shares(VIRIDIS)), (field,))
    yield Measure(mark("Number of labels"), '"n_labels"', _counts(), ("n_labels",))
    doubts = Class(2, 3, tr("wrong decisions expected:"), NOTHING), *_shares(INFERNO, DOUBT_LIMITS)
    probabilities = tuple(probability_name(code) for code in legend.label_set.codes)
    yield Measure(mark("Uncertainty"), _uncertainty(probabilities), doubts, probabilities)
    yield Measure(mark("Novelty"), '"novelty"', _shares(INFERNO[::2]), ("novelty",))
    yield Measure(mark("Agreement of the dates"), '"agreement"', _shares(VIRIDIS), (AGREEMENT,))
    yield Measure(mark("Number of dates"), '"n_dates"', _counts(), (N_DATES,))
    yield Measure(mark("Clear share"), '"clear_share"', _shares(VIRIDIS), ("clear_share",))


def _uncertainty(fields: Sequence[str]) -> str:
    """Return the expression for the mean of min(p, 1 - p) over all labels.

    It is the expected share of wrong decisions with thresholds of 0.5, if the probabilities are calibrated.
    """
    distances = " + ".join(f'abs("{field}" - 0.5)' for field in fields)
    return f"0.5 - ({distances}) / {len(fields)}"


def _shares(colors: Sequence[str], limits: Sequence[int] = (0, 20, 40, 60, 80, 100)) -> tuple[Class, ...]:
    """Return the classes of a share between limits in percent."""
    text = tr("{lower} to {upper} %")
    return tuple(
        Class(lower / 100, upper / 100, text.format(lower=lower, upper=upper), (Fill(color),))
        for lower, upper, color in zip(limits[:-1], limits[1:], colors, strict=True)
    )


def _counts() -> tuple[Class, ...]:
    """Return the classes for 0, 1, … labels; the last one has no upper limit."""
    none = Class(-0.5, 0.5, "0", (Fill(NO_LABEL_COLOR),))
    last = len(COUNTS)
    texts = [str(number) for number in range(1, last)] + [tr("{n} and more").format(n=last)]
    uppers = [number + 0.5 for number in range(1, last)] + [1e6]
    found = zip(range(1, last + 1), uppers, texts, COUNTS, strict=True)
    return (none, *(Class(number - 0.5, upper, text, (Fill(color),)) for number, upper, text, color in found))
