"""Starts a training in a separate process and watches it: QGIS stays responsive, and each can end without the other.

The command is always this plugin's own program, run by full path with a Python like the one of this process, without
a shell.
"""

from __future__ import annotations

import os
import signal
import subprocess  # nosec B404
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from ..environment.interpreter import environment, find_python, last_line
from ..errors import LandLabelsError, TrainingDied, TrainingRuns
from ..packages import REPORT, TRAIN, missing_packages
from ..raster.io_errors import write_error
from ..text import tr
from .run_folder import RunFolder

LAST_EVENTS = ("finished", "cancelled", "failed")
POLL_S = 0.2
GRACE_S = 3.0  # after a cancel, before the process is killed; finished epochs are in the checkpoint

_PROGRAM = ("-m", f"{__package__.partition('.')[0]}.core")
_WINDOWS = os.name == "nt"
_DETACHED = getattr(subprocess, "DETACHED_PROCESS", 0) | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
_children: dict[Path, subprocess.Popen] = {}  # by run folder, for the exit status


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
        raise write_error(run.path, error) from error
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
        line = last_line(log.read_bytes()[-4096:])
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
