"""Reads the card of a model file without the graph: fast for large files, and without onnxruntime.

An ONNX file is one protocol buffer, `ModelProto` of onnx.proto; its fields are skipped up to `metadata_props`.
"""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from ..errors import ModelError
from ..raster.archives import is_special
from ..text import tr
from .card import CARD_KEY, Card

_METADATA = 14  # number of the field metadata_props in ModelProto, which holds messages StringStringEntryProto
_KEY, _VALUE = 1, 2  # numbers of the fields of StringStringEntryProto
_VARINT, _FIXED_64, _LENGTH, _FIXED_32 = 0, 1, 2, 5  # wire types
_LARGEST = 16 << 20  # bytes of an entry; a card has some kB


def read_card(path: Path) -> Card:
    """Return the card of a model file; its graph is not checked.

    Raises: ModelError if the file cannot be read, or has no valid card.
    """
    try:
        if is_special(path):
            raise ValueError(tr("it is a pipe or a device and not a file"))
        with path.open("rb") as file:
            return Card.from_json(_card_text(file, path.stat().st_size))
    except FileNotFoundError as error:
        raise ModelError(path=path, reason=tr("there is no such file")) from error
    except OSError as error:
        raise ModelError(path=path, reason=tr("it cannot be read ({error})").format(error=error.strerror)) from error
    except ValueError as error:
        raise ModelError(path=path, reason=error) from error


def _card_text(file: BinaryIO, end: int) -> str:
    """Return the JSON of the card; raise `ValueError` with the reason if there is none."""
    while file.tell() < end:
        number, kind = divmod(_varint(file), 8)
        length = {_FIXED_64: 8, _FIXED_32: 4}.get(kind, 0)
        if kind == _VARINT:
            _varint(file)
        elif kind == _LENGTH:
            length = _varint(file)
        elif not length:
            raise ValueError(tr("it is not an ONNX model"))
        if length > end - file.tell():
            raise ValueError(tr("it is damaged or incomplete"))
        if number == _METADATA and kind == _LENGTH and length <= _LARGEST:
            last = file.tell() + length
            entry = {}
            while file.tell() < last:
                key = _varint(file) // 8
                entry[key] = file.read(min(_varint(file), last - file.tell()))
            if entry.get(_KEY) == CARD_KEY.encode():
                return entry.get(_VALUE, b"").decode("utf-8")
        else:
            file.seek(length, 1)
    raise ValueError(tr("it has no LandLabels card"))


def _varint(file: BinaryIO) -> int:
    """Read a number of 7 bits per byte, the lowest first; a byte below 128 ends it."""
    value = 0
    for shift in range(0, 70, 7):
        byte = file.read(1)
        if not byte:
            raise ValueError(tr("it is damaged or incomplete"))
        value |= (byte[0] & 0x7F) << shift
        if byte[0] < 0x80:
            return value
    raise ValueError(tr("it is not an ONNX model"))
