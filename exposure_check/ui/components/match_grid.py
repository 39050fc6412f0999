"""Many matches at once, as tiles: choose several and decide about them in one step."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionRange, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from exposure_check.domain.match import Match, ReviewState
from exposure_check.ui.components.review_panel import KEYS
from exposure_check.ui.models.match_list import MATCH_ROLE, MatchListModel
from exposure_check.ui.models.match_tile import TileDelegate, tile_size
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import WholeFlow
from exposure_check.ui.widgets.labels import BodyLabel
from exposure_check.ui.widgets.uniform_list import UniformList

SMALLEST = 120
"""Pixels of the view's height; where there is less, the page scrolls."""


class _Tiles(UniformList):
    """The keys of the review decide here too, about all that are chosen."""

    decided = Signal(object)
    """A ``ReviewState`` for what is chosen."""

    def __init__(self, model: MatchListModel) -> None:
        super().__init__()
        self.setWrapping(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setSelectionRectVisible(True)
        self.setModel(model)
        self.setItemDelegate(TileDelegate(self))
        self.setGridSize(tile_size(self.fontMetrics()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in KEYS and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            if not event.isAutoRepeat():
                self.decided.emit(KEYS[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setGridSize(tile_size(self.fontMetrics()))


class MatchGrid(QWidget):
    """The tiles, and below them what can be done with those that are chosen. Decides nothing itself."""

    decided = Signal(object, object)
    """The chosen matches, a list, and the ``ReviewState`` for them."""
    opened = Signal(object)
    """A ``Match`` to look at large."""
    group_wanted = Signal(object)
    """A ``Match`` whose nearly identical pictures should be shown one by one."""

    def __init__(self, model: MatchListModel) -> None:
        super().__init__()
        self._model = model
        self.view = _Tiles(model)
        self.view.setMinimumHeight(SMALLEST)
        self.view.setAccessibleName(self.tr("Matches as a grid"))
        self.chosen = BodyLabel(tone="muted")
        self.mine_button = Button(self.tr("Mine (Y)"), "check")
        self.not_me_button = Button(self.tr("Not me (N)"), "cross")
        self.unsure_button = Button(self.tr("Unsure (U)"), "question")
        self.all_button = Button(self.tr("Choose all"), "", "quiet")
        self.open_button = Button(self.tr("Look at it large"), "eye", "quiet")
        self.group_button = Button(self.tr("Show its copies"), "photos", "quiet")
        for button, state in (
            (self.mine_button, ReviewState.MINE),
            (self.not_me_button, ReviewState.NOT_ME),
            (self.unsure_button, ReviewState.UNSURE),
        ):
            button.clicked.connect(partial(self._decide, state))
        self.view.decided.connect(self._decide)
        self.view.activated.connect(self._open)
        self.view.selectionModel().selectionChanged.connect(self._say_chosen)
        model.modelReset.connect(self._say_chosen)
        self.all_button.clicked.connect(self.view.selectAll)
        self.open_button.clicked.connect(lambda: self._open(self.view.currentIndex()))
        self.group_button.clicked.connect(self._show_group)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.chosen)
        layout.addWidget(
            WholeFlow(
                self.mine_button,
                self.not_me_button,
                self.unsure_button,
                self.all_button,
                self.open_button,
                self.group_button,
            )
        )
        self._say_chosen()

    @property
    def count(self) -> int:
        """How many tiles are chosen."""
        return sum(part.height() for part in self._parts())

    def selected(self) -> list[Match]:
        """The chosen matches, in the order of the grid."""
        rows = sorted(row for part in self._parts() for row in range(part.top(), part.bottom() + 1))
        return [match for match in map(self._model.match_at, rows) if match is not None]

    def _parts(self) -> list[QItemSelectionRange]:
        """Ranges of rows: with 100,000 chosen tiles there may be one, where there were as many indexes."""
        selection = self.view.selectionModel().selection()
        return [selection.at(number) for number in range(selection.count())]

    def _say_chosen(self) -> None:
        count = self.count
        self.chosen.setText(
            self.tr("%Ln chosen", "", count)
            if count
            else self.tr("Choose one or more: with Ctrl or Shift and a click, or with Ctrl+A.")
        )
        for button in (self.mine_button, self.not_me_button, self.unsure_button):
            button.setEnabled(bool(count))
        self.all_button.setEnabled(bool(self._model.rowCount()))
        (only,) = self.selected() if count == 1 else (None,)
        self.open_button.setEnabled(only is not None)
        self.group_button.setVisible(only is not None and only.copies > 0)

    def _decide(self, state: ReviewState) -> None:
        chosen = self.selected()
        if chosen:
            self.decided.emit(chosen, state)

    def _open(self, index: QModelIndex) -> None:
        match = index.data(MATCH_ROLE)
        if isinstance(match, Match):
            self.opened.emit(match)

    def _show_group(self) -> None:
        chosen = self.selected()
        if len(chosen) == 1:
            self.group_wanted.emit(chosen[0])
