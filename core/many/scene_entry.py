"""One scene of a list, and the selection by tile, date and cloud cover."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..errors import ParameterError
from ..text import tr

_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


@dataclass(frozen=True)
class SceneEntry:
    """A scene to classify.

    Attributes:
        name: unique in a list; the name of its result.
        source: what `open_scene` opens. It can hold a signature, so it is written nowhere.
        offset: one of `choices.OFFSETS`; another value than `auto` is read from the catalogue.
        tile: such as `T33UUU`, if it is known.
        date: such as `2017-02-16`, if it is known.
        cloud: cloud cover in percent, if a catalogue gives it.
    """

    name: str
    source: str
    offset: str = "auto"
    tile: str | None = None
    date: str | None = None
    cloud: float | None = None


@dataclass(frozen=True)
class Selection:
    """Which scenes are taken; a scene whose tile, date or cloud cover is not known is taken.

    `tiles` with or without the T; `dates` are days, months or years, or ranges of them (`2017-02..2017-05`);
    `max_cloud` is in percent.
    """

    tiles: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    max_cloud: float | None = None

    def __post_init__(self) -> None:
        """Raise `ParameterError` for a date or a cloud cover that cannot be one."""
        for text in self.dates:
            if not all(_DATE.fullmatch(part) for part in text.split("..", 1)):
                raise ParameterError(
                    name="date", value=text, allowed=tr("such as 2017-02-16, 2017-02, 2017 or 2017..2018")
                )
        if self.max_cloud is not None and not 0 <= self.max_cloud <= 100:
            raise ParameterError(name="max_cloud", value=self.max_cloud, allowed=tr("from 0 to 100"))

    def takes(self, entry: SceneEntry) -> bool:
        tiles = {tile.upper().removeprefix("T") for tile in self.tiles}
        return (
            (not tiles or entry.tile is None or entry.tile.removeprefix("T") in tiles)
            and (not self.dates or entry.date is None or any(_is_in(entry.date, text) for text in self.dates))
            and (self.max_cloud is None or entry.cloud is None or entry.cloud <= self.max_cloud)
        )


def _is_in(date: str, text: str) -> bool:
    first, _, last = text.partition("..")
    return first <= date and date[: len(last or first)] <= (last or first)
