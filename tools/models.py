"""`make models`: trains the demonstration models, from section stores of the real sections.

The sections are from BigEarthNet and are kept beside the checkout (LANDLABELS_DATA, else ../shared/data), with the
shares of Dynamic World's classes in their patches, which are a second target. Each model is evaluated by
cross-validation with several seeds, neighbouring ground in one fold, then trained on all sections and copied to
resources/.
"""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("LANDLABELS_DATA", ROOT.parent / "shared" / "data"))
WORK = ROOT / "build" / "models"
BUNDLED = ROOT / "resources" / "models"
ARCHIVES = ("bigearthnet-v1", "bigearthnet-v2")
TEN_BANDS = "bigearthnet-v1-more"  # sections without B01 and B09
COMMON = [
    *("--folds", "4", "--repeats", "5", "--seed", "1", "--epochs", "20", "--batch", "8", "--max-per-place", "4"),
    *("--learning-rate", "0.002", "--dropout", "0.2", "--teacher-loss", "1", "--wide", "--bfloat16", "--half"),
    *("--cutmix", "0"),  # it pastes open sea, nearly half of the sections, beside land: lakes became marine waters
    *("--features", "64", "--descriptor", "64", "--lstm-size", "64"),
]
ORIGIN = "8 European countries, 2017-2018"
MODELS = {
    # Half of its sections get a simulated atmosphere, which changes B01 and B09 most, as in Level-1C scenes.
    "standard": (ARCHIVES, ["--atmosphere", "0.5"]),
    "standard-10-20m": ((*ARCHIVES, TEN_BANDS), []),
}


def landlabels(*arguments: object) -> None:
    """Run a command of LandLabels with one thread; more threads make these small networks slower."""
    environment = os.environ | {"PYTHONPATH": str(ROOT / "build" / "plugins"), "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-m", "landlabels.core", *map(str, arguments)]
    print("landlabels", *command[3:], flush=True)
    subprocess.run(command, env=environment, check=True)


def store_ten_bands(folder: Path, store: Path) -> None:
    """Write the sections of `folder`, ten bands in an .npz each with 20 m bands interpolated to 10 m, as a store."""
    sys.path.insert(0, str(ROOT / "build" / "plugins"))
    import numpy as np
    from landlabels.core.model.label_sets import load_label_set
    from landlabels.core.network.band_sets import band_groups
    from landlabels.core.stores.bigearthnet_ground import place_of
    from landlabels.core.stores.store_plan import StorePlan
    from landlabels.core.stores.store_writer import StoreWriter

    label_set, groups = load_label_set("bigearthnet19"), band_groups("standard-10-20m")
    with (folder / "index.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    names = [row["name_v1"] for row in rows]
    plan = StorePlan(
        names=names,
        places=[place_of(name) for name in names],
        splits=["train"] * len(names),
        label_set=label_set,
        groups=tuple((group.resolution, group.bands) for group in groups),
        level="L2A",
        source={"kind": "ten-band sections", "folder": folder.name},
    )
    with StoreWriter.create(store, plan) as writer:
        for number in writer.todo:
            with np.load(folder / f"{names[number]}.npz") as content:
                bands, pixels = content["bands"].astype(str).tolist(), content["s2"].astype(np.float64)
            native = {}
            for group in groups:
                chosen = pixels[[bands.index(band) for band in group.bands]]
                step = group.resolution // 10
                means = chosen.reshape(len(chosen), group.size, step, group.size, step).mean(axis=(2, 4))
                native[group.resolution] = np.rint(means).astype(np.int16)
            given = rows[number]["labels19_v2"].split("|")
            labels = np.array([name in given for name in label_set.names])
            unknown = float("nan")
            writer.write(number, native, labels, valid_share=1.0, clear_share=1.0, lon=unknown, lat=unknown)
        writer.finish()


def make_stores() -> None:
    """Make the stores of the sections, with Dynamic World's shares."""
    for archive in ARCHIVES:
        lists = ["--lists", DATA / "bigearthnet-v2"] if archive == "bigearthnet-v1" else []
        options = ["--label-set", "bigearthnet19", *lists, "--output", WORK / archive]
        landlabels("store", "bigearthnet", DATA / archive, *options)
    store_ten_bands(DATA / TEN_BANDS, WORK / TEN_BANDS)
    for name in (*ARCHIVES, TEN_BANDS):
        landlabels("store", "teach", WORK / name, "--shares", DATA / "dynamic-world" / "sections.npz")


def train(name: str) -> None:
    """Train a model and copy it to resources/."""
    stores, options = MODELS[name]
    output = WORK / f"{name}.onnx"
    chosen = ["--bands", name, *options, *COMMON, "--origin", ORIGIN]
    landlabels("train", *(WORK / store for store in stores), "--output", output, *chosen)
    for suffix in (".onnx", ".safetensors"):
        shutil.copy(output.with_suffix(suffix), BUNDLED)


def main() -> int:
    """Train the models named on the command line, or all, at the same time."""
    if not DATA.is_dir():
        print(
            f"The sections were not found in {DATA}; set LANDLABELS_DATA to the folder of the real data.",
            file=sys.stderr,
        )
        return 1
    WORK.mkdir(parents=True, exist_ok=True)
    make_stores()
    with ThreadPoolExecutor() as pool:
        list(pool.map(train, sys.argv[1:] or MODELS))
    return 0


if __name__ == "__main__":
    sys.exit(main())
