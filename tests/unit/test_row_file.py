"""Rows of an array file at random positions."""

import os

import numpy as np
import pytest
from landlabels.core.errors import StoreError
from landlabels.core.stores.row_file import FEW, RowFile


@pytest.fixture
def array(tmp_path):
    values = np.random.default_rng(0).integers(0, 9999, (50, 3, 7), np.int16)
    np.save(tmp_path / "rows.npy", values)
    return tmp_path / "rows.npy", values


@pytest.mark.parametrize("has_preadv", [True, False], ids=["preadv", "memory map"])
@pytest.mark.parametrize("count", [0, 1, FEW, FEW + 1, 8, 200])
def test_rows_are_returned_in_the_order_given(array, monkeypatch, has_preadv, count):
    path, values = array
    if not has_preadv:
        monkeypatch.delattr(os, "preadv", raising=False)
    rows = np.random.default_rng(1).integers(0, len(values), count)
    found = RowFile(path).read(rows)
    assert found.dtype == values.dtype and np.array_equal(found, values[rows])
    found[:] = 0  # a copy, which may be changed
    assert np.array_equal(np.load(path), values)


@pytest.mark.skipif(not hasattr(os, "preadv"), reason="a memory map would end the process")
@pytest.mark.parametrize("rows", [[49], list(range(50))])
def test_a_file_that_became_shorter_is_an_error(array, rows):
    path, _ = array
    file = RowFile(path)
    with path.open("r+b") as opened:
        opened.truncate(path.stat().st_size - 10)
    with pytest.raises(StoreError, match="its file rows.npy is truncated or damaged"):
        file.read(np.array(rows))
