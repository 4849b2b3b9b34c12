"""`make translations`: brings the .ts files up to date with the texts of the code and compiles them with lrelease.

Qt's lupdate does not know `tr`, `mark` and `plural` of core/text.py, so the texts are collected here.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "fr")
CONTEXT = "LandLabels"
ARGUMENTS = {"tr": slice(0, 1), "mark": slice(0, 1), "plural": slice(1, 3)}  # which arguments are texts


def sources() -> list[str]:
    """Return the texts that the code marks for translation, sorted."""
    found: set[str] = set()
    for path in (ROOT / "plugin.py", *ROOT.glob("core/**/*.py"), *ROOT.glob("ui/**/*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ARGUMENTS:
                texts = node.args[ARGUMENTS[node.func.id]]
                found.update(text.value for text in texts if isinstance(text, ast.Constant))
    return sorted(found)


def read(path: Path) -> dict[str, str]:
    """Return the finished translations of a .ts file by source text."""
    if not path.exists():
        return {}
    messages = ET.parse(path).iter("message")
    pairs = ((each.findtext("source", ""), each.findtext("translation", "")) for each in messages)
    return {source: translation for source, translation in pairs if translation}


def write(path: Path, language: str, translations: dict[str, str]) -> None:
    """Write a .ts file with all texts of the code; those without a translation are marked as unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source in sources():
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        if source in translations:
            translation.text = translations[source]
        else:
            translation.set("type", "unfinished")
    ET.indent(root, " ")
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(root, "unicode")}\n', encoding="utf-8"
    )


def main() -> int:
    """Bring all languages up to date, compile them and say what is not translated yet."""
    if not shutil.which("lrelease"):
        print("lrelease is missing: install Qt's tools (qttools5-dev-tools on Debian).", file=sys.stderr)
        return 1
    FOLDER.mkdir(exist_ok=True)
    total = len(sources())
    for language in LANGUAGES:
        path = FOLDER / f"landlabels_{language}.ts"
        translations = read(path)
        write(path, language, translations)
        subprocess.run(["lrelease", "-silent", path], check=True)
        done = len(translations.keys() & set(sources()))
        print(f"{language}: {done} of {total} texts are translated.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
