"""Training: sections with known labels become a model. Needs torch and scikit-learn."""
