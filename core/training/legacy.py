"""Reads BigEarthNet v1.0: one folder per section with twelve single-band GeoTIFFs and a JSON file of its labels."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..errors import ParameterError
from ..gdaltools import checked
from ..labels import BIGEARTHNET19_FROM_43, LabelSet, load_label_set
from ..model import BandGroup
from ..text import tr


@dataclass(frozen=True)
class Sections:
    """Sections in memory, with what is known of them.

    Attributes:
        names: the sections' names, N.
        pixels: per band group an array (N, bands, S, S), digital numbers, float32.
        labels: (N, C) bool, which labels each section holds.
        skipped: sections that could not be used, with the reason.
        remarks: what was odd in sections that were used all the same.
    """

    names: tuple[str, ...]
    pixels: tuple[np.ndarray, ...]
    labels: np.ndarray
    skipped: tuple[str, ...]
    remarks: tuple[str, ...]

    @property
    def acquisitions(self) -> np.ndarray:
        """The acquisition each section was cut from: its name without the last two numbers, (N,) text."""
        return np.array([name.rsplit("_", 2)[0] for name in self.names])


def read_sections(folder: Path, groups: tuple[BandGroup, ...], label_set: LabelSet) -> Sections:
    """Read every section in a folder; one that cannot be used is listed and skipped.

    Raises:
        ParameterError: the folder holds no section that can be used, or the label set is not one of BigEarthNet's.
    """
    index_of = _label_indices(label_set)
    names, pixels, labels, skipped, remarks = [], [], [], [], []
    for section in sorted(path for path in folder.glob("*") if path.is_dir()):
        try:
            found, remark = _read_labels(section)
            row = np.zeros(len(label_set), bool)
            row[[index_of[name] for name in found if index_of[name] is not None]] = True
            if not row.any():
                raise ValueError(tr("none of its labels is in the label set"))
            bands = [_read_group(section, group) for group in groups]
        except KeyError as error:
            skipped.append(tr("{name}: {label} is not a BigEarthNet label").format(name=section.name, label=error))
        except (OSError, ValueError, RuntimeError) as error:
            skipped.append(f"{section.name}: {error}")
        else:
            names.append(section.name)
            labels.append(row)
            pixels.append(bands)
            remarks += [f"{section.name}: {remark}"] * bool(remark)
    if not names:
        reason = skipped[0] if skipped else tr("it holds no folders")
        raise ParameterError(
            name=tr("The sections folder"),
            value=f"'{folder}' ({reason})",
            allowed=tr("a folder of BigEarthNet v1.0 sections"),
        )
    stacked = tuple(np.stack(arrays) for arrays in zip(*pixels, strict=True))
    return Sections(tuple(names), stacked, np.stack(labels), tuple(skipped), tuple(remarks))


def _label_indices(label_set: LabelSet) -> dict[str, int | None]:
    """Map each of the 43 label names to its place in the label set; None where the set has no place for it."""
    full = load_label_set("clc43").names
    if label_set.name == "clc43":
        return {name: i for i, name in enumerate(full)}
    if label_set.name == "bigearthnet19":
        merged = {old: new for new, parts in enumerate(BIGEARTHNET19_FROM_43) for old in parts}
        return {name: merged.get(i) for i, name in enumerate(full)}
    raise ParameterError(name=tr("The label set"), value=label_set.name, allowed="clc43, bigearthnet19")


def _read_labels(section: Path) -> tuple[list[str], str]:
    """Return the label names of a section, and a remark where its JSON file is not clean.

    Some copies of the archive have bytes after the JSON object; the object itself is whole.
    """
    text = (section / f"{section.name}_labels_metadata.json").read_text(encoding="utf-8", errors="replace")
    record, end = json.JSONDecoder().raw_decode(text)
    if not isinstance(record, dict) or not isinstance(record.get("labels"), list):
        raise ValueError(tr("its JSON file has no list of labels"))
    return record["labels"], tr("its JSON file has other text after the labels") if text[end:].strip() else ""


def _read_group(section: Path, group: BandGroup) -> np.ndarray:
    """Return the bands of one group, (bands, S, S) float32."""
    bands = []
    for band in group.bands:
        file = section / f"{section.name}_{band}.tif"
        array = checked(checked(gdal.Open, str(file)).ReadAsArray)
        if array.shape != (group.size, group.size):
            raise ValueError(
                tr("{file} has {shape} pixels instead of {size} x {size}").format(
                    file=file.name, shape=" x ".join(map(str, array.shape)), size=group.size
                )
            )
        bands.append(array.astype(np.float32))
    return np.stack(bands)
