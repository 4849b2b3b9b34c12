"""The model card: the description that a model file carries."""

from __future__ import annotations

import json
import math
import re
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np

from ..json_reading import instance_of, integer_of, number_of, parse_json, text_of
from ..sections.section import SECTION_M, BandGroup
from ..text import tr
from .label_sets import LabelSet, label_set_from_record

CARD_KEY = "landlabels_card"
CARD_FORMAT = 1
BAND_STATISTICS = "band_statistics"  # in Card.training: mean and standard deviation of the training sections by band
# The shape of each output per section: C labels, T rows of attention (any number), R patches; novelty is one number.
OUTPUT_SHAPES = {"probability": "C", "logit": "C", "attention": "TR", "evidence": "CR", "novelty": ""}
NOVELTY = "novelty"  # the output, the field of results, and the key in Card.training
FP32, INT8 = "fp32", "int8"  # precisions; INT8 is also the key in Card.training of what it changes
NOVELTY_MARK = 0.95  # a section above it is novel; so are 5 % of sections like the training sections


@dataclass(frozen=True)
class Card:
    """The description of a model: labels, bands, thresholds, training data, scores and scope.

    `thresholds` are inf for labels with too few training examples, which are never assigned.
    """

    name: str
    architecture: str
    label_set: LabelSet
    groups: tuple[BandGroup, ...]
    patches_per_side: int
    outputs: tuple[str, ...]
    bias: tuple[float, ...]
    thresholds: tuple[float, ...]
    level: str
    demonstration: bool
    scope: str
    training: dict = field(default_factory=dict)
    scores: dict = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Raise `ValueError` with a readable reason if the card contradicts itself."""
        for fails, reason in self._contradictions():
            if fails:
                raise ValueError(reason)

    def _contradictions(self) -> tuple[tuple[bool, str], ...]:
        codes = [code.casefold() for code in self.label_set.codes]  # columns of a result layer: case does not count
        names = [group.input_name for group in self.groups]
        sizes = [len(values) for group in self.groups for values in (group.mean, group.std)]
        numbers = [x for group in self.groups for x in (*group.mean, *group.std)] + list(self.bias)
        return (
            (not codes, tr("its label set is empty")),
            (
                len(set(codes)) < len(codes) or not all(re.fullmatch(r"[a-z0-9_]{1,12}", code) for code in codes),
                tr("its label codes are not unique words of at most 12 letters, digits and underscores"),
            ),
            (
                not all(re.fullmatch(r"#[0-9a-fA-F]{6}", label.color) for label in self.label_set),
                tr("its label colours are not of the form #rrggbb"),
            ),
            (
                not names or len(set(names)) < len(names) or len(set(self.bands)) < len(self.bands),
                tr("its band groups are empty or repeat each other"),
            ),
            (
                any(group.resolution <= 0 or SECTION_M % group.resolution for group in self.groups),
                tr("a section of 1200 m is not a whole number of pixels at its resolutions"),
            ),
            (
                sizes != [len(group.bands) for group in self.groups for _ in range(2)],
                tr("its bands and their statistics differ in number"),
            ),
            (not all(math.isfinite(x) for x in numbers), tr("its statistics or biases are not finite numbers")),
            (
                any(s <= 0 for group in self.groups for s in group.std),
                tr("a band's standard deviation is not positive"),
            ),
            (len(self.bias) != len(codes), tr("its biases and labels differ in number")),
            (len(self.thresholds) != len(codes), tr("its thresholds and labels differ in number")),
            (
                not all(0 <= t <= 1 or t == math.inf for t in self.thresholds),
                tr("a threshold is not a number from 0 to 1"),
            ),
            (
                self.outputs[:1] != ("probability",)
                or len(set(self.outputs)) < len(self.outputs)
                or not set(self.outputs) <= set(OUTPUT_SHAPES),
                tr("its outputs are not 'probability' and some of 'logit', 'attention', 'evidence' and 'novelty'"),
            ),
            (self.patches_per_side < 1, tr("it has no patches")),
        )

    @property
    def bands(self) -> tuple[str, ...]:
        """The names of all bands, group by group."""
        return tuple(band for group in self.groups for band in group.bands)

    @property
    def statistics(self) -> dict[str, tuple[float, float]]:
        """The mean and the standard deviation of each band in the training data, in DN.

        As measured on the training sections; of older models, and of bands that were not measured, the normalisation's.
        The standard deviation is at least the normalisation's: the sections of one scene vary less than scenes do.
        """
        measured = self.training.get(BAND_STATISTICS)
        return {
            band: _measured(measured, band, (mean, std))
            for group in self.groups
            for band, mean, std in zip(group.bands, group.mean, group.std, strict=True)
        }

    @property
    def never_assigned(self) -> tuple[str, ...]:
        """The names of the labels with too few training examples."""
        return tuple(n for n, t in zip(self.label_set.names, self.thresholds, strict=True) if math.isinf(t))

    @property
    def has_evidence(self) -> bool:
        """Whether the model gives evidence maps (only the multi-attention network does)."""
        return "evidence" in self.outputs

    def thresholds_for(self, threshold: float | None) -> np.ndarray:
        """Return the thresholds to use, (C,): those of the model, or the given one for each label that was trained."""
        own = np.array(self.thresholds, dtype=np.float64)
        return own if threshold is None else np.where(np.isinf(own), np.inf, threshold)

    def to_json(self) -> str:
        """Write the card as JSON; a threshold of inf becomes null."""
        record = {"format": CARD_FORMAT, **asdict(self)}
        record["thresholds"] = [None if math.isinf(t) else t for t in self.thresholds]
        return json.dumps(record, ensure_ascii=False, allow_nan=False)

    @classmethod
    def from_json(cls, text: str) -> Card:
        """Read a card; raise `ValueError` with a readable reason if it is damaged or of a newer format."""
        try:
            record = instance_of(dict, parse_json(text), "card")
            version = record.pop("format")
        except (ValueError, KeyError) as error:
            raise ValueError(tr("its card is not readable JSON ({error})").format(error=error)) from error
        if version != CARD_FORMAT:
            raise ValueError(
                tr("its card has format {found} and this LandLabels reads format {known} (update the plugin)").format(
                    found=str(version)[:20], known=CARD_FORMAT
                )
            )
        try:
            return cls(**record | _typed(record))
        except (KeyError, TypeError) as error:
            raise ValueError(tr("its card is incomplete or malformed ({error})").format(error=error)) from error


def _measured(record: Any, band: str, default: tuple[float, float]) -> tuple[float, float]:
    """Return the mean and standard deviation of a band in `training[BAND_STATISTICS]`; `default` if it is malformed."""
    try:
        mean, std = (number_of(value, band) for value in record[band])
    except (KeyError, TypeError, ValueError):
        return default
    return mean, max(std, default[1])


def _typed(record: dict[str, Any]) -> dict[str, Any]:
    """Return the values of a card, each checked for its type; `ValueError` or `KeyError` if one is wrong."""
    texts = {name: text_of(record[name], name) for name in ("name", "architecture", "level", "scope")}
    thresholds = instance_of(list, record["thresholds"], "thresholds")
    return texts | {
        "label_set": label_set_from_record(record["label_set"]),
        "groups": tuple(_band_group(instance_of(dict, each, "groups")) for each in _items(record, "groups")),
        "patches_per_side": integer_of(record["patches_per_side"], "patches_per_side"),
        "outputs": tuple(text_of(name, "outputs") for name in _items(record, "outputs")),
        "bias": tuple(number_of(value, "bias") for value in _items(record, "bias")),
        "thresholds": tuple(math.inf if value is None else number_of(value, "thresholds") for value in thresholds),
        "demonstration": instance_of(bool, record["demonstration"], "demonstration"),
        "training": instance_of(dict, record.get("training", {}), "training"),
        "scores": instance_of(dict, record.get("scores", {}), "scores"),
    }


def _band_group(record: dict[str, Any]) -> BandGroup:
    return BandGroup(
        resolution=integer_of(record["resolution"], "resolution"),
        bands=tuple(text_of(band, "bands", 20) for band in _items(record, "bands")),
        mean=tuple(number_of(value, "mean") for value in _items(record, "mean")),
        std=tuple(number_of(value, "std") for value in _items(record, "std")),
    )


def _items(record: dict[str, Any], name: str) -> list[Any]:
    return instance_of(list, record[name], name)
