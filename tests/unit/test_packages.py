"""The packages that are needed for each purpose, defined once."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from landlabels.core import packages
from landlabels.core.packages import PACKAGES, PURPOSES

ROOT = Path(__file__).resolve().parent.parent.parent


def test_versions_agree_with_pyproject():
    tomllib = pytest.importorskip("tomllib")
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]
    assert {package.requirement for package in PACKAGES.values()} == {*groups["classify"], *groups["train"]}


def test_every_module_of_a_purpose_is_a_package():
    for purpose in PURPOSES.values():
        assert set(purpose.modules) <= set(PACKAGES)
    needed = {*packages.CLASSIFY, *packages.EVALUATE, *packages.TRAIN, *packages.REPORT}
    assert needed <= {module for purpose in PURPOSES.values() for module in purpose.modules}


def test_a_package_that_was_deleted_while_it_is_loaded_is_missing(tmp_path, monkeypatch):
    (tmp_path / "landlabels_gone.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    __import__("landlabels_gone")
    assert packages.missing_packages(["landlabels_gone"], "x") is None
    (tmp_path / "landlabels_gone.py").unlink()
    assert find_spec("landlabels_gone") is not None
    assert "landlabels_gone" in str(packages.missing_packages(["landlabels_gone"], "x"))
    del sys.modules["landlabels_gone"]
