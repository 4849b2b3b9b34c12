"""The baselines for a network: a constant label set, and classifiers of band and index statistics.

A network that does not score above them on the same sections has learnt nothing that they do not know.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..processors import processor_count
from ..scene.radiometry import NODATA
from ..sections.section import BandGroup
from ..stores.store import Readable
from .metrics import mean_f1

if TYPE_CHECKING:
    from sklearn.base import BaseEstimator

CHUNK = 64  # sections whose statistics are computed together
TREES = 200
# Normalised differences (a - b) / (a + b) of two bands: vegetation, water, moisture, red edge, burnt ground.
INDICES = (("B08", "B04"), ("B03", "B08"), ("B8A", "B11"), ("B8A", "B05"), ("B8A", "B12"))
STATISTICS = "each band's and index's mean, standard deviation and 5, 25, 50, 75 and 95 % percentiles"


def _logistic_regression(seed: int) -> BaseEstimator:
    from sklearn.linear_model import LogisticRegression
    from sklearn.multiclass import OneVsRestClassifier
    from sklearn.preprocessing import StandardScaler

    return _after_imputation(
        StandardScaler(), OneVsRestClassifier(LogisticRegression(C=0.1, max_iter=2000, random_state=seed))
    )


def _random_forest(seed: int) -> BaseEstimator:
    from sklearn.ensemble import RandomForestClassifier

    return _after_imputation(RandomForestClassifier(TREES, random_state=seed, n_jobs=processor_count()))


def _extra_trees(seed: int) -> BaseEstimator:
    from sklearn.ensemble import ExtraTreesClassifier

    return _after_imputation(ExtraTreesClassifier(TREES, random_state=seed, n_jobs=processor_count()))


# By name in the records: functions of a seed that return a classifier with scikit-learn's interface.
CLASSIFIERS: dict[str, Callable[[int], Any]] = {
    "logistic_regression": _logistic_regression,
    "random_forest": _random_forest,
    "extra_trees": _extra_trees,
}
MOST_FREQUENT = "most_frequent"


def band_statistics(
    sections: Readable, groups: tuple[BandGroup, ...], which: NDArray[np.intp] | None = None
) -> NDArray[np.float32]:
    """Return seven statistics per band and index of n sections, (n, 7 * (bands + indices)); NaN without data.

    The indices are those of `INDICES` whose two bands are in one group. `which` are the indices (n,) of the sections;
    None means all.
    """
    which = np.arange(len(sections.names)) if which is None else which
    chunks = [which[start : start + CHUNK] for start in range(0, len(which), CHUNK)]
    return np.concatenate(
        [
            np.concatenate([_statistics(_with_indices(sections.read(group, chunk), group)) for group in groups], axis=1)
            for chunk in chunks
        ]
    )


def baseline_probability(
    name: str, features: NDArray, labels: NDArray[np.bool_], held_out: NDArray, seed: int = 1
) -> NDArray[np.float64]:
    """Train the classifier `name` on features (N, F) and labels (N, C); return the probabilities of others, (n, C).

    `held_out` are the features of the others, (n, F). A label that all or none of the training sections have gets the
    probability 1 or 0.
    """
    from sklearn.exceptions import ConvergenceWarning

    probability = np.tile(labels.mean(axis=0), (len(held_out), 1))
    varies = np.flatnonzero(labels.any(axis=0) & ~labels.all(axis=0))
    if len(varies):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)  # a few sections that are easy to separate
            target = labels[:, varies]
            classifier = CLASSIFIERS[name](seed).fit(features, target if len(varies) > 1 else target.ravel())
        found = classifier.predict_proba(held_out)
        # Forests return one (n, 2) array per label; all return a plain (n, 2) array for a single label.
        probability[:, varies] = (
            np.stack([columns[:, 1] for columns in found], axis=1)
            if isinstance(found, list)
            else found[:, -len(varies) :]
        )
    return probability


def most_frequent_label_set(labels: NDArray[np.bool_], training: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the n most frequent labels of the training sections, (C,), with the n that has the highest F1 on them."""
    known = labels[training]
    order = np.argsort(-known.sum(axis=0), kind="stable")
    guesses = [np.isin(np.arange(labels.shape[1]), order[: n + 1]) for n in range(labels.shape[1])]
    return max(guesses, key=lambda guess: mean_f1(np.broadcast_to(guess, known.shape), known))


def _after_imputation(*steps: Any) -> BaseEstimator:
    """Return a pipeline that first replaces the statistics of bands without data by their mean."""
    from sklearn.impute import SimpleImputer
    from sklearn.pipeline import make_pipeline

    return make_pipeline(SimpleImputer(keep_empty_features=True), *steps)


def _with_indices(array: NDArray[np.int16], group: BandGroup) -> NDArray[np.float32]:
    """Return the bands of sections and their indices, (n, bands + indices, pixels), NaN for no data."""
    flat = array.reshape(*array.shape[:2], -1)
    bands = np.where(flat == NODATA, np.float32(np.nan), flat.astype(np.float32))
    pairs = [(group.bands.index(a), group.bands.index(b)) for a, b in INDICES if {a, b} <= set(group.bands)]
    indices = [_normalised_difference(bands[:, a], bands[:, b]) for a, b in pairs]
    return np.concatenate([bands, np.stack(indices, axis=1)], axis=1) if indices else bands


def _normalised_difference(first: NDArray[np.float32], second: NDArray[np.float32]) -> NDArray[np.float32]:
    # Reflectance can be slightly negative after the offset: at least 1, so that the index is from -1 to 1.
    first, second = np.maximum(first, 1), np.maximum(second, 1)
    return (first - second) / (first + second)


def _statistics(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return seven statistics of each band, (n, 7 * bands), of (n, bands, pixels)."""
    # numpy's functions that ignore NaN are many times slower than the others.
    whole = not np.isnan(values).any()
    mean, std, percentile = (np.mean, np.std, np.percentile) if whole else (np.nanmean, np.nanstd, np.nanpercentile)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # the statistics of a band without data are NaN
        features = [mean(values, axis=2), std(values, axis=2), *percentile(values, (5, 25, 50, 75, 95), axis=2)]
    return np.concatenate(features, axis=1).astype(np.float32)
