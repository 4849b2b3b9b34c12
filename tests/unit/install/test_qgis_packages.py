"""The packages and the installation of QGIS, as installing finds them."""

from __future__ import annotations

import sys

import pytest
from landlabels.core.choices import RUNTIME_BUILDS
from landlabels.core.environment import host
from landlabels.core.environment import install as installing
from landlabels.core.packages import PACKAGES, Package


def test_every_package_of_qgis_is_constrained_with_numpy_as_it_is_imported():
    import numpy

    lines = host.constraints()
    assert f"numpy=={numpy.__version__}" in lines
    assert len(lines) > 5 and all(line.count("==") == 1 for line in lines)


@pytest.mark.parametrize(
    ("version", "accepted"),
    [("1.21.0", True), ("1.21", True), ("2.0", True), ("1.20.9", False), ("3.0", False), ("1.9", False)],
)
def test_versions_are_compared_by_number(version, accepted):
    assert Package("x", "x", ">=1.21,<3", 1).accepts(version) is accepted


def test_an_exact_version_may_have_a_local_part():
    assert Package("torch", "torch", "==2.13.0", 1).accepts("2.13.0+cpu")
    assert not Package("torch", "torch", "==2.13.0", 1).accepts("2.13.1")


@pytest.mark.parametrize(
    ("kind", "variables", "part"),
    [
        ("flatpak", {"FLATPAK_ID": "org.qgis.qgis"}, "sandbox"),
        ("snap", {"SNAP": "PREFIX", "SNAP_NAME": "qgis"}, "sandbox"),
        ("conda", {}, "conda install"),
        ("osgeo4w", {"OSGEO4W_ROOT": "C:\\OSGeo4W"}, "OSGeo4W"),
        ("windows", {}, "Windows"),
        ("macos", {}, "macOS"),
        ("system", {}, "system"),
    ],
)
def test_the_way_in_which_qgis_was_installed_is_recognised(monkeypatch, tmp_path, kind, variables, part):
    for name in ("FLATPAK_ID", "SNAP", "SNAP_NAME", "OSGEO4W_ROOT"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value.replace("PREFIX", str(tmp_path)))
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setattr(sys, "base_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "darwin" if kind == "macos" else "linux")
    monkeypatch.setattr(host, "_WINDOWS", kind in ("windows", "osgeo4w"))
    if kind == "conda":
        (tmp_path / "conda-meta").mkdir()
    assert host.kind() == kind
    assert part in host.describe()


@pytest.mark.parametrize(
    ("windows", "machine", "nvidia", "build"),
    [
        (False, "x86_64", True, "cuda"),
        (False, "x86_64", False, "cpu"),
        (False, "arm64", True, "cpu"),
        (True, "AMD64", True, "cuda"),
        (True, "AMD64", False, "directml"),
    ],
)
def test_the_build_of_onnxruntime_is_chosen_by_the_graphics_card(monkeypatch, windows, machine, nvidia, build):
    monkeypatch.setattr(host, "_WINDOWS", windows)
    monkeypatch.setattr(host.platform, "machine", lambda: machine)
    monkeypatch.setattr(host, "has_nvidia_driver", lambda: nvidia)
    monkeypatch.setattr(installing, "installed", dict)
    assert host.runtime_build().value == build
    assert host.runtime_build("cpu").value == "cpu"
    expected = RUNTIME_BUILDS[build].package
    assert installing.with_build(PACKAGES["onnxruntime"], "auto").requirement == f"{expected}>=1.21"
    assert installing.with_build(PACKAGES["jinja2"], "auto") == PACKAGES["jinja2"]


def test_an_onnxruntime_that_qgis_has_is_not_installed_in_another_build(monkeypatch):
    monkeypatch.setattr(installing, "installed", lambda: {"onnxruntime": ("1.30", "x")})
    assert installing.with_build(PACKAGES["onnxruntime"], "cuda") == PACKAGES["onnxruntime"]
