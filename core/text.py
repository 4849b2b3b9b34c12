"""Text that a user can see: marked so that it can be translated, joined, and decoded from files."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

_HIGH = re.compile(rb"[\x80-\xff]+")
# Chinese characters of GB 2312, which GBK extends: two high bytes each. In western text accented letters stand alone.
_CHINESE = re.compile(rb"(?:[\xa1-\xfe]{2})+")


def _untranslated(text: str) -> str:
    return text


_translate: Callable[[str], str] = _untranslated


def set_translator(translate: Callable[[str], str]) -> None:
    """Let `tr` use `translate`; the plugin passes Qt's translation in."""
    global _translate
    _translate = translate


def tr(text: str) -> str:
    """Return `text` in the user's language, or as it is where there is no translation."""
    return _translate(text)


def mark(text: str) -> str:
    """Mark a template for translation without translating it yet."""
    return text


def plural(n: int, singular: str, many: str, **values: object) -> str:
    """Return the template for a number, translated and filled: `singular` for 1, else `many`; both may hold `{n}`."""
    return tr(singular if n == 1 else many).format(n=n, **values)


def as_assumed(sentences: Iterable[str]) -> list[str]:
    """Return sentences on what was assumed of a scene as they are shown everywhere."""
    return [tr("Assumed: {sentence}").format(sentence=sentence) for sentence in sentences]


def best_so_far(macro_ap: float | None) -> str:
    """Return the text for the best epoch so far: which score is compared depends on whether macro AP is known."""
    return tr("lowest validation loss so far") if macro_ap is None else tr("best macro AP so far")


def duration(seconds: float) -> str:
    """Return a time in words, as exact as it needs to be."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return tr("{h} h {m} min").format(h=hours, m=minutes)
    return tr("{m} min {s} s").format(m=minutes, s=rest) if minutes else tr("{s} s").format(s=rest)


def join_names(names: Sequence[str]) -> str:
    """Join band names for a sentence: `B01, B02 and B09`."""
    names = list(names)
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def decode(text: str | bytes) -> str:
    """Return text from GDAL as valid Unicode: bytes that are not UTF-8 are read as GBK if they can be, else Latin-1.

    GDAL passes such bytes of files on as surrogates, and in lists as bytes; they can be neither printed nor stored.
    """
    content = text if isinstance(text, bytes) else text.encode("utf-8", _surrogates_of(text))
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        if all(_CHINESE.fullmatch(run) for run in _HIGH.findall(content)):
            return content.decode("gbk", "replace")
        return content.decode("cp1252", "replace")


def _surrogates_of(text: str) -> str:
    """Return how the surrogates of a text are encoded: other ones than those of bytes, as in JSON, are replaced."""
    return "replace" if re.search("[\ud800-\udc7f\udd00-\udfff]", text) else "surrogateescape"
