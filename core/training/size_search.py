"""A search for the sizes of a network by scores on the validation sections, as in the paper.

Under torchrun every process calls `search`; the first one knows the scores and shares them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from ..evaluation.comparison import Trial
from ..network.section_network import NetworkOptions
from ..text import tr
from . import distributed
from .job import train
from .request import TrainRequest


def search(request: TrainRequest, labels: int, folder: Path, echo: Callable[[dict], None]) -> list[Trial] | None:
    """Vary one size after the other, keeping the best value of each; the best trial is marked as chosen.

    Args:
        request: how to train; the search starts from its `options`, with T = C.
        labels: C.
        folder: contains one folder per training; trainings that are finished there are not repeated.
        echo: called with the events of every training.

    Returns:
        The trials in the order of the tables; None if it was cancelled.
    """
    best = replace(request.options or NetworkOptions(), rows=labels)
    tried: dict[NetworkOptions, Trial] = {}
    for size, candidates in candidates_for(request.architecture, labels).items():
        for options in [best, *(_with_size(best, size, value) for value in candidates)]:
            if options not in tried:
                trial = _try(request, options, folder, echo)
                if trial is None:
                    return None
                tried[options] = trial
        best = max(tried, key=lambda options: (tried[options].f1, tried[options].macro_ap))
    ordered = sorted(tried, key=lambda o: (o.patches_per_side, o.rows or labels, o.attention_size, o.lstm_size))
    return [replace(tried[o], chosen=o == best) for o in ordered]


def _with_size(options: NetworkOptions, size: str, value: int) -> NetworkOptions:
    changed: dict[str, Any] = {size: value}
    return replace(options, **changed)


def candidates_for(architecture: str, labels: int) -> dict[str, tuple[int, ...]]:
    """Return the values of each size, in the order of the search; T = 1 is the paper's single attention."""
    if architecture != "multi-attention":
        return {"lstm_size": (64, 128, 256)}
    return {
        "patches_per_side": (2, 4, 5),
        "rows": (1, max(2, labels // 2), labels),
        "attention_size": (64, 128, 256),
    }


def _try(request: TrainRequest, options: NetworkOptions, folder: Path, echo: Callable[[dict], None]) -> Trial | None:
    sizes = (options.patches_per_side, options.rows, options.attention_size, options.lstm_size)
    name = "p{}-t{}-d{}-l{}".format(*sizes)
    trial = folder / name
    trial.mkdir(parents=True, exist_ok=True)
    if distributed.rank() == 0:
        echo({"event": "info", "text": tr("Search: {name}").format(name=name)})
    result = train(replace(request, options=options, output=trial / f"{name}.onnx"), echo)
    values = [0.0] * 4
    if result is not None:
        scores = result.scores["validation"]
        values = [1.0, scores["f1"], scores["macro_ap"] or 0.0, float(result.card.training["parameters"])]
    finished, f1, macro_ap, parameters = distributed.all_sum(torch.tensor(values, dtype=torch.float64)).tolist()
    if not finished:
        return None
    return Trial(
        architecture=request.architecture,
        patches_per_side=options.patches_per_side,
        rows=options.rows or 0,
        attention_size=options.attention_size,
        lstm_size=options.lstm_size,
        parameters=int(parameters),
        f1=f1,
        macro_ap=macro_ap,
        chosen=False,
        folder=trial,
    )
