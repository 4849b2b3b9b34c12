"""`suggest-sections`: find the sections of a result whose labels would teach a model most."""

from __future__ import annotations

import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""


def run(options: argparse.Namespace) -> int:
    """Do nothing yet."""
    return 0
