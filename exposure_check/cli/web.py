"""Permission for the network on the command line: hosts are named before they are asked."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence

import typer

from exposure_check.bootstrap import now
from exposure_check.cli.context import CommandLine
from exposure_check.domain.errors import NetworkNotAllowed
from exposure_check.domain.network import Consent, WebAccess


def web_access(line: CommandLine, hosts: Iterable[str], allowed: Sequence[str]) -> WebAccess | None:
    """What a scan that needs ``hosts`` may do on the web; None if it needs none. Says which hosts will be asked.
    ``allowed``: further hosts that the person named. Raises NetworkNotAllowed without ``--allow-network``."""
    needed = sorted(hosts)
    if not needed:
        return None
    if not line.allow_network:
        raise NetworkNotAllowed(what=", ".join(needed))
    named = list(dict.fromkeys([*needed, *allowed]))
    line.output.note(f"The network is used. These hosts may be asked: {', '.join(named)}.")
    consent = Consent.to_addresses("scan of public places", [f"https://{host}/" for host in named], now())
    return WebAccess(consent, lambda host: _ask(line, host))


def _ask(line: CommandLine, host: str) -> bool:
    """Whether a host that only became known on the way may be asked: the person says so, where there is one."""
    if sys.stdin.isatty() and sys.stderr.isatty():
        return typer.confirm(f"Pictures lie on {host}. Ask this host, too?", err=True)
    line.output.complain(f"Pictures lie on {host}, which was not asked. To allow it, add --allow-host {host}.")
    return False
