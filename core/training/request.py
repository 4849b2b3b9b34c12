"""What to train on and how; and the run folder that such a request makes its own."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np

from ..errors import OutputError, ParameterError, RunFolderTaken
from ..network.architectures import ARCHITECTURES
from ..network.base import Options, SectionNetwork
from ..network.presets import LAYOUTS
from ..runs.run_folder import RunFolder
from ..stores.store import Sections
from ..text import join_names, tr
from .recipe import PRESETS, Recipe

CHECKPOINT = "last.ckpt"
REQUEST = "request.json"


@dataclass(frozen=True)
class TrainRequest:
    """What to train on and how.

    Attributes:
        stores: section stores, used together.
        output: the model to write, .onnx; beside it come the .safetensors, the report and the run folder.
        architecture: of `architectures.ARCHITECTURES`; that of `start_from` where there is one.
        preset: of `recipe.PRESETS`.
        recipe: in place of the preset's.
        options: the network's sizes; None for the paper's.
        bands: of `presets.LAYOUTS`; those of `start_from` where there is one.
        start_from: a model to go on from; for other labels its head is made anew.
        epochs, batch: in place of the recipe's.
        device: `auto`, `cpu` or `gpu`.
        seed: makes the run repeatable.
        run_folder: None for the output's name with `.run`.
        report: whether to write the report too, an .html beside the model.
        folds: 0 to choose epoch and thresholds on the validation sections; K to do without them, for few sections: a
            cross-validation over all sections, then the same epochs on all of them.
        origin: where the sections come from, in words, for the card.
        half: keep the weights beside the model in half precision: half the size, good enough to go on from.
    """

    stores: tuple[Path, ...]
    output: Path
    architecture: str = "multi-attention"
    preset: str = "standard"
    recipe: Recipe | None = None
    options: Options | None = None
    bands: str = "standard"
    start_from: Path | None = None
    epochs: int | None = None
    batch: int | None = None
    device: str = "auto"
    seed: int = 1
    run_folder: Path | None = None
    report: bool = True
    folds: int = 0
    origin: str = ""
    half: bool = False

    @property
    def used_recipe(self) -> Recipe:
        """The recipe with what the request has in its place."""
        given = {"epochs": self.epochs, "batch": self.batch}
        recipe = self.recipe or PRESETS[self.preset]
        recipe = replace(recipe, **{name: value for name, value in given.items() if value is not None})
        return replace(recipe, patience=0) if self.folds else recipe

    @property
    def folder(self) -> Path:
        return self.run_folder or self.output.with_suffix(".run")

    def check(self) -> None:
        """Raise `ParameterError` or `OutputError` before the long work, where its end is foreseeable."""
        for name, value, allowed in (
            ("architecture", self.architecture, ARCHITECTURES),
            ("preset", self.preset, tuple(PRESETS)),
            ("bands", self.bands, tuple(LAYOUTS)),
            ("device", self.device, ("auto", "cpu", "gpu")),
        ):
            if value not in allowed:
                raise ParameterError(name=name, value=value, allowed=", ".join(allowed))
        if self.output.suffix != ".onnx":
            raise ParameterError(name="output", value=self.output, allowed=tr("a file that ends in .onnx"))
        if self.seed < 0:
            raise ParameterError(name="seed", value=self.seed, allowed=tr("at least {n}").format(n=0))
        self.used_recipe.check()
        if not self.output.parent.is_dir():
            raise OutputError(path=self.output, reason=tr("its folder does not exist"))


def claim(request: TrainRequest, run: RunFolder, sections: Sections, network: SectionNetwork) -> None:
    """Make the run folder this request's own: go on with its checkpoints, or begin anew where a run was finished.

    Raises:
        RunFolderTaken: it holds another training that was not finished.
    """
    digest = hashlib.sha256()
    for values in (sections.names, sections.splits, np.packbits(sections.labels)):
        digest.update(repr(values.tolist()).encode())
    if request.start_from:
        digest.update(request.start_from.read_bytes())
    record = {
        "architecture": network.architecture,
        "network": asdict(network.options),
        "bands": [list(group.bands) for group in network.groups],
        "recipe": asdict(request.used_recipe),
        "seed": request.seed,
        "folds": request.folds,
        "sections": digest.hexdigest(),
    }
    path, checkpoints = run.path / REQUEST, list(run.path.glob("*.ckpt"))
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        found = {}
    record = json.loads(json.dumps(record))
    if checkpoints and found != record:
        ends = [event["event"] for event in run.events() if event["event"] in ("start", "finished")]
        if ends[-1:] != ["finished"]:
            differing = join_names([key for key, value in record.items() if value != found.get(key)])
            raise RunFolderTaken(folder=run.path, difference=tr("other {what}").format(what=differing))
        for checkpoint in checkpoints:
            checkpoint.unlink()
    path.write_text(json.dumps(record), encoding="utf-8")
