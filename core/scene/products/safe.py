"""A product in ESA's own layout (SAFE), as a folder or zipped: from its folder, archive, XML or any image inside.

GDAL's driver SENTINEL2 shows the images of a product through a virtual raster of small blocks, without the offset;
so its layers only identify the product, and the image files themselves are read.
"""

from __future__ import annotations

import posixpath
import re

from ...errors import NotSentinel2, SeveralProducts
from ...raster.files import gdal_path, is_folder, list_files, list_names, stem_of, suffix_of
from ...text import join_names, plural, tr
from ..bands import BANDS
from . import Product
from .band_files import SUFFIXES, band_in_name, native_files, scene_classification
from .metadata import Metadata, is_metadata, metadata_in, read_metadata
from .names import find_tile, resolution_in_name

_NAMED = 5  # products in a message
_SUBDATASET = re.compile(r"SENTINEL2_L(?:1C|2A)(?:_TILE)?:(.+\.(?:xml|zip))(?::[^/]*)?", re.IGNORECASE)


def open_safe(source: str) -> Product | None:
    """Open the product in SAFE layout that `source` is or is part of; None if there is none.

    Raises: SeveralProducts if it holds several tiles and none is chosen, NotSentinel2 if its images are absent.
    """
    chosen = _SUBDATASET.fullmatch(source)
    path = gdal_path(chosen.group(1)) if chosen else source
    metadata = _metadata(path)
    if metadata is None:
        return None
    granules = [name for name in list_names(f"{metadata.folder}/GRANULE") if name[0] != "."]
    if not granules:
        return None
    chosen_granule = path.removeprefix(f"{metadata.folder}/GRANULE/").partition("/")[0]
    granules = [chosen_granule] if chosen_granule in granules else granules
    if len(granules) > 1:
        tiles = join_names([find_tile([granule]) or granule for granule in granules])
        raise SeveralProducts(source=source, found=tiles, example=f"{metadata.folder}/GRANULE/{granules[0]}")
    return _product(metadata, granules[0])


def _metadata(path: str) -> Metadata | None:
    """Find the XML of the product that the user chose a part of."""
    if is_metadata(path):
        return read_metadata(path)
    if suffix_of(path) == ".zip" and not path.startswith("/vsizip/"):
        path = f"/vsizip/{path}"
    root, granule, _ = f"{path}/".rpartition("/GRANULE/")
    if granule:  # a raster of another format in there was made by the user and is not the product
        return metadata_in(root) if suffix_of(path) in (".jp2", ".xml") or is_folder(path) else None
    products = [name for name in list_names(path) if name.upper().endswith(".SAFE")]
    if len(products) > 1:
        raise SeveralProducts(source=path, found=join_names(products[:_NAMED]), example=f"{path}/{products[0]}")
    return metadata_in(path) or (metadata_in(f"{path}/{products[0]}") if products else None)


def _product(metadata: Metadata, granule: str) -> Product:
    folder = f"{metadata.folder}/GRANULE/{granule}/IMG_DATA"
    files = [file for file in list_files(folder) if suffix_of(file) in SUFFIXES]
    absent = _absent(_images_of(metadata, granule), files)
    # A band whose native file is absent is missing: its copy at a coarser resolution is not a replacement.
    bands = {name: path for name, path in native_files(files).items() if name not in absent or _is_finer(name, path)}
    if not bands:
        raise NotSentinel2(source=metadata.path, found=tr("none of the band files that it lists exists"))
    missing = [name for name in absent if name not in bands and name != "B10"]
    assumptions = []
    if missing:
        sentence = plural(
            len(missing),
            "{file} lists a file that does not exist, {files}; so the band {bands} is missing.",
            "{file} lists files that do not exist: {files}; so these bands are missing: {bands}.",
            file=metadata.file,
            files=", ".join(absent[name] for name in missing),
            bands=join_names(missing),
        )
        assumptions.append(sentence)
    return Product(
        kind=tr("product in SAFE format"),
        name=metadata.name,
        bands={name: (path, 1) for name, path in bands.items()},
        clues=[next(iter(bands.values()))],
        metadata=metadata,
        scl=scene_classification(files),
        assumptions=assumptions,
    )


def _images_of(metadata: Metadata, granule: str) -> list[str]:
    """Return the names of the images of one tile; before December 2016 one XML lists those of several tiles."""
    images, tile = [posixpath.basename(image) for image in metadata.images], find_tile([granule])
    return [image for image in images if tile and tile in image] or images


def _absent(images: list[str], files: list[str]) -> dict[str, str]:
    """Return the names of the native band files that the XML lists but that do not exist, by band."""
    existing = {stem_of(file) for file in files}
    absent = {}
    for image in images:
        band = band_in_name(image)
        if band and image not in existing and resolution_in_name(image) in (None, BANDS[band].resolution):
            absent[band] = f"{image}.jp2"
    return {name: absent[name] for name in BANDS if name in absent}


def _is_finer(band: str, path: str) -> bool:
    resolution = resolution_in_name(stem_of(path))
    return resolution is not None and resolution < BANDS[band].resolution
