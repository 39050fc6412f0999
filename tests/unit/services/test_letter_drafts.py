"""Letters that a person began to change and did not finish."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from exposure_check.bootstrap import Session
from exposure_check.domain.person import PersonId
from exposure_check.domain.request import Language, Law, RequestKind
from exposure_check.services import letter_drafts
from exposure_check.services.letter_drafts import DraftKey
from exposure_check.services.people import PersonDraft

WHO = PersonId("somebody")
ACCESS = DraftKey("clearview-ai", RequestKind.ACCESS, Law.EU_GDPR, None)
ERASURE = DraftKey("pimeyes", RequestKind.ERASURE, None, Language.POLISH)


def test_own_words_are_there_after_the_program_ended_without_saving_them(
    session: Session, reopened: Callable[[], Session]
) -> None:
    session.drafts.keep(WHO, ACCESS, {"opening": "first {{ x }}"}, ())
    session.drafts.keep(WHO, ERASURE, {}, ("Ich füge hinzu.",))
    session.drafts.keep(WHO, ACCESS, {"opening": "second"}, ("and more",))
    again = reopened()
    try:
        newest, older = again.drafts.of(WHO)
        assert (newest.key, newest.edits, newest.additions) == (ACCESS, {"opening": "second"}, ("and more",))
        assert (older.key, older.additions) == (ERASURE, ("Ich füge hinzu.",))
        assert again.drafts.of(PersonId("somebody else")) == ()
    finally:
        again.close()


def test_a_draft_ends_when_its_letter_is_written_or_is_the_original_again(session: Session) -> None:
    session.drafts.keep(WHO, ACCESS, {"opening": "mine"}, ())
    session.drafts.keep(WHO, ERASURE, {"opening": "mine"}, ())
    session.drafts.end(WHO, ACCESS)
    assert [each.key for each in session.drafts.of(WHO)] == [ERASURE]
    assert session.drafts.keep(WHO, ERASURE, {}, ()) is None
    assert session.drafts.of(WHO) == ()


def test_drafts_go_with_the_person(session: Session, tmp_path: Path) -> None:
    signed = tmp_path / "signed.pdf"
    signed.write_bytes(b"signed")
    session.people.add(PersonDraft(name="Ann", country="FR"))
    friend = session.people.add(PersonDraft(name="Bo", country="FR", permission=signed))
    session.drafts.keep(friend.id, ACCESS, {}, ("About Bo.",))
    session.people.remove(friend.id)
    assert session.vault.setting(letter_drafts.SETTING + friend.id) == ""


def test_the_oldest_of_too_many_drafts_goes(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(letter_drafts, "MOST_DRAFTS", 2)
    for kind in (RequestKind.ACCESS, RequestKind.ERASURE, RequestKind.OBJECTION):
        session.drafts.keep(WHO, DraftKey("clearview-ai", kind, None, None), {}, ("x",))
    assert [each.key.kind for each in session.drafts.of(WHO)] == [RequestKind.OBJECTION, RequestKind.ERASURE]


def test_drafts_that_cannot_be_read_keep_nobody_from_writing(session: Session) -> None:
    session.vault.set_setting(letter_drafts.SETTING + WHO, '[{"key": 1}]')
    assert session.drafts.of(WHO) == ()
    assert session.drafts.keep(WHO, ACCESS, {"opening": "mine"}, ()) in session.drafts.of(WHO)
