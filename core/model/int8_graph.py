"""The int8 graph of a model: the same network with 8-bit convolutions, which is faster on many processors.

A model file may carry one beside its own float32 graph, compressed, in its metadata. It takes the same inputs and gives
`probability`, and `novelty` (in float32) if the model has it. The card says how its decisions differ.
"""

from __future__ import annotations

import base64
import binascii
import time
import zlib
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from ..json_reading import integer_of, number_of
from ..text import plural, tr
from .card import INT8, Card

INT8_KEY = "landlabels_int8"  # in the metadata of the model file
INT8_OUTPUTS = ("probability", "novelty")
MAX_F1_CHANGE = 0.005  # of the mean F1 on sections not calibrated on
MAX_FLIPPED = 0.005  # share of all decisions, sections x labels
LARGEST = 1 << 30  # bytes of a graph
TIMED_RUNS = 3
WORTHWHILE = 0.9  # of the time of the float32 graph


@dataclass(frozen=True)
class Int8Effect:
    """What the int8 graph changes, measured on sections that it was not calibrated on.

    Attributes:
        sections: number of these sections.
        held_out: whether the model was not trained on them.
        calibrated_on: number of sections that the ranges of its values were measured on.
        flipped: share of the decisions (sections x labels) that differ.
        largest_difference: of a probability.
        f1_before, f1_after: mean F1 per section of the float32 and of the int8 graph.
    """

    sections: int
    held_out: bool
    calibrated_on: int
    flipped: float
    largest_difference: float
    f1_before: float
    f1_after: float

    @property
    def within_limits(self) -> bool:
        """Whether the int8 graph may replace the float32 graph where that is faster."""
        return self.flipped <= MAX_FLIPPED and abs(self.f1_after - self.f1_before) <= MAX_F1_CHANGE

    def record(self) -> dict[str, Any]:
        """Return the values for `Card.training[INT8]`."""
        return asdict(self)

    def sentence(self) -> str:
        """Return a sentence on what the int8 graph changes."""
        return plural(
            self.sections,
            "With int8, {flipped:.2%} of the decisions on {n} section differ, a probability by at most {largest:.2f}; "
            "F1 is {after:.3f} instead of {before:.3f}.",
            "With int8, {flipped:.2%} of the decisions on {n} sections differ, a probability by at most {largest:.2f}; "
            "F1 is {after:.3f} instead of {before:.3f}.",
            flipped=self.flipped,
            largest=self.largest_difference,
            after=self.f1_after,
            before=self.f1_before,
        )


def int8_effect(card: Card) -> Int8Effect | None:
    """Return what the card says of the int8 graph; None if it says nothing or its entry is malformed."""
    record = card.training.get(INT8)
    if not isinstance(record, dict):
        return None
    try:
        return Int8Effect(
            sections=integer_of(record["sections"], "sections"),
            held_out=record["held_out"] is True,
            calibrated_on=integer_of(record["calibrated_on"], "calibrated_on"),
            **{
                name: number_of(record[name], name)
                for name in ("flipped", "largest_difference", "f1_before", "f1_after")
            },
        )
    except (KeyError, ValueError):
        return None


def pack(content: bytes) -> str:
    """Return a graph as text for the metadata of a model file."""
    return base64.b64encode(zlib.compress(content, 9)).decode("ascii")


def unpack(text: str) -> bytes:
    """Return a packed graph; raise `ValueError` with the reason if it is damaged."""
    try:
        unpacking = zlib.decompressobj()
        content = unpacking.decompress(base64.b64decode(text, validate=True), LARGEST)
        if not unpacking.eof:
            raise ValueError
    except (ValueError, binascii.Error, zlib.error) as error:
        raise ValueError(tr("its int8 graph is damaged")) from error
    return content


def is_faster(one: Callable[[], object], other: Callable[[], object]) -> bool:
    """Return whether `one` takes clearly less time here than `other`; both run in turn, the shortest times count."""
    seconds: dict[Callable[[], object], list[float]] = {one: [], other: []}
    for _ in range(TIMED_RUNS):
        for work, times in seconds.items():
            started = time.perf_counter()
            work()
            times.append(time.perf_counter() - started)
    return min(seconds[one]) < WORTHWHILE * min(seconds[other])
