"""Writes a trained network as ONNX with its card and as .safetensors for further training, and reads it back."""

from __future__ import annotations

import copy
import io
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from safetensors import SafetensorError
from safetensors import torch as safetensors
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval, fuse_linear_bn_eval

from ..errors import NotTrainable
from ..evaluation.novelty import Novelty
from ..model.card import CARD_KEY, Card
from ..model.model_file import Model, create_session, load_model
from ..text import tr
from .architectures import create_network
from .novelty_graph import add_novelty
from .section_network import NetworkOptions, SectionNetwork

OPSET = 17  # with IR version 8: readable by onnxruntime 1.13 and newer
BATCH_NORMS = (nn.BatchNorm1d, nn.BatchNorm2d, nn.SyncBatchNorm)
TOLERANCE = 1e-4  # between torch and ONNX Runtime, relative to the largest logit; rounding gives about 1e-6


class _Explaining(nn.Module):
    def __init__(self, network: SectionNetwork, outputs: tuple[str, ...]) -> None:
        super().__init__()
        self.network, self.outputs = network, outputs

    def forward(self, *inputs: Tensor) -> tuple[Tensor, ...]:
        explained = self.network.explain(*inputs)
        return tuple(explained[name] for name in self.outputs)


def fold_batch_norm(network: SectionNetwork) -> SectionNetwork:
    """Return a copy for inference on the CPU with the batch norms fused into the layers before them."""
    network = copy.deepcopy(network).cpu().eval()
    for layers in [module for module in network.modules() if isinstance(module, nn.Sequential)]:
        for i, layer in enumerate(layers):
            if isinstance(layer, BATCH_NORMS):
                before: Any = layers[i - 1]
                fuse = fuse_linear_bn_eval if isinstance(before, nn.Linear) else fuse_conv_bn_eval
                layers[i - 1], layers[i] = fuse(before, layer), nn.Identity()
    return network


def to_onnx(network: SectionNetwork, card: Card, novelty: Novelty | None = None) -> bytes:
    """Return the network as one ONNX file: opset 17, IR 8, any batch size, with the card in its metadata.

    With a `novelty`, the graph has that output too, and so has the card in the file.
    Inputs `bands_<resolution>m (N, bands, S, S)`; outputs as in `card.outputs`.
    """
    inputs = tuple(torch.zeros(2, len(g.bands), g.size, g.size) for g in network.groups)
    names, outputs = [g.input_name for g in network.groups], list(card.outputs)
    explaining = _Explaining(fold_batch_norm(network), card.outputs).eval()
    buffer: Any = io.BytesIO()  # torch's stubs know only paths here
    with warnings.catch_warnings(), torch.no_grad():
        # The TorchScript exporter warns that it is deprecated, and of LSTMs whose initial state does not depend on the
        # batch size; ours does, and the tests run other batch sizes than the traced one.
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
    content = model.SerializeToString()
    return content if novelty is None else add_novelty(content, card, novelty)


def save(network: SectionNetwork, card: Card, path: Path, half: bool = False, novelty: Novelty | None = None) -> None:
    """Write `path` (.onnx) and, the weights for further training (.safetensors, same stem): both or none.

    Args:
        network: on any device, in any mode; it is not changed.
        card: the card of the model.
        path: the .onnx file; existing files are replaced.
        novelty: what the output `novelty` is computed from; None leaves it out.
        half: write the matrices of the .safetensors in half precision. The .onnx then has the same rounded weights.

    Raises:
        OSError: the files cannot be written; existing files are not changed.
    """
    weights = network.state_dict()
    if half:
        weights = {name: w.half() if w.is_floating_point() and w.dim() > 1 else w for name, w in weights.items()}
        network = copy.deepcopy(network)
        network.load_state_dict(weights)
    weights = {name: tensor.cpu().contiguous() for name, tensor in weights.items()}
    files = {
        path.with_suffix(".safetensors"): safetensors.save(weights, metadata={CARD_KEY: card.to_json()}),
        path: to_onnx(network, card, novelty),
    }
    parts = {file: file.with_name(file.name + ".part") for file in files}
    try:
        for file, content in files.items():
            parts[file].write_bytes(content)  # safetensors' own writer makes a file that other users cannot read
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
    """Create the network of a card with the weights of the .safetensors; raise `ValueError` with the reason."""
    card = model.card
    try:
        options = NetworkOptions(**card.training["network"])
        network = create_network(card.architecture, card.groups, len(card.label_set), options)
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(tr("its card does not describe a network that LandLabels can create")) from error
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
    except RuntimeError as error:  # names or shapes differ
        raise ValueError(tr("its .safetensors file holds the weights of another network")) from error
    return network.eval()


def _same(network: SectionNetwork, model: Model) -> bool:
    """Return whether the network and the .onnx give the same logits, or probabilities, for random sections.

    Raises: ValueError if the .onnx does not run.
    """
    rng = np.random.default_rng(0)
    inputs = {}
    for group in model.card.groups:
        noise = rng.normal(size=(2, len(group.bands), group.size, group.size))
        mean, std = (np.array(values)[:, None, None] for values in (group.mean, group.std))
        inputs[group.input_name] = (mean + std * noise).astype(np.float32)
    output = "logit" if "logit" in model.card.outputs else "probability"
    try:
        found = create_session(model.content, ["CPUExecutionProvider"]).run([output], inputs)[0]
    except Exception as error:  # ONNX Runtime's errors share no base class
        raise ValueError(tr("ONNX Runtime refuses it ({error})").format(error=str(error).split("\n")[0])) from error
    with torch.inference_mode():
        expected = network.explain(*(torch.from_numpy(array) for array in inputs.values()))[output].numpy()
    return np.abs(found - expected).max() <= TOLERANCE * max(1.0, np.abs(found).max())
