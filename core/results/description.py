"""What a result layer says of itself in words: its abstract, its QGIS metadata, how it differs from another run."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree as ET  # nosec B405 # it only writes XML

from ..model.card import Card
from ..text import as_assumed, join_names, mark, tr

QGIS_METADATA_URI = "http://mrcc.com/qgis.dtd"

# The parts of a run's identity, as a user knows them.
_PARTS = {
    "scene": mark("another scene"),
    "grid": mark("another grid of sections"),
    "area": mark("another area"),
    "radiometry": mark("another radiometric offset"),
    "model": mark("another model"),
    "min_clear": mark("another minimum of clear ground"),
}


def describe_differences(parts: Sequence[str]) -> str:
    """Name the parts of a run's identity in which it differs, such as `another model, another area`."""
    return ", ".join(tr(_PARTS[part]) if part in _PARTS else tr("another {part}").format(part=part) for part in parts)


def scope_of(card: Card) -> str:
    """What the model is and is not, as every result made with it says."""
    if card.demonstration and "demonstration" not in card.scope.lower():
        return tr("Made with a demonstration model: no map to rely on.") + " " + card.scope
    return card.scope


def note_on_filled(bands: Sequence[str]) -> str:
    """What filling means for the labels; empty where no band was filled."""
    note = tr(
        "{bands} filled with the mean of the training data, as the scene lacks them: the labels are less reliable."
    )
    return note.format(bands=join_names(bands)) if bands else ""


def abstract(card: Card, assumptions: Sequence[str]) -> str:
    """The layer's abstract: what it is, what the model can do, what was assumed."""
    what = tr(
        "Sections of 1.2 x 1.2 km with every land-cover label they hold and the probability of each, classified from "
        "a Sentinel-2 scene by the model '{model}' (label set {labels})."
    ).format(model=card.name, labels=card.label_set.name)
    assumed = as_assumed(assumptions)
    return "\n".join([what, scope_of(card), *assumed])


def layer_metadata(title: str, text: str) -> str:
    """QGIS' layer metadata (its QMD format), so that the layer's properties show title and abstract."""
    root = ET.Element("qgis", version="3.40.0")
    for name, content in (("language", "ENG"), ("type", "dataset"), ("title", title), ("abstract", text)):
        ET.SubElement(root, name).text = content
    ET.indent(root, " ")
    return ET.tostring(root, encoding="unicode")
