"""The files of a model: ONNX against torch, atomic writing, and loading for further training."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="torch is not installed")
onnx = pytest.importorskip("onnx", reason="onnx is not installed")
pytest.importorskip("safetensors", reason="safetensors is not installed")

from landlabels.core.choices import ARCHITECTURES  # noqa: E402
from landlabels.core.errors import ModelError, NotTrainable  # noqa: E402
from landlabels.core.model.model_file import create_session, load_model  # noqa: E402
from landlabels.core.network.band_sets import band_groups  # noqa: E402
from landlabels.core.network.export import load_trained, save, to_onnx  # noqa: E402
from landlabels.core.network.section_network import NetworkOptions, SectionNetwork  # noqa: E402
from models import write_tiny_model  # noqa: E402
from networks import SMALL, card_for, explained, label_set, lively, sections  # noqa: E402
from safetensors.torch import load_file, save_file  # noqa: E402

STANDARD = band_groups("standard")
SIXTY = STANDARD[2:]
OTHERS = [name for name in ARCHITECTURES.values if name != "multi-attention"]
GROUPS = {
    "K=1, 10 m": STANDARD[:1],
    "K=1, 60 m": STANDARD[2:],
    "K=2": band_groups("standard-10-20m"),
    "K=3": STANDARD,
    "K=3, paper": band_groups("paper"),
}


def assert_onnx_equals_torch(session, network: SectionNetwork, inputs: dict[str, np.ndarray]) -> None:
    expected = explained(network, inputs)
    for name, found in zip(network.outputs, session.run(list(network.outputs), inputs), strict=True):
        assert found.shape == expected[name].shape
        assert np.isfinite(found).all(), name
        np.testing.assert_allclose(found, expected[name], atol=1e-4, rtol=0, err_msg=name)


def session_for(network: SectionNetwork):
    return create_session(to_onnx(network, card_for(network)), ["CPUExecutionProvider"], 1)


@pytest.mark.parametrize("groups", GROUPS.values(), ids=GROUPS)
def test_onnx_equals_torch_for_every_number_of_branches(groups):
    network = lively(groups, 5, SMALL)
    session = session_for(network)
    for count in (1, 2, 7):
        assert_onnx_equals_torch(session, network, sections(groups, count))


@pytest.mark.parametrize("missing", range(3))
def test_onnx_equals_torch_where_pixels_are_missing(missing):
    network = lively(STANDARD, 5, SMALL)
    session = session_for(network)
    for count in (1, 2, 7):
        inputs = sections(STANDARD, count)
        pixels = inputs[STANDARD[missing].input_name]
        pixels[:, 0, : pixels.shape[2] // 3] = np.nan  # part of one band
        pixels[-1, 1] = np.nan  # a whole band of the last section
        assert_onnx_equals_torch(session, network, inputs)


@pytest.mark.parametrize("per_side", [1, 2, 5, 10])
def test_onnx_equals_torch_for_other_numbers_of_patches(per_side):
    network = lively(STANDARD, 3, NetworkOptions(per_side, 2, 4, 4, False, 4, 4))
    session = session_for(network)
    for count in (1, 3):
        assert_onnx_equals_torch(session, network, sections(STANDARD, count))


def test_onnx_equals_torch_with_weights_per_position():
    network = lively(
        STANDARD[1:], 3, NetworkOptions(per_position=True, attention_size=4, lstm_size=5, features=4, descriptor=4)
    )
    session = session_for(network)
    for count in (1, 2, 7):
        assert_onnx_equals_torch(session, network, sections(STANDARD[1:], count))


def test_onnx_is_portable_and_complete():
    network = lively(STANDARD, 3, SMALL)
    model = onnx.load_from_string(to_onnx(network, card_for(network)))
    assert model.ir_version <= 8
    assert [(opset.domain, opset.version <= 17) for opset in model.opset_import] == [("", True)]
    kinds = [node.op_type for node in model.graph.node]
    assert kinds.count("LSTM") == 1
    assert "BatchNormalization" not in kinds and "Dropout" not in kinds
    assert {tensor.data_location for tensor in model.graph.initializer} == {onnx.TensorProto.DEFAULT}
    for value in (*model.graph.input, *model.graph.output):
        first, *rest = value.type.tensor_type.shape.dim
        assert first.dim_param and all(size.dim_value > 0 for size in rest)


def test_the_files_of_a_model_have_equal_permissions(tmp_path):
    network = lively(STANDARD[2:], 3, SMALL)
    save(network, card_for(network), tmp_path / "m.onnx")
    assert (tmp_path / "m.safetensors").stat().st_mode == (tmp_path / "m.onnx").stat().st_mode


@pytest.mark.parametrize("architecture", OTHERS)
@pytest.mark.parametrize("groups", [STANDARD, STANDARD[:2], SIXTY], ids=["K=3", "K=2", "K=1"])
def test_onnx_equals_torch_for_the_other_architectures(architecture, groups):
    network = lively(groups, 4, SMALL, architecture)
    session = session_for(network)
    for count in (1, 2, 5):
        inputs = sections(groups, count)
        coarsest = list(inputs.values())[-1]
        coarsest[:, 0, : coarsest.shape[2] // 3] = np.nan  # part of one band
        coarsest[-1, 1] = np.nan  # a whole band of the last section
        assert_onnx_equals_torch(session, network, inputs)


@pytest.mark.parametrize("architecture", ARCHITECTURES.values)
def test_synchronised_batch_norms_are_folded(architecture):
    network = lively(SIXTY, 3, SMALL, architecture)
    synchronised = torch.nn.SyncBatchNorm.convert_sync_batchnorm(network)
    model = onnx.load_from_string(to_onnx(synchronised, card_for(synchronised)))
    assert "BatchNormalization" not in {node.op_type for node in model.graph.node}
    assert_onnx_equals_torch(session_for(synchronised), network, sections(SIXTY, 2))


@pytest.mark.parametrize("architecture", ARCHITECTURES.values)
def test_a_saved_model_is_loaded_with_its_weights(tmp_path, architecture):
    network = lively(SIXTY, 3, SMALL, architecture).train()
    save(network, card_for(network), tmp_path / "m.onnx")
    assert network.training
    assert sorted(path.name for path in tmp_path.iterdir()) == ["m.onnx", "m.safetensors"]
    again, card = load_trained(tmp_path / "m.onnx")
    assert card == load_model(tmp_path / "m.onnx").card and again.architecture == architecture
    assert again.groups == network.groups and again.options == network.options
    for name, tensor in network.state_dict().items():
        assert torch.equal(again.state_dict()[name], tensor), name
    inputs = sections(SIXTY, 2)
    np.testing.assert_array_equal(explained(again, inputs)["logit"], explained(network.eval(), inputs)["logit"])


def test_a_model_with_another_label_set_is_still_rebuilt_from_its_card(tmp_path):
    network = lively(SIXTY, 5)
    network.replace_head(label_set(5), label_set(2))
    save(network, card_for(network), tmp_path / "m.onnx")
    again, card = load_trained(tmp_path / "m.onnx")
    assert len(card.label_set) == 2
    assert explained(again, sections(SIXTY, 1))["attention"].shape == (1, 5, 16)


def test_half_precision_halves_the_weights_file_and_matches_the_model(tmp_path):
    network = lively(SIXTY, 3, NetworkOptions(lstm_size=32, features=32, descriptor=32))
    before = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    save(network, card_for(network), tmp_path / "whole.onnx")
    save(network, card_for(network), tmp_path / "half.onnx", half=True)
    sizes = [(tmp_path / f"{name}.safetensors").stat().st_size for name in ("half", "whole")]
    assert sizes[0] < 0.55 * sizes[1]
    assert all(torch.equal(tensor, before[name]) for name, tensor in network.state_dict().items())
    again, _ = load_trained(tmp_path / "half.onnx")
    assert {tensor.dtype for tensor in again.parameters()} == {torch.float32}
    inputs = sections(SIXTY, 2)
    found, expected = explained(again, inputs)["probability"], explained(network, inputs)["probability"]
    np.testing.assert_allclose(found, expected, atol=0.01)


@pytest.fixture
def saved(tmp_path):
    network = lively(SIXTY, 3)
    save(network, card_for(network), tmp_path / "m.onnx")
    return tmp_path / "m.onnx"


def refusal(path) -> str:
    with pytest.raises(NotTrainable) as refused:
        load_trained(path)
    assert str(refused.value).startswith(f"'{path}' cannot be trained further: ")
    return str(refused.value)


def test_missing_weights(saved):
    saved.with_suffix(".safetensors").unlink()
    assert "there is no .safetensors file with its weights beside it" in refusal(saved)


@pytest.mark.parametrize("kept", [0, 4, 100, -1])
def test_truncated_weights(saved, kept):
    weights = saved.with_suffix(".safetensors")
    weights.write_bytes(weights.read_bytes()[:kept])
    assert "its .safetensors file is damaged or incomplete" in refusal(saved)


def test_unreadable_weights(saved):
    saved.with_suffix(".safetensors").unlink()
    saved.with_suffix(".safetensors").mkdir()
    assert "its .safetensors file cannot be read (Is a directory)" in refusal(saved)


@pytest.mark.parametrize(
    "other",
    [
        lively(SIXTY, 3, SMALL, "ca-convbilstm"),
        lively(SIXTY, 4),
        lively(SIXTY, 3, NetworkOptions(attention_size=8, lstm_size=7, features=8, descriptor=8)),
    ],
    ids=["architecture", "labels", "sizes"],
)
def test_weights_of_another_network(saved, other):
    save_file(other.state_dict(), saved.with_suffix(".safetensors"))
    assert "its .safetensors file holds the weights of another network" in refusal(saved)


@pytest.mark.parametrize("architecture", ARCHITECTURES.values)
def test_weights_of_another_model_of_the_same_network(tmp_path, architecture):
    network, other = (lively(SIXTY, 3, SMALL, architecture, seed) for seed in (7, 8))
    save(network, card_for(network), tmp_path / "m.onnx")
    save_file(other.state_dict(), tmp_path / "m.safetensors")
    assert "its .safetensors file holds the weights of another model" in refusal(tmp_path / "m.onnx")


def test_one_changed_layer_is_found(saved):
    weights = load_file(saved.with_suffix(".safetensors"))
    weights["classifier.scores.bias"][1] += 0.1
    save_file(weights, saved.with_suffix(".safetensors"))
    assert "its .safetensors file holds the weights of another model" in refusal(saved)


@pytest.mark.parametrize(
    "changes",
    [
        {"architecture": "transformer"},
        {"training": {}},
        {"training": {"network": {"layers": 3}}},
        {"training": {"network": None}},
        {"training": {"network": {"lstm_size": "many"}}},
        {"training": {"network": {"lstm_size": -1}}},
    ],
)
def test_a_card_that_describes_no_network(tmp_path, changes):
    network = lively(SIXTY, 3)
    save(network, card_for(network, **changes), tmp_path / "m.onnx")
    assert "its card does not describe a network that LandLabels can create" in refusal(tmp_path / "m.onnx")


def test_foreign_models_are_refused(tmp_path):
    foreign = write_tiny_model(tmp_path / "foreign.onnx")
    assert "its card does not describe a network that LandLabels can create" in refusal(foreign)
    bare = onnx.load(foreign)
    del bare.metadata_props[:]
    onnx.save(bare, tmp_path / "bare.onnx")
    with pytest.raises(ModelError, match="it has no LandLabels card"):
        load_trained(tmp_path / "bare.onnx")
    with pytest.raises(ModelError, match="there is no such file"):
        load_trained(tmp_path / "none.onnx")


@pytest.mark.parametrize("fails", ["m.safetensors.part", "m.onnx.part"])
def test_a_full_disk_leaves_the_existing_files(saved, monkeypatch, fails):
    before = {path.name: path.read_bytes() for path in saved.parent.iterdir()}
    write = type(saved).write_bytes

    def full(path, content):
        if path.name == fails:
            write(path, content[: len(content) // 2])
            raise OSError(28, "No space left on device")
        return write(path, content)

    monkeypatch.setattr(type(saved), "write_bytes", full)
    other = lively(SIXTY, 3, seed=9)
    with pytest.raises(OSError, match="No space left"):
        save(other, card_for(other), saved)
    assert {path.name: path.read_bytes() for path in saved.parent.iterdir()} == before
    load_trained(saved)
