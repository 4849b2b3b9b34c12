"""Installing packages into a folder of LandLabels' own: what it puts where."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from installing import TINY, Reporter, left, refusal
from landlabels.core.environment import interpreter
from landlabels.core.environment.install import install, manifest
from landlabels.core.environment.pip import Source
from landlabels.core.packages import PACKAGES, PURPOSES, Package, Purpose
from package_index import write_wheel


def test_a_package_is_installed_behind_those_of_qgis_and_can_be_used_at_once(index, root):
    before = list(sys.path)
    result = install(root, ["tiny"], Source(index=index.url), Reporter())
    assert (result.versions, result.restart) == ({"landlabels-tiny": "1.0"}, False)
    assert sys.path == [*before, str(root / f"py{sys.version_info.major}{sys.version_info.minor}")]
    assert Path(__import__(TINY).__file__).is_relative_to(root)
    assert left(root) == ["install.log", result.folder.name]
    assert manifest(root)["purposes"] == ["tiny"]


def test_what_qgis_has_is_neither_downloaded_nor_installed_again(wheels, index, root):
    import numpy

    write_wheel(wheels, TINY, "1.1", requires=("numpy", "jinja2"))
    write_wheel(wheels, "numpy", "99.0")
    write_wheel(wheels, "jinja2", "99.0")
    result = install(root, ["tiny"], Source(index=index.url), Reporter())
    assert result.versions == {"landlabels-tiny": "1.1"}
    assert not list(result.folder.glob("numpy*")) and not list(result.folder.glob("jinja2*"))
    assert not any(name.endswith(".whl") and "numpy" in name for name in index.requests)
    assert manifest(root)["numpy"] == numpy.__version__


def test_a_folder_of_wheels_needs_no_network(wheels, root):
    assert install(root, ["tiny"], Source(index="http://localhost:1", wheels=str(wheels)), Reporter()).versions


def test_a_newer_version_replaces_the_folder_and_keeps_what_was_installed_for_others(wheels, root, monkeypatch):
    install(root, ["tiny"], Source(wheels=str(wheels)), Reporter())
    monkeypatch.setitem(PACKAGES, "landlabels_other", Package("landlabels_other", "landlabels-other", ">=2", 0.01))
    monkeypatch.setitem(PURPOSES, "other", Purpose("other", "Other", "", ("landlabels_other",)))
    write_wheel(wheels, "landlabels_other", "2.0")
    write_wheel(wheels, TINY, "1.5")
    result = install(root, ["other"], Source(wheels=str(wheels)), Reporter())
    assert result.versions == {"landlabels-other": "2.0", "landlabels-tiny": "1.5"}
    assert manifest(root)["purposes"] == ["tiny", "other"]
    assert left(root) == ["install.log", result.folder.name]


def test_a_package_that_is_in_use_needs_a_restart(wheels, root):
    install(root, ["tiny"], Source(wheels=str(wheels)), Reporter())
    __import__(TINY)
    assert install(root, ["tiny"], Source(wheels=str(wheels)), Reporter()).restart


@pytest.fixture
def training(monkeypatch):
    """A purpose that needs the package in a process of its own only."""
    monkeypatch.delitem(PURPOSES, "tiny")
    monkeypatch.setitem(PURPOSES, "training", Purpose("training", "Training", "", (TINY,), in_qgis=False))


def test_a_training_gets_newer_packages_than_qgis_has_and_qgis_keeps_its_own(training, wheels, root):
    import jinja2
    import numpy

    write_wheel(
        wheels, TINY, "1.0", code="import jinja2; assert jinja2.__version__ == '99.0'", requires=("jinja2>=99",)
    )
    write_wheel(wheels, "jinja2", "99.0")
    result = install(root, ["training"], Source(wheels=str(wheels)), Reporter())
    assert result.versions == {"landlabels-tiny": "1.0", "jinja2": "99.0"}
    code = "import sys, json, jinja2, numpy; print(json.dumps([jinja2.__file__, numpy.__file__]))"
    of_qgis = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(of_qgis.stdout) == [jinja2.__file__, numpy.__file__]
    command = [interpreter.find_python(), "-c", code]
    child = subprocess.run(command, env=interpreter.environment(), capture_output=True, text=True, check=True)
    assert json.loads(child.stdout) == [str(result.folder / "jinja2" / "__init__.py"), numpy.__file__]


def test_a_training_gets_no_other_numpy_than_qgis_has(training, wheels, root):
    write_wheel(wheels, TINY, "1.0", requires=("numpy>=99",))
    write_wheel(wheels, "numpy", "99.0")
    assert "(numpy==" in refusal(root, Source(wheels=str(wheels)), "training")


def test_what_qgis_itself_runs_gets_no_newer_packages(wheels, root):
    write_wheel(wheels, TINY, "1.0", requires=("jinja2>=99",))
    write_wheel(wheels, "jinja2", "99.0")
    assert "another version of a package than QGIS brings (jinja2==" in refusal(root, Source(wheels=str(wheels)))


def test_a_pip_configuration_for_other_folders_is_ignored(wheels, root, monkeypatch):
    monkeypatch.setenv("PIP_USER", "1")
    monkeypatch.setenv("PIP_REQUIRE_VIRTUALENV", "1")
    assert install(root, ["tiny"], Source(wheels=str(wheels)), Reporter()).versions
