"""Recognises the bands of a raster by their names, descriptions and wavelengths.

Names that only some products use are declared by their family in `families/`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from . import families
from .families.family import ProductFamily

_BAND_TOKEN = re.compile(r"(?<![A-Za-z0-9])B(8A|1[0-2]|0?[1-9])(?![A-Za-z0-9])", re.IGNORECASE)
_EXACT = re.compile(r"B(8A|1[0-2]|0?[1-9])", re.IGNORECASE)
# Textures and statistics of a band, such as Earth Engine's glcmTexture and reducers make; means and medians are kept.
_NOT_REFLECTANCE = re.compile(
    r"(?<![a-z])(?:asm|contrast|corr|var|idm|savg|svar|sent|ent|dvar|dent|imcorr[12]|maxcorr|diss|inertia|shade|prom"
    r"|std(?:dev)?|stddev|variance|entropy|homogeneity|count|sum|trend|slope|phase|amplitude|ndvi|ndwi|evi|ratio)"
    r"(?![a-z])",
    re.IGNORECASE,
)
_BAND_WORD = re.compile(r"band[ _-]?(8A|1[0-2]|0?[1-9])", re.IGNORECASE)
# What programs write for bands without a name: `Band 1`, `Band_01`, `b1`, `Layer_1`, `lyr.1` or `stack_1`. `B01` names
# a band.
_POSITION = re.compile(r"(.*\D|)(\d+)", re.IGNORECASE)
_PADDED_BAND = re.compile(r"(?:.*[^a-z])?b0\d", re.IGNORECASE)
_WAVELENGTH = re.compile(r"(\d+(?:\.\d+)?)\s*(nm|nano|um|µm|μm|micro)", re.IGNORECASE)
_BARE_WAVELENGTH = re.compile(r"\s*(?:wavelength\s*=\s*)?(\d{3,4}(?:\.\d+)?|[0-2]\.\d+)\s*()")

# Lowest and highest central wavelength (nm) given for a band, over Sentinel-2A, -2B and -2C and all published tables.
_WAVELENGTHS_NM = {
    "B01": (442, 444),
    "B02": (489, 498),
    "B03": (559, 561),
    "B04": (664, 666),
    "B05": (703, 706),
    "B06": (738, 742),
    "B07": (779, 784),
    "B08": (832, 843),
    "B8A": (863, 866),
    "B09": (940, 947),
    "B10": (1360, 1381),
    "B11": (1605, 1616),
    "B12": (2180, 2206),
}

# Names of no particular family.
_GENERAL_NAMES = {
    "coastalaerosol": "B01",
    "ultrablue": "B01",
    "aerosols": "B01",
    "coastalblue": "B01",
    "vegetationrededge1": "B05",
    "vegetationrededge2": "B06",
    "vegetationrededge3": "B07",
    "vegetationrededge4": "B8A",
    "rededge4": "B8A",
    "re1": "B05",
    "re2": "B06",
    "re3": "B07",
    "nir1": "B08",
    "broadnir": "B08",
    "narrownir": "B8A",
    "nirnarrow": "B8A",
    "nir2": "B8A",
    "watervapour": "B09",
    "watervapor": "B09",
    "swir1": "B11",
    "swir2": "B12",
}


@dataclass(frozen=True)
class BandToken:
    """The part of a file name that names its band: `text`, from `start` to `end`; `family` if only that one uses it."""

    band: str
    text: str
    start: int
    end: int
    family: ProductFamily | None = None


def find_band_token(stem: str) -> BandToken | None:
    """Find the last band name such as `B4`, `b04` or `B8A` in a file name without suffix, or the band it is named as.

    None if the file holds something else than the band's reflectance.
    """
    matches = list(_BAND_TOKEN.finditer(stem))
    if matches and not families.is_not_reflectance(stem):
        return BandToken(official_name(matches[-1].group(1)), matches[-1].group(), *matches[-1].span())
    named = families.named_by_file(stem)
    return BandToken(named[1], stem, 0, len(stem), named[0]) if named else None


def official_name(number: str) -> str:
    """Return the official name of a band: `B04` for `4` and `04`, `B8A` for `8a`."""
    return "B8A" if number.upper() == "8A" else f"B{int(number):02d}"


def band_from_description(description: str, names: Mapping[str, str] | None = None) -> str | None:
    """Return the band that a description names, such as `B4, central wavelength 665 nm`, `Red` or `665 nm`.

    `names` are the family names that apply, by default those that apply to every raster.
    """
    names = families.band_names(()) if names is None else names
    key = _key(description)
    if key in names:
        return names[key]
    if families.is_not_reflectance(description):
        return None
    named = {official_name(match.group(1)) for match in _BAND_TOKEN.finditer(description)}
    if len(named) > 1 or _NOT_REFLECTANCE.search(description):
        return None  # an index of several bands, or a statistic of one
    if named:
        return named.pop()
    word = _BAND_WORD.fullmatch(description.strip())
    if word:
        return official_name(word.group(1))
    return _GENERAL_NAMES.get(key) or _band_at(_nanometres(description))


def bands_from_descriptions(descriptions: Sequence[str]) -> dict[str, int]:
    """Return the 1-based positions of bands; of several that name one band, the one that is only its name.

    A band that is described twice without such a difference is left out (`bands_described_twice`).

    Empty if a description is a wavelength that no band of Sentinel-2 has: the bands are of another sensor.
    """
    return {name: numbers[0] for name, numbers in _described(descriptions).items() if len(numbers) == 1}


def bands_described_twice(descriptions: Sequence[str]) -> list[str]:
    """Return the bands that several descriptions name, so that it is not known which is meant."""
    return [name for name, numbers in _described(descriptions).items() if len(numbers) != 1]


def _described(descriptions: Sequence[str]) -> dict[str, list[int]]:
    """Return the 1-based positions that can be meant by each band that is described."""
    descriptions = [description or "" for description in descriptions]
    family_names = families.band_names(map(_key, descriptions))
    names = [band_from_description(description, family_names) for description in descriptions]
    if any(name is None and _nanometres(text) for name, text in zip(names, descriptions, strict=True)):
        return {}
    positions: dict[str, list[int]] = {}
    for position, name in enumerate(names, start=1):
        if name:
            positions.setdefault(name, []).append(position)
    exact = {
        name: [n for n in numbers if _EXACT.fullmatch(descriptions[n - 1].strip())]
        for name, numbers in positions.items()
    }
    return {name: numbers if len(numbers) == 1 else exact[name] for name, numbers in positions.items()}


def are_positions(descriptions: Sequence[str]) -> bool:
    """Return whether descriptions are only numbers from 1 in this order behind the same text, or all empty.

    So are `B1` to `B12` in a raster of 12 bands: as names of Sentinel-2 they would lack B8A.
    """
    texts = [(description or "").strip() for description in descriptions]
    if not any(texts):
        return True
    matches = [_POSITION.fullmatch(text) for text in texts]
    before = {match.group(1) if match else None for match in matches}
    numbers = [int(match.group(2)) for match in matches if match]
    is_named = any(_PADDED_BAND.fullmatch(text) or _key(text) in _GENERAL_NAMES for text in texts)
    return len(before) == 1 and numbers == list(range(1, len(texts) + 1)) and not is_named


def _key(description: str) -> str:
    """Return a description as the keys of band names are written."""
    return re.sub(r"[^a-z0-9]", "", description.lower())


def _nanometres(description: str) -> float | None:
    """Return the wavelength in `490 nm`, `0.49 Micrometers`, `wavelength=0.49`, or either number alone."""
    match = _WAVELENGTH.search(description) or _BARE_WAVELENGTH.fullmatch(description)
    if match is None:
        return None
    number = float(match.group(1))
    return number if match.group(2).lower().startswith("n") or number > 100 else number * 1000


def _band_at(nanometres: float | None) -> str | None:
    found = (name for name, (low, high) in _WAVELENGTHS_NM.items() if nanometres and low <= nanometres <= high)
    return next(found, None)
