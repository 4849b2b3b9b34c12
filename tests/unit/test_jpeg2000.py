"""JPEG 2000 files are opened with the fastest driver of GDAL; only OpenJPEG is here, so others are stand-ins."""

import pytest
from landlabels.core.raster import jpeg2000
from landlabels.core.raster.jpeg2000 import open_dataset
from osgeo import gdal
from scenes import JP2, write_raster


@pytest.fixture
def opened(monkeypatch):
    """The drivers that were asked for, in turn; those in `working` open files, others that are there fail."""
    asked, present, working = [], ["JP2OpenJPEG"], []

    def open_with(source, flags, allowed_drivers):
        asked.extend(allowed_drivers)
        return f"{allowed_drivers[0]}:{source}" if allowed_drivers[0] in working else None

    monkeypatch.setattr(jpeg2000.gdal, "GetDriverByName", lambda name: name if name in present else None)
    monkeypatch.setattr(jpeg2000.gdal, "OpenEx", open_with)
    monkeypatch.setattr(jpeg2000.gdal, "Open", lambda source: f"default:{source}")
    return asked, present, working


@pytest.mark.parametrize("fast", ["JP2KAK", "JP2Grok"])
def test_a_faster_driver_is_used_where_there_is_one(opened, fast):
    _, present, working = opened
    present.append(fast)
    working.append(fast)
    assert open_dataset("a/B02.JP2") == f"{fast}:a/B02.JP2"
    assert open_dataset("a/B02.tif") == "default:a/B02.tif"


def test_a_file_that_the_faster_driver_cannot_open_is_opened_by_another(opened):
    asked, present, _ = opened
    present += jpeg2000.FASTER
    assert open_dataset("B02.jp2") == "default:B02.jp2"
    assert asked == list(jpeg2000.FASTER)


def test_openjpeg_alone_is_used_as_before(opened):
    assert open_dataset("B02.jp2") == "default:B02.jp2"
    assert opened[0] == []


def test_a_file_that_is_none_is_an_error_whatever_gdals_exceptions(tmp_path):
    path = tmp_path / "B02.jp2"
    path.write_bytes(b"no image")
    with pytest.raises(RuntimeError):
        open_dataset(str(path))
    gdal.ErrorReset()


def test_a_real_file_is_opened(tmp_path):
    import numpy as np

    pixels = np.arange(3600, dtype=np.uint16).reshape(60, 60)
    path = write_raster(tmp_path / "B02.jp2", pixels, (300000, 5000040), 10, **JP2)
    assert np.array_equal(open_dataset(str(path)).ReadAsArray(), pixels)
