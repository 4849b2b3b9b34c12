"""The commands of `python -m landlabels.core`: each module adds its options and runs; nothing heavy until it runs."""
