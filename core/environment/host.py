"""What QGIS's Python brings: how QGIS was installed, and its packages, which an installation must not change."""

from __future__ import annotations

import ctypes.util
import os
import platform
import re
import sys
from importlib.metadata import distributions
from pathlib import Path

from ..choices import RUNTIME_BUILDS, RuntimeBuild
from ..text import mark, tr
from .errors import NumpyUnfit
from .interpreter import package_folders

# How QGIS was installed, and what follows for its packages.
_KINDS = {
    "flatpak": mark("QGIS runs as a Flatpak: packages are installed inside its sandbox, which needs network access."),
    "snap": mark("QGIS runs as a Snap: packages are installed inside its sandbox, which needs network access."),
    "conda": mark("QGIS is from conda: `conda install -c conda-forge onnxruntime` in its environment works too."),
    "osgeo4w": mark("QGIS is from OSGeo4W or the standalone installer."),
    "windows": mark("QGIS uses its own Python on Windows."),
    "macos": mark("QGIS is a macOS application."),
    "virtualenv": mark("Python runs in a virtual environment."),
    "system": mark("QGIS is a package of the system."),
}


_CORE = re.compile(r"(numpy|gdal|pyqt.*|sip)$")  # a second version of these breaks QGIS's own modules
_WINDOWS = os.name == "nt"
BUILD_TOOLS = {"setuptools", "wheel", "pip"}


def kind() -> str:
    """Return how QGIS was installed, one of the keys of `_KINDS`."""
    prefix = Path(sys.prefix)
    if os.environ.get("FLATPAK_ID") or Path("/.flatpak-info").exists():
        return "flatpak"
    if os.environ.get("SNAP") and os.environ.get("SNAP_NAME") and str(prefix).startswith(os.environ["SNAP"]):
        return "snap"
    if (prefix / "conda-meta").is_dir():
        return "conda"
    if _WINDOWS:
        return "osgeo4w" if os.environ.get("OSGEO4W_ROOT") else "windows"
    if sys.platform == "darwin":
        return "macos"
    return "virtualenv" if sys.prefix != sys.base_prefix else "system"


def hint() -> str:
    """Return what to know before packages are installed into this QGIS; empty for most."""
    found = kind()
    return tr(_KINDS[found]) if found in ("flatpak", "snap", "conda") else ""


def describe() -> str:
    """Return how QGIS was installed, in words, with system and processor."""
    return f"{platform.system()} {platform.release()} {platform.machine()}. {tr(_KINDS[kind()])}"


def has_nvidia_driver() -> bool:
    """Return whether a driver for NVIDIA GPUs is installed."""
    library = "nvcuda" if _WINDOWS else "cuda"
    return bool(ctypes.util.find_library(library)) or Path("/proc/driver/nvidia").exists()


def runtime_build(wanted: str = "auto") -> RuntimeBuild:
    """Return the build of ONNX Runtime to install; `auto` is chosen by the graphics card.

    Raises: ParameterError.
    """
    RUNTIME_BUILDS.check("build", wanted)
    if wanted == "auto":
        is_x86 = platform.machine().lower() in ("x86_64", "amd64")
        wanted = "cuda" if is_x86 and has_nvidia_driver() else "directml" if _WINDOWS and is_x86 else "cpu"
    return RUNTIME_BUILDS[wanted]


def installed() -> dict[str, tuple[str, str]]:
    """Return version and folder of every package of QGIS's Python by its name on PyPI, without LandLabels' own folder.

    Of several with one name it is the first on the path, the one that is imported.
    """
    found: dict[str, tuple[str, str]] = {}
    for folder in package_folders(own=False):
        for distribution in distributions(path=[folder]):
            name = distribution.metadata["Name"] if distribution.metadata else None
            if name and distribution.version:
                found.setdefault(normal_name(name), (distribution.version, folder))
    return found


def normal_name(name: str) -> str:
    """Return the name of a package as PyPI compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def constraints(only_core: bool = False) -> list[str]:
    """Return a line for pip per package of QGIS that keeps its version, numpy's as it is imported.

    `only_core`: numpy, GDAL and Qt alone. Tools that build packages are left out: torch names a newer setuptools than
    Debian has, and does not run it.
    """
    import numpy

    versions = {name: version for name, (version, _) in installed().items()}
    versions["numpy"] = numpy.__version__
    return [
        f"{name}=={version}"
        for name, version in sorted(versions.items())
        if name not in BUILD_TOOLS and _is_pinnable(version) and (not only_core or _CORE.match(name))
    ]


def numpy_problem() -> NumpyUnfit | None:
    """Return the error if GDAL cannot use the numpy that is imported, such as numpy 2 in the user's own folder."""
    import numpy

    try:
        from osgeo import gdal_array  # noqa: F401
    except (ImportError, AttributeError) as error:
        problem = str(error).strip().splitlines()[-1]
        return NumpyUnfit(version=numpy.__version__, folder=Path(numpy.__file__).parent.parent, problem=problem)
    return None


def _is_pinnable(version: str) -> bool:
    """Return whether pip accepts a version; Linux distributions have some of their own, such as `5.15.9+dfsg`."""
    return re.fullmatch(r"\d+(\.\d+)*((a|b|rc|\.post|\.dev)\d+)*(\+[a-z0-9.]+)?", version, re.IGNORECASE) is not None
