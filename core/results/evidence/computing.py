"""Computes the evidence of sections: the share of each patch in the logit of each label.

z_c = b_c + sum_r e_{c,r}: the evidence e_{c,r} of the R patches and the bias b_c of a label add up to its logit (paper,
section 2.4, with the attention of equation 3). The model computes it exactly. What a network with a wide path adds by
the statistics of a patch is part of the evidence of this patch; the bias belongs to no patch.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...errors import CancelledEarly
from ...reporting import Reporter
from ...sections.reading import SectionReader
from .opening import EvidenceRun


@dataclass(frozen=True, eq=False)
class ExplainedSections:
    """Sections of one grid row.

    `cols` (n,); `evidence` (n, C, R); `attention` (n, R), the mean of its rows, or None if the model gives none;
    `probability` (n, C); `given` (n, C), the labels of the sections; `inputs` as in `SectionBatch`.
    """

    row: int
    cols: NDArray[np.intp]
    evidence: NDArray[np.float32]
    attention: NDArray[np.float32] | None
    probability: NDArray[np.float32]
    given: NDArray[np.bool_]
    inputs: dict[str, NDArray[np.float32]]


def explained_sections(run: EvidenceRun, reporter: Reporter) -> Iterator[ExplainedSections]:
    """Yield the sections of a run from north to south, some at a time; those without data are left out.

    Raises: CancelledEarly, BlockUnreadable, RemoteUnreadable, InferenceFailed.
    """
    card = run.model.card
    outputs = [name for name in ("probability", "evidence", "attention") if name in card.outputs]
    done, total = 0, run.grid.section_count
    rows = run.grid.rows_with_sections()
    with SectionReader(run.scene, run.grid, card.groups, rows, reporter.cancelled) as reader:
        for row in reader:
            for batch in row.batches(run.classifier.batch):
                if reporter.cancelled():
                    raise CancelledEarly
                found = run.classifier(batch.inputs, outputs)
                attention = found.get("attention")
                yield ExplainedSections(
                    row=row.row,
                    cols=batch.cols,
                    evidence=found["evidence"],
                    attention=None if attention is None else attention.mean(axis=1),
                    probability=found["probability"],
                    given=run.labels_of(row.row, batch.cols, found["probability"]),
                    inputs=batch.inputs,
                )
            done += len(row.cols)
            reporter.progress(done, total, None)
    if done < total:  # the reader ends early after a cancel
        raise CancelledEarly
