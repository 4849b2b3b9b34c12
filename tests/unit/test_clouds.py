"""Cloud masks and scene classifications, the clear share of sections, and sections with too small a share."""

import numpy as np
import pytest
from landlabels.core.__main__ import main
from landlabels.core.classify import ClassifyRequest, classify
from landlabels.core.errors import CannotOpen, CloudMaskUnusable, CloudsUnknown, OutputExists
from landlabels.core.model.model_file import load_model
from landlabels.core.results.record import read_record
from landlabels.core.results.rethreshold import rethreshold
from landlabels.core.scene.clouds import CLEAR_CLASSES
from landlabels.core.scene.scene import open_scene
from landlabels.core.sections.grid import section_grid
from models import write_tiny_model
from osgeo import gdal
from reporters import RecordingReporter
from runs import rows_of, style_of
from scenes import groups_of, random_dn, read_all, write_band_files, write_raster, write_safe

ORIGIN = (300000, 5000040)
CLASSES = np.arange(60 * 120, dtype=np.uint32).reshape(60, 120) % 12


@pytest.fixture
def product(tmp_path):
    """A product of 1 x 2 sections: all classes in the first, vegetation and 9 % cloud in the second."""
    safe = write_safe(tmp_path)
    scl = next(safe.rglob("*_SCL_20m.jp2"))
    classes = np.full((60, 120), 4, np.uint8)
    classes[:, :60] = CLASSES[:, :60]
    classes[:18, 60:78] = 9
    scl.unlink()
    write_raster(scl, classes, ORIGIN, 20, driver="JP2OpenJPEG", options=["QUALITY=100", "REVERSIBLE=YES"])
    return safe


@pytest.fixture
def model(tmp_path):
    return write_tiny_model(tmp_path / "tiny.onnx")


def clear_shares(scene, bands=("B02", "B05")):
    read, reader = read_all(scene, section_grid(scene), groups_of(bands), with_clear=True)
    assert reader.blocks_decoded == reader.blocks_touched
    return {section: share for section, (_, _, share) in read.items()}


def run(source, model, output, **options):
    reporter = RecordingReporter()
    return classify(ClassifyRequest(str(source), output, model, device="cpu", **options), reporter), reporter


def test_the_clear_share_is_that_of_the_scene_classification(product):
    shares = clear_shares(open_scene(product))
    assert shares[0, 0] == pytest.approx(np.isin(CLASSES[:, :60], (2, 4, 5, 6, 7)).mean())
    assert shares[0, 1] == pytest.approx(1 - 18 * 18 / 3600)
    assert set(range(12)) - set(CLEAR_CLASSES) == {0, 1, 3, 8, 9, 10, 11}


@pytest.mark.parametrize("kind", ["mask", "finer", "degrees", "partial", "classes", "float"])
def test_a_chosen_mask_on_any_grid_is_used(tmp_path, kind):
    files = write_band_files(tmp_path / "x_L2A", (2, 2))
    path, cloudy = tmp_path / f"{'x_SCL' if kind == 'classes' else kind}.tif", np.zeros((240, 240), np.uint8)
    cloudy[:120, :60] = 3  # the western half of the first section
    expected = {(0, 0): 0.5, (0, 1): 1, (1, 0): 1, (1, 1): 1}
    if kind in ("mask", "float"):
        write_raster(path, cloudy.astype(np.float32 if kind == "float" else np.uint8), ORIGIN, 10, nodata=0)
    elif kind == "classes":
        write_raster(path, np.where(cloudy, 9, 4).astype(np.uint8)[::2, ::2], ORIGIN, 20)
    elif kind == "finer":
        write_raster(path, cloudy.repeat(2, 0).repeat(2, 1), ORIGIN, 5)
    elif kind == "degrees":
        write_raster(tmp_path / "utm.tif", np.pad(cloudy, 40), (ORIGIN[0] - 400, ORIGIN[1] + 400), 10)
        gdal.Warp(str(path), str(tmp_path / "utm.tif"), dstSRS="EPSG:4326", resampleAlg="near")
    else:  # outside the mask is not clear, also if the value is its no data
        write_raster(path, cloudy[:, :120], ORIGIN, 10, nodata=0)
        expected |= {(0, 1): 0, (1, 1): 0}
    scene = open_scene(files["B02"], cloud_mask=path)
    assert any(path.name in note for note in scene.notes)
    assert clear_shares(scene) == pytest.approx(expected, abs=0.02 if kind == "degrees" else 1e-9)


def test_a_mask_that_cannot_be_used_is_refused_with_the_reason(tmp_path, product, model):
    far = write_raster(tmp_path / "far.tif", np.zeros((120, 120), np.uint8), (700000, 5000040), 10)
    bare = write_raster(tmp_path / "bare.tif", np.zeros((120, 120), np.uint8), ORIGIN, 10, epsg=None)
    for mask, kind, words in (
        (far, CloudMaskUnusable, "does not overlap"),
        (bare, CloudMaskUnusable, "no coordinate system"),
        (tmp_path / "absent.tif", CannotOpen, "absent.tif"),
    ):
        with pytest.raises(kind, match=words):
            open_scene(product, cloud_mask=mask)
    scene = write_band_files(tmp_path / "x_L2A", (1, 1))["B02"]
    assert any("clear share is not known" in note for note in open_scene(scene).notes)
    with pytest.raises(CloudsUnknown, match="specify a cloud mask"):
        run(scene, model, tmp_path / "a.gpkg", min_clear=0.5)
    next(product.rglob("*_SCL_20m.jp2")).write_bytes(b"")
    opened = open_scene(product)
    assert opened.clouds is None and any("SCL" in sentence for sentence in opened.assumptions)


def test_sections_that_are_not_clear_enough_are_written_without_labels_and_hatched(tmp_path, product, model, capsys):
    output = tmp_path / "labels.gpkg"
    everything, _ = run(product, model, output)
    whole = {row["section"]: row for row in map(dict, rows_of(output))}
    assert [round(row["clear_share"], 2) for row in whole.values()] == [0.42, 0.91]
    with pytest.raises(OutputExists, match="another minimum clear share"):
        run(product, model, output, min_clear=0.9)
    result, reporter = run(product, model, output, min_clear=0.9, if_exists="replace")
    assert (everything.not_clear, result.not_clear, result.sections) == (0, 1, 2)
    assert any("1 section is less than 90% clear" in line for line in reporter.warnings)
    cloudy, clear = (dict(row) for row in rows_of(output))
    assert clear == whole["0_1"]
    empty = ("labels", "codes", "n_labels", "top_label", "top_probability", "p_urban")
    assert all(cloudy[name] is None for name in empty) and cloudy["clear_share"] == whole["0_0"]["clear_share"]
    assert 'label="not clear"' in style_of(output) and "diagonal_x" in style_of(output)
    assert rethreshold(output, load_model(model).card.thresholds_for(0.0)).summary.not_clear == 1
    assert dict(rows_of(output)[0])["labels"] is None and 'label="not clear"' in style_of(output)
    assert run(product, model, output, min_clear=0.9)[0].not_clear == 1  # a complete layer resumes
    assert read_record(output).identity["min_clear"] == 0.9
    arguments = ["classify", str(product), "--model", str(model), "--output", str(tmp_path / "cli.gpkg")]
    mask = write_raster(tmp_path / "mask.tif", np.ones((120, 240), np.uint8), ORIGIN, 10)
    assert main([*arguments, "--min-clear", "0.5", "--cloud-mask", str(mask)]) == 0
    assert "2  (not clear)" in capsys.readouterr().out


def test_a_section_exactly_as_clear_as_the_minimum_gets_labels(tmp_path, model):
    files = write_band_files(tmp_path / "x_L2A", (1, 1))
    cloudy = np.zeros((120, 120), np.uint8)
    cloudy[:30] = 1
    mask = write_raster(tmp_path / "mask.tif", cloudy, ORIGIN, 10)
    for min_clear, not_clear in ((0.75, 0), (0.7501, 1)):
        output = tmp_path / f"{min_clear}.gpkg"
        result, _ = run(files["B02"], model, output, cloud_mask=mask, min_clear=min_clear)
        assert (dict(rows_of(output)[0])["clear_share"], result.not_clear) == (0.75, not_clear)


def test_another_mask_is_another_run(tmp_path, product, model):
    run(product, model, tmp_path / "a.gpkg")
    mask = write_raster(tmp_path / "mask.tif", np.ones((120, 240), np.uint8), ORIGIN, 10)
    with pytest.raises(OutputExists, match="another scene"):
        run(product, model, tmp_path / "a.gpkg", cloud_mask=str(mask))


def test_the_mask_of_maja_is_found_in_the_folder_of_the_bands_or_of_the_masks(tmp_path, shared_data):
    scene = open_scene(next((shared_data / "maja").glob("*_FRE_B8A.tif")))
    assert scene.clouds.source.file.endswith("_CLM_R1.tif") and not scene.clouds.is_classification
    shares = clear_shares(scene)
    stored = gdal.Open(scene.clouds.source.file).ReadAsArray()
    grid = section_grid(scene)
    for (row, col), share in shares.items():
        west, _, _, north = grid.bounds_of(row, col)
        left, top = (west - 742910) // 10, (4848610 - north) // 10
        assert share == (stored[top : top + 120, left : left + 120] == 0).mean()
    assert 0 < min(shares.values()) < max(shares.values()) == 1
    prefix = "SENTINEL2B_20181023-105107-455_L2A_T30TYP_D_V1-9"
    files = write_band_files(tmp_path / "product", (1, 1), bands=("B02", "B03"), prefix=f"{prefix}_FRE_", suffix=".tif")
    (tmp_path / "product" / "MASKS").mkdir()
    write_raster(tmp_path / "product" / "MASKS" / f"{prefix}_CLM_R2.tif", random_dn((60, 60), 1), ORIGIN, 20)
    assert clear_shares(open_scene(files["B02"])) == {(0, 0): 0}


def test_a_classification_in_a_stack_is_read_with_its_bands(tmp_path):
    pixels = np.concatenate([random_dn((3, 120, 240), 1), np.full((1, 120, 240), 4, np.uint16)])
    pixels[3, :, 120:150] = 8
    names = ("B02", "B03", "B05", "SCL")
    path = write_raster(
        tmp_path / "x_L2A.tif", pixels, ORIGIN, 10, descriptions=names, options=["INTERLEAVE=PIXEL", "TILED=YES"]
    )
    assert clear_shares(open_scene(path)) == {(0, 0): 1, (0, 1): 0.75}
