"""The dock panel: the scene report of the active layer."""
