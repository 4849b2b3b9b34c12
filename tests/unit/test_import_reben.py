"""The networks published for BigEarthNet v2.0: timm's own network against the imported model."""

from __future__ import annotations

import json
import os
import re
import struct
import sys
from importlib.metadata import version as version_of
from importlib.util import find_spec
from types import ModuleType

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="onnx is not installed")
pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
torch = pytest.importorskip("torch", reason="torch is not installed")

from landlabels.core.errors import ImportFailed  # noqa: E402
from landlabels.core.model.classifier import Classifier  # noqa: E402
from landlabels.core.model.imported.importing import ImportRequest, import_model  # noqa: E402
from landlabels.core.model.imported.skeleton import empty_tensors, load_skeleton  # noqa: E402
from landlabels.core.model.imported.statistics import REBEN_GROUPS  # noqa: E402
from networks import sections  # noqa: E402
from safetensors.torch import save_file  # noqa: E402

OPERATORS: list[torch.library.Library] = []  # kept for the rest of the process
ORDERS = {
    "v0.2.0": ["B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12"],
    "v0.1.1": ["B02", "B03", "B04", "B08", "B05", "B06", "B07", "B11", "B12", "B8A"],
}
STATISTICS = {band: (mean, std) for g in REBEN_GROUPS for band, mean, std in zip(g.bands, g.mean, g.std, strict=True)}
ALL = ["resnet50", "resnet101", "mobilevit_s", "convnextv2_base", "vit_base_patch8_224", "mixer_b16_224"]
# The large ones take minutes: `make test-timm` checks them too.
TESTED = ALL if os.environ.get("LANDLABELS_ALL_BACKBONES") else ["mobilevit_s"]


def import_timm():
    """Import timm, whose networks do not use the operators of torchvision: those of PyPI need a torch for CUDA."""
    if not find_spec("timm"):
        pytest.skip("timm is not installed: `make test-timm` installs it and runs these tests for all networks")
    if torch.version.cuda is None and not version_of("torchvision").endswith("+cpu"):
        sys.modules["torchvision._meta_registrations"] = ModuleType("torchvision._meta_registrations")
        if not OPERATORS:
            OPERATORS.append(torch.library.Library("torchvision", "DEF"))
            OPERATORS[0].define("nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
    import timm

    return timm


def lively(name: str):
    """timm's network with random weights, biases and moving statistics."""
    timm = pytest.importorskip(
        "timm", reason="timm is not installed: `make test-timm` installs it and runs all of these"
    )
    torch.manual_seed(3)
    sized = {"img_size": 120} if name.startswith(("vit", "mixer")) else {}
    network = timm.create_model(name, in_chans=10, num_classes=19, **sized)
    with torch.no_grad():
        for _, tensor in network.named_parameters():
            if tensor.ndim == 1:
                tensor.add_(0.1 * torch.randn_like(tensor))
        for key, tensor in network.named_buffers():
            if "running_mean" in key:
                tensor.add_(0.1 * torch.randn_like(tensor))
            elif "running_var" in key:
                tensor.mul_(torch.rand_like(tensor) + 0.5)
        network.get_classifier().weight.mul_(5)
    return network.eval()


def random_weights(name: str) -> dict[str, torch.Tensor]:
    """Random weights of the shapes that a network has; needs no timm."""
    generator = torch.Generator().manual_seed(3)
    weights = {}
    for key, tensor in empty_tensors(load_skeleton(name)).items():
        values = torch.randn(*tensor.dims, generator=generator) / max(1, np.prod(tensor.dims[1:])) ** 0.5
        positive = key.endswith(("running_var", "norm.weight", "bn.weight")) or len(tensor.dims) == 1
        weights[key] = values.abs() / 2 + 0.5 if positive and not key.endswith("bias") else values
    return weights


def publish(weights, folder, name: str, **config):
    """Write weights as they are published."""
    folder.mkdir()
    settings = {"timm_model_name": name, "channels": 10, "classes": 19, "image_size": 120, **config}
    (folder / "config.json").write_text(json.dumps({"config": settings, "lr": 0.001}))
    weights = {f"model.vision_encoder.{key}": value.contiguous() for key, value in weights.items()}
    save_file(weights, folder / "model.safetensors")
    return folder


def expected_logits(network, inputs, order) -> np.ndarray:
    bands = {}
    for group in REBEN_GROUPS:
        pixels = inputs[group.input_name]
        for i, band in enumerate(group.bands):
            mean, std = STATISTICS[band]
            at_10m = np.repeat(np.repeat(pixels[:, i], 120 // group.size, 1), 120 // group.size, 2)
            bands[band] = np.where(np.isnan(at_10m), 0, (at_10m - mean) / std)
    stacked = np.stack([bands[band] for band in order], 1).astype(np.float32)
    with torch.inference_mode():
        return network(torch.from_numpy(stacked)).numpy()


def real_sections(count: int) -> dict[str, np.ndarray]:
    """Random sections, smooth as real ones, with pixels without data."""
    inputs = sections(REBEN_GROUPS, count)
    for array in inputs.values():
        array[:, :, ::2] = array[:, :, 1::2]
        array[0, 2, 5:20] = np.nan
    return inputs


@pytest.fixture(scope="module")
def small():
    return random_weights("mobilevit_s")


@pytest.mark.parametrize("name", TESTED)
@pytest.mark.parametrize("version", ORDERS)
def test_the_imported_model_gives_the_logits_of_timms_network(tmp_path, name, version):
    network = lively(name)
    folder = publish(network.state_dict(), tmp_path / f"{name}-s2-{version}", name)
    model = import_model(ImportRequest(folder, tmp_path / "m.onnx"))
    for count in (1, 3):
        inputs = real_sections(count)
        expected = expected_logits(network, inputs, ORDERS[version])
        found = Classifier(model, "cpu", 1)(inputs, model.card.outputs)
        assert expected.std() > 0.1
        np.testing.assert_allclose(found["logit"], expected, atol=1e-4)
        np.testing.assert_array_equal(found["probability"] >= 0.5, expected >= 0)
        if "evidence" in found:
            assert found["evidence"].shape == (count, 19, 16)
            total = found["evidence"].sum(2) + np.array(model.card.bias)
            np.testing.assert_allclose(total, found["logit"], atol=1e-4)
    assert model.card.has_evidence == (name in ("resnet50", "resnet101", "mobilevit_s"))


@pytest.mark.parametrize("name", TESTED)
def test_real_sections_have_the_decisions_of_timms_network(tmp_path, shared_data, name):
    from osgeo import gdal

    folders = sorted({path.parent for path in (shared_data / "bigearthnet-v2").rglob("*_B02.tif")})
    if not folders:
        pytest.skip("the real sections of BigEarthNet v2.0 are missing")
    inputs = {
        g.input_name: np.stack(
            [np.stack([gdal.Open(str(f / f"{f.name}_{b}.tif")).ReadAsArray() for b in g.bands]) for f in folders]
        ).astype(np.float32)
        for g in REBEN_GROUPS
    }
    network = lively(name)
    folder = publish(network.state_dict(), tmp_path / f"{name}-s2-v0.2.0", name)
    model = import_model(ImportRequest(folder, tmp_path / "m.onnx"))
    found = Classifier(model, "cpu", 1)(inputs, ("probability", "logit"))
    expected = expected_logits(network, inputs, ORDERS["v0.2.0"])
    np.testing.assert_allclose(found["logit"], expected, atol=1e-4)
    np.testing.assert_array_equal(found["probability"] >= 0.5, expected >= 0)


@pytest.mark.parametrize("name", ["resnet50", "mobilevit_s"])
def test_the_evidence_and_the_bias_add_up_to_the_logit(tmp_path, name):
    folder = publish(random_weights(name), tmp_path / f"{name}-s2-v0.2.0", name)
    model = import_model(ImportRequest(folder, tmp_path / "m.onnx"))
    assert model.card.patches_per_side == 4
    found = Classifier(model, "cpu", 1)(real_sections(3), model.card.outputs)
    assert found["evidence"].shape == (3, 19, 16) and found["evidence"].std() > 1e-3
    total = found["evidence"].sum(2) + np.array(model.card.bias)
    np.testing.assert_allclose(total, found["logit"], atol=1e-4)


def test_the_band_order_decides_which_weights_read_a_band(tmp_path, small):
    logits = []
    for version, order in ORDERS.items():
        reordered = small["stem.conv.weight"][:, [ORDERS["v0.2.0"].index(band) for band in order]]
        folder = publish(small | {"stem.conv.weight": reordered}, tmp_path / f"x-{version}", "mobilevit_s")
        model = import_model(ImportRequest(folder, tmp_path / f"{version}.onnx"))
        logits.append(Classifier(model, "cpu", 1)(real_sections(2), ("logit",))["logit"])
    np.testing.assert_array_equal(*logits)


def test_the_card_has_the_labels_in_alphabetical_order(tmp_path, small):
    folder = publish(small, tmp_path / "plain", "mobilevit_s")
    model = import_model(ImportRequest(folder / "config.json", tmp_path / "m.onnx", band_order="v0.2.0"))
    names = model.card.label_set.names
    assert names[:3] == ("Agro-forestry areas", "Arable land", "Beaches, dunes, sands") and names[-1] == "Urban fabric"
    assert list(names) == sorted(names) and len(names) == 19
    assert model.card.label_set.codes[1] == "arable"
    assert (model.card.level, model.card.demonstration, model.card.training["licence"]) == ("L2A", False, "MIT")


def refusal(source, output) -> str:
    with pytest.raises(ImportFailed) as refused:
        import_model(ImportRequest(source, output))
    assert not output.exists()
    text = str(refused.value)
    assert text.startswith(f"'{source}' cannot be imported as a model: ") and "\n" not in text
    return text


def test_the_version_is_asked_for_where_nothing_names_it(tmp_path, small):
    folder = publish(small, tmp_path / "plain", "mobilevit_s")
    assert "choose BAND_ORDER (--band-order) v0.2.0 / v0.1.1" in refusal(folder, tmp_path / "m.onnx")


@pytest.mark.parametrize(
    ("config", "sentence"),
    [
        ({"channels": 2}, "it reads Sentinel-1, and only the variants for Sentinel-2"),
        ({"channels": 12}, "it reads Sentinel-1 and Sentinel-2"),
        ({"channels": 3}, "it reads 3 bands, not 10"),
        ({"channels": [10]}, "bands, not 10"),
        ({"classes": 43}, "it has 43 labels, not the 19"),
        ({"image_size": 224}, "it reads images of 224 pixels, not 120"),
        ({"timm_model_name": "resnet18"}, "its network is 'resnet18'"),
        ({"timm_model_name": None}, "these are supported: convnextv2_base"),
        ({"timm_model_name": "resnet50"}, "its weights are not those of resnet50"),
        ({"timm_model_name": "k-branch"}, "its network is 'k-branch'"),
        ({"timm_model_name": "../secret"}, "its network is '"),
    ],
)
def test_other_networks_are_refused(tmp_path, small, config, sentence):
    folder = publish(small, tmp_path / "x-v0.2.0", **{"name": "mobilevit_s"})
    record = json.loads((folder / "config.json").read_text())
    record["config"] |= config
    (folder / "config.json").write_text(json.dumps(record))
    assert sentence in refusal(folder, tmp_path / "m.onnx")


@pytest.mark.parametrize(
    ("channels", "labels", "sentence"),
    [(2, 19, "it reads Sentinel-1,"), (10, 43, "it has 43 labels")],
)
def test_weights_of_other_variants_are_refused_whatever_config_json_says(tmp_path, small, channels, labels, sentence):
    first, last = small["stem.conv.weight"][:, :1], small["head.fc.weight"][:1]
    other = {"stem.conv.weight": first.repeat(1, channels, 1, 1), "head.fc.weight": last.repeat(labels, 1)}
    folder = publish(small | other, tmp_path / "x-v0.2.0", "mobilevit_s")
    assert sentence in refusal(folder, tmp_path / "m.onnx")


def rewrite(path, change) -> None:
    """Change the header of a .safetensors file."""
    content = path.read_bytes()
    length = struct.unpack("<Q", content[:8])[0]
    header = json.loads(content[8 : 8 + length])
    header = json.dumps(change(header) or header).encode()
    path.write_bytes(struct.pack("<Q", len(header)) + header + content[8 + length :])


def test_missing_further_and_misplaced_weights_are_refused(tmp_path, small):
    folder, key = publish(small, tmp_path / "x-v0.2.0", "mobilevit_s"), "model.vision_encoder.final_conv.conv.weight"
    path, output = folder / "model.safetensors", tmp_path / "m.onnx"
    content = path.read_bytes()
    for change, sentence in (
        (lambda h: {"model.vision_encoder.more": h[key], **h}, "it has 1 weight of another network: more"),
        (lambda h: {k: v for k, v in h.items() if k != key}, "1 weight is missing: final_conv.conv.weight"),
        (lambda h: h[key].update(shape=list(reversed(h[key]["shape"]))), "has the shape [1, 1, 160, 640]"),
        (lambda h: h[key].update(data_offsets=[0, 1 << 50]), "positions outside the file"),
        (lambda h: h[key].update(data_offsets=[-8, 0]), "positions outside the file"),
        (lambda h: h[key].update(dtype="BF16"), "type BF16 is not supported"),
        (lambda h: h.update({key: 5}), "is damaged or incomplete"),
        (lambda h: h[key].pop("shape"), "is damaged or incomplete"),
        (lambda h: h[key].update(data_offsets=[1, 2, 3]), "is damaged or incomplete"),
        (lambda h: h[key].update(shape=[-1, -102400]), "is damaged or incomplete"),
    ):
        path.write_bytes(content)
        rewrite(path, change)
        assert sentence in refusal(folder, output), sentence


def test_weights_that_are_not_finite_are_refused(tmp_path, small):
    folder = publish(small, tmp_path / "x-v0.2.0", "mobilevit_s")
    path = folder / "model.safetensors"
    content = bytearray(path.read_bytes())
    content[-4:] = np.float32(np.nan).tobytes()
    path.write_bytes(content)
    assert "is not finite" in refusal(folder, tmp_path / "m.onnx")


def test_truncated_weights_are_refused(tmp_path, small):
    folder = publish(small, tmp_path / "x-v0.2.0", "mobilevit_s")
    path = folder / "model.safetensors"
    content = path.read_bytes()
    for kept in (0, 4, 8, 100, len(content) // 2, len(content) - 1):
        path.write_bytes(content[:kept])
        assert "'model.safetensors' is damaged or incomplete" in refusal(folder, tmp_path / "m.onnx")
    path.write_bytes(b"\xff" * 100)
    assert "'model.safetensors' is damaged or incomplete" in refusal(folder, tmp_path / "m.onnx")
    path.unlink()
    assert "there is no model.safetensors in the folder" in refusal(folder, tmp_path / "m.onnx")


@pytest.mark.parametrize("text", ["", "[]", "{", '{"config": NaN}', "[" * 5000, '{"a":' * 900 + "1" + "}" * 900])
def test_an_unreadable_config_is_refused(tmp_path, text):
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "config.json").write_text(text)
    (tmp_path / "x" / "model.safetensors").write_bytes(b"")
    assert re.search(r"config\.json", refusal(tmp_path / "x", tmp_path / "m.onnx"))
