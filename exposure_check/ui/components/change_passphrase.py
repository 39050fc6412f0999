"""Another passphrase for the vault."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from exposure_check.domain.errors import WeakPassphrase, WrongPassphrase
from exposure_check.ui.components.new_passphrase import NewPassphrase
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Dialog, lay_out, size_for_text
from exposure_check.ui.widgets.fields import PassphraseField, Problem
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Column, Notice
from exposure_check.ui.widgets.labels import TitleLabel


class ChangePassphraseDialog(Dialog):
    """The old one, the new one twice. The vault stays open."""

    changed = Signal()
    """The vault opens with the new passphrase from now on."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._busy = False
        title = self.tr("Change the passphrase")
        self.setWindowTitle(title)
        self.old = PassphraseField(self.tr("Current passphrase"))
        self.new = NewPassphrase(context, self.tr("New passphrase"))
        self.problem = Problem()
        self.change_button = Button(title, "lock", "primary")
        self.change_button.clicked.connect(self.submit)
        cancel = Button(self.tr("Cancel"), "", "quiet")
        cancel.clicked.connect(self.reject)
        column = Column(width=560)
        column.body.addWidget(TitleLabel(title))
        for widget in (self.old, self.new):
            column.body.addWidget(widget)
        column.body.addWidget(
            Notice(
                self.tr(
                    "There is no way to reset a lost passphrase. Write the new one on paper and keep the paper in a "
                    "safe place. Backups that you made before still open with the old one."
                ),
                tone="warn",
            )
        )
        column.body.addWidget(self.problem)
        column.body.addWidget(Flow(self.change_button, cancel))
        column.body.addStretch(1)
        lay_out(self, column)
        size_for_text(self, 620, 600)
        self.old.accepted.connect(self.new.first.edit.setFocus)
        self.old.text_edited.connect(self._edited)
        self.new.edited.connect(self._edited)
        self.new.accepted.connect(self.submit)
        self.old.edit.setFocus()

    def submit(self) -> None:
        """Change it, if the new one was typed twice the same."""
        if self._busy or not self.new.is_typed_twice():
            return
        self._set_busy(True)
        old, new, application = self.old.take(), self.new.take(), self._context.application
        self._context.run(self, lambda: application.change_passphrase(old, new), self._done, self._failed)

    def _done(self, _nothing: None) -> None:
        self.old.clear()
        self.new.clear()
        self.accept()
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, WrongPassphrase):
            self._say_at_old(self.tr("This is not the current passphrase. Nothing was changed."))
        else:
            weak = isinstance(error, WeakPassphrase)
            self._context.tell(error, self.new.say_weak if weak else self.problem.say)

    def _say_at_old(self, text: str) -> None:
        self.old.say_problem(text)
        self.old.edit.selectAll()
        self.old.edit.setFocus()
        self._context.announced.emit(text)

    def _edited(self) -> None:
        self.old.say_problem("")
        self.problem.say("")

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.change_button.setEnabled(not busy)
        self.change_button.setText(self.tr("Changing the passphrase…") if busy else self.tr("Change the passphrase"))
