"""What the command ``letters`` does: look at the rows, advise, write, report."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import typer

from exposure_check.cli import exit_codes
from exposure_check.cli.context import CommandLine, stop_on_interrupt
from exposure_check.domain.batch import Advice, BatchProgress, Severity
from exposure_check.domain.errors import Cancelled
from exposure_check.services.batch import Preview, preview, write_batch
from exposure_check.services.letter_batch import BatchOrder


def run_batch(line: CommandLine, people: Path, order: BatchOrder, *, only_look: bool) -> None:
    """Say all that is wrong and the advice, then write the letters unless ``only_look``. Ctrl+C keeps what is done.

    Raises:
        Everything that :func:`exposure_check.services.batch.write_batch` raises; Cancelled.
    """
    application, output = line.application, line.output
    renderer, today = application.renderer(), application.today()
    with stop_on_interrupt() as is_cancelled:
        with output.progress("Checking the rows") as tell:
            seen = preview(
                people,
                order,
                renderer,
                application.campaign_rule(),
                today,
                progress=lambda at: tell(at.done, at.total, at.name),
                is_cancelled=is_cancelled,
            )
        if not seen.is_whole:
            raise Cancelled
        _say_problems(line, seen)
        _say_advice(line, seen.advice)
        if only_look:
            output.say(
                f"{seen.to_write} letters would be written, {seen.there} are there already, {seen.failed} cannot be "
                "written. Nothing was written."
            )
            if seen.failed:
                raise typer.Exit(exit_codes.SOME_FAILED)
            return
        with output.progress("Writing letters") as tell:

            def show(at: BatchProgress) -> None:
                tell(at.done, at.total, at.name)

            result = write_batch(people, order, renderer, today, progress=show, is_cancelled=is_cancelled)
    # What the preview could not know: a full disk, a glyph that only this letter has.
    known = {(row.row, str(problem)) for row in seen.rows for problem in row.problems}
    for row in result.rows:
        if row.status == "failed" and (row.row, row.reason) not in known:
            output.complain(f"Row {row.row}, {row.recipient}, {row.kind}: {row.reason}")
    output.say(
        f"{result.count('good')} letters written, {result.count('there')} there already, {result.count('failed')} "
        f"failed. See {result.file}."
    )
    if not result.is_whole:
        output.note(
            f"Stopped after {result.people_done} of {result.people} people. The same command goes on from there."
        )
        raise Cancelled
    if result.count("failed"):
        raise typer.Exit(exit_codes.SOME_FAILED)


def _say_problems(line: CommandLine, seen: Preview) -> None:
    for note in seen.notes:
        line.output.complain(str(note))
    for row in seen.rows:
        for problem in row.problems:
            if problem.severity is Severity.NOTE:
                continue
            where = f"Row {row.row} (line {row.line})"
            letter = f", {problem.recipient}, {problem.letter}" if problem.recipient else ""
            warning = "" if problem.severity is Severity.ERROR else "please check: "
            line.output.complain(f"{where}{letter}: {warning}{problem}")


def _say_advice(line: CommandLine, advice: Sequence[Advice]) -> None:
    for one in advice:
        line.output.note(f"Advice: {one}")
    if advice:
        sources = "; ".join(f"{source.title}, {source.url}" for source in advice[0].sources)
        line.output.note(f"Sources, as of {advice[0].checked.isoformat()}: {sources}")
