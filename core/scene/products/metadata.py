"""What a product's own XML says: level, date, baseline, offset and quantification, and the names of its files.

Source: Sentinel-2 Products Specification Document 14.9, `MTD_MSIL1C.xml` and `MTD_MSIL2A.xml`, and the names these
files had before December 2016. Only the text of a few elements is taken, by pattern: nothing of XML is expanded.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass

from ...errors import UnknownValues
from ...raster.files import folders_above, names_in, read_text, stem_of
from ...text import tr

_NAME = re.compile(r"(?:MTD_MSI|S2[A-D]_(?:OPER|USER)_MTD_SAF)L(?:1C|2A)(?:_\w*)?\.xml", re.IGNORECASE)
_ADD_OFFSET = re.compile(r"<(?:BOA|RADIO)_ADD_OFFSET(?:\s+band_id=\"(\d+)\")?[^>]*>\s*(-?\d+)")
_QUANTIFICATION = re.compile(r"<(?:L2A_)?(?:BOA_)?QUANTIFICATION_VALUE[^>]*>\s*([\d.]+)")
_IMAGE = re.compile(r"<IMAGE_(?:FILE|ID)(?:_2A)?>\s*([^<\s]+)")
_B10 = "10"  # its band_id: it is in no model
_FOLDERS_SEARCHED = 5  # <product>.SAFE/GRANULE/<granule>/IMG_DATA/R10m/<file>


@dataclass(frozen=True)
class Metadata:
    """What the XML at `path` says; `offset` and `quantification` make reflectance = (stored + offset) / quantification.

    `images` are the product's files as it lists them, without a suffix.
    """

    path: str
    name: str
    level: str | None
    date: str | None
    baseline: str | None
    offset: int
    quantification: float
    images: tuple[str, ...]

    @property
    def folder(self) -> str:
        return posixpath.dirname(self.path)

    @property
    def file(self) -> str:
        return posixpath.basename(self.path)


def is_metadata(path: str) -> bool:
    """Tell by its name whether a file is the XML of a whole product."""
    return _NAME.fullmatch(posixpath.basename(path)) is not None


def metadata_in(folder: str) -> Metadata | None:
    """Return what the XML in a folder says; None where there is none."""
    return next((read_metadata(posixpath.join(folder, name)) for name in names_in(folder) if is_metadata(name)), None)


def metadata_of(file: str) -> Metadata | None:
    """Return what the XML of the product that an image belongs to says: beside it, or in the folders above."""
    identity = "_".join(stem_of(file).split("_")[:2])  # tile and time, which the product's XML repeats
    for folder in folders_above(file, _FOLDERS_SEARCHED):
        for path in (posixpath.join(folder, name) for name in names_in(folder) if is_metadata(name)):
            if folder == posixpath.dirname(file) or identity in read_text(path):
                return read_metadata(path)
    return None


def read_metadata(path: str) -> Metadata:
    """Read a product's XML.

    Raises: UnknownValues where its bands differ in their offset.
    """
    text = read_text(path)
    name = _value(text, "PRODUCT_URI(?:_2A|_1C)?") or stem_of(posixpath.dirname(path)) or stem_of(path)
    offsets = {int(value) for band, value in _ADD_OFFSET.findall(text) if band != _B10}
    if len(offsets) > 1:
        raise UnknownValues(
            scene=name, found=tr("{file} gives its bands different offsets").format(file=posixpath.basename(path))
        )
    level = re.search("1C|2A", _value(text, "PROCESSING_LEVEL") or posixpath.basename(path))
    quantification = _QUANTIFICATION.search(text)
    return Metadata(
        path=path,
        name=re.sub(r"\.SAFE$", "", name),
        level="L" + level.group(0) if level else None,
        date=(_value(text, "PRODUCT_START_TIME") or "")[:10] or None,
        baseline=_value(text, "PROCESSING_BASELINE"),
        offset=offsets.pop() if offsets else 0,
        quantification=float(quantification.group(1)) if quantification else 10000.0,
        images=tuple(_IMAGE.findall(text)),
    )


def _value(text: str, element: str) -> str | None:
    found = re.search(rf"<{element}[^>]*>\s*([^<]*?)\s*<", text)
    return found.group(1) if found and found.group(1) else None
