"""Labels corrected by hand are never overwritten without saying so."""

from __future__ import annotations

import pytest
from corrections import confirm, correct
from landlabels.core.classify import ClassifyRequest, classify
from landlabels.core.errors import OutputExists
from landlabels.core.results.errors import OutputCorrected
from models import write_tiny_model
from reporters import RecordingReporter
from result_samples import read_sections, write_sample
from scenes import write_band_files


def test_a_corrected_result_is_not_replaced(tmp_path):
    path = tmp_path / "a.gpkg"
    write_sample(path)
    correct(path, "1_0", "water", "Water")
    with pytest.raises(OutputCorrected, match=r"sections: 1"):
        write_sample(path, if_exists="replace")
    assert read_sections(path)["1_0"]["codes"] == "water"
    confirmed = tmp_path / "b.gpkg"
    write_sample(confirmed)
    confirm(confirmed, "1_1", "1_2")
    with pytest.raises(OutputExists):  # a field that the user added is refused too
        write_sample(confirmed, if_exists="replace")
    other = tmp_path / "c.gpkg"
    write_sample(other)
    write_sample(other, if_exists="replace")


def test_a_resumed_run_with_other_thresholds_says_what_it_keeps(tmp_path):
    scene = write_band_files(tmp_path / "scene", (2, 3))
    path, model = tmp_path / "r.gpkg", write_tiny_model(tmp_path / "m.onnx")
    classify(ClassifyRequest(str(scene["B02"]), path, model=model), RecordingReporter())
    correct(path, "0_1", "arable", "Arable land")
    reporter = RecordingReporter()
    classify(ClassifyRequest(str(scene["B02"]), path, model=model, threshold=0), reporter)
    assert "1 section keeps labels that were corrected by hand." in reporter.infos
    sections = read_sections(path)
    assert sections["0_1"]["codes"] == "arable"
    assert sections["0_0"]["codes"].count(",") == 1
    again = RecordingReporter()
    classify(ClassifyRequest(str(scene["B02"]), path, model=model, threshold=0), again)
    assert read_sections(path) == sections
