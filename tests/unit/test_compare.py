"""The paper's comparison: tests of a difference on hand-made decisions, and the whole command on a tiny store."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from landlabels.core.__main__ import main
from landlabels.core.errors import EmptySplit, ParameterError
from landlabels.core.evaluation import metrics, significance
from landlabels.core.evaluation.comparison import compare_pairs
from landlabels.core.evaluation.evaluate import evaluate
from landlabels.core.network.section_network import NetworkOptions
from landlabels.core.runs.run_folder import RunFolder
from landlabels.core.training.architecture_comparison import CompareRequest, compare
from landlabels.core.training.size_search import candidates_for, search
from models import write_tiny_model
from reporters import RecordingReporter
from scipy import stats
from section_stores import make_store

ROOT = Path(__file__).resolve().parent.parent.parent
SMALL = NetworkOptions(lstm_size=4, features=4, descriptor=4, attention_size=4, rows=2)


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return make_store(tmp_path_factory.mktemp("stores") / "store", sections=12)


@pytest.fixture(scope="module")
def evaluated(tmp_path_factory):
    folder = tmp_path_factory.mktemp("evaluated")
    return evaluate(write_tiny_model(folder / "m.onnx"), [make_store(folder / "store", 60)], "all", "cpu")


def with_errors(evaluated, share: float, seed: int):
    """The same evaluation with decisions that are true except for a share of errors."""
    wrong = np.random.default_rng(seed).random(evaluated.labels.shape) < share
    return replace(evaluated, decided=evaluated.labels ^ wrong)


def test_a_clear_difference_is_found_and_has_its_sign(evaluated):
    good, bad = with_errors(evaluated, 0.02, 1), with_errors(evaluated, 0.4, 2)
    tests, method = compare_pairs(good, bad)
    assert [test.score for test in tests] == ["recall", "f1", "f2"]
    for test in tests:
        assert test.difference == pytest.approx(test.first - test.second)
        assert 0 < test.interval[0] < test.difference < test.interval[1]
        assert test.wilcoxon_p < 0.001
        assert test.permutation_p == pytest.approx(2 / 2**6)  # the least possible with 6 places
    assert "6 places" in method
    turned, _ = compare_pairs(bad, good)
    assert turned[1].difference == pytest.approx(-tests[1].difference)
    assert turned[1].wilcoxon_p == pytest.approx(tests[1].wilcoxon_p)


def test_equal_decisions_have_no_difference(evaluated):
    for test in compare_pairs(evaluated, evaluated)[0]:
        assert test.difference == 0
        assert test.interval == (0, 0)
        assert test.wilcoxon_p == test.permutation_p == 1
        assert test.differing == 0


def test_equally_good_models_are_rarely_significantly_different(evaluated):
    found = [
        compare_pairs(with_errors(evaluated, 0.2, 2 * i), with_errors(evaluated, 0.2, 2 * i + 1))[0][1]
        for i in range(20)
    ]
    assert sum(test.wilcoxon_p < 0.05 for test in found) <= 4
    assert sum(test.interval[0] > 0 or test.interval[1] < 0 for test in found) <= 6  # 6 places are few


def test_the_scores_are_those_of_the_evaluations(evaluated):
    first, second = with_errors(evaluated, 0.1, 1), with_errors(evaluated, 0.3, 2)
    for test in compare_pairs(first, second)[0]:
        for value, own in ((test.first, first), (test.second, second)):
            assert value == pytest.approx(metrics.score(own.labels, own.decided, own.probability)[test.score])


@pytest.mark.parametrize("n", [3, 8, 12])
def test_wilcoxon_is_exact_for_few_differences(n):
    differences = np.random.default_rng(n).normal(0.4, 1, n)
    exact = stats.wilcoxon(differences, method="exact").pvalue
    assert significance._wilcoxon(np.append(differences, np.zeros(5))) == pytest.approx(exact)


def test_wilcoxon_with_ties_by_hand():
    ranks = [1.5, 1.5, 3]
    sums = [abs(np.dot(signs, ranks)) for signs in product((-1, 1), repeat=3)]
    assert significance._wilcoxon(np.array([0.1, 0.1, 0.5])) == pytest.approx(np.mean([s >= 6 for s in sums]))


def test_models_evaluated_on_other_sections_are_refused(evaluated):
    other = replace(evaluated, which=evaluated.which[::-1])
    with pytest.raises(ParameterError, match="evaluated on the same sections"):
        compare_pairs(evaluated, other)


@pytest.fixture(scope="module")
def compared(store, tmp_path_factory):
    """A whole comparison with tiny networks, and the events of its trainings."""
    events = []
    request = CompareRequest((store,), tmp_path_factory.mktemp("out"), options=SMALL, epochs=2, batch=4, device="cpu")
    return request, compare(request, RecordingReporter(), events.append), events


def test_both_are_trained_alike_and_evaluated_on_the_test_sections(compared):
    request, comparison, _ = compared
    cards = [evaluated.card for evaluated in comparison.evaluations]
    assert [card.architecture for card in cards] == ["multi-attention", "ca-convbilstm"]
    assert cards[0].training["recipe"] == cards[1].training["recipe"]
    assert cards[0].training["recipe"]["optimiser"] == "adam"
    assert cards[0].training["preset"] == "paper"
    assert cards[0].bands == cards[1].bands == ("B02", "B03", "B04", "B08", "B05", "B06", "B07", "B8A", "B01", "B09")
    assert len(comparison.evaluations[0].which) == 4
    assert comparison.evaluations[0].names.tolist() == comparison.evaluations[1].names.tolist()
    page = (request.output / "report.html").read_text(encoding="utf-8")
    for said in ("Significance of the difference", "Training curves", "multi-attention", "ca-convbilstm"):
        assert said in page
    assert all(note in page for note in comparison.notes)
    assert (request.output / "figure-5.png").stat().st_size > 5000
    assert (request.output / "figure-5.svg").read_text(encoding="utf-8").count("<path") > 5
    json.dumps(comparison.record(), allow_nan=False)


def test_finished_trainings_are_not_repeated(compared):
    request, comparison, _ = compared
    events = []
    again = compare(request, RecordingReporter(), events.append)
    assert not [event for event in events if event["event"] in ("epoch", "step")]
    for first, second in zip(comparison.evaluations, again.evaluations, strict=True):
        assert (first.probability == second.probability).all()


def test_a_cancelled_comparison_resumes(store, tmp_path, compared):
    request = replace(compared[0], output=tmp_path)

    def cancel_first(event):
        if event["event"] == "epoch":
            RunFolder(request.training("multi-attention").folder).ask("cancel")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("landlabels.core.training.module.EVENT_INTERVAL_S", 0.0)
        assert compare(request, RecordingReporter(), cancel_first) is None
    events = []
    comparison = compare(request, RecordingReporter(), events.append)
    assert events[0]["event"] in ("warning", "start")
    assert next(event for event in events if event["event"] == "start")["resumed_epoch"] == 1
    same = compared[1].evaluations[0].probability
    assert (comparison.evaluations[0].probability == same).all()  # as without the cancel


def test_stores_without_test_sections_are_refused_before_training(tmp_path):
    untested = make_store(tmp_path / "store", 6, splits=("train",) * 5 + ("validation",))
    with pytest.raises(EmptySplit, match="no sections in the split 'test'"):
        compare(CompareRequest((untested,), tmp_path / "out"), RecordingReporter(), print)
    assert not (tmp_path / "out").exists()


def test_the_search_changes_one_size_at_a_time_and_keeps_the_best(compared, tmp_path, monkeypatch):
    tried = []

    def train(request, echo):
        sizes = request.options
        tried.append(sizes)
        f1 = 0.5 + 0.1 * (sizes.patches_per_side == 2) + 0.1 * (sizes.rows == 6) - sizes.attention_size / 1e4
        card = type("Card", (), {"training": {"parameters": 1}})
        return type("Result", (), {"scores": {"validation": {"f1": f1, "macro_ap": 0.5}}, "card": card})

    monkeypatch.setattr("landlabels.core.training.size_search.train", train)
    trials = search(
        replace(compared[0].training("multi-attention"), options=NetworkOptions()), 6, tmp_path, lambda event: None
    )
    assert len(trials) == len(tried) == len(set(tried)) == 7
    (best,) = [trial for trial in trials if trial.chosen]
    assert (best.patches_per_side, best.rows, best.attention_size) == (2, 6, 64)
    assert [t.note for t in trials if t.rows == 1] == ["single attention"]
    assert {t.patches_per_side for t in trials if t.rows == 1} == {2}  # the ablation starts from the best so far


def test_several_seeds_give_mean_and_spread(compared, monkeypatch):
    request, comparison, _ = compared
    comparison = compare(replace(request, seeds=2), RecordingReporter(), lambda event: None)
    assert (request.output / "ca-convbilstm" / "seed-2" / "ca-convbilstm.onnx").exists()
    scores = [each["multi-attention"]["f1"] for each in comparison.seeds]
    assert len(scores) == 2 and scores[0] == comparison.evaluations[0].scores["f1"]
    mean, spread = np.mean(scores), np.std(scores, ddof=1)
    expected = f"multi-attention: F1 {mean:.4f} on average over 2 seeds, standard deviation {spread:.4f}."
    assert expected in comparison.notes
    assert not any("trained once" in note for note in comparison.notes)


def test_the_command_with_a_search(store, tmp_path, capsys, monkeypatch):
    """The chosen trial is not trained a second time: its run folder is reused."""
    training = CompareRequest.training
    monkeypatch.setattr(CompareRequest, "training", lambda self, name: replace(training(self, name), options=SMALL))
    monkeypatch.setattr(
        "landlabels.core.training.size_search.candidates_for",
        lambda architecture, labels: {"lstm_size": (4,)} if architecture == "ca-convbilstm" else {"rows": (1,)},
    )
    folder = tmp_path / "out"
    arguments = [str(store), "--output", str(folder), "--epochs", "1", "--batch", "6", "--device", "cpu", "--search"]
    assert main(["compare", *arguments]) == 0
    printed = capsys.readouterr().out
    assert "R (%)" in printed and "Wilcoxon" in printed
    record = json.loads((folder / "comparison.json").read_text(encoding="utf-8"))
    chosen = [trial["architecture"] for trial in record["search"] if trial["chosen"]]
    assert chosen == ["multi-attention", "ca-convbilstm"]
    assert "Search on the validation sections" in (folder / "report.html").read_text(encoding="utf-8")
    assert len([event for event in RunFolder(folder / "multi-attention" / "multi-attention.run").events()
                if event["event"] == "epoch"]) == 1  # fmt: skip


def test_the_search_of_ca_convbilstm_changes_its_lstm():
    assert candidates_for("ca-convbilstm", 19) == {"lstm_size": (64, 128, 256)}


def test_two_processes_train_both_and_one_of_them_writes(tmp_path):
    """Under torchrun the same command: the processes are connected once for both trainings."""
    store = make_store(tmp_path / "store", 12)
    launch = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"]
    command = ["-m", "landlabels.core", "compare", str(store), "--output", str(tmp_path / "out"), "--epochs", "1"]
    paths = {"PYTHONPATH": str(ROOT / "build" / "plugins"), "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [*launch, *command, "--batch", "4", "--device", "cpu"],
        env={**os.environ, **paths}, capture_output=True, text=True, timeout=180, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.count("Wilcoxon p") == 3
    assert (tmp_path / "out" / "report.html").exists()
