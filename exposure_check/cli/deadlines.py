"""``deadline``: when an answer is owed, and why."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

import typer

from exposure_check.cli.cases import deadline_json
from exposure_check.cli.context import CommandLine
from exposure_check.cli.output import write_json
from exposure_check.cli.vault import JsonOption
from exposure_check.domain.deadline import Deadline, Limit, Pause, PauseReason
from exposure_check.domain.errors import InputRefused
from exposure_check.domain.request import Law

_DAY = ["%Y-%m-%d"]


def deadline_command(
    context: typer.Context,
    received: Annotated[
        datetime,
        typer.Option(formats=_DAY, help="Day on which the request arrived, or what --limit counts from."),
    ],
    law: Annotated[Law, typer.Option(help="Under which law.")] = Law.EU_GDPR,
    country: Annotated[str | None, typer.Option(help="Whose public holidays count, two letters.")] = None,
    extended: Annotated[bool, typer.Option("--extended", help="The recipient announced an extension in time.")] = False,
    named_end: Annotated[
        datetime | None,
        typer.Option("--until", formats=_DAY, help="The date that the recipient named for its extension."),
    ] = None,
    limit: Annotated[Limit, typer.Option(help="What has to be done within the time.")] = Limit.ANSWER,
    pauses: Annotated[
        list[str] | None,
        typer.Option(
            "--pause",
            metavar="ASKED/ANSWERED[/REASON]",
            help="The recipient asked you something, and when you answered; REASON is clarification, identity or fee.",
        ),
    ] = None,
    json_path: JsonOption = None,
) -> None:
    """Say when an answer is owed, and why on that day."""
    line: CommandLine = context.obj
    found = line.application.law_clock().due(
        limit,
        law,
        received.date(),
        country,
        extended=extended,
        pauses=[_pause(each) for each in pauses or []],
        named_end=None if named_end is None else named_end.date(),
    )
    if json_path is not None:
        write_json(json_path, deadline_json(found))
        return
    line.output.say(_headline(found, limit))
    for step in found.steps:
        line.output.say(f"  {step}")
    for source in found.sources:
        line.output.say(f"  source: {source}")
    if found.checked is not None:
        line.output.say(f"  rule checked: {found.checked.isoformat()}")


def _headline(found: Deadline, limit: Limit) -> str:
    if limit is not Limit.ANSWER:
        return f"The time ends on {found.due.isoformat()}."
    if not found.statutory:
        return f"An answer can be expected by {found.due.isoformat()}."
    return f"An answer is owed by {found.due.isoformat()}."


def _pause(text: str) -> Pause:
    """A pause as the option has it. Raises InputRefused."""
    asked, _, rest = text.partition("/")
    answered, _, reason = rest.partition("/")
    try:
        return Pause(
            date.fromisoformat(asked),
            date.fromisoformat(answered),
            PauseReason(reason) if reason else PauseReason.CLARIFICATION,
        )
    except ValueError:
        raise InputRefused(
            what=f"“{text}” is not a pause. Write two dates and a reason, for example 2026-03-02/2026-03-09/identity."
        ) from None
