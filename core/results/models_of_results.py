"""Finds the model that a result was made with."""

from __future__ import annotations

import hashlib
from pathlib import Path

from ..errors import ModelError
from ..model.card_reading import read_card
from ..model.library import find_model, known_models
from .errors import ModelDiffers, ModelGone
from .record import ResultRecord


def model_of_result(path: Path, record: ResultRecord, given: str | Path | None = None) -> Path:
    """Return the file of a result's model, which its hash identifies: the given one, or one of the known models.

    Raises: ModelDiffers if the given model is another one, ModelGone if none of the known models is it, ModelError.
    """
    expected, name = record.identity.get("model"), str((record.runs[-1] if record.runs else {}).get("model", ""))
    if given:
        file = find_model(given)
        read_card(file)
        if _sha256(file) != expected:
            raise ModelDiffers(model=given, path=path, expected=name)
        return file
    for known in known_models():
        try:
            if known.card().name == name and _sha256(known.path) == expected:
                return known.path
        except (ModelError, OSError):
            continue
    raise ModelGone(model=name, path=path)


def _sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
