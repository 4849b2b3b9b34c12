"""Decodes text that GDAL returns: attributes of files that do not declare their encoding, or declare a wrong one.

GDAL passes bytes that are not UTF-8 through as surrogates; such text can be neither printed nor stored.
"""

from __future__ import annotations

import re

_HIGH = re.compile(rb"[\x80-\xff]+")
# Chinese characters of GB 2312, which GBK extends: two high bytes each. In western text accented letters stand alone.
_CHINESE = re.compile(rb"(?:[\xa1-\xfe]{2})+")


def decode(text: str) -> str:
    """Return text from GDAL as valid Unicode: bytes that are not UTF-8 are read as GBK if they can be, else Latin-1."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        content = text.encode("utf-8", "surrogateescape")
        if all(_CHINESE.fullmatch(run) for run in _HIGH.findall(content)):
            return content.decode("gbk", "replace")
        return content.decode("cp1252", "replace")
    return text
