"""Installing the packages that QGIS lacks, and diagnostics."""
