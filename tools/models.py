"""`make models`: trains the demonstration models, from a section store of the real sections.

The sections are from BigEarthNet and are kept beside the checkout (LANDLABELS_DATA, else ../shared/data). Each model is
evaluated by cross-validation over five folds of whole places, then trained on all sections and copied to resources/.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("LANDLABELS_DATA", ROOT.parent / "shared" / "data"))
SECTIONS, METADATA = DATA / "bigearthnet-v1", DATA / "bigearthnet-v2"  # the metadata have the tiles of the sections
WORK = ROOT / "build" / "models"
STORE = WORK / "store"
BUNDLED = ROOT / "resources" / "models"
COMMON = [
    *("--folds", "5", "--batch", "8", "--max-per-place", "4", "--dropout", "0.2", "--seed", "1"),
    *("--bfloat16", "--half"),
    *("--features", "64", "--descriptor", "64", "--lstm-size", "64"),
]
ORIGIN = "8 European countries, 2017-2018"
MODELS = {
    # Half of its sections get a simulated atmosphere, which changes B01 and B09 most, as in Level-1C scenes.
    "standard": ["--epochs", "90", "--atmosphere", "0.5"],
    "standard-10-20m": ["--epochs", "80"],
}


def landlabels(*arguments: object) -> None:
    """Run a command of LandLabels with one thread; more threads make these small networks slower."""
    environment = os.environ | {"PYTHONPATH": str(ROOT / "build" / "plugins"), "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-m", "landlabels.core", *map(str, arguments)]
    print("landlabels", *command[3:], flush=True)
    subprocess.run(command, env=environment, check=True)


def main() -> int:
    """Train the models named on the command line, or all."""
    if not SECTIONS.is_dir():
        print(
            f"The sections were not found in {SECTIONS}; set LANDLABELS_DATA to the folder of the real data.",
            file=sys.stderr,
        )
        return 1
    WORK.mkdir(parents=True, exist_ok=True)
    landlabels("store", "bigearthnet", SECTIONS, "--label-set", "bigearthnet19", "--lists", METADATA, "--output", STORE)
    for name in sys.argv[1:] or MODELS:
        output = WORK / f"{name}.onnx"
        options = ["--bands", name, *MODELS[name], *COMMON, "--origin", ORIGIN]
        landlabels("train", STORE, "--output", output, *options)
        for suffix in (".onnx", ".safetensors"):
            shutil.copy(output.with_suffix(suffix), BUNDLED)
    return 0


if __name__ == "__main__":
    sys.exit(main())
