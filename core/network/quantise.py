"""Adds an int8 graph to a model file: convolutions in 8 bits, calibrated and compared on real sections.

Needs onnx and ONNX Runtime's tools for quantisation, and no torch. Activations have one range each, weights one scale
per channel (Jacob et al. 2018, arXiv 1712.05877), in ONNX's QDQ format.
"""

from __future__ import annotations

import contextlib
import io
import logging
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import cast

import numpy as np
import onnx
from numpy.typing import NDArray

from ..errors import LandLabelsError, ModelError
from ..evaluation.errors import TooFewToQuantise
from ..evaluation.evaluate import classify_sections, labels_in_order_of, to_inputs
from ..evaluation.metrics import score
from ..model.card import CARD_KEY, FP32, INT8
from ..model.classifier import Classifier
from ..model.int8_graph import INT8_KEY, INT8_OUTPUTS, Int8Effect, pack
from ..model.model_file import Model, load_model, write_model
from ..stores.joined_stores import Sections, join_stores
from ..text import tr

PERCENTILE = 99.999  # of the values of an activation; larger ones are clipped
CALIBRATED = 32  # sections; all their activations are in memory at the same time
COMPARED = 2000  # sections
FEWEST = 10  # sections to calibrate on, and sections to compare on
MIN_OPSET = 13  # scales per channel since then


def quantise(model: str | Path, stores: Sequence[str | Path], output: Path, all_sections: bool = False) -> Int8Effect:
    """Write a model with an int8 graph, calibrated on sections of stores; `output` may be the model itself.

    `all_sections` says that the model was trained on all of them, whatever their splits.

    Raises:
        ModelError: the model cannot be read or quantised.
        StoreError, LabelSetsDiffer: a store cannot be read, lacks bands or has other labels.
        TooFewToQuantise, OutputError.
    """
    loaded = load_model(model)
    content, effect = with_int8(loaded, join_stores(stores, loaded.card.groups), all_sections)
    write_model(output, content)
    return effect


def add_int8(path: Path, sections: Sections) -> str:
    """Add an int8 graph to a model file that was just trained; return a sentence on it, or on why there is none."""
    try:
        content, effect = with_int8(load_model(path), sections)
        write_model(path, content)
    except LandLabelsError as error:
        return str(error)
    except Exception as error:  # a training must not fail at its end because of this
        return tr("The model gets no int8 graph: {error}").format(error=error)
    return effect.sentence()


def with_int8(model: Model, sections: Sections, all_sections: bool = False) -> tuple[bytes, Int8Effect]:
    """Return the model file with an int8 graph, which replaces an earlier one, and what it changes.

    Raises: ModelError if the graph cannot be quantised; LabelSetsDiffer, TooFewToQuantise.
    """
    labels = labels_in_order_of(model, sections)
    calibrated, compared, held_out = choose_sections(sections, all_sections)
    inputs = (to_inputs(sections, model.card.groups, calibrated[i : i + 1]) for i in range(len(calibrated)))
    try:
        quantised = replace(model, packed_int8=pack(_quantised(model, inputs)))
    except ValueError as error:
        raise ModelError(path=model.path, reason=error) from error
    before, after = (_probability(quantised, sections, compared, precision) for precision in (FP32, INT8))
    decided, flipped = (found >= model.card.thresholds_for(None) for found in (before, after))
    effect = Int8Effect(
        sections=len(compared),
        held_out=held_out,
        calibrated_on=len(calibrated),
        flipped=round(float((decided != flipped).mean()), 6),
        largest_difference=round(float(np.abs(before - after).max()), 4),
        f1_before=round(score(labels[compared], decided, before)["f1"], 4),
        f1_after=round(score(labels[compared], flipped, after)["f1"], 4),
    )
    return _with_metadata(quantised, effect), effect


def choose_sections(sections: Sections, all_sections: bool = False) -> tuple[NDArray[np.intp], NDArray[np.intp], bool]:
    """Return the sections to calibrate on, those to compare on, and whether the latter were held out of the training.

    They are a random part of the training split and of the other splits. If all sections are of one split, or with
    `all_sections`, each half of the places gives one of them; sections without a place count as places.

    Raises: TooFewToQuantise.
    """
    random, everything = np.random.default_rng(0), np.arange(len(sections))
    is_training = sections.splits == "train"
    held_out = bool(is_training.any() and not is_training.all()) and not all_sections
    if not held_out:
        own = np.array([f"section {i}" for i in everything])
        places = np.unique(np.where(sections.places == "", own, sections.places), return_inverse=True)[1]
        is_training = random.permutation(places.max() + 1)[places] % 2 == 0
    calibrated = np.sort(random.permutation(everything[is_training])[:CALIBRATED])
    compared = np.sort(random.permutation(everything[~is_training])[:COMPARED])
    if min(len(calibrated), len(compared)) < FEWEST:
        raise TooFewToQuantise(needed=FEWEST, calibrated=len(calibrated), compared=len(compared))
    return calibrated, compared, held_out


def _probability(model: Model, sections: Sections, which: NDArray[np.intp], precision: str) -> NDArray[np.floating]:
    classifier = Classifier(model, "cpu", precision=precision)
    # None only if a reporter cancels it
    return cast("NDArray[np.floating]", classify_sections(classifier, model.card, sections, which, None))


def _quantised(model: Model, inputs: Iterator[dict[str, NDArray[np.float32]]]) -> bytes:
    """Return the int8 graph of a model, calibrated on the inputs; raise `ValueError` if it cannot be quantised."""
    from onnxruntime.quantization import (
        CalibrationDataReader,
        CalibrationMethod,
        QuantFormat,
        QuantType,
        quantize_static,
    )

    class Reader(CalibrationDataReader):
        def get_next(self) -> dict[str, NDArray[np.float32]] | None:
            return next(inputs, None)

    graph = onnx.load_from_string(model.content)
    opset = next(each.version for each in graph.opset_import if each.domain in ("", "ai.onnx"))
    if opset < MIN_OPSET:
        text = tr("its ONNX operators are of version {found}; int8 takes version {needed} or later")
        raise ValueError(text.format(found=opset, needed=MIN_OPSET))
    if not any(node.op_type == "Conv" for node in graph.graph.node):
        raise ValueError(tr("it has no convolutions, which int8 makes faster"))
    outputs = [name for name in INT8_OUTPUTS if name in model.card.outputs]
    try:
        with tempfile.TemporaryDirectory(prefix="landlabels-") as folder, _quiet():
            target = Path(folder) / "int8.onnx"
            quantize_static(
                _with_outputs(graph, outputs),
                target,
                Reader(),
                quant_format=QuantFormat.QDQ,
                op_types_to_quantize=["Conv"],
                per_channel=True,
                activation_type=QuantType.QUInt8,
                weight_type=QuantType.QInt8,
                calibrate_method=CalibrationMethod.Percentile,
                extra_options={"CalibPercentile": PERCENTILE},
            )
            return target.read_bytes()
    except Exception as error:  # the tools raise errors of many kinds for graphs that they do not support
        reason = str(error).strip().split("\n")[0] or type(error).__name__
        raise ValueError(tr("it cannot be quantised ({error})").format(error=reason[:200])) from error


def _with_outputs(model: onnx.ModelProto, outputs: Sequence[str]) -> onnx.ModelProto:
    """Return a model with some of its outputs only, and with the nodes and weights that these take."""
    names = [tensor.name for tensor in model.graph.input]
    extracted = onnx.utils.Extractor(model).extract_model(names, list(outputs))
    del extracted.metadata_props[:]
    return extracted


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Keep ONNX Runtime's tools from printing and logging."""
    logging.disable(logging.WARNING)
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            yield
    finally:
        logging.disable(logging.NOTSET)


def _with_metadata(model: Model, effect: Int8Effect) -> bytes:
    """Return the model file with its int8 graph and a card that says what it changes."""
    content = onnx.load_from_string(model.content)
    card = replace(model.card, training={**model.card.training, INT8: effect.record()})
    others = {entry.key: entry.value for entry in content.metadata_props}
    # The card comes first, so that it is found without reading the rest.
    onnx.helper.set_model_props(content, {**others, CARD_KEY: card.to_json(), INT8_KEY: model.packed_int8})
    return content.SerializeToString()
