"""Run in a fresh Python: checks that packages can be imported beside QGIS's, and runs the bundled models.

`python -m landlabels.core.environment.first_run MODULE…` prints the result as JSON, or ends with a traceback.
"""

from __future__ import annotations

import importlib
import json
import sys
from typing import Any


def first_run(modules: list[str]) -> dict[str, Any]:
    """Import the modules and QGIS's own numpy and GDAL; run every bundled model if onnxruntime is one of them.

    Returns the version and file of numpy, and the version of each module.
    """
    import numpy
    from osgeo import gdal_array

    numpy.zeros(1) + gdal_array.numpy.zeros(1)
    versions = {name: getattr(importlib.import_module(name), "__version__", "") for name in modules}
    if "onnxruntime" in modules:
        from ..model.classifier import Classifier
        from ..model.library import bundled_models
        from ..model.model_file import load_model

        for path in bundled_models():
            model = load_model(path)
            groups = model.card.groups
            shapes = {group.input_name: (2, len(group.bands), group.size, group.size) for group in groups}
            Classifier(model, "cpu")({name: numpy.zeros(shape, numpy.float32) for name, shape in shapes.items()})
    return {"numpy": numpy.__version__, "numpy_file": numpy.__file__, "versions": versions}


if __name__ == "__main__":
    print(json.dumps(first_run(sys.argv[1:])))
