"""The filter of a result layer that shows only the sections with one label, added to a filter of the user."""

from __future__ import annotations

import re

_CLAUSE = re.compile(r"(?s)(?:\((?P<other>.*)\) AND )?instr\(',' \|\| \"codes\" \|\| ',', ',(?P<code>\w+),'\) > 0")


def with_label(subset: str, code: str | None) -> str:
    """Return a filter with another label, or without one; the user's own filter stays."""
    other, _ = read_filter(subset)
    if code is None:
        return other
    clause = f"instr(',' || \"codes\" || ',', ',{code},') > 0"
    return f"({other}) AND {clause}" if other else clause


def read_filter(subset: str) -> tuple[str, str | None]:
    """Return the user's own filter, and the code of the label that is shown alone; None if it is no such filter."""
    found = _CLAUSE.fullmatch(subset)
    return (subset, None) if found is None else (found["other"] or "", found["code"])
