"""Removes secrets from texts: passwords, keys, tokens and the query strings of addresses.

Whatever is written, logged or shown passes through `redact`: records, events, errors, reports and the panel.
"""

from __future__ import annotations

import re
from typing import TypeVar
from urllib.parse import unquote

T = TypeVar("T")

HIDDEN = "***"

_SYSTEM = r"/vsi(?:curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)(?:_streaming)?"
# The rest of an address, without the punctuation of the sentence that follows. A quotation mark before more text
# belongs to the address.
_REST = r"(?:[^\s\"'<>{}|`]|'(?=[\w%=&+/~-]))*(?<![).,;:])"
# /vsicurl?url=https%3A%2F%2F…&header.Authorization=…: the address is one of the options.
_OPTIONS = re.compile(rf"({_SYSTEM})\?({_REST})")
# user:password@ after the scheme. A password may hold @, and, if it is not the number of a port, slashes and spaces.
_USER = re.compile(
    r"(?<=://)(?:[^/\s?\"'<>{}]+@|[^/\s?:@\"'<>{}]+:[^/\s\"<>{}]*@|[^/\s?:@\"'<>{}]+:(?!\d+/)[^\n\"<>{}@]{0,200}@)"
    r"|(?<=%3A%2F%2F)(?:(?!%2F|%3F)[^/\s?\"'<>{}])+?%40",
    re.IGNORECASE,
)
_QUERY = re.compile(
    rf"((?:\w://|\w%3A%2F%2F|{_SYSTEM}/)(?:(?!%3F)[^\s?#\"<>{{}}])*)(?:(?:\?|%3F|#(?=\w+=)){_REST})?", re.IGNORECASE
)
_NAME = (
    r"(?:pass(?:word|wd|phrase)|pwd|token|secret|signature|(?:(?<![a-z])|(?<=3F))sig|cookie|session_?id"
    r"|authorization|headers?"
    r"|credentials?|(?:api|access|account|subscription|private|secret)[-_]?key(?:[-_]?id)?)"
)
_QUOTED = r"\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'"
_SCHEME = r"(?:(?:Bearer|Basic|Digest|Token)\s+)?"
_VALUE = rf"(?:{_QUOTED}|(?:[\w-]+:\s*)?{_SCHEME}[^\s&;,\"'<>|{{}}]+)"
_NAMED = re.compile(rf"({_NAME}(?:\s?=\s?|%(?:25)*3D)){_VALUE}", re.IGNORECASE)  # option=value
_HEADER = re.compile(
    rf"((?:authorization|cookie|password|x-[\w-]*(?:key|token|secret))\s*:\s*){_SCHEME}[^\s,\"'<>|]+", re.IGNORECASE
)
_BEARER = re.compile(r"(\bBearer\s+)[\w~+/.=-]{4,}")
_JSON = re.compile(rf"([\"'][\w.-]*{_NAME}[\"']\s*:\s*)(?:{_QUOTED})", re.IGNORECASE)
_XML = re.compile(rf"(<\w*{_NAME}(?:\s[^>]*)?>|=[\"'][\w.-]*{_NAME}[\"'][^>]*>)[^<]+", re.IGNORECASE)


def redact(value: T) -> T:
    """Return a text, or the texts in lists and dictionaries, without secrets; other values are returned unchanged.

    A query string is removed as a whole: it is no part of a file's name, and any of its values may be a key.
    """
    if isinstance(value, str):
        return _redact(value)  # type: ignore[return-value]
    if isinstance(value, dict):
        return {redact(key): redact(one) for key, one in value.items()}  # type: ignore[return-value]
    if isinstance(value, list | tuple):
        return type(value)(redact(one) for one in value)
    return value


def _redact(text: str) -> str:
    text = _OPTIONS.sub(_plain_address, text)
    text = _USER.sub("", text)
    text = _QUERY.sub(r"\1", text)
    text = _NAMED.sub(rf"\1{HIDDEN}", text)
    text = _HEADER.sub(rf"\1{HIDDEN}", text)
    text = _BEARER.sub(rf"\1{HIDDEN}", text)
    text = _JSON.sub(rf'\1"{HIDDEN}"', text)
    return _XML.sub(rf"\1{HIDDEN}", text)


def _plain_address(match: re.Match[str]) -> str:
    """Return `/vsicurl/https://…` for `/vsicurl?url=https%3A%2F%2F…`."""
    options = dict(part.partition("=")[::2] for part in match[2].split("&"))
    url = unquote(options.get("url", ""))
    return f"{match[1]}/{url}" if url else match[1]
