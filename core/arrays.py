"""numpy calls whose return types numpy's own annotations leave open: they do not know the number of dimensions."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
from numpy.typing import NDArray


def as_list(array: NDArray[Any]) -> list[Any]:
    """Return an array of one or more dimensions as a list of Python values."""
    return cast("list[Any]", array.tolist())


def any_along(array: NDArray[np.bool_], axis: int) -> NDArray[np.bool_]:
    """Return whether any value along an axis of a two-dimensional array is true."""
    return cast("NDArray[np.bool_]", array.any(axis=axis))
