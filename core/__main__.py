"""The command line, `python -m landlabels.core COMMAND …`. Each command is a module of `commands/`."""

from __future__ import annotations

import argparse
import os
import sys

from .commands import classify, compare, evaluate, import_model, inspect, store, train
from .errors import LandLabelsError
from .text import tr

COMMANDS = {
    "classify": classify,
    "inspect": inspect,
    "store": store,
    "train": train,
    "evaluate": evaluate,
    "compare": compare,
    "import-model": import_model,
}


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    main = argparse.ArgumentParser(prog="python -m landlabels.core", description=__doc__)
    commands = main.add_subparsers(dest="command", required=True)
    for name, command in COMMANDS.items():
        summary = (command.__doc__ or "").partition(": ")[2]
        command.add_arguments(commands.add_parser(name, help=summary, description=summary))
    return main


def main(arguments: list[str] | None = None) -> int:
    """Run one command; an expected failure prints one sentence and returns exit status 1."""
    options = parser().parse_args(arguments)
    try:
        return COMMANDS[options.command].run(options)
    except LandLabelsError as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:  # the reader of the output has ended, such as `head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print(tr("Stopped. Finished work is kept; the same command continues with the rest."), file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
