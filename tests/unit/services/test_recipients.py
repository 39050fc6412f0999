"""Own entries and corrections of the directory, kept in the vault."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from exposure_check.bootstrap import Application, Session
from exposure_check.domain.controller import RecipientDraft
from exposure_check.domain.errors import DamagedData, DamagedRecord, InputRefused, NotFound
from exposure_check.domain.person import Person
from exposure_check.domain.request import Language, RequestKind
from exposure_check.services.request import LetterOrder

SHIPPED = Path(__file__).parents[3] / "resources" / "law" / "recipients.json"
CLUB = RecipientDraft(
    name="Chess Club Łódź e.V.",
    kind="other",
    country="DE",
    address=("1 Street", "10115 Berlin", "Germany"),
    email="board@club.example",
    source="https://club.example/imprint",
)


def test_an_own_entry_is_found_written_to_and_still_there_the_next_time(
    session: Session, owner: Person, tmp_path: Path, reopened: Callable[[], Session]
) -> None:
    club = session.recipients.add(CLUB)
    assert (club.slug, club.quality, club.established) == ("chess-club-lodz-e-v", "own", "EEA")
    assert session.recipients.search("chess") == [club]
    order = LetterOrder(owner.id, club.slug, RequestKind.ERASURE, Language.ENGLISH, with_evidence=False)
    assert "Chess Club Łódź e.V." in session.requests.save(order, tmp_path / "a.txt").path.read_text()
    later = reopened()
    assert later.recipients.own() == (club,)
    assert later.requests.recipient(club.slug) == club
    later.close()


def test_a_correction_keeps_what_it_does_not_name_and_can_be_taken_back(session: Session) -> None:
    before = session.recipients.get("clearview-ai")
    after = session.recipients.correct("clearview-ai", RecipientDraft(email="new@clearview.example"))
    assert after.email == "new@clearview.example"
    assert (after.address, after.name, after.kind, after.established) == (
        before.address, before.name, before.kind, before.established,
    )  # fmt: skip
    assert after.sources[1:] == before.sources
    assert not after.is_stale(after.checked) if after.checked else False
    assert session.recipients.corrects("clearview-ai")
    assert session.recipients.get("clearview-ai") == after
    assert session.recipients.remove("clearview-ai") == before
    assert session.recipients.get("clearview-ai") == before
    with pytest.raises(NotFound):
        session.recipients.remove("clearview-ai")


def test_an_own_entry_that_was_taken_back_is_restored_as_it_was(session: Session) -> None:
    first = session.recipients.correct("clearview-ai", RecipientDraft(email="first@clearview.example"))
    session.recipients.correct("clearview-ai", RecipientDraft(email="second@clearview.example"))
    session.recipients.restore(first)
    assert session.recipients.own() == (first,)
    session.recipients.remove("clearview-ai")
    session.recipients.restore(first)
    assert session.recipients.get("clearview-ai") == first


def test_a_correction_of_an_own_entry_replaces_it(session: Session) -> None:
    club = session.recipients.add(CLUB)
    session.recipients.correct(club.slug, RecipientDraft(email="other@club.example"))
    session.recipients.correct(club.slug, RecipientDraft(phone="+49 30 1"))
    (own,) = session.recipients.own()
    assert (own.email, own.phone) == ("other@club.example", "+49 30 1")
    assert session.recipients.remove(club.slug) is None
    with pytest.raises(NotFound):
        session.recipients.get(club.slug)


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (RecipientDraft(name="A", kind="other"), "postal address"),
        (RecipientDraft(name="A", kind="other", email="nobody"), "email"),
        (RecipientDraft(name="A", kind="other", email="a@b.example", country="Germany"), "country"),
        (RecipientDraft(kind="other", email="a@b.example"), "name"),
        (RecipientDraft(name="Αθήνα", kind="other", email="a@b.example"), "Latin"),
        (RecipientDraft(name="A", kind="other", webform="javascript:alert(1)"), "webform"),
    ],
)
def test_what_cannot_be_right_is_refused_and_nothing_kept(
    session: Session, draft: RecipientDraft, problem: str
) -> None:
    with pytest.raises(DamagedRecord, match=problem):
        session.recipients.add(draft)
    assert session.recipients.own() == ()


def test_a_name_that_is_there_is_to_be_corrected_instead(session: Session) -> None:
    session.recipients.add(CLUB)
    with pytest.raises(InputRefused, match="recipients correct chess-club-lodz-e-v"):
        session.recipients.add(CLUB)


def test_a_newer_directory_file_is_used_and_an_older_one_refused(tmp_path: Path) -> None:
    application = Application(tmp_path / "vault.ecv")
    content = json.loads(SHIPPED.read_text(encoding="utf-8"))
    older = tmp_path / "older.json"
    older.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(InputRefused, match="not newer"):
        application.install_directory(older)
    content["compiled"] = "2099-01-01"
    content["recipients"] = content["recipients"][:3]
    newer = tmp_path / "newer.json"
    newer.write_text(json.dumps(content), encoding="utf-8")
    assert application.is_directory_file(newer)
    assert application.install_directory(newer)[0] == 3
    assert len(application.directory().all()) == 3
    assert len(Application(tmp_path / "vault.ecv").directory().all()) == 3


def test_a_damaged_directory_file_is_named_and_changes_nothing(tmp_path: Path) -> None:
    application = Application(tmp_path / "vault.ecv")
    bad = tmp_path / "bad.json"
    bad.write_text('{"schema": 2, "recipients": [{}]}', encoding="utf-8")
    with pytest.raises(DamagedData, match=r"bad\.json"):
        application.install_directory(bad)
    assert len(application.directory().all()) == 100
    assert not application.directory_update.exists()
