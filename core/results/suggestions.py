"""Suggests sections to label."""
