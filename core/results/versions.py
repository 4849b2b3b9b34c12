"""The versions of the plugin and of the packages that a result depends on."""

from __future__ import annotations

import platform

import numpy as np
from osgeo import gdal

from ..resources import PLUGIN


def versions() -> dict[str, str]:
    """Return the versions of the plugin and of the packages that a result depends on."""
    import onnxruntime

    metadata = (PLUGIN / "metadata.txt").read_text(encoding="utf-8")
    own = next(line.partition("=")[2].strip() for line in metadata.splitlines() if line.startswith("version="))
    return {
        "landlabels": own,
        "python": platform.python_version(),
        "numpy": np.__version__,
        "gdal": gdal.__version__,
        "onnxruntime": onnxruntime.__version__,
    }
