"""The STAC collection beside the data set: `dataset/collection.json` and one item per scene (STAC 1.0.0)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from ..text import tr
from .output_folder import OutputFolder
from .scene_task import DONE, novel_share

VERSION = "1.0.0"
COLLECTION = "dataset/collection.json"
_ITEMS = "dataset/items"
_MEDIA = {"parquet": "application/vnd.apache.parquet", "gpkg": "application/geopackage+sqlite3"}


def write_catalogue(folder: OutputFolder, outcomes: Sequence[dict[str, Any]]) -> None:
    """Write the collection and an item for each scene that was classified; nothing if there is none.

    Raises: OSError.
    """
    done = [outcome for outcome in outcomes if outcome["state"] == DONE and outcome.get("footprint")]
    if not done:
        return
    for outcome in done:
        folder.write(f"{_ITEMS}/{outcome['name']}.json", _json(_item(outcome)))
    folder.write(COLLECTION, _json(_collection(done)))


def _item(outcome: dict[str, Any]) -> dict[str, Any]:
    ring = [*outcome["footprint"], outcome["footprint"][0]]
    assets = {"sections": {"href": f"../../{outcome['result']}", "type": _MEDIA["gpkg"], "roles": ["data"]}}
    if outcome.get("dataset"):
        assets["table"] = {"href": f"../../{outcome['dataset']}", "type": _MEDIA["parquet"], "roles": ["data"]}
    return {
        "type": "Feature",
        "stac_version": VERSION,
        "stac_extensions": [],
        "id": outcome["name"],
        "collection": "landlabels",
        "geometry": {"type": "Polygon", "coordinates": [ring[::-1]]},  # counter-clockwise, as RFC 7946 asks
        "bbox": _bbox([outcome]),
        "properties": {
            # Required to be present; null needs a range, so scenes without a date get the whole of Sentinel-2's time.
            "datetime": f"{outcome['date']}T00:00:00Z" if outcome.get("date") else "2015-06-23T00:00:00Z",
            "landlabels:tile": outcome.get("tile"),
            "landlabels:sections": outcome["sections"],
            "landlabels:labels": outcome["labels"],
            "landlabels:novel_share": share if (share := novel_share(outcome)) is None else round(share, 4),
        },
        "links": [
            {"rel": "collection", "href": "../collection.json", "type": "application/json"},
            {"rel": "root", "href": "../collection.json", "type": "application/json"},
            {"rel": "parent", "href": "../collection.json", "type": "application/json"},
        ],
        "assets": assets,
    }


def _collection(done: Sequence[dict[str, Any]]) -> dict[str, Any]:
    dates = sorted(outcome["date"] for outcome in done if outcome.get("date"))
    interval = [f"{dates[0]}T00:00:00Z", f"{dates[-1]}T23:59:59Z"] if dates else [None, None]
    links = [{"rel": "root", "href": "./collection.json", "type": "application/json"}]
    links += [
        {"rel": "item", "href": f"./items/{outcome['name']}.json", "type": "application/geo+json"} for outcome in done
    ]
    return {
        "type": "Collection",
        "stac_version": VERSION,
        "stac_extensions": [],
        "id": "landlabels",
        "title": tr("Land-cover labels of Sentinel-2 scenes"),
        "description": tr("Sections of 1.2 x 1.2 km with all their land-cover labels and probabilities.")
        + " "
        + " ".join(sorted({outcome["scope"] for outcome in done if outcome.get("scope")})),
        "license": "proprietary",
        "extent": {"spatial": {"bbox": [_bbox(done)]}, "temporal": {"interval": [interval]}},
        "links": links,
    }


def _bbox(outcomes: Sequence[dict[str, Any]]) -> list[float]:
    lons, lats = zip(*(point for outcome in outcomes for point in outcome["footprint"]), strict=True)
    return [min(lons), min(lats), max(lons), max(lats)]


def _json(record: dict[str, Any]) -> bytes:
    return json.dumps(record, ensure_ascii=False, indent=1).encode()
