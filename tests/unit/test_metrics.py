"""The metrics against scikit-learn, on label matrices of every shape: empty rows and columns, ties, one section."""

import warnings

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from landlabels.core.evaluation import metrics
from sklearn import metrics as theirs


@st.composite
def cases(draw):
    """Labels, decisions and probabilities with many ties (sixteenths, exact in binary)."""
    shape = (draw(st.integers(1, 12)), draw(st.integers(2, 6)))
    labels, decided = (draw(arrays(bool, shape)) for _ in range(2))
    return labels, decided, draw(arrays(np.int64, shape, elements=st.integers(0, 16))) / 16


def sample(n: int = 60, c: int = 5, seed: int = 0):
    rng = np.random.default_rng(seed)
    labels = rng.random((n, c)) < np.linspace(0.1, 0.6, c)
    probability = np.clip(rng.normal(0.35 + 0.3 * labels, 0.2), 0, 1)
    return labels, probability >= 0.5, probability


@settings(max_examples=150, deadline=None)
@given(cases())
def test_every_score_agrees_with_scikit_learn(case):
    labels, decided, probability = case
    ours = metrics.score(*case)
    for key, function, options in (
        ("precision", theirs.precision_score, {}),
        ("recall", theirs.recall_score, {}),
        ("f1", theirs.f1_score, {}),
        ("f2", theirs.fbeta_score, {"beta": 2}),
    ):
        assert ours[key] == pytest.approx(function(labels, decided, average="samples", zero_division=0, **options))
    assert ours["micro_f1"] == pytest.approx(theirs.f1_score(labels, decided, average="micro", zero_division=0))
    assert ours["hamming"] == pytest.approx(theirs.hamming_loss(labels, decided))
    assert ours["coverage"] == pytest.approx(theirs.coverage_error(labels, probability))
    assert ours["ranking_loss"] == pytest.approx(theirs.label_ranking_loss(labels, probability))
    seen = labels.any(axis=0)
    if not seen.any():
        assert np.isnan([ours["macro_f1"], ours["macro_ap"], ours["micro_ap"]]).all()
        return
    by_label = theirs.f1_score(labels, decided, average=None, zero_division=0)
    assert ours["macro_f1"] == pytest.approx(by_label[seen].mean())
    for average, columns in (("macro", seen), ("micro", slice(None))):
        expected = theirs.average_precision_score(labels[:, columns], probability[:, columns], average=average)
        assert ours[f"{average}_ap"] == pytest.approx(expected)


@settings(max_examples=50, deadline=None)
@given(cases())
def test_the_scores_of_each_label_agree_with_scikit_learn(case):
    labels, decided, probability = case
    ours = metrics.per_label(*case)
    assert ours["support"].tolist() == labels.sum(axis=0).tolist()
    assert ours["assigned"].tolist() == decided.sum(axis=0).tolist()
    for c, seen in enumerate(labels.any(axis=0)):
        if not seen:
            assert np.isnan([ours["recall"][c], ours["f1"][c], ours["ap"][c]]).all()
            continue
        truth, found = labels[:, c], decided[:, c]
        assert ours["f1"][c] == pytest.approx(theirs.f1_score(truth, found, zero_division=0))
        assert ours["recall"][c] == pytest.approx(theirs.recall_score(truth, found))
        assert ours["ap"][c] == pytest.approx(theirs.average_precision_score(truth, probability[:, c]))
        if found.any():
            assert ours["precision"][c] == pytest.approx(theirs.precision_score(truth, found))


@settings(max_examples=30, deadline=None)
@given(cases(), st.integers(0, 2**32 - 1))
def test_weights_equal_repeated_sections(case, seed):
    """The basis of the bootstrap: a replicate computed with weights equals the scores of repeated rows."""
    drawn = np.random.default_rng(seed).integers(0, len(case[0]), len(case[0]))
    weights = np.bincount(drawn, minlength=len(case[0])).astype(float)
    scores = metrics.Tally(*case, groups=np.arange(len(case[0]))).scores(weights[None])[0]
    weighted = {key: values.item() for key, values in scores.items()}
    assert weighted == pytest.approx(metrics.score(*(array[drawn] for array in case)), nan_ok=True)


def test_calibration_error_by_hand():
    labels = np.array([[True], [False], [False], [True]])
    probability = np.array([[0.9], [0.9], [0.1], [0.1]])
    assert metrics.score(labels, labels, probability)["calibration_error"] == pytest.approx(0.4)
    diagram = metrics.reliability(labels, probability)
    assert diagram["count"].sum() == 4
    assert diagram["observed"][diagram["count"] > 0].tolist() == [0.5, 0.5]


def test_perfect_and_worst_decisions():
    labels = sample()[0]
    labels[:, 0] |= ~labels.any(axis=1)
    perfect = metrics.score(labels, labels, labels.astype(float))
    assert all(perfect[key] == pytest.approx(1) for key in metrics.SCORES[:8])
    assert perfect["hamming"] == perfect["ranking_loss"] == perfect["calibration_error"] == 0
    worst = metrics.score(labels, ~labels, 1.0 - labels)
    assert all(worst[key] == 0 for key in ("precision", "recall", "f1", "f2", "micro_f1", "macro_f1"))
    assert worst["hamming"] == worst["ranking_loss"] == worst["calibration_error"] == 1


def test_intervals_contain_the_score_and_are_narrower_with_more_sections():
    widths = []
    for n in (40, 640):
        case = sample(n)
        intervals = metrics.bootstrap(*case, replicates=200)
        for key, value in metrics.score(*case).items():
            low, high = intervals.scores[key]
            assert low < high
            if key != "calibration_error":  # resampling adds noise, which increases this one
                assert low < value < high
        assert intervals.labels["f1"].shape == (5, 2)
        assert "bootstrap of sections" in intervals.method
        widths.append(np.diff(intervals.scores["f1"])[0])
    assert widths[1] < widths[0] / 2


def test_intervals_from_whole_places_are_wider():
    rng = np.random.default_rng(3)
    places = np.repeat([f"place {i}" for i in range(12)], 20)
    labels, _, probability = sample(240)
    flip = np.repeat(rng.random(12) < 0.4, 20)  # in some places all decisions are wrong
    decided = np.where(flip[:, None], ~labels, labels)
    single = metrics.bootstrap(labels, decided, probability, replicates=200)
    whole = metrics.bootstrap(labels, decided, probability, places, replicates=200)
    assert "12 places" in whole.method
    assert np.diff(whole.scores["f1"]) > 2 * np.diff(single.scores["f1"])


def test_one_place_or_places_unknown_fall_back_to_sections():
    for places in (np.full(60, "only"), np.where(np.arange(60) < 30, "a", "")):
        assert "60 sections" in metrics.bootstrap(*sample(), places, replicates=5).method


def test_a_label_that_does_not_occur_has_no_interval():
    labels, decided, probability = sample()
    labels[:, 0] = False
    intervals = metrics.bootstrap(labels, decided, probability, replicates=20)
    assert np.isnan(intervals.labels["ap"][0]).all()
    assert not np.isnan(intervals.labels["ap"][1:]).any()


def test_intervals_are_repeatable():
    assert metrics.bootstrap(*sample(), replicates=20).scores == metrics.bootstrap(*sample(), replicates=20).scores


def test_the_reliability_diagram_by_hand():
    probability = np.array([[0.02, 0.04], [0.5, 0.52], [0.94, 1.0]])
    diagram = metrics.reliability(np.array([[True, False], [True, True], [True, True]]), probability)
    assert set(diagram) == {"count", "predicted", "observed"}
    expected = np.full((3, 15), np.nan)
    expected[:, 0], expected[:, 7], expected[:, 14] = (2, 0.03, 0.5), (2, 0.51, 1), (2, 0.97, 1)
    expected[0] = np.nan_to_num(expected[0])
    np.testing.assert_allclose([diagram[key] for key in ("count", "predicted", "observed")], expected)


def test_an_interval_holds_95_percent_of_the_replicates_that_are_defined():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert metrics._interval([float(value) for value in range(1001)]).tolist() == pytest.approx([25, 975])
        columns = np.full((1001, 3), np.nan)
        columns[:, 1], columns[:101, 2] = range(1001), range(101)
        low, high = metrics._interval(columns)
    np.testing.assert_allclose([low, high], [[np.nan, 25, 2.5], [np.nan, 975, 97.5]])


def test_two_places_are_drawn_whole_and_the_method_is_described():
    places = np.repeat(["a", "b"], [20, 40])
    groups, method = metrics.resampled_groups(60, places, 7)
    assert method == metrics.BY_PLACE.format(places=2, replicates=7)
    weights = metrics.draw_weights(groups, 7)
    assert groups.tolist() == [0] * 20 + [1] * 40 and weights.shape == (7, 2) and (weights.sum(axis=1) == 2).all()
    groups, method = metrics.resampled_groups(60, None, 7)
    assert method == metrics.BY_SECTION.format(sections=60, replicates=7)
    assert (metrics.draw_weights(groups, 7).sum(axis=1) == 60).all()


def test_many_sections_are_drawn_in_random_groups_with_about_the_same_intervals(monkeypatch):
    case = sample(2000)
    single = metrics.bootstrap(*case, replicates=300)
    monkeypatch.setattr(metrics, "MAX_GROUPS", 200)
    monkeypatch.setattr(metrics, "MAX_RANKS", 300)
    grouped = metrics.bootstrap(*case, replicates=300)
    assert "2000 sections" in grouped.method and "200 random groups" in grouped.method
    for key in ("f1", "macro_f1", "macro_ap", "micro_ap"):
        width = np.diff(single.scores[key]).item()
        assert np.diff(grouped.scores[key]).item() == pytest.approx(width, rel=0.3)
        np.testing.assert_allclose(grouped.scores[key], single.scores[key], atol=0.3 * width)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_ranks_taken_together_hardly_change_the_average_precision(seed):
    rng = np.random.default_rng(seed)
    truth = rng.random(3000) < 0.02  # a rare label
    probability = np.clip(rng.normal(0.3 + 0.3 * truth, 0.1), 0, 1)
    groups = np.zeros(3000, np.intp)
    exact, coarse = (
        metrics._Ranked(probability, truth, groups, n).average_precision(np.ones((1, 1)))[0] for n in (None, 1000)
    )
    assert coarse == pytest.approx(exact, abs=0.02)


def test_without_a_seed_it_is_1():
    case = sample()
    default, seeded, other = (
        metrics.bootstrap(*case, replicates=20, **seed) for seed in ({}, {"seed": 1}, {"seed": 2})
    )
    assert default.scores == seeded.scores != other.scores
    first, again = (metrics.draw_weights(np.arange(60), 1, **seed) for seed in ({}, {"seed": 1}))
    assert first.tolist() == again.tolist()


def test_matrices_of_different_or_no_size_are_refused():
    for shapes in (((2, 3), (2, 3), (2, 4)), ((2, 3), (3, 3), (2, 3)), ((0, 3),) * 3):
        labels, decided, probability = (np.zeros(shape) for shape in shapes)
        with pytest.raises(ValueError, match="matrices of one shape"):
            metrics.score(labels, decided, probability)


def test_many_sections_are_ranked_in_parts(monkeypatch):
    case = sample(50)
    whole = metrics.score(*case)
    monkeypatch.setattr(metrics, "_CHUNK", 5 * 5 * 7)  # seven sections at a time
    assert metrics.score(*case) == whole


def test_labels_that_do_not_occur_and_empty_bins_raise_no_warning():
    labels, decided, probability = sample(3)
    labels[:, 0] = decided[:, 0] = decided[:, 1] = False
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        metrics.score(labels, decided, probability)
        metrics.per_label(labels, decided, probability)
        metrics.reliability(labels, probability)
        assert np.isnan(metrics.score(np.zeros_like(labels), decided, probability)["macro_f1"])


def test_matrices_of_numbers_count_as_their_truth():
    labels, decided, probability = sample()
    assert metrics.score(labels * 1.0, decided * 1.0, probability) == metrics.score(labels, decided, probability)
    plain, numbers = metrics.per_section(labels, decided), metrics.per_section(labels * 1.0, decided * 1.0)
    assert all((plain[key] == numbers[key]).all() for key in plain)
