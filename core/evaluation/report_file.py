"""Writes a report from its parts: one HTML file without external files, for a browser or a printer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..raster.io_errors import write_error
from ..resources import RESOURCES
from ..templates import render
from .report_parts import Part

STYLE_SHEET = RESOURCES / "report.css"


def write_html(
    path: str | Path,
    *,
    title: str,
    summary: str,
    parts: Sequence[Part],
    scopes: Sequence[tuple[str, str]] = (),
    warnings_title: str = "",
    warnings: Sequence[str] = (),
) -> None:
    """Write the file, which appears when it is complete; `scopes` are names and what they are and are not.

    Raises: MissingPackage if jinja2 is not installed, OutputError.
    """
    html = render(
        "report.html",
        title=title,
        style_sheet=STYLE_SHEET.read_text(encoding="utf-8"),
        summary=summary,
        scopes=scopes,
        warnings_title=warnings_title,
        warnings=warnings,
        parts=parts,
    )
    write_text(path, html + "\n")


def write_text(path: str | Path, text: str) -> None:
    """Write a text file, whole or not at all; raise `OutputError` if that fails."""
    path = Path(path)
    partial = path.with_name(path.name + ".part")
    try:
        partial.write_text(text, encoding="utf-8")
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise write_error(path, error) from error
