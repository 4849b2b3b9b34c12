"""Unit tests run as on a machine without QGIS, also where it is installed."""

import sys

import pytest
from hypothesis import Phase, settings

# For `make mutants`: the same examples in every run, and no search for the smallest one that fails.
settings.register_profile("mutants", derandomize=True, database=None, phases=(Phase.explicit, Phase.generate))


@pytest.fixture(autouse=True)
def without_qgis(monkeypatch):
    for package in ("qgis", "PyQt5", "PyQt6"):
        monkeypatch.setitem(sys.modules, package, None)  # importing it raises ImportError
