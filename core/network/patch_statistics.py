"""Band and index statistics of the patches, for the classification layer beside the descriptors."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ..sections.section import BandGroup
from .inputs import Normalise, split_into_patches

# Normalised differences (a - b) / (a + b) of two bands: vegetation, water, moisture, red edge, burnt ground.
INDICES = (("B08", "B04"), ("B03", "B08"), ("B8A", "B11"), ("B8A", "B05"), ("B8A", "B12"))


class PatchStatistics(nn.Module):
    """Mean and standard deviation of each normalised band, and the indices of the mean values, in each patch.

    K tensors (N, bands_k, S_k, S_k) of digital numbers -> (N, R, F). An index needs both bands in one group. Pixels
    without data count as the band's mean.
    """

    def __init__(self, groups: tuple[BandGroup, ...], patches_per_side: int) -> None:
        super().__init__()
        self.per_side = patches_per_side
        self.normalise = nn.ModuleList(Normalise(group) for group in groups)
        self.pairs = [
            [(group.bands.index(a), group.bands.index(b)) for a, b in INDICES if {a, b} <= set(group.bands)]
            for group in groups
        ]
        self.size = sum(2 * len(group.bands) + len(pairs) for group, pairs in zip(groups, self.pairs, strict=True))

    def forward(self, *inputs: Tensor) -> Tensor:
        found = []
        for normalise, pairs, pixels in zip(self.normalise, self.pairs, inputs, strict=True):
            patches = split_into_patches(normalise(pixels), self.per_side).flatten(2)
            mean = patches.mean(dim=2)
            spread = (patches - mean.unsqueeze(2)).square().mean(dim=2)
            found += [mean, (spread + 1e-6).sqrt(), *self._indices(mean, normalise, pairs)]
        return torch.cat(found, dim=1).reshape(inputs[0].shape[0], self.per_side**2, self.size)

    @staticmethod
    def _indices(mean: Tensor, normalise: nn.Module, pairs: list[tuple[int, int]]) -> list[Tensor]:
        """Return the index of each pair of bands, (N * R, 1) each, from the normalised means (N * R, bands)."""
        scale, shift = (normalise.get_buffer(name).flatten() for name in ("scale", "shift"))
        numbers = ((mean - shift) / scale).clamp(min=1)  # reflectance can be slightly negative
        return [((numbers[:, a] - numbers[:, b]) / (numbers[:, a] + numbers[:, b])).unsqueeze(1) for a, b in pairs]
