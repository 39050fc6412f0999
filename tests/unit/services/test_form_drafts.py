"""What was filled into forms and is not stored yet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from exposure_check.bootstrap import Session
from exposure_check.domain.person import PersonId
from exposure_check.services import form_drafts
from exposure_check.services.people import PersonDraft

WHO = PersonId("somebody")


def kept(session: Session, form: str, person_id: PersonId = WHO, **values: str) -> None:
    session.forms.note(person_id, form, values)
    session.forms.store(person_id)


def test_a_form_is_there_after_the_program_ended_until_it_is_done(
    session: Session, reopened: Callable[[], Session]
) -> None:
    kept(session, "letter", reason="first")
    kept(session, "letter", reason="“second”\nline", place="Łódź")
    kept(session, "place", address="https://example.org")
    kept(session, "place")
    again = reopened()
    try:
        assert again.forms.of(WHO, "letter") == {"reason": "“second”\nline", "place": "Łódź"}
        assert again.forms.of(WHO, "place") == {}
        assert again.forms.of(PersonId(""), "letter") == {}
    finally:
        again.close()


def test_what_was_noted_counts_before_the_vault_has_it(session: Session) -> None:
    kept(session, "letter", reason="stored")
    session.forms.note(WHO, "letter", {"reason": "noted"})
    assert session.forms.of(WHO, "letter") == {"reason": "noted"}
    session.forms.note(WHO, "letter", {})
    assert session.forms.of(WHO, "letter") == {}
    assert "stored" in str(session.vault.setting(form_drafts.SETTING + WHO))
    session.forms.store(WHO)
    assert session.vault.setting(form_drafts.SETTING + WHO) == ""


def test_forms_go_with_the_person(session: Session, tmp_path: Path) -> None:
    signed = tmp_path / "signed.pdf"
    signed.write_bytes(b"signed")
    session.people.add(PersonDraft(name="Ann", country="FR"))
    friend = session.people.add(PersonDraft(name="Bo", country="FR", permission=signed))
    kept(session, "person", friend.id, name="Bo Example")
    session.people.remove(friend.id)
    assert session.vault.setting(form_drafts.SETTING + friend.id) == ""


def test_the_form_that_was_changed_longest_ago_goes_when_there_are_too_many(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(form_drafts, "MOST_FORMS", 2)
    for form in ("first", "second", "first", "third"):
        kept(session, form, note="x")
    in_the_vault = form_drafts.FormDrafts(session.vault)
    assert [bool(in_the_vault.of(WHO, form)) for form in ("first", "second", "third")] == [True, False, True]


@pytest.mark.parametrize("stored", ["[]", '{"letter": "x"}', '{"letter": {"reason": 1}}', "{"])
def test_forms_that_cannot_be_read_keep_nobody_from_filling_them_in(session: Session, stored: str) -> None:
    session.vault.set_setting(form_drafts.SETTING + WHO, stored)
    assert session.forms.of(WHO, "letter") == {}
    kept(session, "letter", reason="mine")
    assert session.forms.of(WHO, "letter") == {"reason": "mine"}
