"""Classifying on a GPU gives the values of the CPU, over a whole tile and with too little memory."""

from __future__ import annotations

import numpy as np
import pytest
from landlabels.core.classify import ClassifyRequest, classify
from landlabels.core.model import sessions
from landlabels.core.model.classifier import GPU_BATCH, Classifier
from landlabels.core.model.library import bundled_models
from landlabels.core.model.model_file import create_session, load_model
from landlabels.core.results.record import read_record
from reporters import RecordingReporter
from scenes import write_band_files

BUNDLED = bundled_models()
MEMORY_LIMIT = 300 << 20  # bytes: less than 512 sections need in the first layers
TILE = (91, 91)  # sections: 109.8 km along a side of 1.2 km each, without the ones over the edge


def realistic(model, count: int) -> dict[str, np.ndarray]:
    """Sections of smooth random reflectance, with pixels and whole bands without data."""
    rng = np.random.default_rng(3)
    inputs = {}
    for group in model.card.groups:
        level = np.array(group.mean)[:, None, None] * rng.uniform(0.3, 1.7, (count, len(group.bands), 1, 1))
        pixels = level * rng.uniform(0.8, 1.2, (count, len(group.bands), group.size, group.size))
        pixels[0, 0, 3:9] = np.nan
        pixels[1, -1] = np.nan
        inputs[group.input_name] = pixels.astype(np.float32)
    return inputs


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.stem)
def test_every_output_is_that_of_the_cpu(gpu_provider, path):
    model = load_model(path)
    inputs = realistic(model, GPU_BATCH + 1)
    on_gpu, on_cpu = (Classifier(model, device)(inputs, model.card.outputs) for device in ("gpu", "cpu"))
    for name in model.card.outputs:
        np.testing.assert_allclose(on_gpu[name], on_cpu[name], rtol=1e-3, atol=1e-3, err_msg=name)


def test_imported_networks_have_the_values_of_the_cpu_too(gpu_provider, tmp_path):
    pytest.importorskip("torch", reason="torch is not installed")
    from landlabels.core.model.imported.importing import ImportRequest, import_model
    from landlabels.core.model.imported.statistics import K_BRANCH_GROUPS
    from networks import sections
    from tf_checkpoints import k_branch_weights, write_checkpoint

    write_checkpoint(tmp_path / "K-BranchCNN", k_branch_weights(19))
    model = import_model(ImportRequest(tmp_path, tmp_path / "k.onnx"))
    inputs = sections(K_BRANCH_GROUPS, 20)
    on_gpu, on_cpu = (Classifier(model, device)(inputs, ("probability",)) for device in ("gpu", "cpu"))
    np.testing.assert_allclose(on_gpu["probability"], on_cpu["probability"], atol=1e-3)


def test_a_full_tile_has_the_labels_of_the_cpu(gpu_provider, tmp_path):
    from osgeo import ogr

    scene = write_band_files(tmp_path / "MSIL2A", TILE)
    results = {}
    for device in ("gpu", "cpu"):
        output, reporter = tmp_path / f"{device}.gpkg", RecordingReporter()
        found = classify(ClassifyRequest(str(scene["B02"]), output, BUNDLED[0], device=device), reporter)
        assert found.complete and found.sections == TILE[0] * TILE[1] and read_record(output).complete
        assert found.device.startswith("CPU") == (device == "cpu")
        print(device, found.device, f"{found.sections / found.seconds:.0f} sections per second")
        dataset = ogr.Open(str(output))  # kept while its features are read
        layer = dataset.GetLayerByName("sections")
        names = [field.GetName() for field in layer.schema if field.GetName().startswith("p_")]
        results[device] = np.array([[row[name] for name in names] for row in layer])
    np.testing.assert_allclose(results["gpu"], results["cpu"], atol=1e-3)


def test_a_batch_that_exceeds_the_memory_is_divided(gpu_provider, monkeypatch):
    if gpu_provider != "CUDAExecutionProvider":
        pytest.skip(f"the memory of {gpu_provider} cannot be limited")

    def limited(content, providers, threads):
        limit = {"gpu_mem_limit": MEMORY_LIMIT, "arena_extend_strategy": "kSameAsRequested"}
        changed = [(name, limit) if name == gpu_provider else name for name in providers]
        return create_session(content, changed, threads)

    model, reporter = load_model(BUNDLED[0]), RecordingReporter()
    inputs = realistic(model, 512)
    expected = Classifier(model, "cpu")(inputs)["probability"]
    monkeypatch.setattr(sessions, "create_session", limited)
    on_gpu = Classifier(model, "auto", reporter=reporter)
    np.testing.assert_allclose(on_gpu(inputs)["probability"], expected, atol=1e-3)
    assert "has too little memory for 512 sections at once; it continues with 256." in reporter.warnings[0]
