"""The models that are known by name: those of LandLabels, and those in the user's models folder."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from ..choices import MODEL_KINDS
from ..errors import FilePresent, ModelError
from ..json_reading import instance_of, parse_json
from ..raster.io_errors import translate_io_errors
from ..resources import RESOURCES
from ..settings import user_settings
from ..text import tr
from .card import Card
from .card_reading import read_card
from .catalogue import published_models
from .errors import ModelIsBundled, ModelNameInvalid, ModelUnknown, NotDownloaded

BUNDLED = RESOURCES / "models"
FOLDER_VARIABLE = "LANDLABELS_MODELS"  # environment variable; QGIS sets it to a folder in its profile
AUTOMATIC = "auto"  # in place of a name: the bundled model that fits the scene
DOWNLOAD = "download"  # in Card.training of a downloaded model: the date, and each file with its size and SHA-256
_SETTINGS = "models.json"  # in the models folder: the default model
_BEST_FIRST = ("standard", "standard-10-20m")
_SUFFIXES = (".onnx", ".safetensors", ".html")  # the files of one model: graph, weights to train further, report
_LONGEST_NAME = 100
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]')


@dataclass(frozen=True)
class KnownModel:
    """A model that can be chosen by its name."""

    name: str
    path: Path

    @property
    def is_bundled(self) -> bool:
        return self.path.parent == BUNDLED

    @property
    def is_trainable(self) -> bool:
        """Whether a training can start from it."""
        return self.path.with_suffix(".safetensors").is_file()

    @property
    def megabytes(self) -> float:
        """The size of its file; 0 if it was removed."""
        with suppress(OSError):
            return self.path.stat().st_size / 1e6
        return 0.0

    def card(self) -> Card:
        """Read its card, in milliseconds; raise `ModelError` if it has none."""
        return read_card(self.path)

    def kind(self) -> str:
        """Return one of `choices.MODEL_KINDS`, by its card; `own` if it cannot be read."""
        if self.is_bundled:
            return MODEL_KINDS["bundled"].value
        try:
            training = self.card().training
        except ModelError:
            return MODEL_KINDS["own"].value
        is_imported = "stores" not in training  # a training with LandLabels records its stores
        return MODEL_KINDS["downloaded" if DOWNLOAD in training else "imported" if is_imported else "own"].value


def models_folder() -> Path:
    """Return the user's folder of models, which need not exist.

    It is `LANDLABELS_MODELS`, else that of the settings, else in the user's data folder.
    """
    if chosen := os.environ.get(FOLDER_VARIABLE, "").strip():
        return Path(chosen).expanduser()
    if chosen := user_settings().models_folder:
        return Path(chosen).expanduser()
    home = Path.home()
    if os.name == "nt":
        data = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        data = home / "Library" / "Application Support"
    else:
        data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return data / "landlabels" / "models"


def bundled_models() -> tuple[Path, ...]:
    """Return the models that come with LandLabels, those with most bands first."""
    paths = {path.stem: path for path in sorted(BUNDLED.glob("*.onnx"))}
    ordered = [paths.pop(name) for name in _BEST_FIRST if name in paths]
    return (*ordered, *paths.values())


def known_models() -> tuple[KnownModel, ...]:
    """Return all models by name: the bundled ones, then those in the models folder in alphabetical order.

    Names differ, also without regard to case: a file in the folder with a name that is used gets a number behind it.
    """
    own: list[Path] = []
    with suppress(OSError):
        own = [path for path in models_folder().iterdir() if path.suffix.lower() == ".onnx" and path.is_file()]
    models: dict[str, KnownModel] = {}
    for path in (*bundled_models(), *sorted(own, key=lambda path: (path.stem.casefold(), path.stem))):
        name, number = path.stem, 1
        while name.casefold() in models or name == AUTOMATIC:
            number += 1
            name = f"{path.stem}-{number}"
        if not path.name.startswith("."):
            models[name.casefold()] = KnownModel(name, path)
    return tuple(models.values())


def find_model(given: str | Path) -> Path:
    """Return the file of a model that is given by its name or its path.

    What ends in .onnx or has a folder is a path, which need not exist; a name is compared without regard to case.

    Raises: ModelUnknown, or NotDownloaded for a name of the catalogue.
    """
    text = str(given)
    if Path(text).suffix.lower() == ".onnx" or len(Path(text).parts) != 1:
        return Path(text)
    known = {model.name.casefold(): model for model in known_models()}
    if found := known.get(text.casefold()):
        return found.path
    with suppress(OSError, ValueError):  # no system has a file of this name
        if Path(text).is_file():
            return Path(text)
    names = ", ".join(model.name for model in known.values()) or AUTOMATIC
    is_published = any(model.name == text.casefold() for model in published_models())
    raise (NotDownloaded if is_published else ModelUnknown)(name=text, known=names)


def is_model(given: str | Path) -> bool:
    """Return whether a text means a model: a path that ends in .onnx, or a known or published name."""
    try:
        path = find_model(given)
    except NotDownloaded:
        return True
    except ModelUnknown:
        return False
    return path.suffix.lower() == ".onnx"


def chosen_model(given: str | Path | None) -> Path | None:
    """Return the file of the model to classify with: by name or path, by default the default model.

    None if the bundled model that fits the scene is to be used: `auto`, or no model is given and none is the default.

    Raises: ModelUnknown, NotDownloaded.
    """
    chosen = default_model() if given is None or str(given) in ("", ".") else str(given)
    return None if chosen is None or chosen.casefold() == AUTOMATIC else find_model(chosen)


def downloaded_model(published_name: str) -> KnownModel | None:
    """Return the model that was downloaded as this entry of the catalogue, also if it was renamed since."""
    for model in known_models():
        with suppress(ModelError):
            record = None if model.is_bundled else model.card().training.get(DOWNLOAD)
            if isinstance(record, dict) and record.get("name") == published_name:
                return model
    return None


def default_model() -> str | None:
    """Return the name or the path of the default model; None if there is none."""
    try:
        record = instance_of(dict, parse_json((models_folder() / _SETTINGS).read_text(encoding="utf-8")), _SETTINGS)
        return instance_of(str, record["default"], "default") or None
    except (OSError, ValueError, KeyError):
        return None


def set_default_model(name: str | None) -> None:
    """Store the name or the path of the default model; None: there is none.

    Raises:
        ModelError: there is no such model.
        OutputError: the folder cannot be written.
    """
    if name is not None:
        found = find_model(name)
        read_card(found)
        name = next((model.name for model in known_models() if model.path == found), str(found.absolute()))
    path = models_folder() / _SETTINGS
    part = path.with_name(f".{path.name}.part")
    with translate_io_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps({"default": name or ""}), encoding="utf-8")
        part.replace(path)


def add_model(source: Path, name: str | None = None, replace: bool = False) -> KnownModel:
    """Copy a model file into the models folder, with the weights and the report of the same stem beside it.

    Raises:
        ModelError: it is no LandLabels model.
        ModelNameInvalid, FilePresent: the name cannot be used, or is used.
        OutputError: the folder cannot be written.
    """
    read_card(source)
    target = _free_path(source.stem if name is None else name, replace)
    with translate_io_errors(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        for suffix in reversed(_SUFFIXES):  # the graph last: without it there is no model
            original, copy = source.with_suffix(suffix), target.with_suffix(suffix)
            if suffix == ".onnx":
                original = source
            if not original.is_file():
                copy.unlink(missing_ok=True)  # of the model that is replaced
            elif not (copy.exists() and copy.samefile(original)):
                part = copy.with_name(f".{copy.name}.part")
                try:
                    shutil.copyfile(original, part)
                    part.replace(copy)
                finally:
                    part.unlink(missing_ok=True)
    return KnownModel(target.stem, target)


def rename_model(name: str, new_name: str) -> KnownModel:
    """Rename a model of the models folder with all its files; the default follows.

    Raises:
        ModelUnknown, NotDownloaded, ModelIsBundled, ModelNameInvalid, FilePresent, OutputError.
    """
    model = _in_folder(name)
    was_default = _is_default(model)
    target = _free_path(new_name, replace=False, besides=model.path)
    with translate_io_errors(target):
        for suffix in _SUFFIXES:
            original = model.path if suffix == ".onnx" else model.path.with_suffix(suffix)
            if original.is_file():
                original.rename(target.with_suffix(suffix))
    if was_default:
        set_default_model(target.stem)
    return KnownModel(target.stem, target)


def remove_model(name: str) -> None:
    """Delete a model of the models folder with all its files; if it is the default, there is none then.

    Raises: ModelUnknown, NotDownloaded, ModelIsBundled, OutputError.
    """
    model = _in_folder(name)
    was_default = _is_default(model)
    with translate_io_errors(model.path):
        for suffix in _SUFFIXES:
            (model.path if suffix == ".onnx" else model.path.with_suffix(suffix)).unlink(missing_ok=True)
    if was_default:
        set_default_model(None)


def check_name(name: str) -> None:
    """Raise `ModelNameInvalid` if a name cannot be used for a model in the models folder."""
    reason = ""
    if not name.strip(" .") or len(name) > _LONGEST_NAME:
        reason = tr("it must have 1 to {n} characters").format(n=_LONGEST_NAME)
    elif _NOT_IN_NAMES.search(name) or name != name.strip(" .") or PureWindowsPath(name).is_reserved():
        reason = tr("a file cannot have this name on every system")
    elif name.casefold() == AUTOMATIC or name.casefold().endswith(".onnx"):
        reason = tr("it has another meaning where a model is chosen")
    elif name.casefold() in (path.stem.casefold() for path in bundled_models()):
        reason = tr("a model of LandLabels has it")
    if reason:
        raise ModelNameInvalid(name=name, reason=reason)


def path_for(name: str) -> Path:
    """Return the path of a model of this name in the models folder; raise `ModelNameInvalid` if it cannot be used."""
    check_name(name)
    return models_folder() / f"{name}.onnx"


def _free_path(name: str, replace: bool, besides: Path | None = None) -> Path:
    """Return the path for a new model; raise `FilePresent` if its name is used by another model than `besides`."""
    path = path_for(name)
    used = [model.path for model in known_models() if model.name.casefold() == name.casefold()]
    if not replace and any(other != besides for other in used):
        raise FilePresent(path=path)
    return path


def _in_folder(name: str) -> KnownModel:
    path = find_model(name)
    for model in known_models():
        if model.path == path:
            if model.is_bundled:
                raise ModelIsBundled(name=name)
            return model
    raise ModelUnknown(name=name, known=", ".join(model.name for model in known_models()))


def _is_default(model: KnownModel) -> bool:
    with suppress(ModelError):
        return find_model(default_model() or "") == model.path
    return False
