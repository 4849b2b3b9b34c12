"""Training: section stores become a model. Needs torch, but for the run folder and the process that others watch."""
