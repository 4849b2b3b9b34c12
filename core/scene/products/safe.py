"""A product in ESA's own layout (SAFE), as a folder or zipped: from its folder, archive, XML or any image inside.

GDAL's driver SENTINEL2 shows the images of a product through a virtual raster of small blocks, without the offset;
so its layers only tell which product is meant, and the image files themselves are read.
"""

from __future__ import annotations

import posixpath
import re

from ...errors import CannotOpen, NotSentinel2
from ...raster.files import as_path, files_below, names_in, stem_of, suffix_of
from ...text import join_names, tr
from ..bands import BANDS
from . import Product
from .band_files import SUFFIXES, band_in_name, nearest_native, resolution_in_name, scene_classification
from .metadata import Metadata, is_metadata, metadata_in, read_metadata

_SUBDATASET = re.compile(r"SENTINEL2_L(?:1C|2A)(?:_TILE)?:(.+\.(?:xml|zip))(?::[^/]*)?", re.IGNORECASE)


def open_safe(source: str) -> Product | None:
    """Open the product in SAFE layout that `source` is or lies in; None where there is none.

    Raises: CannotOpen where it holds several tiles and none is chosen, NotSentinel2 where its images are not there.
    """
    chosen = _SUBDATASET.fullmatch(source)
    path = as_path(chosen.group(1)) if chosen else source
    metadata = _metadata(path)
    granules = [name for name in names_in(f"{metadata.folder}/GRANULE") if name[0] != "."] if metadata else []
    if not granules:
        return None
    inside = path.removeprefix(f"{metadata.folder}/GRANULE/").partition("/")[0]
    granules = [inside] if inside in granules else granules
    if len(granules) > 1:
        raise CannotOpen(
            source=source,
            reason=tr("it holds {n} tiles, choose a band file of one").format(n=len(granules)),
        )
    return _product(metadata, f"{metadata.folder}/GRANULE/{granules[0]}/IMG_DATA")


def _metadata(path: str) -> Metadata | None:
    """Find a product's XML from what a user can choose of it."""
    if is_metadata(path):
        return read_metadata(path)
    if suffix_of(path) == ".zip" and not path.startswith("/vsizip/"):
        path = f"/vsizip/{path}"
    root, granule, _ = f"{path}/".rpartition("/GRANULE/")
    if granule:  # a raster of another kind in there was made by the user, and is not the product
        return metadata_in(root) if suffix_of(path) in ("", ".jp2", ".xml") else None
    products = [name for name in names_in(path) if name.upper().endswith(".SAFE")]
    return metadata_in(path) or (metadata_in(f"{path}/{products[0]}") if len(products) == 1 else None)


def _product(metadata: Metadata, folder: str) -> Product:
    files = [file for file in files_below(folder) if suffix_of(file) in SUFFIXES]
    found = nearest_native([file for file in files if band_in_name(file)])
    absent = _absent(metadata, files)
    # A band whose own file is absent is missing: its copies at a coarser resolution are no replacement.
    bands = {name: path for name, path in found.items() if name not in absent or _is_finer(name, path)}
    if not bands:
        raise NotSentinel2(source=metadata.path, found=tr("none of the band files that it lists is there"))
    lost = [name for name in absent if name not in bands and name != "B10"]
    assumptions = []
    if lost:
        sentence = tr("{file} lists files that are not there: {files}; so these bands are missing: {bands}.")
        names = ", ".join(absent[name] for name in lost)
        assumptions.append(sentence.format(file=metadata.file, files=names, bands=join_names(lost)))
    return Product(
        kind=tr("product in SAFE format"),
        name=metadata.name,
        bands={name: (path, 1) for name, path in bands.items()},
        clues=[next(iter(bands.values()))],
        metadata=metadata,
        scl=scene_classification(files),
        assumptions=assumptions,
    )


def _absent(metadata: Metadata, files: list[str]) -> dict[str, str]:
    """Return the names of the native band files that the XML lists and that are not there, by band."""
    there = {stem_of(file) for file in files}
    absent = {}
    for image in map(posixpath.basename, metadata.images):
        band = band_in_name(image)
        if band and image not in there and resolution_in_name(image) in (None, BANDS[band].resolution):
            absent[band] = f"{image}.jp2"
    return {name: absent[name] for name in BANDS if name in absent}


def _is_finer(band: str, path: str) -> bool:
    resolution = resolution_in_name(path)
    return resolution is not None and resolution < BANDS[band].resolution
