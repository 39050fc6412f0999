"""Icons: our own SVG line drawings, recoloured to the palette."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from exposure_check.ui.resources import resource_path

_DRAWN_IN = b"#000000"
_SIZES = (16, 20, 24, 32, 48, 96)
_POINTING = frozenset({"undo", "skip"})
"""Drawings of arrows backwards and forwards: they turn round where lines are read from the right."""


@lru_cache(maxsize=64)
def _drawing(name: str) -> bytes:
    return resource_path("icons", f"{name}.svg").read_bytes()


def pixmap(name: str, colour: str, side: int, ratio: float = 1.0) -> QPixmap:
    """The drawing ``name``.svg in ``colour``, ``side`` logical pixels wide and high."""
    turned = name in _POINTING and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    key = f"exposure-check/{name}/{colour}/{side}/{ratio}/{turned}"
    known = QPixmap()
    if QPixmapCache.find(key, known):
        return known
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace(_DRAWN_IN, colour.encode())))
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    if turned:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    # Qt's own cache: it is emptied with the application, as one of Python would not be.
    QPixmapCache.insert(key, picture)
    return picture


def icon(name: str, colour: str) -> QIcon:
    """The drawing as an icon in all the sizes the window uses."""
    made = QIcon()
    for side in _SIZES:
        made.addPixmap(pixmap(name, colour, side))
    return made
