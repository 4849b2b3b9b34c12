"""Openers, one for each layout of a product; each returns a `Product`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from ..families import families_of
from ..families.family import ProductFamily
from .metadata import Metadata
from .names import path_parts


@dataclass
class Product:
    """A product as an opener found it: `bands` maps each band to (what GDAL opens, 1-based band number).

    `metadata` is read from the product's XML, if it has one. Level, date, tile and family are looked up in `clues`:
    paths, and texts of a raster's metadata. `scl` is the place of the scene classification. `assumptions` are sentences
    for the user. `fill` is a value of pixels without data that was found in the pixels. `masks` are possible
    cloud masks on the network, where no folder can be listed.
    """

    kind: str
    name: str
    bands: dict[str, tuple[str, int]]
    clues: Sequence[str]
    metadata: Metadata | None = None
    scl: tuple[str, int] | None = None
    assumptions: Sequence[str] = ()
    fill: float | None = None
    masks: Sequence[str] = ()

    @cached_property
    def families(self) -> list[ProductFamily]:
        """The families that the names in `clues` belong to."""
        return list(families_of(path_parts(self.clues)))

    @property
    def nodata(self) -> float | None:
        """The stored value of pixels without data in files that declare none; None if it is not known."""
        return next((family.nodata for family in self.families if family.nodata is not None), None)
