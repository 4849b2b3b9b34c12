"""STAC items as scenes: bands by asset, native resolution first, offset by the item's own metadata.

Source: STAC 1.0 and 1.1 with the extensions eo, raster, proj, mgrs and grid; layouts of Earth Search, Planetary
Computer, the Copernicus Data Space Ecosystem and openEO.
"""

from __future__ import annotations

import math
import posixpath
import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import urljoin

from ..scene.band_names import band_from_description, find_band_token
from ..scene.bands import BANDS
from ..scene.families import named_by_file
from ..scene.products.assignment import as_text
from ..scene.products.names import find_date, find_tile, resolution_in_name
from ..text import tr
from .scene_entry import SceneEntry

_SCHEMES = {"s3://": "/vsis3/", "gs://": "/vsigs/", "az://": "/vsiaz/"}
_NO_DATA_ROLES = {"thumbnail", "overview", "visual", "metadata"}
_SCL = re.compile(r"(?<![A-Za-z0-9])scl(?![A-Za-z0-9])", re.IGNORECASE)
_FIRST_WITH_OFFSET = 4.0  # processing baseline 04.00
_SCALE = 1e-4  # reflectance = DN x scale + offset


def entry_of_item(item: dict[str, Any], base: str) -> SceneEntry:
    """Return the scene of an item; `base` is the address or path that relative links refer to.

    Raises: ValueError, with a readable reason, if the item has no band of Sentinel-2.
    """
    assets = item.get("assets")
    properties = item.get("properties") or {}
    if not isinstance(assets, dict) or not isinstance(properties, dict):
        raise ValueError(tr("an item has no assets or no properties"))
    found: dict[str, tuple[tuple[float, ...], str, int, dict]] = {}
    for key, asset in assets.items():
        if not isinstance(asset, dict) or not isinstance(asset.get("href"), str):
            continue
        for band, number in _bands_of(key, asset):
            rank = _rank(band, key, asset)
            if band not in found or rank < found[band][0]:
                found[band] = rank, _resolve(asset["href"], base), number, asset
    if not found.keys() & BANDS.keys():
        raise ValueError(tr("the item '{id}' has no asset with a band of Sentinel-2").format(id=item.get("id")))
    identifier = str(item.get("id") or "scene")
    datetime = properties.get("datetime") or properties.get("start_datetime") or ""
    cloud = properties.get("eo:cloud_cover")
    chosen = [asset for band, (_, _, _, asset) in found.items() if band in BANDS]
    return SceneEntry(
        name=identifier,
        source=as_text({band: (path, number) for band, (_, path, number, _) in found.items()}),
        offset=_offset(identifier, properties, chosen),
        tile=_tile(properties, identifier),
        date=find_date([str(datetime)[:10], identifier]),
        cloud=float(cloud) if isinstance(cloud, int | float) else None,
    )


def _bands_of(key: str, asset: dict[str, Any]) -> list[tuple[str, int]]:
    """Return the bands of an asset with their numbers, from 1."""
    if _NO_DATA_ROLES & set(asset.get("roles") or ()):
        return []
    if _SCL.search(key):
        return [("SCL", 1)]
    described = [each for each in asset.get("eo:bands") or asset.get("bands") or () if isinstance(each, dict)]
    names = [(_band(each), number) for number, each in enumerate(described, start=1)]
    named = [(band, number) for band, number in names if band]
    if named:
        # Composites such as a true colour image name bands too, but hold 8-bit values.
        return named if len(named) == 1 or len(named) > 3 else []
    token = find_band_token(key)
    family = named_by_file(key)
    band = token.band if token else family[1] if family else None
    return [(band, 1)] if band else []


def _band(described: dict[str, Any]) -> str | None:
    """Return the band that an entry of `eo:bands` or `bands` describes: by its name, wavelength, or common name."""
    name = str(described.get("name") or "")
    token = find_band_token(name)
    if token:
        return token.band
    wavelength = described.get("center_wavelength") or described.get("eo:center_wavelength")
    common = described.get("common_name") or described.get("eo:common_name") or ""
    texts = (f"{wavelength} um" if isinstance(wavelength, int | float) else "", str(common), name)
    return next((band for text in texts if text and (band := band_from_description(text))), None)


def _rank(band: str, key: str, asset: dict[str, Any]) -> tuple[float, ...]:
    """Return what decides between two assets of a band, the better is smaller: resolution, then the file format."""
    native = BANDS[band].resolution if band in BANDS else 20
    resolution = _resolution(key, asset) or native
    is_jp2 = "jp2" in str(asset.get("type")) or posixpath.splitext(asset["href"].partition("?")[0])[1].lower() == ".jp2"
    return abs(resolution - native), resolution, is_jp2


def _resolution(key: str, asset: dict[str, Any]) -> float | None:
    raster = asset.get("raster:bands")
    transform = asset.get("proj:transform")
    candidates = (
        resolution_in_name(key),
        asset.get("gsd"),
        asset.get("raster:spatial_resolution"),
        _first(raster).get("spatial_resolution"),
        transform[0] if isinstance(transform, list) and transform else None,
    )
    return next((float(value) for value in candidates if isinstance(value, int | float) and value > 0), None)


def _offset(identifier: str, properties: dict[str, Any], assets: Iterable[dict[str, Any]]) -> str:
    """Return the offset of the stored values, of `choices.OFFSETS`.

    Earth Search removes the offset, says so, and nevertheless states it in `raster:bands`.
    """
    if properties.get("earthsearch:boa_offset_applied") is True:
        return "none"
    for asset in assets:
        stated = _first(asset.get("raster:bands")) or asset
        offset = stated.get("offset", stated.get("raster:offset"))
        scale = stated.get("scale", stated.get("raster:scale", _SCALE))
        if isinstance(offset, int | float) and isinstance(scale, int | float) and scale > 0:
            if not math.isfinite(offset / scale):
                return "auto"
            return {0: "none", -1000: "-1000"}.get(round(offset / scale), "auto")
    if "earthsearch:boa_offset_applied" in properties or _baseline_is_unknown(properties):
        return "auto"
    return "-1000" if float(properties["s2:processing_baseline"]) >= _FIRST_WITH_OFFSET else "none"


def _baseline_is_unknown(properties: dict[str, Any]) -> bool:
    """Return whether the item does not give the processing baseline as a number."""
    return re.fullmatch(r"\d\d\.\d\d", str(properties.get("s2:processing_baseline"))) is None


def _tile(properties: dict[str, Any], identifier: str) -> str | None:
    """Return the tile, such as `T33UUU`."""
    parts = [properties.get(f"mgrs:{part}") for part in ("utm_zone", "latitude_band", "grid_square")]
    texts = (
        properties.get("s2:mgrs_tile"),
        str(properties.get("grid:code") or "").removeprefix("MGRS-"),
        f"{parts[0]:02d}{parts[1]}{parts[2]}" if all(parts) and isinstance(parts[0], int) else None,
        identifier,
    )
    clues = [f"T{text}" if isinstance(text, str) and re.match(r"\d{2}[A-Z]{3}$", text) else str(text) for text in texts]
    return find_tile(clues)


def _resolve(href: str, base: str) -> str:
    for scheme, system in _SCHEMES.items():
        if href.startswith(scheme):
            return system + href.removeprefix(scheme)
    if "://" in href or href.startswith("/"):
        return href
    return urljoin(base, href) if "://" in base else posixpath.join(posixpath.dirname(base), href)


def _first(values: Any) -> dict[str, Any]:
    """Return the first object of a list; empty if it is not a list of objects."""
    return values[0] if isinstance(values, list) and values and isinstance(values[0], dict) else {}
