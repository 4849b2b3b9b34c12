"""The architectures that can be trained, by name."""

from __future__ import annotations

from ..sections.section import BandGroup
from .base import PAPER_SIZES, Options, SectionNetwork
from .class_attention import ClassAttentionNetwork
from .multi_attention import MultiAttentionNetwork
from .whole_section import KBranchNetwork

NETWORKS: dict[str, type[SectionNetwork]] = {
    network.architecture: network for network in (MultiAttentionNetwork, ClassAttentionNetwork, KBranchNetwork)
}
ARCHITECTURES = tuple(NETWORKS)  # "multi-attention", "ca-convbilstm", "k-branch"


def create_network(
    architecture: str, groups: tuple[BandGroup, ...], labels: int, options: Options = PAPER_SIZES
) -> SectionNetwork:
    """Return a new network with random weights (from torch's generator) for a number of labels.

    Raises:
        ValueError: there is no such architecture, or its sizes do not suit the band groups.
    """
    if architecture not in NETWORKS:
        raise ValueError(f"the architecture must be one of {', '.join(ARCHITECTURES)}, not '{architecture}'")
    return NETWORKS[architecture](groups, labels, options)
