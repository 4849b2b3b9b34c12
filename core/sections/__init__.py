"""Sections: the grid over a scene, and reading them in batches."""
