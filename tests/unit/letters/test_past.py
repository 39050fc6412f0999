"""Letters that follow an earlier one: nothing is stated that the log does not hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure_check.domain.case_events import SentHow
from exposure_check.domain.errors import InputRefused
from exposure_check.domain.request import (
    FOLLOWS_A_CASE,
    History,
    Language,
    LetterRequest,
    Outcome,
    RequestKind,
)
from exposure_check.letters.compose import document_for
from exposure_check.letters.texts import Texts
from tests.unit.letters import phrases
from tests.unit.letters.requests import RESOURCES, flat, request

TEXTS = Texts(RESOURCES / "letters")
TODAY = date(2026, 11, 22)
BARE = History(RequestKind.ACCESS, date(2026, 8, 3))
FULL = History(
    RequestKind.ERASURE,
    sent_on=date(2026, 3, 1),
    channel=SentHow.REGISTERED_POST,
    received_on=date(2026, 3, 4),
    receipt_proven=True,
    acknowledged_on=date(2026, 3, 9),
    extended_on=date(2026, 4, 2),
    extended_until=date(2026, 6, 4),
    due=date(2026, 6, 5),
    reminded_on=(date(2026, 6, 20),),
)
every_language = pytest.mark.parametrize("language", list(Language))
followers = sorted(FOLLOWS_A_CASE)


def after(
    history: History, kind: RequestKind = RequestKind.REMINDER, language: Language = Language.ENGLISH
) -> LetterRequest:
    return request(kind, language, evidence=(), history=history, written_on=TODAY)


def blocks(made: LetterRequest) -> set[str]:
    return {block.id for block in document_for(made, TEXTS).blocks()}


def days_in(made: LetterRequest) -> set[str]:
    """The days that the body of the letter speaks of, as the language writes them."""
    text = flat(" ".join(block.text for block in document_for(made, TEXTS).blocks()))
    dates = TEXTS.of(made.law, made.language).dates
    every = [date.fromordinal(number) for number in range(date(2026, 1, 1).toordinal(), date(2027, 1, 1).toordinal())]
    return {day.isoformat() for day in every if f" {flat(dates.write(day))}" in f" {text}"}


@every_language
def test_a_bare_log_makes_a_letter_that_says_only_that_it_was_sent(language: Language) -> None:
    made = after(BARE, language=language)
    assert {block for block in blocks(made) if block.startswith("past.")} == {"past.sent", "past.unanswered"}
    assert days_in(made) == {"2026-08-03"}


@every_language
def test_a_full_log_is_told_whole(language: Language) -> None:
    made = after(FULL, language=language)
    assert blocks(made) >= {
        "past.sent",
        "past.received.proven",
        "past.acknowledged",
        "past.extended",
        "past.reminded",
        "past.period-ended",
        "past.unanswered",
        "reminder.delay",
    }
    assert days_in(made) == {
        "2026-03-01",
        "2026-03-04",
        "2026-03-09",
        "2026-04-02",
        "2026-06-04",
        "2026-06-05",
        "2026-06-20",
    }


@every_language
def test_an_assumed_receipt_is_called_an_assumption(language: Language) -> None:
    made = after(replace(BARE, received_on=date(2026, 8, 5)), language=language)
    assert "past.received.assumed" in blocks(made)
    assert "past.received.proven" not in blocks(made)


SAID_OF: dict[str, Callable[[History], bool]] = {
    "past.received.proven": lambda log: log.received_on is not None and log.receipt_proven,
    "past.received.assumed": lambda log: log.received_on is not None and not log.receipt_proven,
    "past.acknowledged": lambda log: log.acknowledged_on is not None,
    "past.extended": lambda log: log.extended_on is not None,
    "past.reminded": lambda log: bool(log.reminded_on),
    "past.period-ended": lambda log: log.due is not None and log.due < TODAY,
    "reminder.delay": lambda log: log.due is not None and log.due < TODAY,
    "past.unanswered": lambda log: log.answered_on is None,
    "past.answered": lambda log: log.answered_on is not None,
    "past.ground.silence": lambda log: log.due is not None and log.due < TODAY and log.outcome is not Outcome.COMPLETE,
    "past.ground.refused": lambda log: log.outcome is Outcome.REFUSED,
    "past.ground.partial": lambda log: log.outcome is Outcome.PARTIAL,
}

some_day = st.none() | st.dates(date(2026, 1, 1), date(2026, 12, 31))
logs = st.builds(
    History,
    kind=st.sampled_from(sorted(set(RequestKind) - FOLLOWS_A_CASE)),
    sent_on=st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    channel=st.none() | st.sampled_from(list(SentHow)),
    received_on=some_day,
    receipt_proven=st.booleans(),
    acknowledged_on=some_day,
    extended_on=some_day,
    extended_until=some_day,
    due=some_day,
    answered_on=some_day,
    outcome=st.none() | st.sampled_from(list(Outcome)),
    quote=st.sampled_from(["", "We cannot identify you."]),
    reminded_on=st.lists(st.dates(date(2026, 1, 1), date(2026, 12, 31)), max_size=2).map(tuple),
)


@given(logs, st.sampled_from(followers), st.sampled_from(list(Language)))
@settings(max_examples=400, deadline=None)
def test_no_log_makes_a_letter_claim_what_did_not_happen(log: History, kind: RequestKind, language: Language) -> None:
    made = after(log, kind, language)
    try:
        there = blocks(made)
    except InputRefused:
        return
    for block in there:
        happened = SAID_OF.get(block.replace("complaint.", "past.").replace("reply.answered", "past.answered"))
        assert happened is None or happened(log), block
    fields = (log.sent_on, log.received_on, log.acknowledged_on, log.extended_on, log.extended_until, log.due)
    in_log = {day.isoformat() for day in (*fields, log.answered_on, *log.reminded_on) if day is not None}
    assert days_in(made) <= in_log
    past = {day for day in (*fields[:4], log.answered_on, *log.reminded_on) if day is not None}
    assert all(log.sent_on <= day <= TODAY for day in past)


@pytest.mark.parametrize("kind", followers)
def test_without_a_case_such_a_letter_is_refused(kind: RequestKind) -> None:
    made = replace(request(kind), history=None)
    with pytest.raises(InputRefused, match="Choose the case"):
        document_for(made, TEXTS)


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"received_on": date(2026, 8, 1)}, "before the letter was sent"),
        ({"acknowledged_on": date(2026, 12, 1)}, "after the day of this letter"),
        ({"sent_on": date(2026, 12, 1)}, "after the day of this letter"),
        ({"due": TODAY}, "may still answer in time"),
        ({"due": date(2026, 12, 24)}, "may still answer in time"),
        ({"outcome": Outcome.REFUSED, "answered_on": date(2026, 9, 1)}, "would not be true"),
        ({"outcome": Outcome.REFUSED}, "no day of the answer"),
        ({"extended_until": date(2026, 11, 1)}, "no day of the announcement"),
    ],
)
def test_a_log_that_does_not_carry_a_reminder_is_explained(changed: dict[str, object], sentence: str) -> None:
    with pytest.raises(InputRefused, match=sentence):
        document_for(after(replace(BARE, **changed)), TEXTS)  # type: ignore[arg-type]


def test_a_reminder_may_be_written_the_day_after_the_latest_plausible_day() -> None:
    assert "past.period-ended" in blocks(after(replace(BARE, due=date(2026, 11, 21))))


@every_language
def test_a_wish_for_an_answer_is_never_called_a_period_of_the_law(language: Language) -> None:
    made = request(RequestKind.REMINDER, language, history=BARE, options={"answer-by": "2026-12-04"}, written_on=TODAY)
    wish = phrases.of(language).own_wish
    text = flat(document_for(made, TEXTS).plain_text())
    assert wish in text
    assert wish not in flat(document_for(after(BARE, language=language), TEXTS).plain_text())
