"""The Python packages that LandLabels needs in addition to those of QGIS; none of them is imported here."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.util import find_spec

from .errors import MissingPackage

CLASSIFY = ("onnxruntime", "jinja2")
EVALUATE = (*CLASSIFY, "matplotlib")
IMPORT = ("onnxruntime", "onnx")
TRAIN = ("torch", "lightning", "onnx", "safetensors", "filelock")
REPORT = ("sklearn", "matplotlib", "jinja2")  # a training without them has no baselines and no report
_DISTRIBUTIONS = {"sklearn": "scikit-learn"}  # names on PyPI that differ from the module


def missing_packages(needed: Iterable[str], purpose: str, also: Iterable[str] = ()) -> MissingPackage | None:
    """Return the error that names all missing packages, if one that is needed is missing.

    Args:
        needed: modules without which the work cannot start.
        purpose: the consequence, such as "models cannot be trained".
        also: further modules to name with them.
    """
    absent = [module for module in needed if find_spec(module) is None]
    if not absent:
        return None
    absent += [module for module in also if module not in absent and find_spec(module) is None]
    return MissingPackage(package=[_DISTRIBUTIONS.get(module, module) for module in absent], purpose=purpose)
