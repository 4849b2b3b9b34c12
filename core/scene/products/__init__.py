"""One opener for each kind of product; each says where the bands are and what it had to assume."""

from __future__ import annotations

from dataclasses import dataclass, field

from .metadata import Metadata


@dataclass
class Product:
    """What an opener found: `bands` maps each band to (what GDAL opens, 1-based band number).

    `metadata` is the product's own, where it is there; `clues` are the paths whose names may tell the rest. `scl` is
    where the scene classification is; `assumptions` are sentences for the user.
    """

    kind: str
    name: str
    bands: dict[str, tuple[str, int]]
    clues: list[str]
    metadata: Metadata | None = None
    scl: tuple[str, int] | None = None
    assumptions: list[str] = field(default_factory=list)
