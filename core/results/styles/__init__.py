"""The styles of a result layer in QGIS, as QML texts made without QGIS: one module per kind of style."""
