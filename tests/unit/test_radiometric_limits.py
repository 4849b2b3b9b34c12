"""Offset and scale at the limits that decide them, with given percentiles in place of pixels."""

from types import SimpleNamespace

import numpy as np
import pytest
from landlabels.core.errors import ParameterError, UnknownValues
from landlabels.core.scene.radiometric_offset import Offset, _DarkestPixels, find_offset
from landlabels.core.scene.radiometric_scale import find_scale

NAME = "S2A_MSIL2A_20220205T100000_N{baseline}_R022_T33UUU_20220205T120000"


class Sample:
    """Stored numbers of which only the percentiles are known: {band: (lowest, highest)}."""

    def __init__(self, ranges, is_float=False, pixels=(), **how):
        self.ranges, self.asked, self.is_float = ranges, [], is_float
        self.scale, self.offset, self.is_uint16 = how.get("scale", 1), how.get("offset", 0), not is_float
        self.pixels = lambda band: np.array(pixels)

    def percentile(self, band, percent):
        self.asked.append((band, percent))
        found = self.ranges[band]
        return found and found[percent > 50]


def product(bands, clues=(), families=()):
    return SimpleNamespace(bands=dict.fromkeys(bands), name="x", clues=list(clues), families=families, metadata=None)


def darkest(dark, scale=1.0):
    sample = Sample({"B02": None if dark is None else (dark, 0)})
    return _DarkestPixels(product(["B02"]), sample, scale)


@pytest.mark.parametrize(
    ("dark", "value", "words"),
    [
        (None, 0, "none is applied"),
        (0, 0, "about 0, show that it has been removed"),
        (799, 0, "about 799, show that it has been removed"),
        (800, -1000, "has not been removed"),
        (1249, -1000, "about 1249, show that it has not been removed"),
        (1250, 0, "Choose the offset -1000"),
    ],
)
def test_the_darkest_pixels_decide_the_offset(dark, value, words):
    found = darkest(dark).offset()
    assert (found.value, found.assumed) == (value, True) and words in found.reason
    assert find_offset(product(["B02"]), Sample({"B02": dark if dark is None else (dark, 0)}), 1.0) == found


@pytest.mark.parametrize(
    ("value", "dark", "words"),
    [
        (-1000, 499, "The reason. But the darkest pixels, about 499, look as if it had been removed"),
        (-1000, 500, None),
        (-1000, None, None),
        (0, None, None),
        (0, 799, None),
        (0, 800, "The reason. But the darkest pixels, about 800, look as if it had not been removed"),
        (0, 1249, "about 1249"),
        (0, 1250, None),
    ],
)
def test_the_darkest_pixels_can_contradict_a_name(value, dark, words):
    offset = Offset(value, "The reason.", False)
    found = darkest(dark).check(offset)
    assert (found.value, found.reason, found.assumed) == (value, "The reason.", False)
    assert found.doubt is None if words is None else words in found.doubt


def test_bands_are_sampled_until_one_is_surely_dark():
    ranges = {"B12": (900, 0), "B11": (500, 0), "B04": (499, 0), "B02": (1, 0), "B08": (1, 0)}
    sample = Sample(ranges)
    assert _DarkestPixels(product(ranges), sample, 1.0).dn() == 499
    assert sample.asked == [("B12", 0.1), ("B11", 0.1), ("B04", 0.1)]
    ranges |= {"B12": None, "B11": (900, 0), "B04": (700, 0), "B02": (800, 0), "B03": (1, 0)}
    assert _DarkestPixels(product(ranges), Sample(ranges), 2.0).dn() == 1400  # of the four bands that are tried


@pytest.mark.parametrize(
    ("baseline", "value", "number"),
    [("0399", 0, "03.99"), ("0400", -1000, "04.00"), ("0511", -1000, "05.11"), ("9999", 0, "99.99")],
)
def test_the_processing_baseline_in_the_name_decides_the_offset(baseline, value, number):
    found = find_offset(product(["B02"], [NAME.format(baseline=baseline)]), Sample({"B02": None}), 1.0)
    assert (found.value, found.assumed, found.doubt) == (value, False, None)
    assert f"{value} follows" in found.reason and number in found.reason


def test_files_of_products_with_and_without_an_offset_are_refused():
    names = [NAME.format(baseline=baseline) for baseline in ("0400", "0301")]
    with pytest.raises(UnknownValues, match="with and without an offset"):
        find_offset(product(["B02"], names), Sample({"B02": None}), 1.0)


@pytest.mark.parametrize(
    ("low", "high", "factor"),
    [
        (0, 1, 10000),
        (-0.29, 3, 10000),
        (-0.3, 3, None),
        (0, 3.01, None),
        (0, 100, None),
        (0, 100.5, 1),
        (-2999.5, 5000, 1),
        (-3000, 5000, None),
    ],
)
def test_the_range_of_numbers_with_decimals_decides_the_scale(low, high, factor):
    sample = Sample({"B08": (low, high)}, is_float=True)
    if factor is None:
        with pytest.raises(UnknownValues, match="'x'.*with decimals, from about"):
            find_scale(product(["B08"]), sample)
    else:
        found = find_scale(product(["B08"]), sample)
        assert (found.factor, found.assumed) == (factor, True)
    assert sample.asked == [("B08", 2), ("B08", 98)]


def test_the_near_infrared_and_the_blue_decide_the_scale_if_they_exist():
    names = ["B04", "B03", "B02", "B08", "B8A"]
    ranges = dict.fromkeys(names, (0, 1)) | {"B03": (0, 50), "B04": (0, 50), "B02": None}
    sample = Sample(ranges, is_float=True)
    assert find_scale(product(names), sample).factor == 10000
    assert {band for band, _ in sample.asked} == {"B8A", "B08", "B02", "B04"}
    others = Sample({"B05": (0, 0.5), "B06": (0, 1)}, is_float=True)
    assert find_scale(product(["B05", "B06"]), others).factor == 10000
    assert find_scale(product(["B08"]), Sample({"B08": None}, is_float=True)).factor == 10000


def test_numbers_on_the_steps_of_65535ths_or_too_bright_are_scaled():
    on_steps = np.rint(np.arange(20) * 6.5535)
    assert find_scale(product(["B08"]), Sample({}, pixels=on_steps)).factor == pytest.approx(1 / 6.5535)
    few_bright = np.repeat([0, 30000], [985, 15])
    for pixels in (on_steps[:19], on_steps + 1, on_steps + 3, np.arange(20), np.full(30, 20000), few_bright, ()):
        assert find_scale(product(["B08"]), Sample({}, pixels=pixels)).factor == 1
    for pixels in ([20001], np.full(30, 20001)):
        bright = find_scale(product(["B08"]), Sample({}, pixels=pixels))
        assert bright.factor == pytest.approx(1 / 6.5535) and bright.assumed


def test_the_xml_decides_scale_and_offset_of_whole_numbers():
    described = product(["B08"], [NAME.format(baseline="0301")])
    described.metadata = SimpleNamespace(quantification=1000, offset=-100, file="MTD.xml", lacks_offset=False)
    scale, offset = find_scale(described, Sample({})), find_offset(described, Sample({}), 10.0)
    assert (scale.factor, scale.assumed, offset.value, offset.assumed) == (10, False, -1000, False)
    assert "1000 is read from MTD.xml" in scale.reason and "-1000 is read from MTD.xml" in offset.reason
    described.metadata.quantification = 10000
    assert (find_scale(described, Sample({})).factor, find_scale(described, Sample({})).reason) == (1, None)
    floats = Sample({"B08": (0, 0.5), "B02": (900, 1000)}, is_float=True)
    described.bands["B02"] = None
    assert find_scale(described, Sample({"B08": (0, 0.5), "B02": (0, 1)}, is_float=True)).factor == 10000
    assert find_offset(described, floats, 1.0).value == -1000  # neither the XML nor the name: the darkest pixels


@pytest.mark.parametrize(
    ("declared", "value"), [(-0.1, -1000), (0.05, 500), (-0.5, -5000), (-1, -10000), (-10, -10), (-1000, -1000)]
)
def test_a_declared_offset_is_in_reflectance_if_it_is_small(declared, value):
    found = find_offset(product(["B08"]), Sample({}, offset=declared), 1.0)
    assert (found.value, found.assumed) == (value, False) and f"{value}." in found.reason


def test_an_unknown_choice_of_the_offset_is_refused():
    with pytest.raises(ParameterError, match="^OFFSET is"):
        find_offset(product(["B08"]), Sample({}), 1.0, "-500")
