"""The run folder: events, requests and the lock."""

from __future__ import annotations

import subprocess
import sys
import threading
import time

import pytest
from landlabels.core.errors import TrainingRuns
from landlabels.core.runs.run_folder import RunFolder

HOLDER = """
import sys, time
sys.path.insert(0, sys.argv[1])
from landlabels.core.runs.run_folder import RunFolder
with RunFolder(sys.argv[2]).lock():
    print("held", flush=True)
    time.sleep(60)
"""


def test_events_are_returned_in_order_from_a_position(tmp_path):
    writer, reader = RunFolder(tmp_path / "run"), RunFolder(tmp_path / "run")
    assert reader.events() == []
    writer.append("start", epochs=3)
    writer.append("step", loss=0.5)
    assert [event["event"] for event in reader.events()] == ["start", "step"]
    writer.append("epoch", epoch=1)
    assert [event["event"] for event in reader.events(2)] == ["epoch"]
    assert reader.events(3) == []
    assert len(reader.events()) == len(RunFolder(tmp_path / "run").events()) == 3
    assert reader.events(1)[0]["loss"] == 0.5
    assert abs(reader.events()[0]["time"] - time.time()) < 10


def test_an_incomplete_line_of_a_killed_run_is_ignored(tmp_path):
    run = RunFolder(tmp_path)
    run.append("start", epochs=3)
    with open(run.events_path, "ab") as file:
        file.write(b'{"event": "step", "lo')
    assert [event["event"] for event in run.events()] == ["start"]
    RunFolder(tmp_path).append("start", epochs=4)
    assert [event["epochs"] for event in run.events()] == [3, 4]
    assert [event["epochs"] for event in run.events(1)] == [4]


def test_current_returns_the_events_of_the_last_training(tmp_path):
    run = RunFolder(tmp_path)
    for resumed, epoch in ((0, 9), (0, 1), (1, 2)):
        run.append("start", resumed_epoch=resumed)
        run.append("epoch", epoch=epoch)
    assert [event["epoch"] for event in run.current() if event["event"] == "epoch"] == [1, 2]


def test_events_are_echoed(tmp_path):
    heard = []
    RunFolder(tmp_path, heard.append).append("info", text="ö")
    assert heard == RunFolder(tmp_path).events()


def test_requests_are_read_and_removed_with_the_run(tmp_path):
    run = RunFolder(tmp_path)
    assert run.requested() is None
    with run.lock():
        run.ask("stop")
        assert RunFolder(tmp_path).requested() == "stop"
        run.ask("cancel")
        assert run.requested() == "cancel"
    assert run.requested() is None
    with pytest.raises(ValueError, match="pause"):
        run.ask("pause")


def test_one_training_locks_a_folder_until_it_is_killed(tmp_path, request):
    run = RunFolder(tmp_path / "run")
    assert not run.is_running()
    plugins = str(request.config.rootpath / "build" / "plugins")
    other = subprocess.Popen([sys.executable, "-c", HOLDER, plugins, run.path], stdout=subprocess.PIPE)
    assert other.stdout.readline() == b"held\n"
    assert run.is_running()
    with pytest.raises(TrainingRuns), run.lock():
        pass
    other.kill()
    other.wait()
    other.stdout.close()
    assert not run.is_running()
    with run.lock():
        assert RunFolder(run.path).is_running()
    assert not run.is_running()


def test_a_look_at_a_folder_does_not_refuse_a_training_that_starts(tmp_path):
    run, looking = RunFolder(tmp_path), threading.Event()

    def look():
        with run._file_lock().acquire(blocking=False):  # as in `is_running`
            looking.set()
            time.sleep(0.3)

    thread = threading.Thread(target=look)
    thread.start()
    looking.wait()
    with run.lock():
        assert RunFolder(tmp_path).is_running()
    thread.join()


def test_filelock_is_not_imported_until_it_is_needed(tmp_path, request):
    plugins = str(request.config.rootpath / "build" / "plugins")
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from landlabels.core.runs import process; "
        "assert not process.RunFolder(sys.argv[2]).is_running(); assert 'filelock' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code, plugins, tmp_path], check=True)
