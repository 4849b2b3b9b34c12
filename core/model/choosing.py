"""Chooses the model that fits a scene."""

from __future__ import annotations

from pathlib import Path

from ..errors import MissingPackage, ModelError, NoModelFits
from ..scene.plausibility import Statistics
from ..scene.scene import Scene
from ..text import join_names, tr
from .library import bundled_models, chosen_model
from .model_file import Model, load_model


def choose_model(chosen: Model | None, scene: Scene, fill: bool) -> tuple[Model, str]:
    """Return the chosen model, or the bundled one that uses most bands of the scene, and the reason for the choice.

    Raises: NoModelFits if every model needs bands that the scene lacks and missing bands are not filled.
    """
    if chosen is not None:
        return chosen, tr("as chosen")
    models = [load_model(bundled) for bundled in bundled_models()]
    if not models:
        raise ModelError(path="resources/models", reason=tr("the bundled models are not in this installation"))
    for model in models:
        missing = scene.missing(models[0].card.bands)
        if not scene.missing(model.card.bands):
            if not missing:
                return model, tr("the bundled model that uses most bands; the scene has them all")
            return model, tr("the bundled model that works without {missing}, which the scene lacks").format(
                missing=join_names(missing)
            )
    nearest = min(models, key=lambda model: len(scene.missing(model.card.bands)))
    if fill:
        return nearest, tr("the bundled model that lacks fewest bands")
    needed = join_names(scene.missing(nearest.card.bands))
    raise NoModelFits(scene=scene.name, found=join_names(list(scene.bands)), needed=needed)


def statistics_for(scene: Scene, given: str | Path | None = None) -> Statistics | None:
    """Return the training statistics of a model by name or path, by default of the one that would classify the scene.

    None if no model is given and none can be loaded.

    Raises: ModelError, MissingPackage if a model is named and cannot be used.
    """
    try:
        path = chosen_model(given)
        model, _ = choose_model(load_model(path) if path else None, scene, fill=True)
    except (MissingPackage, ModelError):
        if given:
            raise
        return None
    return model.card.statistics
