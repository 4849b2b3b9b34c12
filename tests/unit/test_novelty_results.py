"""Novelty in results: the field, the counts, the notes, and results of versions without it."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import onnx
import pytest
from landlabels.core.classify import ClassifyRequest, classify
from landlabels.core.model.card import CARD_KEY, NOVELTY_MARK, Card
from landlabels.core.results.description import is_often_novel, note_on_novelty
from landlabels.core.results.record import read_record
from landlabels.core.results.rethreshold import rethreshold
from landlabels.core.results.schema import FIELDS
from landlabels.core.results.writer import ResultWriter, RowResult
from models import write_tiny_model
from onnx import TensorProto, helper, numpy_helper
from osgeo import gdal
from reporters import RecordingReporter
from result_samples import read_sections, sample_card, sample_grid, sample_row, sample_run, write_sample
from scenes import write_band_files, write_raster


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


@pytest.mark.parametrize("gives_novelty", [True, False])
def test_a_run_writes_novelty_where_the_model_gives_it_and_the_section_is_clear(tmp_path, gives_novelty):
    model = write_tiny_model(tmp_path / "tiny.onnx")
    if gives_novelty:
        model.write_bytes(with_constant_novelty(model.read_bytes(), 0.99))
    source = write_band_files(tmp_path / "x_L2A", (1, 2))["B02"]
    cloudy = np.zeros((120, 240), np.uint8)
    cloudy[:, :120] = 1
    mask = write_raster(tmp_path / "mask.tif", cloudy, (300000, 5000040), 10)
    reporter = RecordingReporter()
    request = ClassifyRequest(
        str(source), tmp_path / "a.gpkg", model, device="cpu", min_clear=0.5, cloud_mask=str(mask)
    )
    result = classify(request, reporter)
    found = {name: section["novelty"] for name, section in read_sections(tmp_path / "a.gpkg").items()}
    assert found == {"0_0": None, "0_1": 0.99 if gives_novelty else None}
    assert result.novel == (1 if gives_novelty else 0)
    assert any("1 of 2 sections is unlike" in text for text in reporter.warnings) == gives_novelty
    assert read_record(tmp_path / "a.gpkg").runs[0]["novelty"] == ({"mark": 0.95} if gives_novelty else None)


def with_constant_novelty(content: bytes, value: float) -> bytes:
    """Add the output `novelty` with the same value for each section."""
    model = onnx.load_from_string(content)
    card = Card.from_json(model.metadata_props[0].value)
    tensor = helper.make_tensor("value", TensorProto.FLOAT, [1], [value])
    model.graph.node.extend(
        [
            helper.make_node("Shape", [card.groups[0].input_name], ["shape"]),
            helper.make_node("Slice", ["shape", "first", "second"], ["sections"]),
            helper.make_node("ConstantOfShape", ["sections"], ["novelty"], value=tensor),
        ]
    )
    model.graph.initializer.extend(numpy_helper.from_array(np.array([n], np.int64), name)
                                   for n, name in enumerate(("first", "second")))  # fmt: skip
    model.graph.output.append(helper.make_tensor_value_info("novelty", TensorProto.FLOAT, ["N"]))
    card = replace(card, outputs=(*card.outputs, "novelty"), training={"novelty": {"mark": 0.95}})
    helper.set_model_props(model, {CARD_KEY: card.to_json()})
    return model.SerializeToString()
