"""A list of rows with two lines and a badge, as high as its rows up to a limit."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QEvent
from PySide6.QtGui import QResizeEvent

from exposure_check.ui.models.row_delegate import RowDelegate
from exposure_check.ui.theme import Theme
from exposure_check.ui.widgets.uniform_list import UniformList

SPARE = 8
"""Pixels for the frame that the style sheet draws."""


class RowList(UniformList):
    """``model`` answers the roles of :mod:`exposure_check.ui.models.row_delegate`."""

    def __init__(self, name: str, model: QAbstractListModel, theme: Theme, *, most_visible: int = 0) -> None:
        """``name`` is what a screen reader says. ``most_visible``: rows in view, further ones scroll; 0: as high as
        there is room."""
        super().__init__()
        self._theme = theme
        self._most_visible = most_visible
        self.setAccessibleName(name)
        self.setModel(model)
        self._delegate = RowDelegate(self)
        self.setItemDelegate(self._delegate)
        model.modelReset.connect(self._fit)
        theme.changed.connect(self._recolour)
        self._recolour()
        self._fit()

    def _recolour(self) -> None:
        colours = self._theme.colours
        self._delegate.colours = {
            "": (colours.muted, colours.raised),
            "good": (colours.good, colours.good_soft),
            "warn": (colours.warn, colours.warn_soft),
            "bad": (colours.bad, colours.bad_soft),
        }
        self.viewport().update()

    def _fit(self) -> None:
        if self._most_visible:
            rows = min(self._most_visible, self.model().rowCount())
            height = self.sizeHintForRow(0) if rows else self.fontMetrics().lineSpacing() * 2
            self.setFixedHeight(height * max(1, rows) + 2 * self.frameWidth() + SPARE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()  # a row is higher where there is no room beside its text

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
