"""The evidence in one section, with a picture of it, as plain values for a widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...errors import CancelledEarly
from ...reporting import Reporter
from ...text import tr
from ..errors import NothingToExplain
from .computing import ExplainedSections, explained_sections
from .opening import EvidenceRun
from .style import DIVERGING

PHOTO_BANDS = ("B04", "B03", "B02")
BRIGHT = (1200.0, 6000.0)  # limits of the DN shown as white, the 98th percentile of a section
GAMMA = 1 / 1.6
NO_DATA_GREY = 60
SHOWN_WITHOUT_LABELS = 3  # the most probable labels of a section that has none


@dataclass(frozen=True)
class LabelEvidence:
    """The evidence for one label in the patches of a section, row by row from north-west."""

    name: str
    color: str
    probability: float
    bias: float
    evidence: tuple[float, ...]
    is_given: bool


@dataclass(frozen=True)
class ExplainedSection:
    """One section: its labels, the patches along a side, and a picture as RGB bytes of `picture_size` pixels a side.

    Without the bands of a picture, it is empty. `limit` is the largest absolute evidence of the labels shown.
    """

    labels: tuple[LabelEvidence, ...]
    per_side: int
    picture: bytes
    picture_size: int
    limit: float

    def color(self, evidence: float) -> tuple[str, float]:
        """Return the colour of a patch's evidence and its opacity, from 0 to 1."""
        return DIVERGING[-1 if evidence > 0 else 0], min(abs(evidence) / self.limit, 1.0) ** 0.5


def explain_section(
    run: EvidenceRun, position: tuple[int, int], codes: Sequence[str], reporter: Reporter
) -> ExplainedSection:
    """Return the evidence of the labels `codes` in the section at (row, column); without codes, of the most probable.

    Raises: NothingToExplain if it is not in the result or holds no data; CancelledEarly, and what reading raises.
    """
    for found in explained_sections(run.only(*position), reporter):
        return _explained(run, found, codes)
    if reporter.cancelled():
        raise CancelledEarly
    raise NothingToExplain(reason=tr("the section {row}_{col} holds no data").format(row=position[0], col=position[1]))


def _explained(run: EvidenceRun, found: ExplainedSections, codes: Sequence[str]) -> ExplainedSection:
    card = run.model.card
    probability, evidence = found.probability[0], found.evidence[0]
    known = {code: index for index, code in enumerate(card.label_set.codes)}
    given = [known[code] for code in codes if code in known]
    shown = given or np.argsort(-probability)[:SHOWN_WITHOUT_LABELS].tolist()
    labels = tuple(
        LabelEvidence(
            name=card.label_set.labels[index].name,
            color=card.label_set.labels[index].color,
            probability=float(probability[index]),
            bias=float(card.bias[index]),
            evidence=tuple(evidence[index].tolist()),
            is_given=bool(given),
        )
        for index in shown
    )
    picture = _picture(run, found.inputs)
    return ExplainedSection(
        labels=labels,
        per_side=card.patches_per_side,
        picture=b"" if picture is None else picture.tobytes(),
        picture_size=0 if picture is None else picture.shape[0],
        limit=float(np.abs(evidence[shown]).max()) or 1.0,
    )


def _picture(run: EvidenceRun, inputs: dict[str, NDArray[np.float32]]) -> NDArray[np.uint8] | None:
    """Return the section in true colour (S, S, 3); None if the model does not read its bands at one resolution."""
    for group in run.model.card.groups:
        if set(PHOTO_BANDS) <= set(group.bands):
            dn = inputs[group.input_name][0, [group.bands.index(band) for band in PHOTO_BANDS]].transpose(1, 2, 0)
            empty = np.isnan(dn).any(axis=2)
            if empty.all():
                return None
            white = np.clip(np.nanpercentile(dn, 98), *BRIGHT)
            colors = (np.clip(np.nan_to_num(dn) / white, 0, 1) ** GAMMA * 255).astype(np.uint8)
            colors[empty] = NO_DATA_GREY
            return np.ascontiguousarray(colors)
    return None
