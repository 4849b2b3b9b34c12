"""The process of a training: its Python, its independence, and the errors for every way it can end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

import pytest
from landlabels.core.environment import interpreter
from landlabels.core.errors import LandLabelsError, MissingPackage, PythonNotFound, TrainingDied, TrainingRuns
from landlabels.core.runs import process
from landlabels.core.runs.run_folder import RunFolder

ROOT = Path(__file__).resolve().parent.parent.parent
VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"
HEAD = """
import os, sys, time
from pathlib import Path
from landlabels.core.runs.run_folder import RunFolder
run = RunFolder(Path(sys.argv[1]))
"""


@pytest.fixture
def start(tmp_path, monkeypatch):
    """Start a program in place of the training; returns the run folder. What is left is ended after the test."""
    started = []

    def run(program: str, folder: Path = tmp_path / "model.run") -> Path:
        script = tmp_path / "program.py"
        script.write_text(HEAD + program)
        monkeypatch.setattr(process, "_PROGRAM", (str(script),))
        started.append(process.start_training([str(folder)], folder))
        run.pid = started[-1]
        return folder

    yield run
    for folder, child in process._children.items():
        if folder.is_relative_to(tmp_path) and child.poll() is None:
            child.kill()
            child.wait()


def follow(folder: Path, cancelled=lambda: False, **options) -> tuple[list[str], dict]:
    seen = []
    last = process.watch_training(folder, lambda event: seen.append(event["event"]), cancelled, **options)
    return seen, last


def wait_until(condition, seconds: float = 10) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.02)


# Which Python


def test_the_python_of_this_process_is_found_and_has_gdal():
    python = interpreter.find_python()
    assert python.parent == Path(sys.prefix) / "bin"
    done = subprocess.run([python, "-c", "import osgeo.gdal, sys; print(sys.prefix)"], capture_output=True, text=True)
    assert done.stdout.strip() == sys.prefix


def test_python_is_found_if_the_executable_is_qgis(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "QGIS"))
    assert interpreter.find_python().parent == Path(sys.prefix) / "bin"


def fake_python(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n" + text)
    path.chmod(0o755)
    return path


@pytest.fixture
def elsewhere(monkeypatch, tmp_path) -> Path:
    """A Python that seems to be installed in a temporary folder."""
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "app" / "QGIS"))
    monkeypatch.setattr(sysconfig, "get_config_var", lambda name: None)
    return tmp_path


def test_the_candidates_are_listed_if_none_can_be_used(elsewhere):
    broken = fake_python(elsewhere / "bin" / f"python{VERSION}", "echo 'No module named osgeo' >&2; exit 1")
    other = fake_python(elsewhere / "bin" / "python3", "echo '[2, 7]'")
    with pytest.raises(PythonNotFound) as caught:
        interpreter.find_python()
    assert f"No Python {VERSION} with numpy and GDAL" in str(caught.value)
    assert f"{broken} (No module named osgeo); {other} (it is Python 2.7)" in str(caught.value)


def test_no_candidate_is_an_error(elsewhere):
    with pytest.raises(PythonNotFound, match="there is none in"):
        interpreter.find_python()


def test_the_first_candidate_that_runs_is_used(elsewhere):
    fake_python(elsewhere / "bin" / f"python{VERSION}", "exit 3")
    good = fake_python(elsewhere / "app" / "bin" / "python3", f"echo '[{VERSION.replace('.', ', ')}]'")
    assert interpreter.find_python() == good


@pytest.mark.parametrize("place", ["python.exe", "Scripts/python.exe", "app/python3.exe", "app/bin/python3.exe"])
def test_the_folders_of_windows_are_searched(elsewhere, monkeypatch, place):
    monkeypatch.setattr(interpreter, "_WINDOWS", True)
    python = fake_python(elsewhere / place, "")
    assert interpreter._candidates() == [python]


def test_the_child_finds_the_plugin_but_no_other_plugins_modules(monkeypatch, tmp_path):
    (tmp_path / "json.py").write_text("raise SystemExit('the module of a plugin hides one of Python')")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    monkeypatch.setenv("PYTHONEXECUTABLE", "/usr/bin/qgis")
    monkeypatch.setenv("PYTHONHOME", "/nowhere")
    monkeypatch.chdir(tmp_path)
    done = subprocess.run(
        [interpreter.find_python(), "-c", "import json, landlabels.core; print(landlabels.core.__file__)"],
        env=interpreter.environment(),
        capture_output=True,
        text=True,
    )
    assert done.stdout.strip() == str(ROOT / "build" / "plugins" / "landlabels" / "core" / "__init__.py"), done.stderr


def test_a_missing_package_is_an_error_before_the_start(monkeypatch, start, tmp_path):
    monkeypatch.setattr(process, "TRAIN", ("osgeo", "no_such_package", "nor_this"))
    sentence = "packages no_such_package, nor_this are not installed, so models cannot be trained"
    with pytest.raises(MissingPackage, match=sentence):
        start("")
    assert not (tmp_path / "model.run").exists()


# Following it


@pytest.fixture(autouse=True)
def installed(request, monkeypatch):
    """The packages of a training are not needed here."""
    if "missing_package" not in request.node.name:
        monkeypatch.setattr(process, "TRAIN", ())


def test_events_are_passed_on_in_order_until_the_last(start):
    folder = start("""
print("hello from", os.getpid(), flush=True)
run.append("start", pid=os.getpid())
for epoch in range(1, 4):
    run.append("epoch", epoch=epoch)
    time.sleep(0.1)
run.append("finished", model="m.onnx")
""")
    seen, last = follow(folder)
    assert seen == ["start", "epoch", "epoch", "epoch", "finished"]
    assert last["model"] == "m.onnx"
    assert f"hello from {start.pid}" in RunFolder(folder).log_path.read_text()


def test_the_end_of_an_earlier_training_is_ignored(start, tmp_path):
    run = RunFolder(tmp_path / "model.run")
    run.append("start", pid=1)
    run.append("cancelled")
    folder = start("time.sleep(0.3); run.append('start', pid=os.getpid()); run.append('finished')")
    assert follow(folder, after=2)[0] == ["start", "finished"]


def test_the_message_of_a_failed_training_is_raised(start):
    folder = start("run.append('start', pid=os.getpid()); run.append('failed', text='No section has a label.')")
    with pytest.raises(LandLabelsError) as caught:
        follow(folder)
    assert str(caught.value) == "No section has a label."


@pytest.mark.parametrize(
    ("program", "how"),
    [
        ("print('boom', flush=True); os._exit(3)", "ended unexpectedly with exit status 3"),
        ("print('boom', flush=True); os.kill(os.getpid(), 9)", "was killed, probably out of memory"),
        ("print('boom', flush=True); os.kill(os.getpid(), 11)", "ended unexpectedly with exit status -11"),
        ("print('boom')", "ended unexpectedly with exit status 0"),
    ],
)
def test_an_unexpected_end_is_an_error_with_the_last_line_of_the_log(start, program, how):
    folder = start(program)
    with pytest.raises(TrainingDied) as caught:
        follow(folder)
    assert str(caught.value).startswith(f"The training {how}")
    assert str(caught.value).endswith("log.txt' is: boom")


def test_an_unexpected_end_of_a_training_of_another_process_is_an_error(tmp_path):
    RunFolder(tmp_path).append("start", pid=1)
    with pytest.raises(TrainingDied, match="ended without an error message; .* log '.*' is: .nothing."):
        follow(tmp_path)


def test_a_cancel_ends_the_training_within_a_second(start):
    folder = start("""
with run.lock():
    run.append("start", pid=os.getpid())
    while run.requested() != "cancel":
        time.sleep(0.02)
    run.append("cancelled")
""")
    run = RunFolder(folder)
    wait_until(run.events)
    begun = time.monotonic()
    seen, last = follow(folder, lambda: True)
    assert seen == ["start", "cancelled"]
    assert last["event"] == "cancelled"
    assert time.monotonic() - begun < 1


DEAF = """
import subprocess
other = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
(run.path / "other").write_text(str(other.pid))
{start}
while True:
    time.sleep(1)
"""


@pytest.mark.parametrize("begin", ["", "run.append('start', pid=os.getpid())"])
def test_a_training_that_ignores_a_cancel_is_killed_with_its_children(start, monkeypatch, begin):
    monkeypatch.setattr(process, "GRACE_S", 0.5)
    folder = start(DEAF.format(start=begin))
    wait_until(lambda: (folder / "other").exists() and (not begin or RunFolder(folder).events()))
    seen, last = follow(folder, lambda: True)
    assert last["event"] == "cancelled"
    assert not process.is_alive(folder)
    helper = Path("/proc") / (folder / "other").read_text()
    wait_until(lambda: not helper.exists() or "(zombie)" in (helper / "status").read_text())


def test_a_folder_in_use_is_refused(start, tmp_path):
    folder = start("""
with run.lock():
    print("mine", flush=True)
    run.append("start", pid=os.getpid())
    while not run.requested():
        time.sleep(0.02)
""")
    wait_until(lambda: RunFolder(folder).events())
    with pytest.raises(TrainingRuns):
        start("")
    assert RunFolder(folder).log_path.read_text() == "mine\n"


def test_the_training_continues_when_its_parent_ends(tmp_path):
    script, folder = tmp_path / "program.py", tmp_path / "model.run"
    script.write_text(HEAD + "time.sleep(0.5); run.append('finished', session=os.getsid(0), pid=os.getpid())")
    starter = f"""
from pathlib import Path
from landlabels.core.runs import process
process.TRAIN, process._PROGRAM = (), ({str(script)!r},)
process.start_training([{str(folder)!r}], Path({str(folder)!r}))
import os; os.kill(os.getpid(), {int(signal.SIGKILL)})
"""
    subprocess.run([sys.executable, "-c", starter], env=interpreter.environment(), check=False)
    assert not RunFolder(folder).events()
    wait_until(lambda: RunFolder(folder).events())
    (last,) = RunFolder(folder).events()
    assert last["session"] == last["pid"] != os.getsid(0)
