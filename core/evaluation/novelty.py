"""Novelty: how unlike a model's training sections a section is, from 0 to 1.

A section is described by the mean and the standard deviation of each band, as logarithms, so that it does not depend on
the network and bands of all levels weigh alike. Its distance is the one to the nearest training section in the
Mahalanobis metric of the training sections (Ledoit and Wolf 2004: covariance shrunk towards a multiple of the
identity). The novelty is the share of training sections, held out with their whole place, that have a smaller distance.

Logarithms of the ratios of bands as further features were measured and left out (125 sections, 12 bands, nested folds):
B04 and B08 exchanged are then novel in 81 instead of 60 %, but +1000 DN only in 10 instead of 82 %.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.util import find_spec
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import MissingPackage
from ..model.card import NOVELTY_MARK
from ..sections.section import BandGroup
from ..stores.store import Readable
from ..text import tr
from .errors import TooFewForNovelty
from .evaluate import to_inputs
from .folds import grouped_folds

SAMPLED = 30  # pixels per side that the statistics are taken from: 60 per side change them little
LEVEL_DN, SPREAD_DN = 100, 20  # added before the logarithm: smaller means and deviations differ by noise
SMALLEST_SCALE = 0.01  # of a logarithm: 1 %
NO_INFLUENCE = 1e9  # scale of a band that has no data in any training section
SMALLEST_VARIANCE = 1e-6  # of standardised features: equal sections have a metric too
MIN_SECTIONS, MIN_PLACES = 40, 5
MAX_SECTIONS = 2000  # sections that the covariance and the distances are measured on
MAX_REFERENCES = 500  # training sections in the model file; more would slow down classifying
FOLDS = 10
LEVELS = (0.25, 0.5, 0.75, 0.9, NOVELTY_MARK)  # of the novelty, whose distances are measured
CHUNK = 64  # sections that are read together
DEFINITION = (
    "share of held-out training sections that are nearer to the training sections; distance of the logarithms of the "
    "bands' means and standard deviations to the nearest section, in the Mahalanobis metric (Ledoit-Wolf)"
)


@dataclass(frozen=True, eq=False)
class Metric:
    """The Mahalanobis metric of training sections, and M of them as references; F = 2 x bands features.

    Attributes:
        mean, scale: (F,) which standardise features.
        covariance, precision: (F, F) of the standardised features, and its inverse.
        whitening: (F, F) the Cholesky factor of the precision; standardised features times it are whitened.
        references: (M, F) whitened features.
    """

    mean: NDArray[np.float64]
    scale: NDArray[np.float64]
    covariance: NDArray[np.float64]
    precision: NDArray[np.float64]
    whitening: NDArray[np.float64]
    references: NDArray[np.float64]

    def whiten(self, features: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return whitened features, (n, F); unknown ones (NaN) become what is expected given the known ones."""
        standard = (features - self.mean) / self.scale
        unknown = np.isnan(standard)
        for pattern in np.unique(unknown[unknown.any(axis=1)], axis=0):
            rows, known = np.flatnonzero((unknown == pattern).all(axis=1)), ~pattern
            to_known = np.linalg.solve(self.covariance[known][:, known], self.covariance[known][:, pattern])
            standard[np.ix_(rows, np.flatnonzero(pattern))] = standard[rows][:, known] @ to_known
        return standard @ self.whitening

    def distance(self, features: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the distance of each section to the nearest reference, (n,)."""
        whitened = self.whiten(features)
        to_each = (self.references**2).sum(axis=1) - 2 * whitened @ self.references.T
        return np.sqrt(np.maximum((whitened**2).sum(axis=1) + to_each.min(axis=1), 0))


@dataclass(frozen=True, eq=False)
class Novelty:
    """What the novelty of a section is computed from.

    Attributes:
        metric: its distance to the training sections.
        distances, levels: (K,) the novelty at each distance, linear in between and 1 beyond.
        sections, places: the number of training sections and places that it was measured on.
    """

    metric: Metric
    distances: NDArray[np.float64]
    levels: NDArray[np.float64]
    sections: int
    places: int

    def of(self, features: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the novelty of sections, (n,); the output `novelty` of a model has the same values."""
        return np.interp(self.metric.distance(features), self.distances, self.levels)

    def record(self) -> dict[str, Any]:
        """Return what the card says of it."""
        return {
            "sections": self.sections,
            "places": self.places,
            "references": len(self.metric.references),
            "mark": NOVELTY_MARK,
            "definition": DEFINITION,
        }


def features_of(inputs: Mapping[str, NDArray[np.float32]], groups: Sequence[BandGroup]) -> NDArray[np.float64]:
    """Return log means, then log standard deviations of the bands of n sections, (n, F); NaN for a band without data.

    `inputs` are a model's: DN by input name (n, bands, size, size), NaN for no data.
    """
    means, deviations = [], []
    for group in groups:
        step = sampling_step(group)
        pixels = inputs[group.input_name][:, :, ::step, ::step].astype(np.float64)
        known = ~np.isnan(pixels)
        count = known.sum(axis=(2, 3))
        with np.errstate(invalid="ignore"):
            mean = np.where(known, pixels, 0).sum(axis=(2, 3)) / count
            square = np.where(known, pixels - mean[:, :, None, None], 0) ** 2
            means.append(np.log(np.maximum(mean, 0) + LEVEL_DN))
            deviations.append(np.log(np.sqrt(square.sum(axis=(2, 3)) / count) + SPREAD_DN))
    return np.concatenate([*means, *deviations], axis=1)


def sampling_step(group: BandGroup) -> int:
    """Return that every n-th pixel of a group's rows and columns is sampled."""
    return max(1, group.size // SAMPLED)


def measure_novelty(
    sections: Readable, groups: Sequence[BandGroup], training: NDArray[np.intp], seed: int = 1
) -> Novelty:
    """Measure what a model's novelty is computed from on its training sections (indices into `sections`).

    Raises: TooFewForNovelty; MissingPackage if scikit-learn is not installed.
    """
    if not find_spec("sklearn"):
        raise MissingPackage(package="scikit-learn", purpose=tr("novelty cannot be measured"))
    rng = np.random.default_rng(seed)
    chosen = np.sort(rng.permutation(training)[:MAX_SECTIONS])
    places = sections.places[chosen]
    known_places = len(set(places.tolist()) - {""})
    if len(chosen) < MIN_SECTIONS or known_places < MIN_PLACES:
        raise TooFewForNovelty(
            sections=MIN_SECTIONS, places=MIN_PLACES, found_sections=len(chosen), found_places=known_places
        )
    chunks = [chosen[start : start + CHUNK] for start in range(0, len(chosen), CHUNK)]
    features = np.concatenate([features_of(to_inputs(sections, groups, chunk), groups) for chunk in chunks])
    folds = grouped_folds(places, min(FOLDS, len(set(places.tolist()))))
    held_out = np.empty(len(chosen))
    for fold in np.unique(folds):
        held_out[folds == fold] = _metric(features[folds != fold], rng).distance(features[folds == fold])
    distances, levels = _calibrate(held_out)
    return Novelty(_metric(features, rng), distances, levels, len(chosen), known_places)


def novelty_or_reason(
    sections: Readable, groups: Sequence[BandGroup], training: NDArray[np.intp], seed: int
) -> Novelty | str:
    """Return the same as `measure_novelty`, or the sentence why it is not possible."""
    try:
        return measure_novelty(sections, groups, training, seed)
    except (TooFewForNovelty, MissingPackage) as error:
        return str(error)


def _metric(features: NDArray[np.float64], rng: np.random.Generator) -> Metric:
    from sklearn.covariance import LedoitWolf

    known = ~np.isnan(features)
    count = np.maximum(known.sum(axis=0), 1)
    mean = np.where(known, features, 0).sum(axis=0) / count
    deviation = np.where(known, features - mean, 0)
    scale = np.maximum(np.sqrt((deviation**2).sum(axis=0) / count), SMALLEST_SCALE)
    scale[~known.any(axis=0)] = NO_INFLUENCE
    shrunk = LedoitWolf(assume_centered=True).fit(deviation / scale).covariance_
    covariance = shrunk + SMALLEST_VARIANCE * np.eye(len(shrunk))
    precision = np.linalg.inv(covariance)
    empty = Metric(
        mean=mean,
        scale=scale,
        covariance=covariance,
        precision=precision,
        whitening=np.linalg.cholesky(precision),
        references=features[:0],
    )
    return replace(empty, references=empty.whiten(rng.permutation(features)[:MAX_REFERENCES]))


def _calibrate(held_out: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return distances and the novelty at them, (K,): 0 at 0, `LEVELS`, and 1 at twice the distance of the mark.

    A share of 1 - level of the sections from the same distribution is further away (split conformal prediction: the
    rank counts one section more than there are).
    """
    shares = np.minimum(1, np.array(LEVELS) * (1 + 1 / len(held_out)))
    measured = np.quantile(held_out, shares, method="inverted_cdf")
    distances = np.maximum.accumulate([0, *measured, 2 * measured[-1]])
    return distances + 1e-6 * np.arange(len(distances)), np.array([0, *LEVELS, 1])  # strictly increasing
