"""Small helpers for pictures that this program made, shared by widgets and delegates."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

ROW_RADIUS = 7


def image_from(jpeg_of_ours: bytes | None) -> QImage:
    """A JPEG that a worker of this program wrote. Safe in any thread; a null image for None or what cannot be read."""
    return QImage.fromData(jpeg_of_ours) if jpeg_of_ours is not None else QImage()


def draw_rounded(painter: QPainter, area: QRectF, pixmap: QPixmap, ground: QColor) -> None:
    """Fill ``area`` with the middle of ``pixmap``, round corners, ``ground`` where there is no picture."""
    path = QPainterPath()
    path.addRoundedRect(area, 6, 6)
    painter.save()
    painter.setClipPath(path)
    painter.fillPath(path, ground)
    if not pixmap.isNull():
        scale = max(area.width() / pixmap.width(), area.height() / pixmap.height())
        size = QSize(round(pixmap.width() * scale), round(pixmap.height() * scale))
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(area.center())
        painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))
    painter.restore()


def square(image: QImage, side: int) -> QPixmap:
    """The middle of ``image`` as a square with round corners."""
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    draw_rounded(painter, QRectF(0, 0, side, side), QPixmap.fromImage(image), QColor(Qt.GlobalColor.transparent))
    painter.end()
    return picture


def draw_row_ground(
    painter: QPainter,
    option: QStyleOptionViewItem,
    area: QRect,
    *,
    ground: QPalette.ColorRole = QPalette.ColorRole.Midlight,
    marked: bool = False,
) -> None:
    """What lies behind a row of a list: a ground if it is chosen, a frame if the keyboard is on it.

    ``marked`` adds a bar at its leading edge to the ground of a chosen row.
    """
    palette = QApplication.palette()  # the view's own has lost colours to the style sheet
    highlight = palette.color(QPalette.ColorRole.Highlight)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(ground))
        painter.drawRoundedRect(area, ROW_RADIUS, ROW_RADIUS)
        if marked:
            bar = QRect(area.left(), area.top() + 8, 4, area.height() - 16)
            painter.setBrush(highlight)
            painter.drawRoundedRect(QStyle.visualRect(option.direction, area, bar), 2, 2)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(highlight, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), ROW_RADIUS, ROW_RADIUS)
