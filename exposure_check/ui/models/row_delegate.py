"""Paints a row of two lines with a badge: whom and what, the next step or date, and where it stands."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from exposure_check.ui.painting import draw_row_ground

_Index = QModelIndex | QPersistentModelIndex

SECOND_LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 101
BADGE_ROLE = int(Qt.ItemDataRole.UserRole) + 102
"""One or two words; empty for no badge."""
TONE_ROLE = int(Qt.ItemDataRole.UserRole) + 103
"""Of the badge: ``""``, ``good``, ``warn`` or ``bad``."""

PADDING = 12
BESIDE = 620
"""From this width on (pixels at the usual text size) the badge stands beside the text, else under it."""
LINE_HEIGHT = 18
BADGE_GAP = 5


class RowDelegate(QStyledItemDelegate):
    """All rows are of one height, so the view need not ask for each. The model has the texts: its display role is the
    first line. ``colours`` has text and ground of the badge for each tone (``""``, ``good``, ``warn``, ``bad``)."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.colours: Mapping[str, tuple[str, str]] = {}
        self._view = view

    @property
    def _is_wide(self) -> bool:
        return self._view.viewport().width() >= BESIDE * self._view.fontMetrics().height() / LINE_HEIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del index
        below = 0 if self._is_wide else option.fontMetrics.lineSpacing() + 2 * BADGE_GAP
        return QSize(200, option.fontMetrics.lineSpacing() * 2 + 2 * PADDING + below)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        role = QPalette.ColorRole
        palette = QApplication.palette()  # the view's own has lost colours to the style sheet
        area: QRect = option.rect.adjusted(4, 1, -4, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_row_ground(painter, option, area)
        inner = area.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        line = option.fontMetrics.lineSpacing()
        room = self._paint_badge(painter, option, index, inner, beside=self._is_wide)
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        for number, (text, font, colour) in enumerate(
            (
                (str(index.data()), strong, palette.color(role.Text)),
                (str(index.data(SECOND_LINE_ROLE)), option.font, palette.color(role.PlaceholderText)),
            )
        ):
            painter.setFont(font)
            painter.setPen(colour)
            row = QRect(inner.left(), inner.top() + number * line, inner.width() - room, line)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, row.width())
            place = QStyle.visualRect(option.direction, inner, row)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
        painter.restore()

    def _paint_badge(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, inner: QRect, *, beside: bool
    ) -> int:
        """Paint the badge and return the width that it takes from the text beside it."""
        metrics, words = option.fontMetrics, str(index.data(BADGE_ROLE))
        if not words:
            return 0
        width = min(metrics.horizontalAdvance(words) + 16, inner.width())
        height = metrics.height() + 4
        badge = QRect(inner.left(), inner.bottom() - height + BADGE_GAP, width, height)
        if beside:
            badge = QRect(inner.right() - width, inner.center().y() - height // 2, width, height)
        badge = QStyle.visualRect(option.direction, inner, badge)
        front, ground = map(QColor, self.colours[str(index.data(TONE_ROLE))])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(badge), 4, 4)
        painter.setPen(front)
        painter.setFont(option.font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width - 12)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, shown)
        return width + PADDING if beside else 0
