"""Helpers for the tests of installing packages."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from landlabels.core.environment.errors import InstallFailed
from landlabels.core.environment.install import install
from landlabels.core.environment.pip import Source

TINY = "landlabels_tiny"


class Reporter:
    def __init__(self):
        self.texts, self.cancel = [], lambda: False

    def info(self, text):
        self.texts.append(text)

    warning = info

    def progress(self, done, total, seconds_left):
        assert 0 <= done <= total

    def cancelled(self):
        return self.cancel()


def state(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its content."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def left(root: Path) -> list[str]:
    return sorted(path.name for path in root.iterdir())


def refusal(root: Path, source: Source, purpose: str = "tiny") -> str:
    """The message of an installation that fails and changes nothing."""
    before, path = state(root), list(sys.path)
    with pytest.raises(InstallFailed) as caught:
        install(root, [purpose], source, Reporter())
    after = state(root) if root.is_dir() else {}
    assert {**before, "install.log": b""} == {**after, "install.log": b""}
    assert sys.path == path
    assert "Traceback" not in str(caught.value)
    return str(caught.value)
