"""The dialog "Assign bands": which band of which layer is which band of Sentinel-2."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from ...core.choices import BAND_ORDERS
from ...core.text import join_names, tr
from ..background import BackgroundTask
from ..toolbox.assigned_bands import AUTO, assigned_places, keep_bands, kept_bands, order_title, wrong_bands
from ..toolbox.parameters import file_of
from ..widgets.scrolling import scrolling, set_size
from ..widgets.wide_list import set_items, wide_list
from .band_rows import BandRows
from .raster_choices import file_choices, layer_choices
from .thumbnails import Place

if TYPE_CHECKING:
    from ...core.scene.band_guess import BandGuess

OWN = "own"  # in the list of orders, beside AUTO and the orders
SCL = "SCL"


def assign_bands(
    parent: QWidget | None,
    layer: QgsRasterLayer,
    model: str = "",
    then: Callable[[str], None] = lambda text: None,
) -> AssignDialog:
    """Open the form for a layer; `then` is called with the value of BANDS when the user accepts it.

    The bands are those that a model needs, given by its name or file, by default the default model. What the user
    assigns is also stored for the layer. A layer that is no raster file raises QgsProcessingException.
    """
    dialog = AssignDialog(parent, layer, model)
    dialog.accepted.connect(lambda: then(dialog.text()))
    dialog.show()
    return dialog


@dataclass(frozen=True)
class Known:
    """What is read in the background: the guess, and the bands that the model needs."""

    guess: BandGuess
    needed: tuple[str, ...]


class AssignDialog(QDialog):
    """Not modal; deleted when it is closed."""

    def __init__(self, parent: QWidget | None, layer: QgsRasterLayer, model: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("landLabelsBands")
        self.setWindowTitle(tr("Assign bands of {layer}").format(layer=layer.name()))
        self._file = file_of(layer)
        self._kept = kept_bands(layer)
        self._rasters = layer_choices(layer)
        self._orders: dict[str, dict[str, Place]] = {}  # the places of each band, by the value in the list of orders
        self.reasons = QLabel(tr("Reading the bands…"), objectName="reasons", wordWrap=True)
        self.order = wide_list("order")
        self.rows = BandRows()
        self.problem = QLabel(objectName="problem", wordWrap=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.save = self.buttons.addButton(tr("Save as file…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save.setToolTip(tr("Save the assignment as a file .bands.json, which LandLabels opens like a scene."))
        self._lay_out()
        self.order.activated.connect(self._order_chosen)
        self.rows.changed.connect(self._update)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.save.clicked.connect(self._save)
        self._update()
        file = self._file
        self._task = BackgroundTask(tr("Read the bands"), lambda: _read(file, model, self._task.isCanceled))
        self._task.succeeded.connect(self._show)
        self._task.failed.connect(self.reasons.setText)
        self._task.start()

    def text(self) -> str:
        """Return the value of BANDS that stands for what is chosen."""
        order = self.order.currentData()
        if order and order != OWN:
            return str(order)
        places = self.rows.assignment()
        prefixes = {band: "" if path == self._file else f"{path}:" for band, (path, _) in places.items()}
        return "; ".join(f"{band}={prefixes[band]}{number}" for band, (_, number) in places.items())

    def done(self, result: int) -> None:
        self.rows.stop()
        if not sip.isdeleted(self._task):  # QGIS deletes a task that has ended
            self._task.cancel()
        super().done(result)

    def _show(self, known: Known) -> None:
        """Fill the form with what was read."""
        guess, listed = known.guess, {raster.path for raster in self._rasters}
        files = {path: titles for path, titles in guess.titles.items() if path not in listed}
        self._rasters += file_choices(files)
        self.reasons.setText("\n".join(guess.reasons))
        self._orders = {AUTO: guess.bands} if guess.bands else {}
        orders = list(guess.orders) or [order for order in BAND_ORDERS if len(order.bands) <= self._band_count()]
        for order in orders:
            self._orders[order.value] = {band: (self._file, n) for n, band in enumerate(order.bands, start=1)}
        titles = [(tr("Detected by names and pixels"), AUTO)] if guess.bands else []
        titles += [(order_title(order), order.value) for order in orders]
        set_items(self.order, [(tr("Own assignment"), OWN), *titles])
        self.rows.set_bands(_titles(known.needed), self._rasters)
        self.order.setEnabled(True)
        self._assign_first()
        self._update()

    def _assign_first(self) -> None:
        """Show what is stored for the layer, else what was found."""
        kept = self._kept if self._kept in self._orders else OWN
        if self._kept and kept == OWN:
            self.rows.assign({} if wrong_bands(self._kept) else assigned_places(self._kept, self._file))
        else:
            self.order.setCurrentIndex(max(0, self.order.findData(kept if self._kept else AUTO)))
            self._order_chosen()

    def _band_count(self) -> int:
        return max((len(raster.bands) for raster in self._rasters if raster.path == self._file), default=0)

    def _order_chosen(self) -> None:
        places = self._orders.get(self.order.currentData())
        if places is not None:
            self.rows.assign(places)
        self._update()

    def _update(self) -> None:
        """Show the order that the rows have, and what is wrong or missing."""
        places = self.rows.assignment()
        self.order.setCurrentIndex(max(0, self.order.findData(self._order_of(places))))
        twice = _given_twice(places)
        missing = [band for band in self.rows.rows if band not in places and band != SCL]
        text = ""
        if twice:
            text = tr("{bands} are the same band of a layer; choose another one.").format(bands=join_names(twice))
        elif places and missing:
            text = tr("Not set: {bands}. A model that needs them cannot be used, unless missing bands are filled.")
            text = text.format(bands=join_names(missing))
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        usable = bool(set(places) - {SCL}) and not twice
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(usable)
        self.save.setEnabled(usable)

    def _order_of(self, places: Mapping[str, Place]) -> str:
        """Return the value of the order that the rows have; the chosen one if it is among several."""
        chosen = self.order.currentData()
        fitting = [
            value
            for value, bands in self._orders.items()
            if places == {band: place for band, place in bands.items() if band in self.rows.rows} and places
        ]
        return chosen if chosen in fitting else (fitting or [OWN])[0]

    def _accept(self) -> None:
        if wrong := wrong_bands(self.text()):
            QMessageBox.warning(self, self.windowTitle(), wrong)
            return
        keep_bands(self._file, self.text())
        self.accept()

    def _save(self) -> None:
        proposed = str(Path(self._file).with_suffix(".bands.json"))
        filters = tr("Assignment of bands") + " (*.bands.json)"
        path, _ = QFileDialog.getSaveFileName(self, tr("Save the assignment"), proposed, filters)
        if path:
            self.write(Path(path))

    def write(self, path: Path) -> None:
        """Write the assignment to a file; a failure is shown."""
        from ...core.scene.products.assignment import SUFFIX, as_text

        if not path.name.endswith(SUFFIX):
            path = path.with_name(f"{path.name.removesuffix('.json')}{SUFFIX}")
        try:
            path.write_text(as_text(self.rows.assignment()), encoding="utf-8")
        except OSError as error:
            text = tr("'{path}' cannot be written: {reason}.").format(path=path, reason=error.strerror or error)
            QMessageBox.warning(self, self.windowTitle(), text)

    def _lay_out(self) -> None:
        self.order.setEnabled(False)
        top = QFormLayout()
        top.addRow(self.reasons)
        top.addRow(tr("Order"), self.order)
        note = QLabel(tr("The assignment is remembered for this layer."), wordWrap=True)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(scrolling(self.rows), 1)
        column.addWidget(self.problem)
        column.addWidget(note)
        column.addWidget(self.buttons)
        set_size(self, 640, 720)


def _read(file: str, model: str, cancelled: Callable[[], bool]) -> Known:
    """Read the guess and the bands of the model; runs in a thread."""
    from ...core.cancellable import run_in_thread
    from ...core.errors import ModelError
    from ...core.model.card_reading import read_card
    from ...core.model.library import chosen_model
    from ...core.scene.band_guess import guess_bands
    from ...core.scene.bands import ORDER_12

    guess = run_in_thread(lambda: guess_bands(file), cancelled)
    try:
        path = chosen_model(model)
        card = read_card(path) if path else None
    except ModelError:  # it is reported where the model is used
        card = None
    return Known(guess, card.bands if card else ORDER_12)


def _titles(needed: tuple[str, ...]) -> dict[str, str]:
    """Return the titles of the rows, in the order of wavelengths."""
    from ...core.scene.bands import BANDS

    titles = {
        name: tr("{band} ({wavelength} nm, {resolution} m)").format(
            band=name, wavelength=band.wavelength, resolution=band.resolution
        )
        for name, band in BANDS.items()
        if name in needed
    }
    return titles | {SCL: tr("Scene classification (optional)")}


def _given_twice(places: Mapping[str, Place]) -> list[str]:
    """Return the bands whose place is also that of another band."""
    used = list(places.values())
    return [band for band, place in places.items() if used.count(place) > 1]
