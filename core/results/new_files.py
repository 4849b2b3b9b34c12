"""New files that appear under their names only when they are complete, together with the files beside them."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from ..errors import FilePresent, OutputError
from ..output_lock import OutputLock
from ..raster.io_errors import translate_io_errors
from ..raster.path_checks import is_text
from ..text import tr

_UNFINISHED = ".unfinished"  # the suffix of the temporary folder


@contextmanager
def new_file(output: str | Path, suffixes: Sequence[str], replace: bool = False) -> Iterator[Path]:
    """Yield a path in a temporary folder; the files that the block writes there are moved beside `output` at its end.

    The file itself is moved last, after those beside it (a legend, a style). Files in folders below are not moved. If
    the block fails, nothing is changed.

    Raises: FilePresent if the file exists and must not be replaced, OutputError, OutputBusy.
    """
    output = Path(output)
    check_new_file(output, suffixes, replace)
    with translate_io_errors(output), OutputLock(output), ExitStack() as undo:
        # No part of the output's name, because GDAL takes a folder with `.xlsx` or `.zip` in its name for an archive.
        prefix = f".{hashlib.sha256(output.name.encode()).hexdigest()[:16]}."
        for folder in output.parent.glob(f"{prefix}*{_UNFINISHED}"):  # of a run that was killed
            shutil.rmtree(folder, ignore_errors=True)
        name = undo.enter_context(tempfile.TemporaryDirectory(prefix=prefix, suffix=_UNFINISHED, dir=output.parent))
        temporary = Path(name) / output.name
        yield temporary
        files = [each for each in Path(name).iterdir() if each.is_file()]
        for file in sorted(files, key=lambda each: each.name == output.name):
            file.replace(output.with_name(file.name))


def check_new_file(output: Path, suffixes: Sequence[str], replace: bool) -> None:
    """Raise `OutputError` or `FilePresent` if a file cannot be written; call it before the work."""
    reason = None
    if not is_text(output):
        reason = tr("its path is not valid text (UTF-8); choose another.")
    elif output.suffix.lower() not in suffixes:
        reason = tr("give a file name that ends with {suffixes}.").format(suffixes=tr(" or ").join(suffixes))
    elif not output.parent.is_dir():
        reason = tr("its folder does not exist; create the folder first, or choose another.")
    elif output.exists() and not output.is_file():
        reason = tr("it is a folder; choose a file name.")
    if reason:
        raise OutputError(path=output, reason=reason)
    if output.exists() and output.stat().st_size and not replace:  # an empty file may reserve the name
        raise FilePresent(path=output)
