"""The user's settings, read from a TOML file: defaults of QGIS's dialogs, the toolbox and the command line.

Light to import, since QGIS loads it when it starts. The default model is no setting: its name is stored in the models
folder, beside the models that have names there.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from importlib import import_module
from pathlib import Path
from typing import Any

from .choices import DEVICES, RESULT_STYLES, RUNTIME_BUILDS, Choice
from .redaction import redact
from .text import tr

FILE_VARIABLE = "LANDLABELS_SETTINGS"  # environment variable: the path of the file
_LONGEST = 1 << 20  # bytes
_CONTROL = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")  # not in the texts of a TOML file


@dataclass(frozen=True)
class Settings:
    """What the user has set; an empty text, 0 and None stand for what applies without the setting.

    Attributes:
        device: one of `choices.DEVICES`.
        threads: processors to use at most; 0: all.
        read_ahead_mb: memory for pixels that are read before the model needs them, in megabytes.
        threshold: for every label; None: the model's own thresholds.
        style: one of `choices.RESULT_STYLES`, in which QGIS shows new results.
        models_folder, packages_folder: where models and installed packages are.
        mirror: where published models are downloaded from.
        package_index: the address of the index that packages are installed from.
        wheels: a folder of wheels to install from without a network.
        runtime_build: one of `choices.RUNTIME_BUILDS`.
    """

    device: str = DEVICES.default
    threads: int = 0
    read_ahead_mb: int = 96
    threshold: float | None = None
    style: str = RESULT_STYLES.default
    models_folder: str = ""
    packages_folder: str = ""
    mirror: str = ""
    package_index: str = ""
    wheels: str = ""
    runtime_build: str = RUNTIME_BUILDS.default


def settings_file() -> Path:
    """Return the path of the file, which need not exist: `LANDLABELS_SETTINGS`, else in the user's configuration."""
    if chosen := os.environ.get(FILE_VARIABLE, "").strip():
        return Path(chosen).expanduser()
    home = Path.home()
    if os.name == "nt":
        folder = Path(os.environ.get("APPDATA") or home / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        folder = home / "Library" / "Application Support"
    else:
        folder = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    return folder / "landlabels" / "settings.toml"


def user_settings() -> Settings:
    """Return the settings; for values that cannot be used, the defaults."""
    return _read()[0]


def settings_problems() -> tuple[str, ...]:
    """Return a sentence on each value in the file that cannot be used."""
    return _read()[1]


def change_settings(**values: Any) -> None:
    """Write the settings with some of them changed; those that are as without the file are left out.

    Raises: SettingsNotWritten.
    """
    from .errors import SettingsNotWritten

    settings = replace(user_settings(), **values)
    given = {name: value for name, value in vars(settings).items() if value != getattr(Settings, name)}
    lines = [f"{name} = {json.dumps(value, ensure_ascii=False)}\n" for name, value in given.items()]
    path = Path()
    try:
        path = settings_file()
        part = path.with_name(f".{path.name}.part")
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text("# Settings of LandLabels\n" + "".join(lines), encoding="utf-8")
        part.replace(path)
    except (OSError, RuntimeError) as error:
        raise SettingsNotWritten(path=path, reason=getattr(error, "strerror", None) or error) from error


_cached: tuple[object, tuple[Settings, tuple[str, ...]]] | None = None  # by the state of the file


def _read() -> tuple[Settings, tuple[str, ...]]:
    """Return the settings and the sentences on what cannot be used; the file is read again after it was changed."""
    global _cached
    try:
        path = settings_file()
        status = path.stat()
    except (OSError, ValueError, RuntimeError):  # RuntimeError: the user has no home
        return Settings(), ()
    state = path, status.st_mtime_ns, status.st_size
    if _cached is None or _cached[0] != state:
        _cached = state, _parse(path)
    return _cached[1]


def _parse(path: Path) -> tuple[Settings, tuple[str, ...]]:
    try:
        given = _toml(path)
    except ImportError:
        text = tr("The settings in '{path}' are not used: Python 3.11 or the package tomli is needed to read them.")
        return Settings(), (text.format(path=path),)
    except (OSError, ValueError, RecursionError) as error:
        text = tr("The settings in '{path}' are not used: {reason}.")
        return Settings(), (text.format(path=path, reason=_one_line(error)),)
    used, problems = {}, []
    for name, value in given.items():
        if name not in _ALLOWED:
            known = ", ".join(_ALLOWED)
            text = tr("'{name}' in '{path}' is not a setting; the settings are {known}.")
            problems.append(text.format(name=name[:100], path=path, known=known))
            continue
        is_allowed, allowed = _ALLOWED[name]
        if is_allowed(value):
            used[name] = value
            continue
        text = tr("The setting {name} in '{path}' is {value}, but it must be {allowed}; the default is used.")
        problems.append(redact(text.format(name=name, path=path, value=repr(value)[:100], allowed=allowed())))
    return Settings(**used), tuple(problems)


def _toml(path: Path) -> dict[str, Any]:
    """Return the values of a TOML file.

    Raises: ImportError without a reader; OSError; ValueError if it is no TOML file.
    """
    toml = import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")
    if not path.is_file():  # reading a pipe would never end
        raise ValueError(tr("it is not a file"))
    with open(path, "rb") as file:
        content = file.read(_LONGEST + 1)
    if len(content) > _LONGEST:
        raise ValueError(tr("it is too large"))
    return dict(toml.loads(content.decode("utf-8-sig")))


def _one_line(error: BaseException) -> str:
    return " ".join(str(error).split()).rstrip(".")[:200]


# What a value must be


_Allowed = tuple[Callable[[Any], bool], Callable[[], str]]  # whether a value is allowed, and the words for it


def _one_of(choice: Choice[Any]) -> _Allowed:
    return lambda value: isinstance(value, str) and value in choice, lambda: ", ".join(choice.values)


def _whole(lowest: int, highest: int) -> _Allowed:
    return (
        lambda value: type(value) is int and lowest <= value <= highest,
        lambda: tr("a whole number from {lowest} to {highest}").format(lowest=lowest, highest=highest),
    )


def _can_be_expanded(path: str) -> bool:
    """Return whether a path has no `~` or one that stands for a home."""
    try:
        Path(path).expanduser()
    except RuntimeError:
        return False
    return True


_SHARE: _Allowed = (
    lambda value: type(value) in (int, float) and 0 <= value <= 1,
    lambda: tr("a number from 0 to 1"),
)
_TEXT: _Allowed = (
    lambda value: isinstance(value, str) and not _CONTROL.search(value),
    lambda: tr("a text on one line"),
)
_FOLDER: _Allowed = (
    lambda value: _TEXT[0](value) and _can_be_expanded(value),
    lambda: tr("a path"),
)
MOST_THREADS, MEMORY_MB = 1024, (16, 65536)
_SPECIAL: dict[str, _Allowed] = {
    "device": _one_of(DEVICES),
    "threads": _whole(0, MOST_THREADS),
    "read_ahead_mb": _whole(*MEMORY_MB),
    "threshold": _SHARE,
    "style": _one_of(RESULT_STYLES),
    "models_folder": _FOLDER,
    "packages_folder": _FOLDER,
    "runtime_build": _one_of(RUNTIME_BUILDS),
}
_ALLOWED = {field.name: _SPECIAL.get(field.name, _TEXT) for field in fields(Settings)}
