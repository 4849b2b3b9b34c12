"""The report's example sections: what they look like, which labels were found, and where the model looked."""

from __future__ import annotations

import base64
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..model.classifier import Classifier
from ..scene.radiometry import NODATA
from ..sections.section import BandGroup
from ..stores.store import Sections
from ..text import tr
from .evaluate import Evaluation, to_inputs
from .figures import to_png
from .markup import Html, chip, number, tag
from .metrics import per_section

PHOTO_BANDS = ("B04", "B03", "B02")
BRIGHT = (1200.0, 6000.0)  # DN shown as white: what 98 % of a section stays below, within these
GAMMA = 1 / 1.6
EVIDENCE_MAPS = 3  # labels shown per section
FOR, AGAINST, ATTENTION = (217, 105, 30), (47, 127, 193), (255, 214, 70)
OPAQUE = 0.8


def choose_examples(judged: Evaluation, count: int = 4) -> tuple[list[int], list[int]]:
    """Return the sections to show, as indices into the evaluation: those all right and those most wrong.

    Those right have the most labels, those wrong the lowest F1; of sections with the same labels only one is shown, so
    that neither the open sea nor one landscape fills the page.
    """
    f1 = per_section(judged.labels, judged.decided)["f1"]
    size = judged.labels.sum(axis=1)
    right = [i for i in np.lexsort((-_certainty(judged), -size)) if f1[i] == 1]
    wrong = [i for i in np.lexsort((-size, f1)) if f1[i] < 1]
    return _different(judged.labels, right, count), _different(judged.labels, wrong, count)


def example_cards(judged: Evaluation, chosen: Sequence[int]) -> Html | None:
    """Return the chosen sections as HTML: photograph, attention and evidence maps, labels; None without any."""
    if not len(chosen):
        return None
    sections = judged.which[np.asarray(chosen)]
    photos, maps = photographs(judged.sections, sections), _explain(judged, sections)
    cards = (
        _card(judged, i, None if photos is None else photos[n], {key: value[n] for key, value in maps.items()})
        for n, i in enumerate(chosen)
    )
    return tag("div", *cards, class_="examples")


def photographs(sections: Sections, which: NDArray[np.intp]) -> NDArray[np.uint8] | None:
    """Return true-colour pictures (n, 120, 120, 3) uint8, dark grey where there is no data; None without the bands."""
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


def _certainty(judged: Evaluation) -> NDArray[np.float64]:
    return np.abs(judged.probability - 0.5).mean(axis=1)


def _different(labels: NDArray[np.bool_], order: Sequence[int], count: int) -> list[int]:
    """Return the first sections of `order` with label sets of their own."""
    chosen: dict[bytes, int] = {}
    for i in order:
        chosen.setdefault(labels[i].tobytes(), int(i))
    return list(chosen.values())[:count]


def _explain(judged: Evaluation, sections: NDArray[np.intp]) -> dict[str, NDArray]:
    """Return attention (n, T, R) and evidence (n, C, R) where the model gives them."""
    outputs = [name for name in ("attention", "evidence") if name in judged.card.outputs]
    if not outputs:
        return {}
    return Classifier(judged.model, "cpu")(to_inputs(judged.sections, judged.card.groups, sections), outputs)


def _card(judged: Evaluation, i: int, photo: NDArray[np.uint8] | None, maps: dict[str, NDArray]) -> Html:
    given_or_true = np.flatnonzero(judged.labels[i] | judged.decided[i])
    shown = sorted(given_or_true, key=lambda c: -judged.probability[i, c])
    tiles = [] if photo is None else [_tile(None, tr("True colour"))]
    if "attention" in maps:
        tiles.append(_tile(_shade(maps["attention"].mean(axis=0)), tr("Attention, mean of its rows")))
    if "evidence" in maps and shown:
        strongest = np.abs(maps["evidence"][shown]).max()
        for c in shown[:EVIDENCE_MAPS]:
            tiles.append(_tile(_for_and_against(maps["evidence"][c], strongest), judged.card.label_set.labels[c].name))
    heading = " · ".join(filter(None, (judged.names[i], judged.places[i])))
    return tag(
        "article",
        tag("h4", heading),
        tag("div", *tiles, class_="maps"),
        tag("ul", *(_label_line(judged, i, c) for c in shown)),
        class_="example",
        style=None if photo is None else f"--photo: url({_data_uri(photo)})",
    )


def _label_line(judged: Evaluation, i: int, c: int) -> Html:
    label = judged.card.label_set.labels[c]
    kind, word = ("found", tr("found")) if judged.decided[i, c] else ("missed", tr("missed"))
    if not judged.labels[i, c]:
        kind, word = "false", tr("false")
    return tag(
        "li",
        tag("span", word, class_=f"verdict {kind}"),
        tag("span", chip(label.color), label.name),
        tag("span", number(judged.probability[i, c], 2)),
    )


def _tile(overlay: NDArray[np.uint8] | None, caption: str) -> Html:
    image = None if overlay is None else Html(f'<img src="{_data_uri(overlay)}" alt="">')
    return tag("figure", tag("div", image), tag("figcaption", caption), class_="map")


def _shade(attention: NDArray) -> NDArray[np.uint8]:
    """Return attention (R,) as a picture (P, P, 4), clear where it is lowest."""
    low, high = attention.min(), attention.max()
    strength = (attention - low) / (high - low) if high > low else np.zeros(len(attention))
    return _squares(np.tile(np.array(ATTENTION, np.uint8), (len(attention), 1)), strength)


def _for_and_against(evidence: NDArray, strongest: float) -> NDArray[np.uint8]:
    """Return evidence (R,) as a picture (P, P, 4): one colour speaks for the label, the other against it."""
    colors = np.where(evidence[:, None] > 0, np.array(FOR, np.uint8), np.array(AGAINST, np.uint8))
    return _squares(colors, np.sqrt(np.abs(evidence) / max(strongest, 1e-9)))  # the weak still shows


def _squares(colors: NDArray[np.uint8], strength: NDArray) -> NDArray[np.uint8]:
    side = round(len(strength) ** 0.5)
    alpha = (np.clip(strength, 0, 1) * OPAQUE * 255).astype(np.uint8)
    return np.concatenate([colors, alpha[:, None]], axis=1).reshape(side, side, 4)


def _data_uri(pixels: NDArray[np.uint8]) -> str:
    return "data:image/png;base64," + base64.b64encode(to_png(np.ascontiguousarray(pixels))).decode("ascii")
