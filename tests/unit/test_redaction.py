"""Secrets in addresses and options are in no text: records, events, errors, reports and logs."""

import io
import json
import time
import zipfile

import pytest
from landlabels.core.__main__ import main
from landlabels.core.classify import ClassifyRequest, classify
from landlabels.core.errors import CannotOpen, LandLabelsError
from landlabels.core.raster.files import gdal_path, parent_folders, stem_of
from landlabels.core.raster.remote import can_list
from landlabels.core.redaction import redact
from landlabels.core.runs.run_folder import RunFolder
from landlabels.core.scene.bands import ORDER_12
from landlabels.core.scene.products.assignment import as_text
from landlabels.core.scene.scene import open_scene
from landlabels.core.stores.store import open_store
from models import write_tiny_model
from osgeo import gdal
from reporters import RecordingReporter
from scenes import write_band_files
from section_stores import make_store
from web import serve

KEY = "4cret"  # the secret of every text below
ADDRESS = f"https://host/a/B02.tif?sig={KEY}"
TEXTS = {
    ADDRESS: "https://host/a/B02.tif",
    f"http://user:{KEY}@host:80/B02.tif": "http://host:80/B02.tif",
    f"http://{KEY}@host/B02.tif": "http://host/B02.tif",
    f"/vsicurl/https://user:p/?{KEY}@host/B02.tif": "/vsicurl/https://host/B02.tif",
    f"/vsizip/{{/vsicurl/https://host/a.zip?sig={KEY}}}/x.tif": "/vsizip/{/vsicurl/https://host/a.zip}/x.tif",
    f"/vsicurl?url=https%3A%2F%2Fhost%2FB02.tif%3Fsig%3D{KEY}": "/vsicurl/https://host/B02.tif",
    f"/vsicurl?header.X=Bearer%20{KEY}&url=https%3A%2F%2Fu%3A{KEY}%40host%2FB02.tif": "/vsicurl/https://host/B02.tif",
    f"/vsis3/bucket/B02.tif?X-Amz-Signature={KEY}&X-Amz-Date=1": "/vsis3/bucket/B02.tif",
    f'NETCDF:"/vsicurl/https://host/x.nc?k={KEY}":B02': 'NETCDF:"/vsicurl/https://host/x.nc":B02',
    f"https%3A%2F%2Fu%3A{KEY}%40host%2Fx%3Fsig%3D{KEY}": "https%3A%2F%2Fhost%2Fx",
    f"PG:host=h password='a {KEY}' user=u": "PG:host=h password=*** user=u",
    f"postgresql://u:{KEY}@host/db?password={KEY}": "postgresql://host/db",
    f"AWS_SECRET_ACCESS_KEY={KEY}": "AWS_SECRET_ACCESS_KEY=***",
    f"GDAL_HTTP_HEADERS=Authorization: Bearer {KEY}": "GDAL_HTTP_HEADERS=***",
    f"GDAL_HTTP_USERPWD=user:{KEY}": "GDAL_HTTP_USERPWD=***",
    f"Authorization: Basic {KEY}": "Authorization: ***",
    f"X-Auth-Token: {KEY}": "X-Auth-Token: ***",
    f"AZURE_STORAGE_SAS_TOKEN=sv=1&sig={KEY}": "AZURE_STORAGE_SAS_TOKEN=***&sig=***",
    f"https://tiles/https%253A%252F%252Fhost%252Fx%253Fsig%253D{KEY}/0.png": (
        "https://tiles/https%253A%252F%252Fhost%252Fx%253Fsig%253D***"
    ),
    f"AccountName=a;AccountKey={KEY}==;EndpointSuffix=x": "AccountName=a;AccountKey=***;EndpointSuffix=x",
    f"x.tif|option:API_KEY={KEY}|layername=a": "x.tif|option:API_KEY=***|layername=a",
    f'<OOI key="USERPWD">u:{KEY}</OOI><UserPwd>u:{KEY}</UserPwd>': '<OOI key="USERPWD">***</OOI><UserPwd>***</UserPwd>',
    f"<SourceFilename>{ADDRESS}&amp;se=1</SourceFilename>": "<SourceFilename>https://host/a/B02.tif</SourceFilename>",
    f'{{"password": "{KEY}", "B02": ["/vsicurl/{ADDRESS}", 1]}}': (
        '{"password": "***", "B02": ["/vsicurl/https://host/a/B02.tif", 1]}'
    ),
    f"'/vsicurl/{ADDRESS}' failed (403 on `{ADDRESS}'); check (see {ADDRESS}), again.": (
        "'/vsicurl/https://host/a/B02.tif' failed (403 on `https://host/a/B02.tif'); check "
        "(see https://host/a/B02.tif), again."
    ),
}


@pytest.mark.parametrize("text", TEXTS)
def test_a_secret_is_removed(text):
    assert redact(text) == TEXTS[text]
    assert redact({"a": [text, (1, text)]}) == {"a": [TEXTS[text], (1, TEXTS[text])]}
    assert str(CannotOpen(source="x", reason=RuntimeError(text))).count(KEY) == 0
    assert KEY not in str(LandLabelsError(reason=text))


@pytest.mark.parametrize(
    "text", ["/data/b?.tif", "/vsizip//home/a?b.zip/x.tif", "https://host:80/a/@b/c.tif", "B02 is 400: key, token."]
)
def test_other_texts_are_not_changed(text):
    assert redact(text) == text


@pytest.mark.parametrize("part", [" ", "a", "://", "http://u:", "/vsicurl/", "sig=", "'", '"a', "<", "http://a:b "])
def test_a_long_text_takes_time_in_proportion_to_its_length(part):
    started = time.monotonic()
    redact(part * (200_000 // len(part)))
    assert time.monotonic() - started < 5  # seconds; minutes if it were quadratic


def test_an_address_as_an_option_has_the_name_of_its_file():
    assert stem_of("/vsicurl?max_retry=3&url=https%3A%2F%2Fh%2FT1_B02.tif%3Fa%3Db&use_head=no") == "T1_B02"


@pytest.fixture
def web(tmp_path):
    with serve(tmp_path / "www") as server:
        yield server


def _virtual(files, url):
    text = f"{url}/stack.vrt"
    name = f"/vsimem/{url.rpartition(':')[2]}.vrt"
    dataset = gdal.BuildVRT(name, [str(file) for file in files.values()], separate=True)
    for number, band in enumerate(files, start=1):
        dataset.GetRasterBand(number).SetDescription(band)
    del dataset
    size = gdal.VSIStatL(name).size
    file = gdal.VSIFOpenL(name, "rb")
    text = gdal.VSIFReadL(1, size, file).decode()
    gdal.VSIFCloseL(file)
    for path in files.values():
        text = text.replace(f">{path}<", f">/vsicurl/{url}/{path.name}?sig={KEY}<")
    return text


def _zipped(root, files):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for path in files.values():
            archive.write(path, path.name)
    (root / "bands.zip").write_bytes(content.getvalue())


def _sources(web, files):
    host = web.url.removeprefix("http://")
    encoded = f"http%3A%2F%2F{host.replace(':', '%3A')}%2FB02.tif%3Fsig%3D{KEY}"
    return {
        "signed": web[f"B02.tif?sig={KEY}"],
        "user": f"http://user:{KEY}@{host}/B02.tif",
        "option": f"/vsicurl?max_retry=1&url={encoded}",
        "archive": f"/vsizip/{{/vsicurl/{web.url}/bands.zip?sig={KEY}}}/B02.tif",
        "virtual": _virtual(files, web.url),
        "assigned": as_text({band: (web[f"{path.name}?sig={KEY}"], 1) for band, path in files.items()}),
    }


@pytest.mark.parametrize("form", ["signed", "user", "option", "archive", "virtual", "assigned"])
def test_no_output_of_a_run_holds_the_secret_of_its_address(tmp_path, web, form, capsys):
    bands = list(ORDER_12)
    files = write_band_files(web.root, (2, 2), bands=bands, prefix="", suffix=".tif")
    if form == "virtual":  # a stack: all bands on one grid
        files = write_band_files(web.root, (2, 2), bands=["B02", "B03", "B04", "B08"], prefix="V_", suffix=".tif")
    _zipped(web.root, files)
    source = _sources(web, files)[form]
    output, reporter = tmp_path / "labels.gpkg", RecordingReporter()
    model = write_tiny_model(tmp_path / "tiny.onnx")
    result = classify(ClassifyRequest(source, output, model, device="cpu", fill_missing=True), reporter)
    assert result.complete
    assert KEY.encode() not in output.read_bytes()
    assert KEY not in repr(reporter.__dict__) and KEY not in repr(result)
    assert main(["inspect", source]) == 0
    printed = capsys.readouterr()
    assert KEY not in printed.out + printed.err
    assert len(printed.out.splitlines()) > 3


@pytest.mark.parametrize("form", ["signed", "user", "option", "archive", "virtual", "assigned"])
def test_no_error_holds_the_secret_of_its_address(tmp_path, web, form, capsys):
    files = write_band_files(web.root, (1, 1), bands=["B02", "B03"], prefix="", suffix=".tif")
    _zipped(web.root, files)
    source = _sources(web, files)[form]
    for path in web.root.iterdir():
        path.write_bytes(b"<html>")
    assert main(["inspect", source]) == 1
    text = capsys.readouterr().err
    assert KEY not in text
    assert len(text.splitlines()) == 1


def test_the_other_bands_of_a_file_with_options_are_found(web):
    write_band_files(web.root, (1, 1), prefix="", suffix=".tif")
    host = web.url.removeprefix("http://").replace(":", "%3A")
    scene = open_scene(f"/vsicurl?url=http%3A%2F%2F{host}%2FB05.tif%3Fsig%3D{KEY}&max_retry=2")
    assert list(scene.bands) == list(ORDER_12)
    assert all(path.endswith(f"?sig={KEY}") for _, path, _ in web.requests)


def test_a_login_in_the_address_is_used_for_all_bands(web):
    write_band_files(web.root, (1, 1), prefix="", suffix=".tif")
    web.login = f"user:{KEY}"
    with pytest.raises(LandLabelsError):
        open_scene(web["B05.tif"])
    scene = open_scene(web["B05.tif"].replace("://", f"://user:{KEY}@"))
    assert list(scene.bands) == list(ORDER_12)
    assert gdal_path(scene.source).startswith("/vsicurl/")


def test_events_and_stores_hold_no_secret(tmp_path):
    run = RunFolder(tmp_path / "x.run")
    run.append("warning", text=f"cannot read {ADDRESS}", sections={"a": [ADDRESS]})
    assert KEY not in run.events_path.read_text()
    assert "https://host/a/B02.tif" in run.events()[0]["text"]
    store = make_store(tmp_path / "store", source={"kind": "test", "file": ADDRESS})
    assert KEY not in (store / "store.json").read_text()
    record = json.loads((store / "store.json").read_text())
    assert record["source"]["file"] == "https://host/a/B02.tif"
    record["source"]["file"] = ADDRESS  # as an earlier version wrote it; reports show it
    (store / "store.json").write_text(json.dumps(record))
    assert KEY not in repr(open_store(store).source)


@pytest.mark.parametrize(
    "path", ["/vsicurl/http://host/a/b/B02.tif", "/vsicurl/http://host/B02.tif", "/vsis3/b/B02.tif"]
)
def test_no_folder_above_a_server_is_searched(path):
    assert all(not can_list(folder) and not folder.endswith(":") for folder in parent_folders(path, 9))
