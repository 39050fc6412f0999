"""``recipients``: who letters can be sent to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from exposure_check.cli.authorities import record_age
from exposure_check.cli.context import CommandLine
from exposure_check.cli.output import write_json
from exposure_check.cli.vault import JsonOption
from exposure_check.domain.controller import Controller, RecipientDraft
from exposure_check.domain.decision import Decision
from exposure_check.domain.errors import InputRefused
from exposure_check.services.ports import Directory

app = typer.Typer(help="Who letters can be sent to.", no_args_is_help=True)

_RIGHTS = ("access", "erasure", "objection", "restriction", "rectification", "portability", "withdrawal")
OwnOption = Annotated[bool, typer.Option("--own", help="With your own entries and corrections; this opens your vault.")]


@app.command("search")
def search(
    context: typer.Context,
    text: Annotated[str, typer.Argument(help="Part of a name, a kind such as face-search, or a country.")] = "",
    kind: Annotated[str | None, typer.Option(help="Only this kind, such as data-broker.")] = None,
    country: Annotated[str | None, typer.Option(help="Only this country of seat, two letters.")] = None,
    own: OwnOption = False,
    json_path: JsonOption = None,
) -> None:
    """Search the directory of recipients."""
    line: CommandLine = context.obj
    today = line.application.today()
    directory = _directory(line, own=own)
    if kind is not None and kind not in directory.kinds():
        raise InputRefused(what=f"There is no kind “{kind}”. The kinds are: {', '.join(directory.kinds())}.")
    found = directory.search(text, kind=kind, country=country)
    if json_path is not None:
        write_json(json_path, [controller_json(controller, today) for controller in found])
        return
    if not found:
        line.output.say(f"No recipient fits “{text}”." if text else "No recipient fits.")
        return
    line.output.table(
        ("slug", "name", "kind", "country", "record of"),
        [(one.slug, one.name, one.kind, one.country or "unknown", _record(one, today)) for one in found],
    )


def _directory(line: CommandLine, *, own: bool) -> Directory:
    return line.session().recipients if own else line.application.directory()


def _record(controller: Controller, today: date) -> str:
    day = controller.checked.isoformat() if controller.checked else "no date"
    return f"{day} (old)" if controller.is_stale(today) else day


@app.command("show")
def show(
    context: typer.Context,
    slug: Annotated[str, typer.Argument(metavar="SLUG")],
    own: OwnOption = False,
    json_path: JsonOption = None,
) -> None:
    """Show what is known about a recipient and what authorities decided about it, with the sources."""
    line: CommandLine = context.obj
    today = line.application.today()
    controller = _directory(line, own=own).get(slug)
    decisions = line.application.decisions().about(controller.slug)
    if json_path is not None:
        decided = [decision_json(decision) for decision in decisions]
        write_json(json_path, {**controller_json(controller, today), "decisions": decided})
        return
    print_recipient(line, controller, today)
    for decision in decisions:
        for text in _decision_lines(decision):
            line.output.say(text)


@app.command("import")
def import_record(
    context: typer.Context,
    path: Annotated[
        Path, typer.Argument(metavar="FILE", help="A company record of datarequests.org, or a newer directory file.")
    ],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Check and show it, keep nothing.")] = False,
    json_path: JsonOption = None,
) -> None:
    """Take in a company record of datarequests.org, which is kept in the vault, or a newer directory file."""
    line: CommandLine = context.obj
    application, today = line.application, line.application.today()
    if application.is_directory_file(path):
        count, compiled = application.install_directory(path)
        line.output.say(f"The directory now has {count} recipients, with facts of {compiled.isoformat()}.")
        return
    controller = application.read_company_record(path)
    if not dry_run:
        line.session().recipients.keep(controller)
    if json_path is not None:
        write_json(json_path, controller_json(controller, today))
    else:
        print_recipient(line, controller, today)
    line.output.note(
        "The record is good. Nothing was kept." if dry_run else f"Kept in your vault as {controller.slug}."
    )


NameOption = Annotated[str | None, typer.Option("--name", help="Its full name.")]
KindOption = Annotated[str | None, typer.Option("--kind", help="Such as face-search, social, people-search or other.")]
CountryOption = Annotated[str | None, typer.Option("--country", help="Country of its seat, two letters.")]
AddressOption = Annotated[
    str, typer.Option("--address", help="Below the name, the country last; lines are separated by \\n.")
]
EmailOption = Annotated[str | None, typer.Option("--email", help="E-mail address for requests.")]
WebformOption = Annotated[str | None, typer.Option("--webform", help="Address of its form for requests.")]
WebsiteOption = Annotated[str | None, typer.Option("--website", help="Address of its website.")]
SourceOption = Annotated[str | None, typer.Option("--source", help="Address of the page where you read it.")]
NoteOption = Annotated[str | None, typer.Option("--note", help="Anything worth keeping.")]


@app.command("add")
def add(
    context: typer.Context,
    name: NameOption = None,
    kind: KindOption = "other",
    country: CountryOption = None,
    address: AddressOption = "",
    email: EmailOption = None,
    webform: WebformOption = None,
    website: WebsiteOption = None,
    source: SourceOption = None,
    note: NoteOption = None,
) -> None:
    """Add a recipient of your own. It stays in your vault."""
    line: CommandLine = context.obj
    draft = _draft(name, kind, country, address, email, webform, website, source, note)
    kept = line.session().recipients.add(draft)
    print_recipient(line, kept, line.application.today())
    line.output.note(f"Kept in your vault as {kept.slug}.")


@app.command("correct")
def correct(
    context: typer.Context,
    slug: Annotated[str, typer.Argument(metavar="SLUG")],
    name: NameOption = None,
    kind: KindOption = None,
    country: CountryOption = None,
    address: AddressOption = "",
    email: EmailOption = None,
    webform: WebformOption = None,
    website: WebsiteOption = None,
    source: SourceOption = None,
    note: NoteOption = None,
) -> None:
    """Correct what is known about a recipient. The shipped record stays and comes back with: recipients remove SLUG"""
    line: CommandLine = context.obj
    draft = _draft(name, kind, country, address, email, webform, website, source, note)
    print_recipient(line, line.session().recipients.correct(slug, draft), line.application.today())


@app.command("remove")
def remove(context: typer.Context, slug: Annotated[str, typer.Argument(metavar="SLUG")]) -> None:
    """Forget an own entry or correction."""
    line: CommandLine = context.obj
    shipped = line.session().recipients.remove(slug)
    line.output.say(
        f"Your entry {slug} is gone." if shipped is None else f"Your correction is gone; the shipped {slug} is back."
    )


@app.command("own")
def own(context: typer.Context, json_path: JsonOption = None) -> None:
    """List your own entries and corrections."""
    line: CommandLine = context.obj
    recipients, today = line.session().recipients, line.application.today()
    found = recipients.own()
    if json_path is not None:
        write_json(
            json_path, [{**controller_json(one, today), "corrects": recipients.corrects(one.slug)} for one in found]
        )
        return
    if not found:
        line.output.say("You have no entries of your own.")
        return
    rows = [(one.slug, one.name, "correction" if recipients.corrects(one.slug) else "own entry") for one in found]
    line.output.table(("slug", "name", "what it is"), rows)


def _draft(
    name: str | None,
    kind: str | None,
    country: str | None,
    address: str,
    email: str | None,
    webform: str | None,
    website: str | None,
    source: str | None,
    note: str | None,
) -> RecipientDraft:
    lines = tuple(line.strip() for line in address.replace("\\n", "\n").splitlines() if line.strip())
    return RecipientDraft(
        name=name,
        kind=kind,
        country=country.upper() if country else None,
        address=lines,
        email=email,
        webform=webform,
        website=website,
        note=note,
        source=source,
    )


def print_recipient(line: CommandLine, controller: Controller, today: date) -> None:
    """A recipient, one line per fact."""
    line.output.say(controller.name)
    for name, value in _details(controller, today):
        line.output.say(f"  {name}: {value}")


def _details(controller: Controller, today: date) -> list[tuple[str, str]]:
    age = record_age(controller.checked, today, stale=controller.is_stale(today))
    found = [
        ("also known as", ", ".join(controller.aliases)),
        ("kind", controller.kind),
        ("address", ", ".join(controller.address)),
        ("e-mail", controller.email),
        ("web form", controller.webform),
        ("fax", controller.fax),
        *(("send it by", text) for text in _channels(controller)),
        ("representative in the Union", _representative(controller)),
        ("language of requests", controller.request_language),
        ("asks for", "; ".join(controller.asks_for)),
        ("asks for an identity document", _yes_or_no(controller.needs_id_document)),
        *(("note", note) for note in controller.notes),
        *(
            ("another address", f"{', '.join(other.value)} ({other.status}, seen {other.seen}, {other.source})")
            for other in (*controller.address_alternatives, *controller.email_alternatives)
        ),
        ("record of", age),
        *(("source", source) for source in controller.sources),
    ]
    return [(name, value) for name, value in found if value]


def _yes_or_no(value: bool | None) -> str | None:
    return None if value is None else "yes" if value else "no"


def _representative(controller: Controller) -> str | None:
    agent = controller.representative
    if agent is None:
        return None
    return f"{', '.join((agent.name, *agent.address, *([agent.email] if agent.email else [])))} ({agent.basis})"


def _channels(controller: Controller) -> list[str]:
    """The channels, grouped by the rights that share them."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for right in _RIGHTS:
        groups.setdefault(controller.channels_for(right), []).append(right)
    if len(groups) == 1:
        return [", ".join(channels) for channels in groups]
    return [f"{', '.join(channels)} ({', '.join(rights)})" for channels, rights in groups.items()]


def _decision_lines(decision: Decision) -> Sequence[str]:
    about = f", about {decision.target}" if decision.about_user else ""
    amount = f", {decision.amount}" if decision.amount else ""
    reference = f", {decision.reference}" if decision.reference else ""
    reopened = ", reopened by a court" if decision.reopened else ""
    return (
        f"  {decision.decided}: {decision.authority}, {decision.kind}{amount}{reference}{about}{reopened}",
        f"    {decision.outcome}. Articles: {'; '.join(decision.articles)}",
        f"    status: {decision.status} (facts of {decision.checked.isoformat()}; {decision.verified})",
        *(f"    source: {source}" for source in decision.sources),
    )


def decision_json(decision: Decision) -> dict[str, object]:
    """A decision with its sources."""
    return {
        "id": decision.id,
        "date": decision.decided,
        "authority": decision.authority,
        "country": decision.country,
        "kind": decision.kind,
        "target": decision.target,
        "about_user": decision.about_user,
        "reopened": decision.reopened,
        "reference": decision.reference,
        "amount": decision.amount and {"currency": decision.amount.currency, "value": decision.amount.value},
        "articles": list(decision.articles),
        "outcome": decision.outcome,
        "status": decision.status,
        "verified": decision.verified,
        "checked": decision.checked.isoformat(),
        "sources": list(decision.sources),
    }


def controller_json(controller: Controller, today: date) -> dict[str, object]:
    """A recipient with its sources."""
    alternatives = (*controller.address_alternatives, *controller.email_alternatives)
    return {
        "slug": controller.slug,
        "name": controller.name,
        "aliases": list(controller.aliases),
        "kind": controller.kind,
        "country": controller.country,
        "address": list(controller.address),
        "email": controller.email,
        "webform": controller.webform,
        "website": controller.website,
        "channels": {right: [each.value for each in controller.channels_for(right)] for right in _RIGHTS},
        "asks_for": list(controller.asks_for),
        "needs_id_document": controller.needs_id_document,
        "alternatives": [
            {"lines": list(each.value), "seen": each.seen, "status": each.status, "source": each.source}
            for each in alternatives
        ],
        "checked": controller.checked.isoformat() if controller.checked else None,
        "age_in_days": controller.age_in_days(today),
        "stale": controller.is_stale(today),
        "sources": list(controller.sources),
        "notes": list(controller.notes),
    }
