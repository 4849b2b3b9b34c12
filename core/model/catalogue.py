"""The catalogue of published models that can be downloaded and imported: `resources/models/catalogue.json`."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from ..choices import LABEL_SETS, REBEN_BAND_ORDERS
from ..json_reading import instance_of, number_of, parse_json, text_of
from ..resources import RESOURCES
from ..settings import user_settings
from ..text import tr
from .errors import CatalogueUnreadable, NotPublished

CATALOGUE = RESOURCES / "models" / "catalogue.json"
MIRROR_VARIABLE = "LANDLABELS_MIRROR"  # environment variable: the mirror to use if none is given


@dataclass(frozen=True)
class PublishedFile:
    """A file to download; `megabytes` is its approximate size, None if it is not known."""

    address: str
    megabytes: float | None

    @property
    def name(self) -> str:
        return posixpath.basename(unquote(urlsplit(self.address).path))


@dataclass(frozen=True)
class PublishedModel:
    """An entry of the catalogue.

    Attributes:
        name: also the name of the model after its download.
        title, description: in English, for `tr`; those of the catalogue are in `catalogue_texts`.
        bands: the bands it needs.
        label_set: one of `choices.LABEL_SETS`.
        evidence: whether the imported model gives evidence maps.
        scores: as its authors published them, by name; empty if they are not known.
        scores_source: where the scores are published, and on what they were measured.
        speed: sections per second of the imported model as measured, and on which machine; None if not measured.
        source: the web page of the model.
        band_order: for the import, one of `choices.REBEN_BAND_ORDERS`.
    """

    name: str
    title: str
    description: str
    bands: tuple[str, ...]
    label_set: str
    level: str
    evidence: bool
    scores: Mapping[str, float]
    scores_source: str
    speed: tuple[float, str] | None
    licence: str
    source: str
    band_order: str
    files: tuple[PublishedFile, ...]

    @property
    def megabytes(self) -> float | None:
        """The approximate size of the download; None if it is not known."""
        sizes = [file.megabytes for file in self.files]
        return None if None in sizes else sum(size or 0 for size in sizes)


@lru_cache(maxsize=1)
def published_models(path: Path = CATALOGUE) -> tuple[PublishedModel, ...]:
    """Return the models of the catalogue, the one to offer first at the beginning.

    Raises: CatalogueUnreadable.
    """
    try:
        record = instance_of(dict, parse_json(path.read_text(encoding="utf-8")), "catalogue")
        return tuple(_published(instance_of(dict, each, "models")) for each in _list(record, "models"))
    except (OSError, ValueError, KeyError) as error:
        raise CatalogueUnreadable(path=path, reason=error) from error


def published_model(name: str) -> PublishedModel:
    """Return a model of the catalogue; raise `NotPublished` if it has none of this name."""
    models = {model.name: model for model in published_models()}
    if name not in models:
        raise NotPublished(name=name, known=", ".join(models))
    return models[name]


def mirror_or_default(mirror: str) -> str:
    """Return the mirror to use: the given one, else that of the environment, else of the settings.

    Empty for the published addresses.
    """
    return mirror.strip() or os.environ.get(MIRROR_VARIABLE, "").strip() or user_settings().mirror


def _published(record: dict[str, Any]) -> PublishedModel:
    texts = {key: text_of(record[key], key) for key in ("name", "title", "description", "level", "licence", "source")}
    scores = instance_of(dict, record["scores"] or {"values": {}, "source": ""}, "scores")
    speed = record["speed"] and instance_of(dict, record["speed"], "speed")
    for key, choice in (("label_set", LABEL_SETS), ("band_order", REBEN_BAND_ORDERS)):
        if record[key] not in choice:
            raise ValueError(tr("'{name}' has the wrong type").format(name=key))
    return PublishedModel(
        **texts,
        bands=tuple(text_of(band, "bands", 20) for band in _list(record, "bands")),
        label_set=record["label_set"],
        evidence=instance_of(bool, record["evidence"], "evidence"),
        scores={key: number_of(value, key) for key, value in instance_of(dict, scores["values"], "values").items()},
        scores_source=text_of(scores["source"], "source"),
        speed=(number_of(speed["sections_per_second"], "speed"), text_of(speed["machine"], "machine"))
        if speed
        else None,
        band_order=record["band_order"],
        files=tuple(_file(instance_of(dict, each, "files")) for each in _list(record, "files")),
    )


def _file(record: dict[str, Any]) -> PublishedFile:
    size = record["megabytes"]
    return PublishedFile(text_of(record["address"], "address"), None if size is None else number_of(size, "megabytes"))


def _list(record: dict[str, Any], name: str) -> list[Any]:
    return instance_of(list, record[name], name)
