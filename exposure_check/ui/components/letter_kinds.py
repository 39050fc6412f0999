"""What do you want? The kinds of letters that the law has, the usual ones first."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from exposure_check.domain.request import FOLLOWS_A_CASE, RequestKind
from exposure_check.ui import letter_words, words
from exposure_check.ui.widgets.fold import Fold
from exposure_check.ui.widgets.labels import SmallLabel, StrongLabel

USUAL = (RequestKind.ACCESS, RequestKind.ERASURE, RequestKind.OBJECTION, RequestKind.REMOVAL)
"""What most people come for; the others wait behind a button."""


class LetterKinds(QWidget):
    """Choose one kind. Kinds that follow a case belong to the case and are not here."""

    kind_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[RequestKind, QRadioButton] = {}
        self.fold = Fold(self.tr("Something else"), self.tr("Only the usual letters"))
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(StrongLabel(self.tr("What do you want?")))
        others = [kind for kind in RequestKind if kind not in USUAL and kind not in FOLLOWS_A_CASE]
        for kind in (*USUAL, *others):
            button = QRadioButton(words.request_kind(kind))
            button.setAccessibleDescription(letter_words.about_kind(kind))
            self._group.addButton(button)
            self.buttons[kind] = button
            (layout if kind in USUAL else self.fold.body).addWidget(button)
        self.fold.body.setSpacing(2)
        layout.addWidget(self.fold)
        self.about = SmallLabel(tone="muted")
        layout.addWidget(self.about)
        self.buttons[RequestKind.ACCESS].setChecked(True)
        for button in self.buttons.values():
            button.toggled.connect(self._toggled)
        self._show()

    @property
    def kind(self) -> RequestKind:
        """The chosen kind."""
        return next(kind for kind, button in self.buttons.items() if button.isChecked())

    def offer(self, kinds: Collection[RequestKind]) -> RequestKind | None:
        """Show only these kinds. Returns the one that was chosen and is not among them; another is chosen then."""
        for kind, button in self.buttons.items():
            button.setVisible(kind in kinds)
        self.fold.setVisible(any(kind in kinds and kind not in USUAL for kind in self.buttons))
        gone = self.kind
        if gone in kinds:
            return None
        first = next((kind for kind in self.buttons if kind in kinds), None)
        if first is not None:
            self.buttons[first].setChecked(True)
        return gone

    def _toggled(self, checked: bool) -> None:
        if checked:
            self._show()
            self.kind_changed.emit()

    def _show(self) -> None:
        kind = self.kind
        self.about.setText(letter_words.about_kind(kind))
        if kind not in USUAL and not self.fold.is_open:
            self.fold.open(True)
