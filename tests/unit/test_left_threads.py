"""Threads whose work was cancelled call GDAL no more, and can be waited for."""

from __future__ import annotations

import threading

import pytest
from landlabels.core.cancellable import run_in_thread, wait_for_threads
from landlabels.core.errors import CancelledEarly
from landlabels.core.raster.gdal_calls import checked


@pytest.mark.parametrize("levels", [1, 2, 3])
def test_a_cancelled_thread_makes_no_further_gdal_call(levels):
    gate, calls = threading.Event(), []

    def work():
        calls.append("first")
        gate.wait(20)
        checked(lambda: calls.append("after the cancel") or 1)

    def nested(level):
        return work if level == 1 else lambda: run_in_thread(nested(level - 1), lambda: False)

    with pytest.raises(CancelledEarly):
        run_in_thread(nested(levels), lambda: bool(calls))
    assert not wait_for_threads(0.01)
    if levels > 1:
        threading.Event().wait(2)  # until the threads between have passed the cancel on
    gate.set()
    assert wait_for_threads(20)
    assert calls == ["first"]


def test_work_that_is_not_cancelled_calls_gdal():
    assert run_in_thread(lambda: checked(lambda: "done"), lambda: False) == "done"
    assert checked(lambda: "done") == "done"
