"""Labels corrected by hand: written in one transaction, kept by new thresholds, a resume and a replacement."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

import pytest
from landlabels.core.errors import OutputBusy, OutputForeign, ParameterError
from landlabels.core.output_lock import OutputLock
from landlabels.core.results.corrections import correct_sections
from landlabels.core.results.errors import NotAResult, NothingToSuggest
from landlabels.core.results.record import read_record
from landlabels.core.results.rethreshold import rethreshold
from landlabels.core.results.schema import CORRECTION_FIELDS, FIELDS
from landlabels.core.results.suggestions import suggest
from osgeo import gdal
from result_samples import LABELS, read_sections, write_sample

INFINITE = float("inf")


@pytest.fixture
def result(tmp_path):
    path = tmp_path / "a.gpkg"
    write_sample(path)
    return path


def test_a_correction_sets_all_fields_of_the_labels(result):
    before = read_sections(result)
    correct_sections(result, {"1_0": ["never", "urban", "urban"]}, "Jo O'Neil")
    after = read_sections(result)
    changed = after.pop("1_0")
    unchanged = before.pop("1_0")
    assert after == before
    codes = sorted(("never", "urban"), key=lambda code: -changed[f"p_{code}"])
    assert changed["codes"] == ",".join(codes) and changed["n_labels"] == 2
    assert changed["labels"] == "; ".join(LABELS.names[LABELS.codes.index(code)] for code in codes)
    assert changed["top_label"] == LABELS.names[LABELS.codes.index(codes[0])]
    assert changed["top_probability"] == changed[f"p_{codes[0]}"]
    assert (changed["confirmed"], changed["corrected_by"]) == (1, "Jo O'Neil")
    age = datetime.now(timezone.utc) - datetime.strptime(changed["corrected_at"], "%Y-%m-%dT%H:%M:%S%z")
    assert timedelta(seconds=-2) < age < timedelta(minutes=5)
    assert {name for name in changed if changed[name] != unchanged[name]} <= {
        *(field.name for field in FIELDS if field.uses_thresholds), *CORRECTION_FIELDS}  # fmt: skip


def test_no_label_at_all_can_be_confirmed(result):
    correct_sections(result, {"1_0": []}, "")
    section = read_sections(result)["1_0"]
    assert (section["codes"], section["n_labels"], section["top_label"], section["confirmed"]) == ("", 0, None, 1)
    assert section["corrected_by"] is None


def test_a_confirmed_section_keeps_labels_that_the_thresholds_gave(result):
    before = read_sections(result)["1_0"]
    correct_sections(result, {"1_0": list(filter(None, before["codes"].split(",")))}, "me")
    done = rethreshold(result, [0.0, 0.0, 0.0, INFINITE])
    assert read_sections(result)["1_0"]["codes"] == before["codes"] != read_sections(result)["1_1"]["codes"]
    assert done.corrected == 1


def test_a_section_can_be_reset_to_the_labels_of_its_probabilities(result):
    before = read_sections(result)["1_0"]
    correct_sections(result, {"1_0": ["never"]}, "me")
    rethreshold(result, [0.9, 0.9, 0.9, INFINITE])
    rethreshold(result, [0.5, 0.5, 0.5, INFINITE])
    assert read_sections(result)["1_0"]["codes"] == "never"
    correct_sections(result, {"1_0": None}, "me")
    assert read_sections(result)["1_0"] == before
    rethreshold(result, [0.0, 0.0, 0.0, INFINITE])
    assert read_sections(result)["1_0"]["n_labels"] == 3


def test_a_resume_does_not_overwrite_corrections(tmp_path):
    path = tmp_path / "a.gpkg"
    write_sample(path, rows=2)
    correct_sections(path, {"1_0": ["never"], "1_1": []}, "me")
    corrected = {name: section for name, section in read_sections(path).items() if name in ("1_0", "1_1")}
    write_sample(path, threshold=0.1)
    found = read_sections(path)
    assert len(found) == 13 and {name: found[name] for name in corrected} == corrected


def test_a_replacement_refuses_a_corrected_result(result):
    correct_sections(result, {"1_0": ["never"], "1_1": []}, "me")
    with pytest.raises(OutputForeign, match="2 sections corrected by hand"):
        write_sample(result, if_exists="replace", model="other")
    correct_sections(result, {"1_0": None, "1_1": None}, "me")
    write_sample(result, if_exists="replace", model="other")


def test_the_legend_gets_a_label_that_only_a_correction_gave(result):
    def legend() -> str:
        dataset = gdal.OpenEx(str(result))
        (style,) = [f["styleQML"] for f in dataset.GetLayerByName("layer_styles") if f["styleName"] == "LandLabels"]
        return style

    assert not re.search(r'<rule [^>]*label="Never seen"', legend())
    correct_sections(result, {"1_0": ["never"]}, "me")
    assert re.search(r'<rule [^>]*label="Never seen"', legend())


def test_a_result_of_an_earlier_version_gets_the_fields(result):
    dataset = gdal.OpenEx(str(result), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName("sections")
    for name in CORRECTION_FIELDS:
        layer.DeleteField(layer.FindFieldIndex(name, True))
    del layer, dataset
    correct_sections(result, {"1_0": ["never"]}, "me")
    found = read_sections(result)
    assert (found["1_0"]["confirmed"], found["1_1"]["confirmed"]) == (1, None)
    assert rethreshold(result, [0.9, 0.9, 0.9, INFINITE]).corrected == 1


def test_confirmed_sections_are_not_suggested(result):
    assert len(suggest(result, 99, 0.0)) == 13
    given = {name: section["codes"].split(",") for name, section in read_sections(result).items()}
    correct_sections(result, {"1_0": list(filter(None, given["1_0"]))}, "me")
    assert "1_0" not in {each.section for each in suggest(result, 99, 0.0)}
    correct_sections(result, {name: list(filter(None, codes)) for name, codes in given.items()}, "me")
    with pytest.raises(NothingToSuggest):
        suggest(result, 99, 0.0)


@pytest.mark.parametrize(
    ("labels", "message"),
    [({"1_0": ["forst"]}, "'forst'"), ({"99_99": []}, "'99_99'"), ({"1_0": ["water"], "1_1": ["x"]}, "'x'")],
)
def test_unknown_sections_and_codes_are_refused_and_nothing_is_written(result, labels, message):
    before = read_sections(result)
    with pytest.raises(ParameterError, match=message):
        correct_sections(result, labels, "me")
    assert read_sections(result) == before


def test_other_files_and_results_being_written_are_refused(result, tmp_path):
    foreign = tmp_path / "b.gpkg"
    gdal.GetDriverByName("GPKG").Create(str(foreign), 0, 0, 0, gdal.GDT_Unknown).CreateLayer("roads")
    with pytest.raises(NotAResult, match="no record of a run"):
        correct_sections(foreign, {"1_0": []}, "me")
    lock = OutputLock(result)
    try:
        with pytest.raises(OutputBusy):
            correct_sections(result, {"1_0": []}, "me")
    finally:
        lock.release()


def test_earlier_thresholds_are_kept_and_can_be_restored(result):
    first = read_record(result).thresholds
    second, third = (0.2, 0.5, 0.5, INFINITE), (0.2, 0.7, 0.5, INFINITE)
    labels = {name: section["codes"] for name, section in read_sections(result).items()}
    rethreshold(result, second)
    rethreshold(result, third)
    rethreshold(result, third)  # not another step
    assert read_record(result).earlier_thresholds == (first, second)
    for _ in range(2):
        rethreshold(result, read_record(result).earlier_thresholds[-1])
    assert read_record(result).thresholds == first and read_record(result).earlier_thresholds == ()
    assert {name: section["codes"] for name, section in read_sections(result).items()} == labels
