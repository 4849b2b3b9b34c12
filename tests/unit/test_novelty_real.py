"""Novelty on real data: scenes of the kind that a model was trained on, and others."""

from __future__ import annotations

import numpy as np
import pytest
from landlabels.core.__main__ import main
from landlabels.core.classify import ClassifyRequest, classify
from landlabels.core.evaluation.folds import grouped_folds
from landlabels.core.evaluation.novelty import features_of, measure_novelty
from landlabels.core.model.card import NOVELTY_MARK
from reporters import RecordingReporter

MAJA = "maja/SENTINEL2B_20181023-105107-455_L2A_T30TYP_D_V1-9_FRE_B2.tif"


def novel_share(output, source, **options) -> tuple[float, list[str]]:
    """Classify with the bundled model that fits; returns the share of novel sections, and the warnings."""
    reporter = RecordingReporter()
    result = classify(ClassifyRequest(str(source), output, **options), reporter)
    return result.novel / result.sections, reporter.warnings


def test_a_level_1c_scene_in_winter_is_novel(demo_scene, tmp_path):
    share, warnings = novel_share(tmp_path / "a.gpkg", demo_scene, allow_l1c=True)
    assert share > 0.95
    assert any("sections are unlike anything the model learnt from" in text for text in warnings)


def test_a_level_2a_scene_of_another_place_is_not_but_with_a_wrong_offset_it_is(shared_data, tmp_path):
    share, warnings = novel_share(tmp_path / "a.gpkg", shared_data / MAJA)
    assert share < 0.1 and not any("unlike anything" in text for text in warnings)
    assert novel_share(tmp_path / "b.gpkg", shared_data / MAJA, offset="-1000")[0] > 0.95


def test_five_percent_of_held_out_sections_are_novel_and_clouds_and_offsets_are(shared_data, tmp_path):
    pytest.importorskip("sklearn", reason="scikit-learn is not installed")
    from landlabels.core.evaluation.evaluate import to_inputs
    from landlabels.core.network.band_sets import band_groups
    from landlabels.core.stores.joined_stores import join_stores

    source, store = shared_data / "bigearthnet-v1", tmp_path / "store"
    assert main(["store", "bigearthnet", str(source), "--label-set", "bigearthnet19", "--output", str(store)]) == 0
    groups = band_groups("standard")
    sections = join_stores([store], groups)
    inputs = to_inputs(sections, groups, np.arange(len(sections)))
    offset = {name: pixels + 1000 for name, pixels in inputs.items()}
    cloud = {name: np.where(np.arange(pixels.shape[-1]) < 0.5 * pixels.shape[-1], pixels, 7000)
             for name, pixels in inputs.items()}  # fmt: skip
    kinds = {"held out": inputs, "offset": offset, "cloud": cloud}
    features = {kind: features_of(values, groups) for kind, values in kinds.items()}
    folds = grouped_folds(sections.places, 5)
    novel = {kind: np.empty(len(sections)) for kind in kinds}
    for fold in range(5):
        measured = measure_novelty(sections, groups, np.flatnonzero(folds != fold))
        for kind, found in novel.items():
            found[folds == fold] = measured.of(features[kind][folds == fold])
    share = {kind: (found > NOVELTY_MARK).mean() for kind, found in novel.items()}
    assert share["held out"] < 0.1
    assert share["offset"] > 0.5 and share["cloud"] > 0.6
