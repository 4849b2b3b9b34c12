"""Simulates a run over many scenes on a large Dask cluster: its real scheduler, and workers whose tasks only wait.

The lengths of the tasks are those of scenes, shortened by a factor, with stragglers; workers end unexpectedly and are
replaced, as machines at reduced prices are. Scheduler, workers and client share this process and one event loop, so the
CPU time per task is an upper limit of the scheduler's own. `python cluster_simulation.py [--workers 1000]`.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import time

import numpy as np

# What each worker measures of itself many times a second would take most of the time of the process that they share.
QUIET = {
    "distributed.admin.tick.interval": "60s",
    "distributed.admin.tick.limit": "1h",
    "distributed.admin.system-monitor.interval": "60s",
    "distributed.worker.profile.enabled": False,
}


def task_seconds(count: int, median: float, seed: int = 0) -> np.ndarray:
    """Return the lengths of tasks: log-normal around the median, one in a hundred five times as long."""
    random = np.random.default_rng(seed)
    seconds = median * np.exp(random.normal(0, 0.3, count))
    return np.where(random.random(count) < 0.01, 5 * seconds, seconds)


async def stand_in(number: int, seconds: float) -> int:
    await asyncio.sleep(seconds)
    return number


async def simulate(options: argparse.Namespace) -> dict[str, float]:
    """Run the tasks and return the figures."""
    import dask
    from distributed import Client, Scheduler, Worker, as_completed

    logging.getLogger("distributed").setLevel(logging.CRITICAL)

    dask.config.set(QUIET)
    lengths = task_seconds(options.tasks, options.median) / options.factor
    random, attempts, ended_workers = np.random.default_rng(1), 0, 0
    async with Scheduler(protocol="inproc", port=0, dashboard=False) as scheduler:

        async def new_worker() -> Worker:
            return await Worker(
                scheduler.address, nthreads=1, memory_limit=0, dashboard=False, heartbeat_interval="60s"
            )

        started = time.monotonic()
        workers = [await new_worker() for _ in range(options.workers)]
        joined = time.monotonic() - started
        async with Client(scheduler.address, asynchronous=True) as client:
            started, cpu = time.monotonic(), time.process_time()
            futures = client.map(stand_in, range(options.tasks), list(map(float, lengths)), pure=False)
            completed = as_completed(futures, with_results=True)
            del futures  # a result that was received is not computed again

            async def receive() -> list[int]:
                return [number async for _, number in completed]

            running = asyncio.ensure_future(receive())
            while not running.done():
                await asyncio.wait([running], timeout=options.ends_every / options.factor)
                if not running.done() and ended_workers < options.ends:
                    ended_workers += 1
                    lost = workers.pop(int(random.integers(len(workers))))
                    attempts += len(lost.state.tasks)
                    await lost.close(executor_wait=False, nanny=False)
                    workers.append(await new_worker())
            done = await running
            wall, cpu = time.monotonic() - started, time.process_time() - cpu
        for worker in workers:
            await worker.close(executor_wait=False, nanny=False)
    ideal = max(lengths.sum() / options.workers, lengths.max())
    return {
        "workers": options.workers,
        "tasks": options.tasks,
        "all done once": float(sorted(done) == list(range(options.tasks))),
        "median of a task, simulated s": options.median,
        "seconds to join": joined,
        "workers ended": ended_workers,
        "tasks that they had": attempts,
        "wall s": wall,
        "ideal s (sum of tasks / workers)": float(ideal),
        "wall / ideal": wall / float(ideal),
        "CPU ms per task": 1000 * cpu / options.tasks,
        "tasks per s": options.tasks / wall,
    }


def main() -> None:
    """Simulate and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--workers", type=int, default=1000)
    parser.add_argument("--tasks", type=int, default=5000)
    parser.add_argument("--median", type=float, default=60, help="seconds of a scene")
    parser.add_argument("--factor", type=float, default=2, help="how much faster than real time")
    parser.add_argument("--ends", type=int, default=50, help="workers that end during the run")
    parser.add_argument("--ends-every", type=float, default=5, help="seconds between two of them, unshortened")
    print(json.dumps(asyncio.run(simulate(parser.parse_args())), indent=1))


if __name__ == "__main__":
    main()
