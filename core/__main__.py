"""The command line, `python -m landlabels.core COMMAND …`. Each command is a module of `commands/`."""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import sys
import threading
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType
from typing import NoReturn

from .text import tr

# Modules of `commands/`, with `-` for `_`.
COMMANDS = (
    "classify",
    "classify-many",
    "rethreshold",
    "explain",
    "evidence-map",
    "export-labels",
    "inspect",
    "store",
    "train",
    "evaluate",
    "compare",
    "models",
    "import-model",
    "add-novelty",
    "quantise",
    "suggest-sections",
    "assess",
    "compare-results",
    "label-statistics",
    "merge-results",
    "doctor",
)


def command(name: str) -> ModuleType:
    """Return the module of a command."""
    return import_module(f".commands.{name.replace('-', '_')}", __package__)


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    main = argparse.ArgumentParser(prog="python -m landlabels.core", description=__doc__)
    commands = main.add_subparsers(dest="command", required=True)
    for name in COMMANDS:
        module = command(name)
        summary = (module.__doc__ or "").partition(": ")[2]
        module.add_arguments(commands.add_parser(name, help=summary, description=summary))
    return main


def main(arguments: list[str] | None = None) -> int:
    """Run one command; an expected failure prints one sentence and returns exit status 1."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # names of files can be bytes that are not text
            stream.reconfigure(errors="backslashreplace")
    with _interrupted_by_signals() as received:
        try:
            status = _run(arguments)
        except BrokenPipeError:  # the reader of the output has ended, such as `head`
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0
        except KeyboardInterrupt:
            received.append(received[0] if received else signal.SIGINT)
            status = 1
    # Also if a library has turned the interrupt into another error.
    if received and status:
        print(tr("Stopped. Finished work is kept; the same command continues with the rest."), file=sys.stderr)
        return 128 + received[0]
    return status


@contextlib.contextmanager
def _interrupted_by_signals() -> Iterator[list[int]]:
    """Interrupt the program at SIGTERM like at Ctrl+C; yields the list of the signals that were received."""
    received: list[int] = []

    def interrupt(number: int, _: object) -> NoReturn:
        received.append(number)
        raise KeyboardInterrupt

    if threading.current_thread() is not threading.main_thread():
        yield received
        return
    before = {number: signal.signal(number, interrupt) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield received
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _run(arguments: list[str] | None) -> int:
    options = parser().parse_args(arguments)
    from .errors import LandLabelsError
    from .settings import settings_problems

    for sentence in settings_problems():
        print(sentence, file=sys.stderr)
    try:
        return int(command(options.command).run(options))
    except LandLabelsError as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    status = main()
    from .cancellable import exit_process

    exit_process(status)
