"""Imports a published model in a process of its own.

Writing a model file of 350 MB keeps Python's lock for seconds, and with it the window of QGIS.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from ..errors import CancelledEarly, ImportFailed, LandLabelsError, PythonNotFound
from ..json_reading import parse_json
from ..model.imported.importing import ImportRequest, import_model, unfinished
from ..text import tr
from .errors import InstallCancelled
from .interpreter import environment, find_python
from .program import run_program


def import_in_process(request: ImportRequest, cancelled: Callable[[], bool] = lambda: False) -> None:
    """Import a model as `import_model` does; in this process if no Python can be started.

    Raises: CancelledEarly, ImportFailed, or LandLabelsError with the sentence of another error.
    """
    try:
        python = find_python()
    except PythonNotFound:
        import_model(request)
        return
    with tempfile.TemporaryDirectory(prefix="landlabels-") as folder:
        command: list[str | Path] = [python, "-m", __name__, json.dumps(asdict(request), default=str)]
        try:
            status, output = run_program(command, environment(), Path(folder) / "log.txt", cancelled)
        except InstallCancelled as error:
            unfinished(request.output).unlink(missing_ok=True)
            raise CancelledEarly from error
        except OSError as error:
            raise ImportFailed(path=request.source, reason=error) from error
    if status:
        raise _error(output, status, request)


def _error(output: str, status: int, request: ImportRequest) -> LandLabelsError:
    """Return the error that a process printed in its last line, or that it ended without one."""
    lines = output.strip().splitlines() or [""]
    try:
        record = parse_json(lines[-1])
        reason, sentence = record["reason"], record["sentence"]
    except (ValueError, KeyError, TypeError):
        reason = tr("its conversion ended with exit status {n} ({line})").format(n=status, line=lines[-1])
        return ImportFailed(path=request.source, reason=reason)
    return ImportFailed(path=request.source, reason=reason) if reason else LandLabelsError(reason=sentence)


def main(text: str) -> int:
    """Import the model of a request in JSON; return the exit status, and print an expected error as JSON."""
    values = parse_json(text)
    for name in ("source", "output", "description"):
        values[name] = values[name] and Path(values[name])
    try:
        import_model(ImportRequest(**values))
    except LandLabelsError as error:
        reason = str(error.values["reason"]) if isinstance(error, ImportFailed) else ""
        print(json.dumps({"reason": reason, "sentence": str(error)}))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
