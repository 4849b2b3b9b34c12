"""The whole run, without QGIS: scene, model and area to a result layer, and its errors."""

import os
import random
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from landlabels.core.__main__ import main
from landlabels.core.classify import ClassifyRequest, classify
from landlabels.core.errors import (
    AreaOutside,
    BandsMissing,
    BlockUnreadable,
    DeviceUnavailable,
    LandLabelsError,
    MissingPackage,
    NeedsL1CConsent,
    NoModelFits,
    OutputExists,
    ParameterError,
    SceneTooSmall,
)
from landlabels.core.model import choosing
from landlabels.core.model.model_file import load_model
from landlabels.core.results.record import read_record
from landlabels.core.scene.bands import ORDER_10, ORDER_12
from landlabels.core.scene.scene import open_scene
from landlabels.core.sections.grid import Area, section_grid
from models import tiny_card, write_tiny_model
from osgeo import ogr
from reporters import RecordingReporter
from runs import rows_of, style_of
from scenes import plain_section, random_dn, write_band_files, write_raster


@pytest.fixture
def scene_files(tmp_path):
    """3 x 4 sections in 12 band files; rows brighten to the south, so that labels differ."""
    dn = {}
    for number, band in enumerate(("B02", "B03", "B04", "B08")):
        dn[band] = random_dn((360, 480), number) + np.repeat(np.arange(3, dtype=np.uint16) * 900, 120)[:, None]
    return write_band_files(tmp_path / "scene_L2A", (3, 4), dn=dn, options=["BLOCKYSIZE=64", "COMPRESS=DEFLATE"])


@pytest.fixture
def model(tmp_path):
    return write_tiny_model(tmp_path / "tiny.onnx")


def request(scene_files, model, tmp_path, **options):
    return ClassifyRequest(
        source=str(scene_files["B02"]), output=tmp_path / "labels.gpkg", model=model, device="cpu", **options
    )


def test_every_section_has_the_probabilities_of_its_pixels(scene_files, model, tmp_path):
    reporter = RecordingReporter()
    result = classify(request(scene_files, model, tmp_path, batch=3), reporter)
    assert (result.complete, result.sections, result.left_out) == (True, 12, 0)
    assert result.blocks_decoded == result.blocks_touched
    grid = section_grid(open_scene(scene_files["B02"]))
    rows = [dict(row) for row in rows_of(result.output)]
    assert len(rows) == 12
    for row in rows:
        bands = [plain_section(scene_files[b], 1, grid, row["row"], row["col"]) for b in ("B02", "B03", "B04", "B08")]
        logits = (np.mean(bands) - 2500) / 500 * np.arange(1, 4)
        probability = 1 / (1 + np.exp(-logits))
        np.testing.assert_allclose([row["p_urban"], row["p_industrial"], row["p_arable"]], probability, atol=2e-5)
        given = [name for name, p in zip(("urban", "industrial"), probability, strict=False) if p >= 0.5]
        assert set(filter(None, (row["codes"] or "").split(","))) == set(given)  # arable is not in the training data
        assert row["valid_share"] == 1
        assert row["clear_share"] is None
    assert any(row["codes"] for row in rows)
    assert any(not row["codes"] for row in rows)
    assert reporter.steps[-1][:2] == (12, 12)
    said = " ".join(reporter.infos)
    for word in ("B8A", "20 m", "CPU", "12", "tiny", "Arable land"):
        assert word in said
    assert "Test model; its labels mean nothing." in reporter.warnings


def test_a_threshold_replaces_the_models_thresholds_also_zero(scene_files, model, tmp_path):
    zero = classify(request(scene_files, model, tmp_path, threshold=0.0, if_exists="replace"), RecordingReporter())
    assert zero.label_counts["Urban fabric"] == 12
    assert zero.label_counts.get("Arable land", 0) == 0
    with pytest.raises(ParameterError):
        classify(request(scene_files, model, tmp_path, threshold=1.5), RecordingReporter())


def test_the_record_holds_model_scene_assumptions_and_versions(scene_files, model, tmp_path):
    result = classify(request(scene_files, model, tmp_path), RecordingReporter())
    record = read_record(result.output)
    text = str(record)
    assert record.complete
    for word in ("onnxruntime", "scene_L2A", "none is applied", "Test model"):
        assert word in text


def test_the_bundled_model_that_fits_the_bands_of_the_scene_is_chosen(scene_files, tmp_path, monkeypatch):
    twelve = write_tiny_model(tmp_path / "twelve.onnx", tiny_card(name="twelve"))
    ten = write_tiny_model(tmp_path / "ten.onnx", tiny_card(ORDER_10, name="ten"))
    monkeypatch.setattr(choosing, "bundled_models", lambda: (twelve, ten))
    reporter = RecordingReporter()
    classify(request(scene_files, None, tmp_path), reporter)
    assert any("twelve" in line and "has them all" in line for line in reporter.infos)
    for band in ("B01", "B09"):
        scene_files[band].unlink()
    reporter = RecordingReporter()
    classify(request(scene_files, None, tmp_path, if_exists="replace"), reporter)
    assert any("ten" in line and "without B01 and B09" in line for line in reporter.infos)
    scene_files["B12"].unlink()
    with pytest.raises(NoModelFits, match="B12"):
        classify(request(scene_files, None, tmp_path), RecordingReporter())


def test_two_crops_of_one_scene_give_the_same_sections(tmp_path, model):
    dn = random_dn((12, 400, 400), 3)
    whole = write_raster(tmp_path / "a_L2A.tif", dn, (300000, 5000040), 10, descriptions=ORDER_12)
    crop = write_raster(tmp_path / "b_L2A.tif", dn[:, 120:, 120:], (301200, 4998840), 10, descriptions=ORDER_12)
    results = []
    for path in (whole, crop):
        output = tmp_path / f"{path.stem}.gpkg"
        classify(ClassifyRequest(str(path), output, model, device="cpu"), RecordingReporter())
        results.append({})
        dataset = ogr.Open(str(output))
        for feature in dataset.GetLayerByName("sections"):
            results[-1][feature.GetGeometryRef().GetEnvelope()] = feature["p_urban"]
    assert set(results[1]) < set(results[0])
    for place, value in results[1].items():
        assert value == pytest.approx(results[0][place], abs=1e-6)


def test_sections_without_data_are_left_out_and_counted(tmp_path, model):
    dn = random_dn((12, 360, 240), 3)
    dn[:, 120:240] = 0
    path = write_raster(tmp_path / "gap_L2A.tif", dn, (300000, 5000040), 10, descriptions=ORDER_12)
    reporter = RecordingReporter()
    request = ClassifyRequest(str(path), tmp_path / "gap.gpkg", model, device="cpu")
    result = classify(request, reporter)
    assert (result.sections, result.complete) == (4, True)
    assert any("2 sections hold no data" in line for line in reporter.warnings)
    assert read_record(result.output).done == {0, 1, 2}
    assert classify(request, RecordingReporter()).sections == 4


def test_missing_bands_are_filled_only_with_consent_and_named_in_every_row(scene_files, model, tmp_path, capsys):
    whole = {
        row["section"]: row["p_urban"]
        for row in map(dict, rows_of(classify(request(scene_files, model, tmp_path), RecordingReporter()).output))
    }
    for band in ("B01", "B09", "B11"):
        scene_files[band].unlink()
    with pytest.raises(BandsMissing, match=r"B11, B01 and B09.*add the missing bands.*or allow"):
        classify(request(scene_files, model, tmp_path, if_exists="replace"), RecordingReporter())
    reporter = RecordingReporter()
    result = classify(request(scene_files, model, tmp_path, if_exists="replace", fill_missing=True), reporter)
    rows = [dict(row) for row in rows_of(result.output)]
    assert {row["filled"] for row in rows} == {"B11, B01, B09"}
    assert {row["section"]: row["p_urban"] for row in rows} == pytest.approx(whole)  # its input is the 10 m bands
    assert any("B11, B01 and B09 were filled" in line for line in reporter.warnings)
    record = read_record(result.output)
    assert record.filled == ("B11", "B01", "B09") and "B11, B01 and B09 were filled" in record.scope
    assert "(filled: B11, B01 and B09)" in style_of(result.output)
    output = str(tmp_path / "cli.gpkg")
    arguments = ["classify", str(scene_files["B02"]), "--model", str(model), "--output", output, "--device", "cpu"]
    assert main(arguments) == 1 and "B11" in capsys.readouterr().err
    assert main([*arguments, "--fill-missing"]) == 0 and len(rows_of(output)) == 12


def test_filling_chooses_the_bundled_model_that_lacks_fewest_bands_but_not_all(scene_files, tmp_path, monkeypatch):
    twelve = write_tiny_model(tmp_path / "twelve.onnx", tiny_card(name="twelve"))
    ten = write_tiny_model(tmp_path / "ten.onnx", tiny_card(ORDER_10, name="ten"))
    monkeypatch.setattr(choosing, "bundled_models", lambda: (twelve, ten))
    for band in ("B01", "B12"):
        scene_files[band].unlink()
    result = classify(request(scene_files, None, tmp_path, fill_missing=True), RecordingReporter())
    assert read_record(result.output).filled == ("B12",)
    other = write_tiny_model(tmp_path / "other.onnx", tiny_card(("B01", "B12")))
    with pytest.raises(BandsMissing, match="B12 and B01|B01 and B12"):
        classify(request(scene_files, other, tmp_path, if_exists="replace", fill_missing=True), RecordingReporter())


# Cancel and resume


def test_a_cancelled_run_keeps_its_rows_and_the_same_call_resumes_it(scene_files, model, tmp_path):
    whole = classify(request(scene_files, model, tmp_path, if_exists="replace"), RecordingReporter())
    expected = rows_of(whole.output)
    whole.output.unlink()
    reporter = RecordingReporter(lambda reporter: len(reporter.steps) >= 2)
    part = classify(request(scene_files, model, tmp_path, batch=4), reporter)
    assert not part.complete
    assert 0 < part.sections < 12
    assert any("start the same run again to resume it" in line for line in reporter.warnings)
    again = RecordingReporter()
    full = classify(request(scene_files, model, tmp_path), again)
    assert full.complete
    assert rows_of(full.output) == expected
    assert again.steps[0][0] > part.sections  # it did not start over
    nothing = RecordingReporter()
    assert classify(request(scene_files, model, tmp_path), nothing).sections == 12
    assert any("no section is left to classify" in line for line in nothing.infos)
    assert not nothing.steps
    assert not any("assigned anew" in line for line in nothing.infos)
    other = RecordingReporter()
    classify(request(scene_files, model, tmp_path, threshold=0.0), other)
    assert any("assigned anew" in line for line in other.infos)


def test_another_run_is_not_overwritten(scene_files, model, tmp_path):
    first = classify(request(scene_files, model, tmp_path), RecordingReporter())
    before = rows_of(first.output)
    other_model = write_tiny_model(tmp_path / "other.onnx", tiny_card(name="other", labels=4))
    area = Area((300000, 4999000, 301300, 5000040))
    for options in ({"model": other_model}, {"area": area}, {"offset": "-1000"}, {"if_exists": "stop"}):
        changed = {"model": model, **options}
        with pytest.raises(LandLabelsError, match="already exists"):
            classify(request(scene_files, changed.pop("model"), tmp_path, **changed), RecordingReporter())
        assert rows_of(first.output) == before
    with pytest.raises(OutputExists):
        classify(request(scene_files, other_model, tmp_path), RecordingReporter())
    replaced = classify(request(scene_files, model, tmp_path, area=area, if_exists="replace"), RecordingReporter())
    assert replaced.sections == 1


def test_another_model_of_the_same_name_is_another_run(scene_files, model, tmp_path):
    classify(request(scene_files, model, tmp_path), RecordingReporter())
    retrained = write_tiny_model(tmp_path / "retrained.onnx", replace(tiny_card(), scope="Trained again."))
    assert load_model(retrained).card.name == load_model(model).card.name
    with pytest.raises(OutputExists, match="another model"):
        classify(request(scene_files, retrained, tmp_path), RecordingReporter())


def test_after_a_damaged_file_the_finished_rows_are_kept_and_a_valid_file_completes_them(scene_files, model, tmp_path):
    whole = classify(request(scene_files, model, tmp_path), RecordingReporter())
    expected = rows_of(whole.output)
    whole.output.unlink()
    content = scene_files["B08"].read_bytes()
    scene_files["B08"].write_bytes(content[: len(content) * 6 // 10])
    with pytest.raises(BlockUnreadable, match=r"B08_10m\.tif.*block column 0, row \d") as failure:
        classify(request(scene_files, model, tmp_path), RecordingReporter())
    assert "\n" not in str(failure.value)
    assert 0 < len(rows_of(whole.output)) < 12
    scene_files["B08"].write_bytes(content)
    classify(request(scene_files, model, tmp_path), RecordingReporter())
    assert rows_of(whole.output) == expected


def test_killed_at_any_time_it_leaves_no_file_or_a_valid_one_and_is_resumed(scene_files, model, tmp_path):
    expected = rows_of(classify(request(scene_files, model, tmp_path), RecordingReporter()).output)
    output = tmp_path / "killed.gpkg"
    code = f"""
import sys, time; sys.path[:0] = {sys.path!r}
from pathlib import Path
from landlabels.core import classify as module
from landlabels.core.results.writer import ResultWriter
from landlabels.core.classify import ClassifyRequest, classify
from reporters import RecordingReporter
write = ResultWriter.write_row
ResultWriter.write_row = lambda *a: (time.sleep(0.1), write(*a), time.sleep(0.1))
print("go", flush=True)
scene, output, model = {str(scene_files["B02"])!r}, Path({str(output)!r}), Path({str(model)!r})
classify(ClassifyRequest(scene, output, model, device="cpu"), RecordingReporter())
"""
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent)}
    generator = random.Random(int.from_bytes(os.urandom(2), "big"))
    delays = [
        generator.uniform(0, 0.3),
        generator.uniform(0, 0.3),
        generator.uniform(0, 0.9),
        generator.uniform(0, 0.9),
    ]
    for delay in delays:
        child = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, env=environment, text=True)
        assert child.stdout.readline() == "go\n", "the child did not start"
        time.sleep(delay)
        child.kill()
        child.wait()
        if output.exists():
            dataset = ogr.Open(str(output), 1)
            assert dataset is not None, f"damaged after {delays}"
            assert dataset.GetLayerByName("sections").GetFeatureCount() % 4 == 0
            dataset = None
    classify(
        ClassifyRequest(str(scene_files["B02"]), output, model, device="cpu", batch=2), RecordingReporter()
    )  # other batches are rounded differently
    got = rows_of(output)
    assert len(got) == len(expected)
    for one, other in zip(got, expected, strict=True):
        for (name, value), (_, wanted) in zip(one, other, strict=True):
            assert value == (pytest.approx(wanted, abs=1e-5) if isinstance(wanted, float) else wanted), name
    assert [p.name for p in tmp_path.iterdir() if "killed" in p.name] == ["killed.gpkg"]


# Invalid input


def test_errors_on_invalid_input_are_one_sentence(scene_files, model, tmp_path, monkeypatch):
    def sentence(kind, **options):
        changed = {"model": model, **options}
        with pytest.raises(kind) as failure:
            classify(request(scene_files, changed.pop("model"), tmp_path, **changed), RecordingReporter())
        text = str(failure.value)
        assert "\n" not in text
        assert text.endswith((".", ")", '"')) or "numpy" in text
        return text

    assert "B08" not in sentence(AreaOutside, area=Area((0, 0, 10, 10)))
    small = write_band_files(tmp_path / "small_L2A", (1, 1), origin=(300010, 5000040))
    with pytest.raises(SceneTooSmall):
        classify(request(small, model, tmp_path), RecordingReporter())
    monkeypatch.setattr("onnxruntime.get_available_providers", lambda: ["CPUExecutionProvider"])
    assert "CPU" in str(_failure(DeviceUnavailable, scene_files, tmp_path, model, device="gpu"))
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    assert "install" in sentence(MissingPackage)
    monkeypatch.undo()
    scene_files["B11"].unlink()
    assert "B11" in sentence(BandsMissing)
    l1c = write_band_files(tmp_path / "MSIL1C", (1, 1))
    with pytest.raises(NeedsL1CConsent):
        classify(request(l1c, model, tmp_path), RecordingReporter())
    assert not (tmp_path / "labels.gpkg").exists()


def _failure(kind, scene_files, tmp_path, model, **options):
    with pytest.raises(kind) as failure:
        classify(
            ClassifyRequest(str(scene_files["B02"]), tmp_path / "labels.gpkg", model, **options), RecordingReporter()
        )
    return failure.value


# The command line


def test_the_command_line_does_the_same_run(scene_files, model, tmp_path, capsys):
    output = tmp_path / "cli.gpkg"
    arguments = ["classify", str(scene_files["B02"]), "--model", str(model), "--output", str(output), "--device", "cpu"]
    extent = "--extent=300000,4998900,302500,5000040"
    assert main([*arguments, extent, "--threshold", "0.2"]) == 0
    assert "2 sections in" in capsys.readouterr().out
    assert len(rows_of(output)) == 2
    assert main(arguments) == 1
    said = capsys.readouterr().err
    assert "already exists" in said
    assert "Traceback" not in said
    later = tmp_path / "later.gpkg"
    assert main([*arguments[:4], "--output", str(later), "--like", str(output)]) == 0
    assert read_record(later).identity["grid"]["x0"] == 300000


def test_a_model_trained_on_level_1c_needs_no_consent_for_it_and_warns_on_other_levels(tmp_path):
    learnt = write_tiny_model(tmp_path / "l1c.onnx", replace(tiny_card(), level="L1C"))
    reporter = RecordingReporter()
    result = classify(request(write_band_files(tmp_path / "MSIL1C", (1, 1)), learnt, tmp_path), reporter)
    assert result.complete and not any("less reliable" in line for line in reporter.warnings)
    classify(request(write_band_files(tmp_path / "MSIL2A", (1, 1)), learnt, tmp_path, if_exists="replace"), reporter)
    assert any("trained on L1C and the scene is L2A" in line for line in reporter.warnings)
