"""The loss on what is in the patches of a section, beside the loss on its labels.

Two kinds of targets (`stores.label_shares.SHARE_FILES`): the shares of the labels, which the evidence of each patch has
to give, and the shares of a teacher's classes, which a linear layer on the local descriptors has to give. The layers
are used in training only and are not part of the model.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits

from ..network.section_network import SectionNetwork
from ..stores.label_shares import CELLS, SHARE_TITLES, SHARES_OF_LABELS, SHARES_OF_TEACHER, UNKNOWN_CELL
from ..stores.store import Readable
from ..text import tr
from .recipe import Recipe

RARE = -3.0  # initial bias of a patch's logits: most labels are in few patches


class EvidenceScores(nn.Module):
    """A patch's logits from its evidence: s_c R e_{c,r} + d_c with learned s_c > 0 and d_c. (N, C, R) -> (N, R, C)."""

    def __init__(self, labels: int, patches: int) -> None:
        super().__init__()
        self.log_scale = nn.Parameter(torch.full((labels,), math.log(patches)))
        self.bias = nn.Parameter(torch.full((labels,), RARE))

    def forward(self, evidence: Tensor) -> Tensor:
        return evidence.transpose(1, 2) * self.log_scale.exp() + self.bias


class PatchLoss(nn.Module):
    """The loss on the shares in the patches; `weights` are those of the kinds of targets, one at least."""

    def __init__(
        self, network: SectionNetwork, share_classes: dict[str, tuple[str, ...]], weights: dict[str, float]
    ) -> None:
        super().__init__()
        self.weights, self.per_side = weights, network.options.patches_per_side
        self.layers = nn.ModuleDict()
        for kind in weights:
            classes = len(share_classes[kind])
            if kind == SHARES_OF_LABELS:
                self.layers[kind] = EvidenceScores(classes, self.per_side**2)
            else:
                layer = nn.Linear(network.descriptor_size, classes)
                nn.init.zeros_(layer.weight)  # random weights would depend on what was created before
                nn.init.constant_(layer.bias, RARE)
                self.layers[kind] = layer

    def forward(self, evidence: Tensor, descriptors: Tensor, shares: list[Tensor]) -> Tensor:
        """Return the sum over the sections of their loss, averaged over patches and classes.

        Args:
            evidence: (N, C, R).
            descriptors: (N, R, D).
            shares: for each kind of target (N, classes, 20, 20), NaN where not known.
        """
        inputs = {SHARES_OF_LABELS: evidence, SHARES_OF_TEACHER: descriptors}
        total = evidence.new_zeros((), dtype=torch.float32)
        for (kind, weight), cells in zip(self.weights.items(), shares, strict=True):
            target, known = pool(cells, self.per_side)
            logits = self.layers[kind](inputs[kind]).float()
            loss = binary_cross_entropy_with_logits(logits, target, reduction="none").mean(dim=2)
            total = total + weight * (loss * known).mean(dim=1).sum()
        return total


def patch_loss_of(network: SectionNetwork, sections: Readable, recipe: Recipe) -> PatchLoss | None:
    """Return the patch loss of a training; None if the recipe, the sections or the network have nothing for it."""
    weights = {SHARES_OF_LABELS: recipe.patch_loss, SHARES_OF_TEACHER: recipe.teacher_loss}
    used = {kind: weight for kind, weight in weights.items() if weight and kind in sections.share_classes}
    return PatchLoss(network, sections.share_classes, used) if used and network.descriptor_size else None


def described_targets(network: SectionNetwork, sections: Readable, recipe: Recipe) -> list[str]:
    """Return a sentence on each kind of shares that the sections have: whether it is used, or why not."""
    loss = patch_loss_of(network, sections, recipe)
    used = loss.weights if loss else {}
    found = []
    for kind, title in SHARE_TITLES.items():
        if kind in used:
            text = tr("The training also uses the {shares}, with weight {weight:g}.")
            found.append(text.format(shares=tr(title), weight=used[kind]))
        elif kind in sections.share_classes and not network.descriptor_size:
            text = tr("The {shares} are not used, since the architecture {architecture} has no patches.")
            found.append(text.format(shares=tr(title), architecture=network.architecture))
    return found


def to_shares(stored: Tensor) -> Tensor:
    """Convert stored shares (uint8) to float32 from 0 to 1, with NaN where not known; the shape does not change."""
    return torch.where(stored == UNKNOWN_CELL, torch.nan, stored.float() / (UNKNOWN_CELL - 1))


def pool(cells: Tensor, per_side: int) -> tuple[Tensor, Tensor]:
    """Return the shares in the patches (N, R, classes), 0 where not known, and the known share of each patch (N, R)."""
    sections, classes = cells.shape[:2]
    size = CELLS // per_side
    divided = cells.reshape(sections, classes, per_side, size, per_side, size)
    known = (~divided.isnan()).float().mean(dim=(3, 5))
    total = divided.nan_to_num(0.0).mean(dim=(3, 5)) / known.clamp(min=1 / size**2)
    return total.flatten(2).transpose(1, 2), known.flatten(2).mean(dim=1)
