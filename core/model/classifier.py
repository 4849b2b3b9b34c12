"""Classifier: runs a model on a device with ONNX Runtime."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import NDArray

from ..cancellable import run_in_thread
from ..choices import CPU_PROVIDER, DEVICES
from ..errors import CancelledEarly, DeviceUnavailable, InferenceFailed, InvalidOutput, MissingPackage, NoEvidence
from ..processors import processor_count
from ..text import duration, join_names, tr
from .card import NOVELTY
from .model_file import Model, create_session

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


class Classifier:
    """Runs a model on a device of `choices.DEVICES`.

    Attributes:
        device: the name of the device that is in use.
        batch: a number of sections per batch that suits it.

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
        available = _available_providers()
        for provider in DEVICES[device].providers:
            if provider in available and self._start(provider):
                break
        else:
            raise DeviceUnavailable(available=", ".join(available))
        is_cpu = provider == CPU_PROVIDER
        cpu = tr("CPU ({threads} threads)").format(threads=self._threads)
        self.device = cpu if is_cpu else PROVIDER_NAMES.get(provider, provider)
        self.batch = CPU_BATCH if is_cpu else GPU_BATCH

    def _start(self, provider: str) -> bool:
        """Open a session and run it on one section; False if ONNX Runtime took another provider or a GPU fails."""
        providers = [provider] if provider == CPU_PROVIDER else [provider, CPU_PROVIDER]
        try:
            self._session = self._cancellable(lambda: create_session(self._model.content, providers, self._threads))
            if self._session.get_providers()[0] != provider:
                return False
            if provider != CPU_PROVIDER:
                self(_one_empty_section(self._model))
        except (MissingPackage, CancelledEarly):
            raise
        except Exception as error:  # driver, missing library, out of memory: ONNX Runtime's errors share no base class
            if provider == CPU_PROVIDER:
                raise InferenceFailed(device="CPU", reason=error) from error
            return False
        return True

    def __call__(
        self, inputs: dict[str, NDArray[np.float32]], outputs: Sequence[str] = ("probability",)
    ) -> dict[str, NDArray[np.float32]]:
        """Classify n sections: inputs as `BandGroup.input_name` (n, bands, size, size), DN with NaN for no data.

        `outputs` are names of `card.OUTPUT_SHAPES`. Returns one array per output, (n, ...).

        Raises: NoEvidence (the model lacks an output), InferenceFailed, InvalidOutput, CancelledEarly.
        """
        from onnxruntime import RunOptions

        card = self._model.card
        if missing := [name for name in outputs if name not in card.outputs]:
            raise NoEvidence(model=card.name, architecture=card.architecture, missing=join_names(missing))
        try:
            options = RunOptions()
            arrays = self._cancellable(
                lambda: self._session.run(list(outputs), inputs, options),
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


def _one_empty_section(model: Model) -> dict[str, NDArray[np.float32]]:
    return {
        group.input_name: np.zeros((1, len(group.bands), group.size, group.size), np.float32)
        for group in model.card.groups
    }
