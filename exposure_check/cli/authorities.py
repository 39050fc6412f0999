"""``authorities``: who hears a complaint."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from exposure_check.cli.context import CommandLine
from exposure_check.cli.output import write_json
from exposure_check.cli.vault import JsonOption
from exposure_check.domain.authority import Authority, Competence

app = typer.Typer(help="Who hears complaints.", no_args_is_help=True)


@app.command("find")
def find(
    context: typer.Context,
    country: Annotated[str, typer.Option(help="Where the person lives, two letters.")],
    region: Annotated[str | None, typer.Option(help="The Land or state, by name or code.")] = None,
    json_path: JsonOption = None,
) -> None:
    """Find the authority for a complaint about a company."""
    line: CommandLine = context.obj
    today = line.application.today()
    found = line.application.authorities().competent(country, region)
    if json_path is not None:
        write_json(json_path, competence_json(found, today))
        return
    if found.choose_region:
        line.output.say("Here the authority depends on the region. Choose one with --region:")
        by_slug = {one.slug: one for one in found.authorities}
        rows = [
            (one.code, one.name, by_slug[one.authority].full_name)
            for one in line.application.authorities().regions(found.country)
        ]
        line.output.table(("code", "region", "authority"), rows)
        return
    for authority in found.authorities:
        _print(line, authority, today)


@app.command("search")
def search(
    context: typer.Context,
    text: Annotated[str, typer.Argument(help="Part of a name or short name, a region, or a country code.")],
    json_path: JsonOption = None,
) -> None:
    """Search all authorities, also those for public bodies, churches and broadcasters."""
    line: CommandLine = context.obj
    found = line.application.authorities().search(text)
    if json_path is not None:
        write_json(json_path, [authority_json(one, line.application.today()) for one in found])
        return
    if not found:
        line.output.say(f"No authority fits “{text}”.")
        return
    line.output.table(
        ("slug", "name", "country", "for", "handles"),
        [(one.slug, one.full_name, one.country, one.jurisdiction or "all", one.scope or one.handles) for one in found],
    )


@app.command("show")
def show(
    context: typer.Context,
    slug: Annotated[str, typer.Argument(metavar="SLUG")],
    json_path: JsonOption = None,
) -> None:
    """Show what is known about an authority, with the sources."""
    line: CommandLine = context.obj
    authority = line.application.authorities().get(slug)
    if json_path is not None:
        write_json(json_path, authority_json(authority, line.application.today()))
        return
    _print(line, authority, line.application.today())


def _print(line: CommandLine, authority: Authority, today: date) -> None:
    line.output.say(f"{authority.full_name} ({authority.slug})")
    for name, value in _details(authority, today):
        line.output.say(f"  {name}: {value}")


def _details(authority: Authority, today: date) -> list[tuple[str, str]]:
    found = [
        ("responsible for", authority.jurisdiction or authority.country),
        ("handles", authority.scope or authority.handles),
        ("basis of a complaint", authority.complaint_basis),
        ("languages", ", ".join(authority.languages) or "not stated in the record"),
        ("send it by", ", ".join(authority.channels)),
        ("address", ", ".join(authority.address)),
        ("e-mail", authority.email),
        ("web form", authority.webform),
        ("phone", authority.phone),
        ("fax", authority.fax),
        ("website", authority.website),
        *(("note", note) for note in authority.notes),
        *(
            ("another e-mail", f"{other.value[0]} ({other.status}, seen {other.seen}, {other.source})")
            for other in authority.email_alternatives
        ),
        ("record of", record_age(authority.checked, today, stale=authority.is_stale(today))),
        *(("source", source) for source in authority.sources),
    ]
    return [(name, value) for name, value in found if value]


def record_age(checked: date | None, today: date, *, stale: bool) -> str:
    """The date of a record and its age, with a warning when it is old."""
    if checked is None:
        return "no date: look at the source before you use it"
    warning = "; that is old: look at the source before you use it" if stale else ""
    return f"{checked.isoformat()}, {(today - checked).days} days old{warning}"


def competence_json(found: Competence, today: date) -> dict[str, object]:
    """Who is competent, and whether a region has to be chosen."""
    return {
        "country": found.country,
        "region": found.region and {"code": found.region.code, "name": found.region.name},
        "choose_region": found.choose_region,
        "authorities": [authority_json(one, today) for one in found.authorities],
    }


def authority_json(authority: Authority, today: date) -> dict[str, object]:
    """An authority with its sources."""
    return {
        "slug": authority.slug,
        "name": authority.full_name,
        "short": authority.short,
        "country": authority.country,
        "level": authority.level,
        "jurisdiction": authority.jurisdiction,
        "handles": authority.handles,
        "scope": authority.scope,
        "complaint_basis": authority.complaint_basis,
        "languages": list(authority.languages),
        "channels": [channel.value for channel in authority.channels],
        "address": list(authority.address),
        "email": authority.email,
        "webform": authority.webform,
        "phone": authority.phone,
        "fax": authority.fax,
        "website": authority.website,
        "pgp_fingerprint": authority.pgp_fingerprint,
        "checked": authority.checked.isoformat() if authority.checked else None,
        "stale": authority.is_stale(today),
        "sources": list(authority.sources),
        "notes": list(authority.notes),
    }
