"""The Python of QGIS and the packages in it: what is missing, installing it into a folder of its own, diagnostics."""
