"""The accuracy of a result layer: labels, areas, scores, independence, and the files that are written."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
from corrections import confirm, correct, run_sql
from landlabels.core.__main__ import main
from landlabels.core.classify import ClassifyRequest, classify
from landlabels.core.errors import LandLabelsError, ParameterError, UnknownClasses
from landlabels.core.evaluation import independence
from landlabels.core.evaluation.assessment import AssessRequest, assess
from landlabels.core.evaluation.assessment_report import write_assessment, write_disagreement
from landlabels.core.evaluation.errors import NothingToAssess
from landlabels.core.results.arrays import read_arrays
from landlabels.core.stores.corrected_sections import open_corrected
from landlabels.core.stores.crosswalks import parse_classes
from landlabels.core.stores.reference import Polygons
from landlabels.core.stores.scene_labels import LabelRules
from models import tiny_card, write_tiny_model
from osgeo import ogr
from references import X0, Y0, shapes, square, system, write_polygons
from reporters import RecordingReporter
from result_samples import read_sections
from scenes import write_band_files

URBAN, INDUSTRIAL, ARABLE = "Urban fabric", "Industrial or commercial units", "Arable land"
UTM = system(32633).ExportToWkt()
ROWS, COLS = 3, 4


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return write_band_files(tmp_path_factory.mktemp("scene"), (ROWS, COLS))


@pytest.fixture
def result(scene, tmp_path, monkeypatch):
    """A result of 12 sections: urban fabric everywhere, arable land in the first column."""
    monkeypatch.setenv("LANDLABELS_MODELS", str(tmp_path / "models"))
    model, path = write_tiny_model(tmp_path / "tiny.onnx"), tmp_path / "result.gpkg"
    classify(ClassifyRequest(str(scene["B02"]), path, model=model, threshold=0), RecordingReporter())
    for row in range(ROWS):
        for col in range(COLS):
            arable = col == 0
            labels = ("urban,industrial", f"{URBAN}; {INDUSTRIAL}") if arable else ("urban", URBAN)
            correct(path, f"{row}_{col}", *labels)
    return path


def west(classes=(("town", 2), ("works", 1))):
    """Polygons: the first class covers all but the last column, the second one the first two columns."""
    first, second = classes
    return Polygons(
        shapes(
            (square(X0, Y0, 3 * 1200, ROWS * 1200), first[0]),
            (square(X0, Y0, first[1] * 1200 - 600, ROWS * 1200), second[0]),
        ),
        UTM,
        "class",
    )


def rules(**values):
    return LabelRules(label_of={"town": URBAN, "works": "industrial"}, **values)


def test_labels_and_areas_are_compared_section_by_section(result):
    found = assess(AssessRequest(result, west(), rules(max_unlabelled=0)), RecordingReporter())
    assert len(found.which) == 9  # the last column has no class
    assert set(found.arrays.col[found.which]) == {0, 1, 2}
    by_label = dict(zip(found.card.label_set.names, range(3), strict=True))
    # Of the reference, 'works' covers columns 0 and half of 1, 'town' the other half and column 2.
    expected_urban = found.arrays.col[found.which] >= 1
    expected_works = found.arrays.col[found.which] <= 1
    assert (found.labels[:, by_label[URBAN]] == expected_urban).all()
    assert (found.labels[:, by_label[INDUSTRIAL]] == expected_works).all()
    km2, areas = 1.44, found.presence
    assert areas.total == pytest.approx(9 * km2)
    assert areas.both == pytest.approx([6 * km2, 3 * km2, 0])
    assert areas.only_map == pytest.approx([3 * km2, 0, 0])
    assert areas.only_reference == pytest.approx([0, 3 * km2, 0])
    assert found.scores["precision"] == pytest.approx((3 * 0.5 + 3 + 3) / 9)
    assert found.scores["recall"] == pytest.approx((3 + 3 * 0.5 + 3) / 9)
    assert found.dropped == {"more than 0% unlabelled": 3}
    assert any("Only 9 sections" in text for text in found.warnings)


def test_labels_that_the_reference_cannot_have_can_be_left_out(result):
    request = AssessRequest(result, west(), rules(max_unlabelled=0), only_reference_labels=True)
    found = assess(request, RecordingReporter())
    assert found.card.label_set.names == (URBAN, INDUSTRIAL)
    assert found.labels.shape == found.probability.shape == (9, 2)


def test_the_model_s_labels_are_assessed_by_the_corrected_layer_itself(scene, tmp_path, monkeypatch):
    monkeypatch.setenv("LANDLABELS_MODELS", str(tmp_path / "models"))
    path = tmp_path / "result.gpkg"
    classify(ClassifyRequest(str(scene["B02"]), path, model=write_tiny_model(tmp_path / "m.onnx")), RecordingReporter())
    before = read_arrays(path)
    confirm(path, "0_0")
    correct(path, "1_1", "arable", ARABLE)
    found = assess(AssessRequest(path, open_corrected(path)), RecordingReporter())
    names = before.section[found.which].tolist()
    at = names.index("1_1")
    assert (found.decided[at] == before.labels[before.section.tolist().index("1_1")]).all()
    assert np.flatnonzero(found.labels[at]).tolist() == [2]
    assert any("model had given" in text for text in found.notes)


def test_a_corrected_copy_is_a_reference_for_the_map(result, tmp_path):
    copy = tmp_path / "copy.gpkg"
    shutil.copy(result, copy)
    correct(copy, "2_3", "industrial", INDUSTRIAL)
    found = assess(AssessRequest(result, open_corrected(copy)), RecordingReporter())
    assert len(found.which) == 9  # those that differ from what the model had given
    at = found.arrays.section[found.which].tolist().index("2_3")
    assert np.flatnonzero(found.labels[at]).tolist() == [1]
    assert np.flatnonzero(found.decided[at]).tolist() == [0]
    assert found.scores["f1"] == pytest.approx(8 / 9)


def test_the_card_tells_whether_the_ground_was_trained_on(scene, tmp_path, monkeypatch):
    folder = tmp_path / "models"
    folder.mkdir()
    monkeypatch.setenv("LANDLABELS_MODELS", str(folder))

    def assessed(places, name, given=None):
        card = tiny_card(name=name)
        card.training["places"] = places
        model = write_tiny_model((folder if given is None else tmp_path) / f"{name}.onnx", card)
        path = tmp_path / f"{name}.gpkg"
        classify(ClassifyRequest(str(scene["B02"]), path, model=model, threshold=0), RecordingReporter())
        reference = Polygons(shapes((square(X0, Y0, 9999), "urban")), UTM, "class")
        request = AssessRequest(path, reference, LabelRules(), given and model)
        found = assess(request, RecordingReporter())
        return found.independent, " ".join(found.warnings)

    north = Y0 - Y0 % 2400 + (2400 if Y0 % 2400 else 0)
    inside = f"32633_{X0 // 2400 * 2400}_{north}"
    independent, text = assessed([inside, "T30TYP"], "trained-here")
    assert independent is False and "on ground that the model was trained on" in text
    assert assessed(["32633_0_2400", "32632_2400_0"], "trained-elsewhere")[0] is True
    assert assessed([], "places-unknown")[0] is None
    assert assessed([inside], "given", given=True)[0] is False
    monkeypatch.setattr(independence, "known_models", lambda: ())
    independent, text = assessed([inside], "not-found")
    assert independent is None and "was not found" in text


def test_files_are_written(result, tmp_path):
    found = assess(AssessRequest(result, west(), rules(max_unlabelled=0)), RecordingReporter())
    write_assessment(tmp_path / "r.html", found)
    html = (tmp_path / "r.html").read_text()
    assert "Presence of each label" in html and URBAN in html and html.count("<svg") == 3
    write_disagreement(tmp_path / "d.gpkg", found)
    dataset = ogr.Open(str(tmp_path / "d.gpkg"))
    layer = dataset.GetLayerByName("disagreement")
    rows = {feature.GetField("section"): feature.items() for feature in layer}
    assert len(rows) == 9
    assert (rows["0_0"]["added"], rows["0_0"]["missed"]) == (URBAN, "")
    assert (rows["0_1"]["added"], rows["0_1"]["missed"], rows["0_1"]["n_missed"]) == ("", INDUSTRIAL, 1)
    assert rows["0_2"]["f1"] == 1
    sections = read_sections(result)
    layer.ResetReading()
    assert all(sections[f.GetField("section")]["wkt"] == f.GetGeometryRef().ExportToWkt() for f in layer)
    with pytest.raises(LandLabelsError, match="already exists"):
        write_disagreement(tmp_path / "d.gpkg", found)
    write_disagreement(tmp_path / "d.gpkg", found, replace=True)
    with pytest.raises(LandLabelsError, match="not a result of LandLabels"):
        write_disagreement(result, found, replace=True)


def test_invalid_input_ends_with_one_sentence(result, tmp_path):
    with pytest.raises(UnknownClasses, match="--classes"):
        assess(AssessRequest(result, west()), RecordingReporter())
    for text, message in (("town", "a list such as"), ("=Urban fabric", "a list such as"), ("no.csv", "CSV file")):
        with pytest.raises(ParameterError, match=message):
            parse_classes(text)
    with pytest.raises(ParameterError, match="CLASSES is 'Village'"):
        assess(AssessRequest(result, west(), LabelRules(label_of={"town": "Village"})), RecordingReporter())
    run_sql(result, "UPDATE sections SET codes = NULL, labels = NULL")
    with pytest.raises(NothingToAssess):
        assess(AssessRequest(result, west(), rules()), RecordingReporter())


def test_classes_are_read_from_text_and_from_a_table(tmp_path):
    assert parse_classes(" a=Mixed forest; b = 211;c=") == {"a": "Mixed forest", "b": "211", "c": ""}
    table = tmp_path / "classes.csv"
    table.write_text('class,label\nWald,"Transitional woodland, shrub"\n\nWiese,Pastures\n', encoding="utf-8-sig")
    assert parse_classes(str(table)) == {"Wald": "Transitional woodland, shrub", "Wiese": "Pastures"}
    table.write_text("a,b,c\n")
    with pytest.raises(ParameterError, match="two columns"):
        parse_classes(str(table))


def test_the_command_prints_and_writes_the_scores(result, tmp_path, capsys):
    polygons = [(square(X0, Y0, 3600), "town"), (square(X0, Y0, 1800, 3600), "works")]
    reference = write_polygons(tmp_path / "reference.gpkg", shapes(*polygons))
    arguments = [
        "assess", str(result), "--reference", str(reference), "--field", "class",
        "--classes", "town=Urban fabric;works=industrial", "--max-unlabelled", "0",
        "--json", str(tmp_path / "s.json"), "--report", str(tmp_path / "r.html"),
        "--disagreement", str(tmp_path / "d.gpkg"),
    ]  # fmt: skip
    assert main(arguments) == 0
    assert "Macro AP" in capsys.readouterr().out
    record = json.loads((tmp_path / "s.json").read_text())
    assert record["sections"] == 9 and record["labels"][0]["both_km2"] == pytest.approx(6 * 1.44)
    assert main(arguments) == 1
    assert "already exists" in capsys.readouterr().err
    assert main([*arguments, "--if-exists", "replace"]) == 0
