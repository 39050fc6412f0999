"""``redact``: a copy of an identity document with most of it covered."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from exposure_check.cli.context import CommandLine
from exposure_check.domain.errors import DateInFuture, InputRefused, NotFound, printable
from exposure_check.domain.redaction import kept_part
from exposure_check.services.redaction import Redacted


def redact(
    context: typer.Context,
    photo: Annotated[Path, typer.Argument(metavar="PHOTO", help="A photo or scan of the document.")],
    out: Annotated[
        Path, typer.Option(metavar="FILE", help="Where to put the copy: .png, .jpg or .pdf. No file is written over.")
    ],
    boxes: Annotated[
        list[str] | None,
        typer.Option(
            "--box",
            metavar="X,Y,W,H",
            help="A part that stays visible: left, top, width, height in pixels of the upright picture, or all in "
            "percent (10%,20%,50%,8%). Can be given several times. Everything else is covered, the photo on the "
            "document too.",
        ),
    ] = None,
    recipient: Annotated[
        str,
        typer.Option("--for", metavar="RECIPIENT", help="Whom the copy is for, a slug or a name, in the watermark."),
    ] = "",
    day: Annotated[
        datetime | None, typer.Option("--date", formats=["%Y-%m-%d"], help="The date in the watermark. Default: today.")
    ] = None,
    keep: Annotated[
        str | None,
        typer.Option(
            help="Not possible: the program does not read documents and so does not know where a field stands. "
            "Use --box.",
        ),
    ] = None,
) -> None:
    """Save a copy of an identity document with everything covered but what you keep, and a watermark all over it.

    Send one only if you must. If a copy is justified at all, the recipient needs no more than your name, the dates of
    issue and expiry and who issued the document (EDPB, Guidelines 01/2022, paragraphs 76 and 77). Metadata is removed.
    A watermark makes misuse visible; it is no lock.
    """
    line: CommandLine = context.obj
    if keep is not None:
        raise InputRefused(
            what="The program does not read documents, so it cannot know where “"
            f"{printable(keep, 60)}” stands: mark each part that stays visible with --box X,Y,W,H."
        )
    chosen = Redacted(photo, tuple(map(kept_part, boxes or [])), _name(line, recipient), _day(line, day))
    with line.application.redaction() as redaction:
        saved = redaction.save(chosen, out)
    parts = "1 part stays" if len(chosen.kept) == 1 else f"{len(chosen.kept)} parts stay"
    line.output.say(f"Saved {printable(str(saved.path))}. {parts} visible of {saved.width} x {saved.height} pixels.")
    line.output.say(f"Across the whole copy stands: {saved.mark}")
    line.output.note("Look at the copy before you send it. Nothing is sent: you send it yourself.")


def _name(line: CommandLine, recipient: str) -> str:
    """The name of a known recipient, else what was typed."""
    try:
        return line.application.directory().get(recipient).name if recipient else ""
    except NotFound:
        return recipient


def _day(line: CommandLine, typed: datetime | None) -> date:
    today = line.application.today()
    if typed is not None and typed.date() > today:
        raise DateInFuture(day=typed.date())
    return today if typed is None else typed.date()
