"""The precision of a run over many scenes: chosen once, on the machine that classifies, so that its scenes compare."""

from __future__ import annotations

from collections.abc import Sequence

from ..choices import PRECISIONS
from ..model.card import FP32, INT8
from ..model.classifier import Classifier
from ..model.model_file import load_model


def choose_precision(models: Sequence[str], device: str) -> str:
    """Return int8 if each of the models would be run in int8 here by one thread, else fp32."""
    if device == "gpu":
        return FP32
    classifiers = (Classifier(load_model(path), device, 1, precision=PRECISIONS.default) for path in models)
    return INT8 if all(classifier.precision == INT8 for classifier in classifiers) else FP32
