"""Numbers over all cases of a vault, on a real vault with the real clock of the law."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from exposure_check.bootstrap import Application, Session
from exposure_check.domain.case import Case, CaseEvent, CaseId, EventKind, StoredLetter
from exposure_check.domain.controller import ControllerSlug
from exposure_check.domain.person import Person
from exposure_check.domain.request import Language, Law, RequestKind
from exposure_check.law.conventions import Conventions
from exposure_check.services.case_file_words import CaseFileLanguages
from exposure_check.services.case_statistics import CaseStatistics, Timing, case_statistics
from exposure_check.services.follow_up import Entry, FollowUp

E = EventKind
TODAY = date(2027, 11, 2)
Log = list[tuple[EventKind, str, dict[str, str]]]

SENT: Log = [(E.SENT, "2026-11-03", {"how": "email"})]
ARRIVED: Log = [*SENT, (E.RECEIVED, "2026-11-04", {"proven": "yes"})]


class Cases:
    """Opens cases and logs what happened."""

    def __init__(self, session: Session, owner: Person) -> None:
        self.session, self.owner = session, owner
        self.follow_up = self.at(TODAY)
        self.count = 0

    def at(self, day: date) -> FollowUp:
        noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        application = Application()
        conventions = Conventions(application.resources / "law")
        typeset = application.renderer().to_chronology
        languages = CaseFileLanguages(application.resources, application.authorities)
        vault = self.session.vault
        return FollowUp(vault, application.law_clock(), conventions, lambda: noon, typeset, languages)

    def add(
        self,
        log: Log,
        kind: RequestKind = RequestKind.ACCESS,
        recipient: tuple[str, str] = ("lenso-ai", "Lenso.ai"),
        law: Law = Law.EU_GDPR,
    ) -> None:
        self.count += 1
        new = Case(
            id=CaseId(f"c{self.count:07d}"),
            person_id=self.owner.id,
            recipient=ControllerSlug(recipient[0]),
            recipient_name=recipient[1],
            recipient_country="PL",
            kind=kind,
            law=law,
            created_at=datetime(2026, 11, 2, 8, tzinfo=UTC),
            events=(CaseEvent(E.DRAFTED, date(2026, 11, 2)),),
        )
        stored = StoredLetter(Language.ENGLISH, "Access", "Dear all", b"%PDF-1.7 letter", "0" * 64)
        self.session.vault.cases.add(new, stored)
        for event, on, details in log:
            self.follow_up.log(new.id, Entry(event, date.fromisoformat(on), details=details))

    def counted(self, today: date = TODAY) -> CaseStatistics:
        return case_statistics(self.at(today), today)

    def timings(self, today: date = TODAY) -> dict[Timing, int]:
        return dict(self.counted(today).tally.timings)


@pytest.fixture
def cases(session: Session, owner: Person) -> Cases:
    return Cases(session, owner)


def test_without_cases_everything_is_nought(cases: Cases) -> None:
    found = cases.counted()
    assert (found.people, found.tally.cases, found.tally.answered, found.tally.median_days) == (0, 0, 0, None)
    assert found.by_recipient == ()


def test_cases_are_counted_by_state_kind_law_and_recipient(cases: Cases) -> None:
    cases.add([])
    cases.add(SENT, RequestKind.ERASURE)
    cases.add(SENT, recipient=("acme", "Acme"), law=Law.CH_FADP)
    found = cases.counted()
    assert found.people == 1
    assert found.by_state == {"sent": 2, "draft": 1}
    assert found.by_kind == {"access": 2, "erasure": 1}
    assert found.by_law == {"eu-gdpr": 2, "ch-fadp": 1}
    assert [(one.recipient, one.name, one.tally.cases) for one in found.by_recipient] == [
        ("lenso-ai", "Lenso.ai", 2),
        ("acme", "Acme", 1),
    ]
    assert found.tally.timings == {Timing.NOT_SENT: 1, Timing.WAITING: 2}


def test_the_median_is_from_the_sending_to_the_first_answer(cases: Cases) -> None:
    cases.add([*SENT, (E.ANSWERED, "2026-11-13", {})])
    cases.add([*SENT, (E.PARTIAL, "2026-11-23", {}), (E.ANSWERED, "2027-03-01", {})])
    median = cases.counted().tally.median_days
    assert median == 15
    assert type(median) is float, "the window cannot write a whole number with so many digits behind the point"
    cases.add([*SENT, (E.REFUSED, "2026-12-03", {})])
    tally = cases.counted().tally
    assert (tally.median_days, tally.answered_after_sending, tally.answered) == (20, 3, 3)


def test_an_answer_that_was_taken_back_does_not_count(cases: Cases) -> None:
    cases.add([*ARRIVED, (E.ANSWERED, "2026-11-13", {}), (E.CORRECTED, "2026-11-14", {"entry": "4"})])
    assert cases.counted(date(2026, 11, 20)).tally.answered == 0


@pytest.mark.parametrize(
    ("answered", "timing"),
    [("2026-11-20", Timing.IN_TIME), ("2026-12-04", Timing.IN_TIME), ("2027-06-01", Timing.LATE)],
)
def test_an_answer_is_in_time_or_late_by_the_clock_of_the_law(cases: Cases, answered: str, timing: Timing) -> None:
    cases.add([*ARRIVED, (E.ANSWERED, answered, {})])
    assert cases.timings() == {timing: 1}


def test_an_answer_to_a_letter_whose_arrival_is_unknown_is_neither(cases: Cases) -> None:
    cases.add([*SENT, (E.ANSWERED, "2027-06-01", {})])
    assert cases.timings() == {Timing.ANSWERED: 1}


def test_nobody_is_overdue_before_the_latest_plausible_day_is_over(cases: Cases) -> None:
    cases.add(ARRIVED)
    clock = cases.follow_up.clock(cases.follow_up.cases()[0])
    assert clock is not None
    last = clock.not_late_before
    assert cases.timings(last) == {Timing.WAITING: 1}
    assert cases.timings(date.fromordinal(last.toordinal() + 1)) == {Timing.OVERDUE: 1}


def test_nobody_is_overdue_whose_receipt_is_a_guess_or_whose_question_waits(cases: Cases) -> None:
    cases.add(SENT)
    cases.add([*ARRIVED, (E.ASKED_BACK, "2026-11-10", {"for": "identity"})])
    assert cases.timings() == {Timing.WAITING: 2}


def test_a_case_that_ended_without_an_answer_waits_for_nothing(cases: Cases) -> None:
    cases.add([*ARRIVED, (E.WITHDRAWN, "2026-11-10", {})])
    assert cases.timings() == {Timing.ENDED: 1}
