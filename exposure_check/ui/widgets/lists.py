"""A list whose rows are sentences: they wrap, and nobody scrolls sideways."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QListView


class WrappingList(QListView):
    """Shows ``model``; ``name`` is what screen readers call it."""

    def __init__(self, model: QAbstractItemModel, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setModel(model)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)  # a row that wraps is never cut with an ellipsis
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(1)

    def fit_rows(self, most: int) -> None:
        """As high as its rows, at least one and at most ``most``; a longer list scrolls."""
        shown = max(1, min(most, self.model().rowCount()))
        row = max(self.sizeHintForRow(0), self.fontMetrics().lineSpacing() * 2) + 2 * self.spacing()
        self.setFixedHeight(row * shown + 8)
