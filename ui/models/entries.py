"""What the lists of models show: the known models with their cards, and the published ones; may be read in a thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...core.text import tr

if TYPE_CHECKING:
    from ...core.model.card import Card
    from ...core.model.catalogue import PublishedModel
    from ...core.model.label_sets import LabelSet
    from ...core.model.library import KnownModel

PUBLISHED = "published"  # beside the values of `choices.MODEL_KINDS`


@dataclass
class Entry:
    """A model in a list.

    Attributes:
        name: what MODEL takes.
        kind: one of `choices.MODEL_KINDS`, or PUBLISHED for a model that is not downloaded.
        known: its file; None if it is not downloaded.
        card: None if it is not downloaded, or its file cannot be used.
        error: why its file cannot be used.
        published: what the catalogue says of it; None if it is not in the catalogue.
        unfinished: how much has arrived of its download, in megabytes, if it was cancelled or interrupted.
        label_set: its labels; None if its file cannot be used.
        is_default: whether it is used where no model is chosen.
    """

    name: str
    kind: str
    known: KnownModel | None = None
    card: Card | None = None
    error: str = ""
    published: PublishedModel | None = None
    unfinished: float = 0.0
    label_set: LabelSet | None = None
    is_default: bool = False

    @property
    def megabytes(self) -> float | None:
        """The size of the file or of the download; None if it is not known."""
        if self.known:
            return self.known.megabytes
        return self.published.megabytes if self.published else None

    @property
    def bands(self) -> tuple[str, ...]:
        described = self.card or self.published
        return described.bands if described else ()

    @property
    def downloaded_as(self) -> str:
        """Its name in the catalogue; empty if it was not downloaded from there."""
        from ...core.model.library import DOWNLOAD

        record = self.card.training.get(DOWNLOAD) if self.card else None
        name = record.get("name") if isinstance(record, dict) else ""
        return name if isinstance(name, str) else ""

    @property
    def state(self) -> str:
        """A few words on it, for a list."""
        if self.error:
            return tr("cannot be used")
        if self.unfinished:
            return tr("{size:.1f} MB downloaded").format(size=self.unfinished)
        if self.is_default:
            return tr("default")
        return tr("demonstration") if self.card and self.card.demonstration else ""


def read_entries() -> list[Entry]:
    """Return the known models, and behind them the published ones that are not downloaded."""
    from ...core.model.catalogue import published_models
    from ...core.model.download import unfinished_megabytes
    from ...core.model.label_sets import load_label_set

    published = {model.name: model for model in published_models()}
    entries = known_entries()
    for entry in entries:
        entry.published = published.pop(entry.downloaded_as, None)
    taken = {entry.name.casefold() for entry in entries}
    for name, model in published.items():
        if name not in taken:
            labels, unfinished = load_label_set(model.label_set), unfinished_megabytes(model)
            entries.append(Entry(name, PUBLISHED, published=model, unfinished=unfinished, label_set=labels))
    return entries


def known_entries() -> list[Entry]:
    """Return the models that can be chosen by name."""
    from ...core.errors import ModelError
    from ...core.model.library import default_model, known_models

    default, entries = (default_model() or "").casefold(), []
    for model in known_models():
        entry = Entry(model.name, model.kind(), model, is_default=model.name.casefold() == default)
        try:
            entry.card = model.card()
            entry.label_set = entry.card.label_set
        except ModelError as error:
            entry.error = str(error)
        entries.append(entry)
    return entries
