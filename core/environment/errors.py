"""The errors of installing packages."""

from __future__ import annotations

from ..errors import LandLabelsError
from ..text import mark


class InstallFailed(LandLabelsError):
    template = mark("The packages were not installed: {problem}; {advice}. Nothing was changed. Log: '{log}'")


class PackagesConflict(InstallFailed):
    """What is to be installed needs another version of a package that QGIS has."""


class InstallCancelled(LandLabelsError):
    template = mark("Cancelled; no package was installed and nothing was changed.")


class PackageInFront(LandLabelsError):
    """A package of QGIS's Python is too old, and LandLabels' own folder stands behind it on the path."""

    template = mark(
        "{package} {found} in '{folder}' is too old (LandLabels needs {needed}) and comes before the packages folder "
        "of LandLabels; update or remove it there, then try again."
    )


class NumpyUnfit(LandLabelsError):
    template = mark(
        "GDAL of QGIS cannot use numpy {version} in '{folder}' ({problem}); uninstall this numpy, so that the one of "
        "QGIS is used, and restart QGIS."
    )
