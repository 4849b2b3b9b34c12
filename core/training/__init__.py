"""Training: sections with known labels become a model. Needs torch and scikit-learn.

The README has the two commands that made the bundled models.
"""
