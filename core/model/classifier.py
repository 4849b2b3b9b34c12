"""Classifier: runs a model on a device with ONNX Runtime.

Without enough memory it continues with smaller batches. With the device `auto` it continues on the CPU if a GPU fails.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import NDArray

from ..cancellable import run_in_thread
from ..choices import CPU_PROVIDER, DEVICES
from ..errors import CancelledEarly, DeviceUnavailable, InferenceFailed, InvalidOutput, MissingPackage, NoEvidence
from ..processors import processor_count
from ..text import duration, join_names, mark, plural, tr
from .card import NOVELTY
from .model_file import Model, create_session

if TYPE_CHECKING:
    from ..reporting import Reporter

T = TypeVar("T")
Arrays = dict[str, NDArray[np.float32]]

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
    """Runs a model on a device of `choices.DEVICES`.

    Attributes:
        device: the name of the device that is in use.
        batch: a number of sections per batch that suits it; smaller after a lack of memory.

    Raises: MissingPackage, DeviceUnavailable (a GPU was requested and none can be used), ParameterError,
        CancelledEarly.
    """

    def __init__(
        self, model: Model, device: str = "auto", threads: int | None = None, reporter: Reporter | None = None
    ) -> None:
        """Start the model; `reporter` can cancel it, and is told when the model takes long."""
        DEVICES.check("DEVICE", device)
        self._model, self._reporter = model, reporter
        self._threads = threads or processor_count()
        self._limit: int | None = None  # sections that are run together; None: all that are given
        available = _available_providers()
        providers = [provider for provider in DEVICES[device].providers if provider in available]
        self._can_use_cpu = CPU_PROVIDER in providers
        if not any(self._start(provider) for provider in providers):
            raise DeviceUnavailable(available=", ".join(available))

    def _start(self, provider: str) -> bool:
        """Open a session and run it on one section; False if ONNX Runtime took another provider or a GPU fails."""
        is_cpu = provider == CPU_PROVIDER
        cpu = plural(self._threads, mark("CPU ({n} thread)"), mark("CPU ({n} threads)"))
        self.device = cpu if is_cpu else PROVIDER_NAMES.get(provider, provider)
        self.batch = CPU_BATCH if is_cpu else GPU_BATCH
        self._is_cpu = is_cpu
        providers = [provider] if is_cpu else [provider, CPU_PROVIDER]
        try:
            self._session = self._cancellable(lambda: create_session(self._model.content, providers, self._threads))
            if self._session.get_providers()[0] != provider:
                raise RuntimeError(tr("ONNX Runtime cannot start it; the doctor of LandLabels shows why"))
            if not is_cpu:
                self._run(_one_empty_section(self._model), ("probability",))
        except (MissingPackage, CancelledEarly):
            raise
        except Exception as error:  # driver, missing library, out of memory: ONNX Runtime's errors share no base class
            if is_cpu:
                raise InferenceFailed(device="CPU", reason=error) from error
            if self._can_use_cpu:
                self._warn_of_cpu(error)
            return False
        return True

    def __call__(
        self, inputs: dict[str, NDArray[np.float32]], outputs: Sequence[str] = ("probability",)
    ) -> dict[str, NDArray[np.float32]]:
        """Classify n sections: inputs as `BandGroup.input_name` (n, bands, size, size), DN with NaN for no data.

        `outputs` are names of `card.OUTPUT_SHAPES`. Returns one array per output, (n, ...).

        Raises: NoEvidence (the model lacks an output), InferenceFailed, InvalidOutput, CancelledEarly.
        """
        card = self._model.card
        if missing := [name for name in outputs if name not in card.outputs]:
            raise NoEvidence(model=card.name, architecture=card.architecture, missing=join_names(missing))
        found = self._run_in_parts(inputs, outputs)
        _check(found, _count(inputs), card.name)
        return found

    def _run_in_parts(self, inputs: Arrays, outputs: Sequence[str]) -> Arrays:
        """Run the model on parts of the sections that the memory allows."""
        count, start = _count(inputs), 0
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
        if self._is_cpu or not self._can_use_cpu:
            raise InferenceFailed(device=self.device, reason=_reason(error)) from error
        self._warn_of_cpu(error)
        self._limit = None
        self._start(CPU_PROVIDER)

    def _run(self, inputs: Arrays, outputs: Sequence[str]) -> Arrays:
        from onnxruntime import RunOptions

        options = RunOptions()
        arrays = self._cancellable(
            lambda: self._session.run(list(outputs), inputs, options),
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


def _count(inputs: Arrays) -> int:
    """Return the number of sections."""
    return len(next(iter(inputs.values())))


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


def _one_empty_section(model: Model) -> dict[str, NDArray[np.float32]]:
    return {
        group.input_name: np.zeros((1, len(group.bands), group.size, group.size), np.float32)
        for group in model.card.groups
    }
