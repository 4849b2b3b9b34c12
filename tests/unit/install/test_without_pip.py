"""Installing packages with a Python that has no pip."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from installing import Reporter, refusal
from landlabels.core.environment import pip
from landlabels.core.environment.install import install
from landlabels.core.environment.pip import Source


@pytest.fixture
def no_pip(monkeypatch, tmp_path):
    broken = tmp_path / "broken" / "site-packages"
    (broken / "pip").mkdir(parents=True)
    (broken / "pip" / "__init__.py").write_text("raise ImportError('No module named pip')")
    sys.path.insert(0, str(broken))


def pips_wheel() -> Path:
    found = list(pip._wheels(Source()))
    if not found:
        pytest.skip("there is no wheel of pip on this machine")
    return found[0]


def test_pips_own_wheel_is_run_if_python_has_no_pip(no_pip, wheels, root):
    pips_wheel()
    assert install(root, ["tiny"], Source(wheels=str(wheels)), Reporter()).versions


def test_pips_wheel_is_downloaded_if_there_is_none(no_pip, wheels, index, root, monkeypatch):
    shutil.copy(pips_wheel(), wheels)
    monkeypatch.setattr(pip, "_wheels", lambda source: ())
    assert install(root, ["tiny"], Source(index=index.url), Reporter()).versions
    assert "/simple/pip/" in index.requests


@pytest.mark.parametrize(("change", "problem"), [("damaged", "damaged"), ("html", "no fitting file of 'pip'")])
def test_a_bad_download_of_pip_is_refused(no_pip, wheels, index, root, monkeypatch, change, problem):
    shutil.copy(pips_wheel(), wheels)
    monkeypatch.setattr(pip, "_wheels", lambda source: ())
    setattr(index, change, True)
    assert problem in refusal(root, Source(index=index.url))


def test_without_pip_and_network_the_message_names_the_network(no_pip, root, monkeypatch):
    monkeypatch.setattr(pip, "_wheels", lambda source: ())
    assert "cannot be reached" in refusal(root, Source(index="http://localhost:1/simple"))
