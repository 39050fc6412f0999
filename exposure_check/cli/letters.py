"""``letter``: the letter."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated

import typer

from exposure_check.cli import exit_codes
from exposure_check.cli.context import CommandLine
from exposure_check.cli.person import PersonArgument
from exposure_check.domain.case import CaseId
from exposure_check.domain.errors import Cancelled, InputRefused, NotFound
from exposure_check.domain.letter_form import Layout
from exposure_check.domain.letter_options import OPTIONS
from exposure_check.domain.match import MatchId
from exposure_check.domain.person import Person
from exposure_check.domain.request import Language, Law, RequestKind
from exposure_check.domain.revealing import Enclosed, revealed_by
from exposure_check.services.letter_batch import COLUMNS, RESULT, BatchOrder, write_letters
from exposure_check.services.letter_files import (
    OwnWords,
    own_words_file,
    read_enclosures,
    read_own_words,
)
from exposure_check.services.request import LetterOrder
from exposure_check.services.text_blocks import TextBlocks

LetterheadOption = Annotated[
    Path | None,
    typer.Option(metavar="FILE.toml", help="The letterhead of your organisation: lines = […], footer = …, logo = …"),
]
LayoutOption = Annotated[
    Layout | None, typer.Option(help="Which window envelope. Default: that of the sender's country.")
]


def letter(
    context: typer.Context,
    person_text: PersonArgument,
    kind: Annotated[RequestKind, typer.Option(help="What you ask for.")],
    out: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Where to save it: .pdf, .docx, .eml or .txt")
    ] = None,
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
    evidence_photos: Annotated[
        list[str] | None,
        typer.Option(
            "--evidence-photo", metavar="MATCH", help="List only this confirmed photo. Can be given several times."
        ),
    ] = None,
    evidence_pictures: Annotated[
        bool,
        typer.Option(
            "--evidence-pictures",
            help="Put a small picture of each listed photo in, with other people's faces covered. It shows your face.",
        ),
    ] = False,
    yes: Annotated[
        bool, typer.Option("--yes", help="Do not ask before a face or a document goes out with a letter.")
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
    edits: Annotated[
        Path | None, typer.Option(metavar="FILE.toml", help="Your own words for blocks, as --show-blocks prints them.")
    ] = None,
    add: Annotated[
        list[str] | None, typer.Option("--add", metavar="TEXT", help="A paragraph of your own, before the closing.")
    ] = None,
    add_block: Annotated[
        list[str] | None, typer.Option("--add-block", metavar="NAME", help="A paragraph that you kept: letter-blocks.")
    ] = None,
    show_blocks: Annotated[
        bool, typer.Option("--show-blocks", help="Print the letter's blocks for --edits; nothing is saved.")
    ] = False,
    letterhead: LetterheadOption = None,
    layout: LayoutOption = None,
    attach: Annotated[
        list[Path] | None, typer.Option("--attach", metavar="FILE", help="A file that goes with an .eml draft.")
    ] = None,
    mailto: Annotated[
        bool, typer.Option("--mailto", help="Print a short letter as a mailto: address; no case is opened for it.")
    ] = False,
) -> None:
    """Write a letter and open a case for it. Nothing is sent: you send it yourself."""
    line: CommandLine = context.obj
    session = line.session()
    person = session.people.find(person_text)
    options = _options(settings or [])
    place = options.pop("place", "")
    chosen = Chosen(evidence, evidence_photos, evidence_pictures, yes)
    if case_id is not None:
        order = _following(line, person, Following(CaseId(case_id), kind, language, place, options, chosen, region))
    elif to is not None:
        order = LetterOrder(
            person.id,
            to,
            kind,
            language,
            law,
            chosen.any,
            place,
            options,
            evidence_photos=chosen.only,
            with_pictures=chosen.pictures,
        )
    else:
        raise InputRefused(what="Say who the letter is for: --to SLUG, or --case CASE for one that follows a case.")
    own = OwnWords() if edits is None else read_own_words(edits)
    order = replace(
        order,
        edits=own.edits,
        additions=(*own.additions, *(add or ()), *_kept(session.text_blocks, add_block or (), language)),
        letterhead=None if letterhead is None else line.application.letterhead(letterhead),
        layout=layout,
        enclosures=read_enclosures(attach or ()),
    )
    if show_blocks:
        typer.echo(own_words_file(session.requests.blocks(order)), nl=False)
        return
    if mailto:
        _print_mailto(line, order)
        return
    if out is None:
        raise InputRefused(what="Say where to save the letter: --out FILE.")
    _warn(line, order, chosen)
    if case_id is not None:
        _save_following(line, order, out, CaseId(case_id))
    else:
        _save(line, order, out)
    if order.enclosures:
        names = ", ".join(each.name for each in order.enclosures)
        line.output.note(f"The recipient gets what is in these files and their names: {names}.")


def _save(line: CommandLine, order: LetterOrder, out: Path) -> None:
    """Save a letter that opens a case."""
    session = line.session()
    written = session.requests.save(order, out)
    line.output.say(f"Saved {written.path} and opened case {written.case.id}.")
    if order.with_evidence and order.evidence_photos is None:
        left_out = session.requests.evidence(order.person_id).left_out
        if left_out:
            line.output.note(f"{left_out} confirmed photos have no public address, so the letter does not name them.")
    due = written.due_if_received_today
    owed = f"If it arrived today, an answer would be owed by {due.due.isoformat()}. " if due is not None else ""
    line.output.note(
        f"{owed}A letter creates a record and a basis for a complaint; whether the recipient obeys is up to them and "
        "to the authorities."
    )


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which photos go into the letter, as it was typed."""

    all: bool
    photos: list[str] | None
    pictures: bool
    yes: bool

    @property
    def any(self) -> bool:
        """Whether the letter lists photos."""
        return self.all or bool(self.photos) or self.pictures

    @property
    def only(self) -> tuple[MatchId, ...] | None:
        """The photos that were named; None for all."""
        return tuple(map(MatchId, self.photos)) if self.photos else None


def _warn(line: CommandLine, order: LetterOrder, chosen: Chosen) -> None:
    """Say what the letter would give away, and ask. Raises InputRefused where nobody can answer, and Cancelled."""
    if not chosen.pictures and not order.enclosures:
        return  # nothing that could show a face or a document
    enclosed = [Enclosed(each.name, each.media_type) for each in order.enclosures]
    revealed = revealed_by(line.session().requests.preview(order).request, enclosed)
    for each in revealed:
        line.output.complain(each.sentence)
    if not revealed or chosen.yes:
        return
    if not sys.stdin.isatty():
        raise InputRefused(what="Nothing was written. Add --yes if you want this letter to go out like that.")
    if not typer.confirm("Write it?", err=True):
        raise Cancelled


@dataclass(frozen=True, slots=True)
class Following:
    """A letter that follows a case, as it was typed."""

    case_id: CaseId
    kind: RequestKind
    language: Language | None
    place: str
    options: dict[str, str]
    chosen: Chosen
    region: str | None


def _following(line: CommandLine, person: Person, letter: Following) -> LetterOrder:
    """The order of a letter that belongs to a case."""
    session = line.session()
    if session.follow_up.case(letter.case_id).person_id != person.id:
        raise NotFound(kind="case of this person", name=letter.case_id)
    return session.following.order(
        letter.case_id,
        letter.kind,
        language=letter.language,
        place=letter.place,
        options=letter.options,
        with_evidence=letter.chosen.any,
        evidence_photos=letter.chosen.only,
        with_pictures=letter.chosen.pictures,
        region=letter.region,
    )


def _save_following(line: CommandLine, order: LetterOrder, out: Path, case_id: CaseId) -> None:
    """Save a letter that belongs to a case."""
    line.session().following.write(order, out)
    logged = {RequestKind.REMINDER: "reminded", RequestKind.REPLY: "replied", RequestKind.COMPLAINT: "complained"}
    line.output.say(f"Saved {out}. Nothing is sent: you send it yourself.")
    line.output.note(f"When you have sent it: case log {case_id} {logged[order.kind]} --on DATE")


def _kept(blocks: TextBlocks, names: Sequence[str], language: Language | None) -> list[str]:
    return [blocks.get(name, language).text for name in names]


def _print_mailto(line: CommandLine, order: LetterOrder) -> None:
    requests = line.session().requests
    if order.enclosures:
        raise InputRefused(what="A mailto: address carries no files. Save the letter as .eml.")
    address = requests.mailto(requests.preview(order))
    if address is None:
        raise InputRefused(
            what="The letter is too long for a mailto: address, which many programs cut off. Save it as .eml or .txt."
        )
    typer.echo(address)


def letters(
    context: typer.Context,
    people: Annotated[Path, typer.Argument(metavar="PEOPLE.csv", help=f"Columns: {', '.join(COLUMNS)}.")],
    to: Annotated[str, typer.Option(metavar="SLUG[,SLUG…]", help="The recipients.")],
    kind: Annotated[str, typer.Option(metavar="KIND[,KIND…]", help="What is asked for.")],
    out: Annotated[Path, typer.Option(metavar="DIR", help="One folder per person, and result.csv.")],
    file_format: Annotated[str, typer.Option("--format", help="pdf, docx, eml or txt")] = "pdf",
    settings: Annotated[
        list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="Options of the letters, as in: letter")
    ] = None,
    letterhead: LetterheadOption = None,
    layout: LayoutOption = None,
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
        letterhead=None if letterhead is None else line.application.letterhead(letterhead),
        layout=layout,
    )
    result = write_letters(people, order, application.renderer(), application.today())
    for row in result:
        if row.status == "failed":
            line.output.complain(f"Row {row.row}, {row.recipient}, {row.kind}: {row.reason}")
    counts = Counter(row.status for row in result)
    line.output.say(
        f"{counts['good']} letters written, {counts['there']} there already, {counts['failed']} failed. "
        f"See {out / RESULT}."
    )
    if counts["failed"]:
        raise typer.Exit(exit_codes.SOME_FAILED)


def _options(settings: list[str]) -> dict[str, str]:
    options: dict[str, str] = {}
    for setting in settings:
        key, equals, value = setting.partition("=")
        if not equals or not key:
            raise InputRefused(what=f"“{setting}” is not a setting. Write it as key=value.")
        options[key.strip()] = value
    return options
