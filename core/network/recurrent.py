"""The bidirectional RNN over the patches (paper, section 2.2, equations 1 and 2)."""

from __future__ import annotations

import torch
from torch import Tensor, nn


class SharedBiLSTM(nn.Module):
    """Equations 1 and 2 with one set of weights per direction, shared by all patches (the usual bidirectional LSTM).

    (N, R, descriptor) -> Omega (N, R, 2 * hidden): phi_{i,r} is the forward state h_{r|r-1} concatenated with the
    backward state h_{r|r+1}.
    """

    def __init__(self, descriptor: int, hidden: int) -> None:
        super().__init__()
        self.lstm = nn.LSTM(descriptor, hidden, batch_first=True, bidirectional=True)

    def forward(self, descriptors: Tensor) -> Tensor:
        return self.lstm(descriptors)[0]


class PositionLSTM(nn.Module):
    """One direction of the literal equation 1: patch r has separate weights W_{.,r}, U_{.,r} and biases b_{.,r}.

    (N, R, descriptor) -> (N, R, hidden). The initial state is zero. Gates in the order i, f, c, o.
    """

    def __init__(self, descriptor: int, hidden: int, patches: int, backward: bool) -> None:
        super().__init__()
        self.hidden = hidden
        self.order = range(patches - 1, -1, -1) if backward else range(patches)
        self.from_input = nn.Parameter(torch.empty(patches, 4, hidden, descriptor))
        self.from_state = nn.Parameter(torch.empty(patches, 4, hidden, hidden))
        self.bias = nn.Parameter(torch.zeros(patches, 1, 4 * hidden))

    def forward(self, descriptors: Tensor) -> Tensor:
        # W psi + b for all patches in one product: (R, N, descriptor) x (R, descriptor, 4 * hidden)
        driven = descriptors.transpose(0, 1) @ self.from_input.flatten(1, 2).transpose(1, 2) + self.bias
        recurrent = self.from_state.flatten(1, 2).transpose(1, 2)
        state = cell = None
        states: dict[int, Tensor] = {}
        for r in self.order:
            gates = driven[r] if state is None else driven[r] + state @ recurrent[r]
            i, f, c, o = gates.split(self.hidden, dim=1)
            update = torch.sigmoid(i) * torch.tanh(c)
            cell = update if cell is None else torch.sigmoid(f) * cell + update
            state = states[r] = torch.sigmoid(o) * torch.tanh(cell)
        return torch.stack([states[r] for r in range(len(states))], dim=1)


class PositionBiLSTM(nn.Module):
    """Equations 1 and 2, weights for each patch and direction: (N, R, descriptor) -> (N, R, 2 * hidden)."""

    def __init__(self, descriptor: int, hidden: int, patches: int) -> None:
        super().__init__()
        self.ahead = PositionLSTM(descriptor, hidden, patches, backward=False)
        self.back = PositionLSTM(descriptor, hidden, patches, backward=True)

    def forward(self, descriptors: Tensor) -> Tensor:
        return torch.cat([self.ahead(descriptors), self.back(descriptors)], dim=2)
