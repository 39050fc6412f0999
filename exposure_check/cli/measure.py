"""``models evaluate`` and ``models calibrate``: how well a face pack does, and which of its scores means what."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from exposure_check.cli import exit_codes
from exposure_check.cli.context import CommandLine, stop_on_interrupt
from exposure_check.cli.output import write_json
from exposure_check.cli.vault import JsonOption

if TYPE_CHECKING:
    from exposure_check.faces.manifest import CalibratedRate, Calibration

PackOption = Annotated[
    str | None,
    typer.Option("--pack", metavar="PACK", help="Id from models list, or a folder; else the built-in one."),
]


def evaluate(
    context: typer.Context,
    pairs: Annotated[Path, typer.Argument(metavar="PAIRS.csv", help="Columns a,b,same; paths relative to --photos.")],
    photos: Annotated[Path, typer.Option(metavar="DIR", help="Where the photos are.")],
    pack: PackOption = None,
    json_path: JsonOption = None,
) -> None:
    """Measure how well a face pack tells people apart on labelled pairs of photos."""
    line: CommandLine = context.obj
    with line.output.progress("Looking at photos") as shown, stop_on_interrupt() as is_cancelled:
        found = line.application.evaluate(
            pairs,
            photos,
            pack,
            progress=lambda step: shown(step.done, step.total, step.item),
            is_cancelled=is_cancelled,
        )
    if json_path is not None:
        write_json(json_path, found.as_json())
    else:
        line.output.say(
            f"{found.pairs} pairs, {found.scored} scored, {found.pairs - found.scored} without a face to compare"
        )
        line.output.say(f"area under the curve: {_figure(found.auc)}")
        for rate, share in found.tar_at_far.items():
            line.output.say(f"true accept rate at a false accept rate of {rate:g}: {_figure(share)}")
        if None in found.tar_at_far.values():
            line.output.say(f"true accept rate above all pairs of different people: {_figure(found.tar_above_all)}")
    for name in found.unreadable:
        line.output.complain(f"{name}: cannot be read as a photo")
    if found.unreadable:
        raise typer.Exit(exit_codes.SOME_FAILED)


def calibrate(
    context: typer.Context,
    photos: Annotated[Path, typer.Argument(metavar="DIR", help="One sub-folder of photos for each person.")],
    out: Annotated[Path, typer.Option(metavar="FILE", help="Where to write the table, as JSON.")],
    pack: PackOption = None,
    about: Annotated[str, typer.Option(metavar="TEXT", help="What the photos are, for the table.")] = "unnamed photos",
    use: Annotated[bool, typer.Option("--use", help="Go by this table in scans with this pack from now on.")] = False,
) -> None:
    """Measure on labelled photos which comparison score of a face pack means what."""
    from exposure_check.faces.calibrating import Provenance
    from exposure_check.faces.manifest import save_calibration

    line: CommandLine = context.obj
    provenance = Provenance(about, "exposure-check models calibrate DIR --out FILE", line.application.today())
    with line.output.progress("Looking at photos") as shown, stop_on_interrupt() as is_cancelled:
        table = line.application.calibrate(
            photos,
            provenance,
            pack,
            progress=lambda step: shown(step.done, step.total, step.item),
            is_cancelled=is_cancelled,
        )
    save_calibration(table, out)
    _tell(line, table)
    if use:
        line.application.keep_calibration(table)
        line.output.say("Scans with this pack go by this table from now on.")


def _tell(line: CommandLine, table: Calibration) -> None:
    line.output.say(
        f"{table.photo_count} photos of {table.people} people, {table.no_face} without a face. "
        "For reference sets of one photo and more: the score that a false match rate takes, and the "
        "share of photos of the right person that reach it. Rates that too few pairs support are left out."
    )
    shown = [row for row in table.templates[0].rates if f"{row.false_match_rate:e}".startswith("1.0")]
    line.output.table(
        ("rate", *(_references(column.references) for column in table.templates)),
        [
            (f"{row.false_match_rate:g}", *(_cell(column.rates, row.false_match_rate) for column in table.templates))
            for row in shown
        ],
    )


def _references(count: int) -> str:
    return "1 photo" if count == 1 else f"{count} photos"


def _cell(rates: list[CalibratedRate], rate: float) -> str:
    row = next((row for row in rates if row.false_match_rate == rate), None)
    return "" if row is None else f"{row.score:.3f} {row.true_match_rate:.2%}"


def _figure(value: float | None) -> str:
    return "too few pairs to say" if value is None else f"{value:.4f}"
