"""Lists the scenes of folders, patterns, CSV files and STAC catalogues."""

from __future__ import annotations

import csv
import glob
import hashlib
import io
import posixpath
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..choices import OFFSETS
from ..json_reading import instance_of, parse_json
from ..raster.files import gdal_path, is_folder, list_names, read_content, stem_of, suffix_of
from ..redaction import redact
from ..scene.band_names import find_band_token
from ..scene.products.band_files import SUFFIXES
from ..scene.products.names import RESOLUTION, find_date, find_tile
from ..text import mark, plural, tr
from .errors import NoScenes, SourceUnreadable
from .scene_entry import SceneEntry, Selection
from .stac import entry_of_item

_MAX_BYTES = 64 << 20  # of a CSV file or a STAC document
_MAX_DOCUMENTS = 10_000  # STAC documents that one source leads to
_MAX_DEPTH = 4  # folders below the one that was given
_PRODUCT_FOLDERS = (".safe", ".data", ".zarr")
_PRODUCT_PARTS = {"GRANULE", "IMG_DATA", "R10m", "R20m", "R60m"}
# The links of a STAC document that lead to more items, by its type.
_FOLLOWED = {
    "FeatureCollection": ("next",),
    "Catalog": ("item", "items", "child"),
    "Collection": ("item", "items", "child"),
}
_TABLE_SOURCE = ("source", "scene", "path", "href")
_MASK = re.compile(r"(?<![A-Za-z0-9])(?:SCL|AOT|WVP|TCI|CLM|cloud_?mask|MSK_\w+)(?![A-Za-z0-9])", re.IGNORECASE)


@dataclass(frozen=True)
class SceneList:
    """The scenes to classify, in the order of tile, date and name, and sentences on what was left out."""

    entries: tuple[SceneEntry, ...]
    notes: tuple[str, ...]


def list_scenes(
    sources: Sequence[str], selection: Selection, cancelled: Callable[[], bool] = lambda: False
) -> SceneList:
    """Return the scenes of all sources. Files of scenes are not opened.

    A source is a scene, a folder of scenes, a pattern such as `*.SAFE`, a CSV file with a column `source`, or a STAC
    item, item collection, collection or catalogue (file or address).

    Raises: SourceUnreadable, NoScenes.
    """
    found: dict[str, SceneEntry] = {}
    repeated = 0
    for source in sources:
        for entry in _entries(source, cancelled):
            key = redact(entry.source)
            repeated += key in found
            found.setdefault(key, entry)
    taken = [entry for entry in found.values() if selection.takes(entry)]
    if not taken:
        raise NoScenes(
            reason=tr("the sources hold none")
            if not found
            else tr("of {n} scenes none has the tile, date and cloud cover that were asked for").format(n=len(found))
        )
    notes = []
    if left_out := len(found) - len(taken):
        notes.append(
            plural(
                left_out,
                mark("{n} scene is left out: it has another tile, date or cloud cover."),
                mark("{n} scenes are left out: they have another tile, date or cloud cover."),
            )
        )
    if repeated:
        notes.append(plural(repeated, mark("{n} scene is listed twice."), mark("{n} scenes are listed twice.")))
    ordered = sorted(taken, key=lambda entry: (entry.tile or "", entry.date or "", entry.name, redact(entry.source)))
    return SceneList(tuple(_uniquely_named(ordered)), tuple(notes))


def _uniquely_named(entries: Sequence[SceneEntry]) -> Iterator[SceneEntry]:
    """Yield the entries with names that are valid file names and differ; a repeated name gets a part of a hash."""
    names: set[str] = set()
    for entry in entries:
        name = re.sub(r"[^\w.-]+", "_", entry.name).strip("._")[:120] or "scene"
        if name.casefold() in names:
            name += "_" + hashlib.sha256(redact(entry.source).encode()).hexdigest()[:8]
        names.add(name.casefold())
        yield replace(entry, name=name)


def _entries(source: str, cancelled: Callable[[], bool]) -> Iterator[SceneEntry]:
    if any(sign in source for sign in "*?[") and "://" not in source and not source.startswith("{"):
        matches = sorted(glob.glob(source, recursive=True))  # noqa: PTH207 # also for absolute patterns
        if not matches:
            raise SourceUnreadable(source=source, reason=tr("no file matches the pattern"))
        for match in matches:
            yield from _entries(match, cancelled)
        return
    path = gdal_path(source)
    suffix = suffix_of(path)
    if suffix == ".csv":
        yield from _of_table(path)
    elif suffix in (".json", ".geojson") and not path.endswith(".bands.json"):
        yield from _of_stac(path, cancelled)
    elif is_folder(path):
        yield from _of_folder(path, 0)
    elif "/collections/" in path or "/search" in path:  # a STAC API, whose documents have no suffix
        yield from _of_stac(path, cancelled)
    else:
        yield _entry(source)


def _entry(source: str, **known: Any) -> SceneEntry:
    """Return the entry of a scene, with what its name says."""
    path = gdal_path(source)
    stem = stem_of(path) if suffix_of(path) else posixpath.basename(path)
    token = find_band_token(stem)
    if token:
        stem = stem[: token.start].rstrip("_-. ") + RESOLUTION.sub("", stem[token.end :])
    name = stem.removesuffix(".bands").strip("_-. ")
    return SceneEntry(
        name=name or posixpath.basename(posixpath.dirname(path)),
        source=source,
        **{"tile": find_tile([path]), "date": find_date([path]), **known},
    )


def _is_product(folder: str) -> bool:
    """Return whether a folder is one product by its name or its subfolders: in SAFE format, SNAP's or Zarr."""
    return folder.lower().endswith(_PRODUCT_FOLDERS) or bool(_PRODUCT_PARTS & set(list_names(folder)))


def _of_folder(folder: str, depth: int) -> Iterator[SceneEntry]:
    """Yield the scenes in a folder and the folders below it: products, archives, assignments, band files and stacks."""
    if _is_product(folder):
        yield _entry(folder)
        return
    templates = _band_templates(folder)
    for files in templates.values():
        yield _entry(files[0])
    banded = {file for files in templates.values() for file in files}
    for name in list_names(folder):
        path = posixpath.join(folder, name)
        if name.lower().endswith((".zip", ".bands.json", ".nc")):
            yield _entry(path)
        elif is_folder(path):
            yield from _of_folder(path, depth + 1) if depth < _MAX_DEPTH else ()
        elif suffix_of(path) in SUFFIXES and path not in banded and not _MASK.search(stem_of(path)):
            yield _entry(path)


def _band_templates(folder: str) -> dict[str, list[str]]:
    """Return the band files directly in a folder by product: those whose names differ only in the band."""
    found: dict[str, list[str]] = {}
    for name in list_names(folder):
        token = find_band_token(stem_of(name)) if suffix_of(name) in SUFFIXES else None
        if token:
            key = stem_of(name)[: token.start] + "*" + RESOLUTION.sub("", stem_of(name)[token.end :])
            found.setdefault(key, []).append(posixpath.join(folder, name))
    return {key: files for key, files in found.items() if len(files) > 1}


def _of_table(path: str) -> Iterator[SceneEntry]:
    """Yield the scenes of a CSV file with the columns source, and optionally name, tile, date, cloud and offset."""
    try:
        yield from _of_rows(path, _read(path).decode("utf-8-sig", errors="replace"))
    except csv.Error as error:
        raise SourceUnreadable(source=path, reason=error) from error


def _of_rows(path: str, text: str) -> Iterator[SceneEntry]:
    delimiter = max(",;\t", key=text.partition("\n")[0].count)
    reader = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    columns = {name.strip().lower(): name for name in reader.fieldnames or ()}
    column = next((columns[name] for name in _TABLE_SOURCE if name in columns), None)
    if column is None:
        raise SourceUnreadable(source=path, reason=tr("it has no column called source"))
    for row in reader:
        values = {name: (row[original] or "").strip() for name, original in columns.items() if row[original]}
        source = (row[column] or "").strip()
        if not source:
            continue
        offset = values.get("offset", OFFSETS.default)
        if offset not in OFFSETS:
            reason = tr("line {n}: the offset '{offset}' is none of {allowed}")
            raise SourceUnreadable(
                source=path, reason=reason.format(n=reader.line_num, offset=offset, allowed=", ".join(OFFSETS.values))
            )
        known: dict[str, Any] = {name: values[name] for name in ("name", "tile", "date") if name in values}
        if re.fullmatch(r"\d+(\.\d*)?", values.get("cloud", "")):
            known["cloud"] = float(values["cloud"])
        yield replace(_entry(_beside(source, path)), offset=offset, **known)


def _of_stac(path: str, cancelled: Callable[[], bool]) -> Iterator[SceneEntry]:
    """Yield the items of a STAC document and of those that it links to: pages of a search, items and catalogues."""
    waiting, read = [path], set()
    while waiting and not cancelled():
        here = waiting.pop(0)
        if here in read:
            continue
        read.add(here)
        if len(read) > _MAX_DOCUMENTS:
            raise SourceUnreadable(source=path, reason=tr("it leads to more than {n} files").format(n=_MAX_DOCUMENTS))
        try:
            document = instance_of(dict, parse_json(_read(here).decode("utf-8", errors="replace")), "STAC")
            kind = document.get("type")
            items = document.get("features") if kind == "FeatureCollection" else [] if kind in _FOLLOWED else [document]
            for item in instance_of(list, items, "features"):
                yield entry_of_item(instance_of(dict, item, "item"), _base(item, here))
            links = [link for link in document.get("links") or () if isinstance(link, dict)]
        except (ValueError, TypeError, KeyError) as error:
            raise SourceUnreadable(source=here, reason=str(error) or tr("it is no STAC document")) from error
        followed = _FOLLOWED.get(str(document.get("type")), ())
        for link in links:
            if link.get("rel") in followed and isinstance(link.get("href"), str) and link.get("method", "GET") == "GET":
                waiting.append(gdal_path(_beside(link["href"], here)))


def _base(item: dict[str, Any], path: str) -> str:
    """Return what the relative links of an item refer to: its own address if it gives one, else its file."""
    links = item.get("links")
    for link in links if isinstance(links, list) else ():
        if isinstance(link, dict) and link.get("rel") == "self" and str(link.get("href")).startswith("http"):
            return str(link["href"])
    return path.removeprefix("/vsicurl/")


def _beside(source: str, path: str) -> str:
    """Return a path relative to the folder of `path` as one that can be opened; other sources unchanged."""
    if "://" in source or source.startswith(("/", "{", "<")) or re.match(r"[A-Za-z]:[\\/]", source):
        return source
    if path.startswith("/vsicurl/"):
        return posixpath.join(posixpath.dirname(path.removeprefix("/vsicurl/").partition("?")[0]), source)
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), source))


def _read(path: str) -> bytes:
    try:
        content = read_content(path, _MAX_BYTES)
    except (ValueError, RuntimeError) as error:
        raise SourceUnreadable(source=path, reason=error) from error
    if not content:
        raise SourceUnreadable(source=path, reason=tr("it does not exist, cannot be read or is empty"))
    return content
