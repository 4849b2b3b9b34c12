"""Reads XML with limits: a maximum size, no document type declaration, and no entity declarations.

Entities can expand to any size or refer to other files; product metadata and virtual rasters need none.
"""

from __future__ import annotations

# Safe: only the tree is built by ElementTree; the parser below refuses document types and entities.
from xml.etree.ElementTree import Element, TreeBuilder  # nosec B405
from xml.parsers import expat  # nosec B407

from ..text import tr
from .files import read_content

MAX_BYTES = 8_000_000  # the XML of the largest products, of several tiles, is below 1 MB


def read_xml(path: str, limit: int = MAX_BYTES) -> Element:
    """Return the root element of an XML file, on disk or in an archive; see `parse_xml`.

    Raises: ValueError if the file is absent, larger than `limit` bytes, not well-formed, or declares entities.
    """
    content = read_content(path, limit)
    if not content:
        raise ValueError(tr("it is absent or empty"))
    return parse_xml(content)


def parse_xml(content: str | bytes) -> Element:
    """Return the root element of an XML document; tags keep their namespace prefix.

    Raises: ValueError if it is not well-formed, or declares a document type or entities.
    """
    builder = TreeBuilder()
    parser = expat.ParserCreate()
    parser.buffer_text = True

    def refuse(*_: object) -> None:
        raise ValueError(tr("it declares a document type or entities"))

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, LookupError) as error:  # LookupError: an encoding that does not exist
        raise ValueError(tr("it is not well-formed XML: {error}").format(error=error)) from error
    return builder.close()
