"""What dialogs remember: the values that were used last in the project, else in QGIS."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsSettings

from ..core.json_reading import instance_of, parse_json

_SCOPE = "LandLabels"  # of the entries in a project, and the group in the settings of QGIS
_TRAINING_SETS = f"{_SCOPE}/training_sets"
MOST_TRAINING_SETS = 12


def remember(dialog: str, values: Mapping[str, Any]) -> None:
    """Remember values, which JSON can hold, under the name of a dialog."""
    text = json.dumps(dict(values))
    if QgsProject.instance().readEntry(_SCOPE, dialog)[0] != text:  # writing it marks the project as changed
        QgsProject.instance().writeEntry(_SCOPE, dialog, text)
    QgsSettings().setValue(f"{_SCOPE}/remembered/{dialog}", text)


def remembered(dialog: str) -> dict[str, Any]:
    """Return the values that were remembered; empty if there are none, or they cannot be read."""
    text = QgsProject.instance().readEntry(_SCOPE, dialog)[0]
    text = text or QgsSettings().value(f"{_SCOPE}/remembered/{dialog}", "{}", str)
    try:
        return dict(instance_of(dict, parse_json(text), dialog))
    except ValueError:
        return {}


def remember_training_set(folder: Path) -> None:
    """Put the folder of a training set first among those used last."""
    folders = [str(folder.absolute()), *map(str, training_sets())]
    QgsSettings().setValue(_TRAINING_SETS, list(dict.fromkeys(folders))[:MOST_TRAINING_SETS])


def training_sets() -> list[Path]:
    """Return the folders of the training sets that were built or used last, the last one first, if they exist."""
    folders = QgsSettings().value(_TRAINING_SETS, [], list)
    return [Path(folder) for folder in folders if (Path(folder) / "store.json").is_file()]
