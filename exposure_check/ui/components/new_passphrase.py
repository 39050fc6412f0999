"""A new passphrase: typed twice, with its strength in words."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exposure_check.ui.api import PassphraseStrength
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.fields import PassphraseField
from exposure_check.ui.widgets.labels import SmallLabel
from exposure_check.ui.widgets.meter import Meter

STRENGTH_DELAY = 150
"""Milliseconds of quiet before the strength is estimated."""

STRENGTH_STEPS = 4


class NewPassphrase(QWidget):
    """Two fields and a meter. What is wrong is said at the field."""

    edited = Signal()
    accepted = Signal()
    """Enter was pressed in the second field."""

    def __init__(self, context: Context, label: str = "") -> None:
        super().__init__()
        self._context = context
        self.first = PassphraseField(
            label or self.tr("Passphrase"), self.tr("Four or five words that do not belong together work well.")
        )
        self.second = PassphraseField(self.tr("The same passphrase again"))
        self.meter = Meter(STRENGTH_STEPS)
        self.strength = SmallLabel(tone="muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.first)
        row = QHBoxLayout()
        row.addWidget(self.meter, 1)
        row.addWidget(self.strength, 2)
        layout.addLayout(row)
        layout.addWidget(self.second)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STRENGTH_DELAY)
        self._timer.timeout.connect(self._estimate)
        self.first.text_edited.connect(self._edited)
        self.second.text_edited.connect(self._edited)
        self.first.accepted.connect(self.second.edit.setFocus)
        self.second.accepted.connect(self.accepted)
        self._show_strength("", None)

    def take(self) -> str:
        """The passphrase as typed first."""
        return self.first.take()

    def is_typed_twice(self) -> bool:
        """Whether both fields have the same; if not, it is said."""
        if self.first.take() == self.second.take():
            return True
        text = self.tr("The two passphrases differ. Type the same one twice.")
        self.second.say_problem(text)
        self._context.announced.emit(text)
        self.second.edit.setFocus()
        return False

    def say_weak(self, text: str) -> None:
        """Say why it was refused."""
        self.first.say_problem(text)
        self.first.edit.setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.second.clear()

    def _edited(self) -> None:
        self.first.say_problem("")
        self.second.say_problem("")
        self.edited.emit()
        self._timer.start()

    def _estimate(self) -> None:
        typed = self.first.take()
        estimate = partial(self._context.application.passphrase_strength, typed)
        self._context.run(self, estimate, partial(self._show_strength, typed))

    def _show_strength(self, typed: str, strength: PassphraseStrength | None) -> None:
        if typed != self.first.take():
            return
        if not typed or strength is None:
            self.meter.set_value(0)
            self.strength.setText(self.tr("Nothing typed yet"))
            self.strength.set_tone("muted")
            return
        words = (
            (self.tr("Very weak: guessed at once"), "bad"),
            (self.tr("Weak: guessed within hours"), "bad"),
            (self.tr("Fair: add another word"), "warn"),
            (self.tr("Strong"), "good"),
            (self.tr("Very strong"), "good"),
        )
        text, tone = words[strength.score]
        self.meter.set_value(max(1, strength.score))
        self.strength.setText(text)
        self.strength.set_tone(tone)
