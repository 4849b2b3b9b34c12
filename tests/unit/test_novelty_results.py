"""Novelty in results: the field, the counts, the notes, and results of versions without it."""

from __future__ import annotations

import re

import numpy as np
import pytest
from landlabels.core.model.card import NOVELTY_MARK
from landlabels.core.results.description import is_often_novel, note_on_novelty
from landlabels.core.results.rethreshold import rethreshold
from landlabels.core.results.schema import FIELDS
from landlabels.core.results.writer import ResultWriter, RowResult
from osgeo import gdal
from result_samples import read_sections, sample_card, sample_grid, sample_row, sample_run, write_sample


def write_with_novelty(path, novelty):
    """Write the sample run in which every section has a novelty; returns the summary."""
    grid, card = sample_grid(), sample_card()
    with ResultWriter.open(path, sample_run(card), card, grid) as writer:
        for row in grid.rows_with_sections():
            found = sample_row(grid, row)
            values = np.full(len(found.cols), novelty)
            measurements = {**found.measurements, "novelty": values}
            writer.write_row(RowResult(row, found.cols, found.probability, measurements))
        return writer.finish()


def remove_field(path):
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName("sections")
    layer.DeleteField(layer.GetLayerDefn().GetFieldIndex("novelty"))


def test_the_field_holds_the_novelty_and_the_summary_counts_sections_above_the_mark(tmp_path):
    summary = write_with_novelty(tmp_path / "a.gpkg", 0.98765)
    assert {section["novelty"] for section in read_sections(tmp_path / "a.gpkg").values()} == {0.9877}
    assert summary.novel == summary.sections > 0
    assert write_with_novelty(tmp_path / "b.gpkg", NOVELTY_MARK).novel == 0


def test_without_novelty_the_field_is_null(tmp_path):
    assert write_sample(tmp_path / "a.gpkg").novel == 0
    assert {section["novelty"] for section in read_sections(tmp_path / "a.gpkg").values()} == {None}


def test_an_interrupted_result_without_the_field_resumes(tmp_path):
    path = tmp_path / "a.gpkg"
    write_sample(path, rows=1)
    remove_field(path)
    assert write_sample(path).sections == 13
    assert {section["novelty"] for section in read_sections(path).values()} == {None}


def test_thresholds_change_in_a_result_without_the_field(tmp_path):
    path = tmp_path / "a.gpkg"
    write_with_novelty(path, 0.99)
    remove_field(path)
    assert rethreshold(path, [0.1] * 4).summary.novel == 0


@pytest.mark.parametrize(
    ("novel", "text"),
    [(0, ""), (1, "1 of 72 sections is unlike"), (38, "38 of 72 sections are unlike anything the model learnt from")],
)
def test_the_note_counts_sections(novel, text):
    note = note_on_novelty(novel, 72)
    assert note.startswith(text) and bool(note) == bool(text)


def test_twice_the_expected_share_is_often():
    assert not is_often_novel(10, 100) and is_often_novel(11, 100) and not is_often_novel(0, 0)


def test_the_help_of_the_field_names_the_mark():
    (field,) = (field for field in FIELDS if field.name == "novelty")
    assert re.search(rf"Above {NOVELTY_MARK} ", field.help)


def test_a_complete_result_without_the_field_is_not_changed(tmp_path):
    path = tmp_path / "a.gpkg"
    write_sample(path)
    remove_field(path)
    assert write_sample(path).sections == 13
    assert "novelty" not in next(iter(read_sections(path).values()))
