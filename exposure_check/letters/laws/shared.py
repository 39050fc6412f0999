"""Rules that every law uses: what the log of the case says happened."""

from __future__ import annotations

from exposure_check.domain.request import RequestKind
from exposure_check.letters.conditions import (
    acknowledged,
    always,
    extended,
    period_ended,
    received_assumed,
    received_proven,
    reminded,
    unanswered,
)
from exposure_check.letters.rule import OPENING, Rule, rule

LOG = "the log of the case"


def past(
    start: str, kinds: frozenset[RequestKind], also: frozenset[RequestKind], *, period: str, source: str
) -> tuple[Rule, ...]:
    """What happened, in blocks whose names begin with ``start``.

    ``also``: kinds that tell of sending and receipt, but not of what came before an answer. ``period`` is the article
    with the time for an answer and ``source`` how it is counted.
    """
    both = kinds | also
    return (
        rule(f"{start}.sent", OPENING, both, always, "", "Says which letter this one follows.", LOG),
        rule(f"{start}.received.proven", OPENING, both, received_proven, period, "The period runs from receipt.", LOG),
        rule(
            f"{start}.received.assumed",
            OPENING,
            both,
            received_assumed,
            period,
            "The period runs from receipt. You have no proof of the day, and the letter says so.",
            LOG,
        ),
        rule(f"{start}.acknowledged", OPENING, kinds, acknowledged, "", "The log has an acknowledgement.", LOG),
        rule(f"{start}.extended", OPENING, kinds, extended, period, "The log has an extension.", LOG),
        rule(f"{start}.reminded", OPENING, kinds, reminded, "", "The log has reminders.", LOG),
        rule(
            f"{start}.period-ended",
            OPENING,
            kinds,
            period_ended,
            period,
            "The latest plausible day of the answer has passed.",
            source,
        ),
        rule(f"{start}.unanswered", OPENING, kinds, unanswered, period, "The log has no answer.", LOG),
    )
