"""Creating and opening the vault. The key derivation runs off the GUI thread; problems stand beside the field."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exposure_check.domain.errors import WeakPassphrase, WrongPassphrase
from exposure_check.domain.person import Person
from exposure_check.ui.api import PassphraseStrength, Session
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.fields import PassphraseField, Problem
from exposure_check.ui.widgets.frames import Notice
from exposure_check.ui.widgets.labels import SmallLabel
from exposure_check.ui.widgets.meter import Meter

STRENGTH_DELAY = 150
"""Milliseconds of quiet before the strength is estimated."""

STRENGTH_STEPS = 4


class _VaultForm(QWidget):
    opened = Signal(object, object)
    """The vault is open: the ``Session`` and the list of its people."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.problem = Problem()
        self._busy = False

    def _start(self, function: Callable[[str], Session], passphrase: str) -> None:
        self._set_busy(True)

        def work() -> tuple[Session, list[Person]]:
            session = function(passphrase)
            return session, session.people.all()

        self._context.run(self, work, self._done, self._failed)

    def _done(self, result: tuple[Session, list[Person]]) -> None:
        self._set_busy(False)
        self._forget()
        self.opened.emit(*result)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        self._context.tell(error, partial(self._say, error))

    def _say(self, _error: Exception, text: str) -> None:
        self.problem.say(text)

    def _forget(self) -> None: ...

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy


class CreateVaultForm(_VaultForm):
    """Passphrase twice, its strength in words, and what happens if it is lost."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.first = PassphraseField(
            self.tr("Passphrase"), self.tr("Four or five words that do not belong together work well.")
        )
        self.second = PassphraseField(self.tr("The same passphrase again"))
        self.meter = Meter(STRENGTH_STEPS)
        self.strength = SmallLabel(tone="muted")
        self.create_button = Button(self.tr("Create the vault"), "lock", "primary")
        lost = Notice(
            self.tr(
                "Without this passphrase nobody can open the vault, not even you or us. "
                "There is no way to "
                "reset it. Write it on paper and keep the paper in a safe place."
            ),
            tone="warn",
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.first)
        row = QHBoxLayout()
        row.addWidget(self.meter, 1)
        row.addWidget(self.strength, 2)
        layout.addLayout(row)
        layout.addWidget(self.second)
        layout.addWidget(lost)
        layout.addWidget(self.problem)
        layout.addWidget(self.create_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STRENGTH_DELAY)
        self._timer.timeout.connect(self._estimate)
        self.first.text_edited.connect(self._edited)
        self.second.text_edited.connect(self._edited)
        self.first.accepted.connect(self.second.edit.setFocus)
        self.second.accepted.connect(self.submit)
        self.create_button.clicked.connect(self.submit)
        self._show_strength("", None)

    def submit(self) -> None:
        """Create the vault with what was typed, if it was typed twice the same."""
        if self._busy:
            return
        if self.first.take() != self.second.take():
            text = self.tr("The two passphrases differ. Type the same one twice.")
            self.second.say_problem(text)
            self._context.announced.emit(text)
            self.second.edit.setFocus()
            return
        self._start(self._context.application.create_vault, self.first.take())

    def _edited(self) -> None:
        self.first.say_problem("")
        self.second.say_problem("")
        self.problem.say("")
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

    def _say(self, error: Exception, text: str) -> None:
        if isinstance(error, WeakPassphrase):
            self.first.say_problem(text)
            self.first.edit.setFocus()
        else:
            super()._say(error, text)

    def _forget(self) -> None:
        self.first.clear()
        self.second.clear()

    def _set_busy(self, busy: bool) -> None:
        super()._set_busy(busy)
        self.create_button.setEnabled(not busy)
        self.create_button.setText(self.tr("Creating the vault…") if busy else self.tr("Create the vault"))


class OpenVaultForm(_VaultForm):
    """The passphrase of an existing vault."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.open_button = Button(self.tr("Open the vault"), "lock", "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.passphrase)
        layout.addWidget(self.problem)
        layout.addWidget(self.open_button)
        self.passphrase.text_edited.connect(self._edited)
        self.passphrase.accepted.connect(self.submit)
        self.open_button.clicked.connect(self.submit)

    def submit(self) -> None:
        """Try the passphrase."""
        if not self._busy:
            self._start(self._context.application.open_vault, self.passphrase.take())

    def _edited(self) -> None:
        self.passphrase.say_problem("")
        self.problem.say("")

    def _say(self, error: Exception, text: str) -> None:
        if isinstance(error, WrongPassphrase):
            self.passphrase.say_problem(text)
            self.passphrase.edit.selectAll()
            self.passphrase.edit.setFocus()
        else:
            super()._say(error, text)

    def _forget(self) -> None:
        self.passphrase.clear()

    def _set_busy(self, busy: bool) -> None:
        super()._set_busy(busy)
        self.open_button.setEnabled(not busy)
        self.open_button.setText(self.tr("Opening the vault…") if busy else self.tr("Open the vault"))
