"""What the Letters page knows about recipients, on the real directory and vault."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from exposure_check.domain.errors import NotFound
from exposure_check.ui.components.recipient_decisions import RecipientDecisions
from exposure_check.ui.components.recipient_dialog import RecipientDialog
from exposure_check.ui.components.recipient_form import RecipientForm
from exposure_check.ui.components.web_link import WebLink
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.letters import LettersPage
from exposure_check.ui.widgets.labels import Badge
from tests.ui.conftest import at_rest
from tests.ui.letter_support import PATIENCE, choose, dialog_of, letters, text_of
from tests.ui.test_accessibility import check, name_of
from tests.ui.test_layout import cut_off

__all__ = ["letters"]


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


def test_recipients_are_also_found_by_their_sort_and_their_country_in_words(
    letters: LettersPage, opened: MainWindow, qtbot: QtBot
) -> None:
    for typed, wanted in (
        ("face search", {one.slug for one in opened.context.session.recipients.search("", kind="face-search")}),
        ("Germany", {one.slug for one in opened.context.session.recipients.search("", country="DE")}),
    ):
        letters.picker.search.setText(typed)
        letters.picker.fetch()
        at_rest(opened, qtbot)
        model = letters.picker.model
        found = [model.recipient_at(row) for row in range(model.rowCount())]
        assert {one.slug for one in found if one is not None} == wanted != set()


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
