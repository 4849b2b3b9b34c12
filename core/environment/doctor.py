"""The doctor: one report on versions, packages, devices and conflicts, that can be sent to the authors."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import subprocess  # nosec B404
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from ..choices import CPU_PROVIDER, GPU_PROVIDERS
from ..errors import PythonNotFound
from ..json_reading import instance_of, parse_json, read_json
from ..model.classifier import PROVIDER_NAMES
from ..packages import PACKAGES, PURPOSES
from ..processors import processor_count
from ..resources import PLUGIN
from ..text import tr
from .anonymise import anonymise
from .conflicts import RUNTIMES, conflicts, copies
from .folder import MANIFEST, is_packages_folder
from .host import describe, has_nvidia_driver
from .install import with_build
from .interpreter import NO_WINDOW, environment, find_python

TRIAL_TIMEOUT_S = 120.0
_REASONS = {
    "CUDAExecutionProvider": "onnxruntime-gpu",
    "DmlExecutionProvider": "onnxruntime-directml",
    "CoreMLExecutionProvider": "onnxruntime",
}


def report(host: Mapping[str, str] | None = None) -> str:
    """Return the report as text; `host` has more versions to list, such as QGIS's.

    Devices are tried in a fresh Python, so that a library that crashes does not end this process.
    """
    sections = {
        tr("Versions"): [*_versions(), *(f"{name}: {value}" for name, value in (host or {}).items())],
        tr("Packages"): list(_packages()),
        tr("Devices"): list(_devices()),
        tr("Disk"): list(_disk()),
    }
    advice = [*conflicts(_own_manifest().get("numpy")), *_missing()]
    sections[tr("What to do")] = advice or [tr("Nothing: no problem was found.")]
    lines = [f"{title}\n" + "".join(f"  {line}\n" for line in each) for title, each in sections.items()]
    return anonymise("\n".join(lines))


def _versions() -> Iterator[str]:
    from osgeo import gdal

    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(PLUGIN / "metadata.txt", encoding="utf-8")
    yield f"LandLabels: {metadata.get('general', 'version', fallback='?')} ({PLUGIN})"
    yield tr("System: {system}").format(system=describe())
    yield f"Python: {sys.version.split()[0]} ({sys.prefix})"
    try:
        yield tr("Interpreter for installing and training: {path}").format(path=find_python())
    except PythonNotFound as error:
        yield str(error)
    yield f"GDAL: {gdal.VersionInfo('RELEASE_NAME')}"
    yield tr("Processors: {n}").format(n=processor_count())


def _packages() -> Iterator[str]:
    """Yield each package with its version and folder."""
    import numpy

    present = copies()
    yield f"numpy: {numpy.__version__} ({Path(numpy.__file__).parent.parent})"
    for package in PACKAGES.values():
        names = RUNTIMES if package.distribution in RUNTIMES else (package.distribution,)
        name, found = next(((each, present[each]) for each in names if each in present), ("", []))
        needed = ", ".join(tr(each.title) for each in PURPOSES.values() if package.module in each.modules)
        if found:
            version, folder = found[0]
            whose = tr("of LandLabels") if is_packages_folder(Path(folder)) else tr("of QGIS's Python")
            yield f"{name}: {version} ({whose}, {folder})"
        else:
            missing = tr("{name}: not installed; needed for: {purposes}")
            yield missing.format(name=package.distribution, purposes=needed)


def _devices() -> Iterator[str]:
    """Yield each provider of ONNX Runtime with a test classification, or why it cannot be used."""
    try:
        import onnxruntime
    except ImportError as error:
        yield tr("None: onnxruntime cannot be imported ({reason}).").format(reason=error)
        return
    available = onnxruntime.get_available_providers()
    yield tr("onnxruntime offers: {providers}").format(providers=", ".join(available))
    yield tr("NVIDIA driver: {found}").format(found=tr("yes") if has_nvidia_driver() else tr("no"))
    for provider in (CPU_PROVIDER, *GPU_PROVIDERS):
        name = "CPU" if provider == CPU_PROVIDER else PROVIDER_NAMES[provider]
        yield f"{name}: {_tried(provider) if provider in available else _unavailable(provider)}"


def _tried(provider: str) -> str:
    """Return the outcome of a test classification in a fresh Python, in words."""
    try:
        done = subprocess.run(  # nosec B603
            [str(find_python()), "-m", f"{__package__}.provider_trial", provider],
            env=environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=TRIAL_TIMEOUT_S,
            creationflags=NO_WINDOW,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired, PythonNotFound) as error:
        return tr("cannot be tried: {reason}").format(reason=error)
    if done.returncode:
        if provider == "CUDAExecutionProvider" and not has_nvidia_driver():
            return tr("not usable: {reason}").format(reason=tr("no NVIDIA driver"))
        reason = _reason(done.stderr) or tr("exit status {n}").format(n=done.returncode)
        return tr("not usable: {reason}").format(reason=reason)
    found = parse_json(done.stdout.strip().splitlines()[-1])
    if provider == CPU_PROVIDER:
        return tr("usable, {speed:.0f} sections per second").format(speed=found["speed"])
    text = tr("usable, {speed:.0f} sections per second, probabilities within {difference:.1g} of the CPU's")
    return text.format(**found)


def _reason(output: str) -> str:
    """Return what ONNX Runtime's log says of a failure, else the last line; empty if there is none."""
    lines = [re.sub(r"\x1b\[[\d;]*m", "", line).strip() for line in output.splitlines()]
    logged = [line.partition("] ")[2] for line in lines if re.search(r"\[[EW]:onnxruntime", line)]
    return next((line[-300:] for line in [*logged, *reversed(lines)] if line), "")


def _unavailable(provider: str) -> str:
    """Return why onnxruntime does not offer a provider."""
    if provider == "DmlExecutionProvider" and os.name != "nt":
        return tr("only on Windows")
    if provider == "CoreMLExecutionProvider" and sys.platform != "darwin":
        return tr("only on macOS")
    if provider == "CUDAExecutionProvider" and not has_nvidia_driver():
        return tr("no NVIDIA driver")
    return tr("this onnxruntime is built without it; {package} has it").format(package=_REASONS[provider])


def _disk() -> Iterator[str]:
    folders = {tr("temporary files"): Path(tempfile.gettempdir()), tr("home folder"): Path.home()}
    if own := _own_folder():
        folders[tr("packages of LandLabels")] = own
    for title, folder in folders.items():
        try:
            free = shutil.disk_usage(folder).free / 1e9
        except OSError as error:
            yield f"{title}: {error}"
            continue
        yield tr("{title}: {free:.1f} GB free ({folder})").format(title=title, free=free, folder=folder)


def _missing() -> Iterator[str]:
    for purpose in PURPOSES.values():
        if missing := [with_build(package, "auto") for package in purpose.missing()]:
            yield (
                purpose.describe_missing(missing)
                + " "
                + tr("Install them with Raster > LandLabels > LandLabels packages.")
            )


def _own_folder() -> Path | None:
    return next((Path(folder) for folder in sys.path if is_packages_folder(Path(folder))), None)


def _own_manifest() -> dict[str, str]:
    own = _own_folder()
    try:
        return instance_of(dict, read_json(own / MANIFEST), MANIFEST) if own else {}
    except (OSError, ValueError):
        return {}
