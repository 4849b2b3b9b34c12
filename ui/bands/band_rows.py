"""The rows of the form: a band of Sentinel-2, lists of a layer and its bands, and a picture of the chosen one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from ...core.text import tr
from ..widgets.wide_list import keep_narrow, set_items
from .raster_choices import RasterChoice
from .thumbnails import SIDE, Place, Thumbnails


class BandRows(QWidget):
    """One row for each band that can be assigned; emits `changed` when the user chooses another."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, BandRow] = {}
        self._thumbnails = Thumbnails(self)
        self._thumbnails.ready.connect(self._show_picture)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 2)
        for column, text in enumerate((tr("Band"), tr("Layer"), tr("Band of the layer"), tr("Preview"))):
            title = QLabel(text)
            title.setStyleSheet("font-weight: bold")
            self._grid.addWidget(title, 0, column)

    def set_bands(self, titles: Mapping[str, str], rasters: Sequence[RasterChoice]) -> None:
        """Create the rows for bands with these titles; their lists offer these rasters."""
        for number, (band, title) in enumerate(titles.items(), start=1):
            row = self.rows[band] = BandRow(band, title, rasters)
            for column, widget in enumerate((row.title, row.raster, row.band, row.picture)):
                self._grid.addWidget(widget, number, column)
            row.raster.activated.connect(lambda _, row=row: self._raster_chosen(row))
            row.band.activated.connect(lambda _, row=row: self._band_chosen(row))
        self._grid.setRowStretch(len(titles) + 1, 1)

    def assignment(self) -> dict[str, Place]:
        """Return path and number of each band that is set."""
        places = {band: row.place() for band, row in self.rows.items()}
        return {band: place for band, place in places.items() if place is not None}

    def assign(self, places: Mapping[str, Place]) -> None:
        """Show an assignment; bands that are not in it are not set."""
        for band, row in self.rows.items():
            row.set_place(places.get(band))
            self._request_picture(row)

    def stop(self) -> None:
        """Read no more pictures."""
        self._thumbnails.stop()

    def _raster_chosen(self, row: BandRow) -> None:
        row.fill_bands()
        self._band_chosen(row)

    def _band_chosen(self, row: BandRow) -> None:
        self._request_picture(row)
        self.changed.emit()

    def _request_picture(self, row: BandRow) -> None:
        place = row.place()
        row.show_picture(self._thumbnails, place)

    def _show_picture(self, place: Place) -> None:
        for row in self.rows.values():
            if row.place() == place:
                row.show_picture(self._thumbnails, place)


class BandRow:
    """The widgets of one band."""

    def __init__(self, band: str, title: str, rasters: Sequence[RasterChoice]) -> None:
        self._rasters = {raster.path: raster for raster in rasters}
        self.title = QLabel(title)
        self.raster, self.band = _List(f"raster{band}"), _List(f"band{band}")
        self.picture = QLabel(objectName=f"picture{band}")
        self.picture.setFixedSize(QSize(SIDE, SIDE))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for box, what in ((self.raster, tr("layer of {band}")), (self.band, tr("band of the layer for {band}"))):
            box.setAccessibleName(what.format(band=band))
        set_items(self.raster, [(tr("(not set)"), ""), *((raster.title, raster.path) for raster in rasters)])
        self.fill_bands()

    def fill_bands(self) -> None:
        """List the bands of the chosen raster."""
        raster = self._rasters.get(self.raster.currentData())
        set_items(self.band, [(title, n) for n, title in enumerate(raster.bands if raster else (), start=1)])
        self.band.setEnabled(raster is not None)

    def place(self) -> Place | None:
        path, number = self.raster.currentData(), self.band.currentData()
        return (path, number) if path and number else None

    def set_place(self, place: Place | None) -> None:
        self.raster.setCurrentIndex(max(0, self.raster.findData(place[0])) if place else 0)
        self.fill_bands()
        if place:
            self.band.setCurrentIndex(self.band.findData(place[1]))

    def show_picture(self, thumbnails: Thumbnails, place: Place | None) -> None:
        """Show the picture of a place, now or when it is read."""
        picture = thumbnails.get(place) if place else None
        if picture is None:
            self.picture.clear()
        else:
            self.picture.setPixmap(picture)


class _List(QComboBox):
    """A list whose value is not changed by scrolling over it."""

    def __init__(self, name: str) -> None:
        super().__init__(objectName=name)
        keep_narrow(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
