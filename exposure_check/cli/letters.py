"""``letter``: the letter."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from exposure_check.cli.batch import run_batch
from exposure_check.cli.context import CommandLine
from exposure_check.cli.person import PersonArgument
from exposure_check.domain.case import CaseId
from exposure_check.domain.errors import InputRefused, NotFound
from exposure_check.domain.letter_options import OPTIONS
from exposure_check.domain.person import Person
from exposure_check.domain.request import Language, Law, RequestKind
from exposure_check.services.letter_batch import BatchOrder
from exposure_check.services.people_table import COLUMNS
from exposure_check.services.request import LetterOrder


def letter(
    context: typer.Context,
    person_text: PersonArgument,
    kind: Annotated[RequestKind, typer.Option(help="What you ask for.")],
    out: Annotated[Path, typer.Option(metavar="FILE", help="Where to save it: .pdf, .docx, .eml or .txt")],
    to: Annotated[str | None, typer.Option(metavar="SLUG", help="The recipient, see: recipients search")] = None,
    case_id: Annotated[
        str | None,
        typer.Option("--case", metavar="CASE", help="For a reminder, reply or complaint: the case that it follows."),
    ] = None,
    region: Annotated[str | None, typer.Option(help="For a complaint: where you live, if that decides.")] = None,
    language: Annotated[Language | None, typer.Option(help="Default: the recipient's language.")] = None,
    law: Annotated[
        Law | None, typer.Option(help="Under which law. Default: the one that fits where the person lives.")
    ] = None,
    evidence: Annotated[
        bool, typer.Option("--evidence", help="List your confirmed photos that have an address.")
    ] = False,
    settings: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            metavar="KEY=VALUE",
            help="place=… before the date; "
            + "; ".join(
                f"{option.name}={'|'.join(option.choices) or '…'} {option.help}"
                + ("" if option.kinds == set(RequestKind) else f" ({', '.join(sorted(option.kinds))})")
                for option in OPTIONS
            ),
        ),
    ] = None,
) -> None:
    """Write a letter and open a case for it. Nothing is sent: you send it yourself."""
    line: CommandLine = context.obj
    session = line.session()
    person = session.people.find(person_text)
    options = _options(settings or [])
    place = options.pop("place", "")
    if case_id is not None:
        _follow(line, person, Following(CaseId(case_id), kind, language, place, options, evidence, region), out)
        return
    if to is None:
        raise InputRefused(what="Say who the letter is for: --to SLUG, or --case CASE for one that follows a case.")
    order = LetterOrder(person.id, to, kind, language, law, evidence, place, options)
    written = session.requests.save(order, out)
    line.output.say(f"Saved {written.path} and opened case {written.case.id}.")
    if evidence:
        left_out = session.requests.evidence(person.id).left_out
        if left_out:
            line.output.note(f"{left_out} confirmed photos have no public address, so the letter does not name them.")
    due = written.due_if_received_today
    owed = f"If it arrived today, an answer would be owed by {due.due.isoformat()}. " if due is not None else ""
    line.output.note(
        f"{owed}A letter creates a record and a basis for a complaint; whether the recipient obeys is up to them and "
        "to the authorities."
    )


@dataclass(frozen=True, slots=True)
class Following:
    """A letter that follows a case, as it was typed."""

    case_id: CaseId
    kind: RequestKind
    language: Language | None
    place: str
    options: dict[str, str]
    evidence: bool
    region: str | None


def _follow(line: CommandLine, person: Person, letter: Following, out: Path) -> None:
    """Write a letter that belongs to a case."""
    session = line.session()
    if session.follow_up.case(letter.case_id).person_id != person.id:
        raise NotFound(kind="case of this person", name=letter.case_id)
    order = session.following.order(
        letter.case_id,
        letter.kind,
        language=letter.language,
        place=letter.place,
        options=letter.options,
        with_evidence=letter.evidence,
        region=letter.region,
    )
    session.following.write(order, out)
    logged = {RequestKind.REMINDER: "reminded", RequestKind.REPLY: "replied", RequestKind.COMPLAINT: "complained"}
    line.output.say(f"Saved {out}. Nothing is sent: you send it yourself.")
    line.output.note(f"When you have sent it: case log {letter.case_id} {logged[letter.kind]} --on DATE")


def letters(
    context: typer.Context,
    people: Annotated[Path, typer.Argument(metavar="PEOPLE.csv", help=f"Columns: {', '.join(COLUMNS)}.")],
    to: Annotated[str, typer.Option(metavar="SLUG[,SLUG…]", help="The recipients.")],
    kind: Annotated[str, typer.Option(metavar="KIND[,KIND…]", help="What is asked for.")],
    out: Annotated[Path, typer.Option(metavar="DIR", help="One folder per person, and result.csv.")],
    file_format: Annotated[str, typer.Option("--format", help="pdf, docx, eml or txt")] = "pdf",
    preview: Annotated[
        bool, typer.Option("--preview", help="Check every row and say what would be written; nothing is.")
    ] = False,
    settings: Annotated[
        list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="Options of the letters, as in: letter")
    ] = None,
) -> None:
    """Write letters for many people. Each needs a signed permission on file. Nothing is sent."""
    line: CommandLine = context.obj
    application = line.application
    known = {each.value: each for each in RequestKind}
    for name in kind.split(","):
        if name not in known:
            raise InputRefused(what=f"There is no kind “{name}”. The kinds are: {', '.join(known)}.")
    options = _options(settings or [])
    order = BatchOrder(
        recipients=[application.directory().get(slug) for slug in to.split(",")],
        kinds=[known[name] for name in kind.split(",")],
        out=out,
        suffix=f".{file_format.lower().lstrip('.')}",
        place=options.pop("place", ""),
        options=tuple(options.items()),
    )
    run_batch(line, people, order, only_look=preview)


def _options(settings: list[str]) -> dict[str, str]:
    options: dict[str, str] = {}
    for setting in settings:
        key, equals, value = setting.partition("=")
        if not equals or not key:
            raise InputRefused(what=f"“{setting}” is not a setting. Write it as key=value.")
        options[key.strip()] = value
    return options
