"""The baselines for a network: a constant label set, and a random forest on statistics of each band."""

from __future__ import annotations

import warnings

import numpy as np
from numpy.typing import NDArray

from ..scene.radiometry import NODATA
from ..sections.section import BandGroup
from ..stores.store import Readable
from .metrics import mean_f1

RANDOM_FOREST = (
    "random forest of 500 trees on each band's mean, standard deviation and 5, 25, 50, 75 and 95 % percentiles"
)

CHUNK = 64  # sections whose statistics are computed together


def band_statistics(sections: Readable, groups: tuple[BandGroup, ...]) -> NDArray[np.float32]:
    """Return seven statistics per band of N sections, (N, 7 * bands); NaN if a band has no data."""
    count = len(sections.names)
    chunks = [np.arange(start, min(start + CHUNK, count)) for start in range(0, count, CHUNK)]
    return np.concatenate([_statistics([sections.read(group, chunk) for group in groups]) for chunk in chunks])


def random_forest_probability(
    features: NDArray, labels: NDArray[np.bool_], training: NDArray[np.bool_], held_out: NDArray[np.bool_], seed: int
) -> NDArray[np.float64]:
    """Train a random forest on the training sections and return the probabilities of the held-out ones, (n, C)."""
    from sklearn.ensemble import RandomForestClassifier

    forest = RandomForestClassifier(500, random_state=seed).fit(features[training], labels[training])
    columns = forest.predict_proba(features[held_out])
    return np.stack(
        [
            column[:, list(classes).index(True)] if True in classes else np.zeros(len(column))
            for column, classes in zip(columns, forest.classes_, strict=True)
        ],
        axis=1,
    )


def most_frequent_label_set(labels: NDArray[np.bool_], training: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the n most frequent labels of the training sections, (C,), with the n that has the highest F1 on them."""
    known = labels[training]
    order = np.argsort(-known.sum(axis=0), kind="stable")
    guesses = [np.isin(np.arange(labels.shape[1]), order[: n + 1]) for n in range(labels.shape[1])]
    return max(guesses, key=lambda guess: mean_f1(np.broadcast_to(guess, known.shape), known))


def _statistics(arrays: list[NDArray[np.int16]]) -> NDArray[np.float32]:
    features = []
    for array in arrays:
        flat = array.reshape(*array.shape[:2], -1)
        masked = np.where(flat == NODATA, np.float32(np.nan), flat.astype(np.float32))
        # numpy's functions that ignore NaN are many times slower than the others.
        whole = not np.isnan(masked).any()
        mean, std, percentile = (np.mean, np.std, np.percentile) if whole else (np.nanmean, np.nanstd, np.nanpercentile)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)  # the statistics of a band without data are NaN
            features += [mean(masked, axis=2), std(masked, axis=2), *percentile(masked, (5, 25, 50, 75, 95), axis=2)]
    return np.concatenate(features, axis=1).astype(np.float32)
