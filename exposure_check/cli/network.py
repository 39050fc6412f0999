"""``network``: what was asked over the network, and how."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from exposure_check.cli.context import CommandLine
from exposure_check.cli.output import write_json
from exposure_check.cli.vault import JsonOption
from exposure_check.domain.network import LoggedRequest
from exposure_check.services.network_log import entry_fields

app = typer.Typer(help="What was asked over the network, and how. It is off unless you allow it.", no_args_is_help=True)


@app.command("log")
def log(
    context: typer.Context,
    last: Annotated[int, typer.Option(min=1, help="How many of the newest requests are shown.")] = 100,
    json_path: JsonOption = None,
) -> None:
    """List every request that was made. JSON has all of them, whatever --last says."""
    line: CommandLine = context.obj
    network = line.session().network
    if json_path is not None:
        write_json(json_path, {"total": network.count()}, items=("requests", map(entry_fields, network.entries())))
        return
    total = network.count()
    if not total:
        line.output.say("Nothing was ever asked over the network.")
        return
    shown = network.newest(last)
    line.output.table(
        ("time", "what for", "answer", "bytes", "address"),
        [
            (
                entry.request.at.astimezone().strftime("%Y-%m-%d %H:%M:%S"),
                f"{entry.request.purpose.value}: {entry.request.action}",
                _outcome(entry),
                entry.received,
                f"{entry.request.method} {entry.request.address}",
            )
            for entry in shown
        ],
    )
    if len(shown) < total:
        line.output.note(f"These are the newest {len(shown)} of {total:,}. network export FILE.csv writes all of them.")


@app.command("export")
def export(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="FILE", help="Ends in .json or .csv.")],
) -> None:
    """Write the log of all requests to a file, which is not encrypted."""
    line: CommandLine = context.obj
    count = line.session().network.export(path)
    line.output.say(f"Wrote {_requests(count)} to {path}.")


@app.command("clear")
def clear(
    context: typer.Context,
    yes: Annotated[bool, typer.Option("--yes", help="Delete the log. It cannot be brought back.")] = False,
) -> None:
    """Delete the log of all requests."""
    line: CommandLine = context.obj
    if not yes:
        raise typer.BadParameter("this deletes the log of all requests. Add --yes to go on.")
    line.output.say(f"Deleted {_requests(line.session().network.clear())} from the log.")


@app.command("settings")
def settings(
    context: typer.Context,
    proxy: Annotated[
        str | None,
        typer.Option(
            metavar="URL",
            help="Go through this proxy: socks5h://127.0.0.1:9050 for Tor, http://HOST:PORT, or system.",
        ),
    ] = None,
    no_proxy: Annotated[bool, typer.Option("--no-proxy", help="Connect directly.")] = False,
    json_path: JsonOption = None,
) -> None:
    """Show or change how requests are made."""
    line: CommandLine = context.obj
    if proxy is not None and no_proxy:
        raise typer.BadParameter("--proxy and --no-proxy exclude each other.")
    session = line.session()
    if proxy is not None or no_proxy:
        line.application.set_proxy(session, None if no_proxy else proxy)
    shown = line.application.proxy_in_words(session)
    if json_path is not None:
        write_json(json_path, {"proxy": shown, "requests_in_log": session.network.count()})
        return
    line.output.say(
        "Requests go directly to the hosts that you allow."
        if shown is None
        else f"Requests go through the proxy {shown}, which looks up the names of hosts."
    )
    line.output.note("Nothing is asked unless you allow it for a step, with --allow-network.")


def _outcome(entry: LoggedRequest) -> str:
    told = [str(entry.status)] if entry.status is not None else []
    told += [entry.problem.value] if entry.problem is not None else []
    told += ["through the proxy"] if entry.request.proxied else []
    return ", ".join(told) or "no end"


def _requests(count: int) -> str:
    return f"{count:,} request" if count == 1 else f"{count:,} requests"
