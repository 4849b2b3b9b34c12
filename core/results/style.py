"""The styles of a result layer in QGIS as QML texts, made without QGIS.

The texts come from the templates `*.qml`, so that writing a result needs jinja2.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from osgeo import gdal

from ..raster.gdal_calls import checked, execute
from ..templates import render
from ..text import tr
from .form import map_tip, section_form
from .geopackage import write_style
from .record import ResultRecord
from .schema import LAYER, STYLE_NAME, fields_for
from .styles import measures, pies, several_labels, top_label
from .styles.legend import Legend, read_legend


def default_style(legend: Legend, scope: str) -> str:
    """Return the default style of a layer of sections as a QML document; `scope` stands at the foot of the map tip.

    Raises: MissingPackage if jinja2 is not installed.
    """
    return render(
        "sections.qml",
        **_layer_settings(legend, scope)
        | {
            "rules": several_labels.rules(legend),
            "names": several_labels.names(legend),
            "names_from_scale": several_labels.NAMES_FROM_SCALE,
        },
    )


def further_styles(legend: Legend, scope: str) -> dict[str, str]:
    """Return the other styles of a layer of sections as QML documents by their names."""
    settings = _layer_settings(legend, scope)
    categories, expression = top_label.categories(legend), top_label.expression(legend)
    found = {
        top_label.TOP_LABEL_STYLE: render("top_label.qml", **settings, expression=expression, categories=categories)
    }
    for measure in measures.measures(legend, [field.name for field in fields_for(legend.label_set, legend.merged)]):
        found[measure.name] = render("measure.qml", **settings, measure=measure)
    found[pies.PIES_STYLE] = render(
        "pies.qml", **settings, slices=pies.slices(legend), metres=pies.PIE_METRES, fills=pies.SECTION
    )
    return {tr(name): qml for name, qml in found.items()}


def _layer_settings(legend: Legend, scope: str) -> dict[str, Any]:
    """Return what the styles have in common."""
    return {
        "form": section_form(legend.label_set, legend.merged),
        "map_tip": map_tip(legend.label_set, scope),
        "names": [],
    }


def write_section_style(dataset: gdal.Dataset, record: ResultRecord) -> None:
    """Write all styles; their legends have only those labels that occur in the layer.

    A file whose table of styles was removed gets none.
    """
    if not execute(dataset, "SELECT name FROM sqlite_master WHERE name = 'layer_styles'"):
        return
    legend = read_legend(dataset, record)
    write_default_style(dataset, record, legend)
    for name, qml in further_styles(legend, record.scope).items():
        write_style(dataset, LAYER, name, qml)


def stored_styles(path: str | Path) -> dict[str, str]:
    """Return the styles in a result as QML by their names; a change of the labels that occur changes some of them."""
    dataset = checked(gdal.OpenEx, str(path), gdal.OF_VECTOR, allowed_drivers=["GPKG"])
    if not execute(dataset, "SELECT name FROM sqlite_master WHERE name = 'layer_styles'"):
        return {}
    return dict(execute(dataset, "SELECT styleName, styleQML FROM layer_styles"))


def write_default_style(dataset: gdal.Dataset, record: ResultRecord, legend: Legend) -> None:
    """Write the default style, which is all that a new file has."""
    write_style(dataset, LAYER, STYLE_NAME, default_style(legend, record.scope), is_default=True)
