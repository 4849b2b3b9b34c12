"""The plugin package holds the plugin and nothing else, and passes the checks of plugins.qgis.org."""

import importlib.util
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def packaging():
    spec = importlib.util.spec_from_file_location("packaging_tool", ROOT / "tools" / "package.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def package(packaging, tmp_path_factory):
    if not (ROOT / ".git").exists() or not shutil.which("git"):
        pytest.skip("no git checkout here to make a package from")
    path = tmp_path_factory.mktemp("package") / "landlabels.zip"
    packaging.make(path)
    return path


def test_the_package_has_no_problems(packaging, package):
    assert packaging.problems(package) == []


def test_the_package_has_no_development_files(package):
    names = zipfile.ZipFile(package).namelist()
    top = {name.split("/")[1] for name in names}
    assert {"core", "ui", "resources"} <= top
    assert not top & {
        "tests",
        "tools",
        "docs",
        "build",
        "Makefile",
        "pyproject.toml",
        ".ci",
        ".gitignore",
        ".gitattributes",
        ".github",
        "SECURITY.md",
    }


def test_the_unpacked_package_imports_without_the_repository(package, tmp_path):
    zipfile.ZipFile(package).extractall(tmp_path)
    code = "import landlabels.core.model.label_sets as labels; print(len(labels.load_label_set('bigearthnet19')))"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "19", done.stderr


def test_problems_of_a_package_are_reported(packaging, tmp_path):
    path = tmp_path / "bad.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("landlabels/metadata.txt", "[general]\nname=LandLabels\n")
        archive.writestr("landlabels/core/__pycache__/grid.pyc", b"")
        archive.writestr("stray.txt", "")
    found = " ".join(packaging.problems(path))
    for part in ("stray.txt", "LICENSE is missing", "grid.pyc is a compiled file", "__pycache__", "no version"):
        assert part in found


def test_metadata_and_changelog_agree(packaging):
    fields = packaging.read((ROOT / "metadata.txt").read_text(encoding="utf-8"))
    assert re.fullmatch(r"\d+\.\d+\.\d+", fields["version"])
    assert (ROOT / fields["icon"]).is_file()
    assert fields["hasProcessingProvider"] == "yes"
    assert "onnxruntime" in fields["about"]
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f"version: {fields['version']}\n" in citation and f"repository-code: {fields['repository']}\n" in citation
    assert "## [Unreleased]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
