"""``vault``: the encrypted store."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from exposure_check.cli.context import CommandLine
from exposure_check.cli.output import write_json
from exposure_check.services.passphrase import passphrase_strength

app = typer.Typer(help="The encrypted store.", no_args_is_help=True)

JsonOption = Annotated[Path | None, typer.Option("--json", metavar="PATH", help="Write JSON there, - for the screen.")]


@app.command("create")
def create(context: typer.Context) -> None:
    """Create an encrypted vault."""
    line: CommandLine = context.obj
    passphrase = line.passphrase(twice=True)
    line.application.create_vault(passphrase).close()
    line.output.say(f"Created the vault {line.application.vault_path}.")
    line.output.note("Nobody can open it without the passphrase. There is no way to recover a lost one.")
    strength = passphrase_strength(passphrase)
    if not strength.is_strong:
        line.output.note(f"This passphrase could be guessed. {' '.join(strength.suggestions)}".strip())


@app.command("status")
def status(context: typer.Context, json_path: JsonOption = None) -> None:
    """Say what there is. What the vault holds is told only if the passphrase was given."""
    line: CommandLine = context.obj
    facts = line.application.vault_status()
    if line.has_passphrase():
        session = line.session()
        facts["people"] = len(session.people.all())
        facts["cases"] = len(session.follow_up.cases())
    if json_path is not None:
        write_json(json_path, facts)
        return
    for name, value in facts.items():
        line.output.say(f"{name.replace('_', ' ')}: {value}")
