"""Scenes: Sentinel-2 products of every kind as bands with known radiometry."""
