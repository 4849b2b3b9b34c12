"""The ONNX Runtime sessions of a model on one device, one per precision.

On a CPU, each thread runs its own part of a batch: together they take less CPU time than threads within the operators,
5 % for the bundled models and 20 % for their int8 graphs.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..cancellable import run_together
from ..choices import CPU_PROVIDER
from ..text import tr
from .card import FP32, INT8
from .model_file import Model, create_session

if TYPE_CHECKING:
    from onnxruntime import InferenceSession, RunOptions

Arrays = dict[str, NDArray[np.float32]]


class Sessions:
    """Sessions of a model with an execution provider; each is opened when it is first used."""

    def __init__(self, model: Model, provider: str, threads: int) -> None:
        self.is_cpu = provider == CPU_PROVIDER
        self._model, self._provider, self._threads = model, provider, threads
        self._open: dict[str, InferenceSession] = {}

    def open(self, precision: str = FP32) -> None:
        """Open the graph of a precision, if it is not open yet.

        Raises: RuntimeError if ONNX Runtime takes another provider; its own errors, which share no base class.
        """
        if precision in self._open:
            return
        content = self._model.int8_content() if precision == INT8 else self._model.content
        providers = list(dict.fromkeys([self._provider, CPU_PROVIDER]))
        session = create_session(content, providers, 1 if self.is_cpu else self._threads)
        if session.get_providers()[0] != self._provider:
            raise RuntimeError(tr("ONNX Runtime cannot start it; the doctor of LandLabels shows why"))
        self._open[precision] = session

    def keep(self, precision: str) -> None:
        """Close all other graphs, which frees their memory."""
        self._open = {precision: self._open[precision]}

    def run(
        self, precision: str, outputs: Sequence[str], inputs: Arrays, options: RunOptions | None = None
    ) -> list[NDArray[np.float32]]:
        """Run all sections and return one array per output; on a CPU, each thread runs a part of them."""
        self.open(precision)
        run, count = self._open[precision].run, count_sections(inputs)
        parts = min(self._threads, count) if self.is_cpu else 1
        if parts <= 1:
            return run(list(outputs), inputs, options)
        ends = [count * i // parts for i in range(parts + 1)]
        found = run_together(
            [
                partial(run, list(outputs), {name: values[start:end] for name, values in inputs.items()}, options)
                for start, end in pairwise(ends)
            ]
        )
        return [np.concatenate(arrays) for arrays in zip(*found, strict=True)]


def count_sections(inputs: Arrays) -> int:
    """Return the number of sections of a batch."""
    return len(next(iter(inputs.values())))


def empty_sections(model: Model, count: int) -> Arrays:
    """Return a batch of `count` sections of zeros."""
    return {
        group.input_name: np.zeros((count, len(group.bands), group.size, group.size), np.float32)
        for group in model.card.groups
    }
