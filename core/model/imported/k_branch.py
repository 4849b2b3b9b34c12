"""The K-Branch CNN that the authors published for BigEarthNet v1.0: a TensorFlow checkpoint becomes a model file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ...text import tr
from ..card import Card
from ..label_sets import load_label_set
from .skeleton import fill, load_skeleton
from .statistics import K_BRANCH_GROUPS
from .tf_checkpoint import Checkpoint

if TYPE_CHECKING:
    import onnx

# The last layer of the authors' graph has one of these numbers of labels, in the order of our label sets.
LABEL_SETS = {19: "bigearthnet19", 43: "clc43"}
_SCORES = "classification/fc_layer"
# TensorFlow's batch norm adds 1e-3 to the variance, ours 1e-5.
_EPSILON_DIFFERENCE = 1e-3 - 1e-5
_ORDER_10M = [2, 1, 0, 3]  # the authors' network reads B04 B03 B02 B08
# The positions of the three convolutions and their batch norms in our branches of 10, 20 and 60 m, and the size and
# number of the feature maps that the fully connected layer reads.
_CONVOLUTIONS = {10: (0, 5, 10), 20: (0, 5, 9), 60: (1, 6, 11)}
_MAPS = {10: (30, 64), 20: (30, 64), 60: (20, 32)}


def k_branch(index: Path) -> tuple[onnx.ModelProto, Card]:
    """Return the graph and the card of a checkpoint.

    Raises:
        ValueError: the checkpoint is damaged or of another network; the text is the reason.
        OSError: a file cannot be read.
        MissingPackage: onnx is not installed.
    """
    checkpoint = Checkpoint(index)
    if f"{_SCORES}/kernel" not in checkpoint:
        raise ValueError(tr("it is not the K-Branch CNN of BigEarthNet (it has no '{name}')").format(name=_SCORES))
    scores = checkpoint[f"{_SCORES}/kernel"]
    if scores.ndim != 2 or scores.shape[1] not in LABEL_SETS:
        shape = list(scores.shape)
        raise ValueError(tr("its last layer has the shape {shape}, and 19 or 43 labels are known").format(shape=shape))
    labels = scores.shape[1]
    model = load_skeleton("k-branch")
    for tensor in model.graph.initializer:
        if tensor.name.startswith("network.scores."):
            tensor.dims[0] = labels
    for output in model.graph.output:
        output.type.tensor_type.shape.dim[1].dim_value = labels
    weights = _weights(checkpoint)
    fill(model, weights)
    return model, _card(LABEL_SETS[labels], weights["scores.bias"])


def _weights(checkpoint: Checkpoint) -> dict[str, NDArray[np.float32]]:
    """Return the weights by their names in our network."""
    weights = {}
    for number, group in enumerate(K_BRANCH_GROUPS):
        theirs, resolution = f"CNN_{group.resolution}m_branch", group.resolution
        for block, layer in enumerate(_CONVOLUTIONS[resolution]):
            name = f"{theirs}/conv_block_{block}"
            kernel = _of_dimensions(checkpoint, f"{name}/conv_layer/kernel", 4)
            kernel = kernel.transpose(3, 2, 0, 1)  # height, width, in, out -> out, in, height, width
            if resolution == 10 and block == 0 and kernel.shape[1] == len(_ORDER_10M):
                kernel = kernel[:, _ORDER_10M]
            ours = f"branches.{number}.0."
            weights[f"{ours}{layer}.weight"] = kernel
            weights |= _batch_norm(checkpoint, name, "conv_layer", f"{ours}{layer + 1}")
        name, (size, maps) = f"{theirs}/fc_block_0", _MAPS[resolution]
        kernel = _of_dimensions(checkpoint, f"{name}/fc_layer/kernel", 2)
        if kernel.shape[0] == size * size * maps:  # rows in the order height, width, map; ours: map, height, width
            kernel = kernel.reshape(size, size, maps, -1).transpose(2, 0, 1, 3).reshape(kernel.shape)
        weights[f"branches.{number}.2.weight"] = kernel.T
        weights |= _batch_norm(checkpoint, name, "fc_layer", f"branches.{number}.3")
    name = "feature_fusion/fc_block_0"
    weights["fuse.0.weight"] = _of_dimensions(checkpoint, f"{name}/fc_layer/kernel", 2).T
    weights |= _batch_norm(checkpoint, name, "fc_layer", "fuse.1")
    weights["scores.weight"] = checkpoint[f"{_SCORES}/kernel"].T
    weights["scores.bias"] = checkpoint[f"{_SCORES}/bias"]
    return weights


def _of_dimensions(checkpoint: Checkpoint, name: str, dimensions: int) -> NDArray[np.float32]:
    tensor = checkpoint[name]
    if tensor.ndim != dimensions:
        raise ValueError(tr("its tensor '{name}' has {n} dimensions").format(name=name, n=tensor.ndim))
    return tensor


def _batch_norm(checkpoint: Checkpoint, block: str, layer: str, ours: str) -> dict[str, NDArray[np.float32]]:
    """Return the batch norm of a block; the bias of the layer before it moves into the mean, since ours has none."""
    bias = checkpoint[f"{block}/{layer}/bias"]
    name = f"{block}/batch_norm"
    moving = {key: checkpoint[f"{name}/{key}"] for key in ("gamma", "beta", "moving_mean", "moving_variance")}
    if moving["moving_mean"].shape != bias.shape:
        raise ValueError(tr("the batch norm '{name}' and its layer differ in size").format(name=name))
    return {
        f"{ours}.weight": moving["gamma"],
        f"{ours}.bias": moving["beta"],
        f"{ours}.running_mean": moving["moving_mean"] - bias,
        f"{ours}.running_var": moving["moving_variance"] + np.float32(_EPSILON_DIFFERENCE),
    }


def _card(label_set: str, bias: NDArray[np.float32]) -> Card:
    labels = load_label_set(label_set)
    return Card(
        name=f"K-Branch CNN, BigEarthNet v1.0, {len(labels)} labels",
        architecture="k-branch",
        label_set=labels,
        groups=K_BRANCH_GROUPS,
        patches_per_side=1,
        outputs=("probability", "logit"),
        bias=tuple(float(value) for value in bias),
        thresholds=(0.5,) * len(labels),
        level="L2A",
        demonstration=False,
        scope=tr(
            "Trained by its authors on BigEarthNet v1.0: ten European countries, June 2017 to May 2018, sections "
            "without snow, clouds and cloud shadows."
        ),
        training={"source": "BigEarthNet v1.0, K-Branch CNN (bigearth.net)", "licence": "MIT"},
    )
