"""Scene: what every Sentinel-2 product becomes, with the list of things that were assumed."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..errors import BandsMissing, NeedsL1CConsent
from ..raster.coordinates import Bounds
from ..raster.files import as_path, bytes_at, is_folder, name_of, names_in, suffix_of
from ..raster.opening import open_raster, read_of
from ..raster.remote import AT_ONCE
from ..text import join_names, tr
from .band_source import BandSource, find_bands
from .bands import ORDER_12, RESOLUTIONS
from .clouds import CLEAR, CloudMask, find_clouds
from .products import Product
from .products.assignment import open_assignment
from .products.band_files import open_band_file, open_folder
from .products.names import find_date, find_level, find_tile
from .products.safe import open_safe
from .products.stack import open_stack
from .radiometric_offset import Offset, Scale, find_offset, find_scale
from .radiometry import NO_REFLECTANCE
from .stored_values import StoredValues


@dataclass
class Scene:
    """A Sentinel-2 raster as opened: every band a source at its own pixel size, the radiometry settled.

    `bounds` (xmin, ymin, xmax, ymax, metres in `crs`) is the ground that all bands share. `notes` are sentences on
    what was read from the product, `assumptions` on what was not. `scl` is where the scene classification is,
    `clouds` what tells which ground is clear.
    """

    source: str
    product: str
    name: str
    level: str | None
    crs: str
    bands: dict[str, BandSource]
    radiometry: Offset
    assumptions: list[str] = field(default_factory=list)
    date: str | None = None
    tile: str | None = None
    baseline: str | None = None
    scl: tuple[str, int] | None = None
    notes: list[str] = field(default_factory=list)
    clouds: CloudMask | None = None

    @property
    def bounds(self) -> Bounds:
        return _shared(self.bands)

    @property
    def offset(self) -> int:
        return self.radiometry.value

    def missing(self, bands: Iterable[str]) -> tuple[str, ...]:
        """Return those of `bands` that the scene lacks."""
        return tuple(band for band in bands if band not in self.bands)

    def require(self, bands: Sequence[str], model: str, fill: bool = False) -> None:
        """Raise `BandsMissing` where the scene lacks one of `bands`; where missing ones are filled, all of them."""
        missing = self.missing(bands)
        if missing and (not fill or len(missing) == len(bands)):
            raise BandsMissing(model=model, missing=join_names(missing), scene=self.name)

    def fingerprint(self) -> dict:
        """What makes this the same scene in another run: names, grids and a sample of the bytes of every band.

        The path, the time and the length of a file are left out: a scene may be moved, and a damaged file replaced.
        """
        sources = {**self.bands, **({CLEAR: self.clouds.source} if self.clouds else {})}
        with ThreadPoolExecutor(AT_ONCE) as pool:
            samples = pool.map(_sample, sources.values())
            return {
                "name": self.name,
                "bands": {
                    name: [source.index, source.pixel, *source.origin, *source.size, sample]
                    for (name, source), sample in zip(sources.items(), samples, strict=True)
                },
            }

    def summary(self) -> list[str]:
        """Say in plain sentences what was understood."""
        level = self.level or tr("level not known")
        lines = [
            tr("Scene: {name} ({product}, {level}).").format(name=self.name, product=self.product, level=level),
            *self._origin(),
        ]
        for pixel in RESOLUTIONS:
            here = [source for source in self.bands.values() if source.pixel == pixel]
            files = {source.file for source in here}
            if len(files) == 1 and len(here) > 1:
                places = ", ".join(f"{source.band} ({tr('band')} {source.number})" for source in here)
                file = name_of(here[0].file)
                lines.append(tr("At {pixel} m, in {file}: {places}.").format(pixel=pixel, file=file, places=places))
            elif here:
                places = ", ".join(f"{source.band} ({name_of(source.file)})" for source in here)
                lines.append(tr("At {pixel} m: {places}.").format(pixel=pixel, places=places))
        lacking = self.lacking()
        lines += [lacking] if lacking else []
        lines += self.notes
        virtual = [name for name, source in self.bands.items() if source.virtual]
        if virtual:
            lines.append(
                tr("{bands}: read through a virtual raster, so blocks behind it may be decoded more than once.").format(
                    bands=join_names(virtual)
                )
            )
        return lines

    def lacking(self) -> str | None:
        """Say which bands the scene lacks, and what that costs."""
        missing = self.missing(ORDER_12)
        text = tr("Missing: {bands}; only models that work without them can be used.")
        return text.format(bands=join_names(missing)) if missing else None

    def _origin(self) -> list[str]:
        """Say when and where the scene was sensed, as far as that is known."""
        known = [
            (tr("sensed on {date}"), self.date),
            (tr("tile {tile}"), self.tile),
            (tr("processing baseline {baseline}"), self.baseline),
        ]
        told = [text.format(date=value, tile=value, baseline=value) for text, value in known if value]
        text = ", ".join(told)
        return [f"{text[0].upper()}{text[1:]}."] if text else []


def open_scene(
    source: str | Path, offset: str = "auto", allow_l1c: bool = False, cloud_mask: str | Path | None = None
) -> Scene:
    """Open a Sentinel-2 product; only headers are read, and a few pixels where no metadata tells what numbers mean.

    `source` is a SAFE folder, archive, XML or sub-dataset, a band file, a folder of band files, a 10 m stack, or an
    assignment of bands.
    `cloud_mask` is a raster in which 0 is clear, or a scene classification, in place of the product's own.

    Raises: CannotOpen, NotSentinel2, UnknownValues, NeedsL1CConsent, UnsupportedGeometry, CloudMaskUnusable,
        AssignmentUnusable, ParameterError.
    """
    source = str(source)
    product = _open_product(as_path(source))
    metadata = product.metadata
    level = (metadata and metadata.level) or find_level(product.clues, "B10" in product.bands)
    if level == "L1C" and not allow_l1c:
        raise NeedsL1CConsent(scene=product.name)
    assumptions = list(product.assumptions)
    crs, bands = find_bands(product, assumptions)
    values = StoredValues(product)
    scale = find_scale(product, values)
    radiometry = find_offset(product, values, scale.factor, offset)
    if level is None:
        assumptions.append(tr("Nothing tells the processing level; it is taken as Level-2A (surface reflectance)."))
    if level == "L1C":
        assumptions.append(tr("The scene is Level-1C: reflectance at the top of the atmosphere, not at the ground."))
    notes = _say_radiometry(scale, radiometry, assumptions)
    notes.append(_no_data(bands, radiometry.value))
    clouds, note = find_clouds(product, crs, _shared(bands), cloud_mask, assumptions)
    notes += [note] if note else []
    return Scene(
        source=source,
        product=product.kind,
        name=product.name,
        level=level,
        crs=crs,
        bands={name: replace(band, scale=scale.factor) for name, band in bands.items()},
        radiometry=radiometry,
        assumptions=assumptions,
        date=(metadata and metadata.date) or find_date(product.clues),
        tile=find_tile([*product.clues, product.name]),
        baseline=metadata and metadata.baseline,
        scl=product.scl,
        notes=notes,
        clouds=clouds,
    )


def _shared(bands: dict[str, BandSource]) -> Bounds:
    """Return the bounds of the ground that all bands share."""
    west, south, east, north = zip(*(source.bounds for source in bands.values()), strict=True)
    return max(west), max(south), min(east), min(north)


def _say_radiometry(scale: Scale, offset: Offset, assumptions: list[str]) -> list[str]:
    """Return what was read of scale and offset; what was not joins the assumptions."""
    notes = []
    for reason, assumed in ((scale.reason, scale.assumed), (offset.reason, offset.assumed), (offset.doubt, True)):
        if reason:
            (assumptions if assumed else notes).append(reason)
    return notes


def _no_data(bands: dict[str, BandSource], offset: int) -> str:
    """Say which stored values count as no data."""
    rules = [tr("0") if offset else tr("0 in all bands")]
    declared = {band.nodata or 0 for band in bands.values()} - {0}
    rules += [f"{value:g}" for value in sorted(value for value in declared if not math.isnan(value))]
    if any(band.dtype == "int16" for band in bands.values()):
        rules.append(tr("{value} and less").format(value=NO_REFLECTANCE))
    if any(band.dtype.startswith("float") for band in bands.values()):
        rules.append(tr("what is no number"))
    if any(band.masked for band in bands.values()):
        rules.append(tr("what the files mask"))
    return tr("No data: {rules}.").format(rules=", ".join(rules))


def _open_product(source: str) -> Product:
    if suffix_of(source) == ".dim":
        source = f"{source.removesuffix('.dim')}.data"  # SNAP's own format is a folder of ENVI files
    product = open_assignment(source) or open_safe(source)
    if product:
        return product
    archive = suffix_of(source) == ".zip" and not source.startswith("/vsizip/")
    if archive or is_folder(source):
        return open_folder(_only_folder(f"/vsizip/{source}") if archive else source)
    dataset = open_raster(source)
    product = open_band_file(source) if dataset.RasterCount == 1 else None
    return product or open_stack(source, dataset)


def _only_folder(archive: str) -> str:
    """Return the one folder at the top of an archive, or its top."""
    names = names_in(archive)
    return f"{archive}/{names[0]}" if len(names) == 1 and is_folder(f"{archive}/{names[0]}") else archive


def _sample(source: BandSource, length: int = 1 << 16) -> str:
    """Hash bytes from the head and from one place inside the file, wherever it is (also inside an archive)."""
    positions = 0, source.size[0] * source.size[1] // 8
    return hashlib.sha256(read_of(source.file, lambda: bytes_at(source.file, positions, length))).hexdigest()[:16]
