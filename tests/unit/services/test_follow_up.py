"""Following a case from the draft to the complaint, on a real vault with the real clock of the law."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

import pytest

from exposure_check.bootstrap import Application, Session
from exposure_check.domain.case import Case, CaseEvent, CaseId, CaseState, EventKind, SentHow, StoredLetter
from exposure_check.domain.controller import ControllerSlug
from exposure_check.domain.errors import (
    DateInFuture,
    EmptyFile,
    EventRefused,
    FileTooLarge,
    InputRefused,
    NoSuchFile,
    NotFound,
    NotReadable,
)
from exposure_check.domain.person import Person
from exposure_check.domain.request import Language, Law, RequestKind
from exposure_check.law.conventions import Conventions
from exposure_check.services import follow_up, ports
from exposure_check.services.case_clock import Basis
from exposure_check.services.case_file_words import CaseFileLanguages
from exposure_check.services.follow_up import Entry, FollowUp
from exposure_check.services.next_steps import StepKind

E = EventKind
DRAFTED = date(2026, 11, 2)
RESOURCES = Application().resources / "law"


@pytest.fixture
def case(session: Session, owner: Person) -> Case:
    return drafted(session, owner)


def drafted(session: Session, owner: Person, *, law: Law = Law.EU_GDPR, number: int = 1) -> Case:
    new = Case(
        id=CaseId(f"c0ffee0{number}"),
        person_id=owner.id,
        recipient=ControllerSlug("lenso-ai"),
        recipient_name="Lenso.ai",
        recipient_country="PL",
        kind=RequestKind.ACCESS,
        law=law,
        created_at=datetime(2026, 11, 2, 8, tzinfo=UTC),
        events=(CaseEvent(E.DRAFTED, DRAFTED),),
    )
    session.vault.cases.add(new, StoredLetter(Language.ENGLISH, "Access", "Dear all", b"%PDF-1.7 letter", "0" * 64))
    return new


@pytest.fixture
def following(session: Session) -> FollowUp:
    """The same services a year later, so that a whole case fits into the past."""
    return at(session, datetime(2027, 11, 2, 12, tzinfo=UTC))


def at(session: Session, now: datetime) -> FollowUp:
    application = Application()
    typeset = application.renderer().to_chronology
    languages = CaseFileLanguages(application.resources, application.authorities)
    return FollowUp(session.vault, application.law_clock(), Conventions(RESOURCES), lambda: now, typeset, languages)


def day(text: str) -> date:
    return date.fromisoformat(text)


def log(following: FollowUp, case: Case, *entries: tuple[EventKind, str, dict[str, str]]) -> Case:
    for event, on, details in entries:
        case = following.log(case.id, Entry(event, day(on), details=details))
    return case


SENT = (E.SENT, "2026-11-03", {"how": "email"})
RECEIVED = (E.RECEIVED, "2026-11-04", {"proven": "yes"})


def steps(following: FollowUp, case: Case, today: str) -> list[tuple[StepKind, date | None]]:
    return [(step.kind, step.on) for step in following.next_steps(case, day(today))]


def test_the_conventions_fit_the_port_and_are_data() -> None:
    conventions: ports.Conventions = Conventions(RESOURCES)
    sent = day("2026-11-03")
    for how in SentHow:
        near, far = (conventions.assumed_arrival(sent, how, abroad=abroad) for abroad in (False, True))
        assert sent <= near <= far <= conventions.assumed_arrival(sent, None, abroad=True)
    assert conventions.patient_until(sent) > sent


def test_what_was_logged_is_there_when_the_vault_is_opened_again(
    session: Session, case: Case, reopened: Callable[[], Session]
) -> None:
    after = session.follow_up.log(case.id, Entry(E.WITHDRAWN, note=" changed my\nmind "))
    again = reopened()
    try:
        assert again.follow_up.case(case.id) == after
        assert after.state is CaseState.CLOSED
        assert after.events[-1].note == "changed my\nmind"
        assert after.events[-1].recorded_at is not None
    finally:
        again.close()


def test_without_a_day_an_entry_is_of_today_and_none_is_of_tomorrow(session: Session, case: Case) -> None:
    now = datetime(2026, 12, 1, 12, tzinfo=UTC)
    following = at(session, now)
    assert following.log(case.id, Entry(E.SENT, details={"how": "fax"})).events[-1].on == now.date()
    with pytest.raises(DateInFuture):
        following.log(case.id, Entry(E.RECEIVED, day("2026-12-02")))
    with pytest.raises(NotFound):
        following.log(CaseId("unknown"), Entry(E.SENT, details={"how": "fax"}))


def test_each_stage_of_a_case_suggests_what_fits_and_when(following: FollowUp, case: Case) -> None:
    assert steps(following, case, "2026-11-02") == [(StepKind.SEND, DRAFTED)]
    case = log(following, case, SENT)
    assert steps(following, case, "2026-11-03") == [(StepKind.NOTE_RECEIPT, day("2026-11-04"))]
    case = log(following, case, RECEIVED)
    clock = following.clock(case)
    assert clock is not None
    assert (clock.deadline.due, clock.basis, clock.extended) == (day("2026-12-04"), Basis.PROVEN, False)
    late = clock.not_late_before
    assert steps(following, case, "2026-11-05") == [(StepKind.WAIT, day("2026-12-04"))]
    assert steps(following, case, late.isoformat()) == [(StepKind.WAIT, day("2026-12-04"))]
    case_late = late + timedelta(days=1)
    assert steps(following, case, case_late.isoformat()) == [(StepKind.NOTE_SILENCE, case_late)]
    case = log(following, case, (E.SILENT, case_late.isoformat(), {}))
    assert [kind for kind, _ in steps(following, case, "2026-12-20")] == [StepKind.REMIND, StepKind.COMPLAIN]
    case = log(following, case, (E.REMINDED, "2026-12-10", {"how": "email"}))
    assert steps(following, case, "2026-12-20") == [(StepKind.COMPLAIN, day("2026-12-24"))]
    case = log(following, case, (E.COMPLAINED, "2026-12-28", {"authority": "CNIL"}))
    # Article 78(2) GDPR: three months, which end on Easter Sunday of 2027, so on the Tuesday after it.
    assert steps(following, case, "2026-12-29") == [(StepKind.AWAIT_AUTHORITY, day("2027-03-30"))]
    assert "owes you" in following.next_steps(case, day("2027-03-30"))[0].why
    assert "owed you" in following.next_steps(case, day("2027-04-30"))[0].why
    case = log(following, case, (E.AUTHORITY_ANSWERED, "2027-03-01", {}))
    assert steps(following, case, "2027-03-02") == [(StepKind.READ_ANSWER, day("2027-03-01"))]
    case = log(following, case, (E.CLOSED, "2027-03-02", {}))
    assert following.next_steps(case, day("2027-03-03")) == ()


def test_nobody_is_called_silent_before_the_latest_plausible_day(following: FollowUp, case: Case) -> None:
    case = log(following, case, SENT, (E.RECEIVED, "2026-11-24", {}))  # Christmas moves the end
    clock = following.clock(case)
    assert clock is not None
    assert clock.not_late_before >= clock.deadline.due == day("2026-12-28")
    for on in ("2026-11-25", "2026-12-24", clock.not_late_before.isoformat()):
        with pytest.raises(EventRefused, match=f"before the end of {clock.not_late_before}"):
            log(following, case, (E.SILENT, on, {}))
    assert following.case(case.id) == case
    late = clock.not_late_before + timedelta(days=1)
    assert log(following, case, (E.SILENT, late.isoformat(), {})).state is CaseState.SILENT


def test_what_makes_a_silence_untrue_asks_for_it_to_be_taken_back(following: FollowUp, case: Case) -> None:
    case = log(following, case, SENT, (E.RECEIVED, "2026-11-04", {}), (E.SILENT, "2026-12-10", {}))
    for event, on, details in (
        (E.EXTENDED, "2026-11-20", {}),
        (E.ASKED_BACK, "2026-11-20", {"for": "identity"}),
        (E.ANSWERED, "2026-11-20", {}),
    ):
        with pytest.raises(EventRefused, match="take"):
            log(following, case, (event, on, details))
    taken_back = log(following, case, (E.CORRECTED, "2026-12-11", {"entry": "4"}), (E.EXTENDED, "2026-11-20", {}))
    assert taken_back.state is CaseState.EXTENDED
    # After the silence all of this may still come.
    assert log(following, taken_back, (E.REFUSED, "2026-12-12", {})).state is CaseState.REFUSED


def test_proof_that_the_letter_came_later_makes_a_silence_untrue(following: FollowUp, case: Case) -> None:
    case = log(following, case, SENT, (E.RECEIVED, "2026-11-04", {}), (E.SILENT, "2026-12-10", {}))
    with pytest.raises(EventRefused, match="take it back first"):
        log(following, case, (E.RECEIVED, "2026-11-20", {"proven": "yes"}))
    assert log(following, case, (E.RECEIVED, "2026-11-05", {"proven": "yes"})).state is CaseState.SILENT


def test_an_extension_counts_from_receipt_and_only_if_it_came_in_time(following: FollowUp, case: Case) -> None:
    in_time = log(following, case, SENT, RECEIVED, (E.EXTENDED, "2026-11-30", {"until": "2027-02-01"}))
    clock = following.clock(in_time)
    assert clock is not None
    assert (clock.extended, clock.deadline.due) == (True, day("2027-02-04"))
    late = log(following, in_time, (E.CORRECTED, "2027-01-02", {"entry": "4"}), (E.EXTENDED, "2027-01-02", {}))
    clock = following.clock(late)
    assert clock is not None
    assert (clock.extended, clock.deadline.due) == (False, day("2026-12-04"))
    assert any("not counted" in note for note in clock.notes)


@pytest.mark.parametrize(
    ("law", "until", "due", "extended", "note"),
    [
        (Law.CH_FADP, "2027-01-15", "2027-01-15", True, None),
        (Law.CH_FADP, "2026-11-20", "2026-12-04", False, "until 2026-11-20"),
        (Law.CH_FADP, "9999-12-31", "2026-12-04", False, "until 9999-12-31"),
        (Law.CH_FADP, None, "2026-12-04", False, "no day that they named"),
        (Law.AU_PRIVACY, "2027-01-15", "2026-12-04", False, "until 2027-01-15"),
        (Law.AU_PRIVACY, None, "2026-12-04", False, "no day that they named"),
        (Law.BR_LGPD, None, "2026-11-19", False, "no day that they named"),
        (Law.CA_PIPEDA, None, "2027-01-03", True, None),
    ],
)
def test_more_time_counts_as_the_law_gives_it_and_never_hides_the_other_cases(
    session: Session,
    following: FollowUp,
    owner: Person,
    case: Case,
    law: Law,
    until: str | None,
    due: str,
    extended: bool,
    note: str | None,
) -> None:
    log(following, case, SENT)
    other = drafted(session, owner, law=law, number=2)
    other = log(following, other, SENT, RECEIVED, (E.EXTENDED, "2026-11-12", {"until": until} if until else {}))
    clock = following.clock(other)
    assert clock is not None
    assert (clock.extended, clock.deadline.nominal) == (extended, day(due))
    assert [note for note in clock.notes if "more time" in note or "need time" in note] == [
        said for said in clock.notes if note is not None and note in said
    ]
    asked = log(following, other, (E.ASKED_BACK, "2026-11-14", {"for": "identity"}), (E.GIVEN, "2026-11-16", {}))
    later = following.clock(asked)
    assert later is not None
    assert later.not_late_before >= clock.not_late_before
    assert {one.case.id for one in following.standings(day("2026-11-20"))} == {case.id, other.id}


def test_a_question_comes_first_and_may_have_stopped_the_time(following: FollowUp, case: Case) -> None:
    case = log(following, case, SENT, RECEIVED, (E.ASKED_BACK, "2026-11-10", {"for": "identity"}))
    assert steps(following, case, "2027-02-01") == [(StepKind.SETTLE_QUESTION, day("2026-11-10"))]
    with pytest.raises(EventRefused, match="asked back on 2026-11-10"):
        log(following, case, (E.SILENT, "2027-02-01", {}))
    case = log(following, case, (E.GIVEN, "2026-12-01", {}))
    clock = following.clock(case)
    assert clock is not None
    assert clock.deadline.due == day("2026-12-04")
    assert clock.not_late_before >= day("2027-01-01")
    assert steps(following, case, "2026-12-20") == [(StepKind.WAIT, day("2026-12-04"))]


def test_a_reaction_shows_that_the_letter_had_arrived(following: FollowUp, case: Case) -> None:
    case = log(following, case, SENT, (E.ACKNOWLEDGED, "2026-11-09", {}))
    clock = following.clock(case)
    assert clock is not None
    assert (clock.basis, clock.started_on) == (Basis.REACTION, day("2026-11-09"))
    assumed_later = log(following, case, (E.RECEIVED, "2026-11-05", {}))
    clock = following.clock(assumed_later)
    assert clock is not None
    assert (clock.basis, clock.started_on) == (Basis.ASSUMED, day("2026-11-05"))


def test_after_a_refusal_a_reply_or_a_complaint_fits_and_after_the_reply_patience(
    following: FollowUp, case: Case
) -> None:
    case = log(following, case, SENT, (E.REFUSED, "2026-11-20", {"reason": "public data"}))
    assert [kind for kind, _ in steps(following, case, "2026-11-21")] == [StepKind.REPLY, StepKind.COMPLAIN]
    case = log(following, case, (E.REPLIED, "2026-11-22", {}))
    assert steps(following, case, "2026-11-23") == [(StepKind.COMPLAIN, day("2026-12-06"))]


def test_a_receipt_is_assumed_after_the_days_that_the_data_say_and_not_before(session: Session, case: Case) -> None:
    sent = Entry(E.SENT, day("2026-11-03"), details={"how": "post"})
    early = at(session, datetime(2026, 11, 10, 12, tzinfo=UTC))
    early.log(case.id, sent)
    with pytest.raises(EventRefused, match="2026-11-24"):
        early.log(case.id, Entry(E.RECEIVED))
    assumed = at(session, datetime(2026, 12, 20, 12, tzinfo=UTC)).log(case.id, Entry(E.RECEIVED))
    assert (assumed.events[-1].on, assumed.events[-1].details) == (day("2026-11-24"), {"proven": "no"})


def test_who_is_late_and_acknowledges_the_letter_is_still_late(following: FollowUp, case: Case) -> None:
    case = log(following, case, SENT, RECEIVED, (E.SILENT, "2026-12-10", {}), (E.ACKNOWLEDGED, "2026-12-11", {}))
    assert case.state is CaseState.SILENT
    assert [kind for kind, _ in steps(following, case, "2026-12-12")] == [StepKind.REMIND, StepKind.COMPLAIN]
    case = log(following, case, (E.REMINDED, "2026-12-12", {}), (E.EXTENDED, "2026-12-13", {}))
    assert case.state is CaseState.REMINDED


class LaterKind(StrEnum):
    """Kinds of letters that are no requests."""

    COMPLAINT = "complaint"
    REMINDER = "reminder"
    REPLY = "reply"


@pytest.mark.parametrize("kind", LaterKind)
def test_a_letter_that_is_no_request_has_no_clock_of_its_own(
    following: FollowUp, case: Case, kind: RequestKind
) -> None:
    case = log(following, case, SENT, RECEIVED)
    other = replace(case, kind=kind)
    assert following.clock(case) is not None
    assert following.clock(other) is None
    assert following.next_steps(other, day("2027-06-01")) == ()


def test_what_is_due_is_listed_by_day(case: Case, following: FollowUp) -> None:
    assert [item.step.kind for item in following.due(0, DRAFTED)] == [StepKind.SEND]
    case = log(following, case, SENT, RECEIVED)
    assert following.due(28, day("2026-11-05")) == []
    (item,) = following.due(29, day("2026-11-05"))
    assert (item.case, item.step.kind, item.step.on) == (case, StepKind.WAIT, day("2026-12-04"))


# --- Files -------------------------------------------------------------------------------------------------------


def test_files_are_kept_with_their_entry(following: FollowUp, case: Case, tmp_path: Path) -> None:
    receipt = tmp_path / "receipt.jpg"
    receipt.write_bytes(b"\xff\xd8 not opened by anybody")
    following.log(case.id, Entry(E.SENT, DRAFTED, details={"how": "post"}, files=[receipt]))
    (kept,) = following.attachments(case.id)
    assert (kept.entry, kept.untrusted_name, kept.size) == (2, "receipt.jpg", 24)
    receipt.unlink()
    assert following.attachment_content(kept.id) == b"\xff\xd8 not opened by anybody"
    with pytest.raises(NotFound):
        following.attachments(CaseId("unknown"))


def test_a_file_that_cannot_be_taken_leaves_no_entry(
    following: FollowUp, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(follow_up, "LARGEST_ATTACHMENT", 1024**2)
    good, large, empty, pipe = (tmp_path / name for name in ("good", "large", "empty", "pipe"))
    good.write_bytes(b"x" * 1024**2)
    large.write_bytes(b"x" * (1024**2 + 1))
    empty.touch()
    os.mkfifo(pipe)
    for files, error in (
        ([good, large], FileTooLarge),
        ([good, empty], EmptyFile),
        ([good, tmp_path / "missing"], NoSuchFile),
        ([good, tmp_path], NotReadable),
        ([good, pipe], NotReadable),
        ([good] * 21, InputRefused),
    ):
        with pytest.raises(error):
            following.log(case.id, Entry(E.SENT, DRAFTED, details={"how": "post"}, files=files))
    assert following.case(case.id) == case
    assert following.attachments(case.id) == []


def test_where_the_law_sets_the_authority_no_time_none_is_claimed(
    session: Session, case: Case, following: FollowUp
) -> None:
    swiss = replace(case, id=CaseId("c0ffee02"), law=Law.CH_FADP)
    letter = StoredLetter(Language.GERMAN, "Auskunft", "Guten Tag", b"%PDF-1.7 letter", "0" * 64)
    session.vault.cases.add(swiss, letter)
    swiss = log(following, swiss, SENT, RECEIVED, (E.REFUSED, "2026-11-20", {}))
    swiss = log(following, swiss, (E.COMPLAINED, "2026-12-28", {"authority": "FDPIC"}))
    assert following.authority_due(swiss) is None
    assert steps(following, swiss, "2026-12-29") == [(StepKind.AWAIT_AUTHORITY, None)]
