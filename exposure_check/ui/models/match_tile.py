"""Paints a tile of the grid of matches: the face large, below it the place and what was decided."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from exposure_check.domain.match import Match
from exposure_check.ui.models.match_delegate import draw_standing
from exposure_check.ui.models.match_list import MATCH_ROLE
from exposure_check.ui.painting import draw_line, draw_rounded

_Index = QModelIndex | QPersistentModelIndex

PADDING = 8
PICTURE = 132
"""Pixels at the usual text size."""
LINE_HEIGHT = 18


def tile_size(metrics: QFontMetrics) -> QSize:
    """All tiles are of one size."""
    side = round(PICTURE * min(1.5, max(1.0, metrics.height() / LINE_HEIGHT)))
    return QSize(side + 2 * PADDING, side + metrics.lineSpacing() * 2 + 3 * PADDING)


class TileDelegate(QStyledItemDelegate):
    """The number of nearly identical pictures stands on the picture."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del index
        return tile_size(option.fontMetrics)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        match = index.data(MATCH_ROLE)
        if not isinstance(match, Match):
            return
        palette = QApplication.palette()  # the view's own has lost colours to the style sheet
        role = QPalette.ColorRole
        area: QRect = option.rect.adjusted(2, 2, -2, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.setPen(QPen(palette.color(role.Highlight), 3))
            painter.setBrush(palette.color(role.Midlight))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 8, 8)
        elif option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(palette.color(role.Highlight), 2, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 8, 8)
        inner = area.adjusted(PADDING - 2, PADDING - 2, 2 - PADDING, 2 - PADDING)
        side = inner.width()
        thumbnail = index.data(Qt.ItemDataRole.DecorationRole)
        draw_rounded(
            painter,
            QRectF(inner.left(), inner.top(), side, side),
            thumbnail if isinstance(thumbnail, QPixmap) else QPixmap(),
            palette.color(role.Midlight),
        )
        painter.setFont(option.font)
        if match.copies:
            self._paint_count(painter, option, match.copies + 1, inner)
        line = option.fontMetrics.lineSpacing()
        first = QRect(inner.left(), inner.top() + side + PADDING // 2, side, line)
        painter.setPen(palette.color(role.Text))
        draw_line(painter, option.fontMetrics, first, str(index.data()), Qt.TextElideMode.ElideMiddle)
        draw_standing(painter, option, first.translated(0, line), match)
        painter.restore()

    def _paint_count(self, painter: QPainter, option: QStyleOptionViewItem, count: int, inner: QRect) -> None:
        palette = QApplication.palette()
        text = f"×{count}"
        width = option.fontMetrics.horizontalAdvance(text) + 12
        badge = QRect(inner.right() - width - 4, inner.top() + 4, width, option.fontMetrics.height() + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(badge), 4, 4)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
