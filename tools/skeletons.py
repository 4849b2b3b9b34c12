"""Exports the graphs without weights that `import-model` fills: tools/skeletons.py [NAME …], by default all.

Needs torch, onnxscript and timm, in an environment of their own: timm would replace the torch of .venv. Writes
resources/models/skeletons/NAME.onnx.gz. The initialisers of the weights keep the names of the state dict and their
shapes; their values are left out. The dynamo exporter with optimize=False keeps names; the TorchScript exporter merges
equal tensors and loses them. The present files were exported with torch 2.14.1, onnxscript 0.7.2 and timm 1.0.31.
"""

from __future__ import annotations

import gzip
import sys
from pathlib import Path

import onnx
import torch
from torch import Tensor, nn
from torch.nn import functional

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "build" / "plugins"))

from landlabels.core.model.imported.statistics import K_BRANCH_GROUPS, REBEN_GROUPS  # noqa: E402
from landlabels.core.network.whole_section import KBranchNetwork  # noqa: E402
from landlabels.core.sections.section import BandGroup  # noqa: E402

FOLDER = ROOT / "resources" / "models" / "skeletons"
OPSET = 18
SIZE = 120  # pixels
# The backbones published for BigEarthNet v2.0, and whether they end in global pooling and a linear layer, which gives
# exact evidence per cell of the last feature map. ConvNeXt normalises after pooling.
BACKBONES = {
    "resnet50": True,
    "resnet101": True,
    "mobilevit_s": True,
    "convnextv2_base": False,
    "vit_base_patch8_224": False,
    "mixer_b16_224": False,
}


class Standardise(nn.Module):
    """(N, bands, S, S) digital numbers to (pixels - mean) / std, 0 for NaN; rounded as in the authors' code."""

    def __init__(self, group: BandGroup) -> None:
        super().__init__()
        self.register_buffer("mean", torch.tensor(group.mean).view(-1, 1, 1))
        self.register_buffer("std", torch.tensor(group.std).view(-1, 1, 1))

    def forward(self, pixels: Tensor) -> Tensor:
        standardised = (pixels - self.mean) / self.std
        return torch.where(torch.isnan(standardised), torch.zeros_like(standardised), standardised)


class KBranch(nn.Module):
    """The authors' K-Branch CNN; the number of labels is set when the graph is filled."""

    outputs = ("probability", "logit")

    def __init__(self) -> None:
        super().__init__()
        self.network = KBranchNetwork(K_BRANCH_GROUPS, labels=43)
        self.network.normalise = nn.ModuleList(nn.Identity() for _ in K_BRANCH_GROUPS)
        self.normalise = nn.ModuleList(Standardise(group) for group in K_BRANCH_GROUPS)
        self.groups = K_BRANCH_GROUPS

    def forward(self, *bands: Tensor) -> tuple[Tensor, Tensor]:
        logit = self.network(*(normalise(b) for normalise, b in zip(self.normalise, bands, strict=True)))
        return torch.sigmoid(logit), logit


class Backbone(nn.Module):
    """A timm network behind LandLabels' inputs: normalised, 20 m bands resampled to 10 m by nearest neighbour."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.network = create_backbone(name)
        self.groups = REBEN_GROUPS
        self.normalise = nn.ModuleList(Standardise(group) for group in REBEN_GROUPS)
        self.has_evidence = BACKBONES[name]
        self.outputs = ("probability", "logit", *(["evidence"] if self.has_evidence else []))

    def forward(self, bands_10m: Tensor, bands_20m: Tensor) -> tuple[Tensor, ...]:
        coarse = functional.interpolate(self.normalise[1](bands_20m), scale_factor=2, mode="nearest")
        features = self.network.forward_features(torch.cat([self.normalise[0](bands_10m), coarse], dim=1))
        logit = self.network.forward_head(features)
        outputs = torch.sigmoid(logit), logit
        if not self.has_evidence:
            return outputs
        cells = features.flatten(2)
        return *outputs, self.network.get_classifier().weight @ cells / cells.shape[2]


def create_backbone(name: str) -> nn.Module:
    """Return timm's network for 10 bands, 19 labels and 120 pixels, with random weights."""
    import timm

    sized = {"img_size": SIZE} if name.startswith(("vit", "mixer")) else {}
    return timm.create_model(name, in_chans=10, num_classes=19, **sized).eval()


def export(module: KBranch | Backbone) -> bytes:
    """Return the graph of a module without the weights of its network."""
    module.eval()
    inputs = tuple(torch.rand(2, len(g.bands), g.size, g.size) * 3000 for g in module.groups)
    names = [group.input_name for group in module.groups]
    batch = tuple({0: torch.export.Dim("N", min=1)} for _ in names)
    shapes = (batch,) if isinstance(module, KBranch) else batch
    program = torch.onnx.export(
        module,
        inputs,
        input_names=names,
        output_names=list(module.outputs),
        dynamic_shapes=shapes,
        opset_version=OPSET,
        dynamo=True,
        optimize=False,
        external_data=False,
    )
    model = program.model_proto
    weights = {f"network.{name}" for name in module.network.state_dict()}
    left_out = set()
    for tensor in model.graph.initializer:
        if tensor.name in weights:
            left_out.add(tensor.name)
            tensor.ClearField("raw_data")
            tensor.ClearField("float_data")
    missing = {name for name in weights - left_out if not name.endswith("num_batches_tracked")}
    if missing:
        raise SystemExit(f"The exporter lost the names of {sorted(missing)[:5]}")
    _strip(model)
    return model.SerializeToString()


def _strip(model: onnx.ModelProto) -> None:
    """Remove stack traces, descriptions and the shapes of intermediate values."""
    del model.metadata_props[:], model.graph.value_info[:], model.graph.metadata_props[:]
    model.graph.doc_string = model.doc_string = ""
    for item in (
        *model.graph.node,
        *model.graph.initializer,
        *model.graph.input,
        *model.graph.output,
        *model.functions,
    ):
        item.doc_string = ""
        if hasattr(item, "metadata_props"):
            del item.metadata_props[:]
    for output in model.graph.output:
        output.type.tensor_type.shape.dim[0].dim_param = "N"


def main(names: list[str]) -> None:
    """Write the named skeletons."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in names or ["k-branch", *BACKBONES]:
        content = export(KBranch() if name == "k-branch" else Backbone(name))
        path = FOLDER / f"{name}.onnx.gz"
        path.write_bytes(gzip.compress(content, mtime=0))
        print(f"{path.name}: {len(content)} bytes, compressed {path.stat().st_size}")


if __name__ == "__main__":
    main(sys.argv[1:])
