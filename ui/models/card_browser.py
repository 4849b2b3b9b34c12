"""Shows the rich text of `card_text`, and draws the colours of the labels in it."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtWidgets import QTextBrowser

from ..widgets.drawing import faint_colour
from .card_text import CHIP


class CardBrowser(QTextBrowser):
    """A text that can be selected and scrolled; links are opened in the web browser."""

    def __init__(self) -> None:
        super().__init__(objectName="card", openExternalLinks=True)

    def loadResource(self, kind: int, address: QUrl) -> Any:
        """Return the image of a colour for an address such as `chip:ff0000`."""
        if address.scheme() != CHIP:
            return None  # nothing else is loaded: the text comes from files of others
        height, ratio = int(self.fontMetrics().height() * 0.7), self.devicePixelRatioF()
        image = QImage(int(1.6 * height * ratio), int(height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(QColor(f"#{address.path()}"))
        painter = QPainter(image)
        painter.setPen(faint_colour(self, 0.6))  # an outline, since some colours are nearly white
        painter.drawRect(0, 0, int(1.6 * height) - 1, height - 1)
        painter.end()
        return image
