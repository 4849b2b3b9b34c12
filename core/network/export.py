"""A trained network to its files and back: the ONNX graph with its card, and the weights for further training."""

from __future__ import annotations

import copy
import io
import warnings
from pathlib import Path

import numpy as np
import onnx
import torch
from safetensors import SafetensorError
from safetensors import torch as safetensors
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval, fuse_linear_bn_eval

from ..errors import NotTrainable
from ..model.card import CARD_KEY, Card
from ..model.model_file import Model, create_session, load_model
from ..text import tr
from .architectures import create_network
from .section_network import NetworkOptions, SectionNetwork

OPSET = 17  # with IR version 8: readable by onnxruntime 1.13 and newer
BATCH_NORMS = (nn.BatchNorm1d, nn.BatchNorm2d, nn.SyncBatchNorm)
SAME = 1e-4  # logits of one network in torch and in ONNX Runtime, relative to the largest; rounding gives about 1e-6


class _Explaining(nn.Module):
    def __init__(self, network: SectionNetwork, outputs: tuple[str, ...]) -> None:
        super().__init__()
        self.network, self.outputs = network, outputs

    def forward(self, *inputs: Tensor) -> tuple[Tensor, ...]:
        explained = self.network.explain(*inputs)
        return tuple(explained[name] for name in self.outputs)


def fold_batch_norm(network: SectionNetwork) -> SectionNetwork:
    """Return a copy for inference on the CPU whose batch norms are part of the layers before them."""
    network = copy.deepcopy(network).cpu().eval()
    for layers in [module for module in network.modules() if isinstance(module, nn.Sequential)]:
        for i, layer in enumerate(layers):
            if isinstance(layer, BATCH_NORMS):
                fuse = fuse_linear_bn_eval if isinstance(layers[i - 1], nn.Linear) else fuse_conv_bn_eval
                layers[i - 1], layers[i] = fuse(layers[i - 1], layer), nn.Identity()
    return network


def to_onnx(network: SectionNetwork, card: Card) -> bytes:
    """Return the network as one ONNX file: opset 17, IR 8, any batch size, the card in its metadata.

    Inputs `bands_<resolution>m (N, bands, S, S)`; outputs as in `card.outputs`.
    """
    inputs = tuple(torch.zeros(2, len(g.bands), g.size, g.size) for g in network.groups)
    names, outputs = [g.input_name for g in network.groups], list(card.outputs)
    explaining = _Explaining(fold_batch_norm(network), card.outputs).eval()
    buffer = io.BytesIO()
    with warnings.catch_warnings(), torch.no_grad():
        # The TorchScript exporter announces its retirement, and doubts LSTMs whose initial state is not derived from
        # the batch; ours is, and the tests run other batch sizes than the traced one.
        warnings.simplefilter("ignore")
        shapes = [tuple(answer.shape[1:]) for answer in explaining(*inputs)]
        torch.onnx.export(
            explaining,
            inputs,
            buffer,
            input_names=names,
            output_names=outputs,
            dynamic_axes={name: {0: "N"} for name in names + outputs},
            opset_version=OPSET,
            dynamo=False,
        )
    model = onnx.load_from_string(buffer.getvalue())
    for output, shape in zip(model.graph.output, shapes, strict=True):
        output.CopyFrom(onnx.helper.make_tensor_value_info(output.name, onnx.TensorProto.FLOAT, ["N", *shape]))
    onnx.helper.set_model_props(model, {CARD_KEY: card.to_json()})
    onnx.checker.check_model(model, full_check=True)
    return model.SerializeToString()


def save(network: SectionNetwork, card: Card, path: Path, half: bool = False) -> None:
    """Write `path` (.onnx) and, beside it, the weights for further training (.safetensors, same stem): both or none.

    Args:
        network: on any device, in any mode; it stays as it is.
        card: what the model says of itself.
        path: where to write; files that are there are replaced.
        half: keep the matrices in half precision, which halves the .safetensors. The .onnx then has the rounded
            weights too, so that the two go on belonging together.

    Raises:
        OSError: the files cannot be written; those that were there before are as they were.
    """
    weights = network.state_dict()
    if half:
        weights = {name: w.half() if w.is_floating_point() and w.dim() > 1 else w for name, w in weights.items()}
        network = copy.deepcopy(network)
        network.load_state_dict(weights)
    weights = {name: tensor.cpu().contiguous() for name, tensor in weights.items()}
    files = {
        path.with_suffix(".safetensors"): safetensors.save(weights, metadata={CARD_KEY: card.to_json()}),
        path: to_onnx(network, card),
    }
    parts = {file: file.with_name(file.name + ".part") for file in files}
    try:
        for file, content in files.items():
            parts[file].write_bytes(content)  # the library's own writer hides the file from other users
        for file, part in parts.items():
            part.replace(file)
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)


def load_trained(path: str | Path) -> tuple[SectionNetwork, Card]:
    """Read a model to train it further: its network, in inference mode, and its card.

    Args:
        path: the .onnx file; its weights are in the .safetensors of the same stem.

    Raises:
        ModelError: the file is no model, or (`NotTrainable`) its .safetensors is missing, damaged or not its own.
        MissingPackage: onnxruntime is not installed.
    """
    model = load_model(path)
    try:
        network = _rebuild(model)
        if not _same(network, model):
            raise ValueError(tr("its .safetensors file holds the weights of another model"))
    except ValueError as error:
        raise NotTrainable(path=path, reason=error) from error
    return network, model.card


def _rebuild(model: Model) -> SectionNetwork:
    """Make the network that the card describes, with the weights beside the model; raise `ValueError` with a reason."""
    card = model.card
    try:
        options = NetworkOptions(**card.training["network"])
        network = create_network(card.architecture, card.groups, len(card.label_set), options)
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(tr("its card does not describe a network that LandLabels can make")) from error
    try:
        weights = safetensors.load(model.path.with_suffix(".safetensors").read_bytes())
    except FileNotFoundError as error:
        raise ValueError(tr("there is no .safetensors file with its weights beside it")) from error
    except OSError as error:
        raise ValueError(tr("its .safetensors file cannot be read ({error})").format(error=error.strerror)) from error
    except SafetensorError as error:
        raise ValueError(tr("its .safetensors file is damaged or incomplete")) from error
    try:
        network.load_state_dict(weights)
    except RuntimeError as error:  # torch's word for names and shapes that differ
        raise ValueError(tr("its .safetensors file holds the weights of another network")) from error
    return network.eval()


def _same(network: SectionNetwork, model: Model) -> bool:
    """Whether the network and the .onnx give the same logits, or probabilities, for some made-up sections."""
    rng = np.random.default_rng(0)
    inputs = {}
    for group in model.card.groups:
        noise = rng.normal(size=(2, len(group.bands), group.size, group.size))
        mean, std = (np.array(values)[:, None, None] for values in (group.mean, group.std))
        inputs[group.input_name] = (mean + std * noise).astype(np.float32)
    output = "logit" if "logit" in model.card.outputs else "probability"
    found = create_session(model.content, ["CPUExecutionProvider"]).run([output], inputs)[0]
    with torch.inference_mode():
        expected = network.explain(*(torch.from_numpy(array) for array in inputs.values()))[output].numpy()
    return np.abs(found - expected).max() <= SAME * max(1.0, np.abs(found).max())
