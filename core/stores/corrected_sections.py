"""The sections of a result layer whose labels were confirmed or corrected by hand, as labels for training and tests."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

from ..arrays import any_along
from ..choices import FROM_REFERENCE, OWN_CLASSES, reference_label_sets
from ..errors import NothingToLearn, ReferenceUnreadable
from ..model.label_sets import LabelSet, load_label_set
from ..raster.gdal_calls import quiet
from ..results.arrays import ResultArrays
from ..results.gridded import GriddedResult, read_gridded
from ..results.schema import LAYER, is_result_layer
from ..sections.grid import SectionGrid
from ..sections.section import SECTION_M
from ..text import join_names, mark, plural, tr
from .crosswalks import UNKNOWN, find_labels
from .reference import Reference, ReferenceClass, open_reference
from .scene_labels import LabelledSections, LabelRules, blocks_of, positions_of
from .splits import split_by_place

NOT_CORRECTED = mark(
    "it is a result of LandLabels in which no section was confirmed or corrected by hand, which is no independent "
    "reference; correct sections first, or choose another layer"
)
OTHER_GRID = mark("its sections are not those of the scene's grid")


@dataclass(frozen=True, eq=False)
class CorrectedSections:
    """Labelled sections of a result layer: those corrected by hand, or all.

    Raises: ReferenceUnreadable if no section was corrected.
    """

    result: GriddedResult
    all_sections: bool = False

    def __post_init__(self) -> None:
        """Check that there are sections to use."""
        if not self.used.any():
            raise ReferenceUnreadable(reference=self.name, reason=tr(NOT_CORRECTED))

    @property
    def arrays(self) -> ResultArrays:
        return self.result.arrays

    @property
    def name(self) -> str:
        return self.arrays.path.stem

    @property
    def grid(self) -> dict:
        """The record of the grid, for a scene to follow."""
        return self.result.section_grid(self.used).to_record()

    @property
    def used(self) -> NDArray[np.bool_]:
        """Which sections of the layer are used, (n,)."""
        return self.arrays.classified if self.all_sections else self.arrays.corrected

    def label(self, grid: SectionGrid, rules: LabelRules) -> LabelledSections:
        """Return the sections of a grid that this layer labels; the minimum cover of the rules has no meaning here.

        Raises: ReferenceUnreadable if the grids differ; NothingToLearn if no section has a label.
        """
        rows, cols = self._places_in(grid)
        inside = (rows >= 0) & (rows < grid.rows) & (cols >= 0) & (cols < grid.cols)
        inside[inside] = grid.selected[rows[inside], cols[inside]]
        label_set = self._label_set(rules)
        labels, unknown = self._labels_in(label_set)
        has_unknown = any_along(self.arrays.labels[:, unknown], axis=1)
        labelled = any_along(labels, axis=1)
        used = self.used
        kept = used & inside & labelled & ~has_unknown
        dropped = {
            tr("not confirmed or corrected by hand"): int((~used).sum()),
            tr("outside the scene or the extent"): int((used & ~inside).sum()),
            tr("a label that is not in the label set"): int((used & inside & has_unknown).sum()),
            tr("no label of the label set"): int((used & inside & ~labelled & ~has_unknown).sum()),
        }
        dropped = {reason: count for reason, count in dropped.items() if count}
        texts = [
            plural(n, "{n} section is left out: {reason}", "{n} sections are left out: {reason}", reason=reason)
            for reason, n in dropped.items()
        ]
        if not kept.any():
            advice = tr("choose the scene of the result, or another label set")
            raise NothingToLearn(scene=self.name, reasons="; ".join(texts), advice=advice)
        order = np.flatnonzero(kept)
        order = order[np.lexsort((cols[order], rows[order]))]
        rows, cols, labels = rows[order], cols[order], labels[order]
        blocks = blocks_of(grid, rows, cols, rules.block)
        return LabelledSections(
            label_set=label_set,
            rows=rows,
            cols=cols,
            labels=labels,
            cells=(),
            label_of_code=np.empty(0, np.intp),
            places=blocks,
            splits=split_by_place(blocks, labels, seed=rules.seed),
            **positions_of(grid, rows, cols),
            dropped=dropped,
            notes=tuple(self._notes(len(order))),
            warnings=tuple(self._warnings(label_set, unknown, texts)),
        )

    def _places_in(self, grid: SectionGrid) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return the rows and columns of all sections in another grid, (n,) each."""
        east, south = grid.x0 - self.result.x0, self.result.y0 - grid.y0
        systems = [osr.SpatialReference(wkt) for wkt in (grid.crs, self.result.crs)]
        if east % SECTION_M or south % SECTION_M or not systems[0].IsSame(systems[1]):
            raise ReferenceUnreadable(reference=self.name, reason=tr(OTHER_GRID))
        known = self.arrays.row >= 0
        rows = np.where(known, self.arrays.row - south // SECTION_M, -1)
        return rows, np.where(known, self.arrays.col - east // SECTION_M, -1)

    def _label_set(self, rules: LabelRules) -> LabelSet:
        if isinstance(rules.label_set, LabelSet):
            return rules.label_set
        reference_label_sets().check("LABEL_SET", rules.label_set)
        if rules.label_set in (FROM_REFERENCE.value, OWN_CLASSES.value):
            return self.arrays.label_set
        return load_label_set(rules.label_set)

    def _labels_in(self, label_set: LabelSet) -> tuple[NDArray[np.bool_], NDArray[np.intp]]:
        """Return the labels (n, C) in a label set, and the indexes of the layer's labels that are not known in it."""
        if label_set.names == self.arrays.label_set.names:
            return self.arrays.labels, np.empty(0, np.intp)
        # By name alone: the same code can be another class in another label set.
        index_of = np.array(find_labels([ReferenceClass(n, n) for n in self.arrays.label_set.names], label_set))
        labels = np.zeros((len(self.arrays), len(label_set)), bool)
        for own, index in enumerate(index_of):
            if index >= 0:
                labels[:, index] |= self.arrays.labels[:, own]
        return labels, np.flatnonzero(index_of == UNKNOWN)

    def _notes(self, kept: int) -> list[str]:
        text = plural(
            kept,
            mark("The labels of {n} section are those of the result layer '{name}'."),
            mark("The labels of {n} sections are those of the result layer '{name}'."),
            name=self.name,
        )
        return [text]

    def _warnings(self, label_set: LabelSet, unknown: NDArray[np.intp], left_out: list[str]) -> list[str]:
        found = [f"{text}." for text in left_out]
        if self.all_sections and (n := int((self.used & ~self.arrays.corrected).sum())):
            found.append(
                plural(
                    n,
                    mark("{n} section was not corrected by hand: its labels are those of the model."),
                    mark("{n} sections were not corrected by hand: their labels are those of the model."),
                )
            )
        if codes := self.arrays.unknown_codes:
            text = tr("The layer holds labels that are not in its label set, which are ignored: {codes}.")
            found.append(text.format(codes=", ".join(codes[:8])))
        if len(unknown):
            text = tr("These labels of the layer are not in the label set {name}: {labels}.")
            names = [self.arrays.label_set.names[index] for index in unknown]
            found.append(text.format(name=label_set.name, labels=join_names(names)))
        return found


def open_corrected(path: str | Path, all_sections: bool = False) -> CorrectedSections:
    """Open a result layer as labels: the sections corrected by hand, or all that have labels.

    Raises: NotAResult, ResultUnreadable, ReferenceUnreadable.
    """
    return CorrectedSections(read_gridded(path), all_sections)


def open_labels(
    path: str | Path, field: str | None = None, layer: str | None = None, *, all_sections: bool = False
) -> Reference | CorrectedSections:
    """Open what labels sections: polygons, a raster of classes, or a result layer that was corrected by hand.

    Raises: as `open_reference` and `open_corrected`.
    """
    return open_corrected(path, all_sections) if is_result(path) else open_reference(path, field, layer)


def is_result(path: str | Path) -> bool:
    """Return whether a file is a GeoPackage with the layer of a result."""
    with quiet():
        try:
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR, allowed_drivers=["GPKG"])
        except RuntimeError:
            return False
        layer = dataset.GetLayerByName(LAYER) if dataset is not None else None
    return layer is not None and is_result_layer(field.GetName() for field in layer.schema)
