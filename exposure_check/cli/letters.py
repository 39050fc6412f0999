"""``letter``: the letter."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from exposure_check.cli.context import CommandLine
from exposure_check.cli.person import PersonArgument
from exposure_check.domain.errors import InputRefused
from exposure_check.domain.request import Language, Law, RequestKind
from exposure_check.services.request import LetterOrder


def letter(
    context: typer.Context,
    person_text: PersonArgument,
    to: Annotated[str, typer.Option(metavar="SLUG", help="The recipient, see: recipients search")],
    kind: Annotated[RequestKind, typer.Option(help="What you ask for.")],
    out: Annotated[Path, typer.Option(metavar="FILE", help="Where to save it: .pdf or .txt")],
    language: Annotated[Language | None, typer.Option(help="Default: the recipient's language.")] = None,
    law: Annotated[Law, typer.Option(help="Under which law. Letters exist under: eu-gdpr.")] = Law.EU_GDPR,
    evidence: Annotated[
        bool, typer.Option("--evidence", help="List your confirmed photos that have an address.")
    ] = False,
    settings: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="KEY=VALUE", help="place=… before the date; account=… your user name there."),
    ] = None,
) -> None:
    """Write a letter and open a case for it. Nothing is sent: you send it yourself."""
    line: CommandLine = context.obj
    session = line.session()
    person = session.people.find(person_text)
    options = _options(settings or [])
    place = options.pop("place", "")
    order = LetterOrder(person.id, to, kind, language, law, evidence, place, options)
    written = session.requests.save(order, out)
    line.output.say(f"Saved {written.path} and opened case {written.case.id}.")
    if evidence:
        left_out = session.requests.evidence(person.id).left_out
        if left_out:
            line.output.note(f"{left_out} confirmed photos have no public address, so the letter does not name them.")
    due = written.due_if_received_today
    line.output.note(
        f"If it arrived today, an answer would be owed by {due.due.isoformat()}. A letter creates a record and a basis "
        "for a complaint; whether the recipient obeys is up to them and to the authorities."
    )


def _options(settings: list[str]) -> dict[str, str]:
    options: dict[str, str] = {}
    for setting in settings:
        key, equals, value = setting.partition("=")
        if not equals or not key:
            raise InputRefused(what=f"“{setting}” is not a setting. Write it as key=value.")
        options[key.strip()] = value
    return options
