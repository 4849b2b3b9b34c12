"""Assigns the labels of the sections in a result anew, with other thresholds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..raster.gdal_calls import checked
from ..raster.io_errors import translate_io_errors
from . import record as result_record
from .geopackage import set_fields, transaction
from .layer_file import check_path, open_or_refuse
from .record import ResultRecord
from .schema import LAYER, SectionResult, fields_for, probability_name
from .style import write_section_style
from .summary import ResultSummary, summarise
from .thresholds import assign


def rethreshold(path: str | Path, thresholds: Sequence[float]) -> ResultSummary:
    """Assign the labels of every section of a result layer anew, with the thresholds (C,), in one transaction.

    Raises: OutputForeign if `path` is not a result layer, OutputError if it cannot be written.
    """
    path = Path(path)
    with translate_io_errors(path):
        check_path(path, must_exist=True)
        dataset = open_or_refuse(path)
        record = replace(result_record.load(dataset, path), thresholds=tuple(map(float, thresholds)))
        apply_thresholds(dataset, record)
        return summarise(dataset, record.label_set)


def apply_thresholds(dataset: gdal.Dataset, record: ResultRecord) -> None:
    """Assign the labels with the record's thresholds; layer, style and record change in one transaction."""
    labels, thresholds = record.label_set, record.threshold_array()
    layer = dataset.GetLayerByName(LAYER)
    indices = [layer.GetLayerDefn().GetFieldIndex(probability_name(code)) for code in labels.codes]
    fields = [field for field in fields_for(labels) if field.uses_thresholds]
    with transaction(dataset):
        for feature in list(layer):
            probability = np.array([[feature.GetField(index) for index in indices]], dtype=np.float64)
            section = SectionResult(
                row=feature.GetField("row"),
                col=feature.GetField("col"),
                label_set=labels,
                probability=probability[0],
                assigned=assign(probability, thresholds)[0],
                filled=record.filled,
                measurements={},  # no field with a measurement uses thresholds
            )
            set_fields(feature, {field.name: field.value(section) for field in fields})
            checked(layer.SetFeature, feature)
        write_section_style(dataset, record)
        result_record.save(dataset, record)
