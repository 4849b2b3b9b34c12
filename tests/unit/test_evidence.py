"""Evidence of a result: exact shares of the logits on the right ground, of the verified scene and model, or nothing."""

from __future__ import annotations

import math
import shutil
from pathlib import Path

import numpy as np
import pytest
from landlabels.core.__main__ import main
from landlabels.core.classify import ClassifyRequest, classify
from landlabels.core.errors import CancelledEarly, FilePresent, NoEvidence, OutputError, OutputForeign, ParameterError
from landlabels.core.model.library import BUNDLED
from landlabels.core.results.arrays import read_arrays
from landlabels.core.results.errors import ModelDiffers, ModelGone, NothingToExplain, SceneChanged, SceneGone
from landlabels.core.results.evidence.maps import write_evidence, write_evidence_map
from landlabels.core.results.evidence.opening import EvidenceRequest, open_evidence
from landlabels.core.results.evidence.section import explain_section
from landlabels.core.results.new_files import new_file
from landlabels.core.results.rethreshold import rethreshold
from landlabels.core.sections.grid import Area
from models import write_evidence_model, write_tiny_model
from osgeo import gdal
from reporters import RecordingReporter
from result_samples import write_sample
from scenes import write_band_files, write_raster

MODEL = BUNDLED / "standard.onnx"


@pytest.fixture(scope="module")
def classified(tmp_path_factory):
    """A scene of 2 x 3 sections in 12 band files and its result by the bundled model."""
    folder = tmp_path_factory.mktemp("evidence_L2A")
    bands = write_band_files(folder / "scene_L2A", (2, 3))
    result = folder / "result.gpkg"
    request = ClassifyRequest(str(bands["B02"]), result, model="standard", threshold=0.2, precision="fp32")
    classify(request, RecordingReporter())
    return bands["B02"], result


@pytest.fixture
def scene_and_result(classified, tmp_path):
    """A copy that a test may change; the record of the result names the original scene."""
    scene, result = classified
    shutil.copytree(scene.parent, tmp_path / scene.parent.name)
    shutil.copy(result, tmp_path / "result.gpkg")
    return tmp_path / scene.parent.name / scene.name, tmp_path / "result.gpkg"


def explain(result, output, reporter=None, **options):
    return write_evidence(EvidenceRequest(result=result, **options), output, reporter or RecordingReporter())


def bands_of(path: Path) -> dict[str, np.ndarray]:
    dataset = gdal.Open(str(path))
    return {
        (band := dataset.GetRasterBand(n)).GetDescription(): band.ReadAsArray()
        for n in range(1, dataset.RasterCount + 1)
    }


def sections_of(raster: np.ndarray) -> np.ndarray:
    """Return the patches of each section, (rows, columns, 16)."""
    rows, cols = raster.shape[0] // 4, raster.shape[1] // 4
    return raster.reshape(rows, 4, cols, 4).transpose(0, 2, 1, 3).reshape(rows, cols, 16)


def test_the_evidence_of_a_section_and_the_bias_give_its_probability(classified, tmp_path):
    _, result = classified
    written = explain(result, tmp_path / "e.tif")
    stored, dataset = read_arrays(result), gdal.Open(str(tmp_path / "e.tif"))
    names = stored.label_set.names
    occurring = [name for name, has in zip(names, stored.labels.any(axis=0), strict=True) if has]
    assert written.bands == (*occurring, "attention") and written.sections == 6
    for number, name in enumerate(occurring, start=1):
        band = dataset.GetRasterBand(number)
        assert band.GetDescription() == name and math.isnan(band.GetNoDataValue())
        bias = float(band.GetMetadataItem("BIAS"))
        logit = sections_of(band.ReadAsArray()).sum(axis=2)[stored.row, stored.col] + bias
        expected = stored.probability[:, names.index(name)]
        np.testing.assert_allclose(1 / (1 + np.exp(-logit)), expected, atol=1e-5)
        assert float(band.GetMetadataItem("THRESHOLD")) == 0.2


def test_the_attention_of_a_section_adds_up_to_one(classified, tmp_path):
    explain(classified[1], tmp_path / "e.tif")
    np.testing.assert_allclose(sections_of(bands_of(tmp_path / "e.tif")["attention"]).sum(axis=2), 1, atol=1e-5)


def test_the_raster_is_a_cog_of_300_m_patches_on_the_ground_of_the_sections(classified, tmp_path):
    explain(classified[1], tmp_path / "e.tif")
    dataset, stored = gdal.Open(str(tmp_path / "e.tif")), read_arrays(classified[1])
    assert dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
    west, pixel, _, north, _, height = dataset.GetGeoTransform()
    assert (pixel, height) == (300, -300)
    assert (west, north) == (stored.bounds[:, 0].min(), stored.bounds[:, 3].max())
    assert (dataset.RasterXSize, dataset.RasterYSize) == (12, 8)
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "32633"
    assert dataset.GetMetadataItem("MODEL_SHA256") == stored.record.identity["model"]


def test_the_evidence_of_a_patch_is_that_of_its_pixels(classified, tmp_path):
    """The evidence of this model is the mean of the 10 m pixels of a patch, so every patch is compared with its own."""
    scene, _ = classified
    model = write_evidence_model(tmp_path / "evident.onnx")
    written = write_evidence(EvidenceRequest(scene=str(scene), model=model), tmp_path / "e.tif", RecordingReporter())
    assert written.bands == ("Urban fabric", "Industrial or commercial units") and written.attention_style == ""
    files = [scene.with_name(scene.name.replace("B02", name)) for name in ("B02", "B03", "B04", "B08")]
    pixels = np.mean([gdal.Open(str(path)).ReadAsArray() for path in files], axis=0)
    means = pixels.reshape(8, 30, 12, 30).mean(axis=(1, 3))
    for factor, name in enumerate(written.bands, start=1):
        np.testing.assert_allclose(bands_of(tmp_path / "e.tif")[name], (means - 2500) / 9999 * factor, atol=1e-6)


def test_only_the_chosen_sections_and_labels_are_explained(classified, tmp_path):
    explain(classified[1], tmp_path / "e.tif", sections=frozenset({"0_1", "1_2"}), labels=("urban", "arable", "urban"))
    bands = bands_of(tmp_path / "e.tif")
    assert list(bands) == ["Urban fabric", "Arable land", "attention"]
    has_data = ~np.isnan(sections_of(bands["Urban fabric"])).any(axis=2)
    assert has_data.tolist() == [[True, False], [False, True]]


def test_sections_that_were_not_classified_are_left_out(scene_and_result, tmp_path):
    _, result = scene_and_result
    dataset = gdal.OpenEx(str(result), gdal.OF_VECTOR | gdal.OF_UPDATE)
    names = ", ".join(f"p_{code} = NULL" for code in read_arrays(result).label_set.codes)
    dataset.ExecuteSQL(f"UPDATE sections SET codes = NULL, labels = NULL, {names} WHERE section = '0_0'")
    dataset = None
    explain(result, tmp_path / "e.tif", labels=("urban",))
    urban = sections_of(bands_of(tmp_path / "e.tif")["Urban fabric"])
    assert np.isnan(urban[0, 0]).all() and np.isfinite(urban[0, 1]).all()


def test_a_scene_with_a_model_needs_no_result(classified, tmp_path):
    scene, result = classified
    request = EvidenceRequest(scene=str(scene), model=MODEL)
    found = write_evidence(request, tmp_path / "a.tif", RecordingReporter())
    assert len(found.bands) == 1 + 12  # the labels that the model can assign, and the attention
    explain(result, tmp_path / "b.tif", labels=("urban",))
    np.testing.assert_array_equal(*(bands_of(tmp_path / f"{name}.tif")["Urban fabric"] for name in "ab"))


def test_the_map_has_the_label_with_most_evidence_among_those_of_the_section(scene_and_result, tmp_path):
    _, result = scene_and_result
    codes = read_arrays(result).label_set.codes
    explain(result, tmp_path / "e.tif", labels=codes)
    written = write_evidence_map(EvidenceRequest(result=result), tmp_path / "m.tif", RecordingReporter())
    stored, names = read_arrays(result), read_arrays(result).label_set.names
    evidence = bands_of(tmp_path / "e.tif")
    evidence = np.stack([sections_of(evidence[name]) for name in names], axis=2)
    dataset = gdal.Open(str(tmp_path / "m.tif"))
    found = sections_of(dataset.ReadAsArray())
    for index, (row, col) in enumerate(zip(stored.row, stored.col, strict=True)):
        of_section = np.where(stored.labels[index][:, None], evidence[row, col], 0)
        expected = np.where(of_section.max(axis=0) > 0, of_section.argmax(axis=0) + 1, 0)
        np.testing.assert_array_equal(found[row, col], expected)
    band = dataset.GetRasterBand(1)
    assert band.GetNoDataValue() == 0 and band.GetCategoryNames() == ["", *names]
    value = int(found.max())
    red, green, blue = band.GetColorTable().GetColorEntry(value)[:3]
    assert f"#{red:02x}{green:02x}{blue:02x}" == stored.label_set.labels[value - 1].color
    counts = {names[v - 1]: int((found == v).sum()) * 0.09 for v in np.unique(found) if v}
    assert written.square_km == pytest.approx(counts)


def test_the_map_follows_other_thresholds_and_corrections(scene_and_result, tmp_path):
    _, result = scene_and_result
    rethreshold(result, [1.0] * 19)
    write_evidence_map(EvidenceRequest(result=result), tmp_path / "none.tif", RecordingReporter())
    assert not gdal.Open(str(tmp_path / "none.tif")).ReadAsArray().any()
    dataset = gdal.OpenEx(str(result), gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL("UPDATE sections SET codes = 'marine', labels = 'Marine waters' WHERE section = '1_1'")
    dataset = None
    explain(result, tmp_path / "e.tif", labels=("marine",))
    write_evidence_map(EvidenceRequest(result=result), tmp_path / "one.tif", RecordingReporter())
    found = sections_of(gdal.Open(str(tmp_path / "one.tif")).ReadAsArray())
    marine = sections_of(bands_of(tmp_path / "e.tif")["Marine waters"])[1, 1] > 0
    np.testing.assert_array_equal(found[1, 1], np.where(marine, 19, 0))
    found[1, 1] = 0
    assert not found.any()


def test_a_scene_that_is_gone_is_named_and_found_again_where_it_is(scene_and_result, tmp_path):
    scene, result = scene_and_result
    record = gdal.OpenEx(str(result), gdal.OF_VECTOR | gdal.OF_UPDATE)
    original = str(read_arrays(result).record.runs[-1]["source"])
    gone = original.replace("scene_L2A", "gone_L2A")
    record.ExecuteSQL(f"UPDATE gpkg_metadata SET metadata = replace(metadata, '{original}', '{gone}')")
    record = None
    with pytest.raises(SceneGone, match="give where it is now"):
        explain(result, tmp_path / "e.tif")
    assert not (tmp_path / "e.tif").exists()
    assert explain(result, tmp_path / "e.tif", scene=str(scene)).sections == 6


def test_another_scene_or_changed_pixels_are_refused(scene_and_result, tmp_path):
    scene, result = scene_and_result
    other = write_band_files(tmp_path / "another_L2A", (2, 3), seed=5)["B02"]
    with pytest.raises(SceneChanged, match="its bands differ"):
        explain(result, tmp_path / "e.tif", scene=str(other))
    green = scene.with_name(scene.name.replace("B02", "B03"))
    pixels = gdal.Open(str(green)).ReadAsArray()
    write_raster(green, np.roll(pixels, 1, axis=0), (300000, 5000040), 10)
    with pytest.raises(SceneChanged, match="B03 differ"):
        explain(result, tmp_path / "e.tif", scene=str(scene))


def test_another_model_and_one_without_evidence_are_refused(scene_and_result, tmp_path):
    scene, result = scene_and_result
    with pytest.raises(ModelDiffers, match="is not the model"):
        explain(result, tmp_path / "e.tif", model=BUNDLED / "standard-10-20m.onnx")
    tiny = write_tiny_model(tmp_path / "tiny.onnx")
    with pytest.raises(NoEvidence):
        write_evidence(EvidenceRequest(scene=str(scene), model=tiny), tmp_path / "e.tif", RecordingReporter())


def test_a_model_is_found_where_it_was_unless_it_was_changed(classified, tmp_path):
    scene, _ = classified
    model, result = write_evidence_model(tmp_path / "evident.onnx"), tmp_path / "r.gpkg"
    classify(ClassifyRequest(str(scene), result, model=model), RecordingReporter())
    assert explain(result, tmp_path / "a.tif", labels=("urban",)).sections == 6
    model.rename(tmp_path / "moved.onnx")
    with pytest.raises(ModelGone, match="give its file"):
        explain(result, tmp_path / "b.tif")
    assert explain(result, tmp_path / "b.tif", labels=("urban",), model=tmp_path / "moved.onnx").sections == 6
    write_evidence_model(model, labels=3)
    with pytest.raises(ModelGone, match="was changed since"):
        explain(result, tmp_path / "c.tif")


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"labels": ("arabel",)}, ParameterError),
        ({"sections": frozenset({"99_99"})}, NothingToExplain),
        ({"sections": frozenset()}, NothingToExplain),
    ],
)
def test_labels_and_sections_that_do_not_exist_are_refused(classified, tmp_path, options, error):
    with pytest.raises(error):
        explain(classified[1], tmp_path / "e.tif", **options)
    assert list(tmp_path.iterdir()) == []


def test_other_files_are_refused(classified, tmp_path):
    write_sample(tmp_path / "sample.gpkg")  # its record names no scene that can be opened
    with pytest.raises((ModelGone, SceneGone)):
        explain(tmp_path / "sample.gpkg", tmp_path / "e.tif")
    gdal.GetDriverByName("GPKG").Create(str(tmp_path / "empty.gpkg"), 0, 0, 0, gdal.GDT_Unknown).FlushCache()
    with pytest.raises(OutputForeign):
        explain(tmp_path / "empty.gpkg", tmp_path / "e.tif")
    with pytest.raises(NothingToExplain, match="give a result layer"):
        write_evidence(EvidenceRequest(), tmp_path / "e.tif", RecordingReporter())
    with pytest.raises(OutputError, match=r"\.tif"):
        explain(classified[1], tmp_path / "e.png")


def test_an_existing_file_is_kept_unless_it_may_be_replaced(classified, tmp_path):
    (tmp_path / "e.tif").write_text("mine")
    with pytest.raises(FilePresent):
        explain(classified[1], tmp_path / "e.tif")
    assert (tmp_path / "e.tif").read_text() == "mine"
    write_evidence(EvidenceRequest(result=classified[1]), tmp_path / "e.tif", RecordingReporter(), replace=True)
    assert gdal.Open(str(tmp_path / "e.tif")) is not None
    assert sorted(path.name for path in tmp_path.iterdir()) == ["e.qml", "e.tif"]


def test_what_a_killed_run_left_is_removed(classified, tmp_path):
    with new_file(tmp_path / "e.tif", (".tif",)) as path:
        left = tmp_path / f"{path.parent.name.removesuffix('.unfinished')}0.unfinished"
    for folder in (left, tmp_path / ".other.unfinished"):
        folder.mkdir()
        (folder / "e.tif").write_text("part")
    explain(classified[1], tmp_path / "e.tif", labels=("urban",))
    assert {path.name for path in tmp_path.iterdir()} == {".other.unfinished", "e.tif", "e.qml"}


def test_an_area_limits_the_sections_of_a_result(classified, tmp_path):
    area = Area((300000.0, 4998840.0, 301200.0, 5000040.0))
    assert explain(classified[1], tmp_path / "e.tif", area=area).sections == 1


@pytest.mark.parametrize("write", [write_evidence, write_evidence_map])
def test_a_cancel_leaves_nothing(classified, tmp_path, write):
    reporter = RecordingReporter(cancel_when=lambda each: each.share_done > 0)
    with pytest.raises(CancelledEarly):
        write(EvidenceRequest(result=classified[1]), tmp_path / "e.tif", reporter)
    assert list(tmp_path.iterdir()) == []


def test_the_evidence_of_one_section_is_that_of_the_raster(classified, tmp_path):
    explain(classified[1], tmp_path / "e.tif", labels=("urban", "arable"))
    run = open_evidence(EvidenceRequest(result=classified[1]), RecordingReporter())
    section = explain_section(run, (1, 2), ("arable", "urban"), RecordingReporter())
    assert [label.name for label in section.labels] == ["Arable land", "Urban fabric"] and section.labels[0].is_given
    bands = bands_of(tmp_path / "e.tif")
    for label in section.labels:
        np.testing.assert_allclose(label.evidence, sections_of(bands[label.name])[1, 2], atol=1e-6)
        assert 1 / (1 + math.exp(-label.bias - sum(label.evidence))) == pytest.approx(label.probability, abs=1e-5)
    assert section.per_side == 4 and len(section.picture) == 3 * 120 * 120 and len(set(section.picture)) > 100
    without = explain_section(run, (1, 2), (), RecordingReporter())
    assert len(without.labels) == 3 and not without.labels[0].is_given
    assert without.labels[0].probability == max(label.probability for label in without.labels)
    with pytest.raises(NothingToExplain):
        explain_section(run, (7, 7), (), RecordingReporter())


def test_the_commands_write_and_refuse(classified, tmp_path, capsys):
    result = str(classified[1])
    assert main(["explain", result, "--output", str(tmp_path / "e.tif"), "--labels", "urban,arable"]) == 0
    assert "2  Arable land" in capsys.readouterr().out
    assert main(["evidence-map", result, "--output", str(tmp_path / "m.tif")]) == 0
    assert "km²" in capsys.readouterr().out
    assert main(["explain", "--output", str(tmp_path / "x.tif")]) == 1
    assert "give a result layer (INPUT), or a scene" in capsys.readouterr().err
