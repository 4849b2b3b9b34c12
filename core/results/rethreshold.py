"""Gives the sections of a finished result the labels that pass other thresholds."""

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
from .schema import LAYER
from .style import write_section_style
from .summary import ResultSummary, summarise
from .thresholds import assign, label_fields


def rethreshold(path: str | Path, thresholds: Sequence[float]) -> ResultSummary:
    """Give every section of a result layer the labels that pass other thresholds (C,), in one transaction.

    Raises: OutputForeign where `path` is no result layer, OutputError where it cannot be written.
    """
    path = Path(path)
    with translate_io_errors(path):
        check_path(path, must_exist=True)
        dataset = open_or_refuse(path)
        record = replace(result_record.load(dataset, path), thresholds=tuple(map(float, thresholds)))
        apply_thresholds(dataset, record)
        return summarise(dataset, record.label_set)


def apply_thresholds(dataset: gdal.Dataset, record: ResultRecord) -> None:
    """Give the sections the labels that pass the record's thresholds; layer, style and record in one transaction."""
    labels, thresholds = record.label_set, record.threshold_array()
    layer = dataset.GetLayerByName(LAYER)
    numbers = [layer.GetLayerDefn().GetFieldIndex(f"p_{code}") for code in labels.codes]
    with transaction(dataset):
        for feature in list(layer):
            probability = np.array([[feature.GetField(number) for number in numbers]], dtype=np.float64)
            set_fields(feature, label_fields(labels, assign(probability, thresholds)[0], probability[0]))
            checked(layer.SetFeature, feature)
        write_section_style(dataset, record)
        result_record.save(dataset, record)
