"""`inspect` prints the sentences that a run logs, and one error if the scene cannot be opened."""

import subprocess
import sys
from pathlib import Path

from landlabels.core.__main__ import main
from landlabels.core.scene.scene import open_scene
from scenes import write_band_files, write_safe


def test_a_product_is_described_as_in_the_log_of_a_run(tmp_path, capsys):
    product = write_safe(tmp_path)
    assert main(["inspect", str(product)]) == 0
    printed = capsys.readouterr().out.splitlines()
    scene = open_scene(product)
    assert printed.pop().startswith("The scene is far brighter than")  # its pixels are random
    assert printed == scene.summary()
    assert printed[0] == f"Scene: {product.stem} (product in SAFE format, L2A)."
    assert printed[1] == "Sensed on 2022-10-05, tile T29UNU, processing baseline 04.00."
    assert printed[2].startswith("At 10 m: B02 (T29UNU_20221005T115411_B02_10m.jp2), B03 (")
    assert printed[4].startswith("At 60 m: B01 (")
    assert printed[5:] == [
        "The offset -1000 is read from MTD_MSIL2A.xml.",
        "No data: 0, impossible values that are equal in all bands.",
        "Scene classification: T29UNU_20221005T115411_SCL_20m.jp2.",
    ]


def test_gdal_prints_no_warning_on_the_terminal(tmp_path):
    command = [sys.executable, "-m", "landlabels.core", "inspect", str(write_safe(tmp_path))]
    plugins = Path(__file__).resolve().parents[2] / "build" / "plugins"
    done = subprocess.run(command, cwd=plugins, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_it_needs_no_onnxruntime(tmp_path, capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    product = write_safe(tmp_path)
    assert main(["inspect", str(product)]) == 0
    assert capsys.readouterr().out.splitlines() == open_scene(product).summary()


def test_assumptions_and_missing_bands_are_printed(tmp_path, capsys):
    files = write_band_files(tmp_path, (1, 1), bands=("B02", "B03", "B10"))
    assert main(["inspect", str(files["B02"]), "--offset", "none"]) == 0  # inspecting Level-1C needs no consent
    printed = capsys.readouterr().out
    assert "Missing: B01, B04, B05" in printed
    assert "No offset is applied, as chosen." in printed
    assert "Assumed: The scene is Level-1C" in printed


def test_a_scene_that_cannot_be_opened_is_one_error_message(tmp_path, capsys):
    assert main(["inspect", str(tmp_path / "absent.SAFE")]) == 1
    out, err = capsys.readouterr()
    assert out == "" and "cannot be opened" in err and "Traceback" not in err
