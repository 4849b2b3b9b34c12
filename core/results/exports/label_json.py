"""The labels of the sections in the form of BigEarthNet v1.0: one JSON file per section, in a zip file.

Each file is `<name>/<name>_labels_metadata.json` with the names of the labels, the corners, the coordinate system, the
scene and the date; `<name>` is the scene with the section's row and column.
"""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ...redaction import redact
from ...scene.products.names import find_date
from ..arrays import arrays_of

if TYPE_CHECKING:
    from .export import ExportSource

TIME_OF_ENTRIES = (1980, 1, 1, 0, 0, 0)  # the same result gives the same file


def write(source: ExportSource, path: Path) -> list[str]:
    """Write the zip file.

    Raises: OutputForeign if the layer lacks a field.
    """
    result = arrays_of(source.dataset, source.record, source.path)
    scene = scene_name(source)
    date = find_date([scene])
    names = result.label_set.names
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for index in range(len(result)):
            west, south, east, north = (float(value) for value in result.bounds[index])
            content = {
                "labels": [names[label] for label in np.flatnonzero(result.labels[index])],
                "coordinates": {"ulx": west, "uly": north, "lrx": east, "lry": south},
                "projection": result.crs,
                "tile_source": scene,
                "acquisition_date": date,
            }
            name = f"{scene}_{result.row[index]}_{result.col[index]}"
            entry = zipfile.ZipInfo(f"{name}/{name}_labels_metadata.json", TIME_OF_ENTRIES)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, json.dumps(content, ensure_ascii=False))
    return []


def scene_name(source: ExportSource) -> str:
    """Return the name of the result's scene, without characters that a file's name cannot have."""
    scene = source.record.identity.get("scene")
    name = str(scene.get("name", "")) if isinstance(scene, dict) else ""
    plain = "".join(each if each.isalnum() or each in "-_. " else "_" for each in redact(name)).strip(" .")
    return plain or "scene"
