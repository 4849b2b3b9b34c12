"""Malformed input: every file that is read gives a result or one sentence, never another error and never a hang.

`tests/mutations.py` says how many inputs are tried. Formats of references, archives, published models and runs are in
`test_malformed_formats.py`, others in the files of these names.
"""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from archives import write_v2
from hypothesis import example, given
from hypothesis import strategies as st
from landlabels.core.errors import CannotOpen, LandLabelsError, ModelError, ReferenceUnreadable, StoreError
from landlabels.core.model.card import Card
from landlabels.core.model.card_reading import read_card
from landlabels.core.model.model_file import load_model
from landlabels.core.raster.gdal_calls import checked
from landlabels.core.results.record import ResultRecord, _from_ranges
from landlabels.core.runs.run_folder import RunFolder
from landlabels.core.scene.bands import ORDER_12
from landlabels.core.scene.products.assignment import parse_assignment
from landlabels.core.scene.scene import open_scene
from landlabels.core.stores.bigearthnet_archive import open_archive
from landlabels.core.stores.reference import open_reference
from landlabels.core.stores.store import open_store
from models import tiny_card, write_tiny_model
from mutations import LIMIT, ODD, as_text, change, damage, mutated, seeds
from osgeo import gdal
from scenes import random_dn, write_raster, write_safe
from section_stores import make_store

ORIGIN = (300000, 5000040)


@mutated
@given(ODD, seeds)
def test_cards(odd, seed):
    try:
        Card.from_json(as_text(change(json.loads(tiny_card().to_json()), odd, seed)))
    except ValueError as error:
        assert str(error)


def record():
    card = tiny_card()
    found = ResultRecord("t", "s", {"grid": {"x0": 1}}, card.label_set, card.thresholds, ({"a": 1},), frozenset({1, 2}))
    return json.loads(found.to_json())


@mutated
@given(ODD, seeds)
@example("0-99999999999", 3)
def test_records_of_results(odd, seed):
    try:
        ResultRecord.from_json(as_text(change(record(), odd, seed)))
    except (ValueError, KeyError, TypeError) as error:  # `record.load` makes a sentence of these
        assert type(error) is not UnicodeEncodeError


@pytest.mark.parametrize("text", ["0-99999999999", "5-2", "a", "1", "-1-3", "1--3", "0-" + "9" * 5000])
def test_ranges_of_rows_are_limited(text):
    with pytest.raises(ValueError, match="not a range of rows"):
        _from_ranges(text)


@pytest.mark.parametrize("text", ["[" * 100_000, "null", "3", '"x"', "{", "NaN", "[1]"])
def test_documents_that_are_no_record(text):
    for read in (ResultRecord.from_json, Card.from_json):
        with pytest.raises(ValueError):
            read(text)


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return make_store(tmp_path_factory.mktemp("stores") / "store", 12)


@mutated
@given(ODD, seeds)
def test_store_records(store, odd, seed):
    path = store / "store.json"
    original = path.read_text(encoding="utf-8")
    try:
        path.write_text(as_text(change(json.loads(original), odd, seed)), encoding="utf-8", errors="surrogatepass")
        open_store(store).summary()
    except LandLabelsError as error:
        assert str(error)
    finally:
        path.write_text(original, encoding="utf-8")


@mutated
@given(st.sampled_from(["done.npy", "labels.npy", "index.csv", "bands_10m.npy"]), seeds)
def test_store_files(store, name, seed):
    path = store / name
    original = path.read_bytes()
    try:
        path.write_bytes(damage(original[:4000], seed) + original[4000:])
        open_store(store).summary()
    except LandLabelsError as error:
        assert str(error)
    finally:
        path.write_bytes(original)


def test_pickles_in_a_store_are_not_loaded(store):
    path = store / "done.npy"
    original = path.read_bytes()
    np.save(path, np.array([print] * 12, dtype=object), allow_pickle=True)
    with pytest.raises(StoreError, match="truncated or damaged"):
        open_store(store)
    path.write_bytes(original)


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """One small file of each format, by name: (path, what reads it)."""
    folder = tmp_path_factory.mktemp("files")
    stack = write_raster(folder / "stack.tif", random_dn((12, 120, 120), 1), ORIGIN, 10, descriptions=ORDER_12)
    write_raster(folder / "envi.img", random_dn((12, 120, 120), 1), ORIGIN, 10, descriptions=ORDER_12, driver="ENVI")
    (folder / "x.vrt").write_text(VIRTUAL.format(file=stack))
    safe = write_safe(folder / "safe", (1, 1))
    model = write_tiny_model(folder / "m.onnx", tiny_card())
    archive = write_v2(folder / "v2", {"S2A_MSIL2A_20170717T113321_N9999_R080_T29UPU_10_10": (["Pastures"], "train")})
    assignment = folder / "a.bands.json"
    assignment.write_text(json.dumps({band: [str(stack), n] for n, band in enumerate(ORDER_12, start=1)}))
    run = RunFolder(folder / "m.run")
    run.append("start", epochs=3)
    run.append("epoch", epoch=1)
    return {
        "tiff": (stack, lambda: open_scene(stack)),
        "envi header": (folder / "envi.hdr", lambda: open_scene(folder / "envi.img")),
        "virtual raster": (folder / "x.vrt", lambda: open_scene(folder / "x.vrt")),
        "product metadata": (safe / "MTD_MSIL2A.xml", lambda: open_scene(safe)),
        "model": (model, lambda: load_model(model)),
        "card": (model, lambda: read_card(model)),
        "metadata.parquet": (archive / "metadata.parquet", lambda: open_archive(archive)),
        "assignment": (assignment, lambda: open_scene(assignment)),
        "events": (run.events_path, lambda: RunFolder(run.path).current()),
    }


VIRTUAL = """<VRTDataset rasterXSize="120" rasterYSize="120"><SRS>EPSG:32633</SRS>
<GeoTransform>300000,10,0,5000040,0,-10</GeoTransform>""" + "".join(
    f"""<VRTRasterBand dataType="UInt16" band="{number}"><Description>{band}</Description><SimpleSource>
<SourceFilename>{{file}}</SourceFilename><SourceBand>{number}</SourceBand></SimpleSource></VRTRasterBand>"""
    for number, band in enumerate(ORDER_12, start=1)
) + "</VRTDataset>"  # fmt: skip


FORMATS = ("tiff", "envi header", "virtual raster", "product metadata", "model", "card", "metadata.parquet")


@pytest.mark.parametrize("name", [*FORMATS, "assignment", "events"])
def test_damaged_files(files, name):
    path, read = files[name]
    original = path.read_bytes()

    @mutated
    @given(seeds)
    def check(seed):
        # Headers are at the start, those of ONNX and Parquet also at the end.
        head, tail = original[:3000], original[3000:]
        path.write_bytes(damage(head, seed) + tail if seed % 3 else original[:-2000] + damage(original[-2000:], seed))
        try:
            read()
        except LandLabelsError as error:
            assert str(error)

    try:
        check()
    finally:
        path.write_bytes(original)


def test_values_that_gdals_bindings_reject_are_one_kind_of_error():
    with pytest.raises(RuntimeError):
        checked(gdal.Warp, "", gdal.GetDriverByName("MEM").Create("", 2, 2), options=3)


@mutated
@given(st.text(max_size=200))
@example("B02=" + " " * 3000)
@example(" " * 3000 + "=" + " " * 3000)
@example("B02=" + "a:" * 3000 + "x")
def test_assignments_as_text(text):
    try:
        parse_assignment(text, "x.tif")
    except LandLabelsError as error:
        assert str(error)


@pytest.mark.parametrize("value", ["nan", "inf", "1e300", "9e8", "0"])
def test_geotransforms_that_are_nowhere_on_earth(tmp_path, value):
    stack = write_raster(tmp_path / "s.tif", random_dn((12, 120, 120), 1), ORIGIN, 10, descriptions=ORDER_12)
    for place in ("300000,", ",10,", "-10<"):
        text = VIRTUAL.format(file=stack).replace(place, place.replace(place.strip(",<"), value), 1)
        if value == "0" and place == "300000,":
            continue  # 0 is a possible position
        (tmp_path / "x.vrt").write_text(text)
        with pytest.raises(LandLabelsError):
            open_scene(tmp_path / "x.vrt")


def test_pipes_sockets_and_devices_are_not_read(tmp_path):
    os.mkfifo(tmp_path / "pipe.tif")
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(str(tmp_path / "socket.tif"))
    for path in (tmp_path / "pipe.tif", tmp_path / "socket.tif", Path("/dev/zero")):
        started = time.monotonic()
        with pytest.raises(CannotOpen, match="pipe or a device"):
            open_scene(path)
        with pytest.raises(ModelError, match="pipe or a device"):
            load_model(path)
        with pytest.raises(ReferenceUnreadable, match="pipe or a device"):
            open_reference(path)
        assert time.monotonic() - started < LIMIT
    listener.close()


@pytest.mark.parametrize("target", ["/etc/passwd", "/dev/zero", "secret.bin"])
def test_virtual_rasters_over_raw_bytes_are_refused(tmp_path, target):
    (tmp_path / "secret.bin").write_bytes(bytes(120 * 120 * 2))
    raw = f"""<VRTRasterBand dataType="UInt16" band="1" subClass="VRTRawRasterBand"><SourceFilename>{target}
    </SourceFilename><ImageOffset>0</ImageOffset><PixelOffset>2</PixelOffset><LineOffset>240</LineOffset></VRTRasterBand>"""
    text = f'<VRTDataset rasterXSize="120" rasterYSize="120">{raw}</VRTDataset>'
    (tmp_path / "x.vrt").write_text(text)
    for source in (tmp_path / "x.vrt", text):
        with pytest.raises(CannotOpen, match="reads the bytes of another file"):
            open_scene(source)


def test_very_long_texts_in_a_raster_take_no_time(tmp_path):
    names = [f"{' ' * 3000}B{number}{'9 ' * 3000}" for number in range(12)]
    path = write_raster(tmp_path / "x.tif", random_dn((12, 120, 120), 1), ORIGIN, 10, descriptions=names)
    started = time.monotonic()
    with pytest.raises(LandLabelsError):
        open_scene(path)
    assert time.monotonic() - started < LIMIT


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux allows any bytes in names")
@pytest.mark.parametrize("odd", ["scene", "output"])
def test_paths_that_are_not_utf8_are_refused_in_one_sentence(tmp_path, odd):
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9 \xff"))
    folder.mkdir()
    source = write_raster(tmp_path / "B.tif", random_dn((12, 240, 240), 1), ORIGIN, 10, descriptions=ORDER_12)
    output = tmp_path / "out.gpkg"
    if odd == "scene":
        source = source.rename(folder / "B.tif")
    else:
        output = folder / "out.gpkg"
    command = [sys.executable, "-m", "landlabels.core", "classify", str(source), "--output", str(output)]
    environment = os.environ | {"PYTHONPATH": ":".join(sys.path)}
    done = subprocess.run(command, capture_output=True, timeout=120, env=environment)
    assert done.returncode == 1 and b"is not valid text" in done.stderr and b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    "name", ["a'b\"c.tif", "new\nline.tif", "森林 🛰.tif", "n" * 240 + ".tif", "-x.tif", "a;b{c}.tif"]
)
def test_unusual_names_are_accepted(tmp_path, name):
    path = write_raster(tmp_path / name, random_dn((12, 120, 120), 1), ORIGIN, 10, descriptions=ORDER_12)
    assert open_scene(path).summary()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
@pytest.mark.parametrize("delay", [0.15, 0.4, 1.0])
def test_a_signal_at_any_time_ends_with_one_line(tmp_path, number, status, delay):
    code = (
        "import sys; from landlabels.core.__main__ import main; print(flush=True); status = main(sys.argv[1:]); "
        "from landlabels.core.cancellable import exit_process; exit_process(status)"
    )
    path = write_raster(tmp_path / "x.tif", random_dn((12, 1200, 1200), 1), ORIGIN, 10, descriptions=ORDER_12)
    output = tmp_path / "out.gpkg"
    command = [sys.executable, "-c", code, "classify", str(path), "--output", str(output), "--batch", "1"]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ | {"PYTHONPATH": ":".join(sys.path)}
    )
    process.stdout.readline()
    time.sleep(delay)
    process.send_signal(number)
    _, errors = process.communicate(timeout=60)
    assert b"Traceback" not in errors
    assert process.returncode in (status, 0)  # 0: it had finished
