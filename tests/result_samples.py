"""Sample runs to write result layers from: a small grid, a card, and probabilities that depend only on the row."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from landlabels.core.model.card import Card
from landlabels.core.model.label_sets import Label, LabelSet
from landlabels.core.results.summary import ResultSummary
from landlabels.core.results.writer import ResultWriter, RowResult, RunDescription
from landlabels.core.sections.grid import SectionGrid
from landlabels.core.sections.section import BandGroup
from osgeo import gdal, ogr, osr

LABELS = LabelSet(
    "sample",
    (
        Label("Water & ice <50% [%", "water", "#00ccf2"),
        Label("Forest, 'mixed'", "forest", "#4dff00"),
        Label("Urban fabric", "urban", "#e6004d"),
        Label("Never seen", "never", "#000000"),
    ),
)


def utm33() -> str:
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    return system.ExportToWkt()


def sample_grid(rows: int = 4, cols: int = 5) -> SectionGrid:
    """A grid without sections in the first row, and with one section in the last column, in the last row."""
    selected = np.ones((rows, cols), dtype=bool)
    selected[0], selected[:-1, -1] = False, False
    return SectionGrid(utm33(), 399960, 5800020, selected, 0)


def sample_card(labels: LabelSet = LABELS) -> Card:
    thresholds = (0.5,) * (len(labels) - 1) + (math.inf,)
    return Card(
        name="sample",
        architecture="k-branch",
        label_set=labels,
        groups=(BandGroup(10, ("B02",), (1.0,), (1.0,)),),
        patches_per_side=4,
        outputs=("probability",),
        bias=(0.0,) * len(labels),
        thresholds=thresholds,
        level="L2A",
        demonstration=True,
        scope="Trained on a hundred sections: 100 % for trying out.",
    )


def sample_run(card: Card, threshold: float | None = None, **identity: object) -> RunDescription:
    return RunDescription(
        identity={"scene": "scene 1", "model": "hash 1", "area": "whole", **identity},
        details={"assumptions": ["The offset is taken as 0."], "device": "CPU"},
        title="sample labels",
        thresholds=tuple(card.thresholds_for(threshold)),
    )


def sample_row(grid: SectionGrid, row: int, labels: int = len(LABELS)) -> RowResult:
    random = np.random.default_rng(row)
    cols = grid.columns(row)
    clear = np.where(np.arange(len(cols)) % 2, np.nan, random.random(len(cols)))
    probability = random.random((len(cols), labels), dtype=np.float32)
    measurements = {"valid_share": np.full(len(cols), 0.75), "clear_share": clear}
    return RowResult(row, cols, probability, measurements)


def write_sample(
    path: Path, grid: SectionGrid | None = None, *, rows: int | None = None, threshold: float | None = None,
    if_exists: str = "resume", **identity: object,
) -> ResultSummary | None:  # fmt: skip
    """Write a whole sample run, or stop after `rows` more of its rows, as if it was interrupted."""
    grid, card = grid or sample_grid(), sample_card()
    with ResultWriter.open(path, sample_run(card, threshold, **identity), card, grid, if_exists) as writer:
        for row in [row for row in grid.rows_with_sections() if row not in writer.done_rows][:rows]:
            writer.write_row(sample_row(grid, row))
        return writer.finish() if rows is None else None


def read_sections(path: Path) -> dict[str, dict]:
    """Return all sections by name, with their fields and their geometry as WKT."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName("sections")
    found = {f.GetField("section"): f.items() | {"wkt": f.GetGeometryRef().ExportToWkt()} for f in layer}
    assert len(found) == layer.GetFeatureCount()
    return found


@contextmanager
def gdal_raising(raising: bool) -> Iterator[None]:
    """Use GDAL without exceptions, as in plain Python, or with exceptions, as in QGIS."""
    if not raising:
        yield
        return
    gdal.UseExceptions()
    ogr.UseExceptions()
    try:
        yield
    finally:
        ogr.DontUseExceptions()  # the later first: GDAL keeps a stack
        gdal.DontUseExceptions()
