"""What the command line has and the window offers in small dialogs: the check, the calculator, files of recipients."""

from __future__ import annotations

import json
import shutil
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import data_texts
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from exposure_check.bootstrap import Application
from exposure_check.domain.authority import Authority
from exposure_check.domain.deadline import Limit, Pause, PauseReason
from exposure_check.domain.request import Law
from exposure_check.domain.sentence import Sentence
from exposure_check.law import explained
from exposure_check.ui import words
from exposure_check.ui.api import Session
from exposure_check.ui.clipboard import OURS
from exposure_check.ui.components.authority_dialog import AuthorityDialog
from exposure_check.ui.components.deadline_dialog import DeadlineDialog
from exposure_check.ui.components.health_dialog import HealthDialog
from exposure_check.ui.components.recipient_import import RecipientImport
from exposure_check.ui.components.web_link import WebLink
from exposure_check.ui.context import Context
from exposure_check.ui.limit_words import OTHER_LIMITS_SAY, PAUSES_SAY
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.letters import LettersPage
from exposure_check.ui.widgets.labels import Badge
from tests.ui.conftest import at_rest
from tests.ui.test_accessibility import check
from tests.ui.test_layout import cut_off
from tests.unit.services.test_case_file_words import marked

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


def test_the_calculator_also_counts_with_their_questions_and_for_other_time_limits(
    window: MainWindow, application: Application, qtbot: QtBot
) -> None:
    dialog = opened_by("deadline", DeadlineDialog, window, qtbot)
    assert not dialog.pauses.add_button.isVisible()  # few need it
    dialog.more.button.click()
    dialog.law.setCurrentIndex(dialog.law.findData(Law.UK_GDPR))
    dialog.country.choose("GB")
    dialog.received.setDate(QDate(2026, 11, 2))
    row = dialog.pauses.add()
    row.asked.setDate(QDate(2026, 11, 5))
    row.answered.setDate(QDate(2026, 11, 12))
    at_rest(window, qtbot)
    received, pause = dialog.received.day, Pause(date(2026, 11, 5), date(2026, 11, 12), PauseReason.CLARIFICATION)
    clock = application.law_clock()
    expected = clock.due(Limit.ANSWER, Law.UK_GDPR, received, "GB", pauses=[pause])
    assert expected.due > clock.due(Limit.ANSWER, Law.UK_GDPR, received, "GB").due
    assert words.day_with_weekday(expected.due) in dialog.due.sentence.text()
    check(dialog)
    window.context.theme.set_text_percent(200)
    at_rest(window, qtbot)
    assert cut_off(dialog) == []
    row.remove_button.click()
    dialog.law.setCurrentIndex(dialog.law.findData(Law.US_IL_BIPA))
    at_rest(window, qtbot)
    assert [dialog.limit.itemData(row) for row in range(dialog.limit.count())] == [
        Limit.ANSWER,
        *clock.limits(Law.US_IL_BIPA),
    ]
    dialog.limit.setCurrentIndex(dialog.limit.findData(Limit.DESTRUCTION))
    dialog.limit.activated.emit(1)
    at_rest(window, qtbot)
    assert "deleted by Friday, 2 November 2029" in dialog.due.sentence.text()
    assert dialog.received.accessibleName() == "The last contact with the company was on"
    assert dialog.extended.isHidden()
    dialog.reject()


def test_everything_that_the_calculator_says_is_marked_for_translation(application: Application) -> None:
    known = {*marked(), *PAUSES_SAY, *OTHER_LIMITS_SAY, *(text for _, text in data_texts.texts())}
    known |= {explained.NAMED}
    clock, day = application.law_clock(), date(2027, 5, 1)
    said: list[str] = []
    for law in Law:
        for limit in clock.limits(law):
            said += clock.due(limit, law, day, "GB").steps
        if Limit.ANSWER not in clock.limits(law):
            continue
        for received, answered in ((day, date(2027, 5, 8)), (day, date(2027, 5, 3)), (date(2026, 1, 5), day)):
            pauses = [Pause(received + timedelta(days=1), answered, reason) for reason in PauseReason]
            late = Pause(date(2029, 1, 1), date(2029, 1, 2))
            said += clock.due(Limit.ANSWER, law, received, "GB", pauses=[*pauses, late]).steps
    said += clock.due(Limit.ANSWER, Law.CH_FADP, day, "CH", named_end=date(2027, 9, 1)).steps
    said += clock.due(Limit.COMPLAINT, Law.UK_GDPR, day, "GB").steps
    assert {template for step in said for template in templates(step)} - known == set()


def templates(step: object) -> set[str]:
    """The sentences that a sentence is made of."""
    if not isinstance(step, Sentence):
        return set()
    return {step.template}.union(*map(templates, step.values.values()))


def shown(dialog: AuthorityDialog) -> Authority | None:
    return dialog.view.authority if dialog.view is not None else None


def test_the_authority_for_where_somebody_lives_is_found_with_its_address_and_age(
    opened: MainWindow, context: Context, application: Application, qtbot: QtBot
) -> None:
    dialog = opened_by("authority", AuthorityDialog, opened, qtbot)
    known = application.authorities()
    assert dialog.view is not None
    assert dialog.view.authority == known.competent("FR").authorities[0]  # where the person at hand lives
    assert "year(s) ago" in " ".join(badge.text() for badge in dialog.view.findChildren(Badge))
    dialog.country.choose("AT")
    at_rest(opened, qtbot)
    assert dialog.view is not None
    austria = dialog.view.authority
    assert [link.untrusted_address for link in dialog.view.findChildren(WebLink)] == [
        austria.email,
        austria.webform,
        austria.website,
    ]
    dialog.view.copy_button.click()
    assert QGuiApplication.clipboard().text().splitlines() == [austria.name, *austria.address]
    dialog.country.choose("DE")
    at_rest(opened, qtbot)
    assert shown(dialog) is None  # it depends on the region
    dialog.region.setCurrentIndex(dialog.region.findText("Berlin"))
    check(dialog)
    assert shown(dialog) == known.competent("DE", "Berlin").authorities[0]
    dialog.others.button.click()
    dialog.other.setCurrentIndex(1)
    assert getattr(shown(dialog), "hears_companies", True) is False
    assert dialog.region_field.isHidden()  # they are for the whole country, or for a part that is not asked for
    context.theme.set_text_percent(200)
    at_rest(opened, qtbot)
    assert cut_off(dialog) == []
    dialog.country.choose("JP")
    at_rest(opened, qtbot)
    assert "For Japan no authority is in the list" in dialog.problem.text()
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
