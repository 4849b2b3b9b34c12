"""One opener for each kind of product; each says where the bands are and what it had to assume."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Product:
    """What an opener found: `bands` maps each band to (what GDAL opens, 1-based band number).

    `level` is "L1C", "L2A" or None where nothing tells; `assumptions` are sentences for the user.
    """

    kind: str
    name: str
    bands: dict[str, tuple[str, int]]
    level: str | None = None
    assumptions: list[str] = field(default_factory=list)
