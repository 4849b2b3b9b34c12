"""The dialog "Train a model": data, training, result, each a page; the work is core's, in tasks and a process."""
