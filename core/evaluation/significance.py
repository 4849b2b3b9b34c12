"""Paired tests of the difference between two models on the same sections, on the paper's scores per section."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from ..errors import MissingPackage
from ..text import plural, tr
from .metrics import CONFIDENCE, draw_weights, per_section, resampled_groups, sum_by_group

TESTED = ("recall", "f1", "f2")  # the columns of the paper's Table 1
MAX_EXACT = 12  # differing sections for an exact test: 4096 combinations of signs
STEPS = 2**15  # of the distribution of a sum over random signs
SAME_STEPS = STEPS // 1000  # sums as near as that count as equal, since each value is rounded to a step


@dataclass(frozen=True)
class PairedTest:
    """The difference of one score between two models on the same sections.

    Attributes:
        score: recall, f1 or f2.
        first, second: the models' means over the sections.
        difference: first - second.
        interval: of the difference, from the paired bootstrap, 95 %.
        permutation_p: two-sided, of the sign-flip test of whole places (of sections if the places are not known).
        wilcoxon_p: two-sided, of the Wilcoxon signed-rank test; sections without a difference are left out.
        differing: number of sections with a difference.
    """

    score: str
    first: float
    second: float
    difference: float
    interval: tuple[float, float]
    permutation_p: float
    wilcoxon_p: float
    differing: int

    def record(self) -> dict:
        """Return plain values for JSON."""
        return asdict(self)


def paired_tests(
    labels: NDArray[np.bool_],
    first: NDArray[np.bool_],
    second: NDArray[np.bool_],
    places: NDArray[np.str_],
    seed: int = 1,
) -> tuple[tuple[PairedTest, ...], str]:
    """Return the tests of the paper's scores of two decisions on the same sections, and the bootstrap's description.

    `labels`, `first` and `second` are (N, C), `places` (N,).
    """
    one, two = (per_section(labels, decided) for decided in (first, second))
    differences = np.stack([one[key] - two[key] for key in TESTED], axis=1)
    groups, method = resampled_groups(len(differences), places)
    weights, sums = draw_weights(groups, seed=seed), sum_by_group(differences, groups)
    drawn = weights @ sums / (weights @ np.bincount(groups))[:, None]
    ends = np.quantile(drawn, [(1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2], axis=0)
    tests = tuple(
        PairedTest(
            score=key,
            first=float(one[key].mean()),
            second=float(two[key].mean()),
            difference=float(differences[:, i].mean()),
            interval=(float(ends[0, i]), float(ends[1, i])),
            permutation_p=sign_flip_p(sums[:, i]),
            wilcoxon_p=_wilcoxon(differences[:, i]),
            differing=int((differences[:, i] != 0).sum()),
        )
        for i, key in enumerate(TESTED)
    )
    return tests, method


def table_of_tests(tests: Sequence[PairedTest], first: str, second: str) -> str:
    """Return the tests as a text table."""
    lines = [tr("{first} - {second}, on the same sections:").format(first=first, second=second)]
    for test in tests:
        low, high = test.interval
        differing = plural(test.differing, "{n} section differs", "{n} sections differ")
        lines.append(
            f"  {test.score:8}{test.difference:+.4f} [{low:+.4f}, {high:+.4f}]   "
            f"sign-flip p = {test.permutation_p:.2g}   Wilcoxon p = {test.wilcoxon_p:.2g} ({differing})"
        )
    return "\n".join(lines)


def sign_flip_p(sums: NDArray[np.float64]) -> float:
    """Return p, two-sided, that the sum of values (G,) is as far from 0 if their signs are random; at least 2^(1-G).

    If two models are equally good, their difference at a place has either sign with equal probability (Fisher 1935).
    The distribution of the sum is computed as a whole, by adding one value after the other (Pagano and Tritchler 1983,
    JASA 78:435), so p is not limited by a number of draws. Values are rounded to `STEPS` steps of the largest sum.
    """
    sums = np.round(sums[sums != 0], 12)
    if not len(sums):
        return 1.0
    steps = np.round(np.abs(sums) / np.abs(sums).sum() * STEPS).astype(int)
    distribution = np.ones(1)
    for step in steps:  # P(sum of the positive ones = i)
        padding = np.zeros(step)
        distribution = (np.append(distribution, padding) + np.append(padding, distribution)) / 2
    total = int(steps.sum())
    distance = np.abs(2 * np.arange(total + 1) - total)
    observed = abs(int((np.sign(sums) * steps).sum()))
    return float(min(1.0, distribution[distance >= observed - min(len(steps), SAME_STEPS)].sum()))


def _wilcoxon(differences: NDArray[np.float64]) -> float:
    """Return p of the signed-rank test (Wilcoxon 1945); 1 if there is no difference.

    Exact over all combinations of signs for few differing sections, otherwise the normal approximation.
    """
    try:
        from scipy.stats import rankdata, wilcoxon
    except ImportError as error:
        raise MissingPackage(package="scipy", purpose=tr("models cannot be compared")) from error
    differences = np.round(differences[differences != 0], 12)  # equal ranks in spite of rounding errors
    if len(differences) > MAX_EXACT:
        return float(wilcoxon(differences, method="approx").pvalue)
    ranks = rankdata(np.abs(differences))
    signs = np.array(list(product((-1, 1), repeat=len(ranks))))
    observed = abs(np.sign(differences) @ ranks)
    return float((np.abs(signs @ ranks) >= observed - 1e-9).mean())
