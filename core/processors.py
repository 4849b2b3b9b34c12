"""How many processors this process may use."""

from __future__ import annotations

import os
from pathlib import Path

from .settings import user_settings

_CGROUP = Path("/sys/fs/cgroup")


def processor_count() -> int:
    """Return how many processors this process may use; at least 1.

    Limits are the user's settings, the affinity of the process, and the quota of its container.
    """
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    quota = _container_quota()
    if quota:
        allowed = min(allowed, int(quota + 0.5))
    return max(1, min(allowed, user_settings().threads or allowed))


def _container_quota() -> float | None:
    """Return the processors that the container may use by its cgroup (v2, else v1); None where nothing limits them."""
    try:
        quota, period = (_CGROUP / "cpu.max").read_text(encoding="ascii").split()
    except (OSError, ValueError):
        try:
            folder = _CGROUP / "cpu"
            quota, period = (
                (folder / f"cpu.cfs_{name}_us").read_text(encoding="ascii") for name in ("quota", "period")
            )
        except OSError:
            return None
    try:
        share = float(quota) / float(period)
    except (ValueError, ZeroDivisionError):  # "max"
        return None
    return share if share > 0 else None
