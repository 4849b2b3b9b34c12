"""The request for a training, and the check that a run folder belongs to it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..choices import ARCHITECTURES, BAND_SETS, IF_EXISTS, PRESETS, training_devices
from ..errors import OutputError, ParameterError, RunFolderTaken
from ..json_reading import as_json, instance_of, read_json
from ..network.section_network import NetworkOptions, SectionNetwork
from ..output_lock import check_absent
from ..runs.run_folder import RunFolder
from ..stores.joined_stores import Sections
from ..text import join_names, tr
from .recipe import RECIPES, Recipe

CHECKPOINT = "last.ckpt"
REQUEST = "request.json"


@dataclass(frozen=True)
class TrainRequest:
    """What to train on and how.

    Attributes:
        stores: section stores, used together.
        output: the model to write, .onnx; the .safetensors, the report and the run folder are written beside it.
        architecture: one of `choices.ARCHITECTURES`; ignored if `start_from` is given.
        preset: one of `choices.PRESETS`.
        recipe: replaces that of the preset.
        options: the options of the network; None for the paper's.
        bands: one of `choices.BAND_SETS`; ignored if `start_from` is given.
        start_from: a model to start from, by path or name; for another label set its head is replaced.
        teacher: a model, by path or name, whose shares in the patches are added to the stores as a second target.
        epochs, batch: replace those of the recipe.
        device: `auto`, `cpu` or `gpu`.
        seed: of all random numbers.
        run_folder: None for the output's name with `.run`.
        report: whether to write a report, .html, beside the model.
        folds: 0 to choose epoch and thresholds on the validation sections; K, for few sections, for a K-fold
            cross-validation over all sections and then a training of the same length on all of them.
        inner_folds, repeats: of the cross-validation, as in `Scheme`; repeats have the seeds from `seed` on.
        origin: where the sections come from, as text for the card.
        half: write the .safetensors in half precision.
        if_exists: if the model exists: `resume` the same training and refuse any other, `replace` it, or `stop`.
    """

    stores: tuple[Path, ...]
    output: Path
    architecture: str = "multi-attention"
    preset: str = "standard"
    recipe: Recipe | None = None
    options: NetworkOptions | None = None
    bands: str = "standard"
    start_from: Path | None = None
    teacher: Path | None = None
    epochs: int | None = None
    batch: int | None = None
    device: str = "auto"
    seed: int = 1
    run_folder: Path | None = None
    report: bool = True
    folds: int = 0
    inner_folds: int = 0
    repeats: int = 1
    origin: str = ""
    half: bool = False
    if_exists: str = "resume"

    @property
    def used_recipe(self) -> Recipe:
        """The recipe with the values that the request replaces."""
        recipe = self.recipe or RECIPES[self.preset]
        epochs = recipe.epochs if self.epochs is None else self.epochs
        batch = recipe.batch if self.batch is None else self.batch
        return replace(recipe, epochs=epochs, batch=batch, patience=0 if self.folds else recipe.patience)

    def sized(self, sections: int) -> TrainRequest:
        """Return the request with the batch for a number of training sections, if it and its recipe have none."""
        return replace(self, batch=self.used_recipe.sized(sections).batch)

    @property
    def folder(self) -> Path:
        return self.run_folder or self.output.with_suffix(".run")

    @property
    def files(self) -> list[Path]:
        """The files that the training writes beside the run folder."""
        return [self.output.with_suffix(end) for end in (".onnx", ".safetensors", *([".html"] if self.report else []))]

    def check(self) -> None:
        """Raise `ParameterError` or `OutputError` for a request that cannot succeed, before the training starts."""
        ARCHITECTURES.check("architecture", self.architecture)
        PRESETS.check("preset", self.preset)
        BAND_SETS.check("bands", self.bands)
        training_devices().check("device", self.device)
        IF_EXISTS.check("if_exists", self.if_exists)
        if self.output.suffix != ".onnx":
            raise ParameterError(name="output", value=self.output, allowed=tr("a file that ends in .onnx"))
        if self.seed < 0:
            raise ParameterError(name="seed", value=self.seed, allowed=tr("at least {n}").format(n=0))
        for name, value in (("inner_folds", self.inner_folds), ("repeats", self.repeats)):
            default = type(self).__dataclass_fields__[name].default
            if value != default and (not self.folds or value < 2):
                allowed = tr("{default}, or at least 2 together with folds").format(default=default)
                raise ParameterError(name=name, value=value, allowed=allowed)
        self.used_recipe.check()
        if not self.output.parent.is_dir():
            raise OutputError(path=self.output, reason=tr("its folder does not exist"))


def prepare_run_folder(request: TrainRequest, run: RunFolder, sections: Sections, network: SectionNetwork) -> None:
    """Write the request into the run folder; remove the checkpoints of a training that is not resumed.

    Raises:
        FilePresent: a file to write exists, and is not from this training.
        RunFolderTaken: the folder holds another training that was not finished.
    """
    digest = hashlib.sha256()
    for values in (sections.names, sections.splits, np.packbits(sections.labels)):
        digest.update(repr(values.tolist()).encode())
    for store in sections.stores:
        digest.update(repr((sorted(store.share_classes), store.teacher)).encode())
    if request.start_from:
        digest.update(request.start_from.read_bytes())
    record = {
        "architecture": network.architecture,
        "network": asdict(network.options),
        "bands": [list(group.bands) for group in network.groups],
        "recipe": asdict(request.used_recipe),
        "seed": request.seed,
        "folds": [request.folds, request.inner_folds, request.repeats] if request.folds else 0,
        "sections": digest.hexdigest(),
    }
    path, checkpoints = run.path / REQUEST, list(run.path.glob("*.ckpt"))
    try:
        found = instance_of(dict, read_json(path), REQUEST)
    except (OSError, ValueError):
        found = {}
    record = as_json(record)
    is_same = found == record
    starts_and_ends = [event for event in run.events() if event["event"] in ("start", "finished")]
    is_finished = starts_and_ends != [] and starts_and_ends[-1]["event"] == "finished"
    is_own = is_same and starts_and_ends != [] and _is_same_file(starts_and_ends[-1].get("model"), request.output)
    if not (is_own and request.if_exists == "resume"):
        check_absent(request.files, request.if_exists)
    if checkpoints and not (is_same and not (is_finished and request.if_exists == "replace")):
        if not is_finished and request.if_exists != "replace":
            different = join_names([key for key, value in record.items() if value != found.get(key)])
            raise RunFolderTaken(folder=run.path, difference=tr("other {what}").format(what=different))
        for checkpoint in checkpoints:
            checkpoint.unlink()
    path.write_text(json.dumps(record), encoding="utf-8")


def _is_same_file(recorded: Any, path: Path) -> bool:
    """Return whether a path in an event, which may be damaged, is that of a file."""
    try:
        return Path(recorded).resolve() == path.resolve()
    except (TypeError, ValueError, OSError):
        return False
