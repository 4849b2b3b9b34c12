"""Section stores: sections with known labels, from BigEarthNet or from a scene and a reference. Needs no torch."""
