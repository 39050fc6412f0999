"""Creating and opening the vault. The key derivation runs off the GUI thread; problems stand beside the field."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_check.domain.errors import VaultMissing, WeakPassphrase, WrongPassphrase
from exposure_check.domain.person import Person
from exposure_check.ui.api import Session
from exposure_check.ui.components.new_passphrase import NewPassphrase
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.fields import PassphraseField, Problem
from exposure_check.ui.widgets.frames import Notice


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
        self.passphrase = NewPassphrase(context)
        self.first, self.second = self.passphrase.first, self.passphrase.second
        self.meter, self.strength = self.passphrase.meter, self.passphrase.strength
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
        layout.addWidget(self.passphrase)
        layout.addWidget(lost)
        layout.addWidget(self.problem)
        layout.addWidget(self.create_button)
        self.passphrase.edited.connect(lambda: self.problem.say(""))
        self.passphrase.accepted.connect(self.submit)
        self.create_button.clicked.connect(self.submit)

    def submit(self) -> None:
        """Create the vault with what was typed, if it was typed twice the same."""
        if not self._busy and self.passphrase.is_typed_twice():
            self._start(self._context.application.create_vault, self.first.take())

    def _say(self, error: Exception, text: str) -> None:
        if isinstance(error, WeakPassphrase):
            self.passphrase.say_weak(text)
        else:
            super()._say(error, text)

    def _forget(self) -> None:
        self.passphrase.clear()

    def _set_busy(self, busy: bool) -> None:
        super()._set_busy(busy)
        self.create_button.setEnabled(not busy)
        self.create_button.setText(self.tr("Creating the vault…") if busy else self.tr("Create the vault"))


class OpenVaultForm(_VaultForm):
    """The passphrase of an existing vault. ``bare``: it says nothing about what would be opened."""

    def __init__(self, context: Context, *, bare: bool = False) -> None:
        super().__init__(context)
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self._words = self.tr("Open") if bare else self.tr("Open the vault")
        self.open_button = Button(self._words, "lock", "primary")
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
        elif isinstance(error, VaultMissing):
            # This is only asked where a vault was before.
            self.problem.say(
                self.tr(
                    "The vault is not where it was: “{path}”. If it lies on a USB stick or another drive, put it back "
                    "in and try again."
                ).format(path=error.values["path"])
            )
        else:
            super()._say(error, text)

    def _forget(self) -> None:
        self.passphrase.clear()

    def _set_busy(self, busy: bool) -> None:
        super()._set_busy(busy)
        self.open_button.setEnabled(not busy)
        self.open_button.setText(self.tr("Opening…") if busy else self._words)
