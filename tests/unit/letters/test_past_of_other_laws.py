"""Letters that follow an earlier one under other laws than the GDPR: nothing is stated that the log does not hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure_check.domain.errors import InputRefused, KindUnknownToLaw
from exposure_check.domain.request import History, Language, Law, RequestKind
from tests.unit.letters.requests import person
from tests.unit.letters.test_past import SAID_OF, after, blocks, days_in, followers, logs

HOMES = {Law.UK_GDPR: "GB", Law.AU_PRIVACY: "AU"}


@given(logs, st.sampled_from(followers), st.sampled_from(sorted(HOMES)))
@settings(max_examples=300, deadline=None)
def test_no_log_makes_a_letter_claim_what_did_not_happen(log: History, kind: RequestKind, law: Law) -> None:
    made = replace(after(log, kind, Language.ENGLISH), law=law, person=person(country=HOMES[law]))
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


@given(logs, st.sampled_from(sorted(HOMES)))
@settings(max_examples=300, deadline=None)
def test_a_letter_is_a_complaint_to_the_company_only_with_a_ground_in_the_log(log: History, law: Law) -> None:
    for kind in (RequestKind.REMINDER, RequestKind.REPLY):
        made = replace(after(log, kind, Language.ENGLISH), law=law, person=person(country=HOMES[law]))
        try:
            there = blocks(made)
        except InputRefused:
            continue
        complains = bool({"reminder.complaint", "reply.complaint"} & there)
        late = log.due is not None and log.due < made.written_on
        assert complains == (late if kind is RequestKind.REMINDER else log.outcome in {"refused", "partial"})


def test_a_case_of_a_kind_that_the_law_does_not_know_is_explained() -> None:
    log = History(RequestKind.PORTABILITY, date(2026, 1, 5))
    made = replace(after(log), law=Law.AU_PRIVACY, person=person(country="AU"))
    with pytest.raises(KindUnknownToLaw, match="no right to take personal information from one service to another"):
        blocks(made)
