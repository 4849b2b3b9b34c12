"""The report of a run over many scenes: `index.html`, with a map of the scenes, their labels, speeds and failures."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import Any

from ..templates import render
from ..text import duration, mark, tr
from .output_folder import REPORT, OutputFolder
from .scene_task import CANCELLED, DONE, FAILED, novel_share

MAP_WIDTH = 720  # pixels
LABELS_SHOWN = 5  # of a scene
HEADS = (
    mark("Scene"),
    mark("Tile"),
    mark("Date"),
    mark("Sections"),
    mark("Novel"),
    mark("Time"),
    mark("Most frequent labels"),
)


def write_report(folder: OutputFolder, outcomes: Sequence[dict[str, Any]], seconds: float) -> None:
    """Write the report into the folder.

    Raises: OSError, MissingPackage without jinja2.
    """
    done = [outcome for outcome in outcomes if outcome["state"] == DONE]
    labels: Counter[str] = Counter()
    for outcome in done:
        labels.update(outcome.get("labels", {}))
    html = render(
        "many.html",
        title=tr("Classified scenes"),
        counts=[
            (tr("Classified"), len(done)),
            (tr("Failed"), sum(outcome["state"] == FAILED for outcome in outcomes)),
            (tr("Not classified yet"), sum(outcome["state"] == CANCELLED for outcome in outcomes)),
            (tr("Sections"), sum(outcome["sections"] for outcome in done)),
            *_novel(done),
            (tr("Time of this run"), duration(seconds)),
        ],
        map=_map(outcomes),
        labels=labels.most_common(),
        largest=max(labels.values(), default=1),
        failures=[outcome for outcome in outcomes if outcome["state"] == FAILED],
        rows=[_row(outcome) for outcome in outcomes],
        scopes=sorted({outcome["scope"] for outcome in done if outcome.get("scope")}),
        texts={
            "map": tr("Map"),
            "labels": tr("Sections per label"),
            "failures": tr("Failures"),
            "scenes": tr("Scenes"),
            "heads": [tr(head) for head in HEADS],
            "novelty": tr(
                "Novel: the share of sections that are unlike anything the model learnt from; their labels are not "
                "reliable. Empty for models that do not give it."
            ),
        },
    )
    folder.write(REPORT, html.encode())


def _novel(done: Sequence[dict[str, Any]]) -> list[tuple[str, str]]:
    """Return the share of novel sections in all scenes; nothing if the model does not give it."""
    known = [outcome for outcome in done if novel_share(outcome) is not None]
    sections = sum(outcome["sections"] for outcome in known)
    if not sections:
        return []
    novel = sum(outcome["novel"] for outcome in known)
    return [(tr("Novel sections"), f"{novel} ({novel / sections:.0%})")]


def _row(outcome: dict[str, Any]) -> dict[str, Any]:
    labels = sorted(outcome.get("labels", {}).items(), key=lambda item: -item[1])[:LABELS_SHOWN]
    return {
        "name": outcome["name"],
        "result": outcome.get("result"),
        "state": outcome["state"],
        "cells": [
            outcome.get("tile") or "",
            outcome.get("date") or "",
            outcome.get("sections", ""),
            "" if (share := novel_share(outcome)) is None else f"{share:.0%}",
            duration(outcome["seconds"]) if "seconds" in outcome else "",
            ", ".join(f"{name} {count}" for name, count in labels) or outcome.get("reason", ""),
        ],
    }


def _map(outcomes: Sequence[dict[str, Any]]) -> dict[str, Any] | None:
    """Return the outlines of the scenes in pixels, north up, and the size of the map; None if none is known."""
    outlines = [(outcome, outcome["footprint"]) for outcome in outcomes if outcome.get("footprint")]
    if not outlines:
        return None
    points = [point for _, outline in outlines for point in outline]
    west, east = min(lon for lon, _ in points), max(lon for lon, _ in points)
    south, north = min(lat for _, lat in points), max(lat for _, lat in points)
    narrowing = math.cos(math.radians((south + north) / 2))
    scale = MAP_WIDTH / max((east - west) * narrowing, (north - south), 1e-9)
    shapes = [
        {
            "title": outcome["name"],
            "points": " ".join(
                f"{(lon - west) * narrowing * scale:.1f},{(north - lat) * scale:.1f}" for lon, lat in outline
            ),
        }
        for outcome, outline in outlines
    ]
    return {
        "width": round((east - west) * narrowing * scale) or 1,
        "height": round((north - south) * scale) or 1,
        "shapes": shapes,
        "bounds": f"{south:.3f} – {north:.3f} N, {west:.3f} – {east:.3f} E",
    }
