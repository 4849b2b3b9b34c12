"""The Python packages that LandLabels needs in addition to those of QGIS, by purpose; none of them is imported here.

The versions are those of pyproject.toml, which a test compares.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import distributions
from importlib.util import find_spec
from pathlib import Path

from .errors import MissingPackage
from .text import mark, tr

CLASSIFY = ("onnxruntime", "jinja2")
RESULTS = ("jinja2",)
MAP_REPORT = ("jinja2", "matplotlib")  # reports on result layers
EVALUATE = (*CLASSIFY, "matplotlib")
IMPORT = ("onnxruntime", "onnx")
TRAIN = ("torch", "lightning", "onnx", "safetensors", "filelock")
REPORT = ("sklearn", "matplotlib", "jinja2")  # a training without them has no baselines and no report
IMPORT_BIGEARTHNET = ("pyarrow",)


@dataclass(frozen=True)
class Package:
    """A package: its module, its name on PyPI, the versions that can be used, and about what is downloaded with it."""

    module: str
    distribution: str
    versions: str  # as in a requirement of pip: `>=1.21`
    download_mb: float  # with the packages that it needs itself, without numpy
    cpu_index: str = ""  # a further index, with a smaller build for computers without an NVIDIA GPU
    cpu_download_mb: float = 0

    @property
    def requirement(self) -> str:
        return self.distribution + self.versions

    def is_installed(self) -> bool:
        """Return whether it can be found in a version that is new enough."""
        if not _is_found(self.module):
            return False
        found = [each.version for each in distributions(name=self.distribution)]
        return not found or any(map(self.accepts, found))

    def accepts(self, found: str) -> bool:
        """Return whether a version can be used."""
        release = _release(found)
        for sign, wanted in re.findall(r"([<>=]+)([\d.]+)", self.versions):
            length = max(len(release), len(_release(wanted)))
            has, needs = (numbers + (0,) * (length - len(numbers)) for numbers in (release, _release(wanted)))
            if not {">=": has >= needs, "==": has == needs, "<": has < needs}[sign]:
                return False
        return True


_TORCH = Package("torch", "torch", "==2.13.0", 200)
if sys.platform == "linux":  # the build on PyPI has CUDA
    _TORCH = replace(
        _TORCH, download_mb=2750, cpu_index="https://download.pytorch.org/whl/cpu", cpu_download_mb=_TORCH.download_mb
    )

PACKAGES = {
    package.module: package
    for package in (
        Package("onnxruntime", "onnxruntime", ">=1.21", 30),
        Package("jinja2", "jinja2", ">=3.1", 0.2),
        _TORCH,
        Package("onnx", "onnx", ">=1.16", 18),
        Package("safetensors", "safetensors", ">=0.4", 0.5),
        Package("sklearn", "scikit-learn", ">=1.4", 48),
        Package("filelock", "filelock", ">=3.12", 0.1),
        Package("lightning", "lightning", ">=2.6", 4),
        Package("pyarrow", "pyarrow", ">=15,<26", 45),
        Package("matplotlib", "matplotlib", ">=3.6", 15),
    )
}


@dataclass(frozen=True)
class Purpose:
    """What packages are installed for: `value` is written in files; `title` and `needs` are shown, translated."""

    value: str
    title: str
    needs: str
    modules: tuple[str, ...]
    in_qgis: bool = True  # whether they are imported in QGIS's own process; training has its own

    @property
    def packages(self) -> tuple[Package, ...]:
        return tuple(PACKAGES[module] for module in self.modules)

    def missing(self) -> list[Package]:
        """Return the packages that are not installed, or too old."""
        return [package for package in self.packages if not package.is_installed()]

    def describe_missing(self, missing: Sequence[Package]) -> str:
        """Return a sentence with the missing packages, in the builds to install, and the size of the download."""
        size = max(1, round(sum(package.download_mb for package in missing)))
        return tr(self.needs).format(packages=", ".join(package.distribution for package in missing), size=size)


PURPOSES = {
    purpose.value: purpose
    for purpose in (
        Purpose(
            "classify",
            mark("Classify"),
            mark("To classify, LandLabels needs Python packages that QGIS lacks: {packages} (about {size} MB)."),
            CLASSIFY,
        ),
        Purpose(
            "train",
            mark("Train and evaluate models"),
            mark("To train models, LandLabels needs Python packages that QGIS lacks: {packages} (about {size} MB)."),
            tuple(dict.fromkeys((*TRAIN, *REPORT, *CLASSIFY))),
            in_qgis=False,
        ),
        Purpose(
            "import",
            mark("Download and import models"),
            mark("To import models, LandLabels needs Python packages that QGIS lacks: {packages} (about {size} MB)."),
            IMPORT,
        ),
        Purpose(
            "bigearthnet",
            mark("Import BigEarthNet v2.0"),
            mark("To import BigEarthNet v2.0, LandLabels needs: {packages} (about {size} MB)."),
            IMPORT_BIGEARTHNET,
        ),
    )
}


def missing_packages(needed: Iterable[str], purpose: str, also: Iterable[str] = ()) -> MissingPackage | None:
    """Return the error that names all missing packages, if one that is needed is missing.

    Args:
        needed: modules without which the work cannot start.
        purpose: the consequence, such as "models cannot be trained".
        also: further modules to name with them.
    """
    absent = [module for module in needed if not _is_found(module)]
    if not absent:
        return None
    absent += [module for module in also if module not in absent and not _is_found(module)]
    names = [PACKAGES[module].distribution if module in PACKAGES else module for module in absent]
    return MissingPackage(package=names, purpose=purpose)


def _is_found(module: str) -> bool:
    """Return whether a module can be imported; one that was removed can still be loaded in this process."""
    spec = find_spec(module)
    origin = getattr(spec, "origin", None)
    return spec is not None and (not origin or Path(origin).exists())


def _release(text: str) -> tuple[int, ...]:
    """Return the numbers of a version: (1, 21) for `1.21`, (2, 13, 0) for `2.13.0+cpu`."""
    numbers = []
    for part in text.partition("+")[0].split("."):
        if not part.isdigit():
            break
        numbers.append(int(part))
    return tuple(numbers)
