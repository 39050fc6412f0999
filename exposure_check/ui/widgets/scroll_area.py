"""The one scroll area of the window: all that scroll are made of it."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget


class ScrollArea(QScrollArea):
    """Its contents are as wide as there is room.

    To a screen reader it has one part, which holds the contents, and never another number of them. Qt counts a scroll
    bar as a part while it is in view, and reads past the end of its list when it is asked for one by a number that was
    right a moment ago (``QAccessibleAbstractScrollArea::child`` uses ``QList::at`` without a look at the length; Qt
    6.11.3): when the contents got shorter, or the page went out of view, the program ended. Lists, tables and fields of
    Qt look at the length. Qt knows the bars by the names of what holds them; without these names it leaves them out.
    What is lost is small: the keys scroll, and whatever gets the focus comes into view.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            holder = bar.parentWidget()
            if holder is not None:
                holder.setObjectName("")
