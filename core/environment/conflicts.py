"""Known conflicts between packages, each with what to do about it."""

from __future__ import annotations

import sys
from collections import defaultdict
from importlib.metadata import distributions
from pathlib import Path

from ..packages import PACKAGES
from ..text import tr
from .folder import is_packages_folder
from .host import normal_name, numpy_problem
from .interpreter import package_folders

RUNTIMES = ("onnxruntime", "onnxruntime-gpu", "onnxruntime-directml", "onnxruntime-openvino", "onnxruntime-qnn")
_WATCHED = {"numpy", "protobuf", "gdal", *RUNTIMES, *(package.distribution for package in PACKAGES.values())}


def copies() -> dict[str, list[tuple[str, str]]]:
    """Return (version, folder) of every copy of the packages that matter, by name, the one in use first."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for folder in dict.fromkeys([*package_folders(), *_plugin_folders()]):
        for distribution in distributions(path=[folder]):
            name = normal_name(distribution.metadata["Name"] or "") if distribution.metadata else ""
            if name in _WATCHED:
                found[name].append((distribution.version, folder))
    order = {folder: number for number, folder in enumerate(sys.path)}
    return {name: sorted(each, key=lambda copy: order.get(copy[1], len(order))) for name, each in found.items()}


def conflicts(own_numpy: str | None = None) -> list[str]:
    """Return a sentence per conflict; `own_numpy` is the version that LandLabels' packages were installed for."""
    import numpy

    found, present = [], copies()
    runtimes = [name for name in RUNTIMES if name in present]
    if len(runtimes) > 1:
        text = tr("{names} are installed together and overwrite each other; uninstall all but one.")
        found.append(text.format(names=", ".join(runtimes)))
    for name, each in sorted(present.items()):
        # LandLabels' own folder can have a newer one, which only trainings use.
        others = [(version, folder) for version, folder in each if not is_packages_folder(Path(folder))]
        if len({version for version, _ in others}) > 1:
            listed = "; ".join(f"{version} in {folder}" for version, folder in others)
            text = tr("{name} is installed more than once ({listed}); the first is used, remove the others.")
            found.append(text.format(name=name, listed=listed))
    for package in PACKAGES.values():
        each = present.get(package.distribution, [])
        if each and not any(package.accepts(version) for version, _ in each):
            text = tr("{name} {version} in {folder} cannot be used (LandLabels needs {needed}); update it there.")
            version, folder = each[0]
            values = {"name": package.distribution, "version": version, "folder": folder, "needed": package.versions}
            found.append(text.format(**values))
    found += [
        tr("{name} is loaded from another plugin's folder ({folder}); disable that plugin if models fail.").format(
            name=name, folder=each[0][1]
        )
        for name, each in sorted(present.items())
        if each[0][1] in _plugin_folders()
    ]
    if own_numpy and own_numpy != numpy.__version__:
        text = tr("The packages were installed for numpy {old}, but QGIS has {new} now; install them again.")
        found.append(text.format(old=own_numpy, new=numpy.__version__))
    if unfit := numpy_problem():
        found.append(str(unfit))
    return found


def _plugin_folders() -> list[str]:
    """Return the folders on the path that other plugins in QGIS's profile added."""
    return [each for each in sys.path if "profiles" in Path(each).parts and not is_packages_folder(Path(each))]
