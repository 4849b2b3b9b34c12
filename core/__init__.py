"""The work of LandLabels: scenes, sections, models, results. Needs numpy and GDAL; never QGIS, never Qt."""
