"""A reference that leaves most of the area unlabelled: what larger limits would keep is said, in preview and build."""

from __future__ import annotations

import pytest
from landlabels.core.errors import NothingToLearn
from landlabels.core.stores.scene_store import build_scene_store, preview_scene_store
from reporters import RecordingReporter
from test_scene_store import COLS, ROWS, UTM, X0, Y0, Polygons, request, scene, shapes, square  # noqa: F401 (a fixture)

TOTAL = ROWS * COLS
MOST = "Most sections are left out"


@pytest.fixture
def sparse() -> Polygons:
    """Three sections are 27 % unlabelled, one 45 % and one 67 %."""
    areas = [square(X0, Y0, 3600, 880), square(X0, Y0 - 1200, 890), square(X0, Y0 - 2400, 690)]
    return Polygons(shapes(*((area, "forest") for area in areas)), UTM, "class")


def test_preview_and_build_say_how_many_sections_larger_limits_keep(scene, tmp_path, sparse):  # noqa: F811
    reporter = RecordingReporter()
    wanted = request(scene, tmp_path / "store", sparse, max_unlabelled=0.3)
    previewed = [text for text in preview_scene_store(wanted, reporter).warnings if MOST in text]
    build_scene_store(wanted, reporter)
    assert previewed == [text for text in reporter.warnings if MOST in text]
    assert previewed[0].endswith(f"with 50%, 4 sections of {TOTAL}; with 75%, 5 sections of {TOTAL}.")


def test_only_larger_limits_that_keep_more_are_named(scene, tmp_path, sparse):  # noqa: F811
    for limit, expected in ((0.5, f"unlabelled: with 75%, 5 sections of {TOTAL}."), (0.75, "")):
        summary = preview_scene_store(request(scene, tmp_path / "s", sparse, max_unlabelled=limit), RecordingReporter())
        found = "".join(text for text in summary.warnings if MOST in text)
        assert found.endswith(expected) and bool(found) == bool(expected)


def test_the_refusal_names_them_too(scene, tmp_path, sparse):  # noqa: F811
    with pytest.raises(NothingToLearn, match=f"with 50%, 4 sections of {TOTAL}; with 75%, 5 sections of {TOTAL}"):
        build_scene_store(request(scene, tmp_path / "s", sparse, max_unlabelled=0.25), RecordingReporter())


def test_a_reference_that_covers_the_scene_gives_no_such_warning(scene, tmp_path):  # noqa: F811
    whole = Polygons(shapes((square(X0, Y0, 12000), "forest")), UTM, "class")
    summary = preview_scene_store(request(scene, tmp_path / "s", whole), RecordingReporter())
    assert not any(MOST in text for text in summary.warnings)
