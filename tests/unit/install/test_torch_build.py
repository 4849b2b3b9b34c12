"""torch without CUDA, from an index of its own, on computers without an NVIDIA GPU."""

from __future__ import annotations

from dataclasses import replace

import pytest
from installing import TINY, Reporter
from landlabels.core.environment.install import install, with_build
from landlabels.core.environment.pip import Source
from landlabels.core.packages import PACKAGES
from package_index import serve_index, write_wheel


@pytest.fixture
def cpu_index(tmp_path):
    write_wheel(tmp_path / "cpu", TINY, "1.0+cpu")
    with serve_index(tmp_path / "cpu") as index:
        yield index


@pytest.fixture
def two_builds(monkeypatch, index, cpu_index):
    """The tiny package with a build for the CPU on a further index; the first index is that of pip's configuration."""
    monkeypatch.setitem(
        PACKAGES, TINY, replace(PACKAGES[TINY], download_mb=9, cpu_index=cpu_index.url, cpu_download_mb=0.01)
    )
    monkeypatch.setenv("PIP_INDEX_URL", index.url)
    return cpu_index


@pytest.mark.parametrize(("build", "version"), [("cpu", "1.0+cpu"), ("cuda", "1.0")])
def test_the_build_for_the_cpu_comes_from_the_further_index(two_builds, root, build, version):
    assert install(root, ["tiny"], Source(), Reporter(), build).versions == {"landlabels-tiny": version}


def test_without_the_further_index_the_first_one_is_used(two_builds, root):
    two_builds.status = 403
    assert install(root, ["tiny"], Source(), Reporter(), "cpu").versions == {"landlabels-tiny": "1.0"}


def test_an_index_or_folder_that_the_user_chose_is_the_only_one(two_builds, root, wheels, index):
    for source in (Source(index=index.url), Source(wheels=str(wheels))):
        assert install(root, ["tiny"], source, Reporter(), "cpu").versions == {"landlabels-tiny": "1.0"}
    assert not two_builds.requests


def test_the_size_is_that_of_the_build(two_builds):
    assert with_build(PACKAGES[TINY], "cpu").download_mb == 0.01
    assert with_build(PACKAGES[TINY], "cuda").download_mb == 9
