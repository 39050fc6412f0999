"""The Letters page: what it asks, what it shows beside the letter, and what it does with it, on the real services."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exposure_check.domain.case import CaseState, EventKind, SentHow
from exposure_check.domain.errors import NotFound
from exposure_check.domain.letter_options import OPTIONS, Option, options_of
from exposure_check.domain.person import Person
from exposure_check.domain.request import FOLLOWS_A_CASE, Language, Law, RequestKind
from exposure_check.ui import letter_words
from exposure_check.ui.api import PersonDraft, Session
from exposure_check.ui.components.letter_options import LetterOptions, OptionField
from exposure_check.ui.components.letter_view import View
from exposure_check.ui.components.recipient_decisions import RecipientDecisions
from exposure_check.ui.components.recipient_dialog import RecipientDialog
from exposure_check.ui.components.recipient_form import RecipientForm
from exposure_check.ui.components.sent_dialog import SentDialog
from exposure_check.ui.components.web_link import WebLink, breakable
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.letters import LettersPage
from exposure_check.ui.widgets.labels import Badge
from tests.ui.conftest import at_rest
from tests.ui.test_accessibility import check, controls, name_of
from tests.ui.test_layout import cut_off

PATIENCE = 40_000


@pytest.fixture
def letters(opened: MainWindow, qtbot: QtBot) -> LettersPage:
    opened.context.page_requested.emit("letters")
    page = opened.pages["letters"]
    assert isinstance(page, LettersPage)
    choose(page, "clearview", qtbot)
    qtbot.waitUntil(lambda: page.preview.page_count > 0, timeout=PATIENCE)
    at_rest(opened, qtbot)
    return page


def choose(page: LettersPage, typed: str, qtbot: QtBot) -> None:
    """Find a recipient by a part of its name."""
    page.picker.search.setText(typed)
    page.picker.fetch()
    window = page.window()
    assert isinstance(window, MainWindow)
    at_rest(window, qtbot)


def dialog_of(kind: type[QWidget], window: MainWindow) -> QWidget:
    """The open dialog of this kind."""
    found = [one for one in window.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def text_of(page: LettersPage) -> str:
    return page.preview.accessibleDescription().replace("\xa0", " ")


# --- What the letter is told ---------------------------------------------------------------------------------------


def test_kinds_that_follow_a_case_are_not_offered_here(letters: LettersPage) -> None:
    assert set(letters.kinds) == set(RequestKind) - FOLLOWS_A_CASE


@pytest.mark.parametrize("kind", sorted(set(RequestKind) - FOLLOWS_A_CASE))
def test_each_kind_of_letter_asks_for_what_its_law_knows_and_nothing_else(
    letters: LettersPage, kind: RequestKind
) -> None:
    letters.kinds[kind].setChecked(True)
    assert set(letters.options.fields) == {option.name for option in options_of(kind, Law.EU_GDPR)}
    letters.options.fold.open(True)
    for field in letters.options.fields.values():
        assert field.isVisibleTo(letters)
        assert name_of(field.input)


def test_what_is_needed_is_asked_for_before_there_is_a_letter_and_said_at_its_field(
    letters: LettersPage, opened: MainWindow, qtbot: QtBot
) -> None:
    letters.kinds[RequestKind.RECTIFICATION].setChecked(True)
    at_rest(opened, qtbot)
    assert letters.order() is None
    assert letters.preview.page_count == 0
    assert "What is wrong or missing?" in letters.preview.notice.label.text()
    letters.choose_file()
    wrong = letters.options.fields["wrong"]
    assert wrong.input.accessibleDescription() == "The letter needs this."
    assert opened.focusWidget() is wrong.input
    wrong.set_value("The woman in picture 12 is not me")
    assert wrong.input.accessibleDescription() != "The letter needs this."
    order = letters.order()
    assert order is not None
    assert order.options == {"wrong": "The woman in picture 12 is not me"}
    qtbot.waitUntil(lambda: "picture 12" in text_of(letters), timeout=PATIENCE)


def test_what_was_entered_for_one_kind_comes_back_with_it(letters: LettersPage) -> None:
    letters.kinds[RequestKind.OBJECTION].setChecked(True)
    letters.options.fields["reason"].set_value("I was stalked.")
    letters.kinds[RequestKind.ACCESS].setChecked(True)
    order = letters.order()
    assert order is not None
    assert order.options == {}
    letters.kinds[RequestKind.OBJECTION].setChecked(True)
    assert letters.options.values() == {"reason": "I was stalked."}


def test_a_text_that_is_too_long_is_refused_at_its_field(letters: LettersPage) -> None:
    letters.kinds[RequestKind.OBJECTION].setChecked(True)
    letters.options.fields["reason"].set_value("x" * 2001)
    assert letters.order() is None
    assert "2000" in letters.options.problems()["reason"]


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_every_option_and_choice_has_plain_words_and_keeps_what_is_entered(qtbot: QtBot, option: Option) -> None:
    law = next(iter(option.laws))
    assert letter_words.option(option, law) != option.help
    for value in option.choices or (["2027-03-04"] if option.is_date else ["a; b"]):
        field = OptionField(option, law, value)
        qtbot.addWidget(field)
        assert field.value() == value
        field.set_value("")
        assert field.value() == (option.default or "")
        field.set_value(value)
        assert field.value() == value
    if not option.kinds <= FOLLOWS_A_CASE and option.choices != ("yes",):
        assert all(letter_words.choice(option, key) != key for key in option.choices)


def test_the_law_of_each_state_asks_whether_the_person_lives_there(qtbot: QtBot) -> None:
    options = LetterOptions()
    qtbot.addWidget(options)
    qtbot.addWidget(options.fold)
    for law, words in ((Law.US_CA_CCPA, "I live in California"), (Law.US_IL_BIPA, "I live in Illinois")):
        options.show_for(RequestKind.ACCESS, law)
        field = options.fields["resident"]
        assert words in name_of(field.input)
        assert "resident" in options.problems()
        assert options.values() == {}
        field.set_value("yes")
        assert options.problems() == {}
        assert options.values() == {"resident": "yes"}
    options.show_for(RequestKind.ACCESS, Law.US_CA_CCPA)
    assert options.values() == {"resident": "yes"}


def test_another_person_starts_with_empty_fields(
    letters: LettersPage, opened: MainWindow, session: Session, person: Person, tmp_path: Path, qtbot: QtBot
) -> None:
    letters.kinds[RequestKind.OBJECTION].setChecked(True)
    letters.options.fields["reason"].set_value("Something private")
    permission = tmp_path / "permission.txt"
    permission.write_text("signed")
    draft = PersonDraft(
        name="Mae Jemison",
        country="DE",
        email="mae@example.org",
        permission=permission,
        permission_until=date.today() + timedelta(days=30),  # noqa: DTZ011 - where the test runs
    )
    other = session.people.add(draft)
    opened.context.use_people([person, other], other)
    at_rest(opened, qtbot)
    assert letters.options.values() == {}


# --- Law and language ----------------------------------------------------------------------------------------------


def test_the_suggested_language_is_marked_and_one_law_needs_no_choice(letters: LettersPage) -> None:
    assert not letters.law_and_language.law_field.isVisible()
    assert letters.language.currentText() == "English (suggested)"
    offered = {letters.language.itemData(row) for row in range(letters.language.count())}
    assert offered == set(Language)


def test_where_two_laws_fit_the_person_chooses(
    letters: LettersPage, opened: MainWindow, session: Session, person: Person, qtbot: QtBot
) -> None:
    draft = PersonDraft(name=person.name, country="BR", email=person.email, language="pt")
    living_in_brazil = session.people.edit(person.id, draft)
    opened.context.use_people([living_in_brazil], living_in_brazil)
    choose(letters, "instagram", qtbot)
    laws = letters.law_and_language.laws
    assert letters.law_and_language.law_field.isVisible()
    assert [laws.itemData(row) for row in range(laws.count())] == [Law.BR_LGPD, Law.EU_GDPR]
    order = letters.order()
    assert order is not None
    assert order.law is Law.BR_LGPD
    qtbot.waitUntil(lambda: "13.709" in text_of(letters), timeout=PATIENCE)
    known = letters.law_and_language.law
    assert known is not None
    assert {kind for kind, button in letters.kinds.items() if not button.isHidden()} == set(
        known.kinds
    ) - FOLLOWS_A_CASE
    laws.setCurrentIndex(1)
    laws.activated.emit(1)
    qtbot.waitUntil(lambda: "2016/679" in text_of(letters), timeout=PATIENCE)


def test_a_letter_under_the_law_of_a_state_waits_for_the_person_to_say_that_they_live_there(
    letters: LettersPage, opened: MainWindow, session: Session, person: Person, qtbot: QtBot
) -> None:
    draft = PersonDraft(name=person.name, country="US", email=person.email)
    living_in_the_us = session.people.edit(person.id, draft)
    opened.context.use_people([living_in_the_us], living_in_the_us)
    choose(letters, "clearview", qtbot)
    laws = letters.law_and_language.laws
    assert {laws.itemData(row) for row in range(laws.count())} == {Law.US_CA_CCPA, Law.US_IL_BIPA}
    laws.setCurrentIndex(laws.findData(Law.US_IL_BIPA))
    laws.activated.emit(laws.currentIndex())
    assert letters.order() is None
    assert "I live in Illinois" in letters.preview.notice.label.text()
    letters.options.fields["resident"].set_value("yes")
    qtbot.waitUntil(lambda: "Biometric Information Privacy Act" in text_of(letters), timeout=PATIENCE)
    laws.setCurrentIndex(laws.findData(Law.US_CA_CCPA))
    laws.activated.emit(laws.currentIndex())
    assert letters.order() is None
    at_rest(opened, qtbot)


def test_a_letter_in_another_language_can_be_read_in_ones_own(
    letters: LettersPage, opened: MainWindow, session: Session, person: Person, qtbot: QtBot
) -> None:
    assert letters.view.buttons[View.READING].isHidden()
    draft = PersonDraft(name=person.name, country="FR", email=person.email, language="fr")
    reads_french = session.people.edit(person.id, draft)
    opened.context.use_people([reads_french], reads_french)
    at_rest(opened, qtbot)
    assert letters.view.buttons[View.READING].isVisible()
    letters.view.buttons[View.READING].click()
    qtbot.waitUntil(lambda: letters.view.reading.page_count > 0, timeout=PATIENCE)
    assert "règlement" in letters.view.reading.accessibleDescription().casefold()
    assert "reading only" in letters.view.reading.accessibleName()
    assert not letters.preview.isVisible()
    order = letters.order()
    assert order is not None
    assert order.language is Language.ENGLISH
    opened.resize(2600, 1000)
    at_rest(opened, qtbot)
    assert letters.preview.isVisible()
    assert letters.view.reading.isVisible()
    letters.language.setCurrentIndex(letters.language.findData(Language.FRENCH))
    letters.language.activated.emit(0)
    at_rest(opened, qtbot)
    assert letters.law_and_language.reading_language(reads_french) is Language.ENGLISH
    letters.language.setCurrentIndex(letters.language.findData(Language.ENGLISH))
    letters.language.activated.emit(0)
    in_english = session.people.edit(person.id, replace(draft, language="en"))
    opened.context.use_people([in_english], in_english)
    at_rest(opened, qtbot)
    assert letters.view.buttons[View.READING].isHidden()
    assert letters.view.view is View.LETTER


def test_every_paragraph_says_why_it_is_there(letters: LettersPage, opened: MainWindow, qtbot: QtBot) -> None:
    letters.view.buttons[View.REASONS].click()
    at_rest(opened, qtbot)
    reasons = letters.view.reasons
    order = letters.order()
    assert order is not None
    known = opened.context.session.requests.reasons(order)
    assert reasons.model.rowCount() == len(known) > 10
    row = next(row for row, one in enumerate(known) if "15(1)" in one.articles)
    reasons.list.setCurrentIndex(reasons.model.index(row))
    assert known[row].why == reasons.why.text()
    assert known[row].text in reasons.paragraph.text()
    assert "15(1)" in reasons.articles.text()
    at_rest(opened, qtbot)
    (link,) = [one for one in reasons.findChildren(WebLink) if not one.isHidden()]
    link.copy_button.click()
    assert QGuiApplication.clipboard().text() == known[row].source
    link.open_button.click()
    (box,) = opened.findChildren(QMessageBox)
    default = box.defaultButton()
    assert default is not None
    assert default.text() == "Stay offline"
    box.reject()
    letters.kinds[RequestKind.ERASURE].setChecked(True)
    qtbot.waitUntil(
        lambda: any("17(1)" in str(reasons.model.index(row).data()) for row in range(reasons.model.rowCount())),
        timeout=PATIENCE,
    )
    at_rest(opened, qtbot)


def test_a_long_address_never_makes_a_page_wider() -> None:
    address = "https://example.org/" + "a" * 200 + "?x=1&y=2"
    pieces = breakable(address).split("\u200b")
    assert "".join(pieces) == address
    assert max(map(len, pieces)) <= 25


# --- The recipient -------------------------------------------------------------------------------------------------


def test_a_recipient_shows_its_age_its_ways_and_what_it_asks_for(letters: LettersPage) -> None:
    summary = letters.picker.summary
    assert summary.ways.text().replace("\u200b", "").splitlines()[1] == "1. By e-mail: legal-requests@clearview.ai"
    assert "government-issued ID" in summary.about.text()
    recipient = letters.picker.recipient
    assert recipient is not None
    assert recipient.checked is not None
    model = letters.picker.model
    assert not model.is_old(recipient)
    assert "checked" in model.age_in_words(recipient)


def test_an_old_record_says_so_in_words_and_in_colour(letters: LettersPage, opened: MainWindow, qtbot: QtBot) -> None:
    today = opened.context.application.today()
    old = next(one for one in opened.context.session.recipients.all() if one.is_stale(today))
    choose(letters, old.name, qtbot)
    shown = [badge for badge in letters.picker.summary.badges.findChildren(Badge) if "out of date" in badge.text()]
    assert [badge.property("tone") for badge in shown] == ["warn"]
    row = letters.picker.model.row_of(old.slug)
    assert "may be out of date" in str(letters.picker.model.index(row).data())


def test_what_authorities_decided_is_shown_with_its_sources(
    letters: LettersPage, opened: MainWindow, qtbot: QtBot
) -> None:
    letters.picker.summary.details_button.click()
    at_rest(opened, qtbot)
    dialog = dialog_of(RecipientDialog, opened)
    check(dialog)
    known = opened.context.application.decisions().about("clearview-ai")
    view = dialog.findChild(RecipientDecisions)
    assert isinstance(view, RecipientDecisions)
    assert view.model.rowCount() == len(known) > 5
    for row in range(view.model.rowCount()):
        view.list.setCurrentIndex(view.model.index(row))
        decision = view.model.decision_at(row)
        assert decision in known
        assert view.card is not None
        assert decision.authority in view.card.accessibleName()
        assert decision.amount is None or str(decision.amount) in view.card.accessibleName()
        shown = {link.untrusted_address for link in view.card.findChildren(WebLink)}
        assert shown == set(decision.sources)
        texts = [label.text() for label in view.card.findChildren(QLabel)]
        assert any(decision.status in text for text in texts)
        assert decision.outcome in texts
    links = {link.untrusted_address for link in dialog.findChildren(WebLink)}
    recipient = letters.picker.recipient
    assert recipient is not None
    assert {one.source for one in recipient.address_alternatives} <= links
    assert cut_off(dialog) == []
    dialog.close()


def test_a_correction_is_kept_shown_and_taken_back(letters: LettersPage, opened: MainWindow, qtbot: QtBot) -> None:
    recipients = opened.context.session.recipients
    letters.picker.summary.correct_button.click()
    form = dialog_of(RecipientForm, opened)
    assert isinstance(form, RecipientForm)
    check(form)
    form.email.setText("not an address")
    form.save()
    at_rest(opened, qtbot)
    assert "no e-mail address" in form.email.accessibleDescription()
    form.email.setText("new@clearview.example")
    form.save()
    at_rest(opened, qtbot)
    assert recipients.get("clearview-ai").email == "new@clearview.example"
    assert "new@clearview.example" in letters.picker.summary.ways.text().replace("\u200b", "")
    QTest.mouseClick(opened.toast.button, Qt.MouseButton.LeftButton)
    at_rest(opened, qtbot)
    assert not recipients.corrects("clearview-ai")
    assert "legal-requests@clearview.ai" in letters.picker.summary.ways.text().replace("\u200b", "")


def test_what_another_source_says_can_be_used_and_undone(
    letters: LettersPage, opened: MainWindow, qtbot: QtBot
) -> None:
    recipients = opened.context.session.recipients
    shipped = recipients.get("clearview-ai")
    letters.picker.show_details()
    dialog = dialog_of(RecipientDialog, opened)
    (use,) = [one for one in dialog.findChildren(QPushButton) if "99 Wall Street" in name_of(one)]
    use.click()
    at_rest(opened, qtbot)
    used = recipients.get("clearview-ai")
    assert used.address == shipped.address_alternatives[0].value
    assert used.sources[0] == shipped.address_alternatives[0].source
    assert "Seen 2024-09-03" in used.notes[0]
    qtbot.waitUntil(lambda: "99 Wall Street" in text_of(letters), timeout=PATIENCE)
    opened.actions_table["undo"].trigger()
    at_rest(opened, qtbot)
    assert recipients.get("clearview-ai") == shipped


def test_a_recipient_of_ones_own_is_added_written_to_taken_back_and_brought_back(
    letters: LettersPage, opened: MainWindow, qtbot: QtBot
) -> None:
    choose(letters, "Chess Club", qtbot)
    assert letters.picker.nothing.isVisible()
    assert letters.order() is None
    letters.picker.add_button.click()
    form = dialog_of(RecipientForm, opened)
    assert isinstance(form, RecipientForm)
    assert form.name.text() == "Chess Club"
    form.save()
    assert "one way to reach them" in form.email.accessibleDescription()
    form.email.setText("board@club.example")
    form.country.choose("DE")
    form.save()
    at_rest(opened, qtbot)
    recipient = letters.picker.recipient
    assert recipient is not None
    assert recipient.slug == "chess-club"
    qtbot.waitUntil(lambda: "Chess Club" in text_of(letters), timeout=PATIENCE)
    letters.picker.take_back()
    at_rest(opened, qtbot)
    with pytest.raises(NotFound):
        opened.context.session.recipients.get("chess-club")
    opened.actions_table["undo"].trigger()
    at_rest(opened, qtbot)
    assert opened.context.session.recipients.get("chess-club") == recipient


# --- Saving and sending --------------------------------------------------------------------------------------------


def test_a_saved_letter_can_be_noted_as_sent_and_that_taken_back(
    letters: LettersPage, opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    actions, follow_up = letters.actions_bar, opened.context.session.follow_up
    shown: list[str] = []
    opened.context.case_requested.connect(shown.append)
    assert not actions.sent_button.isVisible()
    letters.save(tmp_path / "letter.pdf")
    at_rest(opened, qtbot)
    assert actions.sent_button.isVisible()
    assert not letters.again_notice.isVisible()
    letters.save(tmp_path / "letter.docx")
    at_rest(opened, qtbot)
    (case,) = follow_up.cases()
    actions.case_button.click()
    assert shown == [case.id]
    actions.sent_button.click()
    dialog = dialog_of(SentDialog, opened)
    assert isinstance(dialog, SentDialog)
    check(dialog)
    assert dialog.how.currentData() == SentHow.EMAIL
    dialog.how.setCurrentIndex(dialog.how.findData(SentHow.REGISTERED_POST))
    dialog.save()
    at_rest(opened, qtbot)
    entry = follow_up.case(case.id).events[-1]
    assert (entry.event, entry.details) == (EventKind.SENT, {"how": "registered-post"})
    opened.actions_table["undo"].trigger()
    at_rest(opened, qtbot)
    assert follow_up.case(case.id).state is CaseState.DRAFT
    assert actions.sent_button.isVisible()


def test_text_that_was_copied_gets_its_case_when_it_was_sent(
    letters: LettersPage, opened: MainWindow, qtbot: QtBot
) -> None:
    letters.actions_bar.copy_text()
    at_rest(opened, qtbot)
    assert "Article 15" in QGuiApplication.clipboard().text().replace("\xa0", " ")
    assert opened.context.session.follow_up.cases() == []
    letters.actions_bar.sent_button.click()
    dialog = dialog_of(SentDialog, opened)
    assert isinstance(dialog, SentDialog)
    dialog.save()
    at_rest(opened, qtbot)
    (case,) = opened.context.session.follow_up.cases()
    assert case.state is CaseState.SENT
    assert not letters.actions_bar.sent_button.isVisible()


def test_the_same_letter_again_is_asked_about_and_not_forbidden(
    letters: LettersPage, opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    letters.save(tmp_path / "first.pdf")
    at_rest(opened, qtbot)
    letters.kinds[RequestKind.ERASURE].setChecked(True)
    at_rest(opened, qtbot)
    assert not letters.again_notice.isVisible()
    letters.kinds[RequestKind.ACCESS].setChecked(True)
    at_rest(opened, qtbot)
    assert letters.again_notice.isVisible()
    asked: list[str] = []
    second = tmp_path / "second.pdf"

    def file_dialog(*_arguments: object) -> tuple[str, str]:
        asked.append("file")
        return str(second), ""

    monkeypatch.setattr("exposure_check.ui.components.letter_actions.QFileDialog.getSaveFileName", file_dialog)
    letters.choose_file()
    question = letters.actions_bar.question
    assert question is not None
    assert asked == []
    default = question.defaultButton()
    assert default is not None
    assert default.text() == "Leave it"
    (again,) = [button for button in question.buttons() if button.text() == "Save a second letter"]
    again.click()
    qtbot.waitUntil(second.exists, timeout=PATIENCE)
    at_rest(opened, qtbot)
    assert len(opened.context.session.follow_up.cases()) == 2


# --- Room, keyboard, names -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [RequestKind.RESTRICTION, RequestKind.AUTHORITY_TO_ACT, RequestKind.REMOVAL])
def test_every_field_has_a_name_a_fair_size_and_room_at_twice_the_text_size(
    letters: LettersPage, opened: MainWindow, qtbot: QtBot, kind: RequestKind
) -> None:
    letters.kinds[kind].setChecked(True)
    letters.options.fold.open(True)
    letters.kinds_box.fold.open(True)
    at_rest(opened, qtbot)
    check(opened)
    opened.context.theme.set_text_percent(200)
    at_rest(opened, qtbot)
    assert cut_off(opened) == []


def shown_sides(page: LettersPage) -> tuple[bool, bool]:
    """Whether the form and the letter are in view."""
    return page.save_button.isVisible(), page.preview.isVisible()


def test_a_narrow_window_shows_the_form_or_the_letter(letters: LettersPage, opened: MainWindow, qtbot: QtBot) -> None:
    assert shown_sides(letters) == (True, True)
    opened.resize(720, 480)
    at_rest(opened, qtbot)
    assert shown_sides(letters) == (True, False)
    letters.actions_bar.preview_button.click()
    assert shown_sides(letters) == (False, True)
    letters.view.back_button.click()
    assert shown_sides(letters) == (True, False)
    assert cut_off(opened) == []


def test_the_form_is_walked_from_top_to_bottom_with_the_tab_key(
    letters: LettersPage, opened: MainWindow, qtbot: QtBot
) -> None:
    letters.kinds[RequestKind.RECTIFICATION].setChecked(True)
    letters.options.fold.open(True)
    at_rest(opened, qtbot)
    opened.activateWindow()
    letters.kinds[RequestKind.RECTIFICATION].setFocus()
    reached: list[QWidget] = []
    for _ in range(60):
        focus = opened.focusWidget()
        if focus is None or focus in reached:
            break
        reached.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    wanted = [
        letters.picker.search,
        letters.picker.list,
        letters.options.fields["wrong"].input,
        letters.options.fields["right"].input,
        letters.language,
        letters.place,
        letters.save_button,
    ]
    places = [reached.index(widget) for widget in wanted]
    assert places == sorted(places)
    inputs = {one for one in controls(letters) if isinstance(one, QLineEdit | QComboBox)}
    assert inputs <= set(reached)
