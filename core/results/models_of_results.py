"""Finds the model that a result was made with."""

from __future__ import annotations

import hashlib
from pathlib import Path

from ..errors import ModelError
from ..model.library import known_models
from ..model.model_file import Model, load_model
from .errors import ModelDiffers, ModelGone
from .record import ResultRecord


def model_of_result(path: Path, record: ResultRecord, given: str | Path | None = None) -> Model:
    """Return the model of a result, which its hash identifies: the given one, or one of the known models.

    Raises: ModelDiffers if the given model is another one, ModelGone if none of the known models is it.
    """
    expected, name = record.identity.get("model"), str((record.runs[-1] if record.runs else {}).get("model", ""))
    if given:
        model = load_model(given)
        if model.sha256 != expected:
            raise ModelDiffers(model=given, path=path, expected=name)
        return model
    for known in known_models():
        try:
            if known.card().name == name and hashlib.sha256(known.path.read_bytes()).hexdigest() == expected:
                return load_model(known.path)
        except (ModelError, OSError):
            continue
    raise ModelGone(model=name, path=path)
