"""A full disk: one sentence, nothing half-written, and no message of GDAL beside it."""

import errno
import os
import sys
from pathlib import Path

import pytest
from landlabels.core.errors import OutputError
from landlabels.core.model.imported.importing import ImportRequest, import_model
from landlabels.core.raster.io_errors import write_error
from landlabels.core.results.record import read_record
from test_results_refused import FULL_DISK, in_a_child
from tf_checkpoints import k_branch_weights, write_checkpoint

FULL = OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on file sizes")
@pytest.mark.parametrize("limit", [1_000, 50_000, 70_000, 90_000, 110_000])
def test_a_result_that_cannot_be_created_leaves_nothing(tmp_path, limit):
    child = in_a_child(FULL_DISK, tmp_path / "a.gpkg", limit)
    assert child.stdout.startswith("OutputError") and "the disk is full" in child.stdout
    assert "kept" not in child.stdout  # there is nothing to keep yet
    assert child.stderr == "" and list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on file sizes")
def test_a_disk_that_is_full_later_keeps_the_rows_that_were_written_and_says_so(tmp_path):
    child = in_a_child(FULL_DISK, tmp_path / "a.gpkg", 300_000)
    assert "what has been written is kept" in child.stdout and len(read_record(tmp_path / "a.gpkg").done) > 5


def test_a_model_that_cannot_be_written_leaves_nothing(tmp_path, monkeypatch):
    index = write_checkpoint(tmp_path / "K", k_branch_weights(19))
    before = sorted(tmp_path.iterdir())

    def fail(self, content):
        with open(self, "wb") as file:
            file.write(content[:1000])
        raise FULL

    monkeypatch.setattr(Path, "write_bytes", fail)
    with pytest.raises(OutputError, match=r"the disk is full or failing; free some space and run again\.$"):
        import_model(ImportRequest(index, tmp_path / "m.onnx"))
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_the_reasons_of_the_system_are_replaced_by_what_to_do(number):
    assert "the disk is full" in str(write_error(Path("x.onnx"), OSError(number, os.strerror(number))))
    refused = PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    assert "not permitted" in str(write_error(Path("x.onnx"), refused))
