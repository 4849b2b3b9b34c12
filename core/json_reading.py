"""Reading JSON from files that may be damaged or crafted: readable errors, no recursion, no infinite numbers."""

from __future__ import annotations

import json
import math
import re
from typing import Any, NoReturn, TypeVar

from .text import tr

LONGEST_JSON = 16 << 20  # characters
LONGEST_INTEGER = 18  # digits: fits 64 bits
# Control characters, which XML cannot hold, and surrogates, which UTF-8 cannot.
_INVALID = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")

T = TypeVar("T")


def parse_json(text: str) -> Any:
    """Return the value of a JSON document; raise `ValueError` with a readable reason if it cannot be used."""
    if len(text) > LONGEST_JSON:
        raise ValueError(tr("it is too large"))
    try:
        return json.loads(text, parse_constant=_refuse_constant, parse_int=_integer, parse_float=_float)
    except RecursionError as error:
        raise ValueError(tr("it is nested too deeply")) from error


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
