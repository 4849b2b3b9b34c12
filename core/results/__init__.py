"""Result layers: schema, writing and resuming, thresholds, style."""
