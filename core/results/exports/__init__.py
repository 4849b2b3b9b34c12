"""Exports of result layers: one module per family of formats."""
