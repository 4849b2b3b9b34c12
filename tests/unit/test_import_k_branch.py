"""The authors' K-Branch CNN: a TensorFlow checkpoint becomes a model file without TensorFlow."""

from __future__ import annotations

import struct
import zipfile

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="onnx is not installed")
pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
torch = pytest.importorskip("torch", reason="torch is not installed")

from landlabels.core.__main__ import main  # noqa: E402
from landlabels.core.errors import FilePresent, ImportFailed, ParameterError  # noqa: E402
from landlabels.core.model.classifier import Classifier  # noqa: E402
from landlabels.core.model.imported.crc32c import crc32c  # noqa: E402
from landlabels.core.model.imported.importing import ImportRequest, import_model  # noqa: E402
from landlabels.core.model.imported.statistics import K_BRANCH_GROUPS  # noqa: E402
from landlabels.core.model.imported.tf_checkpoint import Checkpoint  # noqa: E402
from landlabels.core.model.label_sets import load_label_set  # noqa: E402
from networks import sections  # noqa: E402
from tf_checkpoints import BRANCHES, k_branch_weights, write_checkpoint  # noqa: E402

WEIGHTS = k_branch_weights(43)
SMALL = {name: value for name, value in WEIGHTS.items() if value.size < 100_000}
ORDER = {"CNN_10m_branch": [2, 1, 0, 3]}  # the authors' graph reads B04 B03 B02 B08


def as_tensorflow(weights, inputs) -> np.ndarray:
    """The logits of the authors' graph, in double precision, with TensorFlow's order of axes at every step."""

    def w(name):
        return torch.from_numpy(weights[name].astype(np.float64))

    def norm(x, name, axis):
        shape = [-1 if i == axis else 1 for i in range(x.ndim)]
        gamma, beta, mean, variance = (
            w(f"{name}/batch_norm/{key}").reshape(shape) for key in ("gamma", "beta", "moving_mean", "moving_variance")
        )
        return torch.relu((x - mean) / torch.sqrt(variance + 1e-3) * gamma + beta)

    def dense(x, name):
        return x @ w(f"{name}/fc_layer/kernel") + w(f"{name}/fc_layer/bias")

    pooled = {"CNN_10m_branch": (0, 1), "CNN_20m_branch": (0,), "CNN_60m_branch": ()}
    features = []
    for (branch, (kernels, _)), group in zip(BRANCHES.items(), K_BRANCH_GROUPS, strict=True):
        mean, std = (np.array(values)[:, None, None] for values in (group.mean, group.std))
        x = torch.from_numpy((inputs[group.input_name].astype(np.float64) - mean) / std)
        x = x[:, ORDER.get(branch, range(x.shape[1]))]
        for i, (size, _, _) in enumerate(kernels):
            name = f"{branch}/conv_block_{i}"
            before, after = (size - 1) // 2, size // 2
            x = torch.nn.functional.pad(x, (before, after, before, after))
            x = torch.nn.functional.conv2d(x, w(f"{name}/conv_layer/kernel").permute(3, 2, 0, 1))
            x = norm(x + w(f"{name}/conv_layer/bias")[:, None, None], name, 1)
            if i in pooled[branch]:
                x = torch.nn.functional.max_pool2d(x, 2)
        x = x.permute(0, 2, 3, 1).flatten(1)
        features.append(norm(dense(x, f"{branch}/fc_block_0"), f"{branch}/fc_block_0", 1))
    fused = norm(dense(torch.cat(features, 1), "feature_fusion/fc_block_0"), "feature_fusion/fc_block_0", 1)
    return dense(fused, "classification").numpy()


def run(model, inputs):
    return Classifier(model, "cpu", 1)(inputs, model.card.outputs)


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory):
    return write_checkpoint(tmp_path_factory.mktemp("checkpoint") / "K-BranchCNN", WEIGHTS)


@pytest.fixture(scope="module")
def model(checkpoint):
    return import_model(ImportRequest(checkpoint, checkpoint.with_name("k.onnx")))


@pytest.mark.parametrize(("labels", "label_set"), [(43, "clc43"), (19, "bigearthnet19")])
def test_the_imported_model_gives_the_logits_of_the_authors_graph(tmp_path, labels, label_set):
    weights = k_branch_weights(labels, seed=labels)
    write_checkpoint(tmp_path / "model", weights)
    model = import_model(ImportRequest(tmp_path, tmp_path / "k.onnx"))
    assert model.card.label_set == load_label_set(label_set)
    assert model.card.thresholds == (0.5,) * labels
    assert (model.card.architecture, model.card.level, model.card.demonstration) == ("k-branch", "L2A", False)
    assert model.card.training["licence"] == "MIT"
    inputs = sections(K_BRANCH_GROUPS, 3)
    found, expected = run(model, inputs), as_tensorflow(weights, inputs)
    assert np.abs(expected).max() > 3
    np.testing.assert_allclose(found["logit"], expected, atol=1e-4)
    np.testing.assert_array_equal(found["probability"] >= 0.5, expected >= 0)


def test_pixels_without_data_have_the_training_mean(model):
    inputs = sections(K_BRANCH_GROUPS, 2)
    filled = {name: array.copy() for name, array in inputs.items()}
    for group in K_BRANCH_GROUPS:
        inputs[group.input_name][:, 1, :7] = np.nan
        filled[group.input_name][:, 1, :7] = group.mean[1]
    np.testing.assert_allclose(run(model, inputs)["logit"], run(model, filled)["logit"], atol=1e-4)


def test_a_checkpoint_is_found_by_any_of_its_files_and_in_a_zip(tmp_path, checkpoint, model):
    expected = model.sha256
    data = checkpoint.with_suffix(".data-00000-of-00001")
    with zipfile.ZipFile(tmp_path / "K-BranchCNN.zip", "w") as archive:
        for path in (checkpoint, data):
            archive.write(path, f"K-BranchCNN/{path.name}")
    for source in (data, tmp_path / "K-BranchCNN.zip"):
        assert import_model(ImportRequest(source, tmp_path / "m.onnx", if_exists="replace")).sha256 == expected


def refusal(source, output) -> str:
    with pytest.raises(ImportFailed) as refused:
        import_model(ImportRequest(source, output))
    assert str(refused.value).startswith(f"'{source}' cannot be imported as a model: ")
    assert not output.exists() and not output.with_name(output.name + ".part").exists()
    return str(refused.value)


def test_every_truncated_index_is_refused(tmp_path, checkpoint):
    content, index = checkpoint.read_bytes(), tmp_path / "c.index"
    for length in range(0, len(content), 397):
        index.write_bytes(content[:length])
        with pytest.raises(ValueError, match=r"index|damaged"):
            Checkpoint(index)


def test_every_changed_byte_of_the_index_is_refused(tmp_path, checkpoint):
    content, index = checkpoint.read_bytes(), tmp_path / "c.index"
    for position in [*range(0, len(content) - 48, 331), *range(len(content) - 8, len(content))]:
        changed = bytearray(content)
        changed[position] ^= 0x55
        index.write_bytes(changed)
        with pytest.raises(ValueError, match=r"index|damaged"):
            Checkpoint(index)


@pytest.mark.parametrize("handle", [(1 << 62, 9), (0, 1 << 62), (0, 0)])
def test_positions_outside_the_index_are_refused(tmp_path, handle):
    from tf_checkpoints import varint

    footer = varint(0) + varint(0) + varint(handle[0]) + varint(handle[1])
    index = tmp_path / "c.index"
    index.write_bytes(bytes(64) + footer.ljust(40, b"\0") + struct.pack("<Q", 0xDB4775248B80FB57))
    with pytest.raises(ValueError, match=r"index|damaged"):
        Checkpoint(index)


def test_damaged_missing_and_truncated_data_are_refused(tmp_path):
    index = write_checkpoint(tmp_path / "c", SMALL)
    data = index.with_suffix(".data-00000-of-00001")
    content = data.read_bytes()
    data.write_bytes(b"\0" * len(content))
    assert "is damaged or incomplete" in refusal(index, tmp_path / "m.onnx")
    data.write_bytes(content[:10])
    assert "is damaged or incomplete" in refusal(index, tmp_path / "m.onnx")
    data.unlink()
    assert "there is no file 'c.data-00000-of-00001' beside its index" in refusal(index, tmp_path / "m.onnx")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"classification/fc_layer/kernel": None}, "it is not the K-Branch CNN of BigEarthNet"),
        ({"classification/fc_layer/kernel": (128, 10)}, "19 or 43 labels are known"),
        ({"CNN_10m_branch/conv_block_0/batch_norm/gamma": None}, "it has no tensor 'CNN_10m_branch/conv_block_0"),
        ({"CNN_10m_branch/conv_block_0/batch_norm/moving_mean": (3,)}, "differ in size"),
        ({"CNN_10m_branch/conv_block_0/conv_layer/kernel": (5, 4)}, "has 2 dimensions"),
    ],
)
def test_checkpoints_of_other_networks_are_refused(tmp_path, changes, sentence):
    weights = {name: value for name, value in SMALL.items() if changes.get(name, ()) is not None}
    weights |= {name: np.ones(shape, np.float32) for name, shape in changes.items() if shape}
    assert sentence in refusal(write_checkpoint(tmp_path / "c", weights), tmp_path / "m.onnx")


def test_weights_that_are_no_floats_are_refused(tmp_path):
    index = write_checkpoint(tmp_path / "c", SMALL, kind=3)
    assert "is not of type float32" in refusal(index, tmp_path / "m.onnx")


def test_a_position_outside_the_data_is_refused(tmp_path, monkeypatch):
    import tf_checkpoints

    written = tf_checkpoints.entry
    monkeypatch.setattr(tf_checkpoints, "entry", lambda array, offset, kind: written(array, (1 << 63) + offset, kind))
    index = write_checkpoint(tmp_path / "c", SMALL)
    assert "is damaged or incomplete" in refusal(index, tmp_path / "m.onnx")


def test_other_sources_are_refused(tmp_path):
    (tmp_path / "empty").mkdir()
    (tmp_path / "model.h5").write_bytes(b"x")
    (tmp_path / "model.zip").write_bytes(b"x")
    output = tmp_path / "m.onnx"
    assert "there is no such file or folder" in refusal(tmp_path / "none", output)
    assert "it holds neither config.json" in refusal(tmp_path / "empty", output)
    assert "it is neither a folder with config.json" in refusal(tmp_path / "model.h5", output)
    assert "it is no zip file or damaged" in refusal(tmp_path / "model.zip", output)
    for name in ("a", "b"):
        write_checkpoint(tmp_path / "empty" / name, {"x": np.ones(1, np.float32)})
    assert "it holds several checkpoints (a.index and b.index)" in refusal(tmp_path / "empty", output)


def test_an_existing_file_is_replaced_only_on_request(tmp_path, checkpoint, capsys):
    output = tmp_path / "k.onnx"
    output.write_bytes(b"mine")
    with pytest.raises(FilePresent, match="already exists; choose another file name, or replace the file"):
        import_model(ImportRequest(checkpoint, output))
    assert main(["import-model", str(checkpoint), "--output", str(output)]) == 1
    assert output.read_bytes() == b"mine"
    assert main(["import-model", str(checkpoint), "--output", str(output), "--if-exists", "replace"]) == 0
    assert "Licence: MIT" in capsys.readouterr().out
    with pytest.raises(ParameterError, match=r"name ends in \.onnx"):
        import_model(ImportRequest(checkpoint, tmp_path / "k.pt"))


def test_a_failed_import_leaves_the_existing_file(tmp_path, checkpoint):
    output = tmp_path / "k.onnx"
    output.write_bytes(b"mine")
    with pytest.raises(ImportFailed):
        import_model(ImportRequest(tmp_path / "none", output, if_exists="replace"))
    assert output.read_bytes() == b"mine"


def test_the_checksum_is_crc32c():
    assert crc32c(b"123456789") == 0xE3069283  # the check value of CRC-32C (RFC 3720)
    assert crc32c(bytes(32)) == 0x8A9136AA  # RFC 3720, B.4
    assert crc32c(b"") == 0
    assert crc32c(bytes(range(32))) == 0x46DD794E
