"""Files of a published model as its authors' server has them, with random weights of the real sizes."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np


def publish_mobilevit(root: Path) -> str:
    """Write the files of the catalogue's smallest model below `root`, at the paths of their addresses; return its name.

    The weights are random: about 20 MB, and labels without meaning.
    """
    from landlabels.core.model.catalogue import published_models
    from landlabels.core.model.imported.skeleton import empty_tensors, load_skeleton
    from safetensors.numpy import save_file

    published = published_models()[0]
    generator, weights = np.random.default_rng(3), {}
    for key, tensor in empty_tensors(load_skeleton("mobilevit_s")).items():
        values = generator.standard_normal(tuple(tensor.dims), dtype=np.float32)
        is_scale = len(tensor.dims) == 1 and not key.endswith("bias")
        fan_in = max(1.0, float(np.prod(tensor.dims[1:])))
        weights[f"model.vision_encoder.{key}"] = np.abs(values) / 2 + 0.5 if is_scale else values / np.sqrt(fan_in)
    settings = {"timm_model_name": "mobilevit_s", "channels": 10, "classes": 19, "image_size": 120}
    for file in published.files:
        path = root / urlsplit(file.address).path.lstrip("/")
        path.parent.mkdir(parents=True, exist_ok=True)
        if file.name == "config.json":
            path.write_text(json.dumps({"config": settings}))
        else:
            save_file({key: value.astype(np.float32) for key, value in weights.items()}, path)
    return published.name


def write_classifier(path: Path) -> Path:
    """Write an ONNX classifier of two bands and two labels, with its description beside it."""
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    graph = helper.make_graph(
        [
            helper.make_node("ReduceMean", ["x"], ["mean"], axes=[2, 3], keepdims=0),
            helper.make_node("MatMul", ["mean", "w"], ["y"]),
        ],
        "classifier",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["N", 2, 120, 120])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["N", 2])],
        [numpy_helper.from_array(np.eye(2, dtype=np.float32), "w")],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), str(path))
    described = {"bands": ["B04", "B08"], "scale": 0.0001, "labels": ["Bare", "Green"], "activation": "softmax"}
    path.with_suffix(".json").write_text(json.dumps(described | {"licence": "CC0-1.0"}))
    return path
