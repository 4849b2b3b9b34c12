"""Finds the model that a result was made with."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path

from ..errors import ModelError
from ..model.card_reading import read_card
from ..model.library import find_model, known_models
from .errors import ModelDiffers, ModelGone
from .record import ResultRecord


def model_of_result(path: Path, record: ResultRecord, given: str | Path | None = None) -> Path:
    """Return the file of a result's model, which its hash identifies: the given one, or where it was, or a known model.

    Raises: ModelDiffers if the given model is another one, ModelGone if the model is not found, ModelError.
    """
    details = record.runs[-1] if record.runs else {}
    expected, name = record.identity.get("model"), str(details.get("model", ""))
    if given:
        file = find_model(given)
        read_card(file)
        if _sha256(file) != expected:
            raise ModelDiffers(model=given, path=path, expected=name)
        return file
    used = Path(str(details.get("model_file", "")))
    for file in (used, *(model.path for model in known_models())):
        with suppress(ModelError, OSError):  # it may be gone, or another model by now
            if read_card(file).name == name and _sha256(file) == expected:
                return file
    raise ModelGone(model=name, path=path)


def _sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
