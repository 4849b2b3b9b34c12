"""Makes small section stores for tests: the brightness of a section depends on its labels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from landlabels.core.model.label_sets import LabelSet, load_label_set
from landlabels.core.scene.bands import BANDS, ORDER_12
from landlabels.core.stores.store_plan import StorePlan
from landlabels.core.stores.store_writer import StoreWriter

PLACES = 6
SPLITS = ("train", "train", "validation", "test", "test", "train")  # of the places, in turn


def make_store(
    path: Path,
    sections: int = 24,
    labels: int = 3,
    bands=ORDER_12,
    label_set: LabelSet | None = None,
    splits=SPLITS,
    level: str | None = "L2A",
    source: dict | None = None,
    name: str = "section {i}",
    share: float = 0.4,
    seed: int = 0,
) -> Path:
    """Write a store of `sections` in 6 places; a section with label c of C is brighter, the more the larger c is.

    Each has one label at least, and any other with a chance of `share`.
    """
    rng = np.random.default_rng(seed)
    label_set = label_set or LabelSet("test", load_label_set("bigearthnet19").labels[:labels])
    by_resolution: dict[int, list[str]] = {}
    for band in bands:
        by_resolution.setdefault(BANDS[band].resolution, []).append(band)
    groups = tuple((resolution, tuple(names)) for resolution, names in sorted(by_resolution.items()))
    plan = StorePlan(
        names=[name.format(i=i) for i in range(sections)],
        places=[f"place {i % PLACES}" for i in range(sections)],
        splits=[splits[i % PLACES] for i in range(sections)],
        label_set=label_set,
        groups=groups,
        level=level,
        source=source or {"kind": "test"},
    )
    writer = StoreWriter.create(path, plan)
    for row in writer.todo:
        has = rng.random(len(label_set)) < share
        has[row % len(label_set)] = True
        level_dn = 1500 + 1200 * np.arange(1, len(label_set) + 1) @ has / len(label_set)
        pixels = {
            r: rng.normal(level_dn, 150, (len(names), 1200 // r, 1200 // r)).astype(np.int16) for r, names in groups
        }
        lon, lat = 10 + 0.1 * (row % PLACES), 50 + 0.01 * row
        writer.write(row, pixels, has, valid_share=1.0, clear_share=1.0, lon=lon, lat=lat)
    writer.finish()
    return path
