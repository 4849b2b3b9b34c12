"""Measures one classification run against its bound: the CPU time of decoding and inference alone.

Bound = (CPU seconds to decode every block once + CPU seconds of inference on data in memory) / processors.
A run in float32 and a plain script are the yardsticks. Each part runs in a separate process, pinned to the same
processors, and the parts take turns: `python classify_speed.py PART SCENE MODEL OUTPUT`.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import plain_script
from landlabels.core.classify import ClassifyRequest, classify
from landlabels.core.model.classifier import Classifier
from landlabels.core.model.model_file import load_model
from landlabels.core.scene.scene import open_scene
from landlabels.core.sections import reading
from landlabels.core.sections.grid import section_grid
from landlabels.core.sections.reading import SectionReader
from osgeo import gdal

CORES = 2


def measure(scene: Path, model: Path, output: Path, rounds: int = 3) -> dict[str, float]:
    """Return the figures of one scene, medians over the rounds: times, the bound, ratios, memory and block counts."""
    names = ("decode", "read", "infer", "run", "fp32", "script")
    measured = [{name: _in_own_process(name, scene, model, output) for name in names} for _ in range(rounds)]

    def median(part: str, figure: str) -> float:
        return statistics.median(figures[part][figure] for figures in measured)

    last = measured[-1]["run"]
    bound = (median("decode", "cpu") + median("infer", "cpu")) / last["cores"]
    return {
        "sections": last["sections"],
        "int8": last["int8"],
        "decode CPU s": median("decode", "cpu"),
        "inference CPU s": median("infer", "cpu"),
        "bound s": bound,
        "wall s": median("run", "wall"),
        "CPU s": median("run", "cpu"),
        "wall / bound": median("run", "wall") / bound,
        "CPU / bound": median("run", "cpu") / (bound * last["cores"]),
        "sections per s": last["sections"] / median("run", "wall"),
        "float32 / this, wall": median("fp32", "wall") / median("run", "wall"),
        "float32 / this, CPU": median("fp32", "cpu") / median("run", "cpu"),
        "script / this, wall": median("script", "wall") / median("run", "wall"),
        "script / this, CPU": median("script", "cpu") / median("run", "cpu"),
        "peak memory MB": median("run", "memory"),
        "blocks decoded / touched": last["decoded"] / last["touched"],
        "decode CPU in reading / once": median("read", "cpu") / median("decode", "cpu"),
    }


def _in_own_process(part: str, scene: Path, model: Path, output: Path) -> dict[str, float]:
    command = [sys.executable, __file__, part, str(scene), str(model), str(output)]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)


def decode(source: Path, model: Path, _output: Path) -> dict[str, float]:
    """Decode every block that the sections touch once, in one thread."""
    scene = open_scene(source)
    grid = section_grid(scene)
    bounds = [grid.bounds_of(row, grid.columns(row)[-1]) for row in grid.rows_with_sections()]
    east, south = bounds[0][2], bounds[-1][1]
    started = _cpu()
    for name in load_model(model).card.bands:
        band = scene.bands[name]
        dataset = gdal.Open(band.path)
        width, height = band.block
        for y in range(0, (band.origin[1] - south) // band.pixel, height):
            for x in range(0, (east - band.origin[0]) // band.pixel, width):
                size = min(width, band.size[0] - x), min(height, band.size[1] - y)
                dataset.GetRasterBand(band.index).ReadRaster(x, y, *size)
                dataset.FlushCache()
    return {"cpu": _cpu() - started}


def read(source: Path, path: Path, _output: Path) -> dict[str, float]:
    """Read all sections without a model; return the CPU seconds outside LandLabels' own code, which is decoding.

    OpenJPEG decodes in its own threads, which the clock of the calling thread does not count.
    """
    own = _OwnTime()
    scene = open_scene(source)
    grid = section_grid(scene)
    started, main = _cpu(), time.thread_time()
    with own.measured(SectionReader)(scene, grid, load_model(path).card.groups, grid.rows_with_sections()) as reader:
        for _strip in reader:
            pass
    return {"cpu": _cpu() - started - (time.thread_time() - main) - own.seconds}


class _OwnTime:
    """Measures the CPU time of reader threads outside GDAL's decoding call."""

    def __init__(self) -> None:
        self.seconds, self._lock, self._calls = 0.0, threading.Lock(), threading.local()

    def measured(self, base: type[SectionReader]) -> type[SectionReader]:
        clock, checked = self, reading.checked

        def timed(*arguments: object, **options: object) -> object:
            started = time.thread_time()
            try:
                return checked(*arguments, **options)
            finally:
                clock._calls.seconds += time.thread_time() - started

        class Measured(base):
            def _work(self) -> None:
                clock._calls.seconds, started = 0.0, time.thread_time()
                super()._work()
                with clock._lock:
                    clock.seconds += time.thread_time() - started - clock._calls.seconds

        reading.checked = timed
        return Measured


def infer(source: Path, path: Path, _output: Path) -> dict[str, float]:
    """Run the model on as many sections as the scene has, in the same batches, on data in memory."""
    grid = section_grid(open_scene(source))
    model = load_model(path)
    classifier = Classifier(model, "cpu", precision="auto")
    random = np.random.default_rng(0)
    inputs = {
        group.input_name: random.uniform(0, 4000, (classifier.batch, len(group.bands), group.size, group.size)).astype(
            np.float32
        )
        for group in model.card.groups
    }
    classifier(inputs)
    started = _cpu()
    for row in grid.rows_with_sections():
        left = len(grid.columns(row))
        while left:
            n = min(left, classifier.batch)
            classifier({name: values[:n] for name, values in inputs.items()})
            left -= n
    return {"cpu": _cpu() - started}


def run(source: Path, model: Path, output: Path, precision: str = "auto") -> dict[str, float]:
    """Run the whole classification, including the result layer."""
    started, before = time.monotonic(), _cpu()
    request = ClassifyRequest(str(source), output, model, device="cpu", if_exists="replace", precision=precision)
    result = classify(request, _Silent())
    return {
        "wall": time.monotonic() - started,
        "cpu": _cpu() - before,
        "int8": float("int8" in result.device),
        "cores": len(os.sched_getaffinity(0)),
        "sections": result.sections,
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "decoded": result.blocks_decoded,
        "touched": result.blocks_touched,
    }


def fp32(source: Path, model: Path, output: Path) -> dict[str, float]:
    """Run the whole classification in float32."""
    return run(source, model, output, "fp32")


def script(source: Path, model: Path, output: Path) -> dict[str, float]:
    """Run the plain script on the same scene."""
    started, before = time.monotonic(), _cpu()
    sections = plain_script.classify(str(source), str(model), str(output.with_suffix(".csv")))
    return {"wall": time.monotonic() - started, "cpu": _cpu() - before, "sections": sections}


class _Silent:
    def info(self, text: str) -> None: ...
    def warning(self, text: str) -> None: ...
    def progress(self, done: int, total: int, seconds_left: float | None) -> None: ...
    def cancelled(self) -> bool:
        return False


def _cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


if __name__ == "__main__":
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:CORES])
    part = {"decode": decode, "read": read, "infer": infer, "run": run, "fp32": fp32, "script": script}[sys.argv[1]]
    print(json.dumps(part(*map(Path, sys.argv[2:5]))))
