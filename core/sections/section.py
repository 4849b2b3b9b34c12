"""The size of a section on the ground, and the groups of bands that it is read in."""

from __future__ import annotations

from dataclasses import dataclass

SECTION_M = 1200  # the side of a section (BigEarthNet v1.0)


@dataclass(frozen=True)
class BandGroup:
    """Bands that share a native resolution (m), with their training mean and standard deviation in digital numbers."""

    resolution: int
    bands: tuple[str, ...]
    mean: tuple[float, ...]
    std: tuple[float, ...]

    @property
    def input_name(self) -> str:
        """Name of the model's input for this group, such as `bands_10m`."""
        return f"bands_{self.resolution}m"

    @property
    def size(self) -> int:
        """Pixels along one side of a section."""
        return SECTION_M // self.resolution
