"""The other bands of a product on the web, where no folder can be listed: they are asked for by name."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from ...errors import CannotOpen
from ...raster.files import stem_of
from ...raster.opening import open_raster
from ...raster.remote import AT_ONCE, is_absent, without_query
from ..band_names import ASSET_NAMES, find_band_token
from ..bands import BANDS

_RESOLUTION = re.compile(r"_(10|20|60)m", re.IGNORECASE)
_FOLDER = re.compile(r"/R(10|20|60)m$")
_SCL = "SCL"


def siblings(path: str) -> list[str]:
    """Return the band files, and the scene classification, that lie beside a band file on the web, with itself.

    They are asked for at the same time, named as that one is; what is found is then open without a further request.

    Raises: CannotOpen where a server does not tell whether a file is there.
    """
    with ThreadPoolExecutor(AT_ONCE) as pool:
        found = pool.map(lambda name: next(filter(_is_there, _candidates(path, name)), None), (*BANDS, _SCL))
        return [file for file in found if file]


def _candidates(path: str, name: str) -> Iterator[str]:
    """Yield the addresses that a band can have, at its own resolution first."""
    bare, stem = without_query(path), stem_of(path)
    folder, suffix = posixpath.dirname(bare), path[len(posixpath.dirname(bare)) + 1 + len(stem) :]
    token = find_band_token(stem)
    before, after = stem[: token.start()], stem[token.end() :]
    own = _RESOLUTION.search(after)
    native = 20 if name == _SCL else BANDS[name].resolution
    for pixel in dict.fromkeys((native, int(own.group(1)))) if own else (native,):
        there = _FOLDER.sub(f"/R{pixel}m", folder)
        for text in _tokens(token.group(0), name):
            yield f"{there}/{before}{text}{_RESOLUTION.sub(f'_{pixel}m', after)}{suffix}"


def _tokens(like: str, name: str) -> list[str]:
    """Write a band's name as the chosen one's is written: `B02`, `B2`, `b02` or `blue`."""
    if like in ASSET_NAMES.values():
        return [ASSET_NAMES.get(name, name.lower())]
    texts = [name] if name == _SCL or like[1] == "0" else [name.replace("B0", "B")]
    if like[1] != "0" and len(like) > 2:  # B8A, B10 to B12 do not tell how B02 is written
        texts.insert(0, name)
    return [text.lower() if like[0] == "b" else text for text in dict.fromkeys(texts)]


def _is_there(path: str) -> bool:
    try:
        return open_raster(path) is not None
    except CannotOpen as error:
        if is_absent(error.__cause__):
            return False
        raise
