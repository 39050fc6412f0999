"""Paints a row of the match list: thumbnail, place, how sure, what was decided."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from exposure_check.domain.match import Match, ReviewState
from exposure_check.ui import words
from exposure_check.ui.models.match_list import MATCH_ROLE
from exposure_check.ui.painting import draw_line, draw_rounded, draw_row_ground, draw_signed_line

_Index = QModelIndex | QPersistentModelIndex

_SIGNS = {
    ReviewState.UNREVIEWED: "",
    ReviewState.MINE: "check",
    ReviewState.NOT_ME: "cross",
    ReviewState.UNSURE: "question",
}
PADDING = 10


def draw_standing(painter: QPainter, option: QStyleOptionViewItem, area: QRect, match: Match) -> None:
    """A line with what was decided about a match; before that, how sure the comparison is."""
    undecided = match.state is ReviewState.UNREVIEWED
    text = words.band(match.band) if undecided else words.decision(match.state)
    draw_signed_line(painter, option, area, _SIGNS[match.state], text)


class MatchDelegate(QStyledItemDelegate):
    """All rows are of one size, so the view need not ask for each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del index
        return QSize(220, max(72, option.fontMetrics.lineSpacing() * 2 + 24) + PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        match = index.data(MATCH_ROLE)
        if not isinstance(match, Match):
            return
        palette = QApplication.palette()  # the view's own has lost colours to the style sheet
        role = QPalette.ColorRole
        area: QRect = option.rect.adjusted(4, 2, -4, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        draw_row_ground(painter, option, area, marked=True)
        side = area.height() - PADDING
        frame = QRect(area.left() + PADDING, area.top() + PADDING // 2, side, side)
        words_area = area.adjusted(side + 2 * PADDING + 2, 0, -PADDING, 0)
        thumbnail = index.data(Qt.ItemDataRole.DecorationRole)
        draw_rounded(
            painter,
            QRectF(QStyle.visualRect(option.direction, area, frame)),
            thumbnail if isinstance(thumbnail, QPixmap) else QPixmap(),
            palette.color(role.Midlight),
        )
        metrics = option.fontMetrics
        line = metrics.lineSpacing()
        beside = QStyle.visualRect(option.direction, area, words_area)
        first = QRect(beside.left(), area.center().y() - line - 1, beside.width(), line)
        painter.setFont(option.font)
        painter.setPen(palette.color(role.Text))
        draw_line(painter, metrics, first, str(index.data()), Qt.TextElideMode.ElideMiddle)
        draw_standing(painter, option, first.translated(0, line + 2), match)
        painter.restore()
