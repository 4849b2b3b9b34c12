"""The algorithm `landlabels:classifymany` in QGIS: layers and lists of sources, failures, and wrong values."""

from pathlib import Path

import pytest
from algorithms import Feedback, run
from qgis.core import QgsProcessingException, QgsRasterLayer
from scenes import write_band_files


def test_layers_and_listed_sources_are_classified(provider, project, bands, model, tmp_path):
    layer = QgsRasterLayer(str(bands["B02"]), "scene")
    project.addMapLayer(layer)
    write_band_files(tmp_path / "more", (1, 2), prefix="T33UUU_20210101_L2A_")
    (tmp_path / "broken.tif").write_text("no raster")
    sources = f"{tmp_path / 'more'}\n {tmp_path / 'broken.tif'}; "
    feedback = Feedback()
    results = run(
        "classifymany",
        feedback,
        LAYERS=[layer.id()],
        SOURCES=sources,
        MODEL=str(model),
        WORKERS=2,
        OUTPUT=str(tmp_path / "out"),
    )
    assert (results["CLASSIFIED"], results["FAILED"]) == (2, 1)
    assert len(list((tmp_path / "out" / "scenes").glob("*.gpkg"))) == 2
    assert any("broken" in text and "cannot be opened" in text for text in feedback.warnings)
    assert Path(results["OUTPUT"], "index.html").is_file()


def test_wrong_values_end_with_one_sentence(provider, model, tmp_path):
    output = str(tmp_path / "out")
    with pytest.raises(ValueError, match="No scenes are given"):
        run("classifymany", SOURCES=" ; ", OUTPUT=output)
    with pytest.raises(QgsProcessingException, match="no file matches the pattern"):
        run("classifymany", SOURCES=str(tmp_path / "*.SAFE"), OUTPUT=output)
    with pytest.raises(QgsProcessingException, match="date is yesterday"):
        run("classifymany", SOURCES=str(tmp_path), DATES="yesterday", OUTPUT=output)
    with pytest.raises(ValueError, match="MIN_CLEAR is '2'"):
        run("classifymany", SOURCES=str(tmp_path), MIN_CLEAR=2, OUTPUT=output)
