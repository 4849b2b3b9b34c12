"""`train`: train a model on section stores and write its report."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from ..choices import ARCHITECTURES, PRESETS
from ..errors import MissingPackage
from ..text import best_so_far, duration, tr
from .options import add_bands, add_choice, add_if_exists, add_training_device

if TYPE_CHECKING:
    from ..training.job import TrainRequest

SIZES = {  # of the network; not given: the paper's value
    "patches_per_side": (int, "patches along one side of a section: 1, 2, 4, 5 or 10"),
    "rows": (int, "T, rows of attention (default: one per label)"),
    "attention_size": (int, "d_a, width of the attention's hidden layer"),
    "lstm_size": (int, "hidden units of the LSTM"),
    "features": (int, "width of a branch's last layer"),
    "descriptor": (int, "width of a patch's descriptor"),
    "dropout": (float, "share of units dropped in training"),
}
RECIPE = {  # not given: the value of the preset
    "epochs": (int, "passes over the sections"),
    "batch": (
        int,
        "sections per step, over all processes; preset standard: 16 to 256, by the number of sections",
    ),
    "learning_rate": (float, "learning rate; with a schedule, its maximum"),
    "patience": (int, "epochs without a better validation macro AP after which training ends; 0: never"),
    "atmosphere": (float, "share of sections with a simulated atmosphere, for Level-1C and hazy scenes"),
    "cutmix": (float, "share of sections of which a part is replaced by a part of another section"),
    "patch_loss": (float, "weight of the loss on the label shares in the patches, if the stores have them; 0: none"),
    "teacher_loss": (float, "weight of the loss on the shares that a teacher gives (store teach); 0: none"),
    "max_per_place": (int, "maximum number of sections of one place in an epoch; 0: all"),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the train command; needs none of the training packages."""
    parser.add_argument("stores", type=Path, nargs="+", metavar="STORE", help="section stores, used together")
    parser.add_argument("--output", type=Path, required=True, help="the model to write, .onnx")
    add_choice(parser, "--architecture", ARCHITECTURES)
    add_choice(parser, "--preset", PRESETS)
    add_bands(parser)
    parser.add_argument(
        "--from", dest="start_from", metavar="MODEL", help="a model to start from, by its name or its .onnx file"
    )
    parser.add_argument(
        "--teacher",
        metavar="MODEL",
        help="a model, by its name or its .onnx file, whose labels by patch are added to the stores as a second target",
    )
    for name, (kind, text) in RECIPE.items():
        parser.add_argument("--" + name.replace("_", "-"), type=kind, help=text)
    parser.add_argument(
        "--class-weights", action="store_true", help="give the positives of rare labels more weight in the loss"
    )
    parser.add_argument("--bfloat16", action="store_true", help="compute in bfloat16 on a CPU too")
    parser.add_argument("--seed", type=int, default=1, help="makes the run repeatable (default 1)")
    add_training_device(parser)
    add_if_exists(parser)
    parser.add_argument(
        "--folds",
        type=int,
        default=0,
        help="for few sections: evaluate by cross-validation with this number of folds, then train on all sections",
    )
    parser.add_argument(
        "--inner-folds",
        type=int,
        default=0,
        help="with --folds: choose temperature and thresholds of each fold in so many inner folds (nested); 0: on the "
        "other folds",
    )
    parser.add_argument(
        "--repeats", type=int, default=1, help="with --folds: cross-validations, each with other folds and another seed"
    )
    for name, (kind, text) in SIZES.items():
        parser.add_argument("--" + name.replace("_", "-"), type=kind, help=text)
    parser.add_argument("--per-position", action="store_true", help="LSTM weights for each patch (literal equation 1)")
    parser.add_argument(
        "--wide", action="store_true", help="give the last layer the band and index statistics of the patches too"
    )
    parser.add_argument("--half", action="store_true", help="keep the .safetensors in half precision")
    parser.add_argument("--origin", default="", help="the origin of the sections in words, for the model card")
    parser.add_argument("--run-folder", type=Path, help="default: the output's name with .run")
    parser.add_argument("--no-report", action="store_true", help="write no report.html")
    parser.add_argument("--json", action="store_true", help="print events as JSON, one per line")


def run(options: argparse.Namespace) -> int:
    """Train and print the events; return the exit status, 130 if cancelled."""
    try:
        request = _request(options)
        from ..training.job import train
    except ImportError as error:
        raise missing_package(error) from error
    result = train(request, _echo_json if options.json else print_event)
    # torchrun reports any other status as a crash.
    return 0 if result or _launched_by_torchrun() else 130


def _request(options: argparse.Namespace) -> TrainRequest:
    from dataclasses import replace

    from ..network.section_network import NetworkOptions
    from ..training.job import TrainRequest
    from ..training.recipe import RECIPES

    given = {name: getattr(options, name) for name in RECIPE if getattr(options, name) is not None}
    given |= {"class_weights": True} if options.class_weights else {}
    given |= {"precision": "bf16"} if options.bfloat16 else {}
    sizes = {name: getattr(options, name) for name in SIZES if getattr(options, name) is not None}
    return TrainRequest(
        stores=tuple(options.stores),
        output=options.output,
        architecture=options.architecture,
        preset=options.preset,
        recipe=replace(RECIPES[options.preset], **given),
        options=NetworkOptions(**sizes, per_position=options.per_position, wide=options.wide),
        bands=options.bands or ("paper" if options.preset == "paper" else "standard"),
        start_from=Path(options.start_from) if options.start_from else None,
        teacher=Path(options.teacher) if options.teacher else None,
        device=options.device,
        seed=options.seed,
        run_folder=options.run_folder,
        report=not options.no_report,
        folds=options.folds,
        inner_folds=options.inner_folds,
        repeats=options.repeats,
        origin=options.origin,
        half=options.half,
        if_exists=options.if_exists,
    )


def _launched_by_torchrun() -> bool:
    from ..training.distributed import started_by_torchrun

    return started_by_torchrun()


def missing_package(error: ImportError) -> MissingPackage:
    """Name the package that training lacks."""
    module = (error.name or "torch").split(".")[0]
    package = "scikit-learn" if module in ("sklearn", "scipy") else module
    return MissingPackage(package=package, purpose=tr("models cannot be trained"))


def _echo_json(event: dict) -> None:
    print(json.dumps(event, ensure_ascii=False), flush=True)


def print_event(event: dict) -> None:
    """Print an event as text; steps are not printed."""
    kind = event["event"]
    if kind in ("info", "warning"):
        print(event["text"] if kind == "info" else tr("Note: {text}").format(**event), flush=True)
    elif kind == "start":
        text = tr(
            "{architecture}, {parameters} parameters, on {device}: {train} sections for training, {validation} for "
            "validation, {test} for testing; {batch} sections per step"
        )
        print(text.format(**event, **event["sections"]), flush=True)
        if event["resumed_epoch"]:
            print(tr("Resuming after epoch {resumed_epoch}").format(**event), flush=True)
    elif kind == "epoch":
        print(_epoch_line(event), flush=True)
    elif kind == "finished":
        print(event["scope"])
        print(tr("{model} written ({reason}, epoch {best_epoch} of {epochs})").format(**event), flush=True)
    elif kind == "cancelled":
        print(tr("Cancelled; the same command resumes after the last finished epoch."), flush=True)


def _epoch_line(event: dict) -> str:
    line = tr("epoch {epoch}/{epochs}: loss {train_loss:.4f}").format(**event)
    if event["validation_loss"] is not None:
        text = tr(", validation loss {validation_loss:.4f}, F1 {validation_f1:.3f}")
        line += text.format(**event)
    if event["validation_macro_ap"] is not None:
        line += tr(", macro AP {validation_macro_ap:.3f}").format(**event)
    line += f" ({best_so_far(event['validation_macro_ap'])})" if event["best"] else ""
    return line + tr(", {time} left").format(time=duration(event["seconds_left"] or 0))
