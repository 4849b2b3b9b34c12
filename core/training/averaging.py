"""The exponential moving average of a network's weights, which is the result of a training."""

from __future__ import annotations

from itertools import chain

import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel


class MovingAverage(AveragedModel):
    """An exponential moving average of a network's weights and batch norm statistics; counters are copied.

    Update n keeps min(decay, n / (n + 10)) of the average, so that the initial weights are soon forgotten. An update is
    one operation over all tensors, and waits for no GPU.
    """

    def __init__(self, network: nn.Module, decay: float) -> None:
        super().__init__(network, use_buffers=True)
        self.requires_grad_(False).eval()
        self.n_averaged.fill_(1)
        self._decay = decay
        self._updates = 0  # as `n_averaged`, which can be on a GPU; 0 = not read yet
        self._averages: tuple[list[Tensor], list[Tensor]] = ([], [])  # floating point, and others
        self._values: tuple[list[Tensor], list[Tensor]] = ([], [])

    @torch.no_grad()
    def update_parameters(self, network: nn.Module) -> None:
        """Include the present weights of the network, which is always the same one on the same device."""
        if not self._updates:
            self._updates = int(self.n_averaged)
            self._averages, self._values = _tensors(self.module), _tensors(network)
        n = self._updates
        torch._foreach_lerp_(self._averages[0], self._values[0], 1 - min(self._decay, n / (n + 10)))
        if self._averages[1]:
            torch._foreach_copy_(self._averages[1], self._values[1])
        self._updates += 1
        self.n_averaged += 1


def _tensors(network: nn.Module) -> tuple[list[Tensor], list[Tensor]]:
    """Return the weights and buffers of floating point numbers, and the others."""
    everything = [tensor.detach() for tensor in chain(network.parameters(), network.buffers())]
    floating = [tensor for tensor in everything if tensor.is_floating_point()]
    return floating, [tensor for tensor in everything if not tensor.is_floating_point()]
