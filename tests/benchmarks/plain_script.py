"""The yardstick: what somebody writes in an hour to classify a scene with an ONNX model, and nothing more.

It reads the bands row of sections by row of sections with rasterio, or with GDAL where rasterio is not installed, runs
the model with ONNX Runtime's defaults in batches, and writes a CSV file. `python plain_script.py B02_FILE MODEL CSV`.
"""

import csv
import json
import sys

import numpy as np
import onnxruntime

try:
    import rasterio
    from rasterio.windows import Window
except ImportError:
    rasterio = None
    from osgeo import gdal

BATCH = 16


def classify(b02: str, model: str, output: str) -> int:
    """Classify all whole sections of a scene; return their number."""
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    card = json.loads(session.get_modelmeta().custom_metadata_map["landlabels_card"])
    groups = [(group["resolution"], [_open(_path(b02, name, group["resolution"])) for name in group["bands"]])
              for group in card["groups"]]  # fmt: skip
    thresholds = np.array([np.inf if t is None else t for t in card["thresholds"]])
    names = [label["name"] for label in card["label_set"]["labels"]]
    across = _width(groups[0][1][0]) // 120
    count = 0
    with open(output, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["row", "col", "labels", *names])
        for row in range(across):
            strips = {}
            for resolution, bands in groups:
                size = 1200 // resolution
                strip = np.stack([_read(band, row * size, size) for band in bands]).astype(np.float32)
                strip[strip == 0] = np.nan
                strip = strip[:, :, : across * size].reshape(len(bands), size, across, size)
                strips[f"bands_{resolution}m"] = strip.transpose(2, 0, 1, 3)
            for start in range(0, across, BATCH):
                batch = {name: np.ascontiguousarray(strip[start : start + BATCH]) for name, strip in strips.items()}
                (probability,) = session.run(["probability"], batch)
                for col, values in enumerate(probability, start):
                    found = [names[i] for i in np.flatnonzero(values >= thresholds)]
                    writer.writerow([row, col, ", ".join(found), *(f"{value:.4f}" for value in values)])
                    count += 1
    return count


def _path(b02: str, band: str, resolution: int) -> str:
    return b02.replace("B02_10m", f"{band}_{resolution}m")


def _open(path: str):
    return rasterio.open(path) if rasterio else gdal.Open(path)


def _width(dataset) -> int:
    return dataset.width if rasterio else dataset.RasterXSize


def _read(dataset, top: int, rows: int):
    if rasterio:
        return dataset.read(1, window=Window(0, top, dataset.width, rows))
    return dataset.GetRasterBand(1).ReadAsArray(0, top, dataset.RasterXSize, rows)


if __name__ == "__main__":
    print(classify(*sys.argv[1:4]))
