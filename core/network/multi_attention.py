"""The paper's network: K-Branch CNN, bidirectional LSTM, multi-attention, classification."""

from __future__ import annotations

from dataclasses import replace

import torch
from torch import Tensor, nn

from ..model.label_sets import LabelSet
from ..sections.section import BandGroup
from .attention_layers import ClassificationHead, MultiAttention
from .branches import KBranchCNN
from .patch_statistics import PatchStatistics
from .recurrent import PositionBiLSTM, SharedBiLSTM
from .section_network import PAPER_SIZES, NetworkOptions, SectionNetwork, initialise

PATCHES_PER_SIDE = (1, 2, 4, 5, 10)  # divisors of 120, 60 and 20 pixels


class MultiAttentionNetwork(SectionNetwork):
    """The paper's network for C labels and K band groups.

    Raises:
        ValueError: the patches per side do not divide the sections.
    """

    architecture = "multi-attention"
    outputs = ("probability", "logit", "attention", "evidence")
    label_layers = ("classifier.scores",)

    def __init__(self, groups: tuple[BandGroup, ...], labels: int, options: NetworkOptions = PAPER_SIZES) -> None:
        super().__init__(groups, options)
        if options.patches_per_side not in PATCHES_PER_SIDE:
            raise ValueError(f"patches per side must be one of {PATCHES_PER_SIDE}")
        if any(group.size % options.patches_per_side for group in groups):
            raise ValueError(f"{options.patches_per_side} patches per side do not divide every band group's section")
        patches, width = options.patches_per_side**2, 2 * options.lstm_size
        rows = options.rows or labels
        self.descriptor_size = width
        self.cnn = KBranchCNN(groups, options.patches_per_side, options.features, options.descriptor, options.dropout)
        if options.per_position:
            self.rnn: nn.Module = PositionBiLSTM(options.descriptor, options.lstm_size, patches)
        else:
            self.rnn = SharedBiLSTM(options.descriptor, options.lstm_size)
        self.attention = MultiAttention(width, options.attention_size, rows)
        self.statistics = PatchStatistics(groups, options.patches_per_side) if options.wide else None
        added = self.statistics.size if self.statistics else 0
        self.classifier = ClassificationHead(rows, width, labels, dropout=options.dropout, statistics=added)
        initialise(self)

    def attend(self, *inputs: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return Omega (N, R, D), the attention A (N, T, R) and Psi = ReLU(A Omega^T) (N, T, D)."""
        omega = self.rnn(self.cnn(*inputs))
        attention = self.attention(omega)
        return omega, attention, torch.relu(attention @ omega)

    def forward(self, *inputs: Tensor) -> Tensor:
        """Return the logits z (N, C); P(l_c | x) = sigmoid(z_c), section 2.4."""
        return self.classifier(self.attend(*inputs)[2], self._statistics(*inputs))

    def describe(self, *inputs: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return the logits (N, C), the evidence (N, C, R) and the local descriptors Omega (N, R, D) of N sections."""
        logit, evidence, _, omega = self._explain(*inputs)
        return logit, evidence, omega

    def explain(self, *inputs: Tensor) -> dict[str, Tensor]:
        """Return probability and logit (N, C) attention (N, T, R) and evidence (N, C, R)."""
        logit, evidence, attention, _ = self._explain(*inputs)
        return {"probability": torch.sigmoid(logit), "logit": logit, "attention": attention, "evidence": evidence}

    def _explain(self, *inputs: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Return the logits, the evidence, the attention and Omega."""
        omega, attention, psi = self.attend(*inputs)
        statistics = self._statistics(*inputs)
        evidence = self.classifier.evidence(attention, omega, psi, statistics)
        return self.classifier(psi, statistics), evidence, attention, omega

    def _statistics(self, *inputs: Tensor) -> Tensor | None:
        return None if self.statistics is None else self.statistics(*inputs)

    def replace_head(self, old: LabelSet, new: LabelSet) -> None:
        """As in every architecture; the number of rows of attention does not change."""
        super().replace_head(old, new)
        self.options = replace(self.options, rows=self.attention.second.out_features)
