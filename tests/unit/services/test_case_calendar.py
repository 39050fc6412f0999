"""Reminders as a calendar file that any calendar can read, and that tells no more than it must."""

from __future__ import annotations

from datetime import date, timedelta

from icalendar import Calendar, Event

from exposure_check.bootstrap import Session
from exposure_check.domain.case import Case, EventKind
from exposure_check.services.follow_up import FollowUp
from tests.unit.services.test_follow_up import RECEIVED, SENT, case, day, following, log

__all__ = ["case", "following"]  # fixtures

E = EventKind
TODAY = day("2026-11-05")


def events(content: bytes) -> list[Event]:
    return [each for each in Calendar.from_ical(content).walk("VEVENT") if isinstance(each, Event)]


def days(content: bytes) -> dict[str, date]:
    return {
        str(event["UID"]).partition("@")[0].partition("-")[2]: event.decoded("DTSTART") for event in events(content)
    }


def test_an_answer_that_is_owed_is_a_whole_day_with_two_alarms(following: FollowUp, case: Case) -> None:
    case = log(following, case, SENT, RECEIVED)
    clock = following.clock(case)
    assert clock is not None
    content = following.calendar(TODAY)
    assert days(content) == {
        "answer": clock.deadline.due,
        "silence": clock.not_late_before + timedelta(days=1),
    }
    owed = events(content)[0]
    assert owed.decoded("DTEND") - owed.decoded("DTSTART") == timedelta(days=1)
    assert str(owed["SUMMARY"]) == "Answer owed: Lenso.ai (access)"
    alarms = [alarm.decoded("TRIGGER") for alarm in owed.walk("VALARM")]
    assert alarms == [timedelta(days=-7), timedelta(days=-1)]


def test_the_file_is_as_rfc_5545_wants_it(following: FollowUp, case: Case) -> None:
    log(following, case, SENT, RECEIVED)
    for details in (False, True):
        content = following.calendar(TODAY, with_details=details)
        lines = content.split(b"\r\n")
        assert lines[0] == b"BEGIN:VCALENDAR"
        assert lines[-2:] == [b"END:VCALENDAR", b""]
        assert all(len(line) <= 75 for line in lines)
        assert b"\n" not in content.replace(b"\r\n", b"")
        for event in events(content):
            assert {"UID", "DTSTAMP", "DTSTART"} <= set(event)
            assert [alarm for alarm in event.walk("VALARM") if {"ACTION", "TRIGGER", "DESCRIPTION"} <= set(alarm)]


def test_a_calendar_names_nobody_but_the_recipient_unless_asked(
    session: Session, following: FollowUp, case: Case
) -> None:
    log(following, case, SENT, RECEIVED)
    plain = following.calendar(TODAY)
    (person,) = session.people.all()
    for private in (person.name, person.email or "", person.id, "DESCRIPTION:Case"):
        assert private.encode() not in plain
    detailed = following.calendar(TODAY, with_details=True).replace(b"\r\n ", b"")
    assert person.name.encode() in detailed
    assert b"GDPR Art. 12(3)" in detailed


def test_the_same_cases_give_the_same_bytes_and_identifiers_stay(following: FollowUp, case: Case) -> None:
    case = log(following, case, SENT, (E.RECEIVED, "2026-11-04", {}))
    before = following.calendar(TODAY)
    assert following.calendar(TODAY) == before
    log(following, case, (E.RECEIVED, "2026-11-05", {"proven": "yes"}))
    after = following.calendar(TODAY)
    assert set(days(after)) == set(days(before))
    assert days(after)["answer"] > days(before)["answer"]
    old, new = events(before)[0], events(after)[0]
    assert new["UID"] == old["UID"]
    assert new.decoded("SEQUENCE") > old.decoded("SEQUENCE")


def test_a_letter_of_which_nobody_knows_when_it_arrived_is_not_called_late(following: FollowUp, case: Case) -> None:
    log(following, case, SENT)
    content = following.calendar(day("2026-11-03"), with_details=True)
    assert set(days(content)) == {"receipt", "answer"}
    assert "if the letter arrived as expected" in str(events(content)[1]["SUMMARY"])
    assert b"was received on" not in content.replace(b"\r\n ", b"")


def test_what_is_over_is_not_in_the_calendar(following: FollowUp, case: Case) -> None:
    case = log(following, case, SENT, RECEIVED)
    assert days(following.calendar(day("2027-02-01"))) == {}
    case = log(following, case, (E.ANSWERED, "2026-11-10", {}))
    assert set(days(following.calendar(day("2026-11-10")))) == {"read"}
    log(following, case, (E.CLOSED, "2026-11-11", {}))
    assert days(following.calendar(TODAY)) == {}
