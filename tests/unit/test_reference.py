"""Land-cover references: classes on the pixels of sections, from any coordinate system, format and pixel size."""

import numpy as np
import pytest
from landlabels.core.errors import ParameterError, ReferenceField, ReferenceUnreadable, TooManyClasses
from landlabels.core.model.label_sets import load_label_set
from landlabels.core.stores.crosswalks import NO_LABEL, UNKNOWN, UNLABELLED, find_labels, make_label_set, suggest
from landlabels.core.stores.reference import MAX_CLASSES, Polygons, ReferenceClass, open_reference
from osgeo import gdal, osr
from references import X0, Y0, plain_classes, shapes, square, system, write_classes, write_polygons

UTM = system(32633).ExportToWkt()
BOUNDS = (X0, Y0 - 1200, X0 + 2400, Y0)  # two sections side by side


def read_values(reference):
    """The classes on the pixels as values of the reference, "" for none."""
    codes = reference.read(BOUNDS, UTM)
    return np.array(["", *(found.value for found in reference.classes)])[codes]


# Polygons


def test_polygons_cover_the_pixels_whose_centres_they_contain():
    reference = Polygons(shapes((square(X0, Y0, 600), "forest"), (square(X0 + 1200, Y0, 300), 7)), UTM, "class")
    found = read_values(reference)
    assert found.shape == (120, 240)
    assert (found[:60, :60] == "forest").all() and (found[:30, 120:150] == "7").all()
    assert (found != "").sum() == 60 * 60 + 30 * 30


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_the_smaller_of_overlapping_polygons_is_used_in_any_order(order):
    nested = [(square(X0, Y0, 1200), "forest"), (square(X0, Y0, 600), "lake"), (square(X0, Y0, 100), "island")]
    found = read_values(Polygons(shapes(*(nested[i] for i in order)), UTM, "class"))
    assert [(found == name).sum() for name in ("island", "lake", "forest")] == [100, 3600 - 100, 14400 - 3600]


def test_the_later_of_equal_polygons_is_used():
    found = read_values(Polygons(shapes((square(X0, Y0, 600), "a"), (square(X0, Y0, 600), "b")), UTM, "class"))
    assert set(found.ravel()) == {"", "b"}


def test_polygons_without_a_class_are_unlabelled():
    found = read_values(Polygons(shapes((square(X0, Y0, 600), None), (square(X0, Y0, 600), "  ")), UTM, "class"))
    assert not (found != "").any()


def test_holes_and_self_intersections_are_accepted():
    ring = f"POLYGON(({X0} {Y0},{X0 + 600} {Y0},{X0 + 600} {Y0 - 600},{X0} {Y0 - 600},{X0} {Y0}),"
    ring += f"({X0 + 200} {Y0 - 200},{X0 + 400} {Y0 - 200},{X0 + 400} {Y0 - 400},{X0 + 200} {Y0 - 400},"
    ring += f"{X0 + 200} {Y0 - 200}))"
    bow = f"POLYGON(({X0 + 1200} {Y0},{X0 + 1800} {Y0 - 600},{X0 + 1800} {Y0},{X0 + 1200} {Y0 - 600},{X0 + 1200} {Y0}))"
    found = read_values(Polygons(shapes((ring, "ring"), (bow, "bow")), UTM, "class"))
    assert (found == "ring").sum() == 3600 - 400
    assert (found == "bow").sum() == pytest.approx(1800, abs=80)


@pytest.mark.parametrize(("suffix", "epsg"), [(".gpkg", 3035), (".shp", 4326), (".shp", 3035), (".geojson", 4326)])
def test_a_polygon_file_is_transformed(tmp_path, suffix, epsg):
    classes = shapes((square(X0, Y0, 600), "forest"), (square(X0 + 1500, Y0 - 300, 600), "water"), epsg=epsg)
    found = read_values(open_reference(write_polygons(tmp_path / f"land{suffix}", classes, epsg), "class"))
    expected = np.full((120, 240), "", "U6")
    expected[:60, :60], expected[30:90, 150:210] = "forest", "water"
    assert (found != expected).mean() < 0.002


def test_a_global_polygon_is_clipped_to_the_scene():
    world = "POLYGON((-180 -90,180 -90,180 90,-180 90,-180 -90))"
    half = "POLYGON((-180 -90,12.47 -90,12.47 90,-180 90,-180 -90))"
    west = (plain_classes(BOUNDS, np.array([[1, 2]]), (12.47 - 180, 90), 180, 4326, 0) == 1).mean()
    reference = Polygons(shapes((world, "earth"), (half, "west")), system(4326).ExportToWkt(), "class")
    found = read_values(reference)
    assert set(found.ravel()) <= {"earth", "west"}
    assert (found == "west").mean() == pytest.approx(west, abs=0.002)


def test_integers_and_the_chosen_layer_are_read(tmp_path):
    path = write_polygons(tmp_path / "land.gpkg", shapes((square(X0, Y0, 600), 311)), field="Code_18")
    assert (read_values(open_reference(path, "CODE_18")) == "311").sum() == 3600
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.CopyLayer(dataset.GetLayer(0), "copy")
    dataset = None
    with pytest.raises(ReferenceUnreadable, match="layers land, copy; choose one"):
        open_reference(path, "Code_18")
    assert (read_values(open_reference(path, "Code_18", "copy")) == "311").sum() == 3600


@pytest.mark.parametrize(
    ("field", "problem"),
    [
        ("missing", "has no field 'missing'"),
        ("area", "has numbers or dates in the field 'area'"),
        (None, "needs a class field"),
    ],
)
def test_a_field_without_classes_is_refused_with_the_possible_ones(tmp_path, field, problem):
    path = write_polygons(tmp_path / "land.gpkg", shapes((square(X0, Y0, 600), "forest")))
    with pytest.raises(ReferenceField, match=problem) as caught:
        open_reference(path, field)
    assert str(caught.value).endswith("this layer has: class, number.")


def test_a_field_with_too_many_values_is_refused(tmp_path):
    classes = shapes(*((square(X0 + 10 * (i % 20), Y0 - 10 * (i // 20), 10), f"n{i}") for i in range(MAX_CLASSES + 1)))
    reference = open_reference(write_polygons(tmp_path / "land.gpkg", classes), "class")
    with pytest.raises(TooManyClasses, match="more than 255 different values in the field 'class' of 'land.gpkg'"):
        reference.read(BOUNDS, UTM)


def test_other_files_are_refused_in_one_sentence(tmp_path):
    (tmp_path / "text.gpkg").write_text("no")
    for path in (tmp_path / "text.gpkg", tmp_path / "absent.gpkg"):
        with pytest.raises(ReferenceUnreadable, match=f"'{path.name}' cannot be used as a reference"):
            open_reference(path, "class")
    path = tmp_path / "points.geojson"
    path.write_text('{"type":"Feature","properties":{"class":"a"},"geometry":{"type":"Point","coordinates":[1,2]}}')
    with pytest.raises(ReferenceUnreadable, match="has no polygons"):
        open_reference(path, "class")
    with pytest.raises(ReferenceUnreadable, match="no defined coordinate system"):
        Polygons(shapes((square(X0, Y0, 600), "a")), "", "class")


# Rasters


@pytest.mark.parametrize(
    ("epsg", "pixel", "kind"),
    [(3035, 100, gdal.GDT_Byte), (4326, 1 / 12000, gdal.GDT_Byte), (32633, 2.5, gdal.GDT_Int16)],
)
def test_a_raster_is_warped_from_any_system_and_pixel_size(tmp_path, epsg, pixel, kind):
    corner = osr.CoordinateTransformation(system(32633), system(epsg)).TransformPoint(X0 - 300.0, Y0 + 300.0)
    step = 1 / 100000 if epsg == 4326 else 1
    origin = (corner[0] - 500 * step, corner[1] + 500 * step)
    span = 4500 * step / pixel
    blocks = np.random.default_rng(1).integers(0, 9, (40, 40)).repeat(max(1, int(span) // 40), 0)
    values = blocks.repeat(max(1, int(span) // 40), 1).astype(np.uint8)
    path = write_classes(tmp_path / "classes.tif", values, origin, pixel, epsg, nodata=0, kind=kind)
    found = read_values(open_reference(path))
    expected = plain_classes(BOUNDS, values, origin, pixel, epsg, nodata=0).astype(str)
    expected[expected == "0"] = ""
    assert len(np.unique(expected)) > 4
    assert (found != expected).mean() < 0.02  # GDAL's warp is off by up to an eighth of a pixel


def test_overviews_are_not_used(tmp_path):
    values = np.tile(np.array([[10, 30], [30, 10]], np.uint8), (600, 1200))
    path = write_classes(tmp_path / "fine.tif", values, (X0, Y0), 1, 32633)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.BuildOverviews("AVERAGE", [2, 4, 8])
    dataset = None
    assert set(read_values(open_reference(path)).ravel()) <= {"10", "30"}


def test_whole_numbers_stored_as_floats_are_classes_and_fractions_are_not(tmp_path):
    values = np.full((120, 240), 3.0, np.float32)
    path = write_classes(tmp_path / "a.tif", values, (X0, Y0), 10, 32633, kind=gdal.GDT_Float32)
    assert set(read_values(open_reference(path)).ravel()) == {"3"}
    values[5, 5] = 3.5
    path = write_classes(tmp_path / "b.tif", values, (X0, Y0), 10, 32633, kind=gdal.GDT_Float32)
    with pytest.raises(ReferenceUnreadable, match="its values are fractions, not class numbers"):
        open_reference(path).read(BOUNDS, UTM)


def test_a_raster_names_and_colours_its_classes(tmp_path):
    values = np.repeat(np.array([[1, 2]], np.uint8), 120, 0).repeat(120, 1)
    path = write_classes(
        tmp_path / "named.tif",
        values,
        (X0, Y0),
        10,
        32633,
        colors={1: (0, 100, 0), 2: (1, 2, 255)},
        names=["nothing", "Trees"],
    )
    reference = open_reference(path)
    reference.read(BOUNDS, UTM)
    assert reference.classes == [ReferenceClass("1", "Trees", "#006400"), ReferenceClass("2", "Class 2", "#0102ff")]


def test_an_attribute_table_names_the_classes(tmp_path):
    path = write_classes(tmp_path / "clc.tif", np.full((120, 240), 23, np.uint8), (X0, Y0), 10, 32633)
    table = gdal.RasterAttributeTable()
    for name, kind, usage in (
        ("Value", gdal.GFT_Integer, gdal.GFU_MinMax),
        ("CODE_18", gdal.GFT_String, gdal.GFU_Generic),
        ("LABEL3", gdal.GFT_String, gdal.GFU_Generic),
        ("Red", gdal.GFT_Integer, gdal.GFU_Red),
        ("Green", gdal.GFT_Integer, gdal.GFU_Green),
        ("Blue", gdal.GFT_Integer, gdal.GFU_Blue),
    ):
        table.CreateColumn(name, kind, usage)
    for column, value in enumerate((23, "311", "Broad-leaved forest", 128, 255, 0)):
        (table.SetValueAsInt if isinstance(value, int) else table.SetValueAsString)(0, column, value)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetDefaultRAT(table)
    dataset = None
    reference = open_reference(path)
    reference.read(BOUNDS, UTM)
    assert reference.classes == [ReferenceClass("23", "Broad-leaved forest", "#80ff00")]


def test_a_truncated_raster_is_refused_when_it_is_read(tmp_path):
    values = np.random.default_rng(1).integers(1, 9, (400, 400)).astype(np.uint8)
    path = write_classes(tmp_path / "a.tif", values, (X0, Y0), 10, 32633)
    path.write_bytes(path.read_bytes()[:9000])
    with pytest.raises(ReferenceUnreadable, match="'a.tif' cannot be used as a reference"):
        open_reference(path).read(BOUNDS, UTM)


def test_an_image_and_a_field_for_a_raster_are_refused(tmp_path):
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "rgb.tif"), 10, 10, 3)
    dataset.SetSpatialRef(system(32633))
    dataset = None
    with pytest.raises(ReferenceUnreadable, match="it has 3 bands; a class map has one"):
        open_reference(tmp_path / "rgb.tif")
    path = write_classes(tmp_path / "a.tif", np.ones((5, 5), np.uint8), (X0, Y0), 10, 32633)
    with pytest.raises(ParameterError, match="FIELD is class"):
        open_reference(path, "class")


# From classes to labels


def labels_of(values, preset):
    label_set = load_label_set(preset)
    found = find_labels([ReferenceClass(value, value) for value in values], label_set)
    return [label_set.names[index] if index >= 0 else index for index in found]


@pytest.mark.parametrize(
    ("preset", "expected"),
    [
        ("clc43", ["Continuous urban fabric", "Sea and ocean", "Pastures", NO_LABEL]),
        ("bigearthnet19", ["Urban fabric", "Marine waters", "Pastures", NO_LABEL]),
    ],
)
def test_corine_is_known_by_code_by_grid_code_and_by_name(preset, expected):
    assert labels_of(["111", "523", "231", "335"], preset) == expected
    assert labels_of(["1", "44", "18", "34"], preset) == expected
    assert labels_of(["continuous urban fabric", "SEA AND OCEAN", "Pastures"], preset) == expected[:3]


def test_corine_classes_without_a_label_differ_from_no_data_and_from_unknown_ones():
    assert labels_of(["122", "332", "999", "48", "777"], "bigearthnet19") == [
        NO_LABEL,
        NO_LABEL,
        UNLABELLED,
        UNLABELLED,
        UNKNOWN,
    ]


def test_worldcover_has_its_own_labels():
    assert labels_of(["10", "95", "100", "0", "15"], "worldcover") == [
        "Tree cover",
        "Mangroves",
        "Moss and lichen",
        UNLABELLED,
        UNKNOWN,
    ]


def test_a_matching_label_set_is_suggested():
    def classes(*values):
        return [ReferenceClass(value, value) for value in values]

    assert suggest(classes("311", "111", "335"), "land.gpkg") == "clc43"
    assert suggest(classes("10", "80"), "ESA_WorldCover_10m_2021_v200_N51E012_Map.tif") == "worldcover"
    assert suggest(classes("10", "80"), "classes.tif") == "own"
    assert suggest(classes("forest", "311"), "land.gpkg") == "own"


def test_a_label_set_from_classes_has_short_unique_codes_and_distinct_colours():
    names = ["Wälder", "лес", "вода", "a very long class name", "a very long class name too", "lake", "Lake", "12"]
    made = make_label_set("own", [ReferenceClass(name, name, "#112233") for name in names])
    assert made.codes == ("12", "averylongcla", "averylongcl2", "lake", "walder", "label", "label2")
    assert len({label.color for label in made}) == len(made) == 7  # Lake and lake are one
    many = make_label_set("own", [ReferenceClass(str(i), f"Class {i}") for i in reversed(range(MAX_CLASSES))])
    assert many.names[:3] == ("Class 0", "Class 1", "Class 2")
    assert len({label.color for label in many}) == len(set(many.codes)) == MAX_CLASSES
