"""The user interface in QGIS: widgets, dialogs and algorithms that call core."""

TRAINING_RUN = "landlabels/training_run"  # the setting with the run folder of the training that is running
