"""Writes the files of published models with random weights, in the formats and sizes of the real ones."""

from __future__ import annotations

import json
import struct
import zipfile
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
from landlabels.core.model.catalogue import PublishedModel
from landlabels.core.model.imported.skeleton import empty_tensors, load_skeleton
from tf_checkpoints import k_branch_weights, write_checkpoint


def random_weights(backbone: str) -> dict[str, np.ndarray]:
    """Random weights by their names in the skeleton; scales and variances are positive."""
    rng = np.random.default_rng(3)
    weights = {}
    for name, tensor in empty_tensors(load_skeleton(backbone)).items():
        values = rng.standard_normal(tuple(tensor.dims), np.float32) / max(1, np.prod(tensor.dims[1:])) ** 0.5
        is_scale = len(tensor.dims) == 1 and not name.endswith("bias")
        weights[name] = (np.abs(values) / 2 + 0.5 if is_scale else values).astype("<f4")
    return weights


def write_safetensors(path: Path, weights: dict[str, np.ndarray]) -> None:
    header, position = {}, 0
    for name, array in weights.items():
        end = position + array.nbytes
        header[name] = {"dtype": "F32", "shape": list(array.shape), "data_offsets": [position, end]}
        position = end
    text = json.dumps(header).encode()
    with path.open("wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for array in weights.values():
            file.write(array.tobytes())


def write_reben(folder: Path, backbone: str) -> Path:
    """Write config.json and model.safetensors of a network of BigEarthNet v2.0."""
    folder.mkdir(parents=True, exist_ok=True)
    config = {"timm_model_name": backbone, "channels": 10, "classes": 19, "image_size": 120}
    (folder / "config.json").write_text(json.dumps({"config": config}))
    weights = {f"model.vision_encoder.{name}": array for name, array in random_weights(backbone).items()}
    write_safetensors(folder / "model.safetensors", weights)
    return folder


def write_k_branch(path: Path, labels: int) -> Path:
    """Write the zip of a checkpoint of the authors' K-Branch CNN."""
    path.parent.mkdir(parents=True, exist_ok=True)
    index = write_checkpoint(path.parent / "K-BranchCNN", k_branch_weights(labels))
    with zipfile.ZipFile(path, "w") as archive:
        for file in path.parent.glob("K-BranchCNN.*"):
            if file != path:
                archive.write(file, f"K-BranchCNN/{file.name}")
                file.unlink()
    assert not index.exists()
    return path


def publish(root: Path, model: PublishedModel) -> Path:
    """Write the files of an entry of the catalogue below `root`, under the paths of their addresses."""
    path = root / urlsplit(model.files[-1].address).path.lstrip("/")
    if model.name.startswith("k-branch"):
        return write_k_branch(path, int(model.name.rpartition("-")[2])).parent
    return write_reben(path.parent, model.name.partition("-")[2])
