"""Changes the layer of a result as a user does in QGIS."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal


def run_sql(path: Path, sql: str) -> None:
    gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE).ExecuteSQL(sql)


def correct(path: Path, section: str, codes: str, names: str) -> None:
    """Give a section other labels."""
    run_sql(path, f"UPDATE sections SET codes = '{codes}', labels = '{names}' WHERE section = '{section}'")


def confirm(path: Path, *sections: str) -> None:
    """Confirm sections in the field `confirmed`, which is added where an earlier version wrote the layer."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    if "confirmed" not in [field.GetName() for field in dataset.GetLayer(0).schema]:
        dataset.ExecuteSQL("ALTER TABLE sections ADD COLUMN confirmed INTEGER")
    names = ", ".join(f"'{name}'" for name in sections)
    dataset.ExecuteSQL(f"UPDATE sections SET confirmed = 1 WHERE section IN ({names})")
