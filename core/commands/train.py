"""`train`: a folder of BigEarthNet sections becomes a model file."""

from __future__ import annotations

import argparse
import os
import time
from pathlib import Path

import numpy as np

from ..errors import MissingPackage, OutputError, ParameterError
from ..labels import load_label_set
from ..network.presets import LABEL_SETS, LAYOUTS, band_groups
from ..text import tr
from ..training.legacy import read_sections


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the train command; needs none of the training packages."""
    parser.add_argument("sections", type=Path, help="folder that holds one folder per section")
    parser.add_argument("--output", type=Path, required=True, help="the model to write, .onnx")
    parser.add_argument("--bands", choices=tuple(LAYOUTS), default="standard")
    parser.add_argument("--label-set", choices=("bigearthnet19", "clc43"), help="default: what goes with the bands")
    parser.add_argument("--epochs", type=int, default=60, help="passes over the sections (default 60)")
    parser.add_argument("--batch", type=int, default=8, help="sections per step (default 8)")
    parser.add_argument("--folds", type=int, default=5, help="folds of the cross-validation (default 5)")
    parser.add_argument("--seed", type=int, default=1, help="makes the run repeatable on one machine (default 1)")
    parser.add_argument("--features", type=int, default=128, help="width of a branch's last layer (default 128)")
    parser.add_argument("--descriptor", type=int, default=128, help="width of a patch's descriptor (default 128)")
    parser.add_argument("--lstm-size", type=int, default=128, help="hidden units of the LSTM (default 128)")
    parser.add_argument("--dropout", type=float, default=0.5, help="share of units dropped in training (default 0.5)")
    parser.add_argument(
        "--atmosphere",
        type=float,
        default=0.0,
        help="share of sections seen through a made-up atmosphere, for Level-1C and hazy scenes (default 0)",
    )
    parser.add_argument("--bfloat16", action="store_true", help="compute in bfloat16: faster on recent processors")
    parser.add_argument("--origin", default="", help="where the sections come from, in words, for the model's card")


def run(args: argparse.Namespace) -> int:
    """Train as asked, print what happens and the scores, write the model; return the exit status."""
    _check(args)
    try:
        from ..network.export import save
        from ..network.network import Options
        from ..training.card import make_card
        from ..training.fit import Recipe, fit
        from ..training.validation import score_table, validate
    except ImportError as error:
        raise _missing(error) from error

    started = time.monotonic()
    groups, label_set = band_groups(args.bands), load_label_set(args.label_set or LABEL_SETS[args.bands])
    options = Options(
        lstm_size=args.lstm_size, features=args.features, descriptor=args.descriptor, dropout=args.dropout
    )
    recipe = Recipe(epochs=args.epochs, batch=args.batch, atmosphere=args.atmosphere, half=args.bfloat16)
    sections = read_sections(args.sections, groups, label_set)
    for line in (*sections.skipped, *sections.remarks):
        print(line)
    acquisitions = len(set(sections.acquisitions))
    if acquisitions < args.folds:
        raise ParameterError(name="--folds", value=args.folds, allowed=f"at most {acquisitions}, one per acquisition")
    print(f"{len(sections.names)} sections of {acquisitions} acquisitions", flush=True)
    validation = validate(sections, label_set, groups, options, recipe, args.folds, args.seed, _say)
    print(score_table(validation.scores), flush=True)
    network = fit(
        groups, options, recipe, sections.pixels, sections.labels, sections.acquisitions, args.seed, _say_epoch
    )
    card = make_card(args.output.stem, label_set, sections, network, recipe, validation, args.origin, args.seed)
    try:
        save(network, card, args.output)
    except OSError as error:
        raise OutputError(path=args.output, reason=error.strerror) from error
    print(card.scope)
    print(f"{args.output} written after {time.monotonic() - started:.0f} s")
    return 0


def _check(args: argparse.Namespace) -> None:
    """Raise before the long work where its end is foreseeable."""
    for name, lowest in (
        ("epochs", 1),
        ("batch", 2),
        ("folds", 2),
        ("features", 1),
        ("descriptor", 1),
        ("lstm_size", 1),
    ):
        if getattr(args, name) < lowest:
            option = "--" + name.replace("_", "-")
            raise ParameterError(name=option, value=getattr(args, name), allowed=tr("at least {n}").format(n=lowest))
    if not 0 <= args.dropout < 1:
        raise ParameterError(name="--dropout", value=args.dropout, allowed=tr("from 0 to less than 1"))
    if not 0 <= args.atmosphere <= 1:
        raise ParameterError(name="--atmosphere", value=args.atmosphere, allowed=tr("from 0 to 1"))
    if args.output.suffix != ".onnx":
        raise ParameterError(name="--output", value=args.output, allowed=tr("a file that ends in .onnx"))
    if not os.access(args.output.parent, os.W_OK):
        raise OutputError(path=args.output, reason=tr("its folder does not exist or is not writable"))


def _missing(error: ImportError) -> MissingPackage:
    module = (error.name or "torch").split(".")[0]
    package = "scikit-learn" if module == "sklearn" else module
    return MissingPackage(package=package, purpose=tr("models cannot be trained"), numpy=np.__version__)


def _say(text: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {text}", flush=True)


def _say_epoch(epoch: int, loss: float) -> None:
    if epoch % 10 == 0:
        _say(f"epoch {epoch}: loss {loss:.3f}")
