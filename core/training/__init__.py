"""Training of models on section stores. Needs torch."""
