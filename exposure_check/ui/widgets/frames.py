"""Frames: a card, a notice, a line, and the scrolling column that pages are set in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from exposure_check.ui.icons import pixmap
from exposure_check.ui.widgets.labels import BodyLabel
from exposure_check.ui.widgets.restyle import set_style_property
from exposure_check.ui.widgets.scroll_area import ScrollArea

COLUMN_WIDTH = 900
SIDE_MARGINS = 64
WIDEST_MINIMUM = 760
LINE_HEIGHT = 18
"""Pixels of a line at the usual text size; columns grow with the text."""


class Card(QFrame):
    """A bordered area. ``body`` takes its contents."""

    def __init__(self, parent: QWidget | None = None, *, horizontal: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.body = QHBoxLayout(self) if horizontal else QVBoxLayout(self)
        self.body.setContentsMargins(18, 16, 18, 16)
        self.body.setSpacing(12 if horizontal else 8)


class Line(QFrame):
    """A thin separating line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("line")


class IconView(QWidget):
    """An icon as a sign beside a text that says the same; screen readers pass over it."""

    def __init__(self, name: str, side: int = 20, parent: QWidget | None = None, *, tone: str = "") -> None:
        super().__init__(parent)
        self._name = name
        self._side = side
        self.tone_source: QWidget = self
        self._tone = tone
        self.setFixedSize(QSize(side, side))

    def set_name(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour = self.tone_source.palette().color(self.tone_source.foregroundRole()).name()
        if self._tone == "accent":
            colour = self.palette().color(self.palette().ColorRole.Highlight).name()
        elif self._tone == "muted":
            colour = self.palette().color(self.palette().ColorRole.PlaceholderText).name()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, pixmap(self._name, colour, self._side, self.devicePixelRatioF()))
        painter.end()


_NOTICE_ICONS = {"": "info", "good": "check", "warn": "warning", "bad": "warning"}


class Notice(QFrame):
    """A sentence that stands where something happened: an icon, the words, a colour. Hidden while it says nothing."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, tone: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(10)
        self._icon = IconView("info")
        self.label = BodyLabel()
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._icon.tone_source = self.label
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.label, 1)
        self.say(text, tone)

    def say(self, text: str, tone: str = "") -> None:
        """Say ``text``; empty hides the notice."""
        self._icon.set_name(_NOTICE_ICONS[tone])
        set_style_property(self, "tone", tone)
        self.label.set_tone(tone or "accent")
        self.label.setText(text)
        if text and self.parentWidget() is None:
            return  # it shows with what it is put into; alone it would be a window
        self.setVisible(bool(text))

    def say_problem(self, text: str) -> None:
        """Say what went wrong."""
        self.say(text, "bad")


class Measured(QWidget):
    """Keeps what is in it to a width that can be read, in the middle of the room there is. ``body`` takes it.

    ``width`` is in pixels at the usual text size; ``above`` and ``below`` are the margins.
    """

    def __init__(self, width: int, above: int, below: int) -> None:
        super().__init__()
        self._width = width
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(SIDE_MARGINS // 2, above, SIDE_MARGINS // 2, below)
        self.inner = QWidget()
        self.inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.body = QVBoxLayout(self.inner)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.row.addStretch(1)
        self.row.addWidget(self.inner, 100)
        self.row.addStretch(1)
        self._limit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._limit()

    def _limit(self) -> None:
        self.inner.setMaximumWidth(round(self._width * max(1.0, self.fontMetrics().height() / LINE_HEIGHT)))


class Column(ScrollArea):
    """A vertically scrolling column that never gets too wide to read. ``body`` takes its contents."""

    def __init__(self, parent: QWidget | None = None, *, width: int = COLUMN_WIDTH) -> None:
        super().__init__(parent)
        self.measure = width
        """Pixels that it is wide at most, at the usual text size."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._measured = Measured(width, 28, 28)
        self.body = self._measured.body
        self.body.setSpacing(16)
        self.setWidget(self._measured)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest thing that cannot be broken, so that nobody has to scroll sideways."""
        smallest = super().minimumSizeHint()
        inner = self._measured.inner.minimumSizeHint().width()
        wanted = inner + SIDE_MARGINS + self.verticalScrollBar().sizeHint().width()
        return QSize(max(smallest.width(), min(wanted, WIDEST_MINIMUM)), smallest.height())


class Foot(Measured):
    """What stays in view below a ``column``, and stands where the column's contents stand."""

    def __init__(self, column: Column) -> None:
        super().__init__(column.measure, 8, 16)
        self.body.setSpacing(10)
        self._bar = column.verticalScrollBar()
        self._bar.rangeChanged.connect(self._follow)
        self._follow(self._bar.minimum(), self._bar.maximum())

    def _follow(self, low: int, high: int) -> None:
        """The column's contents make room for its scroll bar."""
        margins = self.row.contentsMargins()
        margins.setRight(SIDE_MARGINS // 2 + (self._bar.sizeHint().width() if high > low else 0))
        self.row.setContentsMargins(margins)
