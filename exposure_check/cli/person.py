"""``person``: who is being helped."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from exposure_check.cli.context import CommandLine
from exposure_check.cli.output import write_json
from exposure_check.cli.vault import JsonOption
from exposure_check.domain.errors import InputRefused, NotFound
from exposure_check.domain.person import Person
from exposure_check.services.people import PersonDraft
from exposure_check.services.request import write_whole

app = typer.Typer(help="Who is being helped.", no_args_is_help=True)

PersonArgument = Annotated[str, typer.Argument(metavar="P", help="Id or unique name of a person.")]


@app.command("add")
def add(
    context: typer.Context,
    name: Annotated[str, typer.Option(help="Full name, as it stands in letters.")],
    country: Annotated[str, typer.Option(help="Country of residence, two letters: FR, DE, …")],
    email: Annotated[str | None, typer.Option(help="E-mail address.")] = None,
    address: Annotated[str, typer.Option(help="Postal address; lines are separated by \\n.")] = "",
    language: Annotated[str, typer.Option(help="Language of the person: en, fr, de, …")] = "en",
    birth_date: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Only if a letter needs it.")
    ] = None,
    alias: Annotated[list[str] | None, typer.Option(help="Another name; may be repeated.")] = None,
    permission: Annotated[Path | None, typer.Option(help="Signed permission, for someone else than the owner.")] = None,
    permission_until: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Last day of the permission.")
    ] = None,
    json_path: JsonOption = None,
) -> None:
    """Add a person. The first one is the owner of the vault; others need a recorded permission."""
    line: CommandLine = context.obj
    draft = PersonDraft(
        name=name,
        country=country,
        email=email,
        address=address.replace("\\n", "\n").splitlines(),
        language=language,
        birth_date=birth_date.date() if birth_date else None,
        aliases=alias or (),
        permission=permission,
        permission_until=permission_until.date() if permission_until else None,
    )
    person = line.session().people.add(draft)
    if json_path is not None:
        write_json(json_path, _as_json(person))
        return
    line.output.say(f"Added {person.name} ({person.id}).")


@app.command("list")
def list_people(context: typer.Context, json_path: JsonOption = None) -> None:
    """List the people of the vault."""
    line: CommandLine = context.obj
    people = line.session().people.all()
    if json_path is not None:
        write_json(json_path, [_as_json(person) for person in people])
        return
    if not people:
        line.output.say("Nobody yet. Add the owner with: person add --name … --country …")
        return
    line.output.table(
        ("id", "name", "country", "role"),
        [(person.id, person.name, person.country, _role(person)) for person in people],
    )


@app.command("show")
def show(context: typer.Context, person_text: PersonArgument, json_path: JsonOption = None) -> None:
    """Show what is stored about a person."""
    line: CommandLine = context.obj
    person = line.session().people.find(person_text)
    if json_path is not None:
        write_json(json_path, _as_json(person))
        return
    for key, value in _as_json(person).items():
        if value not in (None, [], ""):
            line.output.say(f"{key}: {'; '.join(value) if isinstance(value, list) else value}")


@app.command("edit")
def edit(
    context: typer.Context,
    person_text: PersonArgument,
    name: Annotated[str | None, typer.Option(help="Full name, as it stands in letters.")] = None,
    country: Annotated[str | None, typer.Option(help="Country of residence, two letters: FR, DE, …")] = None,
    email: Annotated[str | None, typer.Option(help="E-mail address; empty removes it.")] = None,
    address: Annotated[str | None, typer.Option(help="Postal address; lines are separated by \\n.")] = None,
    language: Annotated[str | None, typer.Option(help="Language of the person: en, fr, de, …")] = None,
    birth_date: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Only if a letter needs it.")
    ] = None,
    alias: Annotated[list[str] | None, typer.Option(help="Another name; replaces those before.")] = None,
    permission: Annotated[Path | None, typer.Option(help="New signed permission; replaces the one before.")] = None,
    permission_until: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Last day of the new permission.")
    ] = None,
    json_path: JsonOption = None,
) -> None:
    """Change what is stored about a person. What is not named stays as it is."""
    if permission_until is not None and permission is None:
        raise typer.BadParameter("a day belongs to a document: give --permission too.")
    line: CommandLine = context.obj
    before = line.session().people.find(person_text)
    draft = PersonDraft(
        name=before.name if name is None else name,
        country=before.country if country is None else country,
        email=before.email if email is None else email,
        address=before.address if address is None else address.replace("\\n", "\n").splitlines(),
        language=before.language if language is None else language,
        birth_date=before.birth_date if birth_date is None else birth_date.date(),
        aliases=before.aliases if alias is None else alias,
        permission=permission,
        permission_until=permission_until.date() if permission_until else None,
    )
    person = line.session().people.edit(before.id, draft)
    if json_path is not None:
        write_json(json_path, _as_json(person))
        return
    line.output.say(f"Changed {person.name} ({person.id}).")


@app.command("permission")
def permission(
    context: typer.Context,
    person_text: PersonArgument,
    out: Annotated[Path, typer.Option(metavar="FILE", help="Where to put a copy of the document.")],
) -> None:
    """Save a copy of the recorded permission of a person, as it was given."""
    line: CommandLine = context.obj
    person = line.session().people.find(person_text)
    if person.permission is None:
        raise NotFound(kind="permission of", name=person.name)
    if out.exists():
        raise InputRefused(what=f"There is a file “{out}” already. Choose another name.")
    write_whole(out, person.permission.document)
    line.output.say(f"Wrote {out}. It is not encrypted.")


@app.command("remove")
def remove(
    context: typer.Context,
    person_text: PersonArgument,
    yes: Annotated[bool, typer.Option("--yes", help="Remove without asking back.")] = False,
) -> None:
    """Remove a person with everything that is kept about them, for good. The owner goes with the vault only."""
    line: CommandLine = context.obj
    people = line.session().people
    person = people.find(person_text)
    held = people.holdings(person.id)
    goes = (
        f"{held.references} references, {held.places} places, {held.matches} matches, {held.cases} cases with their "
        "letters, logs and files"
    )
    if not yes and not person.is_owner:
        raise InputRefused(
            what=f"This removes {person.name} with {goes}, for good. If the cases may be needed, export them first: "
            "case export. Then give --yes."
        )
    people.remove(person.id)
    line.output.say(f"Removed {person.name} with {goes}.")


def _role(person: Person) -> str:
    if person.is_owner:
        return "owner"
    until = person.permission.until if person.permission else None
    return f"permission until {until.isoformat()}" if until else "permission without an end"


def _as_json(person: Person) -> dict[str, object]:
    return {
        "person_id": person.id,
        "name": person.name,
        "country": person.country,
        "email": person.email,
        "address": list(person.address),
        "language": person.language,
        "birth_date": person.birth_date.isoformat() if person.birth_date else None,
        "aliases": list(person.aliases),
        "owner": person.is_owner,
        "permission_until": person.permission.until.isoformat()
        if person.permission and person.permission.until
        else None,
    }
