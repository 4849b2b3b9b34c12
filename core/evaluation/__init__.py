"""Evaluation: how good a model's decisions are, and the report that shows it. Needs no torch."""
