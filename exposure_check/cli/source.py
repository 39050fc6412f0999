"""``source``: the places with photos that the program remembers."""

from __future__ import annotations

import re
from typing import Annotated

import typer

from exposure_check.bootstrap import Session
from exposure_check.cli import exit_codes
from exposure_check.cli.context import CommandLine
from exposure_check.cli.output import write_json
from exposure_check.cli.person import PersonArgument
from exposure_check.cli.vault import JsonOption
from exposure_check.cli.wording import recognised_in_words
from exposure_check.domain.errors import InputRefused, NotFound
from exposure_check.domain.person import PersonId
from exposure_check.domain.photo import FileState
from exposure_check.domain.scan import ScanReport
from exposure_check.domain.source import Recognised, SourceEntry, SourceId
from exposure_check.domain.web_address import AddressRefused, web_address

app = typer.Typer(help="Places with photos that are remembered: source add P LOCATION …", no_args_is_help=True)


@app.command("add")
def add(
    context: typer.Context,
    person_text: PersonArgument,
    locations: Annotated[
        list[str],
        typer.Argument(metavar="LOCATION…", help="Folders, photos, exports as they came, saved pages, addresses."),
    ],
    json_path: JsonOption = None,
) -> None:
    """Remember places to scan. Nothing is copied, and nothing is looked at yet."""
    line: CommandLine = context.obj
    session = line.session()
    person = session.people.find(person_text)
    added: list[tuple[SourceEntry, Recognised]] = []
    problems: list[InputRefused] = []
    for location in locations:
        try:
            entry = session.scanning.add_source(person.id, checked_place(location))
        except InputRefused as problem:
            problems.append(problem)
            continue
        if all(entry.id != other.id for other, _ in added):  # parts of one export are one place
            added.append((entry, line.application.recognise(entry.location)))
    if not added and len(problems) == 1:
        raise problems[0]
    for refused in problems:
        line.output.complain(str(refused))
    if json_path is not None:
        write_json(json_path, [{**_entry_json(entry), **_recognised_json(found)} for entry, found in added])
    else:
        for entry, found in added:
            line.output.say(f"{entry.id}: {entry.location}, {recognised_in_words(found)}")
    if problems:
        raise typer.Exit(exit_codes.SOME_FAILED if added else exit_codes.REFUSED)


@app.command("list")
def list_sources(context: typer.Context, person_text: PersonArgument, json_path: JsonOption = None) -> None:
    """List the remembered places with their newest scan."""
    line: CommandLine = context.obj
    session = line.session()
    found = session.scanning.sources_with_reports(session.people.find(person_text).id)
    if json_path is not None:
        write_json(json_path, [{**_entry_json(entry), "last_scan": _scan_json(report)} for entry, report in found])
        return
    if not found:
        line.output.say("No place is remembered yet. Add one with: source add PERSON LOCATION")
        return
    line.output.table(
        ("id", "last scan", "files", "with a match", "location"),
        [
            (
                entry.id,
                "never" if report is None else f"{report.started_at:%Y-%m-%d}{', stopped' if report.stopped else ''}",
                "" if report is None else report.counts.total,
                "" if report is None else report.counts[FileState.MATCH],
                entry.location,
            )
            for entry, report in found
        ],
    )


@app.command("remove")
def remove(
    context: typer.Context,
    person_text: PersonArgument,
    source_id: Annotated[str, typer.Argument(metavar="ID", help="Id of a place, as source list prints it.")],
) -> None:
    """Forget a place. What was found in it stays, and so do the photos."""
    line: CommandLine = context.obj
    session = line.session()
    entry = _find(session, session.people.find(person_text).id, source_id)
    session.scanning.remove_source(entry)
    line.output.say(f"Forgot {entry.location}. What was found in it stays.")


def checked_place(location: str) -> str:
    """A location as it was typed. Raises InputRefused for what looks like an address on the web and is none that is
    ever asked for."""
    if re.match("[a-z]{2,10}://", location, re.IGNORECASE):
        try:
            web_address(location)
        except AddressRefused as problem:
            raise InputRefused(what=f"“{location}” is not an address of the public web: {problem}.") from problem
    return location


def _find(session: Session, person_id: PersonId, source_id: str) -> SourceEntry:
    """Raises NotFound."""
    for entry in session.scanning.sources(person_id):
        if entry.id == SourceId(source_id):
            return entry
    raise NotFound(kind="source", name=source_id)


def _entry_json(entry: SourceEntry) -> dict[str, object]:
    return {"source_id": entry.id, "location": entry.location, "added_at": entry.added_at.isoformat()}


def _recognised_json(found: Recognised) -> dict[str, object]:
    return {"kind": found.kind.value, "platforms": [platform.value for platform in found.platforms]}


def _scan_json(report: ScanReport | None) -> dict[str, object] | None:
    if report is None:
        return None
    return {
        "at": report.started_at.isoformat(),
        "counts": {**{state.value: report.counts[state] for state in FileState}, "total": report.counts.total},
        "new_matches": report.new_matches,
        "stopped": report.stopped,
    }
