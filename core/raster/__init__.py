"""Rasters through GDAL: files on disk, in archives and on the web; coordinates and warping."""
