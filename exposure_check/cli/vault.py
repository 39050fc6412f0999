"""``vault``: the encrypted store."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from exposure_check.cli.context import NEW_PASSPHRASE_VARIABLE, CommandLine
from exposure_check.cli.output import write_json
from exposure_check.domain.errors import InputRefused
from exposure_check.services.passphrase import passphrase_strength
from exposure_check.services.vault_care import last_backup

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
    _note_strength(line, passphrase)


@app.command("status")
def status(context: typer.Context, json_path: JsonOption = None) -> None:
    """Say what there is. What the vault holds is told only if the passphrase was given."""
    line: CommandLine = context.obj
    facts = line.application.vault_status()
    if line.has_passphrase():
        session = line.session()
        backed_up = last_backup(session.vault)
        facts["last_backup"] = backed_up.isoformat() if backed_up is not None else "none known"
        facts["people"] = len(session.people.all())
        facts["cases"] = len(session.follow_up.cases())
    if json_path is not None:
        write_json(json_path, facts)
        return
    for name, value in facts.items():
        line.output.say(f"{name.replace('_', ' ')}: {value}")


@app.command("backup")
def backup(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="FILE", help="A new file; an existing one is not overwritten.")],
) -> None:
    """Write a copy of the whole vault to one file, as encrypted as the vault itself."""
    line: CommandLine = context.obj
    size = line.application.back_up_vault(line.session(), path)
    line.output.say(f"Wrote {path}, {size} bytes.")
    line.output.note("It opens with the passphrase that the vault has today, also after you change it.")


@app.command("restore")
def restore(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="FILE", help="A backup.")],
    replace: Annotated[
        bool, typer.Option("--replace", help="If there is a vault, move it aside; nothing is deleted.")
    ] = False,
) -> None:
    """Put the vault of a backup in place, after it was opened and checked."""
    line: CommandLine = context.obj
    aside = line.application.restore_vault(path, line.passphrase(), replace=replace)
    line.output.say(f"Restored the vault {line.application.vault_path}.")
    if aside is not None:
        line.output.note(f"The vault that was there is now {aside}.")


@app.command("change-passphrase")
def change_passphrase(
    context: typer.Context,
    new_file: Annotated[
        Path | None,
        typer.Option(
            "--new-passphrase-file",
            metavar="FILE",
            help=f"Its first line is the new passphrase. Else {NEW_PASSPHRASE_VARIABLE} holds it, or it is asked for.",
        ),
    ] = None,
) -> None:
    """Open the vault with another passphrase from now on."""
    line: CommandLine = context.obj
    line.application.require_vault()
    old, new = line.passphrase(), line.new_passphrase(new_file)
    line.application.change_passphrase(old, new)
    line.output.say("The passphrase is changed.")
    line.output.note("Backups that you made before still open with the old one. Make a new one, and delete those.")
    _note_strength(line, new)


@app.command("erase")
def erase(
    context: typer.Context,
    yes: Annotated[bool, typer.Option("--yes", help="Erase it without asking back.")] = False,
    moved_aside: Annotated[
        bool, typer.Option("--moved-aside", help="Also erase the vaults that restores moved aside.")
    ] = False,
) -> None:
    """Erase the vault with everything in it, for good. Photos on your disk and backups elsewhere stay."""
    line: CommandLine = context.obj
    line.application.require_vault()
    if not yes:
        raise InputRefused(
            what=f"This erases {line.application.vault_path} with all people, matches, letters and cases, for good. "
            "If you may need them, write a backup first: vault backup FILE. Then give --yes."
        )
    line.close()
    line.application.erase_vault(with_moved_aside=moved_aside)
    line.output.say("The vault is erased.")
    for aside in line.application.moved_aside_vaults():
        line.output.note(f"A restore once moved another vault aside, which is still there: {aside}")


def _note_strength(line: CommandLine, passphrase: str) -> None:
    strength = passphrase_strength(passphrase)
    if not strength.is_strong:
        line.output.note(f"This passphrase could be guessed. {' '.join(strength.suggestions)}".strip())
