"""``case``: what became of the letters."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from exposure_check.bootstrap import Session
from exposure_check.cli.context import CommandLine
from exposure_check.cli.output import write_json
from exposure_check.cli.vault import JsonOption
from exposure_check.domain.case import Case, CaseId
from exposure_check.domain.deadline import Deadline

app = typer.Typer(help="What became of the letters.", no_args_is_help=True)


@app.command("list")
def list_cases(
    context: typer.Context,
    person_text: Annotated[str | None, typer.Argument(metavar="P", help="Only cases of this person.")] = None,
    json_path: JsonOption = None,
) -> None:
    """List cases, the newest first."""
    line: CommandLine = context.obj
    session = line.session()
    person_id = session.people.find(person_text).id if person_text else None
    found = session.follow_up.cases(person_id)
    if json_path is not None:
        write_json(json_path, [_case_json(session, case, line.application.today()) for case in found])
        return
    if not found:
        line.output.say("No cases yet. A letter opens one: letter …")
        return
    line.output.table(
        ("id", "recipient", "kind", "state", "since"),
        [(case.id, case.recipient_name, case.kind.value, case.state.value, case.events[-1].on) for case in found],
    )


@app.command("show")
def show(
    context: typer.Context,
    case_id: Annotated[str, typer.Argument(metavar="C", help="Id of a case.")],
    json_path: JsonOption = None,
) -> None:
    """Show what happened in a case."""
    line: CommandLine = context.obj
    session = line.session()
    case = session.follow_up.case(CaseId(case_id))
    today = line.application.today()
    if json_path is not None:
        write_json(json_path, _case_json(session, case, today))
        return
    line.output.say(f"{case.kind.value} request to {case.recipient_name} ({case.law.value}), {case.state.value}")
    for event in case.events:
        line.output.say(f"  {event.on.isoformat()}  {event.event.value}  {event.note}".rstrip())
    due = session.follow_up.due_if_received(case, today)
    line.output.say(f"Not sent yet. If it arrived today, an answer would be owed by {due.due.isoformat()}.")


def deadline_json(found: Deadline) -> dict[str, object]:
    """The contract's shape of a deadline."""
    return {
        "nominal": found.nominal.isoformat(),
        "due": found.due.isoformat(),
        "latest_plausible": found.latest_plausible.isoformat(),
        "steps": list(found.steps),
        "rule": found.rule,
        "sources": list(found.sources),
        "statutory": found.statutory,
        "not_settled": list(found.not_settled),
        "checked": found.checked.isoformat() if found.checked else None,
    }


def _case_json(session: Session, case: Case, today: date) -> dict[str, object]:
    return {
        "case_id": case.id,
        "state": case.state.value,
        "recipient": case.recipient,
        "kind": case.kind.value,
        "law": case.law.value,
        "events": [
            {"event": event.event.value, "on": event.on.isoformat(), "note": event.note} for event in case.events
        ],
        "due": None,
        "due_if_received_today": session.follow_up.due_if_received(case, today).due.isoformat(),
        "next": "send the letter",
    }
