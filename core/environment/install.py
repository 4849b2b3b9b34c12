"""Installs packages into LandLabels' own folder: prepared beside it, tried in a fresh Python, then put in its place."""

from __future__ import annotations

import json
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..json_reading import instance_of, parse_json, read_json
from ..packages import PACKAGES, PURPOSES, Package
from ..reporting import Reporter
from ..text import tr
from . import folder as folders
from .errors import InstallFailed, PackageInFront, PackagesConflict
from .failures import CONFLICT, recognise
from .host import BUILD_TOOLS, constraints, describe, installed, normal_name, numpy_problem, runtime_build
from .interpreter import environment, find_python, last_line, package_folders, python_version
from .pip import Source, find_pip
from .program import run_program

LOG = "install.log"  # in the root of the folders
MB = 1e6
RETRIES = "2"
UNPACKED = 4  # times the download: the wheels, what they hold, and the folder that is replaced
_STALE_S = 24 * 3600


@dataclass(frozen=True)
class Installed:
    """What an installation did: the versions of the packages, and whether they are used only after a restart."""

    folder: Path
    versions: dict[str, str] = field(default_factory=dict)
    restart: bool = False


def install(root: Path, purposes: Iterable[str], source: Source, reporter: Reporter, build: str = "cpu") -> Installed:
    """Install what the purposes need, with what was installed for others before, and put it on the path.

    Args:
        root: the folder in which the folder of each Python lies.
        purposes: keys of `packages.PURPOSES`.
        build: of ONNX Runtime and torch, one of `choices.RUNTIME_BUILDS`.

    Raises: InstallFailed, InstallCancelled, PackageInFront, NumpyUnfit, PythonNotFound; then nothing was changed.
    """
    purposes = list(dict.fromkeys([*_earlier_purposes(root), *purposes]))
    modules = dict.fromkeys(module for purpose in purposes for module in PURPOSES[purpose].modules)
    packages = [with_build(PACKAGES[module], build) for module in modules]
    if unfit := numpy_problem():
        raise unfit
    _check_in_front(packages)
    try:
        root.mkdir(parents=True, exist_ok=True)
        _remove_stale(root)
        staging = Path(tempfile.mkdtemp(prefix=f"{folders.folder_in(root).name}.new-", dir=root))
        (root / LOG).write_text(f"{describe()}\n{sys.version}\n", encoding="utf-8")
    except OSError as error:  # has many names: not a folder, no such folder, read-only
        raise _failed(root, f"{error} (Permission denied)") from error
    try:
        return _Installation(root, staging, source, reporter).run(purposes, packages)
    except OSError as error:
        raise _failed(root, str(error)) from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)


class _Installation:
    """One installation, in a temporary folder."""

    def __init__(self, root: Path, staging: Path, source: Source, reporter: Reporter) -> None:
        self._root, self._staging, self._source, self._reporter = root, staging, source, reporter
        self._target, self._downloads = staging / "packages", staging / "downloads"
        self._log = root / LOG
        self._started = time.monotonic()
        self._expected = 0.0  # bytes

    def run(self, purposes: list[str], packages: Sequence[Package]) -> Installed:
        present = installed()
        absent = [each for each in packages if each.distribution not in present]
        self._expected = sum(each.download_mb * MB for each in absent)
        self._source = self._source.with_indexes(each.cpu_index for each in absent)
        free = shutil.disk_usage(self._root).free
        if free < UNPACKED * self._expected:
            raise _failed(self._root, "Errno 28")
        self._downloads.mkdir()
        self._target.mkdir()
        self._reporter.info(tr("Looking for Python and pip…"))
        python = find_python()
        self._variables = {**environment(package_folders(own=False)), **_pip_variables(), **self._source.variables()}
        self._variables |= {name: str(self._downloads) for name in ("TMPDIR", "TEMP", "TMP")}
        pip = find_pip(python, self._variables, self._source, self._downloads)
        wanted = self._choose(pip, packages, strict=all(PURPOSES[purpose].in_qgis for purpose in purposes))
        if wanted:
            self._reporter.info(tr("Installing {packages}…").format(packages=", ".join(wanted)))
            self._pip(pip, ["install", "--no-deps", "--no-compile", "--target", str(self._target), *wanted])
        self._reporter.info(tr("Running the bundled models with the new packages…"))
        modules = {package.module for package in packages}
        in_qgis = modules & _modules_in_qgis()
        self._try_out(python, [*package_folders(own=False), self._target], sorted(in_qgis))
        others = modules - in_qgis
        if others:  # in a process of their own, as `interpreter.environment` starts it
            self._try_out(python, [self._target, *package_folders(own=False)], sorted(others))
        return self._finish(purposes, wanted)

    def _choose(self, pip: list[str], packages: Sequence[Package], strict: bool) -> list[str]:
        """Return the packages to install, with exact versions.

        They are those that QGIS lacks. If that is not possible and not `strict`, newer versions of some are among them:
        in QGIS the older ones stay in front, in the process of a training the newer ones are.
        """
        self._reporter.info(tr("Choosing versions that fit the packages of QGIS…"))
        try:
            return self._resolve(pip, packages, constraints())
        except PackagesConflict:
            if strict:
                raise
        return self._resolve(pip, packages, constraints(only_core=True))

    def _resolve(self, pip: list[str], packages: Sequence[Package], pinned: Sequence[str]) -> list[str]:
        pins, report = self._staging / "constraints.txt", self._staging / "report.json"
        pins.write_text("\n".join(pinned), encoding="utf-8")
        requirements = [package.requirement for package in packages]
        options = ["--dry-run", "--report", str(report), "--constraint", str(pins)]
        self._pip(pip, ["install", *options, *requirements])
        found = read_json(report)["install"]
        versions = {normal_name(each["metadata"]["name"]): each["metadata"]["version"] for each in found}
        return [f"{name}=={version}" for name, version in versions.items() if name not in BUILD_TOOLS]

    def _pip(self, pip: list[str], arguments: list[str]) -> None:
        details = self._staging / "pip.log"  # names the addresses that could not be read, which the output does not
        options = ["--only-binary", ":all:", "--disable-pip-version-check", "--no-input", "--progress-bar", "off"]
        options += ["--log", str(details)]
        command = [*pip, *arguments[:1], *options, *self._source.options(), *arguments[1:]]
        status, output = run_program(command, self._variables, self._log, self._poll)
        if status:
            lines = details.read_text(encoding="utf-8", errors="replace").splitlines() if details.exists() else []
            unread = [line for line in lines if "Could not fetch URL" in line]
            with open(self._log, "a", encoding="utf-8") as log:
                log.writelines(f"{line}\n" for line in unread)
            raise _failed(self._root, "\n".join([*unread, output]))

    def _try_out(self, python: Path, path: Sequence[str | Path], modules: list[str]) -> None:
        """Import the packages and run the bundled models in a fresh Python, with QGIS's numpy as it is.

        Raises: InstallFailed.
        """
        import numpy

        variables = environment(path)
        command = [str(python), "-m", f"{__package__}.first_run", *modules]
        status, output = run_program(command, variables, self._log, self._poll)
        if status:
            raise _failed(self._root, output)
        found: dict[str, Any] = parse_json(last_line(output.encode()))
        if found["numpy"] != numpy.__version__ or Path(found["numpy_file"]).is_relative_to(self._target):
            raise _failed(self._root, "compiled using NumPy")

    def _finish(self, purposes: list[str], wanted: list[str]) -> Installed:
        import numpy

        versions = dict(each.split("==", 1) for each in wanted)
        manifest = {"purposes": purposes, "python": python_version(), "numpy": numpy.__version__, "packages": versions}
        (self._target / folders.MANIFEST).write_text(json.dumps(manifest, indent=1), encoding="utf-8")
        in_use = _imported_from(folders.folder_in(self._root))
        replaced = folders.replace(folders.folder_in(self._root), self._target)
        folders.activate(self._root)
        return Installed(folders.folder_in(self._root), versions, restart=in_use or not replaced)

    def _poll(self) -> bool:
        """Report the progress by the size of what pip has downloaded; return whether to cancel."""
        done = 0
        with suppress(FileNotFoundError):  # pip has just removed it
            for wheel in self._downloads.glob("pip-unpack-*/*.whl"):
                done += wheel.stat().st_size
        total = max(round(self._expected), done)
        if not done:
            self._started = time.monotonic()  # of the next download
        passed = time.monotonic() - self._started
        self._reporter.progress(done, total, passed * (total - done) / done if done else None)
        return self._reporter.cancelled()


def _pip_variables() -> dict[str, str]:
    """Return variables that let pip install into a folder, whatever its configuration says of others."""
    return {
        "PIP_USER": "0",
        "PIP_REQUIRE_VIRTUALENV": "0",
        "PIP_RETRIES": RETRIES,
        "PIP_DEFAULT_TIMEOUT": "15",
        "NO_COLOR": "1",
    }


def _check_in_front(packages: Iterable[Package]) -> None:
    """Raise PackageInFront if QGIS's Python has a package that is too old, since that one would be imported."""
    present = installed()
    for package in packages:
        if package.module not in _modules_in_qgis():
            continue
        if package.distribution in present and not package.accepts(present[package.distribution][0]):
            found, where = present[package.distribution]
            raise PackageInFront(package=package.distribution, found=found, folder=where, needed=package.versions)


def _modules_in_qgis() -> set[str]:
    """Return the modules that QGIS's own process imports."""
    return {module for purpose in PURPOSES.values() if purpose.in_qgis for module in purpose.modules}


def with_build(package: Package, build: str) -> Package:
    """Return a package in the build to install; ONNX Runtime in another than the CPU's, unless QGIS has it already."""
    chosen = runtime_build(build)
    if package.cpu_index:
        if chosen.value == "cuda":
            return replace(package, cpu_index="")
        return replace(package, download_mb=package.cpu_download_mb)
    if package.module != "onnxruntime" or "onnxruntime" in installed() or chosen.value == "cpu":
        return package
    return replace(package, distribution=chosen.package, download_mb=chosen.download_mb)


def manifest(root: Path) -> dict[str, Any]:
    """Return what is installed in the folder of this Python; empty if nothing is."""
    try:
        return instance_of(dict, read_json(folders.folder_in(root) / folders.MANIFEST), folders.MANIFEST)
    except (OSError, ValueError):
        return {}


def _earlier_purposes(root: Path) -> list[str]:
    return [purpose for purpose in manifest(root).get("purposes", ()) if purpose in PURPOSES]


def _imported_from(folder: Path) -> bool:
    files = [getattr(module, "__file__", None) for module in list(sys.modules.values())]
    return any(file and Path(file).is_relative_to(folder) for file in files)


def _remove_stale(root: Path) -> None:
    """Delete what installations left that were killed, a day ago or earlier."""
    for left in root.glob("py*.new-*"):
        if time.time() - left.stat().st_mtime > _STALE_S:
            shutil.rmtree(left, ignore_errors=True)


def _failed(root: Path, output: str) -> InstallFailed:
    problem, advice = recognise(output, python_version())
    error = PackagesConflict if re.search(CONFLICT, output) else InstallFailed
    return error(problem=problem, advice=advice, log=root / LOG)
