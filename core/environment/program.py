"""Runs a program that writes to a log and can be cancelled."""

from __future__ import annotations

import os
import signal
import subprocess  # nosec B404
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from .errors import InstallCancelled
from .interpreter import NO_WINDOW

POLL_S = 0.1


def run_program(
    command: Sequence[str | Path],
    variables: Mapping[str, str],
    log: Path,
    poll: Callable[[], bool],
) -> tuple[int, str]:
    """Run a program, its output appended to `log`; return its exit status and that output.

    `poll` is called ten times a second; if it returns True, the program is killed with its children.

    Raises: InstallCancelled if `poll` returned True, OSError if the program cannot be started.
    """
    with open(log, "ab") as output:
        start = output.tell()
        child = subprocess.Popen(  # nosec B603
            list(map(str, command)),
            env=dict(variables),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            creationflags=NO_WINDOW,
            start_new_session=True,  # a process group of its own; without effect on Windows
        )
    try:
        while child.poll() is None:
            if poll():
                raise InstallCancelled
            time.sleep(POLL_S)
    finally:
        if child.poll() is None:
            _kill(child)
    with open(log, "rb") as output:
        output.seek(start)
        return child.returncode, output.read().decode("utf-8", "replace")


def _kill(child: subprocess.Popen) -> None:
    """Kill a program and its children; pip starts none if it only installs wheels, so on Windows it has none."""
    with suppress(OSError):  # it has just ended
        if os.name == "nt":
            child.kill()
        else:
            os.killpg(child.pid, signal.SIGKILL)
    child.wait()
