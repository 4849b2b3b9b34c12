"""Folds of whole places, and what is predicted and decided out of fold."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ..errors import ParameterError
from ..text import tr
from .calibration import choose_thresholds


def grouped_folds(places: NDArray, count: int, seed: int = 1) -> NDArray[np.intp]:
    """Return the fold of each section, (N,): folds of similar size, with all sections of a place in the same fold.

    The places are assigned by size, each to the smallest fold; `seed` decides between places of similar size.

    Raises:
        ParameterError: there are fewer places than folds.
    """
    n = len(set(places.tolist()))
    if not 2 <= count <= n:
        raise ParameterError(name="--folds", value=count, allowed=tr("from 2 to {n}, one per place").format(n=n))
    _, place_of, sizes = np.unique(places, return_inverse=True, return_counts=True)
    # Sizes differ by up to a factor of 1.5 at random, so that another seed gives other folds.
    weights = sizes * np.random.default_rng(seed).uniform(1, 1.5, n)
    fold_of, filled = np.empty(n, np.intp), np.zeros(count)
    for place in np.argsort(-weights, kind="stable"):
        fold_of[place] = filled.argmin()
        filled[fold_of[place]] += sizes[place]
    return fold_of[place_of]


def out_of_fold(
    folds: NDArray[np.intp],
    labels: NDArray[np.bool_],
    train_and_predict: Callable[[NDArray[np.bool_], NDArray[np.bool_]], NDArray],
) -> NDArray[np.float32]:
    """Return the predictions for each section, (N, C), of the model that was trained without its fold.

    `train_and_predict(training, held_out)` takes two masks (N,) and returns the predictions of the held-out sections.
    """
    predictions = np.zeros(labels.shape, np.float32)
    for fold in np.unique(folds):
        predictions[folds == fold] = train_and_predict(folds != fold, folds == fold)
    return predictions


def cross_fitted_decisions(
    probability: NDArray, labels: NDArray[np.bool_], folds: NDArray[np.intp], places: NDArray[np.str_]
) -> NDArray[np.bool_]:
    """Return decisions (N, C) bool; the thresholds of each fold come from the predictions of the other folds."""
    decided = np.zeros(labels.shape, bool)
    for fold in np.unique(folds):
        others = folds != fold
        thresholds = choose_thresholds(probability[others], labels[others], places[others])
        decided[folds == fold] = probability[folds == fold] >= thresholds
    return decided
