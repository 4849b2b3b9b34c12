"""The fields of the result layer: one definition gives the layer, its aliases in QGIS and the table in the guide."""

import importlib.util
import re
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from landlabels.core import templates
from landlabels.core.errors import MissingPackage
from landlabels.core.results import schema
from landlabels.core.results.schema import Field
from landlabels.core.results.writer import ResultWriter
from osgeo import ogr
from result_samples import LABELS, read_sections, sample_card, sample_grid, sample_row, sample_run, write_sample
from runs import style_of

ROOT = Path(__file__).resolve().parent.parent.parent


def test_the_table_in_the_guide_is_made_from_the_schema():
    spec = importlib.util.spec_from_file_location("result_fields", ROOT / "tools" / "result_fields.py")
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    page = (ROOT / "docs" / "results.md").read_text(encoding="utf-8")
    assert tool.with_table(page, schema.fields_as_markdown()) == page, "run tools/result_fields.py"
    with pytest.raises(ValueError, match=r"docs/results\.md lacks"):
        tool.with_table("no markers", "")


def test_a_layer_has_the_fields_of_the_schema_in_their_order(tmp_path):
    write_sample(tmp_path / "a.gpkg")
    dataset = ogr.Open(str(tmp_path / "a.gpkg"))
    found = [(field.GetName(), field.GetType()) for field in dataset.GetLayerByName("sections").schema]
    expected = [(field.name, field.type) for field in schema.fields_for(LABELS)]
    assert found == expected
    assert len({name for name, _ in expected}) == len(expected)


def test_a_new_field_appears_in_the_layer_its_aliases_and_the_table(tmp_path, monkeypatch):
    value = schema.measurement("ndvi_mean")
    ndvi_mean = Field("ndvi_mean", ogr.OFTReal, "Mean NDVI", "Mean NDVI of the section.", value)
    monkeypatch.setattr(schema, "FIELDS", (*schema.FIELDS, ndvi_mean))
    card, grid, path = sample_card(), sample_grid(), tmp_path / "a.gpkg"
    with ResultWriter.open(path, sample_run(card), card, grid) as writer:
        for row in grid.rows_with_sections():
            result = sample_row(grid, row)
            ndvi = np.where(result.cols > 0, result.cols / 10, np.nan)
            writer.write_row(replace(result, measurements={**result.measurements, "ndvi_mean": ndvi}))
        writer.finish()
    values = {(section["col"], section["ndvi_mean"]) for section in read_sections(path).values()}
    assert values == {(0, None), (1, 0.1), (2, 0.2), (3, 0.3), (4, 0.4)}
    aliases = re.findall(r'<alias index="(\d+)" field="(\w+)" name="([^"]*)"', style_of(path))
    assert (str(len(schema.FIELDS)), "ndvi_mean", "Mean NDVI") in aliases
    assert "| `ndvi_mean` | Real | Mean NDVI of the section. |" in schema.fields_as_markdown()


def test_without_jinja2_the_error_names_it_and_no_file_is_left(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "jinja2", None)
    templates._environment.cache_clear()
    with pytest.raises(MissingPackage, match="'jinja2' is not installed, so results and reports cannot be written"):
        write_sample(tmp_path / "a.gpkg")
    assert not list(tmp_path.iterdir())
