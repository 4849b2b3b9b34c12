"""Finds a Python interpreter like that of this process, which can be QGIS, and the environment to start it in."""

from __future__ import annotations

import os
import subprocess  # nosec B404
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

from ..errors import PythonNotFound
from ..json_reading import parse_json
from ..packages import TRAIN
from ..text import tr
from .folder import is_packages_folder

PROBE_TIMEOUT_S = 60.0  # antivirus programs can make a first import slow
_PROBE = "import sys, json; import numpy; from osgeo import gdal; print(json.dumps(sys.version_info[:2]))"
_WINDOWS = os.name == "nt"
NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows only


def find_python() -> Path:
    """Return a Python interpreter like that of this process; in QGIS `sys.executable` can be QGIS itself.

    The candidates are derived from the folders of Python's installation. The first one that runs, has the same version
    and imports numpy and GDAL is returned.

    Raises: PythonNotFound, with the candidates that were tried.
    """
    tried = []
    for candidate in _candidates():
        problem = _probe(candidate)
        if problem is None:
            return candidate
        tried.append(f"{candidate} ({problem})")
    raise PythonNotFound(
        version=python_version(), tried="; ".join(tried) or tr("there is none in {folder}").format(folder=sys.prefix)
    )


def _candidates() -> list[Path]:
    """Return the files that may be the interpreter, the most likely first."""
    names = ("python.exe", "python3.exe") if _WINDOWS else (f"python{python_version()}", "python3", "python")
    program = Path(sys.executable or sys.prefix).parent  # bin of OSGeo4W, Contents/MacOS of a macOS bundle
    folders = [
        Path(sys.prefix) / ("Scripts" if _WINDOWS else "bin"),  # a virtual environment's too
        Path(sys.prefix),  # OSGeo4W: apps/Python3x
        Path(sysconfig.get_config_var("BINDIR") or sys.prefix),
        program / "bin",
        program,
    ]
    return list(dict.fromkeys(folder / name for folder in folders for name in names if (folder / name).is_file()))


def _probe(python: Path) -> str | None:
    """Run an interpreter and return why it cannot be used; None if it can."""
    try:
        done = subprocess.run(  # nosec B603
            [python, "-c", _PROBE],
            env=environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PROBE_TIMEOUT_S,
            creationflags=NO_WINDOW,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    if done.returncode:
        return last_line(done.stderr) or tr("exit status {n}").format(n=done.returncode)
    found = ".".join(str(number) for number in parse_json(done.stdout.decode(errors="replace")))
    return None if found == python_version() else tr("it is Python {version}").format(version=found)


def environment(packages: Iterable[str | Path] | None = None) -> dict[str, str]:
    """Return the environment variables with which that Python finds the packages, GDAL and the plugin.

    `packages` are the folders of packages. Default: all of this process, LandLabels' own folder first, since a training
    can need a newer version of a package than QGIS has; the folder never holds numpy or GDAL.
    """
    variables = dict(os.environ)
    variables.pop("PYTHONEXECUTABLE", None)  # set by OSGeo4W's launcher; it hides a virtual environment
    if sys.prefix != sys.base_prefix:
        variables.pop("PYTHONHOME", None)  # outside a virtual environment it is valid, as for this process
    if packages is None:
        packages = sorted(package_folders(), key=lambda folder: not is_packages_folder(Path(folder)))
    variables["PYTHONPATH"] = os.pathsep.join([*map(str, packages), str(_plugins())])
    variables["PYTHONSAFEPATH"] = "1"  # import no modules from the working directory
    variables["PYTHONUNBUFFERED"] = "1"
    variables["PYTHONUTF8"] = "1"
    if _WINDOWS:
        variables["USE_PATH_FOR_GDAL_PYTHON"] = "YES"  # osgeo finds its DLLs through PATH, as in QGIS
    return variables


def package_folders(own: bool = True) -> list[str]:
    """Return the folders of packages on this process's path, with or without the one that LandLabels installed."""
    return [
        folder for folder in sys.path if (own if is_packages_folder(Path(folder)) else _holds_packages(Path(folder)))
    ]


def _holds_packages(folder: Path) -> bool:
    """Return whether a folder contains packages; those of QGIS's plugins could hide other modules."""
    if folder.name in ("site-packages", "dist-packages"):
        return True
    return any((folder / package).is_dir() for package in ("osgeo", "numpy", *TRAIN))


def _plugins() -> Path:
    # Not resolved: a checkout is linked into QGIS's folder under the name of the package.
    return Path(__file__).absolute().parents[3]


def python_version() -> str:
    """Return major and minor version of this process's Python."""
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def last_line(text: bytes) -> str:
    """Return the last line of a program's output that is not empty."""
    lines = text.decode("utf-8", "replace").split("\n")
    return next((line.strip() for line in reversed(lines) if line.strip()), "")
