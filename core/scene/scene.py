"""Scene: what every Sentinel-2 product is opened as, with a list of what was assumed."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..errors import ArchiveUnusable, BandsMissing, CannotOpen, NeedsL1CConsent, NotSentinel2
from ..raster.archives import why_archive_is_unusable
from ..raster.coordinates import Bounds
from ..raster.files import gdal_path, is_folder, list_names, name_of, read_bytes, shown, suffix_of
from ..raster.opening import open_raster, read_from
from ..raster.path_checks import why_not_a_raster
from ..raster.remote import MAX_CONNECTIONS, can_list
from ..raster.time_limit import limited, with_time_limits
from ..text import join_names, tr
from . import families
from .band_source import BandSource, find_bands
from .bands import ORDER_12, RESOLUTIONS
from .clouds import CLEAR, CloudMask, find_clouds
from .pixel_sample import PixelSample, sample_coarse
from .products import Product
from .products.assignment import open_assignment
from .products.band_files import open_band_file, open_folder
from .products.names import find_date, find_level, find_tile
from .products.safe import open_safe
from .products.stack import open_stack
from .products.subdatasets import is_zarr, open_subdatasets
from .radiometric_offset import Offset, find_offset
from .radiometric_scale import find_scale
from .radiometry import NO_REFLECTANCE
from .true_colour import product_of_picture

_SAMPLE_BYTES = 1 << 16  # at each of two positions of a band's file, for the fingerprint


@dataclass
class Scene:
    """A Sentinel-2 raster as opened: the source of every band at its native pixel size, scale and offset known.

    `bounds` (metres in `crs`) is the ground that all bands share. `notes` are sentences on what was read from the
    product, `assumptions` on what was not. `scl` is (path, band) of the scene classification, `clouds` the mask by
    which ground is clear.
    """

    source: str
    product: str
    name: str
    level: str | None
    crs: str
    bands: dict[str, BandSource]
    radiometric_offset: Offset
    assumptions: list[str] = field(default_factory=list)
    date: str | None = None
    tile: str | None = None
    baseline: str | None = None
    scl: tuple[str, int] | None = None
    notes: list[str] = field(default_factory=list)
    clouds: CloudMask | None = None

    @property
    def bounds(self) -> Bounds:
        return _shared_bounds(self.bands)

    @property
    def offset(self) -> int:
        return self.radiometric_offset.value

    def missing(self, bands: Iterable[str]) -> tuple[str, ...]:
        """Return those of `bands` that the scene lacks."""
        return tuple(band for band in bands if band not in self.bands)

    def require(self, bands: Sequence[str], model: str, fill: bool = False) -> None:
        """Raise `BandsMissing` if the scene lacks one of `bands`, or with `fill` all of them."""
        missing = self.missing(bands)
        if missing and (not fill or len(missing) == len(bands)):
            raise BandsMissing(model=model, missing=join_names(missing), scene=self.name)

    def fingerprint(self) -> dict[str, Any]:
        """Return what identifies the scene in another run: names, grids and a hash of some bytes of every band.

        Path, time and length of files are left out: a scene may be moved, and a damaged file replaced.
        """
        sources = {**self.bands, **({CLEAR: self.clouds.source} if self.clouds else {})}
        with ThreadPoolExecutor(MAX_CONNECTIONS) as pool:
            hashes = pool.map(_hash_sample, sources.values())
            return {
                "name": self.name,
                "bands": {
                    name: [source.index, source.pixel, *source.origin, *source.size, sample]
                    for (name, source), sample in zip(sources.items(), hashes, strict=True)
                },
            }

    def summary(self, files: bool = True) -> list[str]:
        """Describe the scene in sentences, with or without the files of its bands."""
        level = self.level or tr("level not known")
        lines = [
            tr("Scene: {name} ({product}, {level}).").format(name=self.name, product=self.product, level=level),
            *self._acquisition(),
        ]
        for pixel in RESOLUTIONS:
            sources = [source for source in self.bands.values() if source.pixel == pixel]
            if sources and not files:
                bands = ", ".join(source.band for source in sources)
                lines.append(tr("At {pixel} m: {bands}.").format(pixel=pixel, bands=bands))
            elif len({source.file for source in sources}) == 1 and len(sources) > 1:
                bands = ", ".join(f"{source.band} ({tr('band')} {source.number})" for source in sources)
                file = name_of(sources[0].file)
                lines.append(tr("At {pixel} m, in {file}: {bands}.").format(pixel=pixel, file=file, bands=bands))
            elif sources:
                bands = ", ".join(f"{source.band} ({name_of(source.file)})" for source in sources)
                lines.append(tr("At {pixel} m: {bands}.").format(pixel=pixel, bands=bands))
        missing = self.missing_bands_warning()
        lines += [missing] if missing else []
        lines += self.notes
        virtual = [name for name, source in self.bands.items() if source.virtual]
        if virtual:
            lines.append(
                tr("{bands}: read through a virtual raster, so blocks behind it may be decoded more than once.").format(
                    bands=join_names(virtual)
                )
            )
        return lines

    def missing_bands_warning(self) -> str | None:
        """Return a sentence on the bands that the scene lacks; None if it has all."""
        missing = self.missing(ORDER_12)
        text = tr("Missing: {bands}; only models that work without them can be used.")
        return text.format(bands=join_names(missing)) if missing else None

    def _acquisition(self) -> list[str]:
        """Return a sentence on sensing date, tile and processing baseline, as far as they are known."""
        known = [
            (tr("sensed on {date}"), self.date),
            (tr("tile {tile}"), self.tile),
            (tr("processing baseline {baseline}"), self.baseline),
        ]
        text = ", ".join(part.format(date=value, tile=value, baseline=value) for part, value in known if value)
        return [f"{text[0].upper()}{text[1:]}."] if text else []


def open_scene(
    source: str | Path, offset: str = "auto", allow_l1c: bool = False, cloud_mask: str | Path | None = None
) -> Scene:
    """Open a Sentinel-2 product. Only headers are read, and a sample of pixels if no metadata gives scale or offset.

    `source` is a SAFE folder, archive, XML or sub-dataset, a band file, a folder of band files, a 10 m stack, or an
    assignment of bands. `cloud_mask` is a raster in which 0 is clear, or a scene classification, used instead of the
    product's own.

    Raises: CannotOpen, NotSentinel2, UnknownValues, NeedsL1CConsent, UnsupportedGeometry, CloudMaskUnusable,
        AssignmentUnusable, ParameterError.
    """
    source = str(source)
    if reason := why_not_a_raster(source):
        raise CannotOpen(source=source, reason=reason)
    try:
        return with_time_limits(lambda: _open_scene(source, offset, allow_l1c, cloud_mask))
    except RuntimeError as error:  # of GDAL, on what is damaged in a file that can be opened
        raise CannotOpen(source=shown(source), reason=error) from error


def _open_scene(source: str, offset: str, allow_l1c: bool, cloud_mask: str | Path | None) -> Scene:
    product = open_product(gdal_path(source))
    metadata = product.metadata
    level = (metadata and metadata.level) or find_level(product.clues, "B10" in product.bands)
    if level == "L1C" and not allow_l1c:
        raise NeedsL1CConsent(scene=product.name)
    sample = PixelSample(product)
    fill = None if metadata else sample.fill
    product = replace(product, fill=fill.value if fill else None)
    grids = find_bands(product)
    bands = grids.value.bands
    scale = find_scale(product, sample)
    radiometric_offset = find_offset(product, sample, scale.factor, offset)
    clouds = find_clouds(product, grids.value.crs, _shared_bounds(bands), cloud_mask)
    return Scene(
        source=source,
        product=product.kind,
        name=product.name,
        level=level,
        crs=grids.value.crs,
        bands={name: replace(band, scale=scale.factor) for name, band in bands.items()},
        radiometric_offset=radiometric_offset,
        assumptions=[
            *product.assumptions,
            *grids.assumptions,
            *_level_assumptions(level),
            *([fill.sentence] if fill else []),
            *scale.assumptions,
            *radiometric_offset.assumptions,
            *clouds.assumptions,
        ],
        date=(metadata and metadata.date) or find_date(product.clues),
        tile=find_tile([*product.clues, product.name]),
        baseline=metadata.baseline if metadata else None,
        scl=product.scl,
        notes=[*scale.notes, *radiometric_offset.notes, _no_data(bands, radiometric_offset.value), *clouds.notes],
        clouds=clouds.value,
    )


def _level_assumptions(level: str | None) -> list[str]:
    if level is None:
        return [tr("The processing level is not known; it is taken as Level-2A (surface reflectance).")]
    if level == "L1C":
        return [tr("The scene is Level-1C: reflectance at the top of the atmosphere, not at the ground.")]
    return []


def _shared_bounds(bands: Mapping[str, BandSource]) -> Bounds:
    """Return the bounds of the ground that all bands share."""
    west, south, east, north = zip(*(source.bounds for source in bands.values()), strict=True)
    return max(west), max(south), min(east), min(north)


def _no_data(bands: Mapping[str, BandSource], offset: int) -> str:
    """Return a sentence on which stored values count as no data."""
    rules = [tr("0") if offset else tr("0 in all bands")]
    has_int16 = any(band.dtype == "int16" for band in bands.values())
    declared = sorted({band.nodata for band in bands.values() if band.nodata and not math.isnan(band.nodata)})
    rules += [f"{value:g}" for value in declared if not (has_int16 and value <= NO_REFLECTANCE)]
    if has_int16:
        rules.append(tr("{value} and less").format(value=NO_REFLECTANCE))
    if any(band.dtype.startswith("float") for band in bands.values()):
        rules.append(tr("NaN"))
    if any(band.masked for band in bands.values()):
        rules.append(tr("pixels that the files mask"))
    rules.append(tr("impossible values that are equal in all bands"))
    return tr("No data: {rules}.").format(rules=", ".join(rules))


def open_product(source: str, is_shown: bool = False) -> Product:
    """Find the bands of a product by names, metadata and, without these, pixels; errors are those of `open_scene`.

    A true colour picture opens the product that it shows; `is_shown`: such a one, which is no picture.
    """
    if suffix_of(source) == ".dim":
        source = f"{source.removesuffix('.dim')}.data"  # SNAP's own format is a folder of ENVI files
    if suffix_of(source) == ".zip" and can_list(source) and not source.startswith("/vsizip/"):
        with limited(source):
            reason = why_archive_is_unusable(source)
        if reason:
            raise ArchiveUnusable(source=source, reason=reason)
    product = open_assignment(source) or open_safe(source)
    if product:
        return product
    product = _open_files(source, is_shown)
    if sensor := families.sensor_of_bands(product.bands):
        found = tr("its bands, {bands}, are those of another sensor, {sensor}")
        found = found.format(bands=join_names(list(product.bands)), sensor=tr(sensor.title))
        raise NotSentinel2(source=shown(source), found=found)
    return product


def _open_files(source: str, is_shown: bool) -> Product:
    archive = suffix_of(source) == ".zip" and not source.startswith("/vsizip/")
    if archive or (is_folder(source) and not is_zarr(source)):
        return open_folder(_only_folder(f"/vsizip/{source}") if archive else source)
    dataset = open_raster(source)
    if not is_shown and (of_picture := product_of_picture(dataset)):
        return open_product(gdal_path(of_picture), is_shown=True)
    product = open_band_file(source) if dataset.RasterCount == 1 else open_subdatasets(source, dataset)
    return product or open_stack(source, dataset)


def _only_folder(archive: str) -> str:
    """Return the only folder at the top of an archive, or its top."""
    names = list_names(archive)
    return f"{archive}/{names[0]}" if len(names) == 1 and is_folder(f"{archive}/{names[0]}") else archive


def _hash_sample(source: BandSource) -> str:
    """Return a hash of bytes at the start and at one position inside the file of a band, also inside an archive."""
    positions = 0, source.size[0] * source.size[1] // 8
    content = read_from(source.file, lambda: read_bytes(source.file, positions, _SAMPLE_BYTES))
    if not content:  # a virtual raster, or a variable of a file: no file of its own
        content = sample_coarse(open_raster(source.path), source.index).tobytes()
    return hashlib.sha256(content).hexdigest()[:16]
