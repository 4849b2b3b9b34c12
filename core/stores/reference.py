"""A land-cover reference, polygons with a class field or a categorical raster, as classes on a 10 m lattice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from ..errors import ParameterError, ReferenceField, ReferenceUnreadable, TooManyClasses
from ..raster.coordinates import Bounds, is_defined
from ..raster.files import name_of, suffix_of
from ..raster.gdal_calls import checked, quiet
from ..raster.path_checks import why_not_a_raster
from ..raster.shapes import transformed
from ..results.schema import is_result_layer
from ..text import decode, mark, tr

MAX_CLASSES = 255  # more values are names or measurements, not classes
PIXEL = 10  # metres
IS_RESULT = mark("it is a result of LandLabels, which is no independent reference; choose another layer")
IS_SCENE = mark("it is a band of the scene itself; choose a map of land cover")
# Values that class rasters use for pixels without data and often do not declare.
UNDECLARED_NODATA = ("255", "128", "-128", "-1", "-99", "-999", "-9999", "32767", "-32768", "65535", "-2147483648")
_CORINE_GRID_CODES = range(1, 45)
_CORINE_NODATA = "48"
_CLASS_TYPES = (ogr.OFTString, ogr.OFTInteger, ogr.OFTInteger64)
_UNDEFINED = "Undefined"  # GeoPackage's systems -1 and 0: "Undefined Cartesian SRS", "Undefined geographic SRS"
_NAME_WORDS = ("name", "label", "class", "categ", "desc")


@dataclass(frozen=True)
class ReferenceClass:
    """A class of a reference: its value as text, its name, and its colour `#rrggbb` if the reference has one."""

    value: str
    name: str
    color: str | None = None


class Reference:
    """Base of polygons and rasters: `name`, `where` the classes are, and the `classes` found so far, in order.

    `path` is the file of a raster.

    A pixel of `read` is 1 + the index of its class in `classes`, or 0 for no class.
    """

    path = ""

    def __init__(self, name: str, where: str) -> None:
        self.name, self.where = name, where
        self.classes: list[ReferenceClass] = []
        self._codes: dict[str, int] = {}

    def read(self, bounds: Bounds, crs: str) -> NDArray[np.int32]:
        """Return the classes on the 10 m pixels of `bounds` (whole pixels, metres in the system `crs`, WKT).

        Raises: ReferenceUnreadable, TooManyClasses.
        """
        raise NotImplementedError

    def _code(self, value: str) -> int:
        """Return the code of a class; a class that is found for the first time gets a new one."""
        code = self._codes.get(value)
        if code is None:
            if len(self.classes) == MAX_CLASSES:
                raise TooManyClasses(where=self.where, reference=self.name, limit=MAX_CLASSES)
            self.classes.append(self._describe(value))
            code = self._codes[value] = len(self.classes)
        return code

    def no_data_classes(self) -> list[int]:
        """Return the indexes of the classes found so far that are values of pixels without data."""
        return []

    def _describe(self, value: str) -> ReferenceClass:
        return ReferenceClass(value, value)

    @contextmanager
    def _readable(self) -> Iterator[None]:
        """Translate the errors of GDAL into `ReferenceUnreadable`."""
        try:
            yield
        except RuntimeError as error:
            raise ReferenceUnreadable(reference=self.name, reason=error) from error


class Polygons(Reference):
    """Polygons with a class each; if they overlap the smaller one is used, of equal ones the later.

    `shapes` are (WKB, class) with a class that is text or an integer (None: no class), in the system `crs` (WKT);
    `field` is the name of the class field for messages.
    """

    def __init__(self, shapes: Iterable[tuple[bytes, object]], crs: str, field: str, name: str = "polygons") -> None:
        system = _system(crs) if crs else None
        _require_system(system, name)
        dataset, layer = _memory_layer(system, ogr.OFTString)
        for wkb, value in shapes:
            shape = ogr.CreateGeometryFromWkb(wkb) if value is not None else None
            if shape is not None:
                _add(layer, shape, str(value))
        self._use_layer(dataset, layer, 0, field, name)

    @classmethod
    def from_layer(cls, dataset: gdal.Dataset, layer: ogr.Layer, field: str, name: str) -> Polygons:
        """Use a layer of an open file; its polygons are read when they are needed."""
        definition = layer.GetLayerDefn()
        names = [decode(each.GetName()) for each in layer.schema]
        index = names.index(field) if field in names else definition.GetFieldIndex(field)  # in another case
        if index < 0 or definition.GetFieldDefn(index).GetType() not in _CLASS_TYPES:
            problem = tr("has no field '{field}'") if index < 0 else tr("has numbers or dates in the field '{field}'")
            raise ReferenceField(reference=name, problem=problem.format(field=field), fields=class_fields(layer))
        polygons = cls.__new__(cls)
        polygons._use_layer(dataset, layer, index, field, name)
        return polygons

    def _use_layer(self, dataset: object, layer: ogr.Layer, index: int, field: str, name: str) -> None:
        super().__init__(name, tr("the field '{field}'").format(field=field))
        _require_system(layer.GetSpatialRef(), name)
        self._dataset, self._layer, self._index = dataset, layer, index

    def read(self, bounds: Bounds, crs: str) -> NDArray[np.int32]:
        west, south, east, north = bounds
        raster = gdal.GetDriverByName("MEM").Create(
            "", round((east - west) / PIXEL), round((north - south) / PIXEL), 1, gdal.GDT_Int32
        )
        raster.SetGeoTransform((west, PIXEL, 0, north, 0, -PIXEL))
        with self._readable():
            _dataset, layer = _memory_layer(_system(crs), ogr.OFTInteger)
            for shape, code in self._shapes(bounds, crs):
                _add(layer, shape, code)
            checked(gdal.RasterizeLayer, raster, [1], layer, options=["ATTRIBUTE=class"])
        return raster.ReadAsArray()

    def _shapes(self, bounds: Bounds, crs: str) -> list[tuple[ogr.Geometry, int]]:
        """The polygons that may touch `bounds`, in the system `crs`, with their codes: the largest first."""
        source, target = _system(self._layer.GetSpatialRef().ExportToWkt()), _system(crs)
        same = source.IsSame(target)
        if not same:
            forth, back = (
                checked(osr.CoordinateTransformation, *pair) for pair in ((source, target), (target, source))
            )
            bounds = checked(back.TransformBounds, *bounds, 21)
        found = []
        self._layer.SetSpatialFilterRect(*bounds)
        gdal.ErrorReset()
        with quiet():
            for feature in self._layer:
                shape = feature.GetGeometryRef()
                value = decode(feature.GetFieldAsString(self._index)).strip()
                if shape is not None and shape.GetDimension() == 2 and value:
                    found.append((-shape.GetArea(), feature.GetFID(), shape.GetLinearGeometry(), self._code(value)))
            if gdal.GetLastErrorType() >= gdal.CE_Failure:
                raise RuntimeError(gdal.GetLastErrorMsg())
            found.sort(key=lambda item: item[:2])
            return [(shape if same else transformed(shape, forth, bounds), code) for *_, shape, code in found]


class Raster(Reference):
    """A raster of one band with an integer per class; names and colours come from the raster if it has them."""

    def __init__(self, dataset: gdal.Dataset, name: str) -> None:
        super().__init__(name, tr("the raster"))
        _require_system(dataset.GetSpatialRef(), name)
        if dataset.RasterCount != 1:
            reason = tr("it has {n} bands; a class map has one").format(n=dataset.RasterCount)
            raise ReferenceUnreadable(reference=name, reason=reason)
        self._dataset, self.path = dataset, dataset.GetDescription()
        band = dataset.GetRasterBand(1)
        self._categories, self._colors = [decode(text) for text in band.GetCategoryNames() or []], band.GetColorTable()
        self._table = _attribute_table(band.GetDefaultRAT())

    def read(self, bounds: Bounds, crs: str) -> NDArray[np.int32]:
        west, south, east, north = bounds
        with self._readable():
            pixels = checked(
                gdal.Warp,
                "",
                self._dataset,
                format="MEM",
                dstSRS=crs,
                outputBounds=bounds,
                width=round((east - west) / PIXEL),
                height=round((north - south) / PIXEL),
                resampleAlg="near",
                overviewLevel="NONE",  # overviews may contain averages of class numbers
                outputType=gdal.GDT_Float64,
                dstNodata="nan",
            ).ReadAsArray()
        values = np.unique(pixels)
        values = values[np.isfinite(values)]
        if (values != np.round(values)).any():
            raise ReferenceUnreadable(reference=self.name, reason=tr("its values are fractions, not class numbers"))
        codes = np.array([self._code(str(int(value))) for value in values] + [0], np.int32)
        return codes[np.searchsorted(values, pixels)]  # NaN sorts last

    def no_data_classes(self) -> list[int]:
        """Return the indexes of values that mean no data by convention and have no name; 48 beside CORINE's 1 to 44."""
        values = [each.value for each in self.classes]
        rest = {int(value) for value in values if value not in UNDECLARED_NODATA} - {int(_CORINE_NODATA)}
        is_corine = bool(rest) and rest <= set(_CORINE_GRID_CODES) and len(rest) > 1
        fills = (*UNDECLARED_NODATA, _CORINE_NODATA) if is_corine else UNDECLARED_NODATA
        return [index for index, value in enumerate(values) if value in fills and not self._named(int(value))]

    def _named(self, number: int) -> bool:
        return bool(self._table.get(number, ("", None))[0]) or (
            0 <= number < len(self._categories) and bool(self._categories[number].strip())
        )

    def _describe(self, value: str) -> ReferenceClass:
        number = int(value)
        name, color = self._table.get(number, ("", None))
        if not name and 0 <= number < len(self._categories):
            name = self._categories[number].strip()
        if color is None and self._colors is not None and 0 <= number < self._colors.GetCount():
            red, green, blue, alpha = self._colors.GetColorEntry(number)
            color = f"#{red:02x}{green:02x}{blue:02x}" if alpha else None
        return ReferenceClass(value, name or tr("Class {value}").format(value=value), color)


def open_reference(path: Path | str, field: str | None = None, layer: str | None = None) -> Reference:
    """Open a polygon file (with its class field, and its layer if there are several) or a categorical raster.

    Raises: ReferenceUnreadable, ReferenceField, ParameterError.
    """
    dataset = _open(path, gdal.OF_VECTOR | gdal.OF_RASTER)
    if dataset.GetLayerCount():
        return polygons_from_file(path, field, layer)
    if field:
        raise ParameterError(name="FIELD", value=field, allowed=tr("empty if the reference is a raster"))
    return Raster(dataset, name_of(str(path)))


def polygons_from_file(path: Path | str, field: str | None, layer: str | None = None) -> Polygons:
    """Open a layer of polygons; `layer` can be omitted if the file has only one.

    Raises: ReferenceUnreadable, ReferenceField.
    """
    name = name_of(str(path))
    dataset = _open(path, gdal.OF_VECTOR)
    layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
    # Tables without geometry, such as QGIS's layer_styles, are no layers of polygons.
    layers = [each for each in layers if each.GetGeomType() != ogr.wkbNone] or layers
    names = [decode(each.GetName()) for each in layers]
    if layer is None and len(names) == 1:
        layer = names[0]
    if layer not in names:
        reason = tr("it has the layers {names}; choose one").format(names=", ".join(names))
        raise ReferenceUnreadable(reference=name, reason=reason)
    found = layers[names.index(layer)]
    if ogr.GT_Flatten(found.GetGeomType()) in (ogr.wkbPoint, ogr.wkbMultiPoint, ogr.wkbLineString, ogr.wkbNone):
        raise ReferenceUnreadable(reference=name, reason=tr("its layer has no polygons"))
    if is_result_layer(each.GetName() for each in found.schema):
        raise ReferenceUnreadable(reference=name, reason=tr(IS_RESULT))
    if not field:
        raise ReferenceField(reference=name, problem=tr("needs a class field"), fields=class_fields(found))
    return Polygons.from_layer(dataset, found, field, name)


def class_fields(layer: ogr.Layer) -> str:
    """Return the names of the fields that can be a class field: text and integers."""
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(index) for index in range(definition.GetFieldCount())]
    return ", ".join(decode(field.GetName()) for field in fields if field.GetType() in _CLASS_TYPES) or tr("none")


def _open(path: Path | str, kind: int) -> gdal.Dataset:
    if reason := why_not_a_raster(str(path)):
        raise ReferenceUnreadable(reference=Path(path).name, reason=reason)
    source = str(path)
    if suffix_of(source) == ".zip" and not source.startswith("/vsi"):
        source = f"/vsizip/{source}"  # such as a shapefile as it is downloaded
    try:
        return checked(gdal.OpenEx, source, kind | gdal.OF_VERBOSE_ERROR)
    except RuntimeError as error:
        raise ReferenceUnreadable(reference=name_of(str(path)), reason=error) from error


def _require_system(system: osr.SpatialReference | None, name: str) -> None:
    """Raise `ReferenceUnreadable` if a coordinate system is absent, or does not say where on Earth it is."""
    is_global = system is not None and (system.IsProjected() or system.IsGeographic()) and not system.IsLocal()
    if system is None or not (is_global and is_defined(system)) or system.GetName().startswith(_UNDEFINED):
        reason = tr("it has no defined coordinate system; assign the right one first (in QGIS: 'Assign projection')")
        raise ReferenceUnreadable(reference=name, reason=reason)


def _system(wkt: str) -> osr.SpatialReference:
    system = checked(osr.SpatialReference, wkt)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


def _memory_layer(system: osr.SpatialReference, kind: int) -> tuple[object, ogr.Layer]:
    """Return a data set and its layer with the field `class`; the data set must live as long as the layer."""
    dataset = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = dataset.CreateLayer("reference", system)
    layer.CreateField(ogr.FieldDefn("class", kind))
    return dataset, layer


def _add(layer: ogr.Layer, shape: ogr.Geometry, value: str | int) -> None:
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField(0, value)
    feature.SetGeometryDirectly(shape)
    layer.CreateFeature(feature)


def _attribute_table(table: gdal.RasterAttributeTable | None) -> dict[int, tuple[str, str | None]]:
    """Read the name and the colour of each value from a raster attribute table; empty if there is none."""
    if table is None:
        return {}
    columns = range(table.GetColumnCount())
    usage = {table.GetUsageOfCol(column): column for column in columns}
    titles = [decode(table.GetNameOfCol(column)).casefold() for column in columns]
    texts = [column for column in columns if table.GetTypeOfCol(column) == gdal.GFT_String]
    named = [column for column in texts if any(word in titles[column] for word in _NAME_WORDS)]
    value = usage.get(gdal.GFU_MinMax, usage.get(gdal.GFU_Min, titles.index("value") if "value" in titles else None))
    name = usage.get(gdal.GFU_Name, next(iter(named or texts), None))
    bands = [usage.get(part) for part in (gdal.GFU_Red, gdal.GFU_Green, gdal.GFU_Blue)]
    found = {}
    for row in range(table.GetRowCount()):
        number = row if value is None else table.GetValueAsInt(row, value)
        rgb = None if None in bands else [table.GetValueAsInt(row, band) for band in bands]
        color = None if rgb is None else "#{:02x}{:02x}{:02x}".format(*rgb)
        found[number] = ("" if name is None else decode(table.GetValueAsString(row, name)).strip(), color)
    return found
