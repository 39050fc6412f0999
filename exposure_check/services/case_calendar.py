"""Reminders for cases as a calendar file (RFC 5545), which calendars of computers and telephones import.

Calendars are often kept by companies on their servers. So an appointment names the recipient and the kind of request,
and nothing else unless the person asks for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from exposure_check import __version__
from exposure_check.domain.case import Case, CaseState, history_of
from exposure_check.services.case_clock import Basis, CaseClock
from exposure_check.services.next_steps import Step, StepKind

ALARMS = (timedelta(days=7), timedelta(days=1))
"""How long before an appointment a calendar reminds."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """One day to remember. ``uid`` stays the same when the day moves, so that a calendar replaces the old one, and
    ``sequence`` grows with the log. ``details`` may name the person."""

    uid: str
    on: date
    summary: str
    details: str
    changed_at: datetime
    sequence: int


def appointments(
    case: Case, person_name: str, clock: CaseClock | None, steps: Iterable[Step], today: date
) -> list[Appointment]:
    """The days from ``today`` on that matter in a case: when the answer is owed, and when something can be done."""
    if case.state is CaseState.CLOSED:
        return []
    changed_at = case.events[-1].recorded_at or case.created_at
    about = f"{case.recipient_name} ({case.kind.value})"
    lines = [f"Case {case.id}, {person_name}, {case.law.value}, {case.state.value}."]

    def appointment(what: str, on: date, summary: str, *why: str) -> Appointment:
        uid = f"{case.id}-{what}@exposure-check.invalid"
        return Appointment(uid, on, f"{summary}: {about}", "\n".join((*lines, *why)), changed_at, len(case.events) - 1)

    found = []
    if clock is not None and history_of(case).answered_on is None and case.state in _AWAITED:
        due, late = clock.deadline.due, clock.not_late_before
        if clock.basis is Basis.EXPECTED:
            why = (*clock.notes, f"If so, an answer is owed by {due.isoformat()}.")
            found.append(appointment("answer", due, "Answer owed if the letter arrived as expected", *why))
        else:
            found.append(appointment("answer", due, "Answer owed", *clock.notes, *clock.deadline.steps))
            why = (f"Nobody should be called late before the end of {late.isoformat()}.",)
            found.append(appointment("silence", late + timedelta(days=1), "If no answer came, log it", *why))
    found.extend(
        appointment(_NAMES[step.kind], step.on, _sentence(step.kind), step.why)
        for step in steps
        if step.on is not None and step.kind in _NAMES
    )
    return [each for each in found if each.on >= today]


_AWAITED = {CaseState.SENT, CaseState.RECEIVED, CaseState.ACKNOWLEDGED, CaseState.EXTENDED}

_NAMES = {
    StepKind.SEND: "send",
    StepKind.NOTE_RECEIPT: "receipt",
    StepKind.SETTLE_QUESTION: "question",
    StepKind.REMIND: "remind",
    StepKind.REPLY: "reply",
    StepKind.COMPLAIN: "complain",
    StepKind.READ_ANSWER: "read",
    StepKind.AWAIT_AUTHORITY: "authority",
}
"""Parts of identifiers: they must never change, or calendars would show an appointment twice."""


def _sentence(kind: StepKind) -> str:
    return kind.value[0].upper() + kind.value[1:]


def calendar_file(entries: Iterable[Appointment], *, with_details: bool = False) -> bytes:
    """A calendar file, byte for byte the same for the same appointments. Each is a whole day with two alarms, marked
    private and as free time."""
    from icalendar import Alarm, Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", f"-//Exposure Check//{__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for entry in sorted(entries, key=lambda one: (one.on, one.uid)):
        event = Event()
        event.add("uid", entry.uid)
        event.add("dtstamp", entry.changed_at.replace(microsecond=0))
        event.add("sequence", entry.sequence)
        event.add("dtstart", entry.on)
        event.add("dtend", entry.on + timedelta(days=1))
        event.add("summary", entry.summary)
        event.add("class", "PRIVATE")
        event.add("transp", "TRANSPARENT")
        if with_details:
            event.add("description", entry.details)
        for before in ALARMS:
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("trigger", -before)
            alarm.add("description", entry.summary)
            event.add_component(alarm)
        calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content
