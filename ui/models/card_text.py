"""A model card at a glance, as rich text of Qt: scope, bands, training data, scores beside rivals, labels."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from ...core.redaction import redact
from ...core.text import plural, tr
from .score_text import card_scores, score_table

if TYPE_CHECKING:
    from ...core.model.card import Card
    from ...core.model.catalogue import PublishedModel
    from ...core.model.label_sets import LabelSet
    from .entries import Entry

CHIP = "chip"  # the scheme of the address of a label's colour: `chip:ff0000`, which `CardBrowser` draws
NOTE_STYLE = "margin: 6px 0; background-color: #fff3cd; color: #5c4400"  # readable in light and dark themes
TOOL_TIP_LABELS = 6


def entry_html(entry: Entry) -> str:
    """Return what is known of a model as rich text."""
    name = escape(entry.name)
    if entry.card and entry.card.demonstration:
        name = tr("{name} (demonstration model)").format(name=name)
    parts = [f"<h3>{name}</h3>"]
    title = tr(entry.published.title) if entry.published else entry.card.name if entry.card else ""
    if title not in ("", entry.name):
        parts.append(f"<p>{escape(title)}</p>")
    if entry.error:
        parts.append(f'<p style="{NOTE_STYLE}">{escape(redact(entry.error))}</p>')
    if entry.card:
        parts.append(_card(entry.card))
    elif entry.published:
        parts += [f"<p>{escape(tr(entry.published.description))}</p>", _table(_published_facts(entry.published))]
    parts.append(_scores(entry))
    if entry.card:
        parts.append(_labels(entry.card.label_set, entry.card.training.get("examples"), entry.card.never_assigned))
    elif entry.label_set:
        parts.append(_labels(entry.label_set))
    if entry.known:
        parts.append(f"<p><small>{escape(str(entry.known.path))}</small></p>")
    return "".join(parts)


def entry_tool_tip(entry: Entry) -> str:
    """Return a short description of a model, for the entry of a list."""
    lines = [entry.name, entry.error]
    if entry.card and entry.card.demonstration:
        lines.append(tr("Demonstration model; do not rely on its maps."))
    if entry.label_set:
        names = list(entry.label_set.names)
        shown = names if len(names) <= TOOL_TIP_LABELS else [*names[: TOOL_TIP_LABELS - 1], "…"]
        lines.append(plural(len(names), "{n} label: {names}", "{n} labels: {names}", names="; ".join(shown)))
        lines.append(tr("Bands: {bands}").format(bands=", ".join(entry.bands)))
    return "<p>" + "<br>".join(escape(redact(line)) for line in lines if line) + "</p>"


def _card(card: Card) -> str:
    scope = f'<p style="{NOTE_STYLE if card.demonstration else ""}">{escape(card.scope)}</p>'
    return scope + _table(_facts(card))


def _table(facts: Iterable[tuple[str, str]]) -> str:
    """Return a table of names and values; those without a value are left out."""
    rows = (
        f'<tr><td width="20%" style="padding-right: 8px">{escape(name)}</td><td>{escape(value)}</td></tr>'
        for name, value in facts
        if value
    )
    return f'<table style="margin: 4px 0">{"".join(rows)}</table>'


def _labels(label_set: LabelSet, examples: object = None, never: Iterable[str] = ()) -> str:
    """Return the labels with their colours, the number of training sections of each, and those never assigned last."""
    counts = examples if isinstance(examples, dict) else {}
    never = set(never)
    title = plural(len(label_set), "{n} label", "{n} labels")
    if counts:
        title = plural(
            len(label_set),
            "{n} label, with its number of training sections",
            "{n} labels, with the number of training sections of each",
        )
    cells = [
        f'<td style="padding-right: 12px"><img src="{CHIP}:{label.color[1:]}"> {escape(label.name)}'
        + (f" ({counts[label.code]:d})" if isinstance(counts.get(label.code), int) else "")
        + "</td>"
        for label in label_set
        if label.name not in never
    ]
    half = (len(cells) + 1) // 2  # two columns, read from top to bottom
    rows = "".join(f"<tr>{left}{right}</tr>" for left, right in zip_longest(cells[:half], cells[half:], fillvalue=""))
    text = f"<p><b>{escape(title)}</b></p><table>{rows}</table>"
    if never:
        unknown = tr("Never assigned, for lack of training sections: {names}.")
        text += f"<p>{escape(unknown.format(names='; '.join(n for n in label_set.names if n in never)))}</p>"
    return text


def _facts(card: Card) -> list[tuple[str, str]]:
    training = {key: value for key, value in card.training.items() if isinstance(value, str)}
    bands = "; ".join(
        tr("{resolution} m: {bands}").format(resolution=group.resolution, bands=", ".join(group.bands))
        for group in card.groups
    )
    count = card.training.get("sections")
    sections = plural(count, "{n} section", "{n:,} sections") if isinstance(count, int) else ""
    data = training.get("data") or training.get("source", "")
    return [
        (tr("Bands"), bands),
        (tr("Level"), card.level),
        (tr("Trained on"), ", ".join(filter(None, (sections, data, training.get("origin", ""))))),
        (tr("Network"), card.architecture),
        (tr("Evidence maps"), _yes_or_no(card.has_evidence)),
        (tr("In int8"), _int8(card)),
        (tr("Licence"), training.get("licence", "")),
        (tr("Downloaded"), _download(card.training.get("download"))),
    ]


def _int8(card: Card) -> str:
    """Return what the int8 graph of a model changes; empty if the card says nothing of one."""
    from ...core.model.int8_graph import int8_effect

    effect = int8_effect(card)
    return effect.sentence() if effect else ""


def _download(record: Any) -> str:
    """Return the day of a download and what was checked, from its record in a card; empty if there is none."""
    if not isinstance(record, dict) or not isinstance(record.get("files"), list):
        return ""
    files = [file for file in record["files"] if isinstance(file, dict)]
    checked = [str(file.get("name")) for file in files if file.get("sha256_declared_by_server") is True]
    if not checked:
        return tr("{date}; the server declared no SHA-256").format(date=record.get("date"))
    names = ", ".join(checked)
    return tr("{date}; SHA-256 as declared by the server: {names}").format(date=record.get("date"), names=names)


def _published_facts(model: PublishedModel) -> list[tuple[str, str]]:
    size = tr("unknown") if model.megabytes is None else tr("about {size:.0f} MB").format(size=model.megabytes)
    speed = model.speed and tr("{n:.0f} sections per second on {machine}").format(
        n=model.speed[0], machine=model.speed[1]
    )
    return [
        (tr("Download"), size),
        (tr("Bands"), ", ".join(model.bands)),
        (tr("Level"), model.level),
        (tr("Evidence maps"), _yes_or_no(model.evidence)),
        (tr("Speed"), speed or ""),
        (tr("Licence"), model.licence),
        (tr("Source"), model.source),
    ]


def _scores(entry: Entry) -> str:
    """Return the scores in the card and those in the catalogue, or a sentence if there are none."""
    text = card_scores(entry.card.scores) if entry.card else ""
    if entry.published and entry.published.scores:
        caption = tr("Scores as published, not measured with LandLabels ({source})")
        caption = caption.format(source=entry.published.scores_source)
        text += score_table(caption, {tr("This model"): entry.published.scores})
    return text or f"<p>{escape(tr('The scores of this model are not known.'))}</p>"


def _yes_or_no(value: bool) -> str:
    return tr("yes") if value else tr("no")
