"""The dock panel: what is understood of the active layer."""
