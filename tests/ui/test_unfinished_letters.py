"""The form of a letter that is being filled in survives the end of the program, and ends with the letter."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from exposure_check.domain.letter_form import Layout
from exposure_check.domain.person import Person
from exposure_check.domain.request import Law, RequestKind
from exposure_check.ui.api import DraftKey, LetterDraft, LetterForm, Session
from exposure_check.ui.context import Context
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.letters import LettersPage
from tests.ui.conftest import PASSPHRASE, at_rest
from tests.ui.letter_support import PATIENCE, choose, letters
from tests.ui.test_layout import cut_off
from tests.ui.test_letter_editor import started_again

__all__ = ["letters"]


def kept(page: LettersPage, window: MainWindow, qtbot: QtBot) -> list[LetterDraft]:
    """What the vault keeps, after the moment of quiet."""
    qtbot.waitUntil(lambda: not page.keeper._timer.isActive())
    at_rest(window, qtbot)
    return list(window.context.session.drafts.of(page.person_id))


def test_all_that_was_filled_in_is_there_after_a_new_start(
    letters: LettersPage, opened: MainWindow, qtbot: QtBot
) -> None:
    letters.kinds[RequestKind.RECTIFICATION].setChecked(True)
    letters.options.fields["wrong"].set_value("The name under the photo is not mine.")
    letters.place.setText("Paris")
    letters.photos.restore(named=False, left_out=frozenset(), pictures=True)
    letters.look.choose(Layout.SWISS, with_letterhead=False)
    (draft,) = kept(letters, opened, qtbot)
    before = letters._filled_in()
    assert before is not None
    assert (draft.key, draft.form) == (before.key, before.form)
    again = started_again(opened, qtbot)
    assert "you began the letter" in again.unfinished.notice.label.text()
    assert "Clearview AI" in again.unfinished.notice.label.text()
    assert again.place.text() == ""
    again.unfinished.go_on_button.click()
    qtbot.waitUntil(lambda: again._filled_in() == before, timeout=PATIENCE)
    assert again.options.fields["wrong"].value() == "The name under the photo is not mine."
    assert not again.unfinished.isVisible()
    assert kept(again, opened, qtbot)[0].form == before.form


def test_another_language_of_the_window_loses_nothing_that_was_just_typed(
    letters: LettersPage, opened: MainWindow, qtbot: QtBot
) -> None:
    person_id = letters.person_id
    letters.place.setText("Lille")
    for language in ("de", "en"):
        opened.context.set_language(language)
        qtbot.waitUntil(lambda: not opened._language_waits)
        at_rest(opened, qtbot)
    (draft,) = opened.context.session.drafts.of(person_id)
    assert draft.form is not None
    assert draft.form.place == "Lille"


def test_one_letter_at_a_time_is_kept_and_none_in_which_nothing_was_done(
    letters: LettersPage, opened: MainWindow, qtbot: QtBot
) -> None:
    letters.keeper.begin()
    letters._order_changed()
    assert kept(letters, opened, qtbot) == []
    letters.place.setText("Lyon")
    (draft,) = kept(letters, opened, qtbot)
    assert draft.form == LetterForm(place="Lyon")
    letters.kinds[RequestKind.RECTIFICATION].setChecked(True)
    assert letters.order() is None  # it still needs something, and is kept all the same
    (draft,) = kept(letters, opened, qtbot)
    assert (draft.key.kind, draft.form) == (RequestKind.RECTIFICATION, LetterForm(place="Lyon"))
    letters.place.clear()
    (draft,) = kept(letters, opened, qtbot)
    assert draft.form == LetterForm()  # the choice of the kind is left
    letters.kinds[RequestKind.ACCESS].setChecked(True)
    assert kept(letters, opened, qtbot) == []


def test_a_letter_that_was_saved_is_kept_no_longer_and_the_next_one_is(
    letters: LettersPage, opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    letters.place.setText("Nice")
    assert len(kept(letters, opened, qtbot)) == 1
    qtbot.waitUntil(lambda: letters.order() is not None and letters.preview.page_count > 0, timeout=PATIENCE)
    letters.save(tmp_path / "letter.txt")
    assert kept(letters, opened, qtbot) == []
    letters.place.setText("Nizza")
    (draft,) = kept(letters, opened, qtbot)
    assert draft.form == LetterForm(place="Nizza")


def test_a_letter_that_waits_is_not_pushed_out_by_looking_at_it_and_is_discarded_with_undo(
    letters: LettersPage, opened: MainWindow, qtbot: QtBot
) -> None:
    choose(letters, "pimeyes", qtbot)
    letters.place.setText("Lille")
    (draft,) = kept(letters, opened, qtbot)
    again = started_again(opened, qtbot)
    choose(again, "pimeyes", qtbot)
    assert again._filled_in() is not None
    assert kept(again, opened, qtbot) == [draft]
    opened.context.theme.set_text_percent(200)
    at_rest(opened, qtbot)
    assert cut_off(opened) == []
    again.unfinished.discard_button.click()
    assert kept(again, opened, qtbot) == []
    opened.actions_table["undo"].trigger()
    assert kept(again, opened, qtbot) == [draft]


def test_what_was_typed_in_the_last_moment_is_kept_when_the_vault_locks(
    letters: LettersPage, opened: MainWindow, qtbot: QtBot
) -> None:
    letters.place.setText("Typed before the lock")
    assert letters.keeper._timer.isActive()
    opened.door.hide_everything()
    at_rest(opened, qtbot)
    session = opened.context.application.open_vault(PASSPHRASE)
    assert forms(session) == ["Typed before the lock"]
    session.close()


def test_what_was_typed_in_the_last_moment_is_kept_when_the_window_closes(
    context: Context, session: Session, person: Person, qtbot: QtBot
) -> None:
    window = MainWindow(context)
    window.show()
    window.start.session_opened.emit(session, [person])
    context.page_requested.emit("letters")
    page = window.pages["letters"]
    assert isinstance(page, LettersPage)
    qtbot.waitUntil(lambda: page._filled_in() is not None, timeout=PATIENCE)
    at_rest(window, qtbot)
    page.place.setText("Typed before the end")
    with qtbot.waitSignal(window.closed, timeout=PATIENCE):
        window.close()
    again = context.application.open_vault(PASSPHRASE)
    assert forms(again) == ["Typed before the end"]
    again.close()
    window.deleteLater()


def forms(session: Session) -> list[str]:
    """The places of the letters that are kept."""
    (person,) = session.people.all()
    return [draft.form.place for draft in session.drafts.of(person.id) if draft.form is not None]


def test_of_somebody_who_was_removed_nothing_is_kept(letters: LettersPage, opened: MainWindow, qtbot: QtBot) -> None:
    gone = letters.person_id
    assert kept(letters, opened, qtbot) == []
    letters.place.setText("Typed just before")
    opened.context.person_removed(gone)
    at_rest(opened, qtbot)
    assert opened.context.session.drafts.of(gone) == ()


def test_words_and_form_of_one_letter_come_and_go_apart(opened: MainWindow) -> None:
    drafts, person = opened.context.session.drafts, opened.context.person
    assert person is not None
    key = DraftKey("pimeyes", RequestKind.ACCESS, Law.EU_GDPR, None)
    drafts.keep(person.id, key, {"opening": "mine"}, ())
    drafts.keep_form(person.id, key, LetterForm(place="Metz"))
    (draft,) = drafts.of(person.id)
    assert (draft.edits, draft.form) == ({"opening": "mine"}, LetterForm(place="Metz"))
    drafts.keep(person.id, key, {}, ())
    assert drafts.of(person.id)[0].form == LetterForm(place="Metz")
    drafts.keep_form(person.id, key, None)
    assert drafts.of(person.id) == ()
