"""The doctor's report: what it names, what it leaves out, and the conflicts that it finds."""

from __future__ import annotations

import getpass
import json
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
from landlabels.core.__main__ import main
from landlabels.core.environment import conflicts, doctor, folder, provider_trial
from landlabels.core.environment.anonymise import anonymise
from package_index import write_wheel


@pytest.fixture
def put(tmp_path, monkeypatch):
    """Put a package into a folder in front of or behind the others on the path."""
    monkeypatch.setattr(sys, "path", list(sys.path))

    def run(name: str, version: str, place: str = "front/site-packages", position: int = 0) -> Path:
        where = tmp_path / place
        shutil.unpack_archive(write_wheel(tmp_path, name, version), where, "zip")
        sys.path.insert(position, str(where))
        return where

    return run


def test_the_command_prints_versions_packages_devices_and_advice(capsys):
    pytest.importorskip("onnxruntime")
    assert main(["doctor"]) == 0
    text = capsys.readouterr().out
    for part in (
        "LandLabels: 0.1.0",
        f"Python: {sys.version.split()[0]}",
        f"numpy: {np.__version__}",
        "onnxruntime: ",
        "CPU: usable, ",
        "sections per second",
        "GB free",
        "What to do\n",
    ):
        assert part in text
    assert "not usable" not in text and str(Path.home()) + "/" not in text


def test_missing_packages_are_named_with_what_they_are_for(monkeypatch):
    monkeypatch.setattr("landlabels.core.packages.find_spec", lambda name: None)
    monkeypatch.setattr(doctor, "copies", dict)
    monkeypatch.setattr(doctor, "_devices", lambda: iter(()))
    text = doctor.report({"QGIS": "3.99"})
    assert "onnxruntime: not installed; needed for: Classify, Train and evaluate models" in text
    assert "To classify, LandLabels needs Python packages that QGIS lacks: onnxruntime, jinja2" in text
    assert "QGIS: 3.99" in text


def test_a_device_that_fails_is_reported_with_its_reason():
    pytest.importorskip("onnxruntime")
    assert doctor._tried("CUDAExecutionProvider").startswith("not usable: ")
    with pytest.raises(RuntimeError, match="chose CPUExecutionProvider"):
        provider_trial.trial("CUDAExecutionProvider")


def test_the_reason_of_a_failure_is_onnx_runtimes_own():
    output = "\x1b[1;31m2026 [E:onnxruntime:Default, x.cc:1 operator()] FAIL : libcublas.so.13: cannot open\n\x1b[m\n"
    assert doctor._reason(f"{output}Traceback\nRuntimeError: chose CPU") == "FAIL : libcublas.so.13: cannot open"
    assert doctor._reason("Traceback\nRuntimeError: chose CPU\n") == "RuntimeError: chose CPU"
    assert doctor._reason("") == ""


def test_the_cpu_differs_from_itself_by_nothing():
    pytest.importorskip("onnxruntime")
    found = provider_trial.trial("CPUExecutionProvider")
    assert found["speed"] > 0 and found["difference"] < 1e-5


# Conflicts


def test_one_copy_of_each_package_is_no_conflict(monkeypatch):
    monkeypatch.setattr(conflicts, "copies", lambda: {"onnxruntime": [("1.30", "a")], "numpy": [("1.24.2", "b")]})
    assert conflicts.conflicts(np.__version__) == []


def test_two_copies_of_a_package_are_reported_the_used_one_first(put):
    put("numpy", "0.1", "behind/site-packages", len(sys.path))
    (found,) = [each for each in conflicts.conflicts() if "numpy is installed more than once" in each]
    assert found.index(np.__version__) < found.index("0.1 in")


def test_a_newer_package_for_trainings_is_no_conflict(put):
    put("filelock", "3.0")
    own = put("filelock", "99.0", "py311", len(sys.path))
    (own / folder.MANIFEST).write_text("{}")
    assert not [each for each in conflicts.conflicts() if "99.0" in each or "filelock 3.0" in each]


def test_two_builds_of_onnxruntime_are_reported(put):
    put("onnxruntime", "1.30")
    put("onnxruntime_gpu", "1.30", "gpu/site-packages")
    assert any("onnxruntime, onnxruntime-gpu are installed together" in each for each in conflicts.conflicts())


def test_an_old_package_is_reported(monkeypatch):
    monkeypatch.setattr(conflicts, "copies", lambda: {"onnxruntime": [("1.10", "somewhere")]})
    assert any("onnxruntime 1.10" in each and "needs >=1.21" in each for each in conflicts.conflicts())


def test_a_package_of_another_plugin_is_reported(put):
    put("onnx", "99.0", "profiles/default/python/plugins/other/libraries")
    assert any("onnx is loaded from another plugin's folder" in each for each in conflicts.conflicts())


def test_packages_for_another_numpy_are_reported(put, tmp_path):
    own = put("landlabels_tiny", "1.0", "py311", len(sys.path))
    (own / folder.MANIFEST).write_text(json.dumps({"numpy": "1.0"}))
    assert any("installed for numpy 1.0, but QGIS has" in each for each in doctor.report().splitlines())


def test_a_numpy_that_gdal_cannot_use_is_reported(monkeypatch):
    monkeypatch.setitem(sys.modules, "osgeo.gdal_array", None)  # importing it raises ImportError
    monkeypatch.delattr("osgeo.gdal_array", raising=False)
    text = " ".join(conflicts.conflicts())
    assert f"cannot use numpy {np.__version__} in '{Path(np.__file__).parent.parent}'" in text and "uninstall" in text


# What is left out


def test_home_user_and_addresses_are_left_out(monkeypatch):
    monkeypatch.setattr(Path, "home", lambda: Path("/home/maria"))
    monkeypatch.setattr(getpass, "getuser", lambda: "MARIA")
    text = (
        "/home/maria/x https://maria:secret@proxy.example.org:8080/a?sig=1, D:\\Users\\Maria\\y /data/maria\n"
        "/home/mariana http://10.0.0.1/simple"
    )
    assert anonymise(text) == "~/x https://… D:\\Users\\USER\\y /data/USER\n/home/mariana http://…"


def test_a_user_whose_name_is_a_word_changes_only_paths(monkeypatch):
    monkeypatch.setattr(Path, "home", lambda: Path("/home/python"))
    assert anonymise("python 3.11 in /home/python/lib/python") == "python 3.11 in ~/lib/USER"


def test_secrets_outside_addresses_are_removed_from_the_report():
    assert "hunter2" not in anonymise("index with password=hunter2 and Authorization: Bearer hunter2")
