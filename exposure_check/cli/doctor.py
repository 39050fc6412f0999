"""``doctor``: what is there, and what needs attention."""

from __future__ import annotations

import typer

from exposure_check.cli import exit_codes
from exposure_check.cli.context import CommandLine
from exposure_check.cli.output import write_json
from exposure_check.cli.vault import JsonOption
from exposure_check.domain.errors import ExposureCheckError
from exposure_check.domain.health import Finding


def doctor(context: typer.Context, json_path: JsonOption = None) -> None:
    """Check versions, model weights, protection of the workers, fonts and the vault. Exit 1 if something is wrong."""
    line: CommandLine = context.obj
    # The pack in use is in the vault. A check must not ask for anything: it looks there if the passphrase is at hand.
    session, problem = None, None
    if line.has_passphrase() and line.application.vault_exists():
        try:
            session = line.session()
        except ExposureCheckError as error:
            problem = Finding("vault", str(error), ok=False)
    findings = line.application.doctor(session)
    if problem is not None:
        findings.append(problem)
    if json_path is not None:
        write_json(
            json_path,
            {
                "ok": all(finding.ok for finding in findings),
                "findings": [{"what": finding.what, "value": finding.value, "ok": finding.ok} for finding in findings],
            },
        )
    else:
        line.output.table(
            ("", "what", "found"),
            [("ok" if finding.ok else "attention", finding.what, finding.value) for finding in findings],
        )
    if not all(finding.ok for finding in findings):
        raise typer.Exit(exit_codes.SOME_FAILED)
