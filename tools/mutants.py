"""Plants bugs in some modules of core, one at a time, and lists those that no test finds. `make mutants` calls it.

mutmut writes its copy of core, with every bug in it, to build/mutants: the checkout is not changed. The modules, the
tests and the limits are in pyproject.toml. With names, such as 'landlabels.core.sections.grid*', only those mutants
are run again. It ends with an error if the tests find less than `GOAL` of a module's bugs.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "mutants"
GOAL = 0.9


def main(names: list[str]) -> int:
    """Run all mutants anew, or those named; print the survivors and a line per module."""
    if not names:
        shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, target in (("landlabels", "../.."), ("pyproject.toml", "../../pyproject.toml")):
        if not (FOLDER / name).is_symlink():
            (FOLDER / name).symlink_to(target)
    # Tests that start a Python process import the mutants there too.
    environment = os.environ | {"PYTHONPATH": str(FOLDER / "mutants")}
    jobs = str(2 * len(os.sched_getaffinity(0)))  # many mutants only wait until they are stopped
    command = [sys.executable, "-m", "mutmut", "run", "--max-children", jobs, *names]
    done = subprocess.run(command, cwd=FOLDER, env=environment, check=False)
    return done.returncode or _report()


def _report() -> int:
    os.chdir(FOLDER)
    from mutmut.mutation.diff_apply import get_diff_for_mutant
    from mutmut.stats import status_by_exit_code

    lowest = 1.0
    for file in sorted((FOLDER / "mutants").rglob("*.py.meta")):
        results = json.loads(file.read_text(encoding="utf-8"))["exit_code_by_key"]
        status = {name: status_by_exit_code[code] for name, code in results.items()}
        found = Counter(status.values())
        for name in (name for name, each in status.items() if each not in ("killed", "timeout", "not checked")):
            print(name, status[name], *_changed_lines(get_diff_for_mutant(name)), sep="\n    ")
        if found["not checked"] == len(status):
            continue
        share = (found["killed"] + found["timeout"]) / (len(status) - found["not checked"])
        counts = ", ".join(f"{count} {each}" for each, count in found.most_common())
        print(f"{file.relative_to(FOLDER / 'mutants').with_suffix('')}: {share:.1%} ({counts})")
        lowest = min(lowest, share)
    return int(lowest < GOAL)


def _changed_lines(diff: str) -> list[str]:
    return [line for line in diff.splitlines() if line[:1] in ("+", "-") and line[:3] not in ("+++", "---")]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
