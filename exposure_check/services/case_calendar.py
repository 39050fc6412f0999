"""Reminders for cases as a calendar file (RFC 5545), which calendars of computers and telephones import.

Calendars are often kept by companies on their servers. So an appointment names the recipient and the kind of request,
and nothing else unless the person asks for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from exposure_check import __version__
from exposure_check.domain.case import Case, CaseState, history_of
from exposure_check.domain.errors import QT_TRANSLATE_NOOP
from exposure_check.domain.sentence import Sentence
from exposure_check.services.case_clock import Basis, CaseClock
from exposure_check.services.next_steps import Step, StepKind

ALARMS = (timedelta(days=7), timedelta(days=1))
"""How long before an appointment a calendar reminds."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """One day to remember. ``uid`` stays the same when the day moves, so that a calendar replaces the old one, and
    ``sequence`` grows with the log. ``details``, one sentence a line, may name the person."""

    uid: str
    on: date
    summary: str
    details: tuple[str, ...]
    changed_at: datetime
    sequence: int


def appointments(
    case: Case, person_name: str, clock: CaseClock | None, steps: Iterable[Step], today: date
) -> list[Appointment]:
    """The days from ``today`` on that matter in a case: when the answer is owed, and when something can be done."""
    if case.state is CaseState.CLOSED:
        return []
    changed_at = case.events[-1].recorded_at or case.created_at
    whose = Sentence(_WHOSE, number=case.id, person=person_name, law=case.law, state=case.state)

    def appointment(what: str, on: date, summary: str, *why: str) -> Appointment:
        uid = f"{case.id}-{what}@exposure-check.invalid"
        about = Sentence(_ABOUT, what=Sentence(summary), recipient=case.recipient_name, kind=case.kind)
        return Appointment(uid, on, about, (whose, *why), changed_at, len(case.events) - 1)

    found = []
    if clock is not None and history_of(case).answered_on is None and case.state in _AWAITED:
        due, late = clock.deadline.due, clock.not_late_before
        if clock.basis is Basis.EXPECTED:
            found.append(appointment("answer", due, _OWED_IF, *clock.notes, Sentence(_IF_SO, day=due)))
        else:
            found.append(appointment("answer", due, _OWED, *clock.notes, *clock.deadline.steps))
            found.append(appointment("silence", late + timedelta(days=1), _LOG_SILENCE, Sentence(_NOT_LATE, day=late)))
    found.extend(
        appointment(_NAMES[step.kind], step.on, _STEPS[step.kind], step.why)
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


_STEPS = {
    StepKind.SEND: QT_TRANSLATE_NOOP("cases", "Send the letter"),
    StepKind.NOTE_RECEIPT: QT_TRANSLATE_NOOP("cases", "Log when it arrived"),
    StepKind.SETTLE_QUESTION: QT_TRANSLATE_NOOP("cases", "Answer the question of the recipient"),
    StepKind.REMIND: QT_TRANSLATE_NOOP("cases", "Remind the recipient"),
    StepKind.REPLY: QT_TRANSLATE_NOOP("cases", "Reply to the recipient"),
    StepKind.COMPLAIN: QT_TRANSLATE_NOOP("cases", "Complain to the authority"),
    StepKind.READ_ANSWER: QT_TRANSLATE_NOOP("cases", "Check the answer and close the case"),
    StepKind.AWAIT_AUTHORITY: QT_TRANSLATE_NOOP("cases", "Wait for the authority"),
}
_ABOUT = QT_TRANSLATE_NOOP("cases", "{what}: {recipient} ({kind})")
_WHOSE = QT_TRANSLATE_NOOP("cases", "Case {number}, {person}, {law}, {state}.")
_OWED = QT_TRANSLATE_NOOP("cases", "Answer owed")
_OWED_IF = QT_TRANSLATE_NOOP("cases", "Answer owed if the letter arrived as expected")
_IF_SO = QT_TRANSLATE_NOOP("cases", "If so, an answer is owed by {day}.")
_LOG_SILENCE = QT_TRANSLATE_NOOP("cases", "If no answer came, log it")
_NOT_LATE = QT_TRANSLATE_NOOP("cases", "Nobody should be called late before the end of {day}.")


def calendar_file(
    entries: Iterable[Appointment], *, with_details: bool = False, said: Callable[[str], str] = str
) -> bytes:
    """A calendar file, byte for byte the same for the same appointments. Each is a whole day with two alarms, marked
    private and as free time. ``said`` puts a ``Sentence`` into another language than English."""
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
        summary = said(entry.summary)
        event.add("summary", summary)
        event.add("class", "PRIVATE")
        event.add("transp", "TRANSPARENT")
        if with_details:
            event.add("description", "\n".join(map(said, entry.details)))
        for before in ALARMS:
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("trigger", -before)
            alarm.add("description", summary)
            event.add_component(alarm)
        calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content
