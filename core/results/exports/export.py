"""Exports a result layer: which sections and labels, in which format."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from osgeo import gdal

from ...errors import OutputError, OutputForeign, ParameterError
from ...export_choices import EXPORT_FORMATS, EXPORTED_FIELDS, ExportFormat
from ...raster.gdal_calls import checked
from ...raster.io_errors import translate_io_errors
from ...text import tr
from .. import record as result_record
from ..errors import FormatUnknown, NotAResult, ResultUnreadable
from ..layer_file import check_path, open_or_refuse
from ..new_files import check_new_file, new_file
from ..record import ResultRecord
from ..schema import LAYER
from . import label_json, probability_raster, stac_item, vector_files, workbook
from .selection import Selection, select


@dataclass(frozen=True)
class ExportRequest:
    """What to export.

    Attributes:
        result: the GeoPackage of a result.
        output: the file to write.
        format: a value of `EXPORT_FORMATS`, or `auto`: by the suffix of the output.
        fields: a value of `EXPORTED_FIELDS`; of formats with a table of sections.
        sections: names of sections to choose, such as `3_14`; None for all.
        min_probability: labels below it are left out; sections corrected by hand keep their labels.
        replace: replace a file that exists.
    """

    result: Path
    output: Path
    format: str = "auto"
    fields: str = EXPORTED_FIELDS.default
    sections: frozenset[str] | None = None
    min_probability: float | None = None
    replace: bool = False


@dataclass(frozen=True)
class Exported:
    """What was written: the number of sections, and sentences on what the format cannot hold."""

    output: Path
    format: str
    sections: int
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class ExportSource:
    """An open result, or the chosen part of it, and its record; `path` is the result that was named."""

    dataset: gdal.Dataset
    record: ResultRecord
    path: Path
    output: Path
    fields: str
    format: ExportFormat


_WRITERS: dict[str, Callable[[ExportSource, Path], list[str]]] = {
    "probabilities": probability_raster.write,
    "bigearthnet": label_json.write,
    "stac": stac_item.write,
    "xlsx": workbook.write,
}


def export_labels(request: ExportRequest) -> Exported:
    """Write a result layer in another format; the file appears under its name when it is complete.

    Labels are those in the layer: with other thresholds, and as corrected by hand.

    Raises: NotAResult, ResultUnreadable, FilePresent, OutputError, ParameterError, FormatUnknown, FormatUnavailable.
    """
    EXPORTED_FIELDS.check("FIELDS", request.fields)
    minimum = request.min_probability
    if minimum is not None and not 0 <= minimum <= 1:
        raise ParameterError(name="MIN_PROBABILITY", value=minimum, allowed=tr("a number from 0 to 1"))
    chosen = _format_of(request)
    output = Path(request.output)
    check_new_file(output, [chosen.suffix], request.replace)
    if output.exists() and output.resolve() == Path(request.result).resolve():
        raise OutputError(path=output, reason=tr("it is the result that is exported; choose another file name."))
    dataset, record = _open(Path(request.result))
    with new_file(output, [chosen.suffix], request.replace) as path:
        dataset = select(dataset, record, Path(request.result), Selection(request.sections, minimum), path)
        source = ExportSource(dataset, record, Path(request.result), output, fields=request.fields, format=chosen)
        notes = _WRITERS.get(chosen.value, vector_files.write)(source, path)
        sections = dataset.GetLayerByName(LAYER).GetFeatureCount()
        del source, dataset
    return Exported(output, chosen.value, sections, notes)


def _format_of(request: ExportRequest) -> ExportFormat:
    if request.format in EXPORT_FORMATS:
        return EXPORT_FORMATS[request.format]
    if request.format != "auto":
        EXPORT_FORMATS.check("FORMAT", request.format)
    suffix = Path(request.output).suffix.lower()
    for each in EXPORT_FORMATS:
        if each.suffix == suffix:
            return each
    raise FormatUnknown(path=request.output, suffixes=", ".join(dict.fromkeys(each.suffix for each in EXPORT_FORMATS)))


def _open(path: Path) -> tuple[gdal.Dataset, ResultRecord]:
    """Open a result for reading; raise `NotAResult` or `ResultUnreadable`."""
    try:
        with translate_io_errors(path):
            check_path(path, must_exist=True)
            try:
                dataset = checked(gdal.OpenEx, str(path), gdal.OF_VECTOR, allowed_drivers=["GPKG"])
            except RuntimeError:
                dataset = open_or_refuse(path)  # only opening for update rolls back a killed writer's journal
            record = result_record.load(dataset, path)
    except OutputForeign as error:
        raise NotAResult(**error.values) from error
    except OutputError as error:
        raise ResultUnreadable(**error.values) from error
    if dataset.GetLayerByName(LAYER) is None:
        raise NotAResult(path=path, found=tr("it holds no layer {name}").format(name=LAYER))
    return dataset, record
