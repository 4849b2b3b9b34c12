"""Found: what a function found out about a product, with sentences for the user on how."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Found(Generic[T]):
    """A value, with `notes` on what was read from the product and `assumptions` on what was not."""

    value: T
    notes: Sequence[str] = ()
    assumptions: Sequence[str] = ()
