"""Bands that the user assigned: a file `*.bands.json`, or its text, as {"B02": ["path", 1], …}.

Paths are taken from where the file is. `SCL` can be assigned too.
"""

from __future__ import annotations

import json
import posixpath
import re
from pathlib import Path

from ...errors import AssignmentUnusable, NotSentinel2
from ...raster.files import as_path, name_of, read_text, stem_of
from ...raster.opening import open_raster
from ...text import join_names, tr
from ..band_names import is_other_sensor
from ..bands import BANDS
from . import Product
from .stack import shared_metadata

SUFFIX = ".bands.json"
_SCL = "SCL"
_ENTRY = re.compile(r"\s*(\w+)\s*=\s*(?:(.+):)?\s*(\d+)\s*")

Assignment = dict[str, tuple[str, int]]


def parse_assignment(text: str, scene: str) -> Assignment:
    """Read `B02=1; B03=2` (bands of `scene`) or `B02=path:1; B03=other:1`: the path and the number of each band.

    Raises: AssignmentUnusable.
    """
    found: Assignment = {}
    for entry in filter(str.strip, re.split(r"[;\n]", text)):
        match = _ENTRY.fullmatch(entry)
        name = match and match.group(1).upper()
        if match is None or name in found:
            told = tr("'{entry}' is not of the form B02=1 or B02=layer:1") if match is None else tr("{entry} is twice")
            raise AssignmentUnusable(source=text, reason=told.format(entry=name or entry.strip()))
        found[name] = (match.group(2) or "").strip() or scene, int(match.group(3))
    return found


def as_text(assignment: Assignment) -> str:
    """Return an assignment as the text that `open_scene` takes in place of a file."""
    return json.dumps(assignment, ensure_ascii=False)


def open_assignment(source: str) -> Product | None:
    """Open the bands that a user assigned; None where `source` is no assignment.

    Raises: AssignmentUnusable, CannotOpen, NotSentinel2.
    """
    is_text = source.startswith("{")
    if not is_text and not source.endswith(SUFFIX):
        return None
    name = tr("the bands as assigned") if is_text else name_of(source)
    assigned = _read(source if is_text else read_text(source), name)
    folder = "" if is_text else posixpath.dirname(source)
    assigned = {band: (_absolute(path, folder), index) for band, (path, index) in assigned.items()}
    files = list(dict.fromkeys(path for path, _ in assigned.values()))
    counts = {path: open_raster(path).RasterCount for path in files}
    for band, (path, index) in assigned.items():
        if not 1 <= index <= counts[path]:
            reason = tr("{band} is band {index} of '{file}', which has {count}")
            values = {"band": band, "index": index, "file": name_of(path), "count": counts[path]}
            raise AssignmentUnusable(source=name, reason=reason.format(**values))
    if any(is_other_sensor(stem_of(path)) for path in files):
        raise NotSentinel2(source=name, found=tr("the name of a file tells of another sensor"))
    scl = assigned.pop(_SCL, None)
    places = ", ".join(f"{band} = {name_of(path)} {tr('band')} {index}" for band, (path, index) in assigned.items())
    first = next(iter(assigned.values()))[0]
    return Product(
        kind=tr("bands assigned by the user"),
        name=stem_of(first) if is_text else name.removesuffix(SUFFIX),
        bands={band: assigned[band] for band in BANDS if band in assigned},
        clues=files,
        metadata=shared_metadata(files, first),
        scl=scl,
        assumptions=[tr("The bands are as the user assigned them: {places}.").format(places=places)],
    )


def _read(text: str, source: str) -> Assignment:
    """Check the text of an assignment."""
    try:
        given = json.loads(text)
        assigned = {str(name).upper(): (str(path), int(index)) for name, (path, index) in given.items()}
    except (ValueError, TypeError, AttributeError) as error:
        reason = tr('it is not of the form {"B02": ["file.tif", 1]}')
        raise AssignmentUnusable(source=source, reason=reason) from error
    unknown = [name for name in assigned if name not in (*BANDS, _SCL)]
    reason = ""
    if unknown:
        reason = tr("{names} is no band of Sentinel-2").format(names=join_names(unknown))
    elif not assigned.keys() - {_SCL}:
        reason = tr("it names no band")
    elif len(set(assigned.values())) < len(assigned):
        reason = tr("it gives one band of a file two names")
    if reason:
        raise AssignmentUnusable(source=source, reason=reason)
    return assigned


def _absolute(path: str, folder: str) -> str:
    """Return a path as seen from where the assignment is; an address stays what it is."""
    is_there = Path(path).is_absolute() or path.startswith(("/vsi", "http://", "https://", "<"))
    return as_path(path if is_there else posixpath.join(folder, path))
