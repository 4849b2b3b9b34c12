"""Reads JSON that may be damaged or crafted, with limits: of size and depth, and no infinite or huge numbers."""

from __future__ import annotations

import json
import math
import re
from functools import cache
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from .text import tr

LONGEST_JSON = 16 << 20  # characters of a document, and bytes of a file
LONGEST_INTEGER = 18  # digits: fits 64 bits
# Control characters, which XML cannot hold, and surrogates, which UTF-8 cannot.
_INVALID = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")

T = TypeVar("T")


def read_json(path: Path, limit: int = LONGEST_JSON) -> Any:
    """Return the value in a JSON file in UTF-8.

    Raises:
        ValueError: it is larger than `limit` bytes, is no regular file, or cannot be used; the text is the reason.
        OSError: it is absent or cannot be read.
    """
    return parse_json(_read_text(path, limit))


def _read_text(path: Path, limit: int = LONGEST_JSON) -> str:
    """Return the text of a file in UTF-8; errors are those of `read_json`."""
    if path.exists() and not path.is_file():  # reading a pipe would never end
        raise ValueError(tr("it is not a file"))
    with open(path, "rb") as file:
        content = file.read(limit + 1)
    if len(content) > limit:
        raise ValueError(tr("it is too large"))
    try:
        return content.decode("utf-8-sig")  # some editors of Windows write a mark first
    except UnicodeDecodeError as error:
        raise ValueError(tr("it is not text in UTF-8")) from error


def parse_json(text: str) -> Any:
    """Return the value of a JSON document; raise `ValueError` with a readable reason if it cannot be used."""
    value, end = parse_first_json(text)
    if text[end:].strip():
        raise ValueError(tr("it has text after its end, at character {n}").format(n=end))
    return value


def parse_first_json(text: str) -> tuple[Any, int]:
    """Return the value at the start of a text, and the position of its end; errors are those of `parse_json`."""
    if len(text) > LONGEST_JSON:
        raise ValueError(tr("it is too large"))
    try:
        return _decoder().raw_decode(text, len(text) - len(text.lstrip()))
    except RecursionError as error:
        raise ValueError(tr("it is nested too deeply")) from error


def as_json(value: Any) -> Any:
    """Return a value as it is after it was written to JSON and read, for comparisons."""
    return json.loads(json.dumps(value, allow_nan=False))


def text_of(value: Any, name: str, longest: int = 10_000) -> str:
    """Return a value that must be text; raise `ValueError` if it is not, is too long or has control characters."""
    if not isinstance(value, str):
        raise ValueError(tr("'{name}' is not text").format(name=name))
    if len(value) > longest or _INVALID.search(value):
        raise ValueError(tr("'{name}' is too long or has control characters").format(name=name))
    return value


def number_of(value: Any, name: str) -> float:
    """Return a value that must be a finite number; raise `ValueError` if it is not."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError(tr("'{name}' is not a finite number").format(name=name))
    return float(value)


def integer_of(value: Any, name: str) -> int:
    """Return a value that must be a whole number; raise `ValueError` if it is not."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(tr("'{name}' is not a whole number").format(name=name))
    return value


def instance_of(kind: type[T], value: Any, name: str) -> T:
    """Return a value that must be of a type such as `list`, `dict` or `bool`; raise `ValueError` if it is not."""
    if not isinstance(value, kind):
        raise ValueError(tr("'{name}' has the wrong type").format(name=name))
    return value


@cache
def _decoder() -> json.JSONDecoder:
    return json.JSONDecoder(parse_constant=_refuse_constant, parse_int=_integer, parse_float=_float)


def _refuse_constant(constant: str) -> NoReturn:
    raise ValueError(tr("it holds {constant}, which is not JSON").format(constant=constant))


def _integer(digits: str) -> int:
    if len(digits) > LONGEST_INTEGER:
        raise ValueError(tr("it holds a number with {n} digits").format(n=len(digits)))
    return int(digits)


def _float(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(tr("it holds a number that is too large"))
    return value
