"""Training in a process of its own: QGIS stays responsive, and neither of the two takes the other down when it ends.

What is started is always this plugin's own program, with the Python that runs this, by full path and without a shell.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess  # nosec B404
import sys
import sysconfig
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from ..errors import LandLabelsError, MissingPackage, OutputError, PythonNotFound, TrainingDied, TrainingRuns
from ..text import tr
from .run_folder import RunFolder

PACKAGES = ("torch", "lightning", "onnx", "safetensors")  # what training cannot do without
LAST_EVENTS = ("finished", "cancelled", "failed")
POLL_S = 0.2
GRACE_S = 3.0  # for a training that was asked to cancel: it looks once per step, and a kill costs it no finished epoch
PROBE_S = 60.0  # antivirus programs look at every file of a first import

_PROBE = "import sys, json; import numpy; from osgeo import gdal; print(json.dumps(sys.version_info[:2]))"
_PROGRAM = ("-m", f"{__package__.partition('.')[0]}.core")
_WINDOWS = os.name == "nt"
_children: dict[Path, subprocess.Popen] = {}  # by run folder: what this process started, for its exit status


def missing_package() -> MissingPackage | None:
    """Return what to say where a package that training needs is not installed; imports none of them."""
    for package in PACKAGES:
        if find_spec(package) is None:
            purpose = tr("models cannot be trained")
            return MissingPackage(package=package, purpose=purpose, numpy=version("numpy"))
    return None


def find_python() -> Path:
    """Return the interpreter of this process, which in QGIS need not be `sys.executable`: that may be QGIS itself.

    Candidates follow from where Python is installed; the first that runs, has the same version and imports
    numpy and GDAL is taken.

    Raises: PythonNotFound, which says what was tried.
    """
    tried = []
    for candidate in _candidates():
        reason = _unfit(candidate)
        if reason is None:
            return candidate
        tried.append(f"{candidate} ({reason})")
    raise PythonNotFound(
        version=_version(), tried="; ".join(tried) or tr("there is none in {folder}").format(folder=sys.prefix)
    )


def _candidates() -> list[Path]:
    """Return the files that may be the interpreter, the likeliest first."""
    names = ("python.exe", "python3.exe") if _WINDOWS else (f"python{_version()}", "python3", "python")
    program = Path(sys.executable or sys.prefix).parent  # bin of OSGeo4W, Contents/MacOS of a macOS bundle
    folders = [
        Path(sys.prefix) / ("Scripts" if _WINDOWS else "bin"),  # a virtual environment's too
        Path(sys.prefix),  # OSGeo4W: apps/Python3x
        Path(sysconfig.get_config_var("BINDIR") or sys.prefix),
        program / "bin",
        program,
    ]
    return list(dict.fromkeys(folder / name for folder in folders for name in names if (folder / name).is_file()))


def _unfit(python: Path) -> str | None:
    """Say why this interpreter will not do; None where it will."""
    try:
        done = subprocess.run(  # nosec B603
            [python, "-c", _PROBE],
            env=environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PROBE_S,
            creationflags=subprocess.CREATE_NO_WINDOW if _WINDOWS else 0,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    if done.returncode:
        return _last_line(done.stderr) or tr("exit status {n}").format(n=done.returncode)
    found = ".".join(str(number) for number in json.loads(done.stdout))
    return None if found == _version() else tr("it is Python {version}").format(version=found)


def environment() -> dict[str, str]:
    """Return the variables under which that Python finds what this process finds: packages, GDAL and the plugin."""
    variables = dict(os.environ)
    variables.pop("PYTHONEXECUTABLE", None)  # OSGeo4W's launcher sets it; it hides a virtual environment
    if sys.prefix != sys.base_prefix:
        variables.pop("PYTHONHOME", None)  # elsewhere it is right: this process runs with it, too
    packages = [folder for folder in sys.path if _holds_packages(Path(folder))]
    variables["PYTHONPATH"] = os.pathsep.join([*packages, str(_plugins())])
    variables["PYTHONSAFEPATH"] = "1"  # the working directory, whatever it is, holds no modules
    variables["PYTHONUNBUFFERED"] = "1"
    variables["PYTHONUTF8"] = "1"
    if _WINDOWS:
        variables["USE_PATH_FOR_GDAL_PYTHON"] = "YES"  # osgeo finds its DLLs through PATH, as in QGIS
    return variables


def _holds_packages(folder: Path) -> bool:
    """Tell folders of packages from Python's own and from those of QGIS's plugins, which could hide others."""
    if folder.name in ("site-packages", "dist-packages"):
        return True
    return any((folder / package).is_dir() for package in ("osgeo", "numpy", *PACKAGES))


def _plugins() -> Path:
    # Not resolved: a checkout is linked into QGIS's folder under the name that imports need.
    return Path(__file__).absolute().parents[3]


def start_training(arguments: Sequence[str], run_folder: Path) -> int:
    """Start `python -m landlabels.core` with these arguments, apart from this process; return its process id.

    It lives on when QGIS ends. What it prints goes to `log.txt` in the run folder.

    Raises: MissingPackage, PythonNotFound, TrainingRuns where one goes on in that folder, OutputError where it cannot
    be written.
    """
    missing = missing_package()
    if missing is not None:
        raise missing
    run = RunFolder(run_folder)
    if run.is_running():
        raise TrainingRuns(folder=run.path)
    python = find_python()
    apart: dict[str, Any] = {"start_new_session": True}
    if _WINDOWS:
        apart = {"creationflags": subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP}
    try:
        run.path.mkdir(exist_ok=True)
        with open(run.log_path, "wb") as log:
            child = subprocess.Popen(  # nosec B603
                [str(python), *_PROGRAM, *map(str, arguments)],
                env=environment(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                **apart,
            )
    except OSError as error:
        raise OutputError(path=run.path, reason=error.strerror) from error
    _children[run.path] = child
    return child.pid


def is_alive(run_folder: Path) -> bool:
    """Tell whether a training runs in this folder, whoever started it."""
    child = _children.get(Path(run_folder))
    return child.poll() is None if child else RunFolder(run_folder).is_running()


def end_of(run_folder: Path) -> TrainingDied:
    """Return what to say of a training that ended without a last event: how, and the last line of its log."""
    child, log = _children.get(Path(run_folder)), RunFolder(run_folder).log_path
    status = child.poll() if child else None
    how = tr("ended without a word")
    if status == -9:
        how = tr("was killed, most often for want of memory (a smaller batch needs less)")
    elif status is not None:
        how = tr("ended unexpectedly with exit status {n}").format(n=status)
    try:
        line = _last_line(log.read_bytes()[-4096:])
    except OSError:
        line = ""
    return TrainingDied(how=how, log=log, line=line or tr("(nothing)"))


def follow(
    run_folder: Path, on_event: Callable[[dict[str, Any]], None], cancelled: Callable[[], bool], after: int = 0
) -> dict[str, Any]:
    """Pass on the events of a training, but for the first `after`, and return its last: finished or cancelled.

    A training that does not end within GRACE_S of a cancel is killed; one that is still starting, at once.

    Raises: LandLabelsError with the training's own sentence where it failed, TrainingDied where it left none.
    """
    run, started, deadline = RunFolder(run_folder), False, None
    while True:
        alive = is_alive(run.path)  # asked before reading: what is read then is all that a dead one wrote
        events = run.events(after)
        after += len(events)
        for event in events:
            started = started or event["event"] == "start"
            on_event(event)
        if events and events[-1]["event"] in LAST_EVENTS:
            return _ending(events[-1])
        if not alive:
            raise end_of(run.path)
        if cancelled() and deadline is None:
            run.ask("cancel")
            deadline = time.monotonic() + (GRACE_S if started else 0)
        if deadline is not None and time.monotonic() >= deadline:
            kill(run.path)
        time.sleep(POLL_S)


def kill(run_folder: Path) -> None:
    """End a training that does not end by itself, with all its processes, and write that down for it as a cancel."""
    run = RunFolder(run_folder)
    pids = [event["pid"] for event in run.events() if event["event"] == "start"]
    child = _children.get(run.path)
    with suppress(ProcessLookupError, IndexError):  # it has just ended, or never began
        pid = child.pid if child else pids[-1]
        if _WINDOWS:
            os.kill(pid, signal.SIGTERM)
        else:
            os.killpg(pid, signal.SIGKILL)
    run.append("cancelled")


def _ending(event: dict[str, Any]) -> dict[str, Any]:
    if event["event"] == "failed":
        raise LandLabelsError(reason=event["text"])
    return event


def _last_line(text: bytes) -> str:
    lines = text.decode("utf-8", "replace").split("\n")
    return next((line.strip() for line in reversed(lines) if line.strip()), "")


def _version() -> str:
    return f"{sys.version_info.major}.{sys.version_info.minor}"
