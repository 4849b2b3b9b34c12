"""Classifier: runs a model on a device with ONNX Runtime.

On a CPU, each thread runs its own part of a batch: together they take less CPU time than threads within the operators,
5 % for the bundled models and 20 % for their int8 graphs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import NDArray

from ..cancellable import run_in_thread, run_together
from ..choices import CPU_PROVIDER, DEVICES, PRECISIONS
from ..errors import (
    CancelledEarly,
    DeviceUnavailable,
    InferenceFailed,
    InvalidOutput,
    MissingPackage,
    ModelError,
    NoEvidence,
    ParameterError,
)
from ..processors import processor_count
from ..text import duration, join_names, tr
from .card import FP32, INT8, NOVELTY
from .int8_graph import INT8_OUTPUTS, int8_effect, is_faster
from .model_file import Model, create_session

if TYPE_CHECKING:
    from onnxruntime import InferenceSession, RunOptions

    from ..reporting import Reporter

T = TypeVar("T")

# What people call ONNX Runtime's execution providers.
PROVIDER_NAMES = {
    "CUDAExecutionProvider": "NVIDIA GPU (CUDA)",
    "DmlExecutionProvider": "GPU (DirectML)",
    "CoreMLExecutionProvider": "Apple GPU or Neural Engine (CoreML)",
}
CPU_BATCH, GPU_BATCH = 16, 128  # sections


class Classifier:
    """Runs a model on a device of `choices.DEVICES` in a precision of `choices.PRECISIONS`.

    Attributes:
        device: the name of the device that is in use.
        precision: `fp32` or `int8`, which is in use.
        batch: a number of sections per batch that suits it.

    Raises: MissingPackage, DeviceUnavailable (a GPU was requested and none can be used), ParameterError,
        NoInt8 (int8 was requested and the model does not have it), ModelError, CancelledEarly.
    """

    def __init__(
        self,
        model: Model,
        device: str = "auto",
        threads: int | None = None,
        reporter: Reporter | None = None,
        *,
        precision: str = FP32,
    ) -> None:
        """Start the model; `reporter` can cancel it, and is told when the model takes long."""
        DEVICES.check("DEVICE", device)
        PRECISIONS.check("PRECISION", precision)
        self._model, self._reporter = model, reporter
        self._threads = threads or processor_count()
        self._sessions: dict[str, InferenceSession] = {}
        self.precision = FP32
        available = _available_providers()
        for provider in _providers(device, precision):
            if provider in available and self._start(provider, precision):
                break
        else:
            raise DeviceUnavailable(available=", ".join(available))
        self._is_cpu = provider == CPU_PROVIDER
        self.batch = max(CPU_BATCH, 2 * self._threads) if self._is_cpu else GPU_BATCH
        self.device = PROVIDER_NAMES.get(provider, provider)
        if self._is_cpu:
            cpu = tr("CPU ({threads} threads, int8)") if self.precision == INT8 else tr("CPU ({threads} threads)")
            self.device = cpu.format(threads=self._threads)

    def _start(self, provider: str, precision: str) -> bool:
        """Open a session and run it on one section; False if ONNX Runtime took another provider or a GPU fails."""
        self._is_cpu = provider == CPU_PROVIDER
        try:
            if self._is_cpu:
                self._start_on_cpu(precision)
                return True
            providers = [provider, CPU_PROVIDER]
            session = self._cancellable(lambda: create_session(self._model.content, providers, self._threads))
            if session.get_providers()[0] != provider:
                return False
            self._sessions[FP32] = session
            self(_empty_sections(self._model, 1))
        except (MissingPackage, ModelError, CancelledEarly):
            raise
        except Exception as error:  # driver, missing library, out of memory: ONNX Runtime's errors share no base class
            if self._is_cpu:
                raise InferenceFailed(device="CPU", reason=error) from error
            return False
        return True

    def _start_on_cpu(self, precision: str) -> None:
        """Open the graph of the precision; `auto` takes int8 if the card allows it and it is faster here."""
        if precision != INT8:
            self._open(FP32)
        effect = int8_effect(self._model.card) if self._model.packed_int8 else None
        if precision == FP32 or (precision != INT8 and not (effect and effect.within_limits)):
            return
        if precision == INT8 or self._int8_is_faster():
            self._open(INT8)
            self.precision = INT8
        self._sessions = {self.precision: self._sessions[self.precision]}  # frees the memory of the other

    def _int8_is_faster(self) -> bool:
        """Return whether int8 runs, and takes clearly less time than fp32, on one section per thread."""
        inputs, names = _empty_sections(self._model, self._threads), ["probability"]
        try:
            self._open(INT8)
            one, other = (partial(self._run, self._sessions[name], names, inputs) for name in (INT8, FP32))
            return self._cancellable(lambda: is_faster(one, other))
        except CancelledEarly:
            raise
        except Exception:  # the graph is damaged, or this ONNX Runtime cannot run it: fp32 needs neither
            return False

    def _open(self, precision: str) -> None:
        """Open a graph of the model on the CPU, if it is not open yet."""
        if precision in self._sessions:
            return
        content = self._model.int8_content() if precision == INT8 else self._model.content
        self._sessions[precision] = self._cancellable(lambda: create_session(content, [CPU_PROVIDER], 1))

    def __call__(
        self, inputs: dict[str, NDArray[np.float32]], outputs: Sequence[str] = ("probability",)
    ) -> dict[str, NDArray[np.float32]]:
        """Classify n sections: inputs as `BandGroup.input_name` (n, bands, size, size), DN with NaN for no data.

        `outputs` are names of `card.OUTPUT_SHAPES`. Returns one array per output, (n, ...). If one of them is not in
        the int8 graph, such as evidence, all are computed in fp32.

        Raises: NoEvidence (the model lacks an output), InferenceFailed, InvalidOutput, CancelledEarly.
        """
        from onnxruntime import RunOptions

        card = self._model.card
        if missing := [name for name in outputs if name not in card.outputs]:
            raise NoEvidence(model=card.name, architecture=card.architecture, missing=join_names(missing))
        try:
            session = self._session_for(outputs)
            options = RunOptions()
            arrays = self._cancellable(
                lambda: self._run(session, list(outputs), inputs, options),
                end=lambda: setattr(options, "terminate", True),
            )
            found = dict(zip(outputs, arrays, strict=True))
        except CancelledEarly:
            raise
        except Exception as error:
            device = getattr(self, "device", tr("the device"))
            reason = str(error).strip().split("\n")[0] or type(error).__name__
            raise InferenceFailed(device=device, reason=reason) from error
        _check(found, len(next(iter(inputs.values()))), card.name)
        return found

    def _session_for(self, outputs: Sequence[str]) -> InferenceSession:
        precision = self.precision if set(outputs) <= set(INT8_OUTPUTS) else FP32
        self._open(precision)
        return self._sessions[precision]

    def _run(
        self,
        session: InferenceSession,
        outputs: list[str],
        inputs: dict[str, NDArray[np.float32]],
        options: RunOptions | None = None,
    ) -> list[NDArray[np.float32]]:
        """Run a session on all sections; on a CPU, each thread on a part of them."""
        count = len(next(iter(inputs.values())))
        parts = min(self._threads, count) if self._is_cpu else 1
        if parts <= 1:
            return session.run(outputs, inputs, options)
        ends = [count * i // parts for i in range(parts + 1)]
        found = run_together(
            [
                partial(session.run, outputs, {name: values[start:end] for name, values in inputs.items()}, options)
                for start, end in pairwise(ends)
            ]
        )
        return [np.concatenate(arrays) for arrays in zip(*found, strict=True)]

    def _cancellable(self, work: Callable[[], T], end: Callable[[], None] = lambda: None) -> T:
        """Call `work`, which a model can prolong without limit; check for a cancel and report every 10 seconds."""
        reporter = self._reporter
        if reporter is None:
            return run_in_thread(work, lambda: False, end=end)

        def waiting(seconds: float) -> None:
            text = tr("The model '{model}' has been computing for {time}; cancel if that is too long.")
            reporter.info(text.format(model=self._model.card.name, time=duration(seconds)))

        return run_in_thread(work, reporter.cancelled, end=end, waiting=waiting)


def _check(outputs: dict[str, NDArray[np.float32]], sections: int, model: str) -> None:
    """Raise `InvalidOutput` if an output has another number of sections, or values that must be from 0 to 1 are not."""
    for name, values in outputs.items():
        if len(values) != sections:
            reason = tr("{found} rows of '{output}' for {n} sections")
            raise InvalidOutput(model=model, reason=reason.format(found=len(values), output=name, n=sections))
    shares = {
        "probability": tr("probabilities that are not from 0 to 1"),
        NOVELTY: tr("novelty that is not from 0 to 1"),
    }
    for name, reason in shares.items():
        share = outputs.get(name)
        # Written so that NaN fails too.
        if share is not None and share.size and not (share.min() >= 0 and share.max() <= 1):
            raise InvalidOutput(model=model, reason=reason)


def _available_providers() -> list[str]:
    try:
        import onnxruntime
    except ImportError as error:
        raise MissingPackage(package="onnxruntime", purpose=tr("models cannot be run")) from error
    providers = onnxruntime.get_available_providers()
    if "CUDAExecutionProvider" in providers and hasattr(onnxruntime, "preload_dlls"):
        onnxruntime.preload_dlls()  # CUDA libraries installed by pip are not on the library path
    return providers


def _providers(device: str, precision: str) -> tuple[str, ...]:
    """Return ONNX Runtime's execution providers for a device, in order of preference; int8 is for the CPU only."""
    providers = DEVICES[device].providers
    if precision != INT8:
        return providers
    if CPU_PROVIDER not in providers:
        raise ParameterError(name="PRECISION", value=precision, allowed=tr("auto or fp32 on a GPU"))
    return (CPU_PROVIDER,)


def _empty_sections(model: Model, count: int) -> dict[str, NDArray[np.float32]]:
    return {
        group.input_name: np.zeros((count, len(group.bands), group.size, group.size), np.float32)
        for group in model.card.groups
    }
