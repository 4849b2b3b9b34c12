"""Installing packages that do not fit, and folders and disks that cannot be written."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from installing import TINY, Reporter, left, refusal
from landlabels.core.environment import host, interpreter
from landlabels.core.environment.errors import NumpyUnfit, PackageInFront
from landlabels.core.environment.failures import recognise
from landlabels.core.environment.install import install, manifest
from landlabels.core.environment.pip import Source
from package_index import write_wheel


def test_a_download_that_pip_removes_while_it_is_measured_is_no_failure(wheels, root, monkeypatch):
    glob = Path.glob

    def vanish(path, pattern):
        if path.name == "downloads":
            raise FileNotFoundError(2, "No such file or directory")
        return glob(path, pattern)

    monkeypatch.setattr(Path, "glob", vanish)
    assert install(root, ["tiny"], Source(wheels=str(wheels)), Reporter()).versions


def test_a_wheel_for_another_python_is_explained(tmp_path, root):
    write_wheel(tmp_path / "old", TINY, tag="cp27-cp27m-win32")
    text = refusal(root, Source(wheels=str(tmp_path / "old")))
    assert "no fitting file of 'landlabels-tiny'" in text and interpreter.python_version() in text


def test_a_package_that_needs_another_numpy_is_explained(wheels, index, root):
    write_wheel(wheels, TINY, "1.0", requires=("numpy>=99",))
    write_wheel(wheels, "numpy", "99.0")
    text = refusal(root, Source(index=index.url))
    assert f"need another version of a package than QGIS brings (numpy=={host.installed()['numpy'][0]})" in text


def test_a_newer_build_tool_than_qgis_has_is_not_installed(wheels, index, root):
    if "setuptools" not in host.installed():
        pytest.skip("this Python has no setuptools")
    write_wheel(wheels, TINY, "1.0", requires=("setuptools>=999",))
    write_wheel(wheels, "setuptools", "999")
    assert install(root, ["tiny"], Source(index=index.url), Reporter()).versions == {"landlabels-tiny": "1.0"}


@pytest.mark.parametrize(
    ("message", "problem"),
    [
        ("DLL load failed while importing onnxruntime: The specified module could not be found.", "library of Windows"),
        ("numpy.core.multiarray failed to import", "numpy"),
        ("A module that was compiled using NumPy 1.x cannot be run in NumPy 2.1", "numpy"),
        ("/lib/libc.so.6: version `GLIBC_2.34' not found", "C library"),
        ("anything else", "anything else"),
    ],
)
def test_a_package_that_cannot_be_imported_is_not_installed(wheels, root, message, problem):
    install(root, ["tiny"], Source(wheels=str(wheels)), Reporter())  # stays in place
    write_wheel(wheels, TINY, "2.0", code=f"raise ImportError({message!r})")
    assert problem in refusal(root, Source(wheels=str(wheels)))
    assert manifest(root)["packages"] == {"landlabels-tiny": "1.0"}


def test_a_package_that_crashes_is_not_installed(wheels, root):
    write_wheel(wheels, TINY, "2.0", code="import os; os.abort()")
    assert "crash" in refusal(root, Source(wheels=str(wheels)))


def test_a_full_disk_is_explained_before_the_download(index, root, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(10, 10, 0))
    assert "the disk is full" in refusal(root, Source(index=index.url))
    assert not index.requests


def test_a_disk_that_becomes_full_is_explained(wheels, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", disk], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("a small disk cannot be mounted here")
    try:
        write_wheel(wheels, TINY, "2.0", code=f"# {os.urandom(2_000_000).hex()}")
        assert "the disk is full" in refusal(disk, Source(wheels=str(wheels)))
        assert left(disk) == ["install.log"]
    finally:
        subprocess.run(["umount", disk], check=True)


def test_a_folder_that_cannot_be_written_is_explained(wheels, tmp_path):
    (tmp_path / "file").write_text("")
    for root in (tmp_path / "file" / "packages", Path("/proc/landlabels")):
        assert "the packages folder cannot be written" in refusal(root, Source(wheels=str(wheels)))


def test_an_old_package_in_front_is_named(wheels, root, tmp_path, monkeypatch):
    front = tmp_path / "front" / "site-packages"
    shutil.unpack_archive(write_wheel(tmp_path, TINY, "0.9"), front, "zip")
    sys.path.insert(0, str(front))
    with pytest.raises(PackageInFront, match=r"landlabels-tiny 0.9 in '.*front.*' is too old \(LandLabels needs >=1.0"):
        install(root, ["tiny"], Source(wheels=str(wheels)), Reporter())
    assert not root.exists()


def test_passwords_are_not_in_the_log_and_not_in_the_message(index, root):
    source = Source(index=index.url.replace("//", "//user:sesame@"), proxy="")
    install(root, ["tiny"], source, Reporter())
    assert "sesame" not in (root / "install.log").read_text()
    text = refusal(root, Source(index="http://user:sesame@localhost:1/simple", proxy="http://me:sesame@localhost:2"))
    assert "sesame" not in text + (root / "install.log").read_text()


def test_a_numpy_that_gdal_cannot_use_is_named_before_the_download(index, root, monkeypatch):
    monkeypatch.setitem(sys.modules, "osgeo.gdal_array", None)  # importing it raises ImportError
    monkeypatch.delattr("osgeo.gdal_array", raising=False)
    with pytest.raises(NumpyUnfit, match="uninstall this numpy"):
        install(root, ["tiny"], Source(index=index.url), Reporter())
    assert not root.exists() and not index.requests


@pytest.mark.parametrize(
    ("output", "problem"),
    [
        ("HINT: This error might have occurred since this system does not have Windows Long Path support", "too long"),
        ("OSError: [WinError 206] The filename or extension is too long: 'C:\\\\x'", "too long"),
        ("OSError: [WinError 225] Operation did not complete successfully because the file contains a virus", "blocks"),
        ("OSError: [WinError 1260] This program is blocked by group policy.", "blocks"),
        ("PermissionError: [WinError 5] Access is denied: 'C:\\\\x\\\\onnxruntime.dll'", "blocks"),
        ("PermissionError: [WinError 5] Access is denied: 'C:\\\\x'", "cannot be written"),
        ("ERROR: Could not install packages due to an OSError: Missing dependencies for SOCKS support.", "SOCKS"),
        ("OSError: [WinError 112] There is not enough space on the disk", "disk is full"),
        (
            "ReadTimeoutError(\"HTTPSConnectionPool(host='pypi.org', port=443): Read timed out. (read timeout=15)\")",
            "in time",
        ),
        ("Could not fetch URL https://x/: 503 Server Error: Service Unavailable\nNo matching distribution", "fault"),
        ("", "ended without a message"),
    ],
)
def test_messages_of_other_systems_are_recognised(output, problem):
    assert problem in recognise(output, "3.12")[0]
