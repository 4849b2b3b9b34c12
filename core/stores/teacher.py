"""Adds to a store what a teacher says of the ground in its sections: class shares by patch, in the teacher's classes.

A training uses them as a second target (as in Hinton et al. 2015, "Distilling the knowledge in a neural network"). The
teacher is a model file, or the shares come as arrays. A store has one teacher; a new one replaces it.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from ..arrays import as_list
from ..errors import StoreError
from ..model.classifier import Classifier
from ..model.model_file import Model
from ..output_lock import OutputLock
from ..raster.archives import ZIP_ERRORS
from ..raster.io_errors import translate_io_errors
from ..reporting import Reporter
from ..scene.radiometry import NODATA
from ..text import join_names, plural, tr
from .errors import SharesUnreadable
from .label_shares import CELLS, SHARE_FILES, SHARES_OF_TEACHER, encode_patches, unknown_shares
from .store import RECORD, SectionStore, open_store, read_record
from .store_writer import LOCK, replace_text

CHUNK = 64  # sections that are computed together


class Teacher(Protocol):
    """What gives the shares: its name, its classes (K) and a hash of what it gives."""

    name: str
    classes: tuple[str, ...]
    sha256: str

    def prepare(self, store: SectionStore, reporter: Reporter) -> None:
        """Check that it suits a store; raise the error, or report what limits it."""

    def shares(self, store: SectionStore, which: NDArray[np.intp]) -> NDArray[np.floating]:
        """Return the shares in the patches of some sections of the store, (n, R, K) from 0 to 1, NaN if not known."""


class ModelTeacher:
    """A model file as teacher.

    With evidence, the share of a label in a patch is the probability of a section that is like this patch everywhere:
    sigmoid(b_c + R e_{c,r}). Without, each patch has the probability of the section.
    """

    def __init__(self, model: Model, device: str = "auto", reporter: Reporter | None = None) -> None:
        card = model.card
        self.name, self.classes, self.sha256 = card.name, card.label_set.names, model.sha256
        self._card, self._classify = card, Classifier(model, device, reporter=reporter)

    def prepare(self, store: SectionStore, reporter: Reporter) -> None:
        if missing := store.lacks(self._card.groups):
            reason = tr("it lacks {bands}, which the teacher '{model}' needs")
            raise StoreError(path=store.path, reason=reason.format(bands=join_names(missing), model=self.name))
        if store.level and store.level != self._card.level:
            text = tr(
                "The sections are {found} and the teacher '{model}' is for {known}: its shares are less reliable."
            )
            reporter.warning(text.format(found=store.level, model=self.name, known=self._card.level))

    def labels(self, inputs: dict[str, NDArray[np.float32]], bands: dict[int, tuple[str, ...]]) -> NDArray[np.bool_]:
        """Return the labels that the model assigns to n sections, (n, C).

        `inputs` are all bands of the sections, DN (n, bands, S, S) by input name; `bands` their names by resolution.
        """
        chosen = {}
        for group in self._card.groups:
            order = [bands[group.resolution].index(band) for band in group.bands]
            chosen[group.input_name] = np.ascontiguousarray(inputs[group.input_name][:, order])
        return self._classify(chosen)["probability"] >= np.array(self._card.thresholds)

    def shares(self, store: SectionStore, which: NDArray[np.intp]) -> NDArray[np.floating]:
        pixels = {group.input_name: store.read(group, which) for group in self._card.groups}
        inputs = {name: np.where(dn == NODATA, np.nan, dn).astype(np.float32) for name, dn in pixels.items()}
        if "evidence" not in self._card.outputs:
            return self._classify(inputs)["probability"][:, None]
        evidence = self._classify(inputs, ["evidence"])["evidence"]
        logits = np.array(self._card.bias)[:, None] + evidence.shape[2] * evidence
        return (0.5 + 0.5 * np.tanh(0.5 * logits)).transpose(0, 2, 1)  # the sigmoid, without overflow


class ArrayTeacher:
    """Shares in an .npz file: `names` (n,), `patch_probability` (n, R, K), and optionally `classes` (K,).

    Raises: SharesUnreadable.
    """

    def __init__(self, path: Path) -> None:
        self.name, self._path = path.stem, path
        names, self._shares, classes = _read_arrays(path)
        self.classes = tuple(map(str, as_list(classes)))
        self.sha256 = hashlib.sha256(np.ascontiguousarray(self._shares).tobytes()).hexdigest()
        self._row_of = {str(name): row for row, name in enumerate(as_list(names))}

    def prepare(self, store: SectionStore, reporter: Reporter) -> None:
        known = sum(name in self._row_of for name in as_list(store.names))
        if not known:
            reason = tr("it has none of the sections of '{store}'").format(store=store.path)
            raise SharesUnreadable(path=self._path, reason=reason)
        reporter.info(
            tr("The teacher's shares are known for {known} of {n} sections.").format(known=known, n=len(store))
        )

    def shares(self, store: SectionStore, which: NDArray[np.intp]) -> NDArray[np.floating]:
        rows = np.array([self._row_of.get(name, -1) for name in as_list(store.names[which])])
        shares = self._shares[rows].astype(np.float32)
        shares[rows < 0] = np.nan
        return shares


def teach(path: Path, teacher: Teacher, reporter: Reporter) -> SectionStore | None:
    """Add the shares of a teacher to a complete store, and open it; None if it was cancelled: then nothing is changed.

    Raises:
        StoreError: the store cannot be used, or lacks bands of the teacher.
        OutputError: the shares cannot be written; OutputBusy if another run writes to the store.
        SharesUnreadable: the arrays have none of the sections.
    """
    store = open_store(path)
    teacher.prepare(store, reporter)
    file = path / SHARE_FILES[SHARES_OF_TEACHER]
    partial = file.with_name(file.name + ".new")
    with translate_io_errors(path), OutputLock(path, path / LOCK):
        try:
            if not _write(partial, store, teacher, reporter):
                return None
            record = read_record(path)
            record.pop("teacher", None)  # while its file is replaced
            replace_text(path / RECORD, json.dumps(record, ensure_ascii=False, indent=1))
            partial.replace(file)
            record["teacher"] = {"name": teacher.name, "classes": list(teacher.classes), "sha256": teacher.sha256}
            replace_text(path / RECORD, json.dumps(record, ensure_ascii=False, indent=1))
        finally:
            partial.unlink(missing_ok=True)
    reporter.info(
        plural(
            len(teacher.classes),
            "The store has the shares of {n} class of the teacher '{name}'.",
            "The store has the shares of {n} classes of the teacher '{name}'.",
            name=teacher.name,
        )
    )
    return open_store(path)


def _write(path: Path, store: SectionStore, teacher: Teacher, reporter: Reporter) -> bool:
    """Write the shares of all rows of a store, those of sections that were left out unknown; False if cancelled."""
    rows = int(read_record(store.path)["sections"])
    classes = len(teacher.classes)
    header = {"descr": "|u1", "fortran_order": False, "shape": (rows, classes, CELLS, CELLS)}
    index_of = np.full(rows, -1)
    index_of[store.rows] = np.arange(len(store))
    with open(path, "wb") as file:  # a mapped file would end the process on a full disk
        npy.write_array_header_1_0(file, header)
        for start in range(0, rows, CHUNK):
            if reporter.cancelled():
                return False
            indexes = index_of[start : start + CHUNK]
            shares, used = unknown_shares(len(indexes), classes), indexes >= 0
            if used.any():
                shares[used] = encode_patches(teacher.shares(store, indexes[used]))
            file.write(shares.data)
            reporter.progress(min(start + CHUNK, rows), rows, None)
    return True


def _read_arrays(path: Path) -> tuple[NDArray, NDArray, NDArray]:
    """Return names (n,), shares (n, R, K) and classes (K,) from an .npz file; raise `SharesUnreadable`."""
    try:
        with np.load(io.BytesIO(path.read_bytes()), allow_pickle=False) as file:
            names, shares = file["names"], file["patch_probability"]
            classes = file.get("classes")
    except OSError as error:
        raise SharesUnreadable(path=path, reason=error.strerror or tr("it is damaged")) from error
    except KeyError as error:
        reason = tr("it has no array 'names' or no array 'patch_probability'")
        raise SharesUnreadable(path=path, reason=reason) from error
    except (ValueError, TypeError, AttributeError, *ZIP_ERRORS) as error:
        raise SharesUnreadable(path=path, reason=tr("it is not an .npz file of numbers and text")) from error
    if classes is None and shares.ndim:
        classes = np.array([tr("Class {value}").format(value=i + 1) for i in range(shares.shape[-1])])
    for fails, reason in _contradictions(names, shares, classes):
        if fails:
            raise SharesUnreadable(path=path, reason=reason)
    return names, shares, classes


def _contradictions(names: NDArray, shares: NDArray, classes: NDArray) -> Iterator[tuple[bool, str]]:
    """Yield whether arrays of shares are wrong in some way, and in which; each needs those before it to be right."""
    yield (
        shares.ndim != 3 or shares.dtype.kind not in "fiu" or names.dtype.kind not in "US" or not shares.size,
        tr("its arrays are not text (n,) and numbers (n, patches, classes)"),
    )
    sides = [side for side in range(1, CELLS + 1) if side**2 == shares.shape[1]]
    yield not sides, tr("the number of its patches is not the square of a number from 1 to {n}").format(n=CELLS)
    yield (
        names.shape != shares.shape[:1] or classes.shape != shares.shape[2:],
        tr("its arrays differ in the number of sections or classes"),
    )
    yield len(set(as_list(names))) < len(names), tr("a name occurs twice in it")
    known = shares[np.isfinite(shares)]
    wrong = bool(np.isinf(shares).any()) or not known.size or known.min() < 0 or known.max() > 1
    yield wrong, tr("its shares are not from 0 to 1")
