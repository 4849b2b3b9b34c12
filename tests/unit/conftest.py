"""Unit tests run as on a machine without QGIS, also where it is installed."""

import sys

import pytest


@pytest.fixture(autouse=True)
def without_qgis(monkeypatch):
    for package in ("qgis", "PyQt5", "PyQt6"):
        monkeypatch.setitem(sys.modules, package, None)  # importing it raises ImportError
