"""Each algorithm links to its page of the user guide."""

from __future__ import annotations

from pathlib import Path

import landlabels
from landlabels.ui.toolbox import algorithm

DOCS = Path(landlabels.__file__).resolve().parent / "docs"


def test_each_algorithm_links_to_a_page_of_the_guide(provider, monkeypatch):
    monkeypatch.setattr(algorithm, "pluginMetadata", lambda plugin, field: f"https://{plugin}/{field}")
    for each in provider.algorithms():
        address, _, page = each.helpUrl().rpartition("/docs/")
        assert address == "https://landlabels/repository/blob/main"
        assert (DOCS / page).is_file(), each.id()
