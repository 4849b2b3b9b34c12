"""`doctor`: report on versions, packages, devices and conflicts, to find out why something fails."""

from __future__ import annotations

import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command: none."""


def run(options: argparse.Namespace) -> int:
    """Print the report; return 0."""
    from ..environment.doctor import report

    print(report(), end="")
    return 0
