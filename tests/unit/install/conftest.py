"""Fixtures for the tests of installing packages."""

from __future__ import annotations

import os
import sys

import pytest
from installing import TINY
from landlabels.core.environment import install as installing
from landlabels.core.packages import PACKAGES, PURPOSES, Package, Purpose
from package_index import serve_index, write_wheel


@pytest.fixture(autouse=True)
def tiny(monkeypatch, tmp_path):
    """A purpose that needs one tiny package; pip without configuration; the path is as before afterwards."""
    monkeypatch.setitem(PACKAGES, TINY, Package(TINY, "landlabels-tiny", ">=1.0", 0.01))
    monkeypatch.setitem(PURPOSES, "tiny", Purpose("tiny", "Tiny", "{packages}{size}", (TINY,)))
    for name in [name for name in os.environ if name.startswith("PIP_") or name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(installing, "RETRIES", "0")
    monkeypatch.setattr(sys, "path", list(sys.path))
    yield
    sys.modules.pop(TINY, None)


@pytest.fixture
def wheels(tmp_path):
    write_wheel(tmp_path / "wheels", TINY)
    return tmp_path / "wheels"


@pytest.fixture
def index(wheels):
    with serve_index(wheels) as index:
        yield index


@pytest.fixture
def root(tmp_path):
    return tmp_path / "root"
