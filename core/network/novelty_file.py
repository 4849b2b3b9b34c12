"""Adds novelty to an existing model file, trained here or imported. Needs onnx and no torch."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..errors import ModelError, OutputError
from ..evaluation.novelty import Novelty, measure_novelty
from ..model.library import bundled_models
from ..model.model_file import load_model, write_model
from ..stores.joined_stores import join_stores
from ..text import tr
from .novelty_graph import add_novelty


def write_novelty(
    model: str | Path, stores: Sequence[str | Path], output: str | Path, all_sections: bool = False
) -> Novelty:
    """Write a model with the output `novelty`, measured on its training sections; `output` may be the model itself.

    The sections are those of the training split of the stores, or all if there is no such split or `all_sections`.

    Raises:
        ModelError: the model cannot be read, or is too old to be extended.
        StoreError: a store cannot be read or lacks bands.
        TooFewForNovelty, MissingPackage, OutputError.
    """
    loaded, output = load_model(model), Path(output)
    if output.resolve() in [path.resolve() for path in bundled_models()]:
        raise OutputError(path=output, reason=tr("it is part of LandLabels; choose another file"))
    groups = loaded.card.groups
    sections = join_stores(stores, groups)
    training = np.flatnonzero(sections.splits == "train")
    if all_sections or not len(training):
        training = np.arange(len(sections))
    novelty = measure_novelty(sections, groups, training)
    try:
        content = add_novelty(loaded.content, loaded.card, novelty)
    except ValueError as error:
        raise ModelError(path=model, reason=error) from error
    write_model(Path(output), content)
    return novelty
