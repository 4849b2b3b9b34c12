"""`models`: list, download, add, rename and remove models, and set the default one."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..text import plural, tr
from .options import add_if_file_exists, add_mirror
from .terminal import DownloadReporter

if TYPE_CHECKING:
    from ..model.catalogue import PublishedModel
    from ..model.library import KnownModel


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add a command for each action; without one, the models are listed."""
    parser.add_argument("--json", action="store_true", help=tr("list the models as JSON"))
    actions = parser.add_subparsers(dest="action")
    download = actions.add_parser("download", help=tr("download a published model of the catalogue"))
    download.add_argument("name", help=tr("its name, as `models` lists it"))
    add_mirror(download)
    download.add_argument(
        "--output", type=Path, metavar="M.onnx", help=tr("the model to write; default: in the models folder")
    )
    add_if_file_exists(download)
    add = actions.add_parser("add", help=tr("copy a model into the models folder"))
    add.add_argument("file", type=Path, help=tr("a LandLabels .onnx file"))
    add.add_argument("--name", help=tr("its name; default: that of the file"))
    add_if_file_exists(add)
    rename = actions.add_parser("rename", help=tr("rename a model of the models folder"))
    rename.add_argument("name", help=tr("its name"))
    rename.add_argument("new_name", help=tr("its new name"))
    remove = actions.add_parser("remove", help=tr("delete a model of the models folder"))
    remove.add_argument("name", help=tr("its name"))
    default = actions.add_parser("default", help=tr("set the model that is used if none is given"))
    default.add_argument("name", help=tr("its name, or auto for the bundled one that fits the scene"))


def run(options: argparse.Namespace) -> int:
    """Do what was chosen; return 0."""
    actions = {"download": _download, "add": _add, "rename": _rename, "remove": _remove, "default": _set_default}
    actions.get(options.action, _list)(options)
    return 0


def _list(options: argparse.Namespace) -> None:
    from ..model.catalogue import published_models
    from ..model.library import default_model, downloaded_model, known_models, models_folder

    models, published = known_models(), published_models()
    if options.json:
        record = {
            "folder": str(models_folder()),
            "default": default_model(),
            "models": [_record(model) for model in models],
            "catalogue": [_published_record(model) for model in published],
        }
        print(json.dumps(record, indent=1, ensure_ascii=False))
        return
    width = max(map(len, [*(model.name for model in models), *(entry.name for entry in published)]))
    for model in models:
        print(f"{model.name:{width}}  {model.megabytes:6.1f} MB  {_summary(model)}")
    print(tr("Models folder: {path}").format(path=models_folder()))
    print(tr("Default: {name}").format(name=default_model() or tr("the bundled model that fits the scene")))
    print()
    print(tr("Published models, which `models download NAME` downloads and imports:"))
    for entry in published:
        size = "     ?" if entry.megabytes is None else f"{entry.megabytes:6.1f}"
        labels = tr("label set {name}, {n} bands, {licence}").format(
            name=entry.label_set, n=len(entry.bands), licence=entry.licence
        )
        note = tr(" (downloaded)") if downloaded_model(entry.name) else ""
        print(f"{entry.name:{width}}  {size} MB  {tr(entry.title)}: {labels}{note}")


def _summary(model: KnownModel) -> str:
    from ..choices import MODEL_KINDS
    from ..errors import ModelError

    try:
        card = model.card()
    except ModelError as error:
        return str(error)
    labels = plural(len(card.label_set), "{n} label", "{n} labels")
    bands = plural(len(card.bands), "{n} band", "{n} bands")
    return f"{tr(MODEL_KINDS[model.kind()].title)}: {labels}, {bands}, {card.level}"


def _record(model: KnownModel) -> dict[str, Any]:
    from ..errors import ModelError

    record: dict[str, Any] = {"name": model.name, "path": str(model.path), "kind": model.kind()}
    record |= {"megabytes": round(model.megabytes, 3), "trainable": model.is_trainable}
    try:
        card = model.card()
    except ModelError as error:
        return record | {"problem": str(error)}
    return record | {
        "labels": list(card.label_set.names),
        "bands": list(card.bands),
        "level": card.level,
        "evidence": card.has_evidence,
        "demonstration": card.demonstration,
        "scope": card.scope,
        "licence": card.training.get("licence"),
        "download": card.training.get("download"),
    }


def _published_record(model: PublishedModel) -> dict[str, Any]:
    from dataclasses import asdict

    return {**asdict(model), "megabytes": model.megabytes}


def _download(options: argparse.Namespace) -> None:
    from ..model.catalogue import published_model
    from ..model.download import download_model
    from ..model.imported.importing import describe

    model = download_model(
        published_model(options.name),
        DownloadReporter(),
        output=options.output,
        mirror=options.mirror,
        if_exists=options.if_exists,
    )
    for line in describe(model.path, model.card()):
        print(line)
    if options.output is None:
        print(tr("Use it with --model {name}.").format(name=model.name))


def _add(options: argparse.Namespace) -> None:
    from ..model.library import add_model

    model = add_model(options.file, options.name, replace=options.if_exists == "replace")
    print(tr("{name}: {path}").format(name=model.name, path=model.path))


def _rename(options: argparse.Namespace) -> None:
    from ..model.library import rename_model

    model = rename_model(options.name, options.new_name)
    print(tr("{name}: {path}").format(name=model.name, path=model.path))


def _remove(options: argparse.Namespace) -> None:
    from ..model.library import remove_model

    remove_model(options.name)
    print(tr("Removed: {name}").format(name=options.name))


def _set_default(options: argparse.Namespace) -> None:
    from ..model.library import AUTOMATIC, set_default_model

    set_default_model(None if options.name.casefold() == AUTOMATIC else options.name)
    print(tr("Default: {name}").format(name=options.name))
