"""Sections of a result layer that were corrected by hand, as labels of a training set."""

from __future__ import annotations

import numpy as np
import pytest
from corrections import confirm, correct, run_sql
from landlabels.core.__main__ import main
from landlabels.core.classify import ClassifyRequest, classify
from landlabels.core.errors import LandLabelsError, NothingToLearn, ReferenceUnreadable
from landlabels.core.model.label_sets import Label, LabelSet
from landlabels.core.results.errors import NotAResult
from landlabels.core.sections.grid import Area
from landlabels.core.stores.corrected_sections import open_corrected, open_labels
from landlabels.core.stores.scene_labels import LabelRules
from landlabels.core.stores.scene_store import SceneStoreRequest, build_scene_store, preview_scene_store
from landlabels.core.stores.store import open_store
from models import write_tiny_model
from references import X0, Y0
from reporters import RecordingReporter
from result_samples import read_sections
from scenes import write_band_files

URBAN, INDUSTRIAL, ARABLE = "Urban fabric", "Industrial or commercial units", "Arable land"


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return write_band_files(tmp_path_factory.mktemp("scene"), (4, 5))


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return write_tiny_model(tmp_path_factory.mktemp("model") / "tiny.onnx")


@pytest.fixture
def result(scene, model, tmp_path):
    """A result of the inner 3 x 4 sections, whose grid starts in the same corner as that of the scene."""
    path = tmp_path / "result.gpkg"
    area = Area((X0 + 1200, Y0 - 4800, X0 + 6000, Y0 - 1200))
    classify(ClassifyRequest(str(scene["B02"]), path, model=model, area=area), RecordingReporter())
    return path


def build(scene, path, output, reporter=None, all_sections=False, area=None, **rules):
    request = SceneStoreRequest(
        source=str(scene["B02"]),
        reference=open_corrected(path, all_sections),
        output=output,
        rules=LabelRules(**rules),
        min_clear=0,
        area=area,
    )
    result = build_scene_store(request, reporter or RecordingReporter())
    preview = preview_scene_store(request, RecordingReporter())
    assert preview.sections == result.summary.sections and preview.totals == result.summary.totals
    return open_store(output)


def by_section(store):
    names = np.array(store.label_set.names)
    places = ["_".join(name.rsplit("_", 2)[1:]) for name in store.names]
    return {place: set(names[row]) for place, row in zip(places, store.labels, strict=True)}


def test_only_confirmed_and_corrected_sections_are_used(scene, result, tmp_path):
    correct(result, "2_2", "arable,urban", f"{ARABLE}; {URBAN}")
    confirm(result, "1_1", "3_4")
    correct(result, "3_4", "industrial", INDUSTRIAL)
    assert read_sections(result)["1_1"]["labels"] != URBAN
    correct(result, "1_1", "urban", URBAN)
    reporter = RecordingReporter()
    store = build(scene, result, tmp_path / "store", reporter)
    assert by_section(store) == {"2_2": {ARABLE, URBAN}, "1_1": {URBAN}, "3_4": {INDUSTRIAL}}
    assert store.source["dropped"] == {"not confirmed or corrected by hand": 9}
    assert store.label_set.names == (URBAN, INDUSTRIAL, ARABLE)
    assert "labels" not in store.share_classes
    assert any("labels of 3 sections are those of the result layer" in text for text in reporter.messages)


def test_all_sections_can_be_used(scene, result, tmp_path):
    correct(result, "2_2", "arable", ARABLE)
    reporter = RecordingReporter()
    found = by_section(build(scene, result, tmp_path / "store", reporter, all_sections=True))
    expected = {name: set(filter(None, f["labels"].split("; "))) for name, f in read_sections(result).items()}
    assert found == {name: labels for name, labels in expected.items() if labels}
    assert any("labels are those of the model" in text for text in reporter.messages)


def test_a_result_that_nobody_corrected_is_no_reference(result):
    with pytest.raises(ReferenceUnreadable, match="no section was confirmed or corrected"):
        open_corrected(result)
    with pytest.raises(ReferenceUnreadable, match="no section was confirmed or corrected"):
        open_labels(result)


def test_the_labels_can_be_those_of_another_label_set_by_name(scene, result, tmp_path):
    correct(result, "1_1", "urban", URBAN)
    correct(result, "2_2", "arable,industrial", f"{ARABLE}; {INDUSTRIAL}")
    # The codes mean something else in the other label set: the names decide.
    other = LabelSet("mine", (Label("Fields", "urban", "#000000"), Label(URBAN, "town", "#ffffff")))
    reporter = RecordingReporter()
    store = build(scene, result, tmp_path / "store", reporter, label_set=other)
    assert by_section(store) == {"1_1": {URBAN}}
    assert store.source["dropped"]["a label that is not in the label set"] == 1
    assert any("not in the label set mine" in text and ARABLE in text for text in reporter.warnings)


def test_sections_outside_the_extent_are_left_out(scene, result, tmp_path):
    confirm(result, "1_1", "1_2", "3_4")
    for name in ("1_1", "1_2", "3_4"):
        correct(result, name, "urban", URBAN)
    area = Area((X0, Y0 - 2400, X0 + 3600, Y0))
    store = build(scene, result, tmp_path / "store", area=area)
    assert set(by_section(store)) == {"1_1", "1_2"}
    assert store.source["dropped"]["outside the scene or the extent"] == 1


def test_without_a_section_in_the_scene_there_is_one_sentence(result, scene, tmp_path):
    confirm(result, "3_4")
    with pytest.raises(NothingToLearn, match="outside the scene or the extent"):
        build(scene, result, tmp_path / "store", area=Area((X0, Y0 - 1200, X0 + 1200, Y0)))
    elsewhere = write_band_files(tmp_path / "elsewhere", (2, 2), origin=(X0 + 60000, Y0))
    with pytest.raises(LandLabelsError):
        build(elsewhere, result, tmp_path / "store2")


def test_a_layer_whose_sections_have_no_place_is_refused(result):
    confirm(result, "1_1")
    run_sql(result, "UPDATE sections SET row = NULL")
    with pytest.raises(NotAResult, match="no sections on a grid"):
        open_corrected(result)


def test_the_command_builds_a_store_of_corrected_sections(scene, result, tmp_path, capsys):
    correct(result, "2_2", "arable", ARABLE)
    arguments = ["store", "scene", str(scene["B02"]), "--reference", str(result), "--output", str(tmp_path / "s")]
    assert main([*arguments, "--min-clear", "0"]) == 0
    assert "1 section" in capsys.readouterr().out
    assert main([*arguments[:-1], str(tmp_path / "all"), "--min-clear", "0", "--all-sections"]) == 0
