"""The Letters page: what it asks and what it shows beside the letter, on the real services."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from exposure_check.domain.letter_options import OPTIONS, Option, options_of
from exposure_check.domain.person import Person
from exposure_check.domain.request import FOLLOWS_A_CASE, Language, Law, RequestKind
from exposure_check.ui import letter_words
from exposure_check.ui.api import PersonDraft, Session
from exposure_check.ui.components.letter_options import LetterOptions, OptionField
from exposure_check.ui.components.letter_preview import KEPT, drawn
from exposure_check.ui.components.letter_view import View
from exposure_check.ui.components.web_link import WebLink, breakable
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.letters import LettersPage
from exposure_check.ui.widgets.paper import PaperView, Sheet
from tests.ui.conftest import at_rest
from tests.ui.letter_support import PATIENCE, choose, letters, text_of
from tests.ui.test_accessibility import check, controls, name_of
from tests.ui.test_layout import cut_off

__all__ = ["letters"]


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
    at_rest(opened, qtbot)
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


def test_only_the_pages_in_view_of_a_long_letter_take_memory(
    letters: LettersPage, opened: MainWindow, qtbot: QtBot
) -> None:
    requests, preview = opened.context.session.requests, letters.preview
    order = letters.order()
    assert order is not None
    sheet = requests.pages(requests.preview(order), 20.0)[0]
    # What a page is taken for without a conversion is what a conversion makes of it.
    assert Sheet.of(sheet).image() == QImage.fromData(sheet).convertToFormat(QImage.Format.Format_RGB32)
    preview.show_pages(drawn([sheet] * 60), "a letter of sixty pages")
    pages = preview.findChildren(PaperView)
    assert len(pages) == 60

    def read(page: PaperView) -> bool:
        preview.ensureWidgetVisible(page)
        return page.has_picture

    for page in pages[::3]:
        qtbot.waitUntil(partial(read, page))
    at_rest(opened, qtbot)
    assert sum(page.has_picture for page in pages) <= KEPT
