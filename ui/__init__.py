"""The user interface in QGIS: widgets, dialogs and algorithms that call core."""
