"""Two rasters of the patches of sections: the evidence of each label, and the label with most evidence."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...model.label_sets import Label
from ...raster.gdal_calls import checked, quiet
from ...redaction import redact
from ...reporting import Reporter
from ...text import mark, plural, tr
from ..new_files import new_file
from .computing import ExplainedSections, explained_sections
from .opening import EvidenceRequest, EvidenceRun, open_evidence
from .patch_raster import Band, PatchRaster
from .style import ATTENTION, attention_style, evidence_style, map_style

SUFFIXES = (".tif", ".tiff")
LIMIT_RMS = 3.0  # the colours end at this many times the root mean square of the evidence
NO_LABEL = 0  # the value of patches in which no label has evidence; label c has the value c + 1


@dataclass(frozen=True)
class EvidenceRaster:
    """What was written: the bands in order, the number of sections, and the style of the attention, if there is one.

    The attention is the last band.
    """

    output: Path
    bands: tuple[str, ...]
    sections: int
    attention_style: str = ""


@dataclass(frozen=True)
class EvidenceMap:
    """What was written: the number of sections, and the area of the patches of each label in km² by name."""

    output: Path
    sections: int
    square_km: dict[str, float]


def write_evidence(
    request: EvidenceRequest, output: str | Path, reporter: Reporter, replace: bool = False
) -> EvidenceRaster:
    """Write the evidence of each patch for each label as a COG, one band per label and one of the attention.

    A style for QGIS (.qml) is written beside it. The sum of the evidence of a section's patches and the metadata item
    BIAS of the band is the logit of the label.

    Raises: FilePresent, OutputError, CancelledEarly (nothing is written), and what `open_evidence` raises.
    """
    with new_file(output, SUFFIXES, replace) as path:
        run = open_evidence(request, reporter)
        card = run.model.card
        chosen = run.label_indexes(request.labels)
        has_attention = "attention" in card.outputs
        bands = [_label_band(run, index) for index in chosen] + [Band(ATTENTION, {})] * has_attention
        raster = PatchRaster(
            _unfinished(path), run.grid, card.patches_per_side, bands=bands, dtype="float32", nodata=math.nan
        )
        _describe(raster.dataset, run, tr("Evidence: share of each patch in the logit of each label"))
        squares, number, sections = 0.0, 0, 0
        for found in explained_sections(run, reporter):
            evidence = found.evidence[:, chosen]
            squares, number = squares + float(np.square(evidence).sum()), number + evidence.size
            sections += len(found.cols)
            raster.write(found.row, found.cols, _with_attention(evidence, found.attention))
        limit = LIMIT_RMS * math.sqrt(squares / max(number, 1)) or 1.0
        raster.finish(path, "AVERAGE", reporter.cancelled)
        del raster
        first = int(np.argmax(run.occurring()[chosen]))
        path.with_suffix(".qml").write_text(evidence_style(first + 1, limit), encoding="utf-8")
    _report(reporter, sections)
    style = attention_style(len(bands), card.patches_per_side**2) if has_attention else ""
    return EvidenceRaster(Path(output), tuple(band.description for band in bands), sections, style)


def write_evidence_map(
    request: EvidenceRequest, output: str | Path, reporter: Reporter, replace: bool = False
) -> EvidenceMap:
    """Write the label with most evidence in each patch, among the labels of its section, as a COG with a colour table.

    With `request.labels`, only these are compared. The value 0 (no data) is where no label has evidence above zero.

    Raises: as `write_evidence`.
    """
    with new_file(output, SUFFIXES, replace) as path:
        run = open_evidence(request, reporter)
        card = run.model.card
        chosen = np.zeros(len(card.label_set), bool)
        chosen[run.label_indexes(request.labels)] = True
        dtype = "uint8" if len(card.label_set) < 255 else "uint16"
        bands = [Band(tr("Label with most evidence"), {})]
        raster = PatchRaster(
            _unfinished(path), run.grid, card.patches_per_side, bands=bands, dtype=dtype, nodata=NO_LABEL
        )
        _describe(raster.dataset, run, tr("Label with most evidence in each patch"))
        counts: Counter[int] = Counter()
        sections = 0
        for found in explained_sections(run, reporter):
            values = strongest_labels(found, chosen).astype(dtype)
            counts.update(dict(zip(*(each.tolist() for each in np.unique(values, return_counts=True)), strict=True)))
            sections += len(found.cols)
            raster.write(found.row, found.cols, values[:, None])
        legend = {index + 1: label for index, label in enumerate(card.label_set) if counts[index + 1]}
        _add_legend(raster.dataset, list(card.label_set))
        raster.finish(path, "NEAREST", reporter.cancelled)
        del raster
        path.with_suffix(".qml").write_text(map_style(legend), encoding="utf-8")
    _report(reporter, sections)
    square_km = (1.2 / card.patches_per_side) ** 2
    return EvidenceMap(
        Path(output), sections, {label.name: round(counts[value] * square_km, 4) for value, label in legend.items()}
    )


def strongest_labels(found: ExplainedSections, chosen: NDArray[np.bool_]) -> NDArray[np.intp]:
    """Return the index of the label with most evidence in each patch plus one, (n, R); 0 if none is above zero.

    Compared are those of the labels `chosen` (C,) that the section has.
    """
    compared = np.where((found.given & chosen)[:, :, None], found.evidence, 0)
    return np.where(compared.max(axis=1) > 0, compared.argmax(axis=1) + 1, NO_LABEL)


def _label_band(run: EvidenceRun, index: int) -> Band:
    card, threshold = run.model.card, run.thresholds[index]
    label = card.label_set.labels[index]
    metadata = {"CODE": label.code, "COLOR": label.color, "BIAS": repr(float(card.bias[index]))}
    return Band(label.name, metadata | ({"THRESHOLD": repr(float(threshold))} if math.isfinite(threshold) else {}))


def _with_attention(evidence: NDArray[np.float32], attention: NDArray[np.float32] | None) -> NDArray[np.float32]:
    return evidence if attention is None else np.concatenate([evidence, attention[:, None]], axis=1)


def _describe(dataset: gdal.Dataset, run: EvidenceRun, title: str) -> None:
    metadata = {
        "TITLE": title,
        "SCENE": redact(run.scene.name),
        "MODEL": run.model.card.name,
        "MODEL_SHA256": run.model.sha256,
        "SCOPE": run.model.card.scope,
        "SOFTWARE": "LandLabels",
    }
    with quiet():
        dataset.SetMetadata(metadata)


def _add_legend(dataset: gdal.Dataset, labels: list[Label]) -> None:
    """Add the colours and the names of all labels, so that a value means the same in every map of the label set."""
    band, colors = dataset.GetRasterBand(1), gdal.ColorTable()
    colors.SetColorEntry(NO_LABEL, (0, 0, 0, 0))
    table = gdal.RasterAttributeTable()
    table.CreateColumn("Value", gdal.GFT_Integer, gdal.GFU_MinMax)
    table.CreateColumn("Label", gdal.GFT_String, gdal.GFU_Name)
    table.CreateColumn("Code", gdal.GFT_String, gdal.GFU_Generic)
    for row, label in enumerate(labels):
        red, green, blue = (int(label.color[start : start + 2], 16) for start in (1, 3, 5))
        colors.SetColorEntry(row + 1, (red, green, blue, 255))
        table.SetValueAsInt(row, 0, row + 1)
        table.SetValueAsString(row, 1, label.name)
        table.SetValueAsString(row, 2, label.code)
    with quiet():
        if band.DataType == gdal.GDT_Byte:
            checked(band.SetRasterColorTable, colors)
        band.SetRasterCategoryNames(["", *(label.name for label in labels)])
        band.SetDefaultRAT(table)


def _unfinished(path: Path) -> Path:
    """Return the file to write patches to before they are copied to a COG; its folder is removed with it."""
    folder = path.with_name("unfinished")
    folder.mkdir()
    return folder / "patches.tif"


def _report(reporter: Reporter, sections: int) -> None:
    reporter.info(plural(sections, mark("{n} section was explained."), mark("{n} sections were explained.")))
