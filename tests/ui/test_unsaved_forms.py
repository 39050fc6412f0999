"""What was filled into a form and is stored nowhere yet: it comes back after a crash, a lock, another language."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from exposure_check.domain.case import EventKind
from exposure_check.domain.letter_form import Layout
from exposure_check.domain.letter_options import Obstacle
from exposure_check.domain.match import MatchId
from exposure_check.domain.person import Person
from exposure_check.domain.request import RequestKind
from exposure_check.services.people import PersonDraft
from exposure_check.ui.api import Session
from exposure_check.ui.components.event_form import EventDialog
from exposure_check.ui.components.following_letter import FollowingLetterDialog
from exposure_check.ui.components.form_keeper import FormKeeper
from exposure_check.ui.components.letterhead_dialog import LetterheadDialog
from exposure_check.ui.components.open_dialogs import holds_unsaved_text
from exposure_check.ui.components.person_form import PersonDialog
from exposure_check.ui.components.recipient_form import RecipientForm
from exposure_check.ui.components.redaction_dialog import RedactionDialog
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.batch import BatchPage
from exposure_check.ui.pages.photos import PhotosPage
from tests.ui.conftest import PASSPHRASE, at_rest
from tests.ui.test_accessibility import check as check_controls
from tests.ui.test_cases_page import CLEARVIEW, REFUSED, SENT, Opener, button, open_case, show
from tests.ui.test_vault_settings import said

__all__ = ["open_case"]

BACK = "What you filled in here before is back."


def settled(keeper: FormKeeper, window: MainWindow, qtbot: QtBot) -> None:
    """The moment of quiet is over, and the vault has it."""
    qtbot.waitUntil(lambda: not keeper._timer.isActive())
    at_rest(window, qtbot)


def crash(window: MainWindow, qtbot: QtBot) -> None:
    """Nothing is asked and nothing is said: the window is there with the vault opened anew. What was typed reached the
    vault before, or it is gone."""
    session = window.leave_vault()
    window.context.tasks.wait(20_000)
    session.close()
    at_rest(window, qtbot)
    opened = window.context.application.open_vault(PASSPHRASE)
    window.start.session_opened.emit(opened, opened.people.all())
    at_rest(window, qtbot)


def shown(window: MainWindow, name: str, qtbot: QtBot) -> QWidget:
    """A page in view."""
    window.context.page_requested.emit(name)
    at_rest(window, qtbot)
    return window.pages[name]


def says_it_is_back(keeper: FormKeeper) -> bool:
    return keeper.isVisible() and BACK in keeper.notice.label.text()


# --- Letters and entries of a case ---------------------------------------------------------------------------------


def test_a_reply_that_was_begun_is_there_after_a_crash_and_gone_when_it_was_written(
    opened: MainWindow, qtbot: QtBot, open_case: Opener, tmp_path: Path
) -> None:
    case = open_case(CLEARVIEW, RequestKind.ACCESS, SENT, REFUSED, days_ago=60)

    def reply() -> FollowingLetterDialog:
        dialog = show(opened, qtbot, case).actions_of_case.write_letter(RequestKind.REPLY)
        assert dialog is not None
        at_rest(opened, qtbot)
        return dialog

    dialog = reply()
    assert not dialog.keeper.isVisible()
    dialog.obstacle.setCurrentIndex(dialog.obstacle.findData(Obstacle.PUBLIC_DATA.value))
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    dialog.reason.setPlainText("Das Foto ist von einer Feier.")
    dialog.place.setText("Bonn")
    dialog.look.choose(Layout.SWISS, with_letterhead=False)
    dialog.photos.restore(named=True, left_out=frozenset({MatchId("m1")}), pictures=False)
    settled(dialog.keeper, opened, qtbot)
    before = dialog._fields.values()
    crash(opened, qtbot)

    dialog = reply()
    assert dialog._fields.values() == before
    assert (dialog.reason.toPlainText(), dialog.place.text()) == ("Das Foto ist von einer Feier.", "Bonn")
    assert (dialog.language.currentData(), dialog.look.layout_of_letter) == ("de", Layout.SWISS)
    assert says_it_is_back(dialog.keeper)
    assert dialog.place.isVisible()
    check_controls(dialog)
    qtbot.waitUntil(lambda: dialog.preview.page_count > 0, timeout=25_000)
    dialog.save(tmp_path / "reply.pdf")
    at_rest(opened, qtbot)
    assert not dialog.keeper.isVisible()
    dialog.close()

    dialog = reply()
    assert (dialog.reason.toPlainText(), dialog.place.text(), dialog.keeper.isVisible()) == ("", "", False)


def test_one_can_start_anew_and_think_better_of_it(opened: MainWindow, qtbot: QtBot, open_case: Opener) -> None:
    case = open_case(CLEARVIEW, RequestKind.ACCESS, SENT, REFUSED, days_ago=60)
    actions = show(opened, qtbot, case).actions_of_case
    first = actions.write_letter(RequestKind.COMPLAINT)
    assert first is not None
    at_rest(opened, qtbot)
    first.reason.setPlainText("mine")
    first.close()  # sooner than the moment of quiet is over
    other = actions.write_letter(RequestKind.REMINDER)
    assert other is not None
    at_rest(opened, qtbot)
    assert not other.keeper.isVisible()  # each kind of letter is a form of its own
    other.close()
    dialog = actions.write_letter(RequestKind.COMPLAINT)
    assert dialog is not None
    at_rest(opened, qtbot)
    dialog.keeper.anew_button.setFocus()
    dialog.keeper.anew_button.click()
    assert (dialog.reason.toPlainText(), dialog.keeper.anew_button.isVisible()) == ("", False)
    assert dialog.keeper.back_button.hasFocus()
    dialog.keeper.back_button.click()
    assert (dialog.reason.toPlainText(), dialog.keeper.isVisible()) == ("mine", False)
    settled(dialog.keeper, opened, qtbot)
    assert opened.context.session.forms.of(case.person_id, f"letter/{case.id}/complaint")["reason"] == "mine"


def test_an_entry_that_was_begun_comes_back_with_its_details_and_files_and_ends_with_cancel(
    opened: MainWindow, qtbot: QtBot, open_case: Opener, tmp_path: Path
) -> None:
    case = open_case(CLEARVIEW, RequestKind.ACCESS, SENT, days_ago=60)

    def form() -> EventDialog:
        dialog = show(opened, qtbot, case).actions_of_case.log(None)
        assert dialog is not None
        at_rest(opened, qtbot)
        return dialog

    dialog = form()
    dialog.form.kind.setCurrentIndex(dialog.form.kind.findData(EventKind.REFUSED.value))
    reason = dialog.form.details["reason"].edit
    QTest.keyClicks(reason, "They say")
    dialog.form.note.setPlainText("by telephone")
    dialog.form.files.add([tmp_path / "answer.pdf"])
    settled(dialog.form.keeper, opened, qtbot)
    entry = dialog.form.entry()
    crash(opened, qtbot)
    dialog = form()
    assert dialog.form.entry() == entry
    assert entry.details["reason"] == "They say"
    assert says_it_is_back(dialog.form.keeper)
    button(dialog, "Cancel").click()
    assert form().form.note.toPlainText() == ""


def test_an_entry_that_is_logged_after_its_form_was_closed_does_not_come_back(
    opened: MainWindow, qtbot: QtBot, open_case: Opener, session: Session
) -> None:
    case = open_case(CLEARVIEW, RequestKind.ACCESS, SENT, days_ago=60)
    actions = show(opened, qtbot, case).actions_of_case
    dialog = actions.log(EventKind.ANSWERED)
    assert dialog is not None
    at_rest(opened, qtbot)
    dialog.form.note.setPlainText("all of it")
    dialog.form.save()  # sooner than the moment of quiet is over
    dialog.reject()
    at_rest(opened, qtbot)
    assert session.follow_up.case(case.id).events[-1].note == "all of it"
    assert session.forms.of(case.person_id, f"log/{case.id}/answered") == {}


# --- People, recipients, places --------------------------------------------------------------------------------------


def test_details_of_people_and_recipients_and_the_letterhead_come_back_until_they_are_saved(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    context = opened.context
    person = context.person
    assert person is not None

    def helped() -> PersonDialog:
        return PersonDialog(context, opened, person=None, owner=False)

    def changed() -> PersonDialog:
        return PersonDialog(context, opened, person=person, owner=True)

    def recipient() -> RecipientForm:
        return RecipientForm(context, opened)

    def letterhead() -> LetterheadDialog:
        return LetterheadDialog(context, None, opened)

    one = helped()
    one.open()
    one.form.name.setText("Bo Example")
    one.form.country.choose("PL")
    one.form.permission.use(tmp_path / "signed.pdf")
    two = changed()
    two.open()
    two.form.aliases.setPlainText("E. C.")
    three = recipient()
    three.open()
    three.webform.setText("https://example.org/form")
    four = letterhead()
    four.open()
    four.lines.setPlainText("Example e. V.")
    for keeper in (one.form.keeper, two.form.keeper, three.keeper, four.keeper):
        settled(keeper, opened, qtbot)
    crash(opened, qtbot)
    one, two, three, four = helped(), changed(), recipient(), letterhead()
    for dialog in (one, two, three, four):
        dialog.open()
    at_rest(opened, qtbot)
    assert (one.form.name.text(), one.form.country.code()) == ("Bo Example", "PL")
    assert one.form.permission.path == tmp_path / "signed.pdf"
    assert (two.form.name.text(), two.form.aliases.toPlainText()) == (person.name, "E. C.")
    assert two.form.aliases.isVisible()
    assert three.webform.text() == "https://example.org/form"
    assert four.lines.toPlainText() == "Example e. V."
    assert all(says_it_is_back(each) for each in (one.form.keeper, two.form.keeper, three.keeper, four.keeper))
    assert not holds_unsaved_text(opened)
    two.form.save()
    four.keep()
    at_rest(opened, qtbot)
    again, other = changed(), letterhead()
    for form in (again, other):
        form.open()
    at_rest(opened, qtbot)
    assert not again.form.keeper.isVisible()
    assert not other.keeper.isVisible()


def test_an_address_that_was_typed_waits_for_its_person_through_another_language(
    opened: MainWindow, qtbot: QtBot, session: Session, person: Person, tmp_path: Path
) -> None:
    signed = tmp_path / "signed.pdf"
    signed.write_bytes(b"signed")
    friend = session.people.add(PersonDraft(name="Bo", country="FR", permission=signed))
    opened.context.use_people([person, friend], person)

    def typed() -> str:
        page = shown(opened, "photos", qtbot)
        assert isinstance(page, PhotosPage)
        return page.add_places.address.text()

    assert typed() == ""
    page = opened.pages["photos"]
    assert isinstance(page, PhotosPage)
    QTest.keyClicks(page.add_places.address, "https://example.org/me")
    assert not holds_unsaved_text(opened)
    opened.context.choose_person(friend)
    assert typed() == ""
    opened.context.choose_person(person)
    at_rest(opened, qtbot)
    assert typed() == "https://example.org/me"
    opened.context.set_language("de")
    qtbot.waitUntil(lambda: not opened._language_waits)
    assert typed() == "https://example.org/me"
    page = opened.pages["photos"]
    assert isinstance(page, PhotosPage)
    page.add_places.clear_address()
    crash(opened, qtbot)
    assert typed() == ""


# --- Letters for many people -----------------------------------------------------------------------------------------


def prepared(window: MainWindow, qtbot: QtBot, folder: Path) -> BatchPage:
    """Letters for many people, prepared and not written."""
    table = folder / "people.csv"
    table.write_text("name,country\nAda Example,DE\n", encoding="utf-8")
    page = shown(window, "batch", qtbot)
    assert isinstance(page, BatchPage)
    page.form.use_table(table)
    page.form.picker.choose(CLEARVIEW, "Clearview AI")
    qtbot.waitUntil(lambda: page.form.picker.recipient is not None)
    page.form.add_recipient()
    page.form.kinds[RequestKind.ERASURE].setChecked(True)
    settled(page.form.keeper, window, qtbot)
    return page


def test_prepared_letters_for_many_people_come_back_whole(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    before = prepared(opened, qtbot, tmp_path).form.values()
    assert before["recipients"] == CLEARVIEW
    assert not holds_unsaved_text(opened)
    crash(opened, qtbot)
    page = shown(opened, "batch", qtbot)
    assert isinstance(page, BatchPage)
    form = page.form
    qtbot.waitUntil(lambda: bool(form.recipients))
    assert page.form.values() == before
    assert says_it_is_back(page.form.keeper)
    assert page.form.order() is not None
    page.form.keeper.anew_button.click()
    assert (page.form.people, page.form.rest.isVisible(), page.form.choose_button.isVisible()) == (None, False, True)
    crash(opened, qtbot)
    page = shown(opened, "batch", qtbot)
    assert isinstance(page, BatchPage)
    assert page.form.people is None


# --- What is asked about ---------------------------------------------------------------------------------------------


def test_the_end_of_the_program_asks_once_before_letters_that_are_being_written_are_stopped(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = prepared(opened, qtbot, tmp_path)
    page.write()
    ended: list[bool] = []
    opened.closed.connect(lambda: ended.append(True))
    opened.close()
    opened.close()
    (question,) = [one for one in opened.findChildren(QMessageBox) if one.isVisible()]
    assert question.text() == "Letters are still being written."
    question.defaultButton().click()
    at_rest(opened, qtbot)
    assert (ended, opened.isVisible()) == ([], True)


def test_what_no_vault_keeps_is_asked_about_once_before_it_is_lost(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = RedactionDialog(opened.context, opened)
    dialog.open()
    QTest.keyClicks(dialog.recipient, "Example")
    assert holds_unsaved_text(opened)
    opened.close()
    opened.close()
    (question,) = [one for one in opened.findChildren(QMessageBox) if one.isVisible()]
    assert question.text() == "Something that you filled in is not saved yet."
    question.defaultButton().click()
    assert opened.isVisible()
    opened.lock()
    at_rest(opened, qtbot)
    assert "What was filled in and not saved yet is gone." in said(opened)
