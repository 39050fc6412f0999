"""The vault as a whole: backup, restore, passphrase, erasure, locking by itself, hiding at once, a drive pulled out."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from exposure_check.bootstrap import Application
from exposure_check.domain.request import RequestKind
from exposure_check.services.people import PersonDraft
from exposure_check.ui import clipboard
from exposure_check.ui.api import LetterOrder, backup_folder
from exposure_check.ui.components.change_passphrase import ChangePassphraseDialog
from exposure_check.ui.components.erase_vault import EraseDialog
from exposure_check.ui.components.person_form import PersonDialog
from exposure_check.ui.components.restore_vault import RestoreDialog
from exposure_check.ui.components.settings_vault import VaultSettings
from exposure_check.ui.components.vault_forms import OpenVaultForm
from exposure_check.ui.file_traces import FileTraces
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.settings import SettingsPage
from exposure_check.ui.widgets.frames import Notice
from exposure_check.ui.widgets.labels import TitleLabel
from tests.ui.conftest import DRAFT, PASSPHRASE, at_rest, drain
from tests.ui.test_accessibility import check
from tests.ui.test_layout import cut_off

ANOTHER = " ".join(("cobalt", "ferry", "almond", "quartz"))


def section(window: MainWindow, qtbot: QtBot) -> VaultSettings:
    window.actions_table["page-settings"].trigger()
    at_rest(window, qtbot)
    page = window.pages["settings"]
    assert isinstance(page, SettingsPage)
    return page.vault


def unlock(window: MainWindow, qtbot: QtBot, passphrase: str = PASSPHRASE) -> OpenVaultForm:
    """Type the passphrase where it is asked for."""
    at_rest(window, qtbot)
    form = window.start.findChild(OpenVaultForm)
    assert isinstance(form, OpenVaultForm)
    form.passphrase.edit.clear()
    QTest.keyClicks(form.passphrase.edit, passphrase)
    QTest.keyClick(form.passphrase.edit, Qt.Key.Key_Return)
    at_rest(window, qtbot)
    return form


def said(window: MainWindow) -> str:
    """The notices in view."""
    return " ".join(one.label.text() for one in window.findChildren(Notice) if one.isVisible())


def is_open(window: MainWindow) -> bool:
    """Whether a vault is open."""
    return window.context.has_session


def dialogs() -> list[QDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


def test_a_backup_is_known_afterwards_and_restoring_it_says_where_the_vault_of_now_went(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    vault = section(opened, qtbot)
    assert "No backup is known" in vault.facts.text()
    copy = tmp_path / "copy.ecbackup"
    vault.backup.back_up(copy)
    at_rest(opened, qtbot)
    assert "passphrase of today" in vault.backup.notice.label.text()
    assert vault.backup.folder_button.isVisible()
    assert "The last backup is of" in vault.facts.text()
    assert backup_folder(opened.context.session.vault) == tmp_path
    vault.backup.back_up(copy)
    at_rest(opened, qtbot)
    assert "is there already" in vault.backup.notice.label.text()
    opened.context.session.people.edit(opened.context.people[0].id, PersonDraft("Later Name", "FR", "l@example.org"))

    dialog = vault.restore()
    assert dialog is not None
    dialog.use(copy)
    at_rest(opened, qtbot)
    aside = tmp_path / "vault.ecv.before-restore-1"
    assert f"{aside}" in dialog.what_happens.label.text()
    dialog.passphrase.edit.setText(ANOTHER)
    dialog.submit()
    at_rest(opened, qtbot)
    assert "does not open the backup" in dialog.passphrase.edit.accessibleDescription()
    assert opened.context.session.people.all()[0].name == "Later Name"  # the vault of now is still open

    dialog.passphrase.edit.setText(PASSPHRASE)
    dialog.submit()
    at_rest(opened, qtbot)
    assert opened.pane.person_name.text() == "Eileen Collins"
    assert aside.exists()
    told = dialogs()
    assert len(told) == 1
    assert isinstance(told[0], QMessageBox)
    assert str(aside) in told[0].informativeText()
    told[0].reject()


def test_a_backup_is_restored_on_a_computer_without_a_vault(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, weights_cache: Path
) -> None:
    elsewhere = Application(tmp_path / "other" / "vault.ecv", workers=1)
    elsewhere.cache_folder = weights_cache
    made = elsewhere.create_vault(PASSPHRASE)
    made.people.add(DRAFT)
    elsewhere.back_up_vault(made, tmp_path / "copy.ecbackup")
    made.close()
    window.begin()
    at_rest(window, qtbot)
    button = next(
        one for one in window.start.findChildren(type(window.toast.button)) if one.text() == "I have a backup"
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = dialogs()[0]
    assert isinstance(dialog, RestoreDialog)
    at_rest(window, qtbot)
    assert "no vault on this computer" in dialog.what_happens.label.text()
    dialog.use(tmp_path / "copy.ecbackup")
    dialog.passphrase.edit.setText(PASSPHRASE)
    dialog.submit()
    at_rest(window, qtbot)
    assert window.pane.person_name.text() == "Eileen Collins"
    assert dialogs() == []


def test_the_passphrase_is_changed_and_what_is_wrong_is_said_at_its_field(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = section(opened, qtbot).change_passphrase()

    def attempt(old: str, new: str, again: str) -> None:
        for field, text in ((dialog.old, old), (dialog.new.first, new), (dialog.new.second, again)):
            field.edit.setText(text)
        dialog.submit()
        at_rest(opened, qtbot)

    attempt(PASSPHRASE, ANOTHER, ANOTHER + "x")
    assert "differ" in dialog.new.second.edit.accessibleDescription()
    attempt(PASSPHRASE, "short", "short")
    assert "too short" in dialog.new.first.edit.accessibleDescription()
    attempt("not the right words", ANOTHER, ANOTHER)
    assert "not the current passphrase" in dialog.old.edit.accessibleDescription()
    attempt(PASSPHRASE, ANOTHER, ANOTHER)
    assert "Backups that you made before" in said(opened)
    opened.lock()
    unlock(opened, qtbot, ANOTHER)
    assert opened.context.has_session


def test_erasing_lists_what_goes_keeps_by_default_and_leaves_nothing(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    order = LetterOrder(opened.context.people[0].id, "clearview-ai", RequestKind.ACCESS, with_evidence=False)
    opened.context.session.requests.save(order, tmp_path / "letter.pdf")
    vault = section(opened, qtbot)
    aside = tmp_path / "vault.ecv.before-restore-1"
    aside.write_bytes(b"an older vault")
    dialog = vault.erase()
    at_rest(opened, qtbot)
    for line in ("1 person(s)", "1 case(s)", "1 older vault(s)", "Remembered places"):
        assert line in dialog.what_goes.text()
    assert "match(es)" not in dialog.what_goes.text()
    assert dialog.cases_button.isVisible()
    dialog.save_cases(tmp_path)
    at_rest(opened, qtbot)
    assert "Saved the files of 1 case(s)" in dialog.notice.label.text()
    assert [one.parent.name[:12] for one in tmp_path.glob("*/case-file.pdf")] == ["clearview-ai"]
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    drain()
    assert dialogs() == []
    assert opened.context.has_session
    dialog = vault.erase()
    at_rest(opened, qtbot)
    dialog.backup.back_up(tmp_path / "first.ecbackup")
    at_rest(opened, qtbot)
    dialog.erase_button.click()
    at_rest(opened, qtbot)
    assert "The vault is erased" in said(opened)
    assert opened.start.isVisible()
    assert opened.pane.person_name.text() == ""
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith("vault")] == []
    assert (tmp_path / "first.ecbackup").exists()
    opened.begin()
    at_rest(opened, qtbot)
    assert opened.start.findChild(OpenVaultForm) is None


def test_the_vault_locks_when_nothing_happens_says_why_and_waits_for_what_runs(
    opened: MainWindow, qtbot: QtBot
) -> None:
    now = 1000.0
    opened.door.idle.clock = lambda: now
    opened.context.session_changed.emit()
    warned: list[str] = []
    opened.door.idle.near.connect(warned.append)

    def pass_by(minutes: float) -> None:
        nonlocal now
        for _ in range(round(minutes * 2)):
            now += 30
            opened.door.idle.look()

    pass_by(14)
    assert warned == ["Nothing happened here for a while: the vault locks in one minute."]
    QTest.keyClick(opened.windowHandle(), Qt.Key.Key_Down)
    drain()
    pass_by(14)
    assert is_open(opened)
    go_on = threading.Event()
    opened.context.tasks.start(opened, lambda _tell, _is_cancelled: go_on.wait(60))
    pass_by(5)
    assert is_open(opened)
    dialog = PersonDialog(opened.context, opened, person=None, owner=False)
    dialog.open()
    QTest.keyClicks(dialog.form.name, "half a na")
    go_on.set()
    at_rest(opened, qtbot)
    opened.door.idle.look()
    assert not is_open(opened)
    assert dialogs() == []
    assert "nothing happened for 15 minute(s)" in said(opened)
    assert "gone" not in said(opened)
    unlock(opened, qtbot)
    again = PersonDialog(opened.context, opened, person=None, owner=False)
    again.open()
    qtbot.waitUntil(lambda: again.form.name.text() == "half a na")
    again.reject()
    at_rest(opened, qtbot)
    now += 90  # the computer slept
    opened.door.idle.look()
    assert "the computer slept" in said(opened)
    unlock(opened, qtbot)
    opened.context.settings.lock_minutes = 0
    now += 100_000
    opened.door.idle.look()
    assert is_open(opened)


def test_one_key_hides_everything_also_from_within_a_dialog(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = PersonDialog(opened.context, opened, person=opened.context.person, owner=True)
    dialog.open()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is dialog.windowHandle())
    clipboard.put("a letter with a name")
    assert all("Eileen" not in one.windowTitle() for one in QApplication.topLevelWidgets())
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_F12)
    drain()
    assert opened.isMinimized()
    assert dialogs() == []
    assert not opened.context.has_session
    assert QGuiApplication.clipboard().text() == ""
    assert opened.windowTitle() == "Untitled"
    assert not opened.menuBar().isVisible()
    opened.showNormal()
    at_rest(opened, qtbot)
    assert [one for one in opened.findChildren(TitleLabel) if one.isVisible()] == []
    unlock(opened, qtbot)
    assert opened.windowTitle() == "Exposure Check"
    assert opened.menuBar().isVisible()
    assert opened.pane.person_name.text() == "Eileen Collins"


def test_hiding_while_a_file_is_being_chosen_ends_the_choosing(opened: MainWindow, qtbot: QtBot) -> None:
    vault = section(opened, qtbot)
    vault.backup.choose_file()
    seen: list[bool] = []

    def press() -> None:
        seen.append(any(isinstance(one, QFileDialog) for one in dialogs()))
        opened.door.hide_everything()

    QTimer.singleShot(500, press)
    qtbot.waitUntil(lambda: bool(seen), timeout=20_000)
    at_rest(opened, qtbot)
    assert seen == [True]
    assert dialogs() == []
    unlock(opened, qtbot)
    assert opened.context.has_session


def test_a_vault_that_is_being_restored_when_everything_is_hidden_is_not_shown(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    context = opened.context
    context.application.back_up_vault(context.session, tmp_path / "copy.ecbackup")
    dialog = section(opened, qtbot).restore()
    assert dialog is not None
    dialog.use(tmp_path / "copy.ecbackup")
    dialog.passphrase.edit.setText(PASSPHRASE)
    dialog.submit()
    dialog.reject()
    assert dialog.isVisible()  # half-way there is no way back
    opened.door.hide_everything()
    at_rest(opened, qtbot)
    assert dialogs() == []
    assert not context.has_session
    assert (tmp_path / "vault.ecv.before-restore-1").exists()
    unlock(opened, qtbot)
    assert opened.pane.person_name.text() == "Eileen Collins"


def test_a_drive_that_is_pulled_out_is_said_in_one_sentence_and_the_vault_opens_when_it_is_back(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    stick, away = tmp_path / "stick", tmp_path / "away"
    window.context.application.vault_path = stick / "vault.ecv"
    session = window.context.application.create_vault(PASSPHRASE)
    window.start.session_opened.emit(session, [session.people.add(DRAFT)])
    vault = section(window, qtbot)
    stick.rename(away)
    vault.backup.back_up(tmp_path / "copy.ecbackup")
    at_rest(window, qtbot)
    assert "cannot be reached any more" in said(window)
    assert not (tmp_path / "copy.ecbackup").exists()
    window.lock()
    unlock(window, qtbot)
    form = window.start.findChild(OpenVaultForm)
    assert isinstance(form, OpenVaultForm)
    assert "put it back in" in form.problem.text()
    away.rename(stick)
    unlock(window, qtbot)
    assert window.pane.person_name.text() == "Eileen Collins"


def test_what_file_dialogs_note_about_folders_is_taken_back() -> None:
    store = QSettings(QSettings.Scope.UserScope, "QtProject")
    store.setValue("FileDialog/lastVisited", "file:///another/program")
    traces = FileTraces()
    store.setValue("FileDialog/lastVisited", "file:///home/eileen/evidence")
    store.setValue("FileDialog/history", ["file:///home/eileen/evidence"])
    store.sync()
    traces.wipe()
    store.sync()
    assert store.value("FileDialog/lastVisited") == "file:///another/program"
    assert store.value("FileDialog/history") is None


@pytest.mark.parametrize("percent", [100, 200])
def test_every_control_has_a_name_and_nothing_is_cut_off(opened: MainWindow, qtbot: QtBot, percent: int) -> None:
    opened.context.theme.set_text_percent(percent)
    vault = section(opened, qtbot)
    check(vault)
    assert cut_off(opened) == []
    for dialog in (
        ChangePassphraseDialog(opened.context, opened),
        RestoreDialog(opened.context, opened),
        EraseDialog(opened.context, opened),
    ):
        dialog.show()
        at_rest(opened, qtbot)
        check(dialog)
        assert cut_off(dialog) == []
        dialog.reject()
    opened.lock("Locked because nothing happened for 15 minutes.")
    at_rest(opened, qtbot)
    check(opened)
    assert cut_off(opened) == []
