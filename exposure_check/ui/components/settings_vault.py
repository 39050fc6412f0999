"""Settings: the vault. Where it lies, backup, passphrase, restore, erasure, and locking by itself."""

from __future__ import annotations

from datetime import datetime
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from exposure_check.ui import clipboard, words
from exposure_check.ui.api import last_backup
from exposure_check.ui.components.change_passphrase import ChangePassphraseDialog
from exposure_check.ui.components.erase_vault import EraseDialog
from exposure_check.ui.components.restore_vault import RestoreDialog
from exposure_check.ui.components.session_lock import is_heard_here
from exposure_check.ui.components.settings_section import SettingsSection
from exposure_check.ui.components.vault_backup import VaultBackup
from exposure_check.ui.context import Context
from exposure_check.ui.settings import LOCK_CHOICES
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.elided import ElidedLabel
from exposure_check.ui.widgets.fields import ChoiceBox, Field
from exposure_check.ui.widgets.labels import BodyLabel, SmallLabel


class VaultSettings(SettingsSection):
    """Everything about the vault as a whole."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Vault"),
            self.tr("One encrypted file holds everything this program knows. Only your passphrase opens it."),
        )
        self.path = ElidedLabel(Qt.TextElideMode.ElideMiddle)
        self.path.set_text(str(context.application.vault_path))
        self.copy_button = Button(self.tr("Copy"), "file", "quiet")
        self.copy_button.setAccessibleName(self.tr("Copy where the vault lies"))
        self.copy_button.clicked.connect(self.copy_path)
        self.facts = BodyLabel(tone="muted")
        self.backup = VaultBackup(context, self.tr("Back up…"))
        self.passphrase_button = Button(self.tr("Change the passphrase…"), "lock")
        self.restore_button = Button(self.tr("Restore a backup…"), "archive")
        self.erase_button = Button(self.tr("Erase everything…"), "remove")
        for button, act in (
            (self.passphrase_button, self.change_passphrase),
            (self.restore_button, self.restore),
            (self.erase_button, self.erase),
        ):
            button.clicked.connect(act)
            self.backup.buttons.add(button)
        self.backup.backed_up.connect(self.refresh)
        self.idle = ChoiceBox()
        for minutes in LOCK_CHOICES:
            self.idle.addItem(
                self.tr("After %n minute(s)", "", minutes) if minutes else self.tr("Never by itself"), minutes
            )
        self.idle.keep_short()
        self.idle.activated.connect(self._idle_chosen)
        self.with_screen = QCheckBox(self.tr("Also when the screen is locked"))
        self.with_screen.clicked.connect(self._with_screen_chosen)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.path, 1)
        row.addWidget(self.copy_button)
        self.body.addLayout(row)
        self.body.addWidget(self.facts)
        self.body.addWidget(self.backup)
        self.body.addWidget(
            Field(
                self.tr("Lock the vault while nobody is there"),
                self.idle,
                self.tr(
                    "Also when the computer slept. While photos are looked at or letters are written it waits. What "
                    "was filled in and not saved is gone then; letters that you began are kept."
                ),
            )
        )
        if is_heard_here():
            self.body.addWidget(self.with_screen)
        self.body.addWidget(
            SmallLabel(
                self.tr(
                    "F12 hides the window and locks the vault at once, from anywhere in this program. Your passphrase "
                    "brings it back."
                ),
                tone="muted",
            )
        )

    def refresh(self) -> None:
        context = self.context
        self.idle.setCurrentIndex(max(0, self.idle.findData(context.settings.lock_minutes)))
        self.with_screen.setChecked(context.settings.lock_with_screen)
        vault, application = context.session.vault, context.application

        def fetch() -> tuple[int, datetime | None]:
            return cast("int", application.vault_status()["size"]), last_backup(vault)

        context.run(self, fetch, self._show, self._failed)

    def copy_path(self) -> None:
        """Put the place of the vault on the clipboard."""
        clipboard.put(str(self.context.application.vault_path))
        self.context.toast(self.tr("Copied where the vault lies."))

    def change_passphrase(self) -> ChangePassphraseDialog:
        """Open the dialog for it."""
        dialog = ChangePassphraseDialog(self.context, self.window())
        dialog.changed.connect(self._passphrase_changed)
        dialog.open()
        return dialog

    def restore(self) -> RestoreDialog | None:
        """Open the dialog for it, unless something runs that needs the vault."""
        if self.context.scan_runs:
            self.backup.say(
                self.tr("Photos are still being looked at. Wait until that has ended or stop it, then restore."), "warn"
            )
            return None
        dialog = RestoreDialog(self.context, self.window())
        dialog.open()
        return dialog

    def erase(self) -> EraseDialog:
        """Open the dialog for it."""
        dialog = EraseDialog(self.context, self.window())
        dialog.backup.backed_up.connect(self.refresh)
        dialog.open()
        return dialog

    def _show(self, found: tuple[int, datetime | None]) -> None:
        size, backed_up = found
        shown = words.size(size)
        self.facts.set_tone("muted")
        if backed_up is None:
            self.facts.setText(self.tr("{size}. No backup is known.").format(size=shown))
        else:
            self.facts.setText(
                self.tr("{size}. The last backup is of {day}.").format(size=shown, day=words.day(backed_up))
            )

    def _failed(self, error: Exception) -> None:
        self.facts.set_tone("bad")
        self.context.tell(error, self.facts.setText)

    def _idle_chosen(self) -> None:
        self.context.settings.lock_minutes = int(self.idle.currentData())

    def _with_screen_chosen(self, wanted: bool) -> None:
        self.context.settings.lock_with_screen = wanted

    def _passphrase_changed(self) -> None:
        self.backup.say(
            self.tr(
                "The passphrase is changed. Backups that you made before still open with the old one: make a new "
                "one, and delete those."
            )
        )
        self.backup.button.setFocus(Qt.FocusReason.OtherFocusReason)
