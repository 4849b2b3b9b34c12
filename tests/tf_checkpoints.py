"""Writes TensorFlow V2 checkpoints for tests, byte by byte, and makes random weights of the authors' K-Branch CNN."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
from landlabels.core.model.imported.crc32c import masked_crc32c


def varint(value: int) -> bytes:
    groups = []
    while value >= 0x80:
        groups.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*groups, value])


def field(number: int, value: int | bytes) -> bytes:
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    return varint(number << 3 | 2) + varint(len(value)) + value


def entry(array: np.ndarray, offset: int, kind: int = 1) -> bytes:
    shape = b"".join(field(2, field(1, size)) for size in array.shape)
    content = array.tobytes()
    checksum = varint(6 << 3 | 5) + struct.pack("<I", masked_crc32c(content))
    return field(1, kind) + field(2, shape) + field(4, offset) + field(5, len(content)) + checksum


def block(pairs: list[tuple[bytes, bytes]]) -> bytes:
    """A LevelDB block whose keys share prefixes, as TensorFlow writes it."""
    content, previous = b"", b""
    for key, value in pairs:
        shared = 0
        while shared < min(len(key), len(previous)) and key[shared] == previous[shared]:
            shared += 1
        content += varint(shared) + varint(len(key) - shared) + varint(len(value)) + key[shared:] + value
        previous = key
    return content + struct.pack("<II", 0, 1)


def write_checkpoint(prefix: Path, tensors: dict[str, np.ndarray], kind: int = 1) -> Path:
    """Write `<prefix>.index` and `<prefix>.data-00000-of-00001`; returns the index."""
    data, entries = b"", [(b"", field(1, 1) + field(3, field(1, 1)))]
    parts = []
    offset = 0
    for name in sorted(tensors):
        array = np.ascontiguousarray(tensors[name], "<f4")
        entries.append((name.encode(), entry(array, offset, kind)))
        parts.append(array.tobytes())
        offset += array.nbytes
    data = b"".join(parts)
    prefix.with_name(prefix.name + ".data-00000-of-00001").write_bytes(data)
    half = len(entries) // 2  # two data blocks
    table, handles = b"", []
    for pairs in (entries[:half], entries[half:], []):
        content = block(pairs)
        handles.append((pairs[-1][0] if pairs else b"", varint(len(table)) + varint(len(content))))
        table += content + b"\0" + struct.pack("<I", masked_crc32c(content + b"\0"))
    meta = handles.pop()[1]
    content = block(handles)
    footer = meta + varint(len(table)) + varint(len(content))
    table += content + b"\0" + struct.pack("<I", masked_crc32c(content + b"\0"))
    index = prefix.with_name(prefix.name + ".index")
    index.write_bytes(table + footer.ljust(40, b"\0") + struct.pack("<Q", 0xDB4775248B80FB57))
    return index


# Kernels of the convolutions (height = width, inputs, filters) and the rows of the fully connected layer.
BRANCHES = {
    "CNN_10m_branch": (((5, 4, 32), (5, 32, 32), (3, 32, 64)), 30 * 30 * 64),
    "CNN_20m_branch": (((3, 6, 32), (3, 32, 32), (3, 32, 64)), 30 * 30 * 64),
    "CNN_60m_branch": (((2, 2, 32), (2, 32, 32), (2, 32, 32)), 20 * 20 * 32),
}


def k_branch_weights(labels: int, seed: int = 0) -> dict[str, np.ndarray]:
    """Random weights, biases and moving statistics by TensorFlow's names, with what a checkpoint of a training adds."""
    rng = np.random.default_rng(seed)
    tensors: dict[str, np.ndarray] = {"beta1_power": np.float32(0.5), "beta2_power": np.float32(0.9)}

    def layer(name: str, kind: str, *shape: int) -> None:
        fan_in = np.prod(shape[:-1])
        tensors[f"{name}/{kind}/kernel"] = rng.normal(size=shape) * np.sqrt(2 / fan_in)
        tensors[f"{name}/{kind}/bias"] = rng.normal(size=shape[-1]) * 0.3
        tensors[f"{name}/{kind}/bias/Adam"] = np.zeros(shape[-1])

    def norm(name: str, width: int) -> None:
        tensors[f"{name}/batch_norm/gamma"] = rng.uniform(0.5, 1.5, width)
        tensors[f"{name}/batch_norm/beta"] = rng.normal(size=width) * 0.3
        tensors[f"{name}/batch_norm/moving_mean"] = rng.normal(size=width) * 0.3
        tensors[f"{name}/batch_norm/moving_variance"] = rng.uniform(0.5, 2, width)

    for branch, (kernels, rows) in BRANCHES.items():
        for i, (size, inputs, filters) in enumerate(kernels):
            layer(f"{branch}/conv_block_{i}", "conv_layer", size, size, inputs, filters)
            norm(f"{branch}/conv_block_{i}", filters)
        layer(f"{branch}/fc_block_0", "fc_layer", rows, 128)
        norm(f"{branch}/fc_block_0", 128)
    layer("feature_fusion/fc_block_0", "fc_layer", 384, 128)
    norm("feature_fusion/fc_block_0", 128)
    layer("classification", "fc_layer", 128, labels)
    tensors["classification/fc_layer/kernel"] *= 3
    return {name: np.asarray(value, np.float32) for name, value in tensors.items()}
