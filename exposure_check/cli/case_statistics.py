"""``case statistics``: what became of the letters of everyone in the vault."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from exposure_check.cli.context import CommandLine
from exposure_check.cli.output import write_json
from exposure_check.services.case_statistics import CaseStatistics, Tally, Timing, case_statistics


def statistics(
    context: typer.Context,
    json_path: Annotated[
        Path | None, typer.Option("--json", metavar="PATH", help="Write JSON to a file, - for standard output.")
    ] = None,
) -> None:
    """Count the cases of all people: states, kinds, laws, recipients, and how long answers took."""
    line: CommandLine = context.obj
    found = case_statistics(line.session().follow_up, line.application.today())
    if json_path is not None:
        write_json(json_path, _json(found))
        return
    output = line.output
    if not found.tally.cases:
        output.say("There are no cases yet. A letter opens one.")
        return
    output.say(f"{found.tally.cases} cases of {found.people} people.")
    output.say(_sentence(found.tally))
    for title, counts in (("state", found.by_state), ("kind", found.by_kind), ("law", found.by_law)):
        output.say("")
        output.table((title, "cases"), list(counts.items()))
    output.say("")
    output.table(
        ("recipient", "cases", "answered", "in time", "late", "overdue", "median days"),
        [
            (
                one.name,
                one.tally.cases,
                one.tally.answered,
                one.tally.timings.get(Timing.IN_TIME, 0),
                one.tally.timings.get(Timing.LATE, 0),
                one.tally.timings.get(Timing.OVERDUE, 0),
                "" if one.tally.median_days is None else f"{one.tally.median_days:g}",
            )
            for one in found.by_recipient
        ],
    )
    output.note(
        "Nobody is counted as late who is not late by every reading of the rules. Where the log does not say when the "
        "letter arrived, an answer counts neither as late nor as in time."
    )


def _sentence(tally: Tally) -> str:
    timings = tally.timings
    median = "" if tally.median_days is None else f" Half of the answers came within {tally.median_days:g} days."
    return (
        f"Answered: {tally.answered}, of which in time {timings.get(Timing.IN_TIME, 0)} and late "
        f"{timings.get(Timing.LATE, 0)}. Waiting: {timings.get(Timing.WAITING, 0)}. Overdue: "
        f"{timings.get(Timing.OVERDUE, 0)}. Not sent: {timings.get(Timing.NOT_SENT, 0)}.{median}"
    )


def _json(found: CaseStatistics) -> dict[str, object]:
    return {
        "people": found.people,
        **_tally_json(found.tally),
        "by_state": dict(found.by_state),
        "by_kind": dict(found.by_kind),
        "by_law": dict(found.by_law),
        "by_recipient": [
            {"recipient": one.recipient, "name": one.name, **_tally_json(one.tally)} for one in found.by_recipient
        ],
    }


def _tally_json(tally: Tally) -> dict[str, object]:
    timings = tally.timings
    return {
        "cases": tally.cases,
        "answered": tally.answered,
        "answered_in_time": timings.get(Timing.IN_TIME, 0),
        "answered_late": timings.get(Timing.LATE, 0),
        "answered_timing_unknown": timings.get(Timing.ANSWERED, 0),
        "waiting": timings.get(Timing.WAITING, 0),
        "overdue": timings.get(Timing.OVERDUE, 0),
        "not_sent": timings.get(Timing.NOT_SENT, 0),
        "ended_without_answer": timings.get(Timing.ENDED, 0),
        "median_days_to_answer": tally.median_days,
    }
