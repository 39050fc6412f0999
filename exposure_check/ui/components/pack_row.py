"""One face model in the settings."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_check.ui import pack_words
from exposure_check.ui.errors import sentence
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Line
from exposure_check.ui.widgets.labels import Badge, BodyLabel, SmallLabel, StrongLabel

if TYPE_CHECKING:
    from exposure_check.faces.pack_list import ListedPack


class PackState(Enum):
    """Whether a model is used: its workers run now, or it was chosen for the next opening of the vault."""

    UNUSED = auto()
    IN_USE = auto()
    CHOSEN = auto()
    LEAVING = auto()


class PackRow(QWidget):
    """What it is, how well it does, and what can be done with it."""

    use_requested = Signal()
    measure_requested = Signal()
    evaluate_requested = Signal()
    remove_requested = Signal()

    def __init__(self, pack: ListedPack, state: PackState) -> None:
        super().__init__()
        self.pack = pack
        title = pack_words.title(pack.id)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(Line())
        layout.addSpacing(4)
        self.badges = [Badge(text, tone=tone) for text, tone in self._signs(state)]
        layout.addWidget(Flow(StrongLabel(title, wrap=False), *self.badges))
        self.lines = self._lines()
        for text, tone in self.lines:
            layout.addWidget(BodyLabel(text, tone=tone))
        if pack.problem is not None:
            layout.addWidget(SmallLabel(sentence(pack.problem), tone="muted"))
        self.use_button = Button(self.tr("Use this one…"), "check")
        self.measure_button = Button(self.tr("Measure it on your own photos…"), "report", "quiet")
        self.evaluate_button = Button(self.tr("Check it on pairs of photos…"), "matches", "quiet")
        self.remove_button = Button(self.tr("Remove…"), "remove", "quiet")
        usable = pack.problem is None
        self.use_button.setVisible(usable and pack.calibrated and state in {PackState.UNUSED, PackState.LEAVING})
        self.measure_button.setVisible(usable)
        self.evaluate_button.setVisible(usable)
        self.remove_button.setVisible(pack.id != pack_words.BUILT_IN and state is PackState.UNUSED)
        for button, tell in (
            (self.use_button, self.use_requested),
            (self.measure_button, self.measure_requested),
            (self.evaluate_button, self.evaluate_requested),
            (self.remove_button, self.remove_requested),
        ):
            button.setAccessibleDescription(title)
            button.clicked.connect(tell)
        layout.addWidget(Flow(self.use_button, self.measure_button, self.evaluate_button, self.remove_button))
        self.setAccessibleName(title)

    def _signs(self, state: PackState) -> list[tuple[str, str]]:
        signs = {
            PackState.IN_USE: [(self.tr("In use"), "good")],
            PackState.CHOSEN: [(self.tr("From the next opening of the vault"), "good")],
            PackState.LEAVING: [(self.tr("In use until the vault is locked"), "")],
            PackState.UNUSED: [],
        }[state]
        if self.pack.problem is not None:
            return [*signs, (self.tr("Cannot be used"), "bad")]
        return signs if self.pack.calibrated else [*signs, (self.tr("Not measured yet"), "warn")]

    def _lines(self) -> list[tuple[str, str]]:
        pack = self.pack
        if pack.problem is not None:
            told = self.tr(
                "Its files were changed or damaged since it was added, or some are missing. Remove it and add it again."
            )
            return [(told, "bad")]
        lines = [(pack_words.about(pack), "")]
        if pack.accuracy is not None:
            lines.append((pack_words.accuracy(pack.accuracy), "muted"))
        else:
            told = self.tr(
                "Nobody has measured yet how sure its results are. Before it can be used, measure it on photos of "
                "people whom you know."
            )
            lines.append((told, "warn"))
        if pack.slow_networks:
            lines.append((self.tr("It runs slower than it could: a part of it could not be rewritten."), "muted"))
        return lines
