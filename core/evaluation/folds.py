"""Folds of whole places, and what is predicted and decided out of fold."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ..errors import ParameterError
from ..text import tr
from .calibration import choose_thresholds


def grouped_folds(places: NDArray, count: int) -> NDArray[np.intp]:
    """Return the fold of each section, (N,): folds of similar size, with all sections of a place in the same fold.

    Raises:
        ParameterError: there are fewer places than folds.
    """
    from sklearn.model_selection import GroupKFold

    n = len(set(places.tolist()))
    if not 2 <= count <= n:
        raise ParameterError(name="--folds", value=count, allowed=tr("from 2 to {n}, one per place").format(n=n))
    folds = np.empty(len(places), np.intp)
    for number, (_, held_out) in enumerate(GroupKFold(count).split(places, groups=places)):
        folds[held_out] = number
    return folds


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
    probability: NDArray, labels: NDArray[np.bool_], folds: NDArray[np.intp]
) -> NDArray[np.bool_]:
    """Return decisions (N, C) bool; the thresholds of each fold come from the predictions of the other folds."""
    decided = np.zeros(labels.shape, bool)
    for fold in np.unique(folds):
        thresholds = choose_thresholds(probability[folds != fold], labels[folds != fold])
        decided[folds == fold] = probability[folds == fold] >= thresholds
    return decided
