"""Marks the text that a user can see, so that it can be translated where a translation is at hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence


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
