"""Reads a .safetensors file with numpy: the length of a JSON header, the header, then the raw values.

The package safetensors would be another one to install for this; the format is small enough to read it here, and all
positions are checked before they are used.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import prod
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...json_reading import instance_of, integer_of, parse_json
from ...text import tr
from .skeleton import LARGEST_WEIGHTS

_TYPES = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "I64": "<i8", "I32": "<i4"}
LARGEST_HEADER = 16 << 20  # bytes


def read_safetensors(path: Path) -> Mapping[str, NDArray]:
    """Return the tensors of a file by name.

    Raises:
        ValueError: the file is damaged, incomplete or too large, or holds other types; the text is the reason.
        OSError: the file cannot be read.
    """
    size = path.stat().st_size
    if size > LARGEST_WEIGHTS:
        raise ValueError(tr("'{name}' is too large").format(name=path.name))
    content = path.read_bytes()
    length = int.from_bytes(content[:8], "little")
    if len(content) < 8 or length > min(len(content) - 8, LARGEST_HEADER):
        raise ValueError(tr("'{name}' is damaged or incomplete").format(name=path.name))
    try:
        header = instance_of(dict, parse_json(content[8 : 8 + length].decode()), "header")
        header.pop("__metadata__", None)
        values = memoryview(content)[8 + length :]
        return {name: _tensor(instance_of(dict, entry, name), values) for name, entry in header.items()}
    except (ValueError, KeyError, TypeError) as error:
        text = tr("'{name}' is damaged or incomplete ({error})")
        raise ValueError(text.format(name=path.name, error=error)) from error


def _tensor(entry: dict, values: memoryview) -> NDArray:
    kind = _TYPES.get(entry["dtype"])
    if kind is None:
        raise ValueError(tr("type {type} is not supported").format(type=str(entry["dtype"])[:20]))
    shape = [integer_of(length, "shape") for length in instance_of(list, entry["shape"], "shape")]
    first, last = (integer_of(x, "data_offsets") for x in instance_of(list, entry["data_offsets"], "data_offsets"))
    size = prod(shape) * np.dtype(kind).itemsize
    if min(shape, default=0) < 0 or not 0 <= first <= last <= len(values) or last - first != size:
        raise ValueError(tr("positions outside the file"))
    return np.frombuffer(values[first:last], kind).reshape(shape)
