"""The number of processors respects the affinity of the process and the quota of its container."""

import os

import pytest
from landlabels.core import processors


@pytest.fixture
def machine(monkeypatch, tmp_path):
    """A machine with 8 usable processors and an empty folder of cgroups."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(8)), raising=False)
    monkeypatch.setattr(processors, "_CGROUP", tmp_path)
    return tmp_path


def test_without_a_quota_the_affinity_counts(machine):
    assert processors.processor_count() == 8


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("max 100000", 8),
        ("200000 100000", 2),
        ("250000 100000", 3),
        ("20000 100000", 1),
        ("1600000 100000", 8),
        ("", 8),
    ],
)
def test_the_quota_of_a_container_limits_it(machine, content, expected):
    (machine / "cpu.max").write_text(content)
    assert processors.processor_count() == expected


@pytest.mark.parametrize(("quota", "expected"), [("400000", 4), ("-1", 8)])
def test_the_first_version_of_cgroups_is_read_too(machine, quota, expected):
    (machine / "cpu").mkdir()
    (machine / "cpu" / "cpu.cfs_quota_us").write_text(quota)
    (machine / "cpu" / "cpu.cfs_period_us").write_text("100000\n")
    assert processors.processor_count() == expected
