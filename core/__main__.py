"""The command line, `python -m landlabels.core COMMAND …`. Each command is a module of `commands/`."""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import sys
from importlib import import_module
from types import ModuleType
from typing import NoReturn

from .text import tr

# Modules of `commands/`, with `-` for `_`.
COMMANDS = ("classify", "inspect", "store", "train", "evaluate", "compare", "import-model", "doctor")


class _Terminated(BaseException):
    """The process was asked to end (SIGTERM)."""


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
    try:
        _prepare_process()
        return _run(arguments)
    except BrokenPipeError:  # the reader of the output has ended, such as `head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (KeyboardInterrupt, _Terminated) as end:
        print(tr("Stopped. Finished work is kept; the same command continues with the rest."), file=sys.stderr)
        return 143 if isinstance(end, _Terminated) else 130


def _run(arguments: list[str] | None) -> int:
    options = parser().parse_args(arguments)
    from .errors import LandLabelsError

    try:
        return int(command(options.command).run(options))
    except LandLabelsError as error:
        print(error, file=sys.stderr)
        return 1


def _prepare_process() -> None:
    """End at SIGTERM like at Ctrl+C, and print names that are not valid text with escapes."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")

    def terminate(*_: object) -> NoReturn:
        raise _Terminated

    with contextlib.suppress(ValueError):  # not in the main thread
        signal.signal(signal.SIGTERM, terminate)


if __name__ == "__main__":
    status = main()
    from .cancellable import exit_process

    exit_process(status)
