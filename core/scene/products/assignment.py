"""Bands that the user assigned: a file `*.bands.json`, or its text, as {"B02": ["path", 1], …}.

Paths are relative to the folder of the file. `SCL` can be assigned too.
"""

from __future__ import annotations

import json
import posixpath
import re
from pathlib import Path

from ...choices import BAND_ORDERS, DETECTED_ORDER
from ...errors import AssignmentUnusable, NotSentinel2
from ...json_reading import instance_of, integer_of, parse_json, text_of
from ...raster.files import gdal_path, name_of, read_content, stem_of
from ...raster.opening import open_raster
from ...text import join_names, plural, tr
from .. import families
from ..band_names import official_name
from ..bands import BANDS
from . import Product
from .stack import metadata_texts, shared_metadata

SUFFIX = ".bands.json"
_SCL = "SCL"
_ENTRY = re.compile(r"(\w{1,20})=(?:(.+):)?(\d{1,9})")  # without spaces beside the signs
_LONGEST_PATH = 4096  # characters, as file systems allow, and of an entry

_SHORT_NAME = re.compile(r"B?(8A|1[0-2]|0?[1-9])", re.IGNORECASE)
_MAX_BYTES = 1_000_000

Assignment = dict[str, tuple[str, int]]  # by band: (path, 1-based band number)


def parse_assignment(text: str, scene: str) -> Assignment:
    """Parse `B02=1; B03=2` (bands of `scene`) or `B02=path:1; B03=other:1`, or an order of the bands of `scene`.

    An order is the name of a registered one, or a list such as `B02,B03,-,B04`, in which `-` is a band not used.

    Raises: AssignmentUnusable.
    """
    found: Assignment = {}
    for entry in filter(str.strip, re.split(r"[;\n]", _entries_of_order(text))):
        name, sign, place = (part.strip() for part in entry.partition("="))
        path, colon, number = (part.strip() for part in place.rpartition(":"))
        match = _ENTRY.fullmatch(f"{name}{sign}{path}{colon}{number}") if len(entry) <= _LONGEST_PATH else None
        if match is None:
            reason = tr(
                "'{entry}' is not of the form B02=1 or B02=layer:1, an order such as standard-12, or a list such as "
                "B02,B03,-,B04"
            ).format(entry=entry.strip()[:100])
            raise AssignmentUnusable(source=text, reason=reason)
        name = match.group(1).upper()
        if name in found:
            raise AssignmentUnusable(source=text, reason=tr("{band} is given twice").format(band=name))
        found[name] = (match.group(2) or "").strip() or scene, int(match.group(3))
    return found


def _entries_of_order(text: str) -> str:
    """Return an order of bands as entries `B02=1; B03=2`; another text unchanged."""
    name = text.strip().lower()
    listed = [part.strip() for part in text.split(",")] if "=" not in text and "," in text else []
    bands = BAND_ORDERS[name].bands if name in BAND_ORDERS else listed
    entries = [f"{_official(band)}={number}" for number, band in enumerate(bands, start=1) if band != "-"]
    return "; ".join(entries) or text


def _official(name: str) -> str:
    match = _SHORT_NAME.fullmatch(name)
    return official_name(match.group(1)) if match else name


def in_order(source: str, order: str | None) -> str:
    """Return what `open_scene` opens: a raster, or its bands in an order of `parse_assignment` that the user chose.

    Raises: AssignmentUnusable.
    """
    if order is None or order == DETECTED_ORDER.value:
        return source
    return as_text(parse_assignment(order, source))


def as_text(assignment: Assignment) -> str:
    """Return an assignment as the text that `open_scene` accepts instead of a file."""
    return json.dumps(assignment, ensure_ascii=False)


def open_assignment(source: str) -> Product | None:
    """Open the bands that a user assigned; None if `source` is not an assignment.

    Raises: AssignmentUnusable, CannotOpen, NotSentinel2.
    """
    is_text = source.startswith("{")
    if not is_text and not source.endswith(SUFFIX):
        return None
    name = tr("the bands as assigned") if is_text else name_of(source)
    assigned = _parse(source if is_text else _text_of(source, name), name)
    folder = "" if is_text else posixpath.dirname(source)
    assigned = {band: (_absolute(path, folder), index) for band, (path, index) in assigned.items()}
    files = list(dict.fromkeys(path for path, _ in assigned.values()))
    datasets = {path: open_raster(path) for path in files}
    counts = {path: dataset.RasterCount for path, dataset in datasets.items()}
    for band, (path, index) in assigned.items():
        if not 1 <= index <= counts[path]:
            reason = plural(
                counts[path],
                "{band} is band {index} of '{file}', which has {n} band",
                "{band} is band {index} of '{file}', which has {n} bands",
                band=band,
                index=index,
                file=name_of(path),
            )
            raise AssignmentUnusable(source=name, reason=reason)
    sensor = next(filter(None, map(families.other_sensor, map(stem_of, files))), None)
    if sensor:
        found = tr("the name of a file is that of another sensor, {sensor}").format(sensor=tr(sensor.title))
        raise NotSentinel2(source=name, found=found)
    scl = assigned.pop(_SCL, None)
    places = ", ".join(f"{band} = {name_of(path)} {tr('band')} {index}" for band, (path, index) in assigned.items())
    first = next(iter(assigned.values()))[0]
    return Product(
        kind=tr("bands assigned by the user"),
        name=stem_of(first) if is_text else name.removesuffix(SUFFIX),
        bands={band: assigned[band] for band in BANDS if band in assigned},
        clues=[*files, *(text for dataset in datasets.values() for text in metadata_texts(dataset))],
        metadata=shared_metadata(files, first),
        scl=scl,
        assumptions=[tr("The bands are as the user assigned them: {places}.").format(places=places)],
    )


def _text_of(path: str, name: str) -> str:
    try:
        return read_content(path, _MAX_BYTES).decode("utf-8", errors="replace")
    except ValueError as error:
        raise AssignmentUnusable(source=name, reason=error) from error


def _parse(text: str, source: str) -> Assignment:
    """Parse and check the text of an assignment."""
    try:
        given = instance_of(dict, parse_json(text), "bands")
        assigned = {
            text_of(name, "bands", 20).upper(): (text_of(path, name, _LONGEST_PATH), integer_of(index, name))
            for name, (path, index) in given.items()
        }
    except (ValueError, TypeError, AttributeError) as error:
        reason = tr('it is not of the form {"B02": ["file.tif", 1]}')
        raise AssignmentUnusable(source=source, reason=reason) from error
    unknown = [name for name in assigned if name not in (*BANDS, _SCL)]
    reason = ""
    if unknown:
        reason = plural(
            len(unknown),
            "{bands} is not a band of Sentinel-2",
            "{bands} are not bands of Sentinel-2",
            bands=join_names(unknown),
        )
    elif not assigned.keys() - {_SCL}:
        reason = tr("it contains no band")
    elif len(set(assigned.values())) < len(assigned):
        reason = tr("it gives one band of a file two names")
    if reason:
        raise AssignmentUnusable(source=source, reason=reason)
    return assigned


def _absolute(path: str, folder: str) -> str:
    """Return a path relative to `folder` as an absolute one; addresses and absolute paths are returned unchanged."""
    is_absolute = Path(path).is_absolute() or path.startswith(("/vsi", "http://", "https://", "<"))
    return gdal_path(path if is_absolute else posixpath.join(folder, path))
