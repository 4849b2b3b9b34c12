"""Compares the evidence of a result with OpenStreetMap's polygons, patch by patch; the figures of docs/evidence.md.

`.venv/bin/python tools/evidence_accuracy.py` uses the result of `make demo` and the polygons beside its scene. A patch
belongs to a group of classes if polygons of the group cover at least half of it; patches that no group covers so far
are left out, since OpenStreetMap is not complete.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "build" / "plugins"), str(ROOT / "tools")]

from demo_scene import BUILD, REFERENCE  # noqa: E402
from landlabels.core.commands.terminal import TerminalReporter  # noqa: E402
from landlabels.core.results.arrays import read_arrays  # noqa: E402
from landlabels.core.results.evidence.maps import write_evidence, write_evidence_map  # noqa: E402
from landlabels.core.results.evidence.opening import EvidenceRequest  # noqa: E402

RESULT = BUILD / "demo" / "havel_labels.gpkg"
# Name of the group: codes of BigEarthNet's 19 labels, classes of OpenStreetMap.
GROUPS = {
    "water": (("inlandwater", "marine"), ("water",)),
    "forest": (("broadleaved", "coniferous", "mixedforest"), ("forest",)),
    "farmland and meadow": (("arable", "pastures", "complexcult", "agrinatural"), ("farm", "meadow", "grass")),
    "built": (("urban", "industrial"), ("residential",)),
}
PIXEL, LEAST = 10, 0.5  # metres; the share of a patch that a group has to cover


def reference_shares(path: Path, like: gdal.Dataset) -> NDArray[np.float64]:
    """Return the share of each patch that polygons of each group cover, (groups, height, width)."""
    west, size, _, north, _, _ = like.GetGeoTransform()
    factor = round(size / PIXEL)
    width, height = like.RasterXSize * factor, like.RasterYSize * factor
    vector, shares = gdal.OpenEx(str(path), gdal.OF_VECTOR), []
    for _, classes in GROUPS.values():
        raster = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
        raster.SetGeoTransform((west, PIXEL, 0, north, 0, -PIXEL))
        raster.SetSpatialRef(like.GetSpatialRef())
        layer = vector.GetLayer(0)
        names = ", ".join(f"'{name}'" for name in classes)
        layer.SetAttributeFilter(f"fclass IN ({names})")
        gdal.RasterizeLayer(raster, [1], layer, burn_values=[1])
        shares.append(raster.ReadAsArray().reshape(like.RasterYSize, factor, -1, factor).mean(axis=(1, 3)))
    return np.stack(shares)


def auc(score: NDArray, truth: NDArray[np.bool_]) -> float:
    """Return the area under the ROC curve: the chance that a patch of the class has a higher score than another."""
    positive, negative = score[truth][:, None], score[~truth][None]
    return float((positive > negative).mean() + 0.5 * (positive == negative).mean())


def sections_of(patches: NDArray) -> NDArray:
    """Return the patches of each section, (sections, 16)."""
    rows, cols = patches.shape[0] // 4, patches.shape[1] // 4
    return patches.reshape(rows, 4, cols, 4).transpose(0, 2, 1, 3).reshape(rows * cols, 16)


def main() -> None:
    """Print the tables."""
    labels = read_arrays(RESULT).label_set
    with tempfile.TemporaryDirectory() as folder:
        evidence_file, map_file = Path(folder) / "e.tif", Path(folder) / "m.tif"
        write_evidence(EvidenceRequest(result=RESULT, labels=labels.codes), evidence_file, TerminalReporter())
        write_evidence_map(EvidenceRequest(result=RESULT), map_file, TerminalReporter())
        raster = gdal.Open(str(evidence_file))
        evidence, mapped = raster.ReadAsArray()[: len(labels)], gdal.Open(str(map_file)).ReadAsArray()
        shares = reference_shares(REFERENCE, raster)
    truth = shares >= LEAST
    known = truth.any(axis=0)
    group_of = np.full(len(labels) + 1, -1)
    for number, (codes, _) in enumerate(GROUPS.values()):
        group_of[[labels.codes.index(code) + 1 for code in codes]] = number
    print(f"{int(known.sum())} of {known.size} patches have a class in the reference")
    _print_localisation(evidence, truth, known)
    _print_map(group_of[mapped], truth, known)


def _print_localisation(evidence: NDArray, truth: NDArray[np.bool_], known: NDArray[np.bool_]) -> None:
    """Print how well the evidence of a group ranks patches, and how often the strongest patch of a section is right.

    Sections count for a group if some, but not all, of their known patches belong to it. Chance is the mean share of
    these patches.
    """
    labels = read_arrays(RESULT).label_set
    for number, (name, (codes, _)) in enumerate(GROUPS.items()):
        score = evidence[[labels.codes.index(code) for code in codes]].max(axis=0)
        total = auc(score[known], truth[number][known])
        scores, right, valid = sections_of(score), sections_of(truth[number]), sections_of(known)
        mixed = [i for i in range(len(scores)) if 0 < right[i][valid[i]].sum() < valid[i].sum()]
        hits = [right[i][valid[i]][scores[i][valid[i]].argmax()] for i in mixed]
        chance = [right[i][valid[i]].mean() for i in mixed]
        within = [auc(scores[i][valid[i]], right[i][valid[i]]) for i in mixed]
        print(
            f"{name:20} patches {int(truth[number][known].sum()):4d}  AUC {total:.2f}  sections {len(mixed):3d}  "
            f"AUC within sections {np.mean(within):.2f}  pointing {np.mean(hits):.2f} (chance {np.mean(chance):.2f})"
        )


def _print_map(found: NDArray, truth: NDArray[np.bool_], known: NDArray[np.bool_]) -> None:
    """Print how many known patches the map of the labels with most evidence puts into the right group."""
    expected = truth.argmax(axis=0)
    right = (found == expected) & known
    most = np.bincount(expected[known]).max() / known.sum()
    print(f"map: {right.sum() / known.sum():.2f} of the patches are right; all in the largest group: {most:.2f}")
    for number, name in enumerate(GROUPS):
        of_class, of_map = known & (expected == number), known & (found == number)
        recall = right[of_class].mean() if of_class.any() else float("nan")
        precision = right[of_map].mean() if of_map.any() else float("nan")
        print(f"{name:20} recall {recall:.2f}  precision {precision:.2f}  patches {int(of_map.sum())}")


if __name__ == "__main__":
    main()
