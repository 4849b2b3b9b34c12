"""CA-ConvBiLSTM, the method that the paper compares with, as described in the paper (section 3).

Hua, Mou and Zhu (2019), "Recurrently exploring class-wise attention in a hybrid convolutional and bidirectional LSTM
network for multi-label aerial image classification", ISPRS Journal 149, the paper's reference [3].
"""

from __future__ import annotations

from dataclasses import replace

import torch
from torch import Tensor, nn

from ..sections.section import BandGroup
from .branches import Convolutions, layout_for
from .inputs import BicubicUpsampling, Normalise
from .section_network import PAPER_SIZES, NetworkOptions, SectionNetwork, initialise

LSTM_RANGE = 0.1


class ClassAttentionNetwork(SectionNetwork):
    """CNN features W x W x D -> one map W x W per class -> a bidirectional LSTM over the classes -> a sigmoid for each.

    Missing pixels are replaced by the band's mean; then all bands are upsampled to the finest resolution and stacked.
    The CNN is the paper's branch for that resolution on the whole section (10 m: W = 30, D = 64), without its fully
    connected layer. A 1 x 1 convolution gives the class maps; each, flattened, is one step of the LSTM. Each class has
    separate weights for the two states of its step.

    The paper uses "the suggested LSTM initialization of the CA-ConvBiLSTM" without giving it. Here the LSTM's weights
    are uniform between -0.1 and 0.1 and its biases zero, which was not checked against the article. All other weights
    are Xavier. The dropout is that of the paper's network: half after pooling and after the CNN, full before the last
    layer.
    """

    architecture = "ca-convbilstm"
    label_layers = ("maps", "scores")

    def __init__(self, groups: tuple[BandGroup, ...], labels: int, options: NetworkOptions = PAPER_SIZES) -> None:
        super().__init__(groups, replace(options, patches_per_side=1))
        finest = min(groups, key=lambda group: group.resolution)
        bands = sum(len(group.bands) for group in groups)
        self.normalise = nn.ModuleList(Normalise(group) for group in groups)
        self.upsample = nn.ModuleList(
            nn.Identity() if group.size == finest.size else BicubicUpsampling(group.size, finest.size)
            for group in groups
        )
        self.convolutions = Convolutions(bands, finest.size, layout_for(finest.resolution), options.dropout / 2)
        self.maps = nn.Conv2d(self.convolutions.channels, labels, 1)
        self.lstm = nn.LSTM(self.convolutions.size**2, options.lstm_size, batch_first=True, bidirectional=True)
        self.dropout = nn.Dropout(options.dropout)
        self.scores = nn.Linear(2 * options.lstm_size, labels)  # row c is applied only to step c
        initialise(self)
        for name, parameter in self.lstm.named_parameters():
            if "weight" in name:
                nn.init.uniform_(parameter, -LSTM_RANGE, LSTM_RANGE)

    def stack(self, *inputs: Tensor) -> Tensor:
        """Return all bands, normalised, as one volume of the finest resolution (N, bands, S, S)."""
        return torch.cat(
            [
                upsample(normalise(pixels))
                for normalise, upsample, pixels in zip(self.normalise, self.upsample, inputs, strict=True)
            ],
            dim=1,
        )

    def forward(self, *inputs: Tensor) -> Tensor:
        """Return the logits (N, C)."""
        maps = self.maps(self.convolutions(self.stack(*inputs)))
        states = self.dropout(self.lstm(maps.flatten(2))[0])  # (N, C, 2 * lstm_size)
        return (states * self.scores.weight).sum(dim=2) + self.scores.bias
