"""Classifier: runs a model on a device with ONNX Runtime.

Without enough memory it continues with smaller batches. With the device `auto` it continues on the CPU if a GPU fails.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import NDArray

from ..cancellable import run_in_thread
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
from ..text import duration, join_names, mark, plural, tr
from .card import FP32, INT8, NOVELTY
from .int8_graph import INT8_OUTPUTS, int8_effect, is_faster
from .model_file import Model
from .sessions import Arrays, Sessions, count_sections, empty_sections

if TYPE_CHECKING:
    from ..reporting import Reporter

T = TypeVar("T")

# What people call ONNX Runtime's execution providers.
PROVIDER_NAMES = {
    "CUDAExecutionProvider": "NVIDIA GPU (CUDA)",
    "DmlExecutionProvider": "GPU (DirectML)",
    "CoreMLExecutionProvider": "Apple GPU or Neural Engine (CoreML)",
}
CPU_BATCH, GPU_BATCH = 16, 128  # sections
# In lower case, in the messages of ONNX Runtime, CUDA, cuDNN, cuBLAS and DirectML.
_OUT_OF_MEMORY = (
    "out of memory",
    "outofmemory",
    "failed to allocate memory",
    "bad_alloc",
    "bad allocation",
    "memory_allocation",
    "alloc_failed",
    "not enough memory",
    "8007000e",
)


class Classifier:
    """Runs a model on a device of `choices.DEVICES` in a precision of `choices.PRECISIONS`.

    Attributes:
        device: the name of the device that is in use.
        precision: `fp32` or `int8`, which is in use.
        batch: a number of sections per batch that suits it; smaller after a lack of memory.

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
        self._limit: int | None = None  # sections that are run together; None: all that are given
        available = _available_providers()
        providers = [provider for provider in _providers(device, precision) if provider in available]
        self._can_use_cpu = CPU_PROVIDER in providers
        if not any(self._start(provider, precision) for provider in providers):
            raise DeviceUnavailable(available=", ".join(available))

    def _start(self, provider: str, precision: str) -> bool:
        """Open the model and run it on one section; False if ONNX Runtime took another provider or a GPU fails."""
        sessions = self._sessions = Sessions(self._model, provider, self._threads)
        self.precision, self.device = FP32, PROVIDER_NAMES.get(provider, provider)
        self.batch = max(CPU_BATCH, 2 * self._threads) if sessions.is_cpu else GPU_BATCH
        try:
            if sessions.is_cpu:
                self._choose_precision(precision)
            else:
                self._cancellable(sessions.open)
                self._run(empty_sections(self._model, 1), ("probability",))
        except (MissingPackage, ModelError, CancelledEarly):
            raise
        except Exception as error:  # driver, missing library, out of memory: ONNX Runtime's errors share no base class
            if sessions.is_cpu:
                raise InferenceFailed(device="CPU", reason=error) from error
            if self._can_use_cpu:
                self._warn_of_cpu(error)
            return False
        return True

    def _choose_precision(self, precision: str) -> None:
        """Open the graph of the precision on the CPU; `auto` takes int8 if the card allows it and it is faster here."""
        if precision != INT8:
            self._cancellable(self._sessions.open)
        if precision == INT8 or (precision != FP32 and self._int8_is_better()):
            self._cancellable(partial(self._sessions.open, INT8))
            self.precision = INT8
        self._sessions.keep(self.precision)
        in_words = {
            FP32: (mark("CPU ({n} thread)"), mark("CPU ({n} threads)")),
            INT8: (mark("CPU ({n} thread, int8)"), mark("CPU ({n} threads, int8)")),
        }
        self.device = plural(self._threads, *in_words[self.precision])

    def _int8_is_better(self) -> bool:
        """Return whether the card allows int8, and it takes clearly less time than fp32 on one section per thread."""
        effect = int8_effect(self._model.card) if self._model.packed_int8 else None
        if not (effect and effect.within_limits):
            return False
        inputs = empty_sections(self._model, self._threads)
        one, other = (partial(self._sessions.run, name, ["probability"], inputs) for name in (INT8, FP32))
        try:
            return self._cancellable(lambda: is_faster(one, other))
        except CancelledEarly:
            raise
        except Exception:  # the graph is damaged, or this ONNX Runtime cannot run it: fp32 needs neither
            return False

    def __call__(self, inputs: Arrays, outputs: Sequence[str] = ("probability",)) -> Arrays:
        """Classify n sections: inputs as `BandGroup.input_name` (n, bands, size, size), DN with NaN for no data.

        `outputs` are names of `card.OUTPUT_SHAPES`. Returns one array per output, (n, ...). If one of them is not in
        the int8 graph, such as evidence, all are computed in fp32.

        Raises: NoEvidence (the model lacks an output), InferenceFailed, InvalidOutput, CancelledEarly.
        """
        card = self._model.card
        if missing := [name for name in outputs if name not in card.outputs]:
            raise NoEvidence(model=card.name, architecture=card.architecture, missing=join_names(missing))
        found = self._run_in_parts(inputs, outputs)
        _check(found, count_sections(inputs), card.name)
        return found

    def _run_in_parts(self, inputs: Arrays, outputs: Sequence[str]) -> Arrays:
        """Run the model on parts of the sections that the memory allows."""
        count, start = count_sections(inputs), 0
        parts: list[Arrays] = []
        while start < count or not parts:
            size = min(self._limit or count, count - start)
            whole = size == count
            try:
                part = inputs if whole else {name: pixels[start : start + size] for name, pixels in inputs.items()}
                parts.append(self._run(part, outputs))
            except CancelledEarly:
                raise
            except Exception as error:  # ONNX Runtime's errors share no base class
                self._recover(error, size)
            else:
                start += size
        if len(parts) == 1:
            return parts[0]
        return {name: np.concatenate([part[name] for part in parts]) for name in outputs}

    def _recover(self, error: Exception, size: int) -> None:
        """Prepare another try after an error with `size` sections; raise `InferenceFailed` if there is none."""
        if size > 1 and _is_out_of_memory(error):
            self.batch = self._limit = size // 2
            text = tr("{device} has too little memory for {size} sections at once; it continues with {smaller}.")
            self._warn(text.format(device=self.device, size=size, smaller=self._limit))
            return
        if self._sessions.is_cpu or not self._can_use_cpu:
            raise InferenceFailed(device=self.device, reason=_reason(error)) from error
        self._warn_of_cpu(error)
        self._limit = None
        self._start(CPU_PROVIDER, FP32)  # the precision of what is done already

    def _run(self, inputs: Arrays, outputs: Sequence[str]) -> Arrays:
        from onnxruntime import RunOptions

        precision = self.precision if set(outputs) <= set(INT8_OUTPUTS) else FP32
        options = RunOptions()
        arrays = self._cancellable(
            lambda: self._sessions.run(precision, outputs, inputs, options),
            end=lambda: setattr(options, "terminate", True),
        )
        return dict(zip(outputs, arrays, strict=True))

    def _warn(self, text: str) -> None:
        if self._reporter is not None:
            self._reporter.warning(text)

    def _warn_of_cpu(self, error: Exception) -> None:
        text = tr("{device} cannot be used ({reason}); the CPU is used instead.")
        self._warn(text.format(device=self.device, reason=_reason(error)))

    def _cancellable(self, work: Callable[[], T], end: Callable[[], None] = lambda: None) -> T:
        """Call `work`, which a model can prolong without limit; check for a cancel and report every 10 seconds."""
        reporter = self._reporter
        if reporter is None:
            return run_in_thread(work, lambda: False, end=end)

        def waiting(seconds: float) -> None:
            text = tr("The model '{model}' has been computing for {time}; cancel if that is too long.")
            reporter.info(text.format(model=self._model.card.name, time=duration(seconds)))

        return run_in_thread(work, reporter.cancelled, end=end, waiting=waiting)


def _is_out_of_memory(error: Exception) -> bool:
    text = str(error).lower()
    return isinstance(error, MemoryError) or any(sign in text for sign in _OUT_OF_MEMORY)


def _reason(error: Exception) -> str:
    """Return the first line of an error's text."""
    return str(error).strip().split("\n")[0].rstrip(".") or type(error).__name__


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
