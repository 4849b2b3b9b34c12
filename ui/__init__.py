"""What the user sees in QGIS: Qt and QGIS, and calls into core; no algorithm lives here."""
