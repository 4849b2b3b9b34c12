"""LandLabels, a QGIS plugin: multi-label land cover of Sentinel-2 scenes. QGIS loads it through `classFactory`."""


def classFactory(iface: object) -> object:  # noqa: N802 (the name that QGIS requires)
    """Return the plugin; imports it here, so that `landlabels.core` works without QGIS."""
    from .plugin import LandLabelsPlugin

    return LandLabelsPlugin(iface)
