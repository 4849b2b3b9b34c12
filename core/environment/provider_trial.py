"""Run in a fresh Python: classifies random sections with one ONNX Runtime provider and with the CPU.

`python -m landlabels.core.environment.provider_trial PROVIDER` prints speed and difference as JSON, or fails.
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..choices import CPU_PROVIDER
from ..model.library import bundled_models
from ..model.model_file import Model, create_session, load_model
from ..processors import processor_count

BATCH, SECONDS = 16, 1.0


def trial(provider: str) -> dict[str, float]:
    """Return sections per second, and the greatest difference of a probability from the CPU's.

    Raises: RuntimeError if ONNX Runtime takes another provider.
    """
    import onnxruntime

    if hasattr(onnxruntime, "preload_dlls") and provider == "CUDAExecutionProvider":
        onnxruntime.preload_dlls()
    model = load_model(bundled_models()[0])
    inputs = _random_sections(model)
    session = create_session(model.content, list(dict.fromkeys([provider, CPU_PROVIDER])), processor_count())
    if session.get_providers()[0] != provider:
        raise RuntimeError(f"ONNX Runtime chose {session.get_providers()[0]}")
    (found,) = session.run(["probability"], inputs)  # the first run of a GPU is slow
    batches, start = 0, time.monotonic()
    while not batches or time.monotonic() - start < SECONDS:
        session.run(["probability"], inputs)
        batches += 1
    speed = batches * BATCH / (time.monotonic() - start)
    (expected,) = create_session(model.content, [CPU_PROVIDER]).run(["probability"], inputs)
    return {"speed": speed, "difference": float(np.abs(found - expected).max())}


def _random_sections(model: Model) -> dict[str, NDArray[Any]]:
    random = np.random.default_rng(1)
    return {
        group.input_name: random.normal(1500, 700, (BATCH, len(group.bands), group.size, group.size)).astype(np.float32)
        for group in model.card.groups
    }


if __name__ == "__main__":
    print(json.dumps(trial(sys.argv[1])))
