"""``scan``: find photos of a person."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from exposure_check.bootstrap import Session
from exposure_check.cli import exit_codes
from exposure_check.cli.context import CommandLine, stop_on_interrupt
from exposure_check.cli.output import box_json, write_json
from exposure_check.cli.person import PersonArgument
from exposure_check.cli.vault import JsonOption
from exposure_check.cli.web import web_access
from exposure_check.cli.wording import STATES, doubts_in_words, reason_in_words
from exposure_check.domain.errors import InputRefused
from exposure_check.domain.person import Person
from exposure_check.domain.photo import FileState
from exposure_check.domain.scan import FileReport, ScanReport

NOT_LOOKED_AT = (FileState.UNREADABLE, FileState.TOO_LARGE, FileState.UNSUPPORTED, FileState.FAILED)


def scan(
    context: typer.Context,
    person_text: PersonArgument,
    locations: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="LOCATION…", help="Folders, photos, films, data exports, saved pages, or public addresses."
        ),
    ] = None,
    false_alarms: Annotated[
        float | None, typer.Option(min=1e-9, help="How many wrong matches you can live with in this scan.")
    ] = None,
    workers: Annotated[int | None, typer.Option(min=1, max=64, help="Photos analysed at once.")] = None,
    gentle: Annotated[bool, typer.Option("--gentle", help="Leave half of the computer to other programs.")] = False,
    allow_host: Annotated[
        list[str] | None, typer.Option(metavar="HOST", help="A further host that may be asked for public pictures.")
    ] = None,
    fetch_links: Annotated[
        bool, typer.Option("--fetch-links", help="Also fetch photos that data exports only name by their address.")
    ] = False,
    json_path: JsonOption = None,
) -> None:
    """Look for a person in photos. Without a LOCATION all remembered places are scanned."""
    line: CommandLine = context.obj
    if false_alarms is not None and not math.isfinite(false_alarms):
        raise typer.BadParameter("the number of wrong matches must be a number, for example 1.")
    if workers is not None:
        line.application.workers = workers
    session = line.session()
    person = session.people.find(person_text)
    places = locations or [source.location for source in session.scanning.sources(person.id)]
    if not places and not fetch_links:
        raise InputRefused(what="Say which folder to scan: scan PERSON FOLDER.")
    links = session.scanning.links(person.id) if fetch_links else []
    hosts = {host for place in places for host in session.scanning.hosts_of(place)}
    web = web_access(line, hosts | session.scanning.hosts_of_links(links), allow_host or [])
    known = session.enrolment.reference_set(person.id)
    for sentence in doubts_in_words(known.references, known.verdict):
        line.output.note(sentence)
    with line.output.progress("Scanning") as shown, stop_on_interrupt() as is_cancelled:
        report = session.scanning.scan(
            person.id,
            places,
            false_alarms=false_alarms,
            gentle=gentle,
            web=web,
            links=links,
            progress=lambda step: shown(step.done, step.total, step.item),
            is_cancelled=is_cancelled,
        )
    names = _Names(locations or [])
    if json_path is not None:
        write_json(
            json_path,
            scan_json(person, report),
            items=(
                "files",
                (file_json(file, names.of(file.locator)) for file in session.scanning.files(report.scan_id)),
            ),
        )
    if str(json_path) != "-":
        _tell(line, session, report, names)
    if report.stopped:
        line.output.complain(f"Stopped after {report.counts.total} files. What was found is kept.")
        raise typer.Exit(exit_codes.CANCELLED)
    if any(report.counts[state] for state in NOT_LOOKED_AT):
        raise typer.Exit(exit_codes.SOME_FAILED)


class _Names:
    """Prints locators the way the person named the locations: relative ones stay relative."""

    def __init__(self, locations: list[str]) -> None:
        paths = [Path(location) for location in locations]
        self._roots = [(os.path.abspath(path), path) for path in paths if not path.is_absolute()]

    def of(self, locator: str) -> str:
        for root, named in self._roots:
            if locator == root:
                return str(named)
            if locator.startswith(root.rstrip(os.sep) + os.sep):
                return str(named / os.path.relpath(locator, root))
        return locator


def _tell(line: CommandLine, session: Session, report: ScanReport, names: _Names) -> None:
    for file in _not_looked_at(session, report):
        line.output.complain(f"{names.of(file.locator)}: {reason_in_words(file.reason)}")
    total = report.counts.total
    if total == 0:
        line.output.say("There are no files in this place.")
        return
    line.output.say(f"{total} {_files(total)} in {report.seconds:.1f} s, {report.counts.unchanged} unchanged:")
    for state, words in STATES.items():
        if report.counts[state]:
            line.output.say(f"  {report.counts[state]} {words}")
    matches = "match" if report.new_matches == 1 else "matches"
    line.output.say(f"{report.new_matches} new {matches} to review. {_odds(report)}")


def _odds(report: ScanReport) -> str:
    """What chance alone does among the faces of this scan."""
    rate = f"about 1 wrong match among {1 / report.thresholds.possible_fmr:,.0f} faces of other people"
    expected = report.expected_false_alarms
    amount = "less than 1" if expected < 0.95 else f"about {expected:,.0f}"
    faces = "face" if report.faces_seen == 1 else "faces"
    return f"Expect {rate}: {amount} among the {report.faces_seen:,} {faces} seen."


def _files(count: int) -> str:
    return "file" if count == 1 else "files"


def _not_looked_at(session: Session, report: ScanReport) -> Iterator[FileReport]:
    if any(report.counts[state] for state in NOT_LOOKED_AT):
        yield from (file for file in session.scanning.files(report.scan_id) if file.state in NOT_LOOKED_AT)


def scan_json(person: Person, report: ScanReport) -> dict[str, object]:
    """The contract's shape without the files."""
    counts: dict[str, int] = {state.value: report.counts[state] for state in FileState}
    return {
        "person": person.name,
        "person_id": person.id,
        "pack": {"id": report.pack.id, "weights_sha256": report.pack.weights_sha256},
        "threshold": report.thresholds.possible,
        "threshold_likely": report.thresholds.likely,
        "false_match_rate": report.thresholds.possible_fmr,
        "expected_false_alarms": report.expected_false_alarms,
        "counts": {**counts, "total": report.counts.total},
        "unchanged": report.counts.unchanged,
        "stopped": report.stopped,
        "seconds": round(report.seconds, 3),
    }


def file_json(file: FileReport, name: str) -> dict[str, object]:
    """The contract's shape of one file."""
    best = file.best
    return {
        "locator": name,
        "sha256": file.sha256,
        "state": file.state.value,
        "reason": file.reason.value if file.reason else None,
        "origin_url": file.origin_url,
        "published": file.published.isoformat() if file.published else None,
        "faces": file.faces,
        "best": None
        if best is None
        else {
            "score": round(best.score, 4),
            "band": best.band.value,
            "box": box_json(best.box),
            "match_id": best.match_id,
        },
        "leaks": list(file.given_away),
    }
