"""The addresses that a cloud mask beside band files on the network can have, since no folder can be listed there."""

from __future__ import annotations

import posixpath
import re

from ...raster.files import stem_of
from ...raster.remote import split_options, with_options
from .. import families
from ..band_names import BandToken

_IMAGES = re.compile(r"/IMG_DATA(?:/R(?:10|20|60)m)?$")  # of a product in SAFE format
_IN_SAFE = "MSK_CLDPRB_20m", "MSK_CLASSI_B00"
_BESIDE = "cloud_mask", "CLM"


def mask_candidates(path: str, token: BandToken) -> list[str]:
    """Return the addresses that a cloud mask can have; `token` is the band in the name of the file `path`.

    They are few, since each costs a request, and are searched only where `clouds` knows the name, too.
    """
    options, path = split_options(path)
    address, mark, query = path.partition("?")
    folder, stem, suffix = posixpath.dirname(address), stem_of(path), posixpath.splitext(address)[1]
    declared = (family.cloud_mask.paths(stem) for family in families.FAMILIES if family.cloud_mask)
    names = next(filter(None, declared), [f"{stem[: token.start]}{name}{suffix}" for name in _BESIDE])
    if _IMAGES.search(folder):
        folder, names = _IMAGES.sub("/QI_DATA", folder), [f"{name}{suffix}" for name in _IN_SAFE]
    return [with_options(options, f"{folder}/{name}{mark}{query}") for name in names]
