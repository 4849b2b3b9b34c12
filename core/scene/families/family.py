"""ProductFamily: everything that LandLabels knows of the products of one provider or program, in one declaration."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field


def pattern(text: str, ignore_case: bool = False) -> re.Pattern[str]:
    """Compile a pattern that is searched in a name."""
    return re.compile(text, re.IGNORECASE if ignore_case else 0)


@dataclass(frozen=True)
class CloudMaskFiles:
    """Names of the files that hold a cloud mask in which 0 is clear, the preferred one first.

    `band_file` matches the end of the name of a band file, without its suffix; what is before it replaces `{prefix}` in
    `names`. The files are in one of `folders`, relative to the folder of the band file.
    """

    band_file: re.Pattern[str]
    names: tuple[str, ...]
    folders: tuple[str, ...] = ("",)

    def paths(self, stem: str) -> list[str]:
        """Return the possible paths of the mask, relative to the folder of a band file with this stem."""
        prefix, is_band_file = self.band_file.subn("", stem)
        folders = self.folders if is_band_file else ()
        return [posixpath.join(folder, name.format(prefix=prefix)) for folder in folders for name in self.names]


@dataclass(frozen=True, eq=False)
class ProductFamily:
    """Products of one provider or program: how they are recognised, and what is known of them then.

    Recognition is by the names of files and folders and by the texts in a raster's metadata. Declare only what differs
    from the defaults, and add the instance to `FAMILIES`.

    Attributes:
        title: the plural name for sentences such as "No offset is applied: {title} come without one."
        name: found in a file name, folder name or metadata text of a product of the family.
        is_other_sensor: the products are not of Sentinel-2 and are refused.
        own_bands, lacking_bands: a product with all of the former, as names of Sentinel-2, and none of the latter is of
            this other sensor.
        level: the processing level (`L1C`, `L2A`) that a pattern found in a name stands for.
        baseline: its first group is the processing baseline (four digits) in the name, on which the offset depends.
        offset: the radiometric offset that the products need, in DN (reflectance x 10000); None if it varies.
        offset_is_sure: False if the provider has changed it, so that the pixels are checked.
        scale: reflectance of one stored unit of integer products, if the files do not declare it; None for the default.
        nodata: the stored value of pixels without data, if the files do not declare it.
        cloud_mask: the files of the cloud mask.
        band_names: names of bands in descriptions, as lower-case letters and digits only.
        identifying_names: those of `band_names` that only this family uses. If there are any, `band_names` apply only
            to a raster with at least one of them, and take precedence; otherwise they apply to every raster.
        file_names: by band, whole names of band files without suffix.
        not_reflectance: matches descriptions and file names that contain a band's name but are not its reflectance.
        preferred_files: (name part, replacement) for reflectance that is delivered twice: files with the first are
            left out of a folder that has the second.
        stack_orders: by number of bands, the order of the bands in a stack without descriptions.
    """

    title: str
    name: re.Pattern[str] | None = None
    is_other_sensor: bool = False
    own_bands: Collection[str] = ()
    lacking_bands: Collection[str] = ()
    level: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    baseline: re.Pattern[str] | None = None
    offset: int | None = None
    offset_is_sure: bool = True
    scale: float | None = None
    nodata: float | None = None
    cloud_mask: CloudMaskFiles | None = None
    band_names: Mapping[str, str] = field(default_factory=dict)
    identifying_names: Collection[str] = ()
    file_names: Mapping[str, str] = field(default_factory=dict)
    not_reflectance: re.Pattern[str] | None = None
    preferred_files: tuple[str, str] | None = None
    stack_orders: Mapping[int, tuple[str, ...]] = field(default_factory=dict)

    def matches(self, text: str) -> bool:
        """Return whether a name or text is one of the family's."""
        return self.name is not None and self.name.search(text) is not None
