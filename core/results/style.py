"""The styles of a result layer in QGIS as QML texts, made without QGIS, and the map tip.

The texts come from the templates `*.qml` and `map_tip.html`, so that writing a result needs jinja2.
"""

from __future__ import annotations

from osgeo import gdal

from ..model.label_sets import LabelSet
from ..templates import render
from ..text import tr
from .geopackage import write_style
from .record import ResultRecord
from .schema import LAYER, STYLE_NAME, fields_for, probability_name
from .styles import measures, pies, several_labels, top_label
from .styles.legend import Legend, read_legend

TIP_LABELS = 6
TIP_WIDTH_PX, TIP_NAME_PX, TIP_BAR_PX = 300, 190, 60  # fits beside docks; longer names are wrapped
TIP_REST_COLOR = "#e4e4e4"


def section_styles(legend: Legend, scope: str) -> dict[str, str]:
    """Return the styles of a layer of sections as QML documents by their names, the default style first.

    `scope` stands at the foot of the map tip. Raises: MissingPackage if jinja2 is not installed.
    """
    label_set = legend.label_set
    fields = [{"name": field.name, "alias": tr(field.alias)} for field in fields_for(label_set)]
    common = {"fields": fields, "map_tip": map_tip(label_set, scope), "names": []}
    found = {
        STYLE_NAME: render(
            "sections.qml",
            **common
            | {
                "rules": several_labels.rules(legend),
                "names": several_labels.names(legend),
                "names_from_scale": several_labels.NAMES_FROM_SCALE,
            },
        ),
        top_label.TOP_LABEL_STYLE: render(
            "top_label.qml",
            **common,
            expression=top_label.expression(legend),
            categories=top_label.categories(legend),
        ),
    }
    for measure in measures.measures(legend, [field["name"] for field in fields]):
        found[measure.name] = render("measure.qml", **common, measure=measure)
    found[pies.PIES_STYLE] = render(
        "pies.qml", **common, slices=pies.slices(legend), metres=pies.PIE_METRES, fills=pies.SECTION
    )
    return {tr(name): qml for name, qml in found.items()}


def map_tip(label_set: LabelSet, scope: str) -> str:
    """Return the map tip of a section: the probabilities of the most probable labels as bars, assigned ones in bold."""
    return render(
        "map_tip.html",
        texts={
            "section": tr("Section"),
            "bold": tr("bold: assigned labels"),
            "clear_share": tr("Clear"),
            "valid_share": tr("Valid pixels"),
            "unknown": tr("unknown"),
        },
        labels=[
            {"field": probability_name(label.code), "name": label.name, "color": label.color, "code": label.code}
            for label in label_set
        ],
        shown=TIP_LABELS,
        width=TIP_WIDTH_PX,
        name_px=TIP_NAME_PX,
        bar_px=TIP_BAR_PX,
        rest_color=TIP_REST_COLOR,
        scope=scope,
    )


def write_section_style(dataset: gdal.Dataset, record: ResultRecord) -> None:
    """Write the styles; their legends have only those labels that occur in the layer."""
    write_styles(dataset, record, read_legend(dataset, record))


def write_styles(dataset: gdal.Dataset, record: ResultRecord, legend: Legend) -> None:
    """Write all styles with a legend."""
    for name, qml in section_styles(legend, record.scope).items():
        write_style(dataset, LAYER, name, qml, is_default=name == STYLE_NAME)
