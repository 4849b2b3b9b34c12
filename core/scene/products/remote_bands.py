"""The other bands of a product on the network, where no folder can be listed: each is requested by its likely names."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

from ...errors import CannotOpen
from ...raster.files import stem_of
from ...raster.opening import open_raster
from ...raster.remote import MAX_CONNECTIONS, is_not_found, split_options, with_options
from ...raster.time_limit import limited_as_here
from ..band_names import BandToken, find_band_token
from ..bands import BANDS
from .names import RESOLUTION
from .remote_masks import mask_candidates

_FOLDER = re.compile(r"/R(10|20|60)m$")
_SCL = "SCL"


class RemoteFiles(NamedTuple):
    """The files that exist: of the bands and the scene classification, and possible cloud masks."""

    bands: list[str]
    masks: list[str]


def remote_files(path: str) -> RemoteFiles:
    """Return the files of the product of a remote band file, with itself.

    All are requested at the same time; GDAL keeps their headers, so opening them again needs no request.

    Raises: CannotOpen if a server does not answer whether a file exists.
    """
    token = find_band_token(stem_of(path))
    if token is None:
        return RemoteFiles([], [])
    masks = mask_candidates(path, token)
    with ThreadPoolExecutor(MAX_CONNECTIONS) as pool:
        find = limited_as_here(lambda files: next(filter(_exists, files), None))
        found = pool.map(find, [_candidates(path, token, name) for name in (*BANDS, _SCL)])
        # Two more searches need no more time: 14 are done 8 at a time.
        find_mask = limited_as_here(lambda files: next(filter(_can_be_opened, files), None))
        found_masks = pool.map(find_mask, [masks[::2], masks[1::2]])
        return RemoteFiles(*([file for file in files if file] for files in (found, found_masks)))


def _candidates(path: str, token: BandToken, name: str) -> Iterator[str]:
    """Yield the addresses that a band can have, at its native resolution first; `token` is the band in `path`."""
    options, path = split_options(path)
    folder, stem = posixpath.dirname(path.partition("?")[0]), stem_of(path)
    suffix = path[len(folder) + 1 + len(stem) :]
    before, after = stem[: token.start], stem[token.end :]
    resolution = RESOLUTION.search(after)
    native = 20 if name == _SCL else BANDS[name].resolution
    for pixel in dict.fromkeys((native, int(resolution.group(1)))) if resolution else (native,):
        pixel_folder = _FOLDER.sub(f"/R{pixel}m", folder)
        for text in _spellings(token, name):
            file = f"{before}{text}{RESOLUTION.sub(f'_{pixel}m', after)}{suffix}"
            yield with_options(options, f"{pixel_folder}/{file}")


def _spellings(like: BandToken, name: str) -> list[str]:
    """Return a band's name as that of another band is written: `B02`, `B2`, `b02` or `blue`."""
    if like.family:
        return [like.family.file_names.get(name, name.lower())]
    texts = [name] if name == _SCL or like.text[1] == "0" else [name.replace("B0", "B")]
    if like.text[1] != "0" and len(like.text) > 2:  # B8A and B10 to B12 do not show how B02 is written
        texts.insert(0, name)
    return [text.lower() if like.text[0] == "b" else text for text in dict.fromkeys(texts)]


def _can_be_opened(path: str) -> bool:
    """Return whether a mask can be opened; a server that fails for it must not make the scene unusable."""
    try:
        return _exists(path)
    except CannotOpen:
        return False


def _exists(path: str) -> bool:
    try:
        return open_raster(path) is not None
    except CannotOpen as error:
        if is_not_found(error.__cause__):
            return False
        raise
