"""Options that several commands share."""

from __future__ import annotations

import argparse
from typing import Any

from ..choices import (
    BAND_ORDERS,
    BAND_SETS,
    DETECTED_ORDER,
    DEVICES,
    IF_EXISTS,
    IF_FILE_EXISTS,
    MIRROR_HELP,
    OFFSETS,
    PRECISIONS,
    Choice,
    training_devices,
)
from ..settings import user_settings
from ..text import tr


def add_choice(
    parser: argparse.ArgumentParser, name: str, choice: Choice[Any], text: str = "", *, default: str = ""
) -> None:
    """Add an option that takes one of the values of a choice; the default is the given one, else the first."""
    described = f"{text} ({choice.help})" if text else choice.help
    default = default if default in choice else choice.default
    parser.add_argument(name, choices=choice.values, default=default, help=described)


def add_scene(parser: argparse.ArgumentParser, alternative: str = "") -> None:
    """Add the scene to read; `alternative` says what else may be given."""
    text = tr("a SAFE folder, its zip or XML, a band file, a folder of band files, or a stack")
    parser.add_argument("scene", help="; ".join(filter(None, (text, alternative))))


def add_model(parser: argparse.ArgumentParser, text: str) -> None:
    """Add the model of a scene; None if not given."""
    default = tr("default: the default model, else the bundled one that fits the scene, which is also auto")
    parser.add_argument("--model", metavar="NAME|FILE", help=f"{text} ({default})")


def add_mirror(parser: argparse.ArgumentParser) -> None:
    """Add the mirror of published models; empty if not given."""
    parser.add_argument("--mirror", default="", metavar="ADDRESS|FOLDER", help=tr(MIRROR_HELP))


def add_extent(parser: argparse.ArgumentParser) -> None:
    """Add the extent that limits the sections."""
    parser.add_argument(
        "--extent", metavar="XMIN,YMIN,XMAX,YMAX", help=tr("in the scene's coordinates (write --extent=…)")
    )


def add_offset(parser: argparse.ArgumentParser) -> None:
    """Add the radiometric offset."""
    add_choice(parser, "--offset", OFFSETS, tr("radiometric offset"))


def add_threshold(parser: argparse.ArgumentParser) -> None:
    """Add the threshold for every label; None for the model's own."""
    parser.add_argument(
        "--threshold",
        type=lambda text: None if text == "model" else float(text),
        default=user_settings().threshold,
        metavar="NUMBER|model",
        help=tr("0 to 1, or model for the model's own thresholds; default: that of the settings, else the model's own"),
    )


def add_band_order(parser: argparse.ArgumentParser) -> None:
    """Add the order of bands without names; None if not given."""
    parser.add_argument(
        "--band-order",
        metavar="NAME|B02,B03,…",
        help=tr("order of bands without names: {orders}; or a list, with - for a band that is not used").format(
            orders=", ".join((DETECTED_ORDER.value, *BAND_ORDERS.values))
        ),
    )


def add_classes(parser: argparse.ArgumentParser) -> None:
    """Add the labels of the classes of a reference; empty if not given."""
    parser.add_argument(
        "--classes",
        default="",
        metavar="CLASS=LABEL;…|C.csv",
        help=tr("the labels of classes that have other names: a list, or a CSV file with the columns class and label"),
    )


def add_device(parser: argparse.ArgumentParser) -> None:
    """Add the device that a model runs on."""
    add_choice(parser, "--device", DEVICES, default=user_settings().device)


def add_precision(parser: argparse.ArgumentParser) -> None:
    """Add the precision that a model is run in."""
    add_choice(parser, "--precision", PRECISIONS)


def add_training_device(parser: argparse.ArgumentParser) -> None:
    """Add the device that a model is trained on."""
    add_choice(parser, "--device", training_devices(), default=user_settings().device)


def add_if_exists(parser: argparse.ArgumentParser) -> None:
    """Add what to do with an output that exists."""
    add_choice(parser, "--if-exists", IF_EXISTS, tr("if the output exists"))


def add_if_file_exists(parser: argparse.ArgumentParser) -> None:
    """Add what to do with a file that exists and cannot be resumed."""
    add_choice(parser, "--if-exists", IF_FILE_EXISTS, tr("if a file to write exists"))


def add_bands(parser: argparse.ArgumentParser) -> None:
    """Add the bands of a new network; None if not given."""
    default = tr("Default: those of the preset")
    parser.add_argument("--bands", choices=BAND_SETS.values, help=f"{BAND_SETS.help}. {default}")


def add_cover_limits(parser: argparse.ArgumentParser) -> None:
    """Add --min-share and --max-unlabelled: how much of a section a class covers to be a label, or no class does."""
    parser.add_argument(
        "--min-share",
        type=float,
        default=0.01,
        help=tr("minimum cover of a label, as a share of the section (default 0.01)"),
    )
    parser.add_argument(
        "--max-unlabelled",
        type=float,
        default=0.25,
        help=tr("maximum share of a section without a class (default 0.25)"),
    )
