"""Small helpers for pictures that this program made, shared by widgets and delegates."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPainterPath, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from exposure_check.ui import icons

ROW_RADIUS = 7
BESIDE_SIGN = 4
"""Pixels."""
_LEADING = int((Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter).value)


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


def draw_line(
    painter: QPainter,
    metrics: QFontMetrics,
    area: QRect,
    text: str,
    mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """One line of text, cut as ``mode`` says where there is not enough room."""
    painter.drawText(area, _LEADING, metrics.elidedText(text, mode, area.width()))


def draw_signed_line(painter: QPainter, option: QStyleOptionViewItem, area: QRect, sign: str, text: str) -> None:
    """A line in the muted colour that begins with an icon; without one if ``sign`` is empty."""
    muted = QApplication.palette().color(QPalette.ColorRole.PlaceholderText)
    metrics: QFontMetrics = option.fontMetrics
    beside = area
    if sign:
        side = metrics.height()
        mark = QRect(area.left(), area.top() + (area.height() - side) // 2, side, side)
        picture = icons.pixmap(sign, muted.name(), side, painter.device().devicePixelRatioF())
        painter.drawPixmap(QStyle.visualRect(option.direction, area, mark).topLeft(), picture)
        beside = QStyle.visualRect(option.direction, area, area.adjusted(side + BESIDE_SIGN, 0, 0, 0))
    painter.setPen(muted)
    draw_line(painter, metrics, beside, text)
