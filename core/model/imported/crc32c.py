"""CRC-32C (Castagnoli), the checksum of TensorFlow's checkpoints, with numpy.

A package would be another one to install for one import; this one takes a second for 100 MB: the bytes are divided
into equally long lanes, whose checksums are computed side by side and then combined.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

_POLYNOMIAL = 0x82F63B78  # reversed
_LANE = 1024  # bytes
_MASK_DELTA = 0xA282EAD8  # LevelDB's, for checksums that are stored beside their data


def crc32c(data: bytes | memoryview) -> int:
    """Return the CRC-32C of the data."""
    array: NDArray[Any] = np.frombuffer(data, np.uint8)
    if len(array) < 4:
        state = _advance(np.array([0xFFFFFFFF], np.uint32), array[None])
        return int(state[0]) ^ 0xFFFFFFFF
    # The start value of all ones is the same as inverting the first four bytes; zeros before them change nothing then.
    lanes = -(-len(array) // _LANE)
    padded = np.zeros(lanes * _LANE, np.uint8)
    first = lanes * _LANE - len(array)
    padded[first:] = array
    padded[first : first + 4] ^= 0xFF
    states = _advance(np.zeros(lanes, np.uint32), padded.reshape(lanes, _LANE))
    return _joined(states) ^ 0xFFFFFFFF


def masked_crc32c(data: bytes | memoryview) -> int:
    """Return the checksum as LevelDB and TensorFlow store it: rotated, plus a constant."""
    crc = crc32c(data)
    return ((crc >> 15 | crc << 17) + _MASK_DELTA) & 0xFFFFFFFF


def _table() -> NDArray[np.uint32]:
    values = np.arange(256, dtype=np.uint32)
    for _ in range(8):
        values = np.where(values & 1, values >> 1 ^ np.uint32(_POLYNOMIAL), values >> 1).astype(np.uint32)
    return values


_TABLE = _table()


def _advance(states: NDArray[np.uint32], data: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """Return the states (n,) after n rows of bytes (n, length)."""
    for column in np.ascontiguousarray(data.T):
        states = _TABLE[(states ^ column) & 0xFF] ^ states >> 8
    return states


def _joined(states: NDArray[np.uint32]) -> int:
    """Return the state after all lanes, from the state of each lane that starts at zero."""
    shift = _shift_by_a_lane()
    while len(states) > 1:
        if len(states) % 2:
            states = np.concatenate([np.zeros(1, np.uint32), states])
        states = _shifted(shift, states[::2]) ^ states[1::2]
        shift = _shifted(shift, shift)
    return int(states[0])


@lru_cache(maxsize=1)
def _shift_by_a_lane() -> NDArray[np.uint32]:
    """Return what a lane of zeros does to each of the four bytes of a state, (4, 256); linear over GF(2)."""
    basis = (np.arange(256, dtype=np.uint32)[None] << np.array([[0], [8], [16], [24]], np.uint32)).ravel()
    return _advance(basis, np.zeros((len(basis), _LANE), np.uint8)).reshape(4, 256)


def _shifted(shift: NDArray[np.uint32], states: NDArray[np.uint32]) -> NDArray[np.uint32]:
    parts = (shift[byte][states >> np.uint32(8 * byte) & 0xFF] for byte in range(4))
    first, second, third, fourth = parts
    return first ^ second ^ third ^ fourth
