"""JSON is read in one module, with limits."""

import ast
import os
from pathlib import Path

import pytest
from landlabels.core.json_reading import as_json, parse_first_json, parse_json, read_json

ROOT = Path(__file__).resolve().parents[2]
READER = ROOT / "core" / "json_reading.py"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b" " * 101, "too large"),
        (b"[" * 100_000, "too large"),
        (b'{"a": "\xe9"}', "not text in UTF-8"),
        (b"[" * 99, "Expecting value"),
        (b"[1] 2", "text after its end"),
        (b"[NaN]", "holds NaN"),
        (b"[1e999]", "too large"),
        (b"1" * 90, "90 digits"),
        (b"", "Expecting value"),
    ],
)
def test_files_that_cannot_be_used_are_refused_with_a_reason(tmp_path, content, reason):
    path = tmp_path / "x.json"
    path.write_bytes(content)
    with pytest.raises(ValueError, match=reason):
        read_json(path, limit=100)


def test_deep_documents_are_refused():
    for text in ("[" * 100_000, '{"a":' * 100_000):
        with pytest.raises(ValueError, match="nested too deeply"):
            parse_json(text)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_a_pipe_is_refused_without_reading_it(tmp_path):
    os.mkfifo(tmp_path / "x.json")
    with pytest.raises(ValueError, match="not a file"):
        read_json(tmp_path / "x.json")
    with pytest.raises(FileNotFoundError):
        read_json(tmp_path / "absent.json")


def test_the_mark_of_windows_editors_is_accepted(tmp_path):
    (tmp_path / "x.json").write_bytes(b'\xef\xbb\xbf {"a": [1, 2.5, null]}\n')
    assert read_json(tmp_path / "x.json") == {"a": [1, 2.5, None]}


def test_the_value_at_the_start_of_a_text():
    assert parse_first_json(' {"a": 1}\x00\x00') == ({"a": 1}, 9)
    assert as_json({"a": (1, 2)}) == {"a": [1, 2]}


def test_json_is_read_in_one_module_alone():
    """`json.load`, `loads` and `JSONDecoder` have no limits, and accept NaN."""
    found = []
    for path in (path for folder in ("core", "ui") for path in (ROOT / folder).rglob("*.py") if path != READER):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == "json":
                found.append(f"{path}:{node.lineno}")
            is_of_json = (
                isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "json"
            )
            if is_of_json and node.attr not in ("dumps", "dump"):
                found.append(f"{path}:{node.lineno}")
    assert found == []
