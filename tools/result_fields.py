"""Write the table of the result fields in docs/results.md: `.venv/bin/python tools/result_fields.py`."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BEGIN, END = "<!-- result fields: written by tools/result_fields.py -->", "<!-- end of result fields -->"


def with_table(text: str, table: str) -> str:
    """Replace what is between the two markers."""
    before, _, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        raise ValueError(f"docs/results.md lacks the lines '{BEGIN}' and '{END}'")
    return f"{before}{BEGIN}\n\n{table}\n\n{END}{after}"


def main() -> None:
    """Rewrite docs/results.md."""
    sys.path.insert(0, str(ROOT / "build" / "plugins"))
    from landlabels.core.results.schema import fields_as_markdown

    page = ROOT / "docs" / "results.md"
    page.write_text(with_table(page.read_text(encoding="utf-8"), fields_as_markdown()), encoding="utf-8")


if __name__ == "__main__":
    main()
