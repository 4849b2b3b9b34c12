"""The errors of section stores and their sources."""

from __future__ import annotations

from ..errors import LandLabelsError
from ..text import mark


class SharesUnreadable(LandLabelsError):
    """A file with the shares of a teacher that cannot be used."""

    template = mark(
        "'{path}' cannot be used as shares of a teacher: {reason}; give an .npz file with names (n,), classes (K,) and "
        "patch_probability (n, patches, K)."
    )
