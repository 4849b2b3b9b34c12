"""Where the files that come with the plugin lie."""

from __future__ import annotations

from pathlib import Path

PLUGIN = Path(__file__).resolve().parent.parent
RESOURCES = PLUGIN / "resources"
