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
    """Class scores z from the vectorised Psi (section 2.4), and their decomposition over the patches.

    With `statistics`, the layer also has the mean over the patches of that many statistics of each patch as inputs.
    """

    def __init__(self, rows: int, width: int, labels: int, *, dropout: float, statistics: int = 0) -> None:
        super().__init__()
        self.dropout = nn.Dropout(dropout)
        self.scores = nn.Linear(rows * width + statistics, labels)

    def forward(self, psi: Tensor, statistics: Tensor | None = None) -> Tensor:
        """Psi (N, T, D) after the ReLU, statistics (N, R, F) -> logits z (N, C)."""
        described = self.dropout(psi.flatten(1))
        if statistics is not None:
            described = torch.cat([described, statistics.mean(dim=1)], dim=1)
        return self.scores(described)

    def evidence(self, attention: Tensor, omega: Tensor, psi: Tensor, statistics: Tensor | None = None) -> Tensor:
        """Return the contribution of each patch to the logits: z_c = b_c + sum_r e_{c,r}, exactly.

        e_{c,r} = sum_{t,d} w_{c,(t,d)} 1[Psi_{t,d} > 0] A_{t,r} phi_{r,d}, plus the part of its statistics f_r:
        sum_f w_{c,f} f_{r,f} / R. attention (N, T, R), omega (N, R, D), psi (N, T, D) and statistics (N, R, F) ->
        evidence (N, C, R).
        """
        counted = (psi > 0).to(omega.dtype).unsqueeze(1)  # (N, 1, T, D)
        share = attention.transpose(1, 2).unsqueeze(3) * omega.unsqueeze(2) * counted  # (N, R, T, D)
        share = share.flatten(2)
        if statistics is not None:
            share = torch.cat([share, statistics / statistics.shape[1]], dim=2)
        return (share @ self.scores.weight.T).transpose(1, 2)
