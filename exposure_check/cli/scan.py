"""``scan``: find photos of a person."""

from __future__ import annotations

import math
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated

import typer

from exposure_check.bootstrap import Session
from exposure_check.cli import exit_codes
from exposure_check.cli.context import CommandLine, stop_on_interrupt
from exposure_check.cli.output import write_json
from exposure_check.cli.person import PersonArgument
from exposure_check.cli.source import checked_place
from exposure_check.cli.vault import JsonOption
from exposure_check.cli.web import web_access
from exposure_check.cli.wording import STATES, doubts_in_words, reason_in_words
from exposure_check.domain.errors import ExposureCheckError, InputRefused, NetworkNotAllowed, NoSuchFile
from exposure_check.domain.person import Person
from exposure_check.domain.photo import FileState
from exposure_check.domain.scan import FileReport, ScanReport
from exposure_check.services.scan_list import file_json, scan_json

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
    links = session.scanning.links(person.id) if fetch_links else []
    named = [checked_place(location) for location in locations or ()]
    places, left_out = (named, []) if named else _remembered(line, session, person, needed=not links)
    for problem in left_out:
        line.output.complain(str(problem))
    hosts = {host for place in places for host in session.scanning.hosts_of(place)}
    web = web_access(line, hosts | session.scanning.hosts_of_links(links), allow_host or ())
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
    names = _Names([Path(location) for location in named if not session.scanning.hosts_of(location)])
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
    if left_out or any(report.counts[state] for state in NOT_LOOKED_AT):
        raise typer.Exit(exit_codes.SOME_FAILED)


def _remembered(
    line: CommandLine, session: Session, person: Person, *, needed: bool
) -> tuple[list[str], list[ExposureCheckError]]:
    """The remembered places that can be looked at now, and why the others cannot: a disk that is not plugged in, or no
    network, must not keep anybody from scanning the rest. If one is ``needed``, raises why there is none."""
    places: list[str] = []
    left_out: list[ExposureCheckError] = []
    for source in session.scanning.sources(person.id):
        hosts = session.scanning.hosts_of(source.location)
        if hosts and not line.allow_network:
            left_out.append(NetworkNotAllowed(what=", ".join(sorted(hosts))))
        elif not hosts and not Path(source.location).exists():
            left_out.append(NoSuchFile(path=source.location))
        else:
            places.append(source.location)
    if not places and needed:
        if left_out:
            raise left_out[0]
        raise InputRefused(
            what="Say which folder to scan: scan PERSON FOLDER. Or remember one with: source add PERSON FOLDER."
        )
    return places, left_out


class _Names:
    """Prints locators the way the person named the locations: relative ones stay relative. Those of files beside a
    named one (the folder of a saved page, another part of an export) are relative too, links are as they are."""

    def __init__(self, locations: list[Path]) -> None:
        self._roots: list[tuple[str, str]] = []
        for path in locations:
            if not path.is_absolute():
                folder = path if path.is_dir() else path.parent
                self._roots.append((os.path.abspath(folder).rstrip(os.sep) + os.sep, str(folder)))

    def of(self, locator: str) -> str:
        for root, named in self._roots:
            if locator.startswith(root):
                # What follows is not a path only: names inside of archives stay as they are.
                rest = locator[len(root) :]
                return rest if named == os.curdir else f"{named.rstrip(os.sep)}{os.sep}{rest}"
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
            if state is FileState.SKIPPED:
                for reason, count in reasons_of(session.scanning.files(report.scan_id), state).items():
                    line.output.say(f"    {count}: {reason_in_words(reason)}")
    matches = "match" if report.new_matches == 1 else "matches"
    line.output.say(f"{report.new_matches} new {matches} to review. {_odds(report)}")


def reasons_of(files: Iterable[FileReport], state: FileState) -> dict[str, int]:
    """How many files ended in ``state`` for which reason, the most frequent first."""
    counted = Counter(file.reason.value for file in files if file.state is state and file.reason is not None)
    return dict(counted.most_common())


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
