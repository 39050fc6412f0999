"""A picture on which rectangles are drawn, moved and resized, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

STEP = 0.01
"""Part of the picture by which a key moves or resizes."""
HANDLE = 24
"""Pixels of the corner that resizes."""
LEAST_DRAG = 6
"""Pixels; a shorter drag is a click."""
MARGIN = 10

_ARROWS = {
    Qt.Key.Key_Left: (-STEP, 0.0),
    Qt.Key.Key_Right: (STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -STEP),
    Qt.Key.Key_Down: (0.0, STEP),
}


class MarkView(QFrame):
    """Rectangles are shares of the picture, from 0 to 1. Outside of them it is dimmed. Holds no state of its own but
    the drag that is under way: whoever owns the rectangles takes the signals and calls :meth:`show_marks`."""

    drawn = Signal(QRectF)
    """A new rectangle was drawn."""
    chosen = Signal(int)
    """This rectangle was pressed."""
    moved = Signal(float, float)
    """The chosen rectangle is to go right and down by these shares."""
    resized = Signal(float, float)
    """The chosen rectangle is to grow by these shares."""
    removal_wanted = Signal()
    """Delete was pressed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stage")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 200)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._pixmap = QPixmap()
        self._marks: list[QRectF] = []
        self._current = -1
        self._message = ""
        self._from: QPointF | None = None
        self._to = QPointF()
        self._drags = ""

    @property
    def has_picture(self) -> bool:
        """Whether a picture is shown."""
        return not self._pixmap.isNull()

    def show_picture(self, image: QImage) -> None:
        """Show ``image``, without rectangles."""
        self._pixmap, self._message = QPixmap.fromImage(image), ""
        self.show_marks([], -1)

    def show_message(self, text: str) -> None:
        """Show words instead of a picture."""
        self._pixmap, self._message = QPixmap(), text
        self.show_marks([], -1)

    def show_marks(self, marks: Sequence[QRectF], current: int) -> None:
        """Show these rectangles; ``current`` is the chosen one, -1 for none."""
        self._marks, self._current = list(marks), current
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    # --- Places ----------------------------------------------------------------------------------------------------

    def picture_area(self) -> QRectF:
        """Where the picture stands in the widget."""
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        size = QSizeF(self._pixmap.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(QPointF(0, 0), size)
        area.moveCenter(room.center())
        return area

    def _on_screen(self, mark: QRectF) -> QRectF:
        area = self.picture_area()
        return QRectF(
            area.left() + mark.left() * area.width(),
            area.top() + mark.top() * area.height(),
            mark.width() * area.width(),
            mark.height() * area.height(),
        )

    def _share(self, one: QPointF, other: QPointF) -> QRectF:
        """The rectangle between two places of the widget, as far as it is on the picture."""
        area = self.picture_area()
        inside = QRectF(one, other).normalized().intersected(area)
        return QRectF(
            (inside.left() - area.left()) / area.width(),
            (inside.top() - area.top()) / area.height(),
            inside.width() / area.width(),
            inside.height() / area.height(),
        )

    def _handle(self, mark: QRectF) -> QRectF:
        corner = self._on_screen(mark).bottomRight()
        return QRectF(corner.x() - HANDLE / 2, corner.y() - HANDLE / 2, HANDLE, HANDLE)

    # --- The mouse -------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or not self.has_picture:
            return
        place = event.position()
        self._from, self._to, self._drags = place, place, "draw"
        if 0 <= self._current < len(self._marks) and self._handle(self._marks[self._current]).contains(place):
            self._drags = "resize"
            return
        # The smallest under the mouse: one inside of another can still be reached.
        hit = [row for row, mark in enumerate(self._marks) if self._on_screen(mark).contains(place)]
        if hit:
            row = min(hit, key=lambda one: self._marks[one].width() * self._marks[one].height())
            self._drags = "move"
            self.chosen.emit(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._from is None:
            return
        area, before = self.picture_area(), self._to
        self._to = event.position()
        right, down = (self._to.x() - before.x()) / area.width(), (self._to.y() - before.y()) / area.height()
        if self._drags == "move":
            self.moved.emit(right, down)
        elif self._drags == "resize":
            self.resized.emit(right, down)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        start, self._from = self._from, None
        if start is None:
            return
        end = event.position()
        far = min(abs(end.x() - start.x()), abs(end.y() - start.y())) >= LEAST_DRAG
        share = self._share(start, end)
        if self._drags == "draw" and far and not share.isEmpty():
            self.drawn.emit(share)
        self.update()

    # --- Keys ------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            change = self.resized if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else self.moved
            change.emit(*_ARROWS[key])
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    # --- Painting --------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._pixmap.isNull():
            painter.setPen(QColor("#f2f4f7"))
            flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
            painter.drawText(QRectF(self.rect()).adjusted(24, 24, -24, -24), flags, self._message)
        else:
            self._paint_picture(painter)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(self.palette().ColorRole.Highlight), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8)
        painter.end()

    def _paint_picture(self, painter: QPainter) -> None:
        area = self.picture_area()
        painter.drawPixmap(area, self._pixmap, QRectF(self._pixmap.rect()))
        places = [self._on_screen(mark) for mark in self._marks]
        covered = QPainterPath()
        covered.addRect(area)
        for place in places:
            hole = QPainterPath()
            hole.addRect(place)
            covered = covered.subtracted(hole)
        if places:
            painter.fillPath(covered, QColor(12, 15, 19, 150))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for row, place in enumerate(places):
            self._outline(painter, place, wide=row == self._current)
            self._number(painter, place, row + 1)
        if 0 <= self._current < len(self._marks):
            grip = self._handle(self._marks[self._current]).adjusted(6, 6, -6, -6)
            painter.fillRect(grip, QColor("#ffffff"))
            self._outline(painter, grip, wide=False)
        if self._from is not None and self._drags == "draw":
            self._outline(painter, QRectF(self._from, self._to).normalized().intersected(area), wide=True)

    def _outline(self, painter: QPainter, place: QRectF, *, wide: bool) -> None:
        """Dark and light, so that it is seen on any picture."""
        for colour, width in ((QColor("#0c0f13"), 6.0 if wide else 4.0), (QColor("#ffffff"), 3.0 if wide else 1.5)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(place)

    def _number(self, painter: QPainter, place: QRectF, number: int) -> None:
        metrics = painter.fontMetrics()
        side = metrics.height() + 2.0
        wide = max(side, metrics.horizontalAdvance("00") + 4.0)
        label = QRectF(max(0.0, place.left() - wide), place.top(), wide, side)  # beside it: above it stands more text
        painter.fillRect(label, QColor("#0c0f13"))
        painter.setPen(QColor("#ffffff"))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter.value, str(number))
