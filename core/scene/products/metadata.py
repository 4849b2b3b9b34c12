"""Reads a product's XML: level, date, processing baseline, offset and quantification, and the names of its files.

Source: Sentinel-2 Products Specification Document 14.9, `MTD_MSIL1C.xml` and `MTD_MSIL2A.xml`, and the names these
files had before December 2016.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...errors import MetadataUnreadable, UnknownValues
from ...raster.files import list_names, parent_folders, stem_of
from ...text import tr

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element  # nosec B405

_NAME = re.compile(r"(?:MTD_MSI|S2[A-D]_(?:OPER|USER)_MTD_SAF)L(?:1C|2A)(?:_\w*)?\.xml", re.IGNORECASE)
_URI = "PRODUCT_URI", "PRODUCT_URI_2A", "PRODUCT_URI_1C"
_OFFSET = "BOA_ADD_OFFSET", "RADIO_ADD_OFFSET"
_QUANTIFICATION = (
    "BOA_QUANTIFICATION_VALUE",
    "L2A_BOA_QUANTIFICATION_VALUE",
    "QUANTIFICATION_VALUE",
    "L2A_QUANTIFICATION_VALUE",
)
_QUANTIFICATIONS = 100, 1_000_000  # the lowest and highest that a product can have; all known have 10000 or 1000
_BASELINE = re.compile(r"(\d{2})\.(\d{2})")
_OFFSET_SINCE = 4  # major number of the processing baseline; 99.99 is of archives that were processed again
_IMAGE = "IMAGE_FILE", "IMAGE_FILE_2A", "IMAGE_ID", "IMAGE_ID_2A"
_B10 = "10"  # its band_id; no model uses this band
_FOLDERS_SEARCHED = 5  # <product>.SAFE/GRANULE/<granule>/IMG_DATA/R10m/<file>


@dataclass(frozen=True)
class Metadata:
    """The content of the XML at `path`: reflectance = (stored + `offset`) / `quantification`.

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
    gives_offset: bool = True

    @property
    def lacks_offset(self) -> bool:
        """Whether products of this processing baseline have an offset, and the XML gives none."""
        baseline = _BASELINE.fullmatch(self.baseline or "")
        return not self.gives_offset and baseline is not None and _OFFSET_SINCE <= int(baseline.group(1)) < 99

    @property
    def folder(self) -> str:
        return posixpath.dirname(self.path)

    @property
    def file(self) -> str:
        return posixpath.basename(self.path)


def is_metadata(path: str) -> bool:
    """Return whether a file is the XML of a whole product, by its name."""
    return _NAME.fullmatch(posixpath.basename(path)) is not None


def metadata_in(folder: str) -> Metadata | None:
    """Return the content of the XML in a folder; None if there is none."""
    path = next(_xml_files(folder), None)
    return read_metadata(path) if path else None


def metadata_of(file: str, read: Callable[[str], Metadata] | None = None) -> Metadata | None:
    """Return the content of the XML of the product of an image: in its folder, or in those above it.

    In the folders above, an XML counts only if it names the image's tile and time: others can be of another product.
    `read` is called instead of `read_metadata`, which it may cache.
    """
    tile_and_time = "_".join(stem_of(file).split("_")[:2])
    for folder in parent_folders(file, _FOLDERS_SEARCHED):
        for path in _xml_files(folder):
            metadata = (read or read_metadata)(path)
            if folder == posixpath.dirname(file) or any(
                tile_and_time in name for name in (metadata.name, *metadata.images)
            ):
                return metadata
    return None


def _xml_files(folder: str) -> Iterator[str]:
    return (posixpath.join(folder, name) for name in list_names(folder) if is_metadata(name))


def read_metadata(path: str) -> Metadata:
    """Read a product's XML.

    Raises: MetadataUnreadable, UnknownValues if its bands differ in their offset.
    """
    from ...raster.xml_reader import read_xml

    try:
        root = read_xml(path)
        quantification = float(_first(root, *_QUANTIFICATION) or 10000)
        if not _QUANTIFICATIONS[0] <= quantification <= _QUANTIFICATIONS[1]:  # NaN fails too
            raise ValueError(tr("the quantification value is {value:g}").format(value=quantification))
        given = [float(each.text or "") for each in _all(root, *_OFFSET) if each.get("band_id") != _B10]
        for value in given:
            if not abs(value) <= quantification:
                raise ValueError(tr("the offset is {value:g}").format(value=value))
        offsets = set(map(round, given))
    except ValueError as error:
        raise MetadataUnreadable(source=path, reason=error) from error
    name = _first(root, *_URI) or stem_of(posixpath.dirname(path)) or stem_of(path)
    if len(offsets) > 1:
        raise UnknownValues(
            scene=name, found=tr("{file} gives its bands different offsets").format(file=posixpath.basename(path))
        )
    level = re.search("1C|2A", _first(root, "PROCESSING_LEVEL") or posixpath.basename(path))
    return Metadata(
        path=path,
        name=re.sub(r"\.SAFE$", "", name),
        level="L" + level.group(0) if level else None,
        date=(_first(root, "PRODUCT_START_TIME") or "")[:10] or None,
        baseline=_first(root, "PROCESSING_BASELINE"),
        offset=offsets.pop() if offsets else 0,
        quantification=quantification,
        images=tuple((each.text or "").strip() for each in _all(root, *_IMAGE)),
        gives_offset=bool(given),
    )


def _all(root: Element, *tags: str) -> Iterator[Element]:
    return (element for element in root.iter() if element.tag in tags)


def _first(root: Element, *tags: str) -> str | None:
    """Return the text of the first element with one of `tags`; None if it is absent or empty."""
    texts = ((element.text or "").strip() for element in _all(root, *tags))
    return next(filter(None, texts), None)
