"""Removes from a report what identifies its user: home folder, user name, addresses of servers, and secrets."""

from __future__ import annotations

import getpass
import re
from pathlib import Path

from ..redaction import redact

_ADDRESS = re.compile(r"\b([a-z][a-z0-9+.-]*)://[^\s'\"<>)\]]+", re.IGNORECASE)


def anonymise(text: str) -> str:
    """Replace the home folder by `~`, the user's name in paths by USER, addresses except their scheme, and secrets."""
    text = redact(_ADDRESS.sub(r"\1://…", text))
    home = str(Path.home())
    if len(home) > 1:
        text = re.sub(rf"{re.escape(home)}(?=[\\/]|\W|$)", "~", text, flags=re.IGNORECASE)
    for name in {Path.home().name, _user()} - {""}:
        text = re.sub(rf"(?<=[\\/]){re.escape(name)}(?=[\\/]|$)", "USER", text, flags=re.IGNORECASE | re.MULTILINE)
    return text


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
