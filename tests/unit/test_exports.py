"""Exports read again are equal to the result: values, names, order, encoding, geometry and coordinate system."""

from __future__ import annotations

import csv
import json
import math
import zipfile
from pathlib import Path

import numpy as np
import pytest
from landlabels.core.__main__ import main
from landlabels.core.errors import FilePresent, LandLabelsError, OutputError, OutputForeign, ParameterError
from landlabels.core.export_choices import EXPORT_FORMATS
from landlabels.core.model.label_sets import Label, LabelSet
from landlabels.core.results.arrays import read_arrays
from landlabels.core.results.errors import FormatUnavailable, FormatUnknown, NotAResult, ResultUnreadable
from landlabels.core.results.exports.export import Exported, ExportRequest, export_labels
from landlabels.core.results.exports.label_table import label_table
from landlabels.core.results.exports.shapefile import divide, unique_names
from landlabels.core.results.rethreshold import rethreshold
from landlabels.core.results.writer import ResultWriter, RowResult
from osgeo import gdal, ogr
from result_samples import gdal_raising, sample_card, sample_grid, sample_run, write_sample

ODD = LabelSet(
    "odd",
    (
        Label("Wälder; Büsche & „Gehölze“", "wald", "#4dff00"),
        Label("L" + 78 * "ä" + "z", "grassland_01", "#00ccf2"),
        Label("Ackerland", "grassland_02", "#e6004d"),
        Label('Quotes "and" commas, 50 % <b>, and more words than a short name has', "grassland_03", "#e60a4d"),
        Label("Never", "never", "#000000"),
    ),
)
VECTOR = ("gpkg", "geojson", "flatgeobuf", "shapefile", "csv", "csv-wkt")
HAS_PARQUET = gdal.GetDriverByName("Parquet") is not None


def write_odd(path: Path, threshold: float = 0.5) -> Path:
    """Write a result with odd label names, sections that were not classified, and some without a label."""
    grid, card = sample_grid(), sample_card(ODD)
    with ResultWriter.open(path, sample_run(card, threshold), card, grid) as writer:
        for row in grid.rows_with_sections():
            cols = grid.columns(row)
            probability = np.random.default_rng(row).random((len(cols), len(ODD)), dtype=np.float32)
            probability[0] = np.nan if row == 1 else 0.01
            clear = np.where(np.arange(len(cols)) % 2, np.nan, 0.5)
            measured = {"valid_share": np.full(len(cols), 0.75), "clear_share": clear}
            writer.write_row(RowResult(row, cols, probability, measured))
        writer.finish()
    return path


@pytest.fixture
def result(tmp_path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    return write_odd(folder / "result.gpkg")


def export(result: Path, output: Path, **options) -> Exported:
    return export_labels(ExportRequest(result, output, **options))


def read(path: Path) -> tuple[list[str], list[dict], ogr.Layer]:
    """Return the names of the fields, the features as dicts in their order, and the layer with its dataset."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layer = dataset.GetLayer(0)
    names = [field.GetName() for field in layer.schema]
    features = [feature.items() | {"wkt": _wkt(feature)} for feature in layer]
    layer.keep = dataset
    return names, features, layer


def _wkt(feature: ogr.Feature) -> str | None:
    geometry = feature.GetGeometryRef()
    return None if geometry is None else geometry.ExportToWkt()


def same(a: object, b: object) -> bool:
    """Return whether two values are equal; formats of text cannot tell an empty text from none."""
    return a == b or (a in ("", None) and b in ("", None))


@pytest.mark.parametrize("raising", [False, True])
@pytest.mark.parametrize("format", VECTOR)
def test_what_is_exported_and_read_again_is_equal(result, tmp_path, format, raising):
    output = tmp_path / f"out{EXPORT_FORMATS[format].suffix}"
    with gdal_raising(raising):
        assert export(result, output, format=format).sections == 13
    expected_names, expected, layer = read(result)
    names, found, exported = read(output)
    if format == "csv-wkt":
        names = names[1:]
    if format == "shapefile":
        names = [row["stands_for"] for row in legend_of(output) if row["kind"] == "field"]
    assert names == expected_names
    if format == "flatgeobuf":  # sorted by its spatial index
        found.sort(key=lambda each: (each["row"], each["col"]))
    values = list(found[0])[1:] if format == "csv-wkt" else list(found[0])
    short = dict(zip(expected_names, values, strict=False))
    for one, other in zip(expected, found, strict=True):
        assert all(same(one[name], other[short[name]]) for name in expected_names), (one, other)
        if format not in ("csv", "geojson"):
            assert one["wkt"] == other["wkt"]
    if format not in ("csv", "geojson"):
        assert exported.GetSpatialRef().IsSame(layer.GetSpatialRef())


def legend_of(shapefile: Path) -> list[dict[str, str]]:
    with open(shapefile.with_name(f"{shapefile.stem}_legend.csv"), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_geojson_follows_rfc_7946(result, tmp_path):
    export(result, tmp_path / "a.geojson")
    text = (tmp_path / "a.geojson").read_text(encoding="utf-8")
    document = json.loads(text)
    assert document["type"] == "FeatureCollection" and "crs" not in document
    assert "„Gehölze“" in text  # UTF-8, not escaped
    _, _, layer = read(result)
    for feature in document["features"]:
        (ring,) = feature["geometry"]["coordinates"]
        assert ring[0] == ring[-1] and len(ring) == 5
        area = sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(ring, ring[1:], strict=False))
        assert area > 0  # anticlockwise: the right-hand rule
        assert all(number == round(number, 7) for point in ring for number in point)
        assert all(-180 <= x <= 180 and -90 <= y <= 90 for x, y in ring)
        assert 12 < ring[0][0] < 16 and 52 < ring[0][1] < 53


def test_a_shapefile_has_short_unique_names_an_encoding_and_a_legend(result, tmp_path):
    export(result, tmp_path / "a.shp")
    names, _, _ = read(tmp_path / "a.shp")
    assert all(len(name) <= 10 for name in names) and len({name.casefold() for name in names}) == len(names)
    assert {"p_grasslan", "p_grassla2", "p_grassla3"} <= set(names)
    assert (tmp_path / "a.cpg").read_text().strip() == "UTF-8"
    legend = legend_of(tmp_path / "a.shp")
    labels = [(row["name"], row["stands_for"], row["color"]) for row in legend if row["kind"] == "label"]
    assert labels == [(label.code, label.name, label.color) for label in ODD]


def test_long_texts_of_a_shapefile_are_divided_and_nothing_is_lost(tmp_path):
    result = write_odd(tmp_path / "many.gpkg", threshold=0.0)  # all labels: more than 254 bytes
    exported = export(result, tmp_path / "a.shp")
    assert len(exported.notes) == 1 and "labels" in exported.notes[0]
    _, expected, _ = read(result)
    names, found, _ = read(tmp_path / "a.shp")
    parts = [row["name"] for row in legend_of(tmp_path / "a.shp") if row["stands_for"] == "labels"]
    assert len(parts) > 1 and set(parts) <= set(names)
    joined = ["".join(each[name] or "" for name in parts) for each in found]
    assert joined == [each["labels"] or "" for each in expected]
    assert max(len(text.encode()) for text in joined) > 254


def test_short_names_are_unique_whatever_they_are():
    names = [f"p_grassland_{n}" for n in range(120)] + ["P_GRASSLA2", "a", "A"]
    found = unique_names(names)
    assert len(found) == len(names) == len({name.casefold() for name in found})
    assert all(len(name) <= 10 for name in found)


@pytest.mark.parametrize("text", ["", "a" * 254, "ä" * 300, "ab " * 200, " " * 600, "a" * 253 + "ä" * 200, "🌲" * 130])
def test_the_pieces_of_a_text_fit_and_give_the_text(text):
    pieces = divide(text)
    assert "".join(pieces) == text and all(len(piece.encode()) <= 254 for piece in pieces)
    assert not text.strip() or [piece.strip() for piece in pieces[:-1]] == pieces[:-1]


@pytest.mark.parametrize("fields", ["labels", "probabilities", "both"])
def test_the_chosen_fields_are_exported_and_those_of_the_user_kept(result, tmp_path, fields):
    dataset = gdal.OpenEx(str(result), gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.GetLayer(0).CreateField(ogr.FieldDefn("my_note", ogr.OFTString))
    dataset = None
    export(result, tmp_path / "a.gpkg", fields=fields)
    names, _, _ = read(tmp_path / "a.gpkg")
    assert "my_note" in names and "section" in names and "clear_share" in names
    assert ("p_wald" in names) == (fields != "labels")
    assert ("labels" in names and "top_label" in names) == (fields != "probabilities")


def test_labels_below_the_minimum_probability_are_left_out(result, tmp_path):
    export(result, tmp_path / "a.gpkg", min_probability=0.8)
    _, before, _ = read(result)
    _, after, _ = read(tmp_path / "a.gpkg")
    names = dict(zip(ODD.codes, ODD.names, strict=True))
    for one, other in zip(before, after, strict=True):
        if one["codes"] is None:
            assert other["codes"] is None and other["n_labels"] is None
            continue
        kept = [code for code in one["codes"].split(",") if code and one[f"p_{code}"] >= 0.8]
        assert other["codes"] == ",".join(kept) and other["labels"] == "; ".join(names[code] for code in kept)
        assert other["n_labels"] == len(kept)
        assert other["top_label"] == (names[kept[0]] if kept else None)
        assert other["top_probability"] == (one[f"p_{kept[0]}"] if kept else None)
        for code in ODD.codes:
            value = one[f"p_{code}"]
            assert other[f"p_{code}"] == (value if value is not None and value >= 0.8 else None)


def test_corrected_labels_are_exported_and_no_minimum_removes_them(result, tmp_path):
    dataset = gdal.OpenEx(str(result), gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL("UPDATE sections SET codes = 'never', labels = 'Never', n_labels = 1 WHERE section = '2_1'")
    dataset = None
    rethreshold(result, [0.9, 0.9, 0.9, 0.9, math.inf])
    export(result, tmp_path / "a.gpkg", min_probability=0.99)
    _, found, _ = read(tmp_path / "a.gpkg")
    by_name = {each["section"]: each for each in found}
    assert by_name["2_1"]["labels"] == "Never"
    expected = read_arrays(result)
    others = [each for each in found if each["section"] != "2_1" and each["codes"]]
    assert all(expected.probability[expected.section == each["section"]].max() >= 0.99 for each in others)


@pytest.mark.parametrize("format", EXPORT_FORMATS.values)
def test_only_the_chosen_sections_are_exported(result, tmp_path, format):
    if format == "geoparquet" and not HAS_PARQUET:
        pytest.skip("this GDAL lacks the Parquet driver")
    output = tmp_path / f"a{EXPORT_FORMATS[format].suffix}"
    chosen = frozenset({"1_1", "3_2"})
    assert export(result, output, format=format, sections=chosen).sections == 2
    if format in VECTOR:
        assert {each["section"] for each in read(output)[1]} == chosen
    if format == "xlsx":
        assert sum(each["sections"] or 0 for each in read(output)[1] if each["code"] == "wald") <= 2
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize("format", [each for each in EXPORT_FORMATS.values if each not in ("geoparquet", "stac")])
def test_a_result_without_sections_is_exported_or_refused_with_a_sentence(result, tmp_path, format):
    output = tmp_path / f"a{EXPORT_FORMATS[format].suffix}"
    try:
        assert export(result, output, format=format, sections=frozenset()).sections == 0
    except LandLabelsError as error:
        assert format == "probabilities" and "no section" in str(error)
        assert not output.exists()


def test_the_raster_has_the_probabilities_of_the_sections(result, tmp_path):
    export(result, tmp_path / "a.tif")
    dataset, stored = gdal.Open(str(tmp_path / "a.tif")), read_arrays(result)
    assert dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
    values = dataset.ReadAsArray()
    assert values.shape == (5, 3, 5)
    found = values[:, stored.row - stored.row.min(), stored.col - stored.col.min()].T
    np.testing.assert_array_equal(found, stored.probability.astype(np.float32))
    assert np.isnan(values).sum() == 5 * (15 - 12)  # two cells without a section, one that was not classified
    assert [dataset.GetRasterBand(n).GetDescription() for n in range(1, 6)] == list(ODD.names)
    west, pixel, _, north, _, height = dataset.GetGeoTransform()
    assert (west, north, pixel, height) == (stored.bounds[:, 0].min(), stored.bounds[:, 3].max(), 1200, -1200)
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "32633"


def test_the_labels_of_each_section_are_in_a_file_like_bigearthnets(result, tmp_path):
    export(result, tmp_path / "a.zip")
    stored = read_arrays(result)
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        names = archive.namelist()
        assert len(names) == len(set(names)) == 13 and all(name.endswith("_labels_metadata.json") for name in names)
        for index, name in enumerate(names):
            content = json.loads(archive.read(name))
            expected = [ODD.names[label] for label in np.flatnonzero(stored.labels[index])]
            assert content["labels"] == expected
            assert set(content) == {"labels", "coordinates", "projection", "tile_source", "acquisition_date"}
            corners = [content["coordinates"][key] for key in ("ulx", "lry", "lrx", "uly")]
            assert corners == stored.bounds[index].tolist()
            assert name.split("/")[0].endswith(f"_{stored.row[index]}_{stored.col[index]}")


def test_the_workbook_has_the_table_of_labels(result, tmp_path):
    export(result, tmp_path / "a.xlsx")
    _, found, _ = read(tmp_path / "a.xlsx")
    table = label_table(read_arrays(result))
    assert [each["label"] for each in found] == [row.name for row in table]
    assert [each["sections"] for each in found] == [row.sections for row in table]
    assert found[0]["km2_of_sections"] == pytest.approx(found[0]["sections"] * 1.44)
    assert found[0]["share"] == pytest.approx(found[0]["sections"] / 12, abs=1e-4)
    assert found[-1]["sections"] == 1 and found[0]["threshold"] == 0.5 and found[4]["threshold"] is None
    workbook = gdal.OpenEx(str(tmp_path / "a.xlsx"))
    facts = {each.GetField(0): each.GetField(1) for each in workbook.GetLayerByName("run")}
    assert facts["Title"] == "sample labels" and facts["Model (SHA-256)"] == "hash 1"


def test_the_stac_item_is_valid_and_describes_the_result(result, tmp_path):
    pystac = pytest.importorskip("pystac", reason="pystac is not installed")
    exported = export(result, tmp_path / "a.json")
    assert "the item lacks its inputs" in exported.notes[0]  # the sample's model does not exist
    document = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    item = pystac.Item.from_dict(document | {"stac_extensions": []})
    item.validate()  # by the schemas in pystac; those of extensions are on the network
    asset = document["assets"]["sections"]
    assert (tmp_path / asset["href"]).resolve() == result.resolve()
    assert [each["name"] for each in asset["classification:classes"]] == list(ODD.codes)
    west, south, east, north = item.bbox
    assert 12 < west < east < 16 and 52 < south < north < 53
    assert document["properties"]["proj:code"] == "EPSG:32633"
    assert document["properties"]["landlabels:thresholds"] == dict.fromkeys(ODD.codes[:-1], 0.5)


def test_the_exported_geopackage_has_the_styles(result, tmp_path):
    export(result, tmp_path / "a.gpkg")
    dataset = gdal.OpenEx(str(tmp_path / "a.gpkg"))
    styles = [each["styleName"] for each in dataset.GetLayerByName("layer_styles")]
    assert "LandLabels" in styles and len(styles) > 3


@pytest.mark.parametrize("name", ["a.xlsx", "a.gpkg.xlsx", "ä b.xlsx", "a.zip", "ä b.shp", f"{'n' * 200}.geojson"])
def test_the_name_of_the_file_does_not_matter(result, tmp_path, name):
    export(result, tmp_path / name)
    assert (tmp_path / name).stat().st_size > 1000
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


@pytest.mark.skipif(HAS_PARQUET, reason="this GDAL has the Parquet driver")
def test_a_format_that_gdal_lacks_is_refused_with_a_sentence(result, tmp_path):
    with pytest.raises(FormatUnavailable, match="cannot write GeoParquet"):
        export(result, tmp_path / "a.parquet")
    assert not (tmp_path / "a.parquet").exists()


@pytest.mark.skipif(not HAS_PARQUET, reason="this GDAL lacks the Parquet driver")
def test_geoparquet_read_again_is_equal(result, tmp_path):
    export(result, tmp_path / "a.parquet")
    expected_names, expected, _ = read(result)
    names, found, _ = read(tmp_path / "a.parquet")
    assert names == expected_names and found == expected


def test_existing_files_are_kept_unless_they_may_be_replaced(result, tmp_path):
    output = tmp_path / "a.geojson"
    output.write_text("mine")
    with pytest.raises(FilePresent):
        export(result, output)
    assert output.read_text() == "mine"
    export(result, output, replace=True)
    assert len(read(output)[1]) == 13
    with pytest.raises(OutputError, match="it is the result"):
        export(result, result, replace=True)
    assert len(read_arrays(result)) == 13


@pytest.mark.parametrize(
    ("name", "options", "error"),
    [
        ("a.png", {}, FormatUnknown),
        ("a.csv", {"format": "gpkg"}, OutputError),
        ("a.gpkg", {"format": "kml"}, ParameterError),
        ("a.gpkg", {"fields": "all"}, ParameterError),
        ("a.gpkg", {"min_probability": 1.5}, ParameterError),
        ("none/a.gpkg", {}, OutputError),
    ],
)
def test_impossible_requests_are_refused(result, tmp_path, name, options, error):
    with pytest.raises(error):
        export(result, tmp_path / name, **options)
    assert {path.name for path in tmp_path.iterdir()} == {"in"}


def test_foreign_files_are_refused(tmp_path):
    with pytest.raises(ResultUnreadable):
        export(tmp_path / "absent.gpkg", tmp_path / "a.csv")
    gdal.GetDriverByName("GPKG").Create(str(tmp_path / "other.gpkg"), 0, 0, 0, gdal.GDT_Unknown).FlushCache()
    with pytest.raises(NotAResult):
        export(tmp_path / "other.gpkg", tmp_path / "a.csv")
    write_sample(tmp_path / "sample.gpkg")
    dataset = gdal.OpenEx(str(tmp_path / "sample.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL("ALTER TABLE sections DROP COLUMN p_water")
    dataset = None
    for name in ("a.zip", "a.xlsx", "a.json"):
        with pytest.raises(OutputForeign, match="p_water"):
            export(tmp_path / "sample.gpkg", tmp_path / name)
    assert main(["export-labels", str(tmp_path / "sample.gpkg"), str(tmp_path / "a.tif")]) == 1


def test_the_command_exports(result, tmp_path, capsys):
    arguments = [str(result), str(tmp_path / "a.csv"), "--fields", "labels", "--min-probability", "0.9"]
    assert main(["export-labels", *arguments]) == 0
    assert "13 sections" in capsys.readouterr().out
    assert "p_wald" not in read(tmp_path / "a.csv")[0]
