"""Scheduler, workers and client of a run over many scenes are killed at random; its results are those of a quiet run.

`LANDLABELS_KILLS=30` kills 30 times instead of 4.
"""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from test_classify_many import archive, model, results, undisturbed  # noqa: F401
from test_many_elsewhere import ROOT, free_port

KILLS = int(os.environ.get("LANDLABELS_KILLS", 4))
WORKERS = 2
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")


class Cluster:
    """A scheduler, workers and a client, each a process; `keep_running` starts again what has ended."""

    def __init__(self, command: list[str], log: Path) -> None:
        self._address = f"tcp://127.0.0.1:{free_port()}"
        self._command = [*command, "--scheduler", self._address]
        self._log, self._processes = log, {}
        self.exits: list[int] = []

    def start(self, name: str, *arguments: str) -> None:
        environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT / "build" / "plugins"),
            "DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT": "5s",
        }
        with self._log.open("a") as log:
            self._processes[name] = subprocess.Popen(
                [sys.executable, "-m", *arguments], stdout=log, stderr=log, env=environment, start_new_session=True
            )

    def keep_running(self) -> bool:
        """Start what is not running; return False once the client has ended with success."""
        if self._ended("scheduler"):
            port = self._address.rpartition(":")[2]
            self.start("scheduler", "distributed.cli.dask_scheduler", "--port", port, "--no-dashboard")
        for i in range(WORKERS):
            if self._ended(f"worker {i}"):
                options = ("--no-nanny", "--nthreads", "1", "--no-dashboard", "--death-timeout", "10")
                self.start(f"worker {i}", "distributed.cli.dask_worker", self._address, *options)
        if self._ended("client"):
            if "client" in self._processes:
                self.exits.append(self._processes["client"].returncode)
                if self.exits[-1] == 0:
                    return False
            self.start("client", *self._command)
        return True

    def _ended(self, name: str) -> bool:
        return name not in self._processes or self._processes[name].poll() is not None

    def kill(self, name: str) -> None:
        process = self._processes[name]
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()

    def close(self) -> None:
        for name in self._processes:
            self.kill(name)


def test_kills_at_random_change_nothing(undisturbed, archive, model, tmp_path):  # noqa: F811
    pytest.importorskip("distributed", reason="distributed is not installed")
    chance, left, killed = random.Random(3), KILLS, []
    rounds, ends = 0, time.monotonic() + 600 + 60 * KILLS  # a run that hangs ends
    while left or not rounds:
        output, rounds = tmp_path / f"round {rounds}", rounds + 1
        command = ["landlabels.core", "classify-many", str(archive), "--model", str(model), "--output", str(output)]
        cluster = Cluster([*command, "--dataset"], tmp_path / "log.txt")
        next_kill = time.monotonic() + chance.uniform(1, 6)
        try:
            while cluster.keep_running():
                assert time.monotonic() < ends, (tmp_path / "log.txt").read_text()[-3000:]
                if left and time.monotonic() >= next_kill:
                    kind = chance.choice(["scheduler", "client", "worker"])
                    killed.append(f"worker {chance.randrange(WORKERS)}" if kind == "worker" else kind)
                    cluster.kill(killed[-1])
                    left, next_kill = left - 1, time.monotonic() + chance.uniform(0.5, 6)
                time.sleep(0.05)
        finally:
            cluster.close()
        assert results(output) == results(undisturbed)
        assert dataset(output) == dataset(undisturbed)
    print(f"{len(killed)} kills in {rounds} rounds: {', '.join(killed)}; exits of the client: {cluster.exits}")


def dataset(folder: Path) -> dict[str, bytes]:
    """The files of the data set, without those of the STAC catalogue, which have the time of their making."""
    files = sorted((folder / "dataset").rglob("*.parquet"))
    assert files
    return {str(file.relative_to(folder)): file.read_bytes() for file in files}
