"""Reads a TensorFlow V2 checkpoint, `<prefix>.index` and `<prefix>.data-00000-of-00001`, without TensorFlow.

The index is a LevelDB table (sorted keys in blocks) whose values are messages of tensor_bundle.proto: one header, then
one entry per tensor (type, shape, file, position, checksum). All sizes are checked against the files before they are
used, and every block and tensor against its checksum.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from math import prod
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...text import tr
from .crc32c import masked_crc32c

_MAGIC = 0xDB4775248B80FB57  # LevelDB's, at the end of a table
_FOOTER = 48  # bytes: two block handles, padding, the magic number
_TRAILER = 5  # bytes after a block: kind of compression, checksum
_FLOAT = 1  # DT_FLOAT of TensorFlow's types.proto
LARGEST_INDEX = 16 << 20  # bytes; the authors' has some kB
LARGEST_TENSOR = 1 << 30  # bytes; the authors' largest has 29 MB
MOST_DIMENSIONS = 8


@dataclass(frozen=True)
class _Entry:
    """Where a tensor is: `kind` of TensorFlow's types, bytes `offset` to `offset + size` of the data file `shard`."""

    kind: int
    shape: tuple[int, ...]
    shard: int
    offset: int
    size: int
    checksum: int


class Checkpoint:
    """The float32 tensors of a checkpoint, read by name: `checkpoint["scope/kernel"]`.

    Raises:
        ValueError: the index is damaged or no index of a checkpoint; the text is the reason.
        OSError: the file cannot be read.
    """

    def __init__(self, index: Path) -> None:
        size = index.stat().st_size
        if size > LARGEST_INDEX:
            raise ValueError(tr("'{name}' is too large for the index of a checkpoint").format(name=index.name))
        try:
            table = dict(_read_table(index.read_bytes()))
            header = _fields(table.pop(b""))
            self._shards = _number(header, 1)
            self._entries = {key.decode(): _entry(value) for key, value in table.items()}
        except (KeyError, IndexError, TypeError, UnicodeDecodeError, struct.error) as error:
            raise ValueError(tr("'{name}' is damaged").format(name=index.name)) from error
        if _number(header, 2):
            raise ValueError(tr("it was written on a big-endian machine, which is not supported"))
        self._prefix = index.with_suffix("")

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __getitem__(self, name: str) -> NDArray[np.float32]:
        """Return a tensor; raise `ValueError` if it is missing, not float32 or damaged."""
        if name not in self._entries:
            raise ValueError(tr("it has no tensor '{name}'").format(name=name))
        entry = self._entries[name]
        if entry.kind != _FLOAT:
            raise ValueError(tr("its tensor '{name}' is not of type float32").format(name=name))
        if entry.size != 4 * prod(entry.shape) or entry.size > LARGEST_TENSOR:
            raise ValueError(tr("the size of its tensor '{name}' contradicts its shape").format(name=name))
        content = self._read(entry)
        if len(content) != entry.size or masked_crc32c(content) != entry.checksum:
            raise ValueError(tr("its tensor '{name}' is damaged or incomplete").format(name=name))
        return np.frombuffer(content, "<f4").reshape(entry.shape)

    def _read(self, entry: _Entry) -> bytes:
        path = self._prefix.with_name(f"{self._prefix.name}.data-{entry.shard:05d}-of-{self._shards:05d}")
        try:
            with open(path, "rb") as file:
                if entry.offset + entry.size > path.stat().st_size:
                    return b""
                file.seek(entry.offset)
                return file.read(entry.size)
        except FileNotFoundError as error:
            raise ValueError(tr("there is no file '{name}' beside its index").format(name=path.name)) from error


def _read_table(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the keys and values of a LevelDB table."""
    if len(content) < _FOOTER or struct.unpack("<Q", content[-8:])[0] != _MAGIC:
        raise ValueError(tr("its index is incomplete or no index of a TensorFlow V2 checkpoint"))
    footer = content[-_FOOTER:]
    position = 0
    for _ in range(2):  # the handle of the meta index, which is not needed
        _, position = _varint(footer, position)
    for _, handle in _read_block(content, footer[position:]):
        yield from _read_block(content, handle)


def _read_block(content: bytes, handle: bytes) -> list[tuple[bytes, bytes]]:
    """Return the keys and values of the block at a handle (its offset and size)."""
    offset, position = _varint(handle, 0)
    size, _ = _varint(handle, position)
    block, trailer = content[offset : offset + size], content[offset + size : offset + size + _TRAILER]
    if len(trailer) != _TRAILER:
        raise ValueError(tr("its index is incomplete"))
    if masked_crc32c(block + trailer[:1]) != struct.unpack("<I", trailer[1:])[0]:
        raise ValueError(tr("its index is damaged"))
    if trailer[0]:
        raise ValueError(tr("its index is compressed, which is not supported"))
    restarts = struct.unpack("<I", block[-4:])[0]
    end = len(block) - 4 * (restarts + 1)
    if end < 0:
        raise ValueError(tr("its index is damaged"))
    pairs, key, position = [], b"", 0
    while position < end:
        shared, position = _varint(block, position)
        own, position = _varint(block, position)
        length, position = _varint(block, position)
        if shared > len(key) or position + own + length > end:
            raise ValueError(tr("its index is damaged"))
        key = key[:shared] + block[position : position + own]
        pairs.append((key, block[position + own : position + own + length]))
        position += own + length
    return pairs


def _varint(data: bytes, position: int) -> tuple[int, int]:
    """Return a number of up to 64 bits in groups of 7 bits, lowest first, and the position after it."""
    value = 0
    for group in range(10):
        byte = data[position]
        position += 1
        value |= (byte & 0x7F) << 7 * group
        if byte < 0x80:
            return value, position
    raise ValueError(tr("its index is damaged"))


def _fields(message: bytes) -> dict[int, list[int | bytes]]:
    """Return the fields of a protocol buffer message by their numbers."""
    fields: dict[int, list[int | bytes]] = {}
    position = 0
    while position < len(message):
        tag, position = _varint(message, position)
        wire, value = tag & 7, b""
        if wire == 0:
            number, position = _varint(message, position)
            fields.setdefault(tag >> 3, []).append(number)
            continue
        if wire == 2:
            size, position = _varint(message, position)
        elif wire in (1, 5):
            size = 8 if wire == 1 else 4
        else:
            raise ValueError(tr("its index is damaged"))
        value = message[position : position + size]
        position += size
        if position > len(message):
            raise ValueError(tr("its index is damaged"))
        fields.setdefault(tag >> 3, []).append(value)
    return fields


def _number(fields: dict[int, list[int | bytes]], field: int) -> int:
    """Return a field that is a number; 0, the default of protocol buffers, where it is left out."""
    value = fields.get(field, [0])[-1]
    if not isinstance(value, int):
        raise ValueError(tr("its index is damaged"))
    return value


def _messages(fields: dict[int, list[int | bytes]], field: int) -> list[bytes]:
    """Return all values of a field that are messages or fixed numbers."""
    return [value for value in fields.get(field, []) if isinstance(value, bytes)]


def _entry(message: bytes) -> _Entry:
    """Return a BundleEntryProto: dtype = 1, shape = 2, shard_id = 3, offset = 4, size = 5, crc32c = 6, slices = 7."""
    fields = _fields(message)
    if fields.get(7):
        raise ValueError(tr("it holds a tensor in several slices, which is not supported"))
    dimensions = [_fields(dim) for shape in _messages(fields, 2) for dim in _messages(_fields(shape), 2)]
    if len(dimensions) > MOST_DIMENSIONS:
        raise ValueError(tr("its index is damaged"))
    return _Entry(
        kind=_number(fields, 1),
        shape=tuple(_number(dimension, 1) for dimension in dimensions),
        shard=_number(fields, 3),
        offset=_number(fields, 4),
        size=_number(fields, 5),
        checksum=struct.unpack("<I", (_messages(fields, 6) or [b"\0\0\0\0"])[-1])[0],
    )
