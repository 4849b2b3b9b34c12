"""Product families: one module declares each of them, and all are registered in `FAMILIES`.

To add one, write a module with a `ProductFamily` and append it here. If several are recognised by the names of one
product, the first that declares a property counts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from . import (
    bigearthnet,
    digital_earth_australia,
    earth_engine,
    element84,
    force,
    hls,
    landsat,
    maja,
    modis,
    openeo,
    planet,
    safe,
    sen2r,
    sentinel_hub,
    snap,
    stac,
    terrascope,
)
from .family import CloudMaskFiles, ProductFamily

__all__ = ["FAMILIES", "CloudMaskFiles", "ProductFamily"]

FAMILIES: tuple[ProductFamily, ...] = (
    safe.FAMILY,
    maja.FAMILY,
    bigearthnet.FAMILY,
    earth_engine.FAMILY,
    sentinel_hub.FAMILY,
    element84.FAMILY,
    stac.FAMILY,
    openeo.FAMILY,
    snap.FAMILY,
    force.FAMILY,
    sen2r.FAMILY,
    digital_earth_australia.FAMILY,
    terrascope.FAMILY,
    hls.FAMILY,
    landsat.FAMILY,
    modis.FAMILY,
    planet.FAMILY,
)


def families_of(names: Iterable[str]) -> Iterator[ProductFamily]:
    """Yield the families that the names of files and folders of a product belong to, in the order of `FAMILIES`."""
    names = list(names)
    return (family for family in FAMILIES if any(map(family.matches, names)))


def other_sensor(text: str) -> ProductFamily | None:
    """Return the family of another sensor that a name or description belongs to; None if there is none."""
    return next((family for family in FAMILIES if family.is_other_sensor and family.matches(text)), None)


def sensor_of_bands(bands: Collection[str]) -> ProductFamily | None:
    """Return the family of another sensor whose bands these are, although they are called like Sentinel-2's."""
    known = set(bands)
    return next(
        (
            family
            for family in FAMILIES
            if family.own_bands and known >= set(family.own_bands) and not known & set(family.lacking_bands)
        ),
        None,
    )


def is_not_reflectance(text: str) -> bool:
    """Return whether a description or file name is of something other than the reflectance of the band it names."""
    return any(family.not_reflectance.search(text) for family in FAMILIES if family.not_reflectance)


def named_by_file(stem: str) -> tuple[ProductFamily, str] | None:
    """Return the family and the band whose file has this whole name, such as `blue`; None if there is none."""
    for family in FAMILIES:
        for band, name in family.file_names.items():
            if name == stem:
                return family, band
    return None


def band_names(descriptions: Iterable[str]) -> dict[str, str]:
    """Return the names of bands that apply to a raster with these descriptions, as `ProductFamily.band_names`."""
    descriptions = set(descriptions)
    names: dict[str, str] = {}
    for family in FAMILIES:
        if not family.identifying_names:
            names = {**family.band_names, **names}
    for family in FAMILIES:
        if descriptions & set(family.identifying_names):
            names |= family.band_names
    return names
