"""``report``: the exposure report as a file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from exposure_check.cli.context import CommandLine
from exposure_check.cli.person import PersonArgument
from exposure_check.services.report_document import ReportChoices


def report(
    context: typer.Context,
    person_text: PersonArgument,
    out: Annotated[Path, typer.Option(metavar="FILE", help="What to write: .pdf, .html, .csv or .json.")],
    language: Annotated[
        str | None, typer.Option(metavar="L", help="en, de or fr. Default: the person's language, else English.")
    ] = None,
    with_values: Annotated[
        bool, typer.Option("--with-values", help="Also what exactly is given away: coordinates, names, texts.")
    ] = False,
    with_pictures: Annotated[
        bool,
        typer.Option("--with-pictures", help="Small pictures in HTML; other people's faces are covered."),
    ] = False,
) -> None:
    """Write down where the face can be seen, since when, who could see it, what the photos give away, what to do."""
    line: CommandLine = context.obj
    session = line.session()
    person = session.people.find(person_text)
    chosen = language or session.reports.suggested_language(person.id)
    saved = session.reports.save(person.id, out, ReportChoices(chosen, with_values, with_pictures))
    line.output.say(saved.lead)
    line.output.say(f"Wrote {saved.path}.")
    waiting = saved.report.undecided.waiting
    if waiting:
        line.output.note(
            f"{waiting} {'photo waits' if waiting == 1 else 'photos wait'} for a decision and "
            f"{'is' if waiting == 1 else 'are'} not counted: matches decide …"
        )
    if with_values or with_pictures:
        line.output.note("This file shows more than most people need to know. Give it only to whom you trust.")
