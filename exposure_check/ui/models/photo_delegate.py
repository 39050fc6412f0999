"""Paints a row of the report's list: a small picture, which photo, what it gives away, who could see it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from exposure_check.domain.exposure import ANYBODY, ExposedPhoto, Reach
from exposure_check.ui import report_words
from exposure_check.ui.models.photo_list import PHOTO_ROLE
from exposure_check.ui.painting import draw_line, draw_rounded, draw_row_ground, draw_signed_line

_Index = QModelIndex | QPersistentModelIndex
PADDING = 8
LINES = 3


def sign_of(reach: Reach) -> str:
    """The sign before the words, which say the same."""
    if reach in ANYBODY:
        return "globe"
    return "lock" if reach in {Reach.LIMITED, Reach.PRIVATE} else "question"


class PhotoDelegate(QStyledItemDelegate):
    """All rows are of one size, so the view need not ask for each."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del index
        return QSize(220, option.fontMetrics.lineSpacing() * LINES + 2 * PADDING + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        photo = index.data(PHOTO_ROLE)
        if not isinstance(photo, ExposedPhoto):
            return
        palette = QApplication.palette()  # the view's own has lost colours to the style sheet
        role = QPalette.ColorRole
        area: QRect = option.rect.adjusted(4, 2, -4, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        draw_row_ground(painter, option, area)
        side = area.height() - PADDING
        frame = QRect(area.left() + PADDING // 2, area.top() + PADDING // 2, side, side)
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        draw_rounded(
            painter,
            QRectF(QStyle.visualRect(option.direction, area, frame)),
            picture if isinstance(picture, QPixmap) else QPixmap(),
            palette.color(role.Midlight),
        )
        text = QStyle.visualRect(option.direction, area, area.adjusted(side + PADDING + 6, 0, -PADDING, 0))
        metrics: QFontMetrics = option.fontMetrics
        line = metrics.lineSpacing()
        top = area.center().y() - LINES * line // 2
        painter.setFont(option.font)
        painter.setPen(palette.color(role.Text))
        draw_line(painter, metrics, QRect(text.left(), top, text.width(), line), str(index.data()))
        given_away = QRect(text.left(), top + line, text.width(), line)
        draw_line(painter, metrics, given_away, report_words.given_away(photo))
        last = given_away.translated(0, line)
        draw_signed_line(painter, option, last, sign_of(photo.reach), report_words.reach(photo.reach))
        painter.restore()
