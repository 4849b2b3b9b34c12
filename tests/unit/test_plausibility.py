"""Doubts about scenes that differ from the training data: real pixels, with right and wrong offsets and scales."""

import time
from dataclasses import replace

import numpy as np
import pytest
from landlabels.core.classify import ClassifyRequest, classify
from landlabels.core.model.library import bundled_models
from landlabels.core.model.model_file import load_model
from landlabels.core.results.record import read_record
from landlabels.core.scene import pixel_sample
from landlabels.core.scene.bands import ORDER_10, ORDER_12
from landlabels.core.scene.plausibility import band_means, find_doubt
from landlabels.core.scene.scene import open_scene
from models import tiny_card, write_tiny_model
from osgeo import gdal
from reporters import RecordingReporter
from scenes import write_band_files, write_raster

ORIGIN = (300000, 5000040)


@pytest.fixture(scope="module")
def card():
    return load_model(bundled_models()[0]).card


@pytest.fixture(scope="module")
def maja(tmp_path_factory, shared_data):
    """The bands of a real autumn scene over land, as one array (10, 360, 360)."""
    files = [next((shared_data / "maja").glob(f"*_FRE_{name.replace('B0', 'B')}.tif")) for name in ORDER_10]
    return np.stack([gdal.Open(str(file)).ReadAsArray()[100:460, 100:460] for file in files])


def doubt_about(tmp_path, pixels, card, offset="none", dtype=np.uint16):
    path = write_raster(tmp_path / "x_L2A.tif", pixels.astype(dtype), ORIGIN, 10, descriptions=ORDER_10)
    return find_doubt(open_scene(path, offset), card.statistics)


def test_a_real_scene_is_doubted_only_with_a_wrong_offset_or_scale(tmp_path, maja, card):
    assert doubt_about(tmp_path, maja, card) is None
    assert doubt_about(tmp_path, maja + 1000, card, "-1000") is None
    not_removed = doubt_about(tmp_path, maja + 1000, card)
    assert "far brighter" in not_removed and "(0 is applied)" in not_removed
    assert "far darker" in doubt_about(tmp_path, maja, card, "-1000")
    assert "far darker" in doubt_about(tmp_path, maja / 100, card, dtype=np.int16)
    assert "far brighter" in doubt_about(tmp_path, maja * 3, card)


@pytest.mark.parametrize(("deviations", "is_doubted"), [(2.4, False), (2.6, True)])
def test_a_scene_is_doubted_if_most_bands_are_over_two_and_a_half_deviations_away(tmp_path, deviations, is_doubted):
    card = tiny_card(ORDER_10)  # mean 1000, standard deviation 500
    visible = [band in ("B02", "B03", "B04") for band in ORDER_10]
    means = np.where(visible, 1000, 1000 + 500 * deviations)  # ordinary in the visible: not merely bright
    pixels = np.broadcast_to(means[:, None, None], (len(ORDER_10), 130, 130))
    assert bool(doubt_about(tmp_path, pixels, card)) == is_doubted


@pytest.mark.parametrize("offset", ["none", "-1000"])
def test_a_band_without_values_is_doubted(tmp_path, maja, card, offset):
    pixels = maja + (1000 if offset == "-1000" else 0)
    pixels[ORDER_10.index("B07")] = 0
    assert "B07 has no values where other bands have some" in doubt_about(tmp_path, pixels, card, offset)
    assert "have no values" not in (doubt_about(tmp_path, np.zeros_like(maja), card) or "")


def test_only_bands_that_differ_in_the_stated_direction_are_named(tmp_path):
    pixels = np.full((3, 120, 120), 1000, np.uint16)
    pixels[0], pixels[1], pixels[2] = 3000, 10, 2000  # far brighter, far darker, brighter
    path = write_raster(tmp_path / "x_L2A.tif", pixels, (300000, 5000040), 10, descriptions=("B02", "B03", "B04"))
    statistics = {"B02": (400.0, 500.0), "B03": (500.0, 400.0), "B04": (600.0, 700.0)}
    doubt = find_doubt(open_scene(path, "none"), statistics)
    assert "far brighter" in doubt and "(training data): B02 3000 (400 ± 500), B04 2000 (600 ± 700). " in doubt


def test_level_1c_in_winter_is_doubted(demo_scene, card):
    scene = open_scene(demo_scene, allow_l1c=True)
    assert "B01 18" in find_doubt(scene, card.statistics) and "Level-1C" in find_doubt(scene, card.statistics)
    whole = {band: gdal.Open(source.path).ReadAsArray().mean() for band, source in scene.bands.items()}
    for band, mean in band_means(scene, ORDER_12).items():
        assert mean == pytest.approx(whole[band], rel=0.1)


def test_clouds_of_a_real_product_are_doubted(shared_data, card):
    assert "snow, cloud" in find_doubt(open_scene(next((shared_data / "safe").glob("*.SAFE"))), card.statistics)


@pytest.mark.parametrize("options", [[], ["TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128"], ["BLOCKYSIZE=700"]])
def test_gaps_and_blocks_do_not_change_the_means(tmp_path, options):
    pixels = np.full((1200, 1200), 700, np.uint16)
    pixels[:700, :900] = 0
    scene = open_scene(
        write_band_files(tmp_path, (10, 10), bands=("B02", "B03"), dn={"B02": pixels}, options=options)["B02"]
    )
    means = band_means(scene, ("B01", "B02"))
    assert means == {"B02": 700 + scene.offset}
    pixels[:] = 0
    empty = open_scene(
        write_band_files(tmp_path / "e", (10, 10), bands=("B02", "B03"), dn=dict.fromkeys(("B02", "B03"), pixels))[
            "B02"
        ]
    )
    assert band_means(empty, ("B02",)) == {} and find_doubt(empty, tiny_card().statistics) is None


def test_a_cloud_optimised_raster_is_sampled_in_its_overview(tmp_path, monkeypatch):
    pixels = np.full((2, 600, 600), 700, np.uint16)
    pixels[:, 100:200] = 0
    path = write_raster(tmp_path / "x_L2A.tif", pixels, ORIGIN, 10, descriptions=("B02", "B03"), nodata=0)
    gdal.Open(str(path), gdal.GA_Update).BuildOverviews("AVERAGE", [2, 4, 8])
    monkeypatch.setattr(pixel_sample, "_coarse_windows", None)
    assert band_means(open_scene(path, "none"), ("B02",)) == {"B02": 700}


def test_the_doubt_is_in_the_log_and_in_the_record(tmp_path):
    scene = write_band_files(tmp_path / "x_L2A", (1, 1))["B02"]
    model = write_tiny_model(tmp_path / "tiny.onnx")
    reporter = RecordingReporter()
    result = classify(ClassifyRequest(str(scene), tmp_path / "a.gpkg", model, device="cpu"), reporter)
    doubts = [line for line in reporter.warnings if "far brighter" in line]
    assert len(doubts) == 1 and read_record(result.output).runs[0]["doubt"] == doubts[0]
    fitting = replace(tiny_card(), groups=tuple(replace(g, mean=(2500.0,) * len(g.bands)) for g in tiny_card().groups))
    assert find_doubt(open_scene(scene), fitting.statistics) is None


def test_only_a_few_pixels_of_a_large_scene_are_read(tmp_path, card):
    """JPEG 2000 is the slowest to decode: few blocks, at a reduced resolution, of a scene of any size."""
    pixels = np.tile(np.random.default_rng(1).integers(1, 900, (64, 64), dtype=np.uint16), (32, 32))
    options = ["QUALITY=100", "REVERSIBLE=YES", "YCBCR420=NO", "BLOCKXSIZE=1024", "BLOCKYSIZE=1024"]
    for band in ("B02", "B03"):
        write_raster(tmp_path / f"x_L2A_{band}.jp2", pixels, ORIGIN, 10, driver="JP2OpenJPEG", options=options)
    scene = open_scene(tmp_path / "x_L2A_B02.jp2")
    started = time.process_time()
    means = band_means(scene, ("B02",))
    few = time.process_time() - started
    started = time.process_time()
    gdal.Open(scene.bands["B02"].path).ReadAsArray()
    assert few < (time.process_time() - started) / 5
    assert means["B02"] == pytest.approx(450, abs=50)


def test_the_statistics_of_a_model_are_those_measured_on_its_training_sections():
    card = tiny_card()
    band, (mean, std) = next(iter(card.statistics.items()))
    measured = replace(card, training={"band_statistics": {band: [mean * 3, std * 2]}})
    assert measured.statistics[band] == (mean * 3, std * 2)
    assert {k: v for k, v in measured.statistics.items() if k != band} == {
        k: v for k, v in card.statistics.items() if k != band
    }
    narrow = replace(card, training={"band_statistics": {band: [mean * 3, 0.1]}})
    assert narrow.statistics[band] == (mean * 3, std)
    for malformed in (5, [], {band: 5}, {band: [1]}, {band: ["a", 1]}, {band: [float("nan"), 1]}, {band: None}):
        assert replace(card, training={"band_statistics": malformed}).statistics == card.statistics
