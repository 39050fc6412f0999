"""``case``: what became of the letters."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from exposure_check.bootstrap import Session
from exposure_check.cli.context import CommandLine
from exposure_check.cli.output import write_json
from exposure_check.cli.vault import JsonOption
from exposure_check.domain.case import Case, CaseId, CaseState, EventKind, history_of
from exposure_check.domain.case_events import standing
from exposure_check.domain.case_rules import allowed_events
from exposure_check.domain.deadline import Deadline
from exposure_check.domain.errors import InputRefused, UnsupportedFormat, printable
from exposure_check.services.case_file import in_words
from exposure_check.services.follow_up import Entry
from exposure_check.services.next_steps import Step
from exposure_check.services.request import write_whole

app = typer.Typer(help="What became of the letters.", no_args_is_help=True)

CaseArgument = Annotated[str, typer.Argument(metavar="C", help="Id of a case, see: case list")]


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
def show(context: typer.Context, case_id: CaseArgument, json_path: JsonOption = None) -> None:
    """Show what happened in a case."""
    line: CommandLine = context.obj
    session = line.session()
    case = session.follow_up.case(CaseId(case_id))
    today = line.application.today()
    if json_path is not None:
        write_json(json_path, _case_json(session, case, today))
        return
    files = session.follow_up.attachments(case.id)
    line.output.say(f"{case.kind.value} request to {case.recipient_name} ({case.law.value}), {case.state.value}")
    counting = {number for number, _ in standing(case.events)}
    for number, event in enumerate(case.events, 1):
        line.output.say(f"  {number}. {event.on.isoformat()}  {in_words(event)}")
        if number not in counting and event.event is not EventKind.CORRECTED:
            line.output.say("     taken back, does not count")
        for text in event.note.splitlines():
            line.output.say(f"     {text}")
        for file in files:
            if file.entry == number:
                line.output.say(f"     file {file.id}: {file.untrusted_name}, {file.size} bytes")
    if case.state is CaseState.DRAFT:
        due = session.follow_up.due_if_received(case, today)
        owed = f" If it arrived today, an answer would be owed by {due.due.isoformat()}." if due is not None else ""
        line.output.say(f"Not sent yet.{owed}")
    _say_next(line, session, case, today)


@app.command("log")
def log(
    context: typer.Context,
    case_id: CaseArgument,
    event: Annotated[EventKind, typer.Argument(metavar="EVENT", help="What happened; a wrong word lists them all.")],
    on: Annotated[
        datetime | None,
        typer.Option(
            metavar="DATE",
            formats=["%Y-%m-%d"],
            help="When it happened. Default: today; for “received” without proof the day that can be assumed.",
        ),
    ] = None,
    note: Annotated[str, typer.Option(help="Anything worth keeping.")] = "",
    attach: Annotated[
        list[Path] | None, typer.Option(metavar="FILE", help="A file to keep with the entry, inside the vault.")
    ] = None,
    settings: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            metavar="KEY=VALUE",
            help="sent: how=post, registered-post, email, web-form or fax, tracking=…; received: proven=yes or no; "
            "extended: until=DATE, reason=…; asked-back: for=identity or clarification; partial, refused: reason=…; "
            "complained: authority=…, reference=…; corrected: entry=NUMBER, the wrong entry.",
        ),
    ] = None,
) -> None:
    """Log what happened in a case. Nothing is sent, and no entry is ever deleted: “corrected” takes one back."""
    line: CommandLine = context.obj
    session = line.session()
    entry = Entry(event, on.date() if on else None, note, _settings(settings or []), tuple(attach or ()))
    case = session.follow_up.log(CaseId(case_id), entry)
    line.output.say(f"Logged entry {len(case.events)}. The case is now: {case.state.value}.")
    _say_next(line, session, case, line.application.today())


@app.command("next")
def show_next(context: typer.Context, case_id: CaseArgument, json_path: JsonOption = None) -> None:
    """Say what fits next, why, and from which day on."""
    line: CommandLine = context.obj
    session = line.session()
    case = session.follow_up.case(CaseId(case_id))
    today = line.application.today()
    if json_path is not None:
        write_json(json_path, _next_json(session, case, today))
        return
    _say_next(line, session, case, today)
    clock = session.follow_up.clock(case)
    for text in () if clock is None else (*clock.notes, "Counted from there:", *clock.deadline.steps):
        line.output.say(f"  {text}")
    line.output.say(f"Can be logged now: {', '.join(kind.value for kind in allowed_events(case.events)) or 'nothing'}.")


@app.command("due")
def due(
    context: typer.Context,
    within: Annotated[int, typer.Option(min=0, max=3650, help="Days from today.")] = 7,
    json_path: JsonOption = None,
) -> None:
    """List what can be done until then, in the cases of all people."""
    line: CommandLine = context.obj
    session = line.session()
    found = session.follow_up.due(within, line.application.today())
    if json_path is not None:
        write_json(
            json_path,
            [{"case_id": item.case.id, "recipient": item.case.recipient, **_step_json(item.step)} for item in found],
        )
        return
    if not found:
        line.output.say(f"Nothing to do within {within} days.")
        return
    names = {person.id: person.name for person in session.people.all()}
    line.output.table(
        ("from", "id", "person", "recipient", "kind", "next"),
        [
            (
                item.step.on,
                item.case.id,
                names[item.case.person_id],
                item.case.recipient_name,
                item.case.kind.value,
                item.step.kind.value,
            )
            for item in found
        ],
    )


@app.command("attachments")
def attachments(context: typer.Context, case_id: CaseArgument, json_path: JsonOption = None) -> None:
    """List the files of a case with their SHA-256. “case export” gets them out."""
    line: CommandLine = context.obj
    found = line.session().follow_up.attachments(CaseId(case_id))
    if json_path is not None:
        write_json(
            json_path,
            [
                {
                    "id": file.id,
                    "entry": file.entry,
                    "name": file.untrusted_name,
                    "size": file.size,
                    "sha256": file.sha256,
                }
                for file in found
            ],
        )
        return
    if not found:
        line.output.say("This case has no files. “case log … --attach FILE” adds one.")
        return
    line.output.table(
        ("entry", "id", "name", "bytes", "SHA-256"),
        [(file.entry, file.id, file.untrusted_name, file.size, file.sha256) for file in found],
    )


@app.command("calendar")
def calendar(
    context: typer.Context,
    out: Annotated[Path, typer.Option(metavar="FILE.ics", help="Where to save it. Import it into your calendar.")],
    details: Annotated[
        bool, typer.Option("--details", help="Also write the person's name and how each day was counted.")
    ] = False,
) -> None:
    """Save the coming days of all open cases as a calendar with alarms. It is not encrypted."""
    line: CommandLine = context.obj
    if out.suffix.lower() != ".ics":
        raise UnsupportedFormat(path=out.name, formats=".ics")
    content = line.session().follow_up.calendar(line.application.today(), with_details=details)
    write_whole(out, content)
    line.output.say(f"Saved {out}.")
    who = "the person, the recipient and the kind of request" if details else "the recipient and the kind of request"
    line.output.note(f"It names {who}. Who keeps your calendar can read that.")


@app.command("letter")
def letter(
    context: typer.Context,
    case_id: CaseArgument,
    out: Annotated[Path, typer.Option(metavar="FILE", help="Where to write it: .pdf or .txt.")],
) -> None:
    """Write the letter of a case once more, as the vault keeps it."""
    line: CommandLine = context.obj
    kept = line.session().follow_up.letter(CaseId(case_id))
    content = {".pdf": kept.pdf, ".txt": kept.text.encode()}.get(out.suffix.lower())
    if content is None:
        raise UnsupportedFormat(path=out.name, formats=".pdf, .txt")
    write_whole(out, content)
    line.output.say(f"Wrote {printable(str(out))}: {printable(kept.subject)}")


@app.command("export")
def export(
    context: typer.Context,
    case_id: CaseArgument,
    out: Annotated[Path, typer.Option(metavar="DIR", help="A new or empty folder.")],
    language: Annotated[
        str | None,
        typer.Option(metavar="LANG", help="For example fr or de. Without it: what suits the reader, or the person."),
    ] = None,
) -> None:
    """Write the file of a case for a lawyer or an authority: chronology, letter, attachments, hashes."""
    line: CommandLine = context.obj
    written = line.session().follow_up.export(CaseId(case_id), out, language)
    line.output.say(f"Wrote {len(written)} files to {out}:")
    for name in written:
        line.output.say(f"  {name}")
    line.output.note("They are not encrypted. Look at the attachments before you pass them on.")


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


def _settings(texts: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for text in texts:
        key, equals, value = text.partition("=")
        if not equals or not key.strip():
            raise InputRefused(what=f"“{text}” is not a detail. Write it as key=value.")
        found[key.strip()] = value
    return found


def _say_next(line: CommandLine, session: Session, case: Case, today: date) -> None:
    steps = session.follow_up.next_steps(case, today)
    if not steps:
        line.output.say("Nothing to do: the case is closed." if case.state is CaseState.CLOSED else "Nothing to do.")
    for number, step in enumerate(steps):
        day = f", from {step.on.isoformat()}" if step.on is not None else ""
        line.output.say(f"{'Or' if number else 'Next'}: {step.kind.value}{day}. {step.why}")


def _case_json(session: Session, case: Case, today: date) -> dict[str, object]:
    files = session.follow_up.attachments(case.id)
    counting = {number for number, _ in standing(case.events)}
    clock = session.follow_up.clock(case)
    steps = session.follow_up.next_steps(case, today)
    is_owed = case.state is not CaseState.CLOSED and history_of(case).answered_on is None
    if_received = session.follow_up.due_if_received(case, today)
    return {
        "case_id": case.id,
        "state": case.state.value,
        "recipient": case.recipient,
        "kind": case.kind.value,
        "law": case.law.value,
        "events": [
            {
                "event": event.event.value,
                "on": event.on.isoformat(),
                "note": event.note,
                "entry": number,
                "details": event.details,
                "counts": number in counting,
                "attachments": [file.id for file in files if file.entry == number],
            }
            for number, event in enumerate(case.events, 1)
        ],
        "due": clock.deadline.due.isoformat() if clock is not None and is_owed else None,
        "due_basis": clock.basis.value if clock is not None and is_owed else None,
        "due_if_received_today": if_received.due.isoformat() if if_received is not None else None,
        "next": steps[0].kind.value if steps else None,
    }


def _next_json(session: Session, case: Case, today: date) -> dict[str, object]:
    clock = session.follow_up.clock(case)
    return {
        "case_id": case.id,
        "state": case.state.value,
        "steps": [_step_json(step) for step in session.follow_up.next_steps(case, today)],
        "allowed": [kind.value for kind in allowed_events(case.events)],
        "clock": None
        if clock is None
        else {
            "started_on": clock.started_on.isoformat(),
            "basis": clock.basis.value,
            "extended": clock.extended,
            "not_late_before": clock.not_late_before.isoformat(),
            "notes": list(clock.notes),
            **deadline_json(clock.deadline),
        },
    }


def _step_json(step: Step) -> dict[str, object]:
    return {"next": step.kind.value, "why": step.why, "on": step.on.isoformat() if step.on is not None else None}
