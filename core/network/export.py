"""From a trained network to its files: the ONNX graph with its card, and the weights for further training."""

from __future__ import annotations

import copy
import io
import warnings
from pathlib import Path

import onnx
import torch
from safetensors import torch as safetensors
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from ..model import CARD_KEY, OUTPUT_SHAPES, Card
from .network import Explained, MultiAttentionNetwork

OPSET = 17  # with IR version 8: readable by onnxruntime 1.13 and newer


class _Explaining(nn.Module):
    def __init__(self, network: MultiAttentionNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, *inputs: Tensor) -> Explained:
        return self.network.explain(*inputs)


def fold_batch_norm(network: MultiAttentionNetwork) -> MultiAttentionNetwork:
    """Return a copy for inference whose batch norms are part of the convolutions before them."""
    network = copy.deepcopy(network).cpu().eval()
    for branch in network.cnn.branches:
        layers: list[nn.Module] = []
        for layer in branch.convolutions:
            if isinstance(layer, nn.BatchNorm2d):
                layers[-1] = fuse_conv_bn_eval(layers[-1], layer)
            elif not isinstance(layer, nn.Dropout):
                layers.append(layer)
        branch.convolutions = nn.Sequential(*layers)
    return network


def to_onnx(network: MultiAttentionNetwork, card: Card) -> bytes:
    """Return the network as one ONNX file: opset 17, IR 8, any batch size, the card in its metadata.

    Inputs `bands_<resolution>m (N, bands, S, S)`; outputs as in `card.outputs`.
    """
    inputs = tuple(torch.zeros(2, len(g.bands), g.size, g.size) for g in network.groups)
    names, outputs = [g.input_name for g in network.groups], list(OUTPUT_SHAPES)
    buffer = io.BytesIO()
    with warnings.catch_warnings():
        # The TorchScript exporter announces its retirement, and doubts LSTMs whose initial state is not derived from
        # the batch; ours is, and the tests run other batch sizes than the traced one.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            _Explaining(fold_batch_norm(network)).eval(),
            inputs,
            buffer,
            input_names=names,
            output_names=outputs,
            dynamic_axes={name: {0: "N"} for name in names + outputs},
            opset_version=OPSET,
            dynamo=False,
        )
    model = onnx.load_from_string(buffer.getvalue())
    shapes = {"C": len(card.label_set), "R": card.patches_per_side**2, "T": network.attention.second.out_features}
    for output in model.graph.output:
        sizes = [shapes[letter] for letter in OUTPUT_SHAPES[output.name]]
        output.CopyFrom(onnx.helper.make_tensor_value_info(output.name, onnx.TensorProto.FLOAT, ["N", *sizes]))
    onnx.helper.set_model_props(model, {CARD_KEY: card.to_json()})
    onnx.checker.check_model(model, full_check=True)
    return model.SerializeToString()


def save(network: MultiAttentionNetwork, card: Card, path: Path) -> None:
    """Write `path` (.onnx) and, beside it, the weights for further training (.safetensors, same stem)."""
    path.write_bytes(to_onnx(network, card))
    weights = safetensors.save(network.state_dict(), metadata={CARD_KEY: card.to_json()})
    path.with_suffix(".safetensors").write_bytes(weights)  # the library's own writer hides the file from other users


def load_weights(network: MultiAttentionNetwork, path: Path) -> None:
    """Read the weights of a `.safetensors` file into a network of the same options."""
    network.load_state_dict(safetensors.load_file(path))
