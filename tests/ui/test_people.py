"""Several people: what is due for each at a glance, their permissions, and removing one of them."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exposure_check.domain.case import EventKind
from exposure_check.domain.person import Person
from exposure_check.domain.request import RequestKind
from exposure_check.services.people import PersonDraft
from exposure_check.ui.api import Entry, LetterOrder, Session
from exposure_check.ui.components.people_dialog import PeopleDialog
from exposure_check.ui.components.person_form import PersonDialog
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.models.row_delegate import BADGE_ROLE, SECOND_LINE_ROLE
from exposure_check.ui.pages.cases import CasesPage
from exposure_check.ui.pages.overview import OverviewPage
from tests.ui.conftest import at_rest
from tests.ui.test_accessibility import check as check_controls
from tests.ui.test_layout import cut_off

TODAY = date.today()  # noqa: DTZ011 - the program too takes the day of the computer
LONG = "Wolfeschlegelsteinhausenbergerdorff" * 6


@pytest.fixture
def signed(tmp_path: Path) -> Path:
    path = tmp_path / "signed.pdf"
    path.write_bytes(b"I permit this.")
    return path


@pytest.fixture
def friend(session: Session, person: Person, signed: Path, tmp_path: Path) -> Person:
    """Somebody with a permission that ends soon and a letter whose answer is owed."""
    assert person.is_owner
    until = TODAY + timedelta(days=12)
    draft = PersonDraft("Ada Example", "DE", email="ada@example.org", permission=signed, permission_until=until)
    added = session.people.add(draft)
    order = LetterOrder(added.id, "clearview-ai", RequestKind.ACCESS, with_evidence=False)
    case = session.requests.save(order, tmp_path / "letter.txt").case
    session.follow_up.log(case.id, Entry(EventKind.SENT, details={"how": "email"}))
    session.follow_up.log(case.id, Entry(EventKind.RECEIVED, details={"proven": "yes"}))
    return added


@pytest.fixture
def several(opened: MainWindow, friend: Person, qtbot: QtBot) -> MainWindow:
    """The window of somebody who helps: the owner is at hand."""
    people = opened.context.session.people.all()
    assert people[1] == friend
    opened.context.use_people(people, people[0])
    at_rest(opened, qtbot)
    return opened


def test_the_overview_says_what_is_due_for_everyone_and_one_click_switches(
    several: MainWindow, friend: Person, qtbot: QtBot
) -> None:
    page = several.pages["overview"]
    assert isinstance(page, OverviewPage)
    assert page.todo.isHidden()
    row = page.people.model.index(page.people.model.row_of(friend.id))
    assert str(row.data(SECOND_LINE_ROLE)).startswith("Nothing to do before")
    assert "12 day" in str(row.data(BADGE_ROLE))
    assert str(row.data(Qt.ItemDataRole.AccessibleTextRole)).startswith("Ada Example: Permission ends in 12 day")
    listed = page.people.list
    height = listed.visualRect(row).height()
    several.resize(720, 480)  # no room beside the text: the badge goes below it
    at_rest(several, qtbot)
    assert listed.visualRect(row).height() > height
    assert listed.height() >= 2 * listed.visualRect(row).height()
    several.resize(1366, 768)
    at_rest(several, qtbot)
    assert listed.visualRect(row).height() == height
    page.people.list.setCurrentIndex(row)
    QTest.mouseClick(
        page.people.list.viewport(), Qt.MouseButton.LeftButton, pos=page.people.list.visualRect(row).center()
    )
    at_rest(several, qtbot)
    assert several.context.person == friend
    assert several.pane.person_box.currentText() == "Ada Example"
    assert not page.todo.isHidden()
    assert cut_off(page) == []


def test_why_a_date_is_due_is_one_click_away(several: MainWindow, friend: Person, qtbot: QtBot) -> None:
    several.context.choose_person(friend)
    at_rest(several, qtbot)
    overview, cases = several.pages["overview"], several.pages["cases"]
    assert isinstance(overview, OverviewPage)
    assert isinstance(cases, CasesPage)
    (why,) = [button for button in overview.todo.findChildren(type(overview.next_button)) if "Why" in button.text()]
    QTest.mouseClick(why, Qt.MouseButton.LeftButton)
    at_rest(several, qtbot)
    assert several.current_page() is cases
    assert cases.view.why.steps.isVisible()


def test_an_empty_overview_shows_one_step_and_no_zeros(opened: MainWindow) -> None:
    page = opened.pages["overview"]
    assert isinstance(page, OverviewPage)
    shown = [page.people, page.exposure, page.todo, page.numbers, page.so_far]
    assert [widget.isHidden() for widget in shown] == [True] * len(shown)
    assert page.next_button.isVisible()


def test_a_permission_is_renewed_and_its_copy_is_what_was_given(
    several: MainWindow, friend: Person, tmp_path: Path, qtbot: QtBot
) -> None:
    several.pane.people_button.click()
    dialog = several.findChild(PeopleDialog)
    assert isinstance(dialog, PeopleDialog)
    assert not dialog.renew_button.isVisible()
    assert not dialog.remove_button.isVisible()
    dialog.list.setCurrentIndex(dialog.model.index(1))
    assert "signed.pdf" in dialog.permission.text()
    check_controls(dialog)
    assert cut_off(dialog) == []

    renewed = tmp_path / "renewed.pdf"
    renewed.write_bytes(b"I still permit this.")
    dialog.renew()
    form = dialog.findChildren(PersonDialog)[-1].form
    assert not form.save_button.isEnabled()
    form.permission.use(renewed)
    form.without_end.setChecked(True)
    form.save()
    at_rest(several, qtbot)
    assert "renewed.pdf" in dialog.permission.text()
    assert "no last day" in dialog.permission.text()
    assert str(dialog.model.index(1).data(BADGE_ROLE)) == ""
    assert several.context.person is not None
    assert several.context.person.is_owner
    dialog.save_copy(tmp_path / "copy.pdf")
    at_rest(several, qtbot)
    assert (tmp_path / "copy.pdf").read_bytes() == renewed.read_bytes()
    assert "not encrypted" in dialog.notice.label.text()
    dialog.edit()
    form = dialog.findChildren(PersonDialog)[-1].form
    assert form.draft().permission is None
    form.more.open(True)
    form.aliases.setPlainText("Ada\nComet")
    form.knows_birth_date.setChecked(True)
    form.birth_date.setDate(QDate(1990, 2, 1))
    form.save()
    at_rest(several, qtbot)
    stored = several.context.session.people.find("comet")
    assert (stored.aliases, stored.birth_date) == (("Ada", "Comet"), date(1990, 2, 1))
    assert stored.permission is not None
    assert stored.permission.document == renewed.read_bytes()
    dialog.choose_button.click()
    assert several.context.person.name == friend.name
    assert not dialog.isVisible()


def test_an_ended_permission_says_what_is_blocked_and_is_the_next_thing_to_renew(
    several: MainWindow, friend: Person, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(several.context.application, "today", lambda: TODAY + timedelta(days=20))
    dialog = PeopleDialog(several.context, several)
    dialog.open()
    dialog.list.setCurrentIndex(dialog.model.index(1))
    assert str(dialog.model.index(1).data(BADGE_ROLE)) == "Permission ended"
    assert dialog.blocked.isVisible()
    assert "no report and no letter can be written" in dialog.blocked.label.text()
    dialog.list.setCurrentIndex(dialog.model.index(0))
    assert not dialog.blocked.isVisible()
    dialog.reject()
    several.context.choose_person(friend)
    at_rest(several, qtbot)
    overview = several.pages["overview"]
    assert isinstance(overview, OverviewPage)
    assert overview.next_title.text() == "The permission of Ada Example has ended"
    overview.next_button.click()
    renewal = several.findChildren(PersonDialog)[-1]
    assert not renewal.form.name.isVisible()
    renewal.reject()


def test_removing_a_person_says_what_goes_saves_the_cases_first_and_switches_away(
    several: MainWindow, friend: Person, tmp_path: Path, qtbot: QtBot
) -> None:
    several.context.choose_person(friend)
    dialog = PeopleDialog(several.context, several)
    dialog.open()
    asked = dialog.remove()
    assert asked is not None
    at_rest(several, qtbot)
    assert "case(s) with their letters" in asked.goes.text() or "case with" in asked.goes.text()
    assert "match" not in asked.goes.text()
    assert asked.save_button.isVisible()
    check_controls(asked)
    asked.save_cases(tmp_path)
    at_rest(several, qtbot)
    (folder,) = [path for path in tmp_path.iterdir() if path.is_dir() and path.name.startswith("clearview-ai-access")]
    assert (folder / "case-file.pdf").read_bytes().startswith(b"%PDF")
    asked.remove()
    at_rest(several, qtbot)
    people = several.context.session.people.all()
    assert [person.is_owner for person in people] == [True]
    assert several.context.person == people[0]
    assert several.context.session.follow_up.cases() == []
    assert "Ada Example" in dialog.notice.label.text()
    dialog.reject()


def test_a_very_long_name_makes_nothing_wider_and_can_be_read_whole(
    several: MainWindow, signed: Path, qtbot: QtBot
) -> None:
    context, before = several.context, several.sidebar.width()
    context.person_stored(context.session.people.add(PersonDraft(LONG, "AT", permission=signed)))
    at_rest(several, qtbot)
    assert several.sidebar.width() == before
    assert several.pane.person_box.toolTip() == LONG
    dialog = PeopleDialog(context, several)
    dialog.open()
    dialog.list.setCurrentIndex(dialog.model.index(2))
    assert dialog.name.text().endswith("…")
    assert dialog.name.toolTip() == LONG
    assert dialog.model.index(2).data(Qt.ItemDataRole.ToolTipRole) == LONG
    asked = dialog.remove()
    assert asked is not None
    at_rest(several, qtbot)
    assert asked.width() == 640
    assert cut_off(asked) == []
    asked.reject()
    dialog.reject()
