"""Changes files as damage, programs and attackers do, for tests with hypothesis.

`LANDLABELS_MUTATIONS` sets the number of changed inputs for each format, which are then chosen at random; without it
they are the same 60 in every run.
"""

from __future__ import annotations

import json
import os
import random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from landlabels.core.errors import LandLabelsError

CHOSEN = os.environ.get("LANDLABELS_MUTATIONS")
EXAMPLES = int(CHOSEN or 60)
LIMIT = 10  # seconds for one input
mutated = settings(
    max_examples=EXAMPLES,
    deadline=LIMIT * 1000,
    suppress_health_check=list(HealthCheck),
    derandomize=not CHOSEN,
    database=None,
)

# What people and programs put in place of a value.
ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**30), 10**30),
    st.floats(allow_nan=True, allow_infinity=True),
    st.text(max_size=20),
    st.sampled_from(
        ["", "\x00", "\x1b[31m", "a" * 5000, "0-99999999999", "../../etc/passwd", "\ud800", "<x&", 10**400]
    ),
    st.lists(st.none(), max_size=3),
    st.dictionaries(st.text(max_size=3), st.integers(), max_size=2),
)


def change(value, odd, seed):
    """Return plain values with one entry, at a place that the seed chooses, replaced, removed or doubled."""
    rng = random.Random(seed)
    copy = json.loads(json.dumps(value))
    node, parents = copy, []
    while isinstance(node, dict | list) and node and (not parents or rng.random() < 0.8):
        key = rng.choice(list(node)) if isinstance(node, dict) else rng.randrange(len(node))
        parents.append((node, key))
        node = node[key]
    if not parents:
        return odd
    container, key = parents[-1]
    action = rng.choice(["replace", "replace", "remove", "repeat"])
    if action == "remove":
        del container[key]
    elif action == "repeat" and isinstance(container, list):
        container += [container[key]] * 3
    else:
        container[key] = odd
    return copy


def as_text(value):
    return json.dumps(value, ensure_ascii=False)


def damage(content, seed):
    """Return bytes with some of them changed, cut, doubled or inserted."""
    rng = random.Random(seed)
    data = bytearray(content)
    for _ in range(rng.randint(1, 6)):
        place = rng.randrange(len(data)) if data else 0
        action = rng.randrange(5)
        if action == 0:
            data[place : place + 1] = bytes([rng.randrange(256)])
        elif action == 1:
            del data[place:]
        elif action == 2:
            data[place:place] = data[place : place + rng.randint(1, 200)]
        elif action == 3:
            del data[place : place + rng.randint(1, 200)]
        else:
            data[place:place] = rng.choice([b"\x00" * 8, b"\xff" * 8, b"<", b"nan", b"1e999", b" " * 3000, b"9" * 400])
    return bytes(data)


seeds = st.integers(0, 2**32)


def check(path, read, start=3000, end=2000):
    """Damage the start or the end of a file, read it, and restore it."""
    original = path.read_bytes()

    @mutated
    @given(seeds)
    def one(seed):
        head, tail = original[:start], original[start:]
        last = original[-end:]
        path.write_bytes(damage(head, seed) + tail if seed % 3 else original[:-end] + damage(last, seed))
        try:
            read()
        except LandLabelsError as error:
            assert str(error).encode()  # also that it can be printed and stored

    try:
        one()
    finally:
        path.write_bytes(original)
