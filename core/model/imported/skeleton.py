"""Graphs without weights, made by tools/skeletons.py, and filling them."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ...errors import MissingPackage
from ...resources import RESOURCES
from ...text import plural, tr
from ..card import CARD_KEY, Card

if TYPE_CHECKING:
    import onnx

FOLDER = RESOURCES / "models" / "skeletons"
LARGEST_WEIGHTS = 1900 << 20  # bytes; a protocol buffer, and so an ONNX file, holds at most 2 GiB


def onnx_package() -> Any:
    """Return the module onnx; raise `MissingPackage` if it is not installed."""
    try:
        import onnx
    except ImportError as error:
        raise MissingPackage(package="onnx", purpose=tr("models cannot be imported")) from error
    return onnx


def available() -> tuple[str, ...]:
    """Return the names of all skeletons."""
    return tuple(sorted(path.name.removesuffix(".onnx.gz") for path in FOLDER.glob("*.onnx.gz")))


def load_skeleton(name: str) -> onnx.ModelProto:
    """Return a graph without weights."""
    content = gzip.decompress((FOLDER / f"{name}.onnx.gz").read_bytes())
    return onnx_package().load_from_string(content)


def empty_tensors(model: onnx.ModelProto) -> dict[str, onnx.TensorProto]:
    """Return the initialisers without values, by the names of the weights that fill them."""
    return {
        tensor.name.removeprefix("network."): tensor
        for tensor in model.graph.initializer
        if not tensor.raw_data and not tensor.float_data and not tensor.int64_data
    }


def fill(model: onnx.ModelProto, weights: Mapping[str, NDArray[Any]]) -> None:
    """Fill a skeleton with weights by name, in place.

    Raises:
        ValueError: a weight is missing, has another shape or is not finite, or there are further weights.
    """
    tensors = empty_tensors(model)
    missing = [name for name in tensors if name not in weights]
    further = [name for name in weights if name not in tensors]
    for names, singular, several in (
        (missing, "{n} weight is missing: {names}", "{n} weights are missing: {names}"),
        (further, "it has {n} weight of another network: {names}", "it has {n} weights of another network: {names}"),
    ):
        if names:
            raise ValueError(plural(len(names), singular, several, names=_first(names)))
    for name, tensor in tensors.items():
        value = weights[name]
        if value.shape != tuple(tensor.dims):
            text = tr("its weight '{name}' has the shape {found}, and the network needs {needed}")
            raise ValueError(text.format(name=name, found=list(value.shape), needed=list(tensor.dims)))
        if not np.isfinite(value).all():
            raise ValueError(tr("its weight '{name}' is not finite").format(name=name))
        tensor.raw_data = np.ascontiguousarray(value, "<f4").tobytes()


def with_card(model: onnx.ModelProto, card: Card) -> bytes:
    """Return the model file: the filled graph with the card in its metadata."""
    onnx_package().helper.set_model_props(model, {CARD_KEY: card.to_json()})
    return model.SerializeToString()


def _first(names: list[str]) -> str:
    return ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
