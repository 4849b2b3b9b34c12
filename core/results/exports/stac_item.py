"""A STAC item of a result, with the description of its model by the Machine Learning Model extension (MLM 1.4).

https://github.com/stac-extensions/mlm; the geometry is in longitude and latitude.
"""

from __future__ import annotations

import datetime
import json
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import osr

from ...model.card import Card
from ...model.card_reading import read_card
from ...model.label_sets import LabelSet
from ...raster.gdal_calls import checked
from ...redaction import redact
from ...scene.products.names import find_date
from ...text import tr
from ..arrays import ResultArrays, arrays_of
from ..errors import ModelGone
from ..models_of_results import model_of_result
from .label_json import scene_name

if TYPE_CHECKING:
    from .export import ExportSource

STAC_VERSION = "1.0.0"
EXTENSIONS = {
    "proj": "https://stac-extensions.github.io/projection/v2.0.0/schema.json",
    "classification": "https://stac-extensions.github.io/classification/v2.0.0/schema.json",
    "file": "https://stac-extensions.github.io/file/v2.1.0/schema.json",
    "mlm": "https://stac-extensions.github.io/mlm/v1.4.0/schema.json",
}
FIRST_SCENE = "2015-06-23T00:00:00Z"  # the launch of Sentinel-2A
SHA256_MULTIHASH = "1220"  # the prefix of a SHA-256 as a multihash
DENSIFIED = 21  # points along each side of the outline: a straight side in UTM is curved in degrees
DECIMALS = 7


def write(source: ExportSource, path: Path) -> list[str]:
    """Write the item; without the model's file here, the model is described as far as the record knows it.

    Raises: OutputForeign if the layer lacks a field.
    """
    result = arrays_of(source.dataset, source.record, source.path)
    notes, model = [], None
    try:
        model = model_of_result(source.path, source.record)
    except ModelGone:
        text = tr("The model '{model}' is not here, so the item lacks its inputs (the MLM extension).")
        notes.append(text.format(model=_details(source).get("model", "")))
    path.write_text(json.dumps(_item(source, result, model), ensure_ascii=False, indent=2), encoding="utf-8")
    return notes


def _item(source: ExportSource, result: ResultArrays, model: Path | None) -> dict[str, Any]:
    geometry, box = _outline(result)
    classes = _classes(result.label_set)
    assets: dict[str, Any] = {
        "sections": {
            "href": _address(source),
            "title": source.record.title,
            "type": "application/geopackage+sqlite3",
            "roles": ["data"],
            "classification:classes": classes,
        }
    }
    extensions = ["proj", "classification"]
    properties = {
        **_times(source),
        "title": source.record.title,
        "description": source.record.scope,
        **_projection(result),
        "landlabels:sections": len(result),
        "landlabels:complete": source.record.complete,
        "landlabels:thresholds": {
            code: threshold
            for code, threshold in zip(result.label_set.codes, source.record.thresholds, strict=True)
            if threshold <= 1
        },
    }
    if model is not None:
        extensions += ["file", "mlm"]
        card = read_card(model)
        properties |= _model_description(card, classes)
        assets["model"] = {
            "href": model.name,
            "title": card.name,
            "type": "application/octet-stream; application=onnx",
            "roles": ["mlm:model"],
            "mlm:artifact_type": "onnx",
            "file:checksum": SHA256_MULTIHASH + str(source.record.identity["model"]),
            "file:size": model.stat().st_size,
        }
    return {
        "type": "Feature",
        "stac_version": STAC_VERSION,
        "stac_extensions": [EXTENSIONS[name] for name in extensions],
        "id": f"{scene_name(source)}_{_details(source).get('model', 'labels')}".replace(" ", "_"),
        "geometry": geometry,
        **({"bbox": box} if box else {}),
        "properties": properties,
        "links": [],
        "assets": assets,
    }


def _address(source: ExportSource) -> str:
    """Return the address of the result: relative to the item, or that of the file if it is on another drive."""
    try:
        return Path(os.path.relpath(source.path.resolve(), source.output.resolve().parent)).as_posix()
    except ValueError:
        return source.path.resolve().as_uri()


def _details(source: ExportSource) -> dict:
    return source.record.runs[-1] if source.record.runs else {}


def _times(source: ExportSource) -> dict[str, Any]:
    """Return the date of the scene; if it is not known, the time from the first scene to the result."""
    if date := find_date([scene_name(source), *map(str, _details(source).get("scene_report") or ())]):
        return {"datetime": f"{date}T00:00:00Z"}
    written = datetime.datetime.fromtimestamp(source.path.stat().st_mtime, datetime.timezone.utc)
    return {
        "datetime": None,
        "start_datetime": FIRST_SCENE,
        "end_datetime": written.isoformat(timespec="seconds").replace("+00:00", "Z"),
    }


def _outline(result: ResultArrays) -> tuple[dict[str, Any] | None, list[float]]:
    """Return the rectangle around the sections as GeoJSON in degrees, anticlockwise, and its bounds."""
    bounds = result.bounds[~np.isnan(result.bounds).any(axis=1)]
    if not len(bounds):
        return None, []
    (west, south), (east, north) = bounds[:, :2].min(axis=0).tolist(), bounds[:, 2:].max(axis=0).tolist()
    corners = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    steps = np.linspace(0, 1, DENSIFIED)[:-1, None]
    sides = [np.array(a) * (1 - steps) + np.array(b) * steps for a, b in zip(corners, corners[1:], strict=False)]
    systems = [osr.SpatialReference(result.crs), osr.SpatialReference()]
    systems[1].ImportFromEPSG(4326)
    for system in systems:
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transform = checked(osr.CoordinateTransformation, *systems)
    points = [point[:2] for point in checked(transform.TransformPoints, np.concatenate(sides).tolist())]
    ring = [[round(x, DECIMALS), round(y, DECIMALS)] for x, y in (*points, points[0])]
    xs, ys = zip(*ring, strict=True)
    return {"type": "Polygon", "coordinates": [ring]}, [min(xs), min(ys), max(xs), max(ys)]


def _projection(result: ResultArrays) -> dict[str, Any]:
    system = osr.SpatialReference(result.crs)
    with suppress(RuntimeError):
        system.AutoIdentifyEPSG()
    code, bounds = system.GetAuthorityCode(None), result.bounds
    found: dict[str, Any] = {"proj:code": f"EPSG:{code}" if code else None}
    if not code:
        found["proj:wkt2"] = system.ExportToWkt(["FORMAT=WKT2_2019"])
    if len(bounds) and not np.isnan(bounds).any():
        found["proj:bbox"] = [*bounds[:, :2].min(axis=0).tolist(), *bounds[:, 2:].max(axis=0).tolist()]
    return found


def _classes(labels: LabelSet) -> list[dict[str, Any]]:
    return [
        {"value": value, "name": label.code, "title": label.name, "color_hint": label.color[1:].upper()}
        for value, label in enumerate(labels)
    ]


def _model_description(card: Card, classes: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the fields of the MLM extension."""
    inputs = [
        {
            "name": group.input_name,
            "bands": [{"name": band} for band in group.bands],
            "input": {
                "shape": [-1, len(group.bands), group.size, group.size],
                "dim_order": ["batch", "bands", "height", "width"],
                "data_type": "float32",
            },
            "description": tr("Digital numbers: surface reflectance x 10000; NaN for no data."),
        }
        for group in card.groups
    ]
    return {
        "mlm:name": card.name,
        "mlm:architecture": card.architecture,
        "mlm:tasks": ["scene-classification"],
        "mlm:framework": "ONNX",
        "mlm:pretrained": True,
        "mlm:input": inputs,
        "mlm:output": [
            {
                "name": "probability",
                "tasks": ["scene-classification"],
                "result": {"shape": [-1, len(classes)], "dim_order": ["batch", "class"], "data_type": "float32"},
                "classification:classes": classes,
                "description": redact(card.scope),
            }
        ],
    }
