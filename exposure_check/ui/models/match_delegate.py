"""Paints a row of the match list: thumbnail, place, how sure, what was decided."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from exposure_check.domain.match import Match, ReviewState
from exposure_check.ui import words
from exposure_check.ui.icons import pixmap
from exposure_check.ui.models.match_list import MATCH_ROLE
from exposure_check.ui.painting import draw_rounded, draw_row_ground

_Index = QModelIndex | QPersistentModelIndex

SIGN_OF_DECISION = {
    ReviewState.UNREVIEWED: "",
    ReviewState.MINE: "check",
    ReviewState.NOT_ME: "cross",
    ReviewState.UNSURE: "question",
}
PADDING = 10
_LEADING = int(Qt.AlignmentFlag.AlignLeading.value)


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
        place = QStyle.visualRect(option.direction, area, words_area)
        self._paint_words(painter, option, match, place, str(index.data()))
        painter.restore()

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, match: Match, area: QRect, place: str
    ) -> None:
        role = QPalette.ColorRole
        metrics = option.fontMetrics
        line = metrics.lineSpacing()
        top = area.center().y() - line - 1
        painter.setFont(option.font)
        palette = QApplication.palette()
        painter.setPen(palette.color(role.Text))
        first = QRect(area.left(), top, area.width(), line)
        painter.drawText(first, _LEADING, metrics.elidedText(place, Qt.TextElideMode.ElideMiddle, area.width()))
        muted = palette.color(role.PlaceholderText)
        second = QRect(area.left(), top + line + 2, area.width(), line)
        sign = SIGN_OF_DECISION[match.state]
        words_area = second
        if sign:
            side = metrics.height()
            ratio = painter.device().devicePixelRatioF()
            mark = QStyle.visualRect(option.direction, second, QRect(second.left(), second.top(), side, side))
            painter.drawPixmap(mark.topLeft(), pixmap(sign, muted.name(), side, ratio))
            words_area = QStyle.visualRect(option.direction, second, second.adjusted(side + 4, 0, 0, 0))
        text = words.band(match.band) if match.state is ReviewState.UNREVIEWED else words.decision(match.state)
        painter.setPen(muted)
        painter.drawText(
            words_area, _LEADING, metrics.elidedText(text, Qt.TextElideMode.ElideRight, words_area.width())
        )
