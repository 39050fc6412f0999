"""``clean``: a copy of a photo without its metadata."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from exposure_check.cli.context import CommandLine
from exposure_check.domain.disclosure import DisclosureKind
from exposure_check.domain.errors import printable
from exposure_check.services.cleaning import file_at
from exposure_check.services.places import place_of


def clean(
    context: typer.Context,
    photo: Annotated[Path, typer.Argument(metavar="PHOTO", help="A photo.")],
    out: Annotated[Path, typer.Option(metavar="FILE", help="Where to put the copy. No file is written over.")],
) -> None:
    """Save a copy of a photo that gives nothing away but the picture, and read it again to prove it."""
    line: CommandLine = context.obj
    saved = line.application.save_cleaned_copy(file_at(photo), out)
    line.output.say(f"Saved {printable(str(saved.path))}, {saved.width} x {saved.height} pixels.")
    line.output.say("It was read again: nothing but the picture is left.")
    if not saved.removed:
        line.output.say("The original gives nothing away either.")
        return
    rows = []
    for disclosure in saved.removed:
        near = place_of(disclosure.value) if disclosure.kind is DisclosureKind.GPS else None
        rows.append((disclosure.kind.value, f"{disclosure.value} ({near})" if near else disclosure.value))
    line.output.table(("removed", "value"), rows)
