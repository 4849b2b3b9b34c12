"""What a network must be compared with: the most frequent labels, and a random forest on per-band statistics."""

from __future__ import annotations

import numpy as np
from sklearn.ensemble import RandomForestClassifier

from .evaluation import mean_f1

FOREST = "random forest of 500 trees on each band's mean, standard deviation and 5, 25, 50, 75 and 95 % percentiles"


def band_statistics(pixels: tuple[np.ndarray, ...]) -> np.ndarray:
    """Describe each section by seven numbers per band: (N, bands, S, S) per group -> (N, 7 * bands)."""
    features = []
    for array in pixels:
        flat = array.reshape(*array.shape[:2], -1)
        features += [flat.mean(axis=2), flat.std(axis=2), *np.percentile(flat, (5, 25, 50, 75, 95), axis=2)]
    return np.concatenate(features, axis=1)


def forest_probability(
    features: np.ndarray, labels: np.ndarray, training: np.ndarray, held_out: np.ndarray, seed: int
) -> np.ndarray:
    """Fit a random forest to the training sections and return the probabilities of the held-out ones, (n, C)."""
    forest = RandomForestClassifier(500, random_state=seed).fit(features[training], labels[training])
    columns = forest.predict_proba(features[held_out])
    return np.stack(
        [
            column[:, list(classes).index(True)] if True in classes else np.zeros(len(column))
            for column, classes in zip(columns, forest.classes_, strict=True)
        ],
        axis=1,
    )


def most_frequent(labels: np.ndarray, training: np.ndarray) -> np.ndarray:
    """Return the n most frequent labels of the training sections, (C,) bool, with the n that suits those best."""
    known = labels[training]
    order = np.argsort(-known.sum(axis=0), kind="stable")
    guesses = [np.isin(np.arange(labels.shape[1]), order[: n + 1]) for n in range(labels.shape[1])]
    return max(guesses, key=lambda guess: mean_f1(np.broadcast_to(guess, known.shape), known))
