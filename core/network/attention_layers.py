"""The layers of the patch-based multi-attention and of the classification (paper, sections 2.3 and 2.4)."""

from __future__ import annotations

import torch
from torch import Tensor, nn


class MultiAttention(nn.Module):
    """A = softmax(W_{a,2} tanh(W_{a,1} Omega)), equation 3; each row of A sums to 1 over the patches.

    Omega (N, R, D) -> attention (N, T, R). Two fully connected layers without biases.
    """

    def __init__(self, width: int, hidden: int, rows: int) -> None:
        super().__init__()
        self.first = nn.Linear(width, hidden, bias=False)
        self.second = nn.Linear(hidden, rows, bias=False)

    def forward(self, omega: Tensor) -> Tensor:
        return torch.softmax(self.second(torch.tanh(self.first(omega))).transpose(1, 2), dim=2)


class ClassificationHead(nn.Module):
    """Class scores z from the vectorised Psi (section 2.4), and their decomposition over the patches."""

    def __init__(self, rows: int, width: int, labels: int, dropout: float) -> None:
        super().__init__()
        self.dropout = nn.Dropout(dropout)
        self.scores = nn.Linear(rows * width, labels)

    def forward(self, psi: Tensor) -> Tensor:
        """Psi (N, T, D) after the ReLU -> logits z (N, C)."""
        return self.scores(self.dropout(psi.flatten(1)))

    def evidence(self, attention: Tensor, omega: Tensor, psi: Tensor) -> Tensor:
        """Return the contribution of each patch to the logits: z_c = b_c + sum_r e_{c,r}, exactly.

        e_{c,r} = sum_{t,d} w_{c,(t,d)} 1[Psi_{t,d} > 0] A_{t,r} phi_{r,d}. attention (N, T, R), omega (N, R, D) and psi
        (N, T, D) -> evidence (N, C, R).
        """
        counted = (psi > 0).to(omega.dtype).unsqueeze(1)  # (N, 1, T, D)
        share = attention.transpose(1, 2).unsqueeze(3) * omega.unsqueeze(2) * counted  # (N, R, T, D)
        return (share.flatten(2) @ self.scores.weight.T).transpose(1, 2)
