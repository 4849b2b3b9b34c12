"""Starts a training in a separate process and watches it: QGIS stays responsive, and each can end without the other.

The command is always this plugin's own program, run by full path with a Python like the one of this process, without
a shell.
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
from pathlib import Path
from typing import Any

from ..errors import LandLabelsError, OutputError, PythonNotFound, TrainingDied, TrainingRuns
from ..packages import REPORT, TRAIN, missing_packages
from ..text import tr
from .run_folder import RunFolder

LAST_EVENTS = ("finished", "cancelled", "failed")
POLL_S = 0.2
GRACE_S = 3.0  # after a cancel, before the process is killed; finished epochs are in the checkpoint
PROBE_TIMEOUT_S = 60.0  # antivirus programs can make a first import slow

_PROBE = "import sys, json; import numpy; from osgeo import gdal; print(json.dumps(sys.version_info[:2]))"
_PROGRAM = ("-m", f"{__package__.partition('.')[0]}.core")
_WINDOWS = os.name == "nt"
_DETACHED = getattr(subprocess, "DETACHED_PROCESS", 0) | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
_children: dict[Path, subprocess.Popen] = {}  # by run folder, for the exit status


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
        version=_version(), tried="; ".join(tried) or tr("there is none in {folder}").format(folder=sys.prefix)
    )


def _candidates() -> list[Path]:
    """Return the files that may be the interpreter, the most likely first."""
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


def _probe(python: Path) -> str | None:
    """Run an interpreter and return why it cannot be used; None if it can."""
    try:
        done = subprocess.run(  # nosec B603
            [python, "-c", _PROBE],
            env=environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PROBE_TIMEOUT_S,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows only
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    if done.returncode:
        return _last_line(done.stderr) or tr("exit status {n}").format(n=done.returncode)
    found = ".".join(str(number) for number in json.loads(done.stdout))
    return None if found == _version() else tr("it is Python {version}").format(version=found)


def environment() -> dict[str, str]:
    """Return the environment variables with which that Python finds the packages, GDAL and the plugin."""
    variables = dict(os.environ)
    variables.pop("PYTHONEXECUTABLE", None)  # set by OSGeo4W's launcher; it hides a virtual environment
    if sys.prefix != sys.base_prefix:
        variables.pop("PYTHONHOME", None)  # outside a virtual environment it is valid, as for this process
    packages = [folder for folder in sys.path if _holds_packages(Path(folder))]
    variables["PYTHONPATH"] = os.pathsep.join([*packages, str(_plugins())])
    variables["PYTHONSAFEPATH"] = "1"  # import no modules from the working directory
    variables["PYTHONUNBUFFERED"] = "1"
    variables["PYTHONUTF8"] = "1"
    if _WINDOWS:
        variables["USE_PATH_FOR_GDAL_PYTHON"] = "YES"  # osgeo finds its DLLs through PATH, as in QGIS
    return variables


def _holds_packages(folder: Path) -> bool:
    """Return whether a folder contains packages; those of QGIS's plugins could hide other modules."""
    if folder.name in ("site-packages", "dist-packages"):
        return True
    return any((folder / package).is_dir() for package in ("osgeo", "numpy", *TRAIN))


def _plugins() -> Path:
    # Not resolved: a checkout is linked into QGIS's folder under the name of the package.
    return Path(__file__).absolute().parents[3]


def start_training(arguments: Sequence[str], run_folder: Path) -> int:
    """Start `python -m landlabels.core` with these arguments in a separate process; return its process id.

    It continues when QGIS is closed. Its output is written to `log.txt` in the run folder.

    Raises: PythonNotFound, TrainingRuns if another training runs in the folder, OutputError if the
    folder cannot be written.
    """
    missing = missing_packages(TRAIN, tr("models cannot be trained"), also=REPORT)
    if missing is not None:
        raise missing
    run = RunFolder(run_folder)
    if run.is_running():
        raise TrainingRuns(folder=run.path)
    python = find_python()
    detached: dict[str, Any] = {"start_new_session": True}
    if _WINDOWS:
        detached = {"creationflags": _DETACHED}
    try:
        run.path.mkdir(exist_ok=True)
        run.keep_command(list(map(str, arguments)))
        with open(run.log_path, "wb") as log:
            child = subprocess.Popen(  # nosec B603
                [str(python), *_PROGRAM, *map(str, arguments)],
                env=environment(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                **detached,
            )
    except OSError as error:
        raise OutputError(path=run.path, reason=error.strerror) from error
    _children[run.path] = child
    return child.pid


def is_alive(run_folder: Path) -> bool:
    """Return whether a training runs in this folder, also if another process started it."""
    child = _children.get(Path(run_folder))
    return child.poll() is None if child else RunFolder(run_folder).is_running()


def exit_error(run_folder: Path) -> TrainingDied:
    """Return the error for a training that ended without a last event: how it ended, and the last line of its log."""
    child, log = _children.get(Path(run_folder)), RunFolder(run_folder).log_path
    status = child.poll() if child else None
    how = tr("ended without an error message")
    if status == -9:
        how = tr("was killed, probably out of memory (a smaller batch needs less)")
    elif status is not None:
        how = tr("ended unexpectedly with exit status {n}").format(n=status)
    try:
        line = _last_line(log.read_bytes()[-4096:])
    except OSError:
        line = ""
    return TrainingDied(how=how, log=log, line=line or tr("(nothing)"))


def watch_training(
    run_folder: Path, on_event: Callable[[dict[str, Any]], None], cancelled: Callable[[], bool], after: int = 0
) -> dict[str, Any]:
    """Pass the events of a training after the first `after` to `on_event`; return the last: finished or cancelled.

    A training that does not end within GRACE_S after a cancel is killed; one that is still starting, immediately.

    Raises: LandLabelsError with the message of a training that failed, TrainingDied if it ended without a message.
    """
    run, started, deadline = RunFolder(run_folder), False, None
    while True:
        alive = is_alive(run.path)  # before reading: if it has ended, all its events are read
        events = run.events(after)
        after += len(events)
        for event in events:
            started = started or event["event"] == "start"
            on_event(event)
        if events and events[-1]["event"] in LAST_EVENTS:
            return _check_failed(events[-1])
        if not alive:
            raise exit_error(run.path)
        if cancelled() and deadline is None:
            run.ask("cancel")
            deadline = time.monotonic() + (GRACE_S if started else 0)
        if deadline is not None and time.monotonic() >= deadline:
            kill(run.path)
        time.sleep(POLL_S)


def kill(run_folder: Path) -> None:
    """Kill a training with all its processes, and write the event that it was cancelled."""
    run = RunFolder(run_folder)
    pids = [event["pid"] for event in run.events() if event["event"] == "start"]
    child = _children.get(run.path)
    with suppress(ProcessLookupError, IndexError):  # it has just ended, or never started
        pid = child.pid if child else pids[-1]
        if _WINDOWS:
            os.kill(pid, signal.SIGTERM)
        else:
            os.killpg(pid, signal.SIGKILL)
    run.append("cancelled")


def _check_failed(event: dict[str, Any]) -> dict[str, Any]:
    if event["event"] == "failed":
        raise LandLabelsError(reason=event["text"])
    return event


def _last_line(text: bytes) -> str:
    lines = text.decode("utf-8", "replace").split("\n")
    return next((line.strip() for line in reversed(lines) if line.strip()), "")


def _version() -> str:
    return f"{sys.version_info.major}.{sys.version_info.minor}"
