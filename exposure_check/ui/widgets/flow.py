"""A layout that breaks its widgets into rows like words, so that nothing is cut off when the text is large."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

TOP, MIDDLE, BOTTOM = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignBottom


class FlowLayout(QLayout):
    """Left to right (or right to left, as the language has it), then the next row. ``align``: what stands in one row
    begins at one height (``AlignTop``), ends at one, as fields do whose labels need one line or two (``AlignBottom``),
    or has its middle there, as words beside a button (``AlignVCenter``)."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8, align: Qt.AlignmentFlag = TOP) -> None:
        super().__init__(parent)
        self._share = {TOP: 0.0, MIDDLE: 0.5, BOTTOM: 1.0}[align]
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rectangle: QRect) -> None:
        super().setGeometry(rectangle)
        self._arrange(rectangle, place=True)

    def sizeHint(self) -> QSize:
        width = sum(item.sizeHint().width() + self.spacing() for item in self._shown())
        height = max((item.sizeHint().height() for item in self._shown()), default=0)
        return QSize(width, height)

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items that go into each row of this width, with their sizes."""
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item in self._shown():
            size = item.sizeHint().boundedTo(QSize(max(1, width), 1 << 20))
            if not rows or size.width() > left:
                rows.append([])
                left = width
            rows[-1].append((item, size))
            left -= size.width() + self.spacing()
        return rows

    def _arrange(self, rectangle: QRect, *, place: bool) -> int:
        parent = self.parentWidget()
        backwards = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        y = rectangle.y()
        for row in self._rows(rectangle.width()):
            x, height = 0, max(size.height() for _, size in row)
            for item, size in row:
                if place:
                    left = rectangle.right() + 1 - x - size.width() if backwards else rectangle.x() + x
                    top = y + round((height - size.height()) * self._share)
                    item.setGeometry(QRect(QPoint(left, top), size))
                x += size.width() + self.spacing()
            y += height + self.spacing()
        return max(0, y - self.spacing() - rectangle.y())


class Flow(QWidget):
    """A widget with a :class:`FlowLayout`."""

    def __init__(
        self, *widgets: QWidget, spacing: int = 8, parent: QWidget | None = None, align: Qt.AlignmentFlag = TOP
    ) -> None:
        super().__init__(parent)
        self._layout = FlowLayout(self, spacing=spacing, align=align)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            self._layout.addWidget(widget)

    def add(self, widget: QWidget) -> None:
        """Append a widget."""
        self._layout.addWidget(widget)

    def clear(self) -> None:
        """Remove and destroy all widgets."""
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.updateGeometry()


class WholeFlow(Flow):
    """Insists on the height that its width needs, where nobody asks for it: beside a list that takes what is left."""

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            needed = self.heightForWidth(self.width())
            if needed != self.minimumHeight():
                self.setMinimumHeight(needed)
        return done
