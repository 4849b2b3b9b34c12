"""The user's settings: reading and writing the file, values that cannot be used, and where they are used."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from landlabels.core.__main__ import main, parser
from landlabels.core.errors import SettingsNotWritten
from landlabels.core.model.catalogue import mirror_or_default
from landlabels.core.model.library import models_folder
from landlabels.core.processors import processor_count
from landlabels.core.sections import block_plan
from landlabels.core.settings import Settings, change_settings, settings_file, settings_problems, user_settings


def write(text: str | bytes) -> None:
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_bytes(text if isinstance(text, bytes) else text.encode())


def test_without_a_file_there_are_the_defaults():
    assert user_settings() == Settings() and settings_problems() == () and not settings_file().exists()


def test_what_is_written_is_read():
    values = {
        "device": "cpu",
        "threads": 3,
        "read_ahead_mb": 32,
        "threshold": 0.35,
        "style": "pies",
        "models_folder": 'C:\\models "new"',
        "mirror": "https://example.invalid/ä",
    }
    change_settings(**values)
    assert user_settings() == Settings(**values) and not settings_problems()
    change_settings(threshold=None, device="auto")
    assert user_settings().threshold is None and user_settings().threads == 3
    assert "threshold" not in settings_file().read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('device = "abacus"', "device in '{path}' is 'abacus', but it must be auto, cpu, gpu; the default is used."),
        ("device = 3", "device in '{path}' is 3"),
        ("threads = -1", "threads in '{path}' is -1, but it must be a whole number from 0 to 1024"),
        ("threads = true", "threads in '{path}' is True"),
        ("threads = 2.5", "threads in '{path}' is 2.5"),
        ("read_ahead_mb = 1", "read_ahead_mb in '{path}' is 1, but it must be a whole number from 16 to 65536"),
        ("threshold = 1.01", "threshold in '{path}' is 1.01, but it must be a number from 0 to 1"),
        ("threshold = nan", "threshold in '{path}' is nan"),
        ('threshold = "0.5"', "threshold in '{path}' is '0.5'"),
        ("style = []", "style in '{path}' is []"),
        ('mirror = "a\\nb"', "mirror in '{path}' is 'a\\nb', but it must be a text on one line"),
        ("models_folder = 2020-01-01", "models_folder in '{path}' is datetime.date(2020, 1, 1)"),
        ('models_folder = "~nobody-here/x"', "models_folder in '{path}' is '~nobody-here/x', but it must be a path"),
        ("colour = 1", "'colour' in '{path}' is not a setting; the settings are device, threads"),
        ("[device]\nx = 1", "device in '{path}' is {'x': 1}"),
    ],
)
def test_a_value_that_cannot_be_used_is_told_in_a_sentence_and_the_others_are_used(line, expected):
    write(f'mirror = "kept"\n{line}\n' if not line.startswith("mirror") else f"threads = 2\n{line}\n")
    kept = Settings(mirror="kept") if not line.startswith("mirror") else Settings(threads=2)
    assert user_settings() == kept
    (problem,) = settings_problems()
    assert expected.replace("{path}", str(settings_file())) in problem


def test_a_password_in_an_address_is_not_shown():
    write('mirror = "https://me:secret@example.invalid\\n"')
    (problem,) = settings_problems()
    assert "mirror" in problem and "secret" not in problem


@pytest.mark.parametrize(
    "content",
    [b"threads = ", b"\xff\xfe", b"threads = 1\nthreads = 2", b"[" * 5000, b"#" + b"x" * (1 << 20)],
    ids=["cut", "not-text", "twice", "deep", "large"],
)
def test_a_damaged_file_is_told_in_a_sentence(content):
    write(content)
    assert user_settings() == Settings()
    (problem,) = settings_problems()
    assert problem.startswith(f"The settings in '{settings_file()}' are not used: ") and "\n" not in problem


def test_a_pipe_is_not_read():
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(settings_file())
    assert user_settings() == Settings() and len(settings_problems()) == 1


def test_settings_that_cannot_be_written_are_told_in_a_sentence(monkeypatch, tmp_path):
    (tmp_path / "file").touch()
    monkeypatch.setenv("LANDLABELS_SETTINGS", str(tmp_path / "file" / "settings.toml"))
    with pytest.raises(SettingsNotWritten, match="check the permissions of its folder"):
        change_settings(threads=1)


def test_a_user_without_a_home_has_the_defaults(monkeypatch):
    def no_home():
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("LANDLABELS_SETTINGS")
    monkeypatch.setattr(Path, "home", no_home)
    assert user_settings() == Settings() and not settings_problems()
    with pytest.raises(SettingsNotWritten):
        change_settings(threads=1)


def test_the_command_line_uses_them(capsys):
    change_settings(device="cpu", threshold=0.4)
    options = parser().parse_args(["classify", "scene", "--output", "out.gpkg"])
    assert options.device == "cpu" and options.threshold == 0.4
    options = parser().parse_args(["classify", "scene", "--output", "out.gpkg", "--threshold", "model"])
    assert options.threshold is None
    write("threads = -1")
    main(["inspect", "absent.tif"])
    assert "The setting threads in" in capsys.readouterr().err


def test_core_uses_them(monkeypatch):
    monkeypatch.delenv("LANDLABELS_MODELS")
    change_settings(threads=1, read_ahead_mb=16, mirror="/mirror", models_folder="/models")
    assert processor_count() == 1
    assert block_plan._ahead_bytes() == 16 << 20
    assert mirror_or_default("") == "/mirror" and mirror_or_default("/given") == "/given"
    assert models_folder() == Path("/models")


def test_the_number_of_threads_only_limits():
    everything = processor_count()
    change_settings(threads=1000)
    assert processor_count() == everything
