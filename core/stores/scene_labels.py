"""The labels of the sections of a scene from a land-cover reference, and the choice of sections for training.

As in BigEarthNet v2 (Clasen et al. 2024), a section with more than a quarter of its area unlabelled is left out. A
section has a label if that covers at least a minimum share of its area.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray
from osgeo import osr

from ..arrays import any_along, as_list
from ..choices import FROM_REFERENCE, reference_label_sets
from ..errors import NothingToLearn, ParameterError, ReferenceOutside, ReferenceUnreadable, UnknownClasses
from ..model.label_sets import LabelSet, load_label_set
from ..reporting import Reporter
from ..scene.scene import Scene
from ..sections.grid import SectionGrid
from ..sections.section import SECTION_M
from ..text import plural, tr
from .crosswalks import NO_LABEL, OWN, UNKNOWN, UNLABELLED, find_labels, make_label_set, suggest
from .label_shares import CellClasses, count_classes, label_shares
from .reference import IS_SCENE, PIXEL, Reference, ReferenceClass
from .splits import split_by_place

ENOUGH_BLOCKS = 15  # nine, three and three for 60/20/20
TOGETHER = 16  # sections compared together; in another coordinate system a long row is oblique, with a large extent
MOST_LEFT_OUT = 0.5  # if fewer sections have enough labelled area, larger limits are suggested
LARGER_LIMITS = (0.5, 0.75)  # of the unlabelled share
BLOCKS = (3, 2)  # sections along a side of a block: the larger one if it gives enough blocks


@dataclass(frozen=True)
class LabelRules:
    """When a label is assigned and a section is used; shares are 0 to 1 of a section's area.

    `label_set` is a value of `choices.reference_label_sets` or a label set; `block` is the side, in
    sections, of the blocks that are not divided between splits (None: depends on the number of sections). `label_of`
    gives the labels of classes, as for `find_labels`.
    """

    label_set: str | LabelSet = "auto"
    min_share: float = 0.01
    max_unlabelled: float = 0.25
    block: int | None = None
    seed: int = 1
    label_of: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class LabelledSections:
    """The N sections for training: rows and columns in the grid, labels (N, C) bool, notes and warnings.

    `places` and `splits` are (N,) text, `lon` and `lat` (N,) degrees WGS 84 of the centres; `dropped` is
    the number of sections left out, by reason. `cells` are the classes inside each section and `label_of_code` the
    label of each class, as for `label_shares`; both are empty if it is not known where in a section a label is.
    """

    label_set: LabelSet
    rows: NDArray[np.intp]
    cols: NDArray[np.intp]
    labels: NDArray[np.bool_]
    cells: tuple[CellClasses, ...]
    label_of_code: NDArray[np.intp]
    places: NDArray[np.str_]
    splits: NDArray[np.str_]
    lon: NDArray[np.float64]
    lat: NDArray[np.float64]
    dropped: dict[str, int]
    notes: tuple[str, ...]
    warnings: tuple[str, ...]

    @property
    def has_shares(self) -> bool:
        """Whether the shares of the labels inside the sections are known."""
        return bool(self.cells)

    def shares(self, section: int) -> NDArray[np.uint8]:
        """Return the shares of the labels inside a section, (C, 20, 20) as in `label_shares.py`."""
        return label_shares(self.cells[section], self.label_of_code, len(self.label_set), UNLABELLED)


def label_sections(
    scene: Scene, grid: SectionGrid, reference: Reference, rules: LabelRules, reporter: Reporter
) -> LabelledSections | None:
    """Compare the sections of a grid with a reference; None if it was cancelled.

    Raises: ParameterError, ReferenceOutside, ReferenceUnreadable, TooManyClasses, UnknownClasses, NothingToLearn.
    """
    if reference.path and reference.path in {band.file for band in scene.bands.values()}:
        raise ReferenceUnreadable(reference=reference.name, reason=tr(IS_SCENE))
    return label_grid(grid, reference, rules, reporter, name=scene.name)


def label_grid(
    grid: SectionGrid, reference: Reference, rules: LabelRules, reporter: Reporter, *, name: str
) -> LabelledSections | None:
    """Compare the sections of a grid with a reference; None if it was cancelled. `name` is that of what it divides.

    Raises: as `label_sections`.
    """
    _check(rules)
    cells = _count(grid, reference, reporter)
    if cells is None:
        return None
    shares = _class_shares(cells, len(reference.classes))
    classes, shares, no_data = _without_no_data(reference, shares)
    if not shares[:, 1:].any():
        bounds = ", ".join(f"{value:.0f}" for value in grid.bounds)
        raise ReferenceOutside(reference=reference.name, scene=name, bounds=bounds)
    label_set, notes = _choose(rules.label_set, classes, reference.name)
    index_of = find_labels(classes, label_set, rules.label_of)
    label_shares, unlabelled, warnings = _by_label(shares, classes, index_of, label_set, reference=reference.name)
    labels = (label_shares >= rules.min_share) & (label_shares > 0)
    enough, labelled = unlabelled <= rules.max_unlabelled, any_along(labels, axis=1)
    dropped = _dropped(enough, labelled, rules)
    left_out = [
        plural(n, "{n} section is left out: {reason}", "{n} sections are left out: {reason}", reason=reason)
        for reason, n in dropped.items()
    ]
    kept = enough & labelled
    if not kept.any():
        advice = tr("lower the minimum share, or choose another label set")
        if not enough.any():
            advice = tr("the best one is {share:.0%} unlabelled: allow more unlabelled area, or complete the reference")
            more = _with_more_unlabelled(unlabelled, labelled, rules)
            advice += f"; {more}" if more else ""
        advice = advice.format(share=unlabelled.min())
        raise NothingToLearn(scene=name, reasons="; ".join(left_out), advice=advice)
    suggestions = []
    if enough.mean() < MOST_LEFT_OUT and (more := _with_more_unlabelled(unlabelled, labelled, rules)):
        text = tr("Most sections are left out because of their unlabelled area. By the maximum unlabelled: {more}.")
        suggestions = [text.format(more=more)]
    labels = labels[kept]
    if label_set.name == OWN and isinstance(rules.label_set, str):
        label_set, labels, unused = _used(label_set, labels)
        notes += unused
    rows, cols = (indexes[kept] for indexes in np.nonzero(grid.selected))
    blocks = blocks_of(grid, rows, cols, rules.block)
    return LabelledSections(
        label_set=label_set,
        rows=rows,
        cols=cols,
        labels=labels,
        cells=tuple(each for each, is_kept in zip(cells, kept, strict=True) if is_kept),
        label_of_code=_label_of_code(reference, classes, label_set, rules),
        places=blocks,
        splits=split_by_place(blocks, labels, seed=rules.seed),
        **positions_of(grid, rows, cols),
        dropped=dropped,
        notes=tuple(notes),
        warnings=(*no_data, *warnings, *(f"{text}." for text in left_out), *suggestions),
    )


def unlabelled_sections(grid: SectionGrid, label_set: LabelSet, rules: LabelRules) -> LabelledSections:
    """Return all sections of a grid, without labels yet, for a model to assign them; `rules` give block and seed.

    Raises: ParameterError.
    """
    _check(rules)
    rows, cols = np.nonzero(grid.selected)
    blocks = blocks_of(grid, rows, cols, rules.block)
    return LabelledSections(
        label_set=label_set,
        rows=rows,
        cols=cols,
        labels=np.zeros((len(rows), len(label_set)), bool),
        cells=(),
        label_of_code=np.empty(0, np.intp),
        places=blocks,
        splits=split_by_place(blocks, seed=rules.seed),
        **positions_of(grid, rows, cols),
        dropped={},
        notes=(),
        warnings=(),
    )


def _check(rules: LabelRules) -> None:
    for name, share in (("MIN_SHARE", rules.min_share), ("MAX_UNLABELLED", rules.max_unlabelled)):
        if not 0 <= share <= 1:
            raise ParameterError(name=name, value=share, allowed=tr("from 0 to 1"))
    if rules.block is not None and rules.block < 2:
        raise ParameterError(
            name="BLOCK", value=rules.block, allowed=tr("at least 2, since neighbouring sections are similar")
        )


def _count(grid: SectionGrid, reference: Reference, reporter: Reporter) -> list[CellClasses] | None:
    """Return the classes inside each section; None if it was cancelled."""
    size = SECTION_M // PIXEL
    found: list[CellClasses] = []
    for row in grid.rows_with_sections():
        cols = as_list(grid.columns(row))
        for part in (cols[start : start + TOGETHER] for start in range(0, len(cols), TOGETHER)):
            if reporter.cancelled():
                return None
            west, south, _, north = grid.bounds_of(row, part[0])
            classes = reference.read((west, south, grid.bounds_of(row, part[-1])[2], north), grid.crs)
            sections = classes.reshape(size, -1, size)
            found += [count_classes(sections[:, col - part[0]]) for col in part]
            reporter.progress(len(found), grid.section_count, None)
    return found


def _class_shares(cells: Sequence[CellClasses], classes: int) -> NDArray[np.float64]:
    """Return the share of each section's area by class, (N, 1 + classes); the first column is unlabelled area."""
    return np.array([section.areas(1 + classes) for section in cells]) / (SECTION_M // PIXEL) ** 2


def _without_no_data(
    reference: Reference, shares: NDArray[np.float64]
) -> tuple[list[ReferenceClass], NDArray[np.float64], list[str]]:
    """Return classes and shares without those that mean no data: their area is unlabelled. And a warning on each."""
    no_data = reference.no_data_classes()
    kept = [index for index in range(len(reference.classes)) if index not in no_data]
    counted = shares[:, [0, *(index + 1 for index in kept)]].copy()
    counted[:, 0] += shares[:, [index + 1 for index in no_data]].sum(axis=1)
    text = tr(
        "The value {value} of '{reference}' ({share:.1%} of the area) has no name and usually marks pixels without "
        "data: it is left out. Declare it as no data, or give it a name if it is a class."
    )
    warnings = [
        text.format(value=reference.classes[index].value, reference=reference.name, share=shares[:, index + 1].mean())
        for index in no_data
    ]
    return [reference.classes[index] for index in kept], counted, warnings


def _choose(wanted: str | LabelSet, classes: Sequence[ReferenceClass], reference: str) -> tuple[LabelSet, list[str]]:
    """Return the label set to use, and notes on it."""
    if isinstance(wanted, LabelSet):
        return wanted, []
    reference_label_sets().check("LABEL_SET", wanted)
    from_reference = wanted == FROM_REFERENCE.value
    name = suggest(classes, reference) if from_reference else wanted
    if name == OWN:
        return make_label_set(OWN, classes), []
    text = tr("The classes match the label set {preset}, which is used; choose 'own' to keep the classes.")
    return load_label_set(name), [text.format(preset=name)] if from_reference else []


def _by_label(
    shares: NDArray[np.float64],
    classes: Sequence[ReferenceClass],
    label_of_class: Sequence[int],
    label_set: LabelSet,
    *,
    reference: str,
) -> tuple[NDArray[np.float64], NDArray[np.float64], list[str]]:
    """Return the shares by label (N, C), the unlabelled share (N,) and warnings."""
    index_of = np.array(label_of_class, int)
    by_label = np.zeros((len(shares), len(label_set)))
    for column, index in enumerate(index_of, start=1):
        if index >= 0:
            by_label[:, index] += shares[:, column]
    open_classes = np.flatnonzero(index_of < NO_LABEL) + 1
    unlabelled = shares[:, 0] + shares[:, open_classes].sum(axis=1)
    unknown = np.flatnonzero(index_of == UNKNOWN)
    if not len(unknown):
        return by_label, unlabelled, []
    largest_first = unknown[np.argsort(-shares[:, unknown + 1].sum(axis=0), kind="stable")]
    values = _listed([classes[index].value for index in largest_first])
    if not (index_of >= NO_LABEL).any():
        raise UnknownClasses(reference=reference, label_set=label_set.name, values=values)
    text = tr("These classes are not in the label set {name}, and their area counts as unlabelled: {values}.")
    return by_label, unlabelled, [text.format(name=label_set.name, values=values)]


def _label_of_code(
    reference: Reference, classes: Sequence[ReferenceClass], label_set: LabelSet, rules: LabelRules
) -> NDArray[np.intp]:
    """Return the label of each class code of a reference; `classes` are those that do not mean no data."""
    indexes = find_labels(classes, label_set, rules.label_of)
    label_of = dict(zip((found.value for found in classes), indexes, strict=True))
    return np.array([UNLABELLED, *(label_of.get(found.value, UNLABELLED) for found in reference.classes)], np.intp)


def _dropped(enough: NDArray[np.bool_], labelled: NDArray[np.bool_], rules: LabelRules) -> dict[str, int]:
    """Return the number of sections that are left out, by reason."""
    unlabelled = tr("more than {share:.0%} unlabelled").format(share=rules.max_unlabelled)
    counts = {
        unlabelled: int((~enough).sum()),
        tr("no label of the label set"): int((enough & ~labelled).sum()),
    }
    return {reason: count for reason, count in counts.items() if count}


def _with_more_unlabelled(unlabelled: NDArray[np.float64], labelled: NDArray[np.bool_], rules: LabelRules) -> str:
    """Return how many sections would be used with larger values of the maximum unlabelled; empty if not more."""
    used = int(((unlabelled <= rules.max_unlabelled) & labelled).sum())
    counts = {limit: int(((unlabelled <= limit) & labelled).sum()) for limit in LARGER_LIMITS}
    return "; ".join(
        plural(
            n,
            "with {limit:.0%}, {n} section of {total}",
            "with {limit:.0%}, {n} sections of {total}",
            limit=limit,
            total=len(labelled),
        )  # fmt: skip
        for limit, n in counts.items()
        if limit > rules.max_unlabelled and n > used
    )


def _used(label_set: LabelSet, labels: NDArray[np.bool_]) -> tuple[LabelSet, NDArray[np.bool_], list[str]]:
    """Remove the labels that no section has from a label set that was made from a reference."""
    used = any_along(labels, axis=0)
    if used.all():
        return label_set, labels, []
    names = _listed([name for name, is_used in zip(label_set.names, used, strict=True) if not is_used])
    kept = tuple(label for label, is_used in zip(label_set, used, strict=True) if is_used)
    text = tr("Classes that are in no section are left out of the label set: {names}.")
    return replace(label_set, labels=kept), labels[:, used], [text.format(names=names)]


def _listed(names: Sequence[str], most: int = 8) -> str:
    """Join names; only the first ones and the number of the others if there are many."""
    more = [tr("and {n} more").format(n=len(names) - most)] if len(names) > most else []
    return ", ".join([*(f"'{name}'" for name in names[:most]), *more])


def blocks_of(grid: SectionGrid, rows: NDArray[np.intp], cols: NDArray[np.intp], side: int | None) -> NDArray[np.str_]:
    """Return the block of each section, named by its north-west corner: blocks do not depend on the scene."""
    system = osr.SpatialReference(grid.crs)
    name = system.GetAuthorityCode(None) or system.GetName()
    x, y = grid.x0 + (cols + 0.5) * SECTION_M, grid.y0 - (rows + 0.5) * SECTION_M
    for sections in (side,) if side else BLOCKS:
        step = sections * SECTION_M
        west, north = np.floor(x / step).astype(int) * step, np.ceil(y / step).astype(int) * step
        blocks = np.array([f"{name}_{a}_{b}" for a, b in zip(west, north, strict=True)])
        if len(set(blocks.tolist())) >= ENOUGH_BLOCKS:
            break
    return blocks


def positions_of(grid: SectionGrid, rows: NDArray[np.intp], cols: NDArray[np.intp]) -> dict[str, NDArray[np.float64]]:
    """Return longitude and latitude of the sections' centres."""
    degrees, system = osr.SpatialReference(), osr.SpatialReference(grid.crs)
    degrees.ImportFromEPSG(4326)
    for each in (degrees, system):
        each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    x, y = grid.x0 + (cols + 0.5) * SECTION_M, grid.y0 - (rows + 0.5) * SECTION_M
    points = osr.CoordinateTransformation(system, degrees).TransformPoints(np.column_stack([x, y]).tolist())
    lon, lat, _ = np.array(points).T
    return {"lon": lon, "lat": lat}
