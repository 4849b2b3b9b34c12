"""How the bands of a raster are recognised by their names, descriptions and wavelengths."""

from __future__ import annotations

import re
from collections.abc import Sequence

_BAND_TOKEN = re.compile(r"(?<![A-Za-z0-9])B(8A|1[0-2]|0?[1-9])(?![A-Za-z0-9])", re.IGNORECASE)


_BAND_WORD = re.compile(r"band[ _-]?(8A|1[0-2]|0?[1-9])", re.IGNORECASE)


# What the STAC catalogue of Element 84 names the files of single bands, beside or in place of B02 and so on.
ASSET_NAMES = {
    "B01": "coastal",
    "B02": "blue",
    "B03": "green",
    "B04": "red",
    "B05": "rededge1",
    "B06": "rededge2",
    "B07": "rededge3",
    "B08": "nir",
    "B8A": "nir08",
    "B09": "nir09",
    "B10": "cirrus",
    "B11": "swir16",
    "B12": "swir22",
}


_ASSET = re.compile("|".join(sorted(ASSET_NAMES.values(), key=len, reverse=True)))


_POSITION = re.compile(r"(?:band)?[ _-]?(\d+)", re.IGNORECASE)  # what programs write where a band has no name


# What SNAP, Earth Engine and others name after a band without being its reflectance, and other sensors' bands.
_NO_REFLECTANCE = re.compile(
    r"zenith|azimuth|(?<![a-z])angles?|mask(?!ed)|msk|footprint|detector|qualit|flag|lost|degraded|defect|saturat|nodata"
    r"|(?<![a-z])(?:std|count)(?![a-z])|cloud(?!.?(?:free|less|mask))|cld"
    r"|(?<![a-z])(?:sr|st|qa|sur_refl)_b\d",
    re.IGNORECASE,
)


_WAVELENGTH = re.compile(r"(\d+(?:\.\d+)?)\s*(nm|nano|um|µm|μm|micro)", re.IGNORECASE)


_BARE_WAVELENGTH = re.compile(r"\s*(?:wavelength\s*=\s*)?(\d{3,4}(?:\.\d+)?|[0-2]\.\d+)\s*()")


_OTHER_SENSOR = re.compile(r"(?<![A-Za-z0-9])(?:L[COTEM]0[1-9]_|HLS\.L30|M[OY]D\d\d)|landsat", re.IGNORECASE)


# Nanometres from which and to which a named wavelength is the band's, over Sentinel-2A, -2B and -2C and all tables.
_CENTRES = {
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


_COMMON_NAMES = {
    "coastal": "B01",
    "coastalaerosol": "B01",
    "blue": "B02",
    "green": "B03",
    "red": "B04",
    "ultrablue": "B01",
    "aerosols": "B01",
    "coastalblue": "B01",
    "rededge071": "B05",
    "rededge075": "B06",
    "rededge078": "B07",
    "vegetationrededge1": "B05",
    "vegetationrededge2": "B06",
    "vegetationrededge3": "B07",
    "vegetationrededge4": "B8A",
    "rededge1": "B05",
    "rededge2": "B06",
    "rededge3": "B07",
    "re1": "B05",
    "re2": "B06",
    "re3": "B07",
    "nir": "B08",
    "broadnir": "B08",
    "bnir": "B08",
    "nir08": "B8A",
    "narrownir": "B8A",
    "nirnarrow": "B8A",
    "nir2": "B8A",
    "rededge4": "B8A",
    "nir09": "B09",
    "watervapour": "B09",
    "watervapor": "B09",
    "cirrus": "B10",
    "swir1": "B11",
    "swir16": "B11",
    "swir2": "B12",
    "swir22": "B12",
}


def find_band_token(text: str) -> re.Match[str] | None:
    """Find the last band name such as `B4`, `b04` or `B8A` that stands alone in `text`, the name of a file.

    A file that is called `blue` and no more names its band, too.

    None where the name tells that the file holds something else about the band.
    """
    matches = [] if _NO_REFLECTANCE.search(text) else list(_BAND_TOKEN.finditer(text))
    return matches[-1] if matches else _ASSET.fullmatch(text)


def band_name(token: str) -> str:
    """Return the official name for a token: `B4`, `b04` and `4` are `B04`, `red` is, too."""
    if token in ASSET_NAMES.values():
        return _COMMON_NAMES[token]
    digits = token.upper().lstrip("B")
    return "B8A" if digits == "8A" else f"B{int(digits):02d}"


def band_from_description(description: str) -> str | None:
    """Return the band that a band description names, such as `B4, central wavelength 665 nm`, `Red` or `665 nm`."""
    if _NO_REFLECTANCE.search(description):
        return None
    match = _BAND_TOKEN.search(description)
    if match:
        return band_name(match.group(0))
    match = _BAND_WORD.fullmatch(description.strip())
    if match:
        return band_name(match.group(1))
    return _COMMON_NAMES.get(re.sub(r"[^a-z0-9]", "", description.lower())) or _band_at(_nanometres(description))


def bands_from_descriptions(descriptions: Sequence[str]) -> dict[str, int]:
    """Map band names to 1-based positions; a band that is described twice is left out: which is right is not known.

    None at all where a description is the wavelength of no Sentinel-2 band: then all are another sensor's.
    """
    descriptions = [description or "" for description in descriptions]
    names = [band_from_description(description) for description in descriptions]
    if any(re.fullmatch(r"b(?:road)?[ _-]?nir", text, re.IGNORECASE) for text in descriptions):
        # FORCE calls B08 the broad near infrared, and B8A simply the near infrared.
        names = ["B8A" if text.lower() == "nir" else name for name, text in zip(names, descriptions, strict=True)]
    foreign = [name is None and _nanometres(text) for name, text in zip(names, descriptions, strict=True)]
    if any(foreign):
        return {}
    return {name: names.index(name) + 1 for name in names if name and names.count(name) == 1}


def _nanometres(description: str) -> float | None:
    """Return the wavelength in `490 nm`, `0.49 Micrometers`, `wavelength=0.49`, or either number alone."""
    match = _WAVELENGTH.search(description) or _BARE_WAVELENGTH.fullmatch(description)
    if match is None:
        return None
    number = float(match.group(1))
    return number if match.group(2).lower().startswith("n") or number > 100 else number * 1000


def _band_at(nanometres: float | None) -> str | None:
    return next((name for name, (low, high) in _CENTRES.items() if nanometres and low <= nanometres <= high), None)


def are_positions(descriptions: Sequence[str]) -> bool:
    """Tell whether descriptions say no more than `Band 1`, `Band 2`, … in this order, or nothing."""
    matches = [_POSITION.fullmatch((description or "").strip()) for description in descriptions]
    numbers = [int(match.group(1)) for match in matches if match]
    return not any(descriptions) or numbers == list(range(1, len(descriptions) + 1))


def is_other_sensor(text: str) -> bool:
    """Tell by a product's name or description that it is of Landsat, HLS's Landsat or MODIS."""
    return _OTHER_SENSOR.search(text) is not None
