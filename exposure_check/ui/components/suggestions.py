"""Photos that the person confirmed and that would make further references. Nothing is added without a click."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_check.domain.match import Match
from exposure_check.ui.models.match_list import place_of
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.frames import Card
from exposure_check.ui.widgets.labels import BodyLabel, HeadingLabel
from exposure_check.ui.widgets.pictures import CropView

CROP_SIDE = 72


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A confirmed match with its small picture, in which every other face is covered."""

    match: Match
    jpeg: bytes


class Suggestions(QWidget):
    """A heading, the risk in one sentence, and a row per photo. Hidden while there is nothing to offer."""

    chosen = Signal(object)
    """The ``Match`` that the person wants as a reference."""

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[Button] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(HeadingLabel(self.tr("From photos you confirmed")))
        layout.addWidget(
            BodyLabel(
                self.tr(
                    "They would make the search better. Only take photos that you are sure of: a wrong one would make "
                    "every later scan worse."
                ),
                tone="muted",
            )
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        layout.addLayout(self._rows)
        self.hide()

    def offer(self, suggestions: Sequence[Suggestion]) -> None:
        """Show these and no others."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        for suggestion in suggestions:
            self._rows.addWidget(self._row(suggestion))
        self.setVisible(bool(suggestions))

    def _row(self, suggestion: Suggestion) -> Card:
        match, place = suggestion.match, place_of(suggestion.match)
        row = Card(horizontal=True)
        row.setAccessibleName(self.tr("Photo you confirmed: {file}").format(file=place))
        row.body.addWidget(CropView(CROP_SIDE, self.tr("Face from {file}").format(file=place), suggestion.jpeg))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addStretch(1)
        texts.addWidget(BodyLabel(place))
        texts.addWidget(BodyLabel(self.tr("%n px between the eyes", "", round(match.inter_eye_px)), tone="muted"))
        texts.addStretch(1)
        row.body.addLayout(texts, 1)
        button = Button(self.tr("Use as reference"), "add")
        button.setAccessibleName(self.tr("Use {file} as reference").format(file=place))
        button.clicked.connect(partial(self.chosen.emit, match))
        row.body.addWidget(button)
        self.buttons.append(button)
        return row
