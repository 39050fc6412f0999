"""What the command line has and the window offers in small dialogs: the check, the calculator, files of recipients."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from exposure_check.bootstrap import Application
from exposure_check.domain.deadline import Limit
from exposure_check.domain.request import Law
from exposure_check.ui.api import Session
from exposure_check.ui.clipboard import OURS
from exposure_check.ui.components.deadline_dialog import DeadlineDialog
from exposure_check.ui.components.health_dialog import HealthDialog
from exposure_check.ui.components.recipient_import import RecipientImport
from exposure_check.ui.context import Context
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.letters import LettersPage
from tests.ui.conftest import at_rest
from tests.ui.test_accessibility import check
from tests.ui.test_layout import cut_off

RECORDS = Path(__file__).parents[1] / "unit" / "law" / "datarequests"
SHIPPED = Path(__file__).parents[2] / "resources" / "law" / "recipients.json"

Dialog = TypeVar("Dialog", bound=QDialog)


def opened_by(action: str, kind: type[Dialog], window: MainWindow, qtbot: QtBot) -> Dialog:
    window.actions_table[action].trigger()
    at_rest(window, qtbot)
    (found,) = (one for one in window.findChildren(kind) if one.isVisible())
    return found


def test_the_check_lists_what_needs_attention_first_and_can_be_copied(
    window: MainWindow, context: Context, application: Application, qtbot: QtBot
) -> None:
    folder = application.packs_folder / "models" / "spoiled"
    folder.mkdir(parents=True)
    (folder / "pack.json").write_text("{}", encoding="utf-8")
    dialog = opened_by("doctor", HealthDialog, window, qtbot)
    accessible = Qt.ItemDataRole.AccessibleTextRole
    rows = [dialog.model.index(row).data(accessible) for row in range(dialog.model.rowCount())]
    assert rows[0].startswith("Needs attention · insightface-spoiled")
    assert any(row.startswith("network of these processes: refused") for row in rows)
    assert any(row.startswith("Python: 3.") for row in rows)
    assert "need attention" in dialog.notice.label.text()
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text().splitlines() == rows
    assert QGuiApplication.clipboard().mimeData().hasFormat(OURS)  # so that hiding the window takes it away
    check(dialog)
    context.theme.set_text_percent(200)
    at_rest(window, qtbot)
    assert cut_off(dialog) == []
    dialog.reject()


def test_the_calculator_counts_as_the_law_does_and_says_why(
    window: MainWindow, application: Application, qtbot: QtBot
) -> None:
    dialog = opened_by("deadline", DeadlineDialog, window, qtbot)
    check(dialog)
    dialog.received.setDate(QDate(2026, 11, 26))
    dialog.country.choose("FR")
    at_rest(window, qtbot)
    day = dialog.received.day
    expected = application.law_clock().due(Limit.ANSWER, Law.EU_GDPR, day, "FR")
    assert (expected.due.day, expected.due.month) == (28, 12)  # the 26th is a Saturday
    assert "28 December 2026" in dialog.due.sentence.text()
    assert "26 December 2026" in dialog.nominal.text()
    dialog.country.choose("US")  # outside of the Union it is not settled whose holidays count
    at_rest(window, qtbot)
    abroad = application.law_clock().due(Limit.ANSWER, Law.EU_GDPR, day, "US")
    assert abroad.latest_plausible > abroad.due
    assert str(abroad.latest_plausible.day) in dialog.latest.text()
    assert not dialog.latest.isHidden()
    dialog.country.choose("FR")
    dialog.extended.click()
    at_rest(window, qtbot)
    assert "26 February 2027" in dialog.due.sentence.text()
    assert dialog.until_field.isHidden()
    dialog.law.setCurrentIndex(dialog.law.findData(Law.CH_FADP))  # it lasts as long as the company says
    at_rest(window, qtbot)
    assert not dialog.until_field.isHidden()
    dialog.until.setDate(QDate(2027, 3, 1))
    at_rest(window, qtbot)
    assert "1 March 2027" in dialog.due.sentence.text()
    dialog.law.setCurrentIndex(dialog.law.findData(Law.US_IL_BIPA))
    at_rest(window, qtbot)
    assert dialog.problem.text() != ""
    assert dialog.due.isHidden()
    window.context.theme.set_text_percent(200)
    at_rest(window, qtbot)
    assert cut_off(dialog) == []
    dialog.reject()


def test_records_and_newer_directories_are_taken_in_from_files(
    opened: MainWindow, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    opened.context.page_requested.emit("letters")
    at_rest(opened, qtbot)
    page = opened.pages["letters"]
    assert isinstance(page, LettersPage)
    taken = page.findChild(RecipientImport)
    assert isinstance(taken, RecipientImport)
    record = tmp_path / "record.json"
    shutil.copy(RECORDS / "acxiom.json", record)
    content = json.loads(record.read_text(encoding="utf-8"))
    record.write_text(json.dumps({**content, "slug": "chess-club", "name": "Chess Club"}), encoding="utf-8")
    taken.take_in(record)
    at_rest(opened, qtbot)
    assert [one.name for one in session.recipients.own()] == ["Chess Club"]
    assert opened.context.undo is not None
    taken.take_in(record)
    at_rest(opened, qtbot)
    assert "“Chess Club” is in the list already" in taken.problem.text()
    opened.context.undo.run()
    at_rest(opened, qtbot)
    assert session.recipients.own() == ()
    newer = tmp_path / "newer.json"
    directory = json.loads(SHIPPED.read_text(encoding="utf-8"))
    directory |= {"compiled": "2099-01-01", "recipients": directory["recipients"][:3]}
    newer.write_text(json.dumps(directory), encoding="utf-8")
    taken.take_in(newer)
    at_rest(opened, qtbot)
    assert "3 recipient" in opened.toast.label.text()
    assert taken.problem.text() == ""
    assert len(session.recipients.all()) == 3
