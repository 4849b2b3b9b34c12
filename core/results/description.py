"""Texts about a result layer: its abstract, its QGIS metadata, and how its run differs from another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol
from xml.etree import ElementTree as ET  # nosec B405 # only writes XML

from ..model.card import NOVELTY_MARK
from ..model.label_sets import LabelSet
from ..text import as_assumed, join_names, mark, plural, tr

QGIS_METADATA_URI = "http://mrcc.com/qgis.dtd"

# The parts of a run's identity, in words of the interface.
_DIFFERENCES = {
    "scene": mark("another scene"),
    "grid": mark("another grid of sections"),
    "area": mark("another area"),
    "radiometry": mark("another radiometric offset"),
    "model": mark("another model"),
    "min_clear": mark("another minimum clear share"),
    "precision": mark("another precision"),
    "extent": mark("another extent"),
    "extent_crs": mark("another coordinate system of the extent"),
    "threshold": mark("another threshold"),
    "offset": mark("another radiometric offset"),
    "allow_l1c": mark("Level-1C allowed or not"),
    "fill_missing": mark("missing bands filled or not"),
    "dataset": mark("with or without the data set"),
    "one_grid": mark("one grid per tile or not"),
}


class Mapped(Protocol):
    """What a layer is made with: a model, or what stands for the models of several results."""

    @property
    def name(self) -> str: ...
    @property
    def label_set(self) -> LabelSet: ...
    @property
    def thresholds(self) -> tuple[float, ...]: ...
    @property
    def scope(self) -> str: ...
    @property
    def demonstration(self) -> bool: ...


def describe_differences(parts: Sequence[str]) -> str:
    """Describe the parts of a run's identity that differ, such as `another model, another area`."""
    return ", ".join(tr(_DIFFERENCES.get(part, mark("another {part}"))).format(part=part) for part in parts)


def scope_of(card: Mapped) -> str:
    """Return the scope of the model as results show it: the card's, with a warning for demonstration models."""
    if card.demonstration and "demonstration" not in card.scope.lower():
        return tr("Made with a demonstration model: do not rely on this map.") + " " + card.scope
    return card.scope


def note_on_filled(bands: Sequence[str]) -> str:
    """Return a warning on filled bands; empty if no band was filled."""
    if not bands:
        return ""
    return plural(
        len(bands),
        mark(
            "{bands} was filled with the mean of the training data, because the scene lacks it: the labels are less "
            "reliable."
        ),
        mark(
            "{bands} were filled with the mean of the training data, because the scene lacks them: the labels are less "
            "reliable."
        ),
        bands=join_names(bands),
    )


def note_on_novelty(novel: int, sections: int) -> str:
    """Return a sentence on the sections whose novelty is above the mark; empty if there are none."""
    if not novel:
        return ""
    return plural(
        novel,
        mark("{n} of {total} sections is unlike anything the model learnt from: its labels are not reliable."),
        mark("{n} of {total} sections are unlike anything the model learnt from: their labels are not reliable."),
        total=sections,
    )


def note_on_corrected(sections: int) -> str:
    """Return a sentence on the sections that keep their labels when thresholds change; empty if there are none."""
    if not sections:
        return ""
    return plural(
        sections,
        mark("{n} section keeps labels that were corrected by hand."),
        mark("{n} sections keep labels that were corrected by hand."),
    )


def is_often_novel(novel: int, sections: int) -> bool:
    """Return whether more sections are novel than twice the share of a scene like the training sections."""
    return novel > 2 * (1 - NOVELTY_MARK) * sections


def abstract(card: Mapped, assumptions: Sequence[str]) -> str:
    """Return the layer's abstract: what it holds, the scope of the model, and what was assumed."""
    what = tr(
        "Sections of 1.2 x 1.2 km, each with all its land-cover labels and their probabilities, classified from a "
        "Sentinel-2 scene by the model '{model}' (label set {labels})."
    ).format(model=card.name, labels=card.label_set.name)
    assumed = as_assumed(assumptions)
    return "\n".join([what, scope_of(card), *assumed])


def result_title(scene: str, date: str | None, model: str, filled: Sequence[str] = ()) -> str:
    """Return the name of a result layer: scene, sensing date if the scene's name does not hold it, and model."""
    title = tr("{scene} labels").format(scene=scene)
    if date and date not in scene and date.replace("-", "") not in scene:
        title += f", {date}"
    title += f", {model}"
    return title + " " + tr("({bands} filled)").format(bands=join_names(filled)) if filled else title


def layer_metadata(title: str, text: str) -> str:
    """Return QGIS' layer metadata (QMD format), so that the layer's properties show title and abstract."""
    root = ET.Element("qgis", version="3.40.0")
    for name, content in (("language", "ENG"), ("type", "dataset"), ("title", title), ("abstract", text)):
        ET.SubElement(root, name).text = content
    ET.indent(root, " ")
    return ET.tostring(root, encoding="unicode")
