"""The dialog "Train a model": pages for data, training and result; the work is done by core in tasks and a process."""
