"""The report's example sections: photographs, labels that were found or missed, attention and evidence maps."""

from __future__ import annotations

import base64
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..model.classifier import Classifier
from ..scene.radiometry import NODATA
from ..sections.section import BandGroup
from ..stores.joined_stores import Sections
from ..text import tr
from .evaluate import Evaluation, to_inputs
from .figures import to_png
from .metrics import per_section
from .report_parts import Example, LabelLine, Tile, number

PHOTO_BANDS = ("B04", "B03", "B02")
BRIGHT = (1200.0, 6000.0)  # limits of the DN shown as white, the 98th percentile of a section
GAMMA = 1 / 1.6
EVIDENCE_MAPS = 3  # labels shown per section
FOR, AGAINST, ATTENTION = (217, 105, 30), (47, 127, 193), (255, 214, 70)
OPAQUE = 0.8


def choose_examples(evaluation: Evaluation, count: int = 4) -> tuple[list[int], list[int]]:
    """Return the sections to show, as indices into the evaluation: those without an error, and those with most errors.

    The former have the most labels, the latter the lowest F1. Of sections with the same labels only one is shown, so
    that the examples differ.
    """
    f1 = per_section(evaluation.labels, evaluation.decided)["f1"]
    size = evaluation.labels.sum(axis=1)
    right = [i for i in np.lexsort((-_certainty(evaluation), -size)) if f1[i] == 1]
    wrong = [i for i in np.lexsort((-size, f1)) if f1[i] < 1]
    return _different(evaluation.labels, right, count), _different(evaluation.labels, wrong, count)


def describe_examples(evaluation: Evaluation, chosen: Sequence[int]) -> tuple[Example, ...]:
    """Return the chosen sections with photograph, attention and evidence maps, and labels."""
    if not len(chosen):
        return ()
    sections = evaluation.which[np.asarray(chosen)]
    photos, maps = photographs(evaluation.sections, sections), _explain(evaluation, sections)
    return tuple(
        _example(evaluation, i, None if photos is None else photos[n], {key: value[n] for key, value in maps.items()})
        for n, i in enumerate(chosen)
    )


def photographs(sections: Sections, which: NDArray[np.intp]) -> NDArray[np.uint8] | None:
    """Return true-colour images (n, 120, 120, 3) uint8, dark grey without data; None if the bands are missing."""
    group = BandGroup(10, PHOTO_BANDS, (0.0,) * 3, (1.0,) * 3)
    if any(store.lacks([group]) for store in sections.stores):
        return None
    pixels = sections.read(group, which).transpose(0, 2, 3, 1)
    empty = (pixels == NODATA).any(axis=-1)
    dn = np.maximum(pixels, 0).astype(np.float32)
    white = np.clip(np.percentile(dn, 98, axis=(1, 2, 3)), *BRIGHT)[:, None, None, None]
    colors = (np.clip(dn / white, 0, 1) ** GAMMA * 255).astype(np.uint8)
    colors[empty] = 60
    return colors


def _certainty(evaluation: Evaluation) -> NDArray[np.float64]:
    return np.abs(evaluation.probability - 0.5).mean(axis=1)


def _different(labels: NDArray[np.bool_], order: Sequence[int], count: int) -> list[int]:
    """Return the first sections of `order` whose labels differ."""
    chosen: dict[bytes, int] = {}
    for i in order:
        chosen.setdefault(labels[i].tobytes(), int(i))
    return list(chosen.values())[:count]


def _explain(evaluation: Evaluation, sections: NDArray[np.intp]) -> dict[str, NDArray]:
    """Return attention (n, T, R) and evidence (n, C, R), if the model has these outputs."""
    outputs = [name for name in ("attention", "evidence") if name in evaluation.card.outputs]
    if not outputs:
        return {}
    return Classifier(evaluation.model, "cpu")(
        to_inputs(evaluation.sections, evaluation.card.groups, sections), outputs
    )


def _example(evaluation: Evaluation, i: int, photo: NDArray[np.uint8] | None, maps: dict[str, NDArray]) -> Example:
    given_or_true = np.flatnonzero(evaluation.labels[i] | evaluation.decided[i])
    shown = sorted(given_or_true, key=lambda c: -evaluation.probability[i, c])
    tiles = [] if photo is None else [Tile(tr("True colour"))]
    if "attention" in maps:
        tiles.append(Tile(tr("Attention, mean of its rows"), _data_uri(_shade(maps["attention"].mean(axis=0)))))
    if "evidence" in maps and shown:
        strongest = np.abs(maps["evidence"][shown]).max()
        for c in shown[:EVIDENCE_MAPS]:
            overlay = _for_and_against(maps["evidence"][c], strongest)
            tiles.append(Tile(evaluation.card.label_set.labels[c].name, _data_uri(overlay)))
    return Example(
        heading=" · ".join(filter(None, (evaluation.names[i], evaluation.places[i]))),
        photo="" if photo is None else _data_uri(photo),
        tiles=tuple(tiles),
        labels=tuple(_label_line(evaluation, i, c) for c in shown),
    )


def _label_line(evaluation: Evaluation, i: int, c: int) -> LabelLine:
    label = evaluation.card.label_set.labels[c]
    verdict, text = ("found", tr("found")) if evaluation.decided[i, c] else ("missed", tr("missed"))
    if not evaluation.labels[i, c]:
        verdict, text = "false", tr("false")
    return LabelLine(verdict, text, label.color, label.name, number(evaluation.probability[i, c], 2))


def _shade(attention: NDArray) -> NDArray[np.uint8]:
    """Return attention (R,) as an image (P, P, 4), transparent where it is lowest."""
    low, high = attention.min(), attention.max()
    strength = (attention - low) / (high - low) if high > low else np.zeros(len(attention))
    return _squares(np.tile(np.array(ATTENTION, np.uint8), (len(attention), 1)), strength)


def _for_and_against(evidence: NDArray, strongest: float) -> NDArray[np.uint8]:
    """Return evidence (R,) as an image (P, P, 4), in one colour if it is positive and another if it is negative."""
    colors = np.where(evidence[:, None] > 0, np.array(FOR, np.uint8), np.array(AGAINST, np.uint8))
    return _squares(colors, np.sqrt(np.abs(evidence) / max(strongest, 1e-9)))  # the root keeps weak evidence visible


def _squares(colors: NDArray[np.uint8], strength: NDArray) -> NDArray[np.uint8]:
    side = round(len(strength) ** 0.5)
    alpha = (np.clip(strength, 0, 1) * OPAQUE * 255).astype(np.uint8)
    return np.concatenate([colors, alpha[:, None]], axis=1).reshape(side, side, 4)


def _data_uri(pixels: NDArray[np.uint8]) -> str:
    return "data:image/png;base64," + base64.b64encode(to_png(np.ascontiguousarray(pixels))).decode("ascii")
