"""Compares building a section store from BigEarthNet folders with only reading the files with GDAL."""

from __future__ import annotations

import json
import shutil
import statistics
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from landlabels.core.scene.bands import ORDER_12
from landlabels.core.stores.bigearthnet import ImportRequest, import_bigearthnet
from landlabels.core.stores.parallel_build import THREADS
from osgeo import gdal


class _Silent:
    info = warning = progress = staticmethod(lambda *_: None)
    cancelled = staticmethod(lambda: False)


def measure(sections: Path, folder: Path, count: int = 2000, runs: int = 3) -> dict[str, float]:
    """Return sections per second of both, medians over `runs`, and their ratio.

    Args:
        sections: a folder of BigEarthNet v1.0 sections; they are copied under other names to make up `count`.
        folder: where the copies and the store go.
        count: sections to read.
        runs: how often; the two take turns, with as many threads each, and the files in the system's cache.
    """
    archive, store = folder / f"bigearthnet-{count}", folder / "store"
    _copies(sections, archive, count)
    pairs = []
    for _ in range(runs):
        started = time.monotonic()
        with ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(_only_read, archive.iterdir()))
        read = time.monotonic()
        shutil.rmtree(store, ignore_errors=True)
        removed = time.monotonic()
        import_bigearthnet(ImportRequest(archive, store), _Silent)
        pairs.append((count / (read - started), count / (time.monotonic() - removed)))
    shutil.rmtree(store)
    return {
        "read with GDAL, sections/s": statistics.median(pair[0] for pair in pairs),
        "build the store, sections/s": statistics.median(pair[1] for pair in pairs),
        "build / read with GDAL": statistics.median(pair[1] / pair[0] for pair in pairs),
    }


def _only_read(section: Path) -> None:
    for band in ORDER_12:
        gdal.Open(f"{section}/{section.name}_{band}.tif").ReadAsArray()


def _copies(sections: Path, archive: Path, count: int) -> None:
    """Create an archive of `count` sections if it does not exist."""
    real = sorted(path.parent for path in sections.glob("*/*_labels_metadata.json"))
    for number in range(count):
        source = real[number % len(real)]
        name = f"{source.name.rsplit('_', 2)[0]}_{number // 100}_{number % 100}"
        if (archive / name).exists():
            continue
        (archive / name).mkdir(parents=True)
        for file in source.iterdir():
            shutil.copy(file, archive / name / file.name.replace(source.name, name))


if __name__ == "__main__":
    import sys

    print(json.dumps(measure(Path(sys.argv[1]), Path(sys.argv[2])), indent=1))
