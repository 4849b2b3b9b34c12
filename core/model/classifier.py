"""Classifier: a model on a device, through ONNX Runtime."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..errors import DeviceUnavailable, InferenceFailed, MissingPackage, NoEvidence, ParameterError
from ..processors import processor_count
from ..text import join_names, tr
from .model_file import Model, create_session

DEVICES = ("auto", "cpu", "gpu")
# In order of preference, with the name that a user knows.
GPU_PROVIDERS = {
    "CUDAExecutionProvider": "NVIDIA GPU (CUDA)",
    "DmlExecutionProvider": "GPU (DirectML)",
    "CoreMLExecutionProvider": "Apple GPU or Neural Engine (CoreML)",
}
CPU_PROVIDER = "CPUExecutionProvider"
BATCH = {"cpu": 16, "gpu": 128}


class Classifier:
    """Runs a model on sections; `device` names what is really in use, `batch` how many sections suit it.

    Raises: MissingPackage, DeviceUnavailable (GPU asked for and none usable), ParameterError.
    """

    def __init__(self, model: Model, device: str = "auto", threads: int | None = None) -> None:
        if device not in DEVICES:
            raise ParameterError(name="DEVICE", value=device, allowed=", ".join(DEVICES))
        self._model = model
        self._threads = threads or processor_count()
        available = _available_providers()
        for provider in GPU_PROVIDERS if device != "cpu" else ():
            if provider in available and self._start(provider):
                self.device, self.batch = GPU_PROVIDERS[provider], BATCH["gpu"]
                return
        if device == "gpu":
            raise DeviceUnavailable(available=", ".join(available))
        self._start(CPU_PROVIDER)
        self.device, self.batch = tr("CPU ({threads} threads)").format(threads=self._threads), BATCH["cpu"]

    def _start(self, provider: str) -> bool:
        """Open a session and try it on one section; False where another provider took over or a GPU fails."""
        providers = [provider] if provider == CPU_PROVIDER else [provider, CPU_PROVIDER]
        try:
            self._session = create_session(self._model.content, providers, self._threads)
            if self._session.get_providers()[0] != provider:
                return False
            if provider != CPU_PROVIDER:
                self(_one_empty_section(self._model))
        except MissingPackage:
            raise
        except Exception as error:  # a driver, a missing library, too little memory: ONNX Runtime's types share no base
            if provider == CPU_PROVIDER:
                raise InferenceFailed(device="CPU", reason=error) from error
            return False
        return True

    def __call__(
        self, inputs: dict[str, NDArray[np.float32]], outputs: Sequence[str] = ("probability",)
    ) -> dict[str, NDArray[np.float32]]:
        """Classify n sections: inputs as `BandGroup.input_name` (n, bands, size, size), DN with NaN for no data.

        `outputs` are of `model.OUTPUT_SHAPES`.

        Raises: NoEvidence (the model lacks an output), InferenceFailed.
        """
        card = self._model.card
        if missing := [name for name in outputs if name not in card.outputs]:
            raise NoEvidence(model=card.name, architecture=card.architecture, missing=join_names(missing))
        try:
            return dict(zip(outputs, self._session.run(list(outputs), inputs), strict=True))
        except Exception as error:
            device = getattr(self, "device", tr("the device"))
            reason = str(error).strip().split("\n")[0] or type(error).__name__
            raise InferenceFailed(device=device, reason=reason) from error


def _available_providers() -> list[str]:
    try:
        import onnxruntime
    except ImportError as error:
        raise MissingPackage(package="onnxruntime", purpose=tr("models cannot be run"), numpy=np.__version__) from error
    providers = onnxruntime.get_available_providers()
    if "CUDAExecutionProvider" in providers and hasattr(onnxruntime, "preload_dlls"):
        onnxruntime.preload_dlls()  # CUDA libraries that came with pip are on no library path
    return providers


def _one_empty_section(model: Model) -> dict[str, NDArray[np.float32]]:
    return {
        group.input_name: np.zeros((1, len(group.bands), group.size, group.size), np.float32)
        for group in model.card.groups
    }
