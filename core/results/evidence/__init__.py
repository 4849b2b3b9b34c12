"""Evidence: where in its section each label was seen, as rasters of patches and for single sections."""
