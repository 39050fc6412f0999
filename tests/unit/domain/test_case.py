"""The log of a case: what it takes, what it refuses, and what follows from it."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_check.domain.case import (
    Asked,
    Case,
    CaseEvent,
    CaseId,
    CaseState,
    EventKind,
    History,
    Outcome,
    SentHow,
    history_of,
)
from exposure_check.domain.case_details import DETAILS, Detail, Form, checked_details, cleaned
from exposure_check.domain.case_events import standing
from exposure_check.domain.case_rules import NEEDS, TABLE, allowed_events, check, state_of
from exposure_check.domain.controller import ControllerSlug
from exposure_check.domain.errors import DateInFuture, EventRefused, InputRefused, TooLong
from exposure_check.domain.person import PersonId
from exposure_check.domain.request import Law, RequestKind

TODAY = date(2027, 6, 1)
START = date(2026, 11, 22)

E = EventKind
Log = tuple[CaseEvent, ...]
DRAFT: Log = (CaseEvent(E.DRAFTED, START),)

MINIMAL = {
    E.SENT: {"how": "post"},
    E.ASKED_BACK: {"for": "identity"},
    E.COMPLAINED: {"authority": "CNIL"},
}


def day(number: int) -> date:
    return START + timedelta(days=number)


def event(kind: EventKind, number: int, /, **details: str) -> CaseEvent:
    return CaseEvent(kind, day(number), "", details or MINIMAL.get(kind, {}))


def logged(*new: CaseEvent, before: Log = DRAFT) -> Log:
    """The log with these entries, each of them checked as the services do it."""
    log = before
    for each in new:
        check(log, each, TODAY)
        log = (*log, each)
    return log


def case(log: Log) -> Case:
    return Case(
        id=CaseId("c1"),
        person_id=PersonId("owner"),
        recipient=ControllerSlug("clearview-ai"),
        recipient_name="Clearview AI, Inc.",
        recipient_country="US",
        kind=RequestKind.ACCESS,
        law=Law.EU_GDPR,
        created_at=datetime(2026, 11, 22, 8, tzinfo=UTC),
        events=log,
    )


# --- The table ---------------------------------------------------------------------------------------------------


def test_every_state_has_a_row_and_says_what_is_allowed() -> None:
    assert set(TABLE) == set(CaseState)
    assert all(stage.sentence.endswith(".") for stage in TABLE.values())
    assert len({stage.sentence for stage in TABLE.values()}) == len(CaseState)


def test_every_state_can_be_reached_and_every_kind_of_entry_is_allowed_somewhere() -> None:
    reached, waiting = {CaseState.DRAFT}, [CaseState.DRAFT]
    while waiting:
        for following in TABLE[waiting.pop()].allowed.values():
            if following not in reached:
                reached.add(following)
                waiting.append(following)
    assert reached == set(CaseState)
    used = {kind for stage in TABLE.values() for kind in stage.allowed}
    assert used == set(E) - {E.CORRECTED}


def test_every_case_that_is_not_closed_can_be_closed() -> None:
    for state, stage in TABLE.items():
        assert (E.CLOSED in stage.allowed) == (state is not CaseState.CLOSED)


def test_the_whole_way_of_a_case_that_ends_with_a_complaint() -> None:
    log = DRAFT
    way = [
        (event(E.SENT, 1, how="registered-post", tracking="RR 123 456 785 FR"), CaseState.SENT),
        (event(E.RECEIVED, 6, proven="yes"), CaseState.RECEIVED),
        (event(E.ACKNOWLEDGED, 7), CaseState.ACKNOWLEDGED),
        (event(E.EXTENDED, 20, until="2027-02-28", reason="many requests"), CaseState.EXTENDED),
        (event(E.SILENT, 110), CaseState.SILENT),
        (event(E.REMINDED, 111, how="email"), CaseState.REMINDED),
        (event(E.COMPLAINED, 130, authority="CNIL", reference="P-77"), CaseState.COMPLAINT),
        (event(E.AUTHORITY_ANSWERED, 150), CaseState.COMPLAINT),
        (event(E.CLOSED, 160), CaseState.CLOSED),
    ]
    for new, state in way:
        log = logged(new, before=log)
        assert state_of(log) is state
    assert history_of(case(log)) == History(
        sent_on=day(1),
        sent_how=SentHow.REGISTERED_POST,
        received_on=day(6),
        received_is_proven=True,
        acknowledged_on=day(7),
        extended_on=day(20),
        extended_until=date(2027, 2, 28),
        extension_reason="many requests",
        outcome=Outcome.SILENT,
        silent_on=day(110),
        reminded_on=day(111),
        complained_on=day(130),
        complained_to="CNIL",
        complaint_reference="P-77",
        authority_answered_on=day(150),
    )


@pytest.mark.parametrize("state", CaseState)
def test_what_a_state_does_not_allow_is_refused_with_its_sentence(state: CaseState) -> None:
    log = _log_in(state)
    assert state_of(log) is state
    for kind in set(E) - set(TABLE[state].allowed) - {E.CORRECTED}:
        with pytest.raises(EventRefused) as refused:
            check(log, event(kind, 100), TODAY)
        assert TABLE[state].sentence in str(refused.value)


def _log_in(state: CaseState) -> Log:
    ways: dict[CaseState, tuple[EventKind, ...]] = {
        CaseState.DRAFT: (),
        CaseState.SENT: (E.SENT,),
        CaseState.RECEIVED: (E.SENT, E.RECEIVED),
        CaseState.ACKNOWLEDGED: (E.SENT, E.RECEIVED, E.ACKNOWLEDGED),
        CaseState.EXTENDED: (E.SENT, E.RECEIVED, E.EXTENDED),
        CaseState.ANSWERED: (E.SENT, E.ANSWERED),
        CaseState.PARTIAL: (E.SENT, E.PARTIAL),
        CaseState.REFUSED: (E.SENT, E.REFUSED),
        CaseState.SILENT: (E.SENT, E.RECEIVED, E.SILENT),
        CaseState.REMINDED: (E.SENT, E.RECEIVED, E.SILENT, E.REMINDED),
        CaseState.COMPLAINT: (E.SENT, E.RECEIVED, E.SILENT, E.COMPLAINED),
        CaseState.CLOSED: (E.CLOSED,),
    }
    return logged(*(event(kind, number) for number, kind in enumerate(ways[state], 1)))


# --- Days --------------------------------------------------------------------------------------------------------


def test_nothing_happens_in_the_future() -> None:
    check(DRAFT, replace(event(E.SENT, 1), on=TODAY), TODAY)
    with pytest.raises(DateInFuture, match="2027-06-02"):
        check(DRAFT, replace(event(E.SENT, 1), on=TODAY + timedelta(days=1)), TODAY)


@pytest.mark.parametrize(
    ("log", "new"),
    [
        ((), event(E.SENT, -1)),
        ((event(E.SENT, 5),), event(E.RECEIVED, 4)),
        ((event(E.SENT, 5),), event(E.REFUSED, 4)),
        ((event(E.SENT, 5), event(E.RECEIVED, 6)), event(E.SILENT, 5)),
        ((event(E.SENT, 5), event(E.ASKED_BACK, 8)), event(E.GIVEN, 7)),
        ((event(E.SENT, 5), event(E.REFUSED, 8)), event(E.REPLIED, 7)),
        ((event(E.SENT, 5), event(E.REFUSED, 8), event(E.COMPLAINED, 9)), event(E.AUTHORITY_ANSWERED, 8)),
    ],
)
def test_nothing_happens_before_what_it_needs(log: Log, new: CaseEvent) -> None:
    before = logged(*log)
    with pytest.raises(EventRefused, match=f"{new.event.value}.* on {new.on} is before .* Correct the date"):
        check(before, new, TODAY)


def test_what_it_needs_on_the_same_day_is_enough() -> None:
    logged(event(E.SENT, 0), event(E.RECEIVED, 0), event(E.ASKED_BACK, 0), event(E.GIVEN, 0), event(E.REFUSED, 0))


def test_what_never_happened_is_not_answered() -> None:
    with pytest.raises(EventRefused, match=r"needs an entry .*asked-back.* before it"):
        logged(event(E.SENT, 1), event(E.RECEIVED, 2), event(E.GIVEN, 3))


def test_a_case_ends_after_everything_else() -> None:
    log = logged(event(E.SENT, 5), event(E.ANSWERED, 20))
    with pytest.raises(EventRefused, match=day(20).isoformat()):
        check(log, event(E.CLOSED, 19), TODAY)
    check(log, event(E.CLOSED, 20), TODAY)


def test_nobody_reacts_before_a_proven_receipt_but_an_assumed_one_can_be_wrong() -> None:
    with pytest.raises(EventRefused, match="proven"):
        logged(event(E.SENT, 1), event(E.RECEIVED, 10, proven="yes"), event(E.ACKNOWLEDGED, 9))
    logged(event(E.SENT, 1), event(E.RECEIVED, 10, proven="no"), event(E.ACKNOWLEDGED, 9))
    with pytest.raises(EventRefused, match="had arrived by then"):
        logged(event(E.SENT, 1), event(E.ACKNOWLEDGED, 9), event(E.RECEIVED, 10, proven="yes"))


def test_an_answer_from_before_a_silence_asks_for_the_silence_to_be_taken_back() -> None:
    log = logged(event(E.SENT, 1), event(E.RECEIVED, 2), event(E.SILENT, 60))
    with pytest.raises(EventRefused, match="take that entry back"):
        check(log, event(E.REFUSED, 59), TODAY)
    check(log, event(E.REFUSED, 60), TODAY)


def test_an_extension_does_not_end_before_it_begins() -> None:
    log = logged(event(E.SENT, 1), event(E.RECEIVED, 2))
    with pytest.raises(EventRefused, match="cannot end"):
        check(log, event(E.EXTENDED, 10, until=day(9).isoformat()), TODAY)
    check(log, event(E.EXTENDED, 10, until="2031-01-01"), TODAY)


# --- Details -----------------------------------------------------------------------------------------------------


def test_details_are_checked_completed_and_put_in_order() -> None:
    assert checked_details(E.RECEIVED, {}) == {"proven": "no"}
    assert list(checked_details(E.SENT, {"tracking": " RR 1 ", "how": "Registered-Post"}).items()) == [
        ("how", "registered-post"),
        ("tracking", "RR 1"),
    ]
    assert checked_details(E.CORRECTED, {"entry": "007"}) == {"entry": "7"}
    assert checked_details(E.REFUSED, {"reason": "public\ndata\x1b[31m"}) == {"reason": "public data [31m"}


@pytest.mark.parametrize(
    ("kind", "details", "says"),
    [
        (E.SENT, {}, "how=…"),
        (E.SENT, {"how": "pigeon"}, "registered-post"),
        (E.SENT, {"how": "post", "colour": "blue"}, "no detail “colour”"),
        (E.CLOSED, {"why": "x"}, "Its details are: none"),
        (E.EXTENDED, {"until": "soon"}, "2026-12-28"),
        (E.CORRECTED, {"entry": "0"}, "number of an entry"),
        (E.CORRECTED, {"entry": "²"}, "number of an entry"),
        (E.CORRECTED, {"entry": "9" * 5000}, "longer than"),
        (E.COMPLAINED, {"authority": "  "}, "authority=…"),
    ],
)
def test_details_that_do_not_fit_are_refused_in_a_sentence(kind: EventKind, details: dict[str, str], says: str) -> None:
    with pytest.raises(InputRefused, match=says):
        checked_details(kind, details)


def test_a_note_keeps_its_lines_and_loses_control_characters() -> None:
    assert cleaned(" one\r\n\x00two \u202e\n", "note", 50) == "one\n two"
    with pytest.raises(TooLong, match="note"):
        cleaned("x" * 51, "note", 50)


@given(st.sampled_from(E), st.dictionaries(st.sampled_from(["how", "until", "entry", "for", "reason"]), st.text()))
def test_any_details_are_good_or_refused_and_good_ones_stay_the_same(
    kind: EventKind, untrusted: dict[str, str]
) -> None:
    try:
        found = checked_details(kind, untrusted)
    except InputRefused:
        return
    assert checked_details(kind, found) == found


# --- Corrections -------------------------------------------------------------------------------------------------


def correction(entry: int, number: int = 150) -> CaseEvent:
    return event(E.CORRECTED, number, entry=str(entry))


def test_a_corrected_entry_stays_in_the_log_and_no_longer_counts() -> None:
    log = logged(event(E.SENT, 1), event(E.REFUSED, 9, reason="public data"), correction(3))
    assert [each.event for each in log] == [E.DRAFTED, E.SENT, E.REFUSED, E.CORRECTED]
    assert state_of(log) is CaseState.SENT
    assert history_of(case(log)) == History(sent_on=day(1), sent_how=SentHow.POST)
    assert E.REPLIED not in allowed_events(log)


def test_the_right_entry_is_logged_after_the_wrong_one_was_taken_back() -> None:
    log = logged(event(E.SENT, 9), correction(2), event(E.SENT, 3, how="fax"))
    assert history_of(case(log)) == History(sent_on=day(3), sent_how=SentHow.FAX)


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        ("1", "the draft itself"),
        ("2", "entry 3 .received, .* stands on it"),
        ("4", "no entry that counts"),
        ("5", "no entry that counts"),
        ("99", "no entry that counts"),
    ],
)
def test_what_cannot_be_taken_back_is_refused_in_a_sentence(entry: str, says: str) -> None:
    log = logged(event(E.SENT, 1), event(E.RECEIVED, 2), event(E.ACKNOWLEDGED, 3), correction(4))
    with pytest.raises(EventRefused, match=says):
        check(log, correction(int(entry)), TODAY)


def test_a_closed_case_opens_again_when_its_end_is_taken_back() -> None:
    log = logged(event(E.SENT, 1), event(E.CLOSED, 2))
    assert allowed_events(log) == (E.CORRECTED,)
    assert state_of(logged(correction(3), before=log)) is CaseState.SENT


# --- History -----------------------------------------------------------------------------------------------------


def test_proof_that_comes_later_replaces_an_assumption_and_changes_no_state() -> None:
    log = logged(event(E.SENT, 1), event(E.RECEIVED, 9), event(E.EXTENDED, 20), event(E.RECEIVED, 4, proven="yes"))
    assert state_of(log) is CaseState.EXTENDED
    history = history_of(case(log))
    assert (history.received_on, history.received_is_proven) == (day(4), True)


def test_of_two_sendings_the_one_counts_that_can_have_arrived() -> None:
    log = logged(event(E.SENT, 1, how="email"), event(E.SENT, 8, how="post"))
    assert history_of(case(log)).sent_how is SentHow.POST
    arrived = logged(event(E.RECEIVED, 3, proven="yes"), before=log)
    assert (history_of(case(arrived)).sent_on, history_of(case(arrived)).sent_how) == (day(1), SentHow.EMAIL)


def test_a_later_answer_replaces_an_earlier_one() -> None:
    log = logged(event(E.SENT, 1), event(E.REFUSED, 9, reason="no ID"), event(E.REPLIED, 10), event(E.ANSWERED, 20))
    history = history_of(case(log))
    assert (history.outcome, history.answered_on, history.refusal_note) == (Outcome.ANSWERED, day(20), "")
    assert history.replied_on == day(10)


# --- Any log -----------------------------------------------------------------------------------------------------


def _details(draw: st.DrawFn, detail: Detail, log: Log) -> str:
    match detail.form:
        case Form.CHOICE:
            return draw(st.sampled_from(detail.choices))
        case Form.DAY:
            return draw(st.dates(START, date(2030, 1, 1))).isoformat()
        case Form.ENTRY:
            return str(draw(st.integers(1, len(log))))
        case Form.TEXT:
            return draw(st.sampled_from(("a reason", "CNIL")))


@st.composite
def logs(draw: st.DrawFn) -> Log:
    """A log as any person could make it: kinds and days at random, and what is refused is not in it."""
    log: Log = DRAFT
    for _ in range(draw(st.integers(0, 12))):
        kind = draw(st.sampled_from(allowed_events(log)))
        details = {
            each.name: _details(draw, each, log)
            for each in DETAILS.get(kind, ())
            if each.required or draw(st.booleans())
        }
        latest = max(each.on for each in log)
        on = draw(st.dates(START, TODAY) | st.just(latest))
        new = CaseEvent(kind, on, "", checked_details(kind, details))
        try:
            check(log, new, TODAY)
        except EventRefused:
            continue
        log = (*log, new)
    return log


@given(logs())
def test_the_state_follows_from_the_entries_that_count_alone(log: Log) -> None:
    assert state_of(log) is state_of(tuple(each for _, each in standing(log)))
    state = CaseState.DRAFT
    for _, each in standing(log):
        state = TABLE[state].allowed[each.event]
    assert state_of(log) is state


@given(logs())
def test_what_counts_has_what_it_needs_before_it(log: Log) -> None:
    counting = [each for _, each in standing(log)]
    for place, each in enumerate(counting):
        if each.event in NEEDS:
            days = [other.on for other in counting[:place] if other.event in NEEDS[each.event]]
            assert days
            assert min(days) <= each.on <= TODAY


@given(logs())
def test_a_history_says_only_what_is_in_the_entries_that_count(log: Log) -> None:
    history = history_of(case(log))
    counting = [each for _, each in standing(log)]
    said: dict[str, set[EventKind]] = {
        "sent_on": {E.SENT},
        "received_on": {E.RECEIVED},
        "acknowledged_on": {E.ACKNOWLEDGED},
        "extended_on": {E.EXTENDED},
        "asked_back_on": {E.ASKED_BACK},
        "given_on": {E.GIVEN},
        "answered_on": {E.ANSWERED, E.PARTIAL, E.REFUSED},
        "silent_on": {E.SILENT},
        "reminded_on": {E.REMINDED},
        "replied_on": {E.REPLIED},
        "complained_on": {E.COMPLAINED},
        "authority_answered_on": {E.AUTHORITY_ANSWERED},
        "withdrawn_on": {E.WITHDRAWN},
    }
    assert {each.name for each in fields(History) if each.name.endswith("_on")} == set(said)
    for name, kinds in said.items():
        days = {each.on for each in counting if each.event in kinds}
        value = getattr(history, name)
        assert (value in days) if days else (value is None), name
    words = {value for each in counting for value in each.details.values()} | {""}
    for text in (history.refusal_note, history.extension_reason, history.complained_to, history.complaint_reference):
        assert text in words
    if history.received_is_proven:
        assert CaseEvent(E.RECEIVED, history.received_on or START, "", {"proven": "yes"}) in counting
    for value in (history.sent_how, history.asked_back_for, history.extended_until):
        assert value is None or (value.isoformat() if isinstance(value, date) else value.value) in words


@given(logs())
def test_the_days_of_a_history_do_not_contradict_each_other(log: Log) -> None:
    history = history_of(case(log))
    assert (history.outcome in {Outcome.ANSWERED, Outcome.PARTIAL, Outcome.REFUSED}) == bool(history.answered_on)
    if history.sent_on is None:
        assert history == History(withdrawn_on=history.withdrawn_on)
        return
    for later in (history.received_on, history.acknowledged_on, history.answered_on, history.reminded_on):
        assert later is None or later >= min(each.on for _, each in standing(log) if each.event is E.SENT)
    assert history.received_on is None or history.received_on >= history.sent_on
    if history.received_is_proven and history.received_on:
        assert history.answered_on is None or history.answered_on >= history.received_on


@given(logs())
def test_after_everything_was_taken_back_a_letter_can_say_nothing(log: Log) -> None:
    while len(standing(log)) > 1:
        number = standing(log)[-1][0]
        log = logged(CaseEvent(E.CORRECTED, TODAY, "", {"entry": str(number)}), before=log)
    assert history_of(case(log)) == History()
    assert state_of(log) is CaseState.DRAFT


@given(logs(), st.sampled_from(E), st.integers(0, 190))
def test_what_is_not_listed_as_allowed_is_refused(log: Log, kind: EventKind, number: int) -> None:
    if kind not in allowed_events(log):
        details = {"entry": "2"} if kind is E.CORRECTED else MINIMAL.get(kind, {})
        with pytest.raises(EventRefused):
            check(log, CaseEvent(kind, day(number), "", details), TODAY)


def test_what_was_asked_back_is_known_by_its_kind() -> None:
    log = logged(event(E.SENT, 1), event(E.ASKED_BACK, 3, **{"for": "clarification"}))
    assert history_of(case(log)).asked_back_for is Asked.CLARIFICATION
    assert state_of(log) is CaseState.RECEIVED
