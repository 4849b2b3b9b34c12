"""The labels of a result under other thresholds, in memory: equal to those that are written afterwards."""

from __future__ import annotations

import numpy as np
import pytest
from landlabels.core.results.arrays import read_arrays
from landlabels.core.results.corrections import correct_sections
from landlabels.core.results.rethreshold import rethreshold
from landlabels.core.results.threshold_preview import CELLS, NO_LABEL_COLOR, ThresholdPreview
from result_samples import LABELS, read_sections, write_sample

INFINITE = float("inf")


def preview_of(path) -> ThresholdPreview:
    return ThresholdPreview(read_arrays(path))


@pytest.mark.parametrize("thresholds", [(0.5, 0.5, 0.5, INFINITE), (0.1, 0.9, 0.3, INFINITE), (0, 1, 0.7, INFINITE)])
def test_the_counts_are_those_of_the_file_with_the_same_thresholds(tmp_path, thresholds):
    path = tmp_path / "a.gpkg"
    write_sample(path)
    found = preview_of(path).assign(thresholds).statistics
    done = rethreshold(path, thresholds)
    sections = read_sections(path).values()
    counts = dict(zip(LABELS.names, found.counts.tolist(), strict=True))
    assert {name: n for name, n in counts.items() if n} == done.summary.label_counts
    assert found.changed == done.changed and found.without_label == done.summary.without_label
    assert found.area_km2 == pytest.approx(found.counts * 1.44)
    for code, mean in zip(LABELS.codes, found.mean_probability, strict=True):
        given = [each[f"p_{code}"] for each in sections if code in each["codes"].split(",")]
        assert mean == pytest.approx(np.mean(given)) if given else np.isnan(mean)


def test_a_corrected_section_keeps_its_labels(tmp_path):
    path = tmp_path / "a.gpkg"
    write_sample(path)
    correct_sections(path, {"1_0": ["never"]}, "me")
    preview = preview_of(path)
    none = preview.assign([INFINITE] * 4)
    assert none.statistics.counts.tolist() == [0, 0, 0, 1]
    assert preview.arrays.section[none.section].tolist() == ["1_0"]


def test_the_picture_shows_the_top_label_above_and_the_others_below(tmp_path):
    path = tmp_path / "a.gpkg"
    write_sample(path)
    correct_sections(path, {"1_0": ["urban", "forest", "water"], "1_1": ["forest"], "1_2": []}, "me")
    preview = preview_of(path)
    sections, colours = read_sections(path), {label.code: label.color for label in LABELS}
    picture = preview.draw(preview.assign(preview.arrays.record.threshold_array()))
    assert picture.pixels.shape == (3 * 2, 5 * CELLS, 4)  # the grid's first row has no sections

    def shown(col: int, half: int) -> list[str]:
        cells = picture.pixels[half, col * CELLS : (col + 1) * CELLS]
        return list(dict.fromkeys("#" + "".join(f"{part:02x}" for part in cell[:3]) for cell in cells.tolist()))

    ordered = [colours[code] for code in sections["1_0"]["codes"].split(",")]
    assert shown(0, 0) == ordered[:1] and shown(0, 1) == ordered[1:] and len(ordered) == 3
    assert shown(1, 0) == shown(1, 1) == [colours["forest"]]
    assert shown(2, 0) == shown(2, 1) == [NO_LABEL_COLOR]
    assert not picture.pixels[:2, 4 * CELLS :, 3].any()  # the last column has a section only in the last row
    only = preview.draw(preview.assign([INFINITE] * 4), only=LABELS.codes.index("forest"))
    assert only.pixels[:, :, 3].any(axis=0).tolist() == [True] * 2 * CELLS + [False] * 3 * CELLS
    arrays = preview.arrays
    assert picture.bounds == pytest.approx((*arrays.bounds[:, :2].min(axis=0), *arrays.bounds[:, 2:].max(axis=0)))


def test_sections_without_a_place_in_the_grid_are_counted_but_not_drawn(tmp_path):
    path = tmp_path / "a.gpkg"
    write_sample(path)
    arrays = read_arrays(path)
    arrays.row[:] = -1
    preview = ThresholdPreview(arrays)
    labels = preview.assign((0.5,) * 4)
    assert labels.statistics.counts.sum() and preview.draw(labels) is None
