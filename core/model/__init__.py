"""Models: card, model file, choice and execution on a device."""
