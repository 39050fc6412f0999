"""The command line: global options, errors as sentences, exit codes."""

from __future__ import annotations

import contextlib
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated

import typer
from typer.main import get_command

from exposure_check import __version__
from exposure_check.bootstrap import Application
from exposure_check.cli import (
    authorities,
    cases,
    clean,
    deadlines,
    demo,
    doctor,
    exit_codes,
    face,
    letter_blocks,
    letters,
    matches,
    models,
    network,
    person,
    recipients,
    redact,
    scan,
    source,
    vault,
)
from exposure_check.cli.context import CommandLine
from exposure_check.cli.output import Output
from exposure_check.domain.errors import (
    Cancelled,
    ExposureCheckError,
    InputRefused,
    NetworkNotAllowed,
    NotFound,
    VaultError,
)

_EXIT_CODES: tuple[tuple[type[ExposureCheckError], int], ...] = (
    (VaultError, exit_codes.LOCKED),
    (NetworkNotAllowed, exit_codes.NETWORK),
    (NotFound, exit_codes.NOT_FOUND),
    (Cancelled, exit_codes.CANCELLED),
    (InputRefused, exit_codes.REFUSED),
)

app = typer.Typer(
    name="exposure-check",
    help="Find out where your face can be seen in public, and write the letters that ask for it back. "
    "Everything stays on this computer. Without a command the window opens.",
    no_args_is_help=False,
    invoke_without_command=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command("demo")(demo.demo)
app.command("doctor")(doctor.doctor)
app.add_typer(vault.app, name="vault")
app.add_typer(person.app, name="person")
app.add_typer(face.app, name="face")
app.add_typer(source.app, name="source")
app.command("scan")(scan.scan)
app.command("clean")(clean.clean)
app.command("redact")(redact.redact)
app.add_typer(matches.app, name="matches")
app.add_typer(recipients.app, name="recipients")
app.add_typer(authorities.app, name="authorities")
app.command("letter")(letters.letter)
app.command("letters")(letters.letters)
app.add_typer(letter_blocks.app, name="letter-blocks")
app.add_typer(cases.app, name="case")
app.command("deadline")(deadlines.deadline_command)
app.add_typer(models.app, name="models")
app.add_typer(network.app, name="network")


@app.callback()
def _global_options(
    context: typer.Context,
    vault_file: Annotated[
        Path | None, typer.Option("--vault", metavar="FILE", help="The vault. Default: your data folder.")
    ] = None,
    passphrase_file: Annotated[
        Path | None, typer.Option(metavar="FILE", help="File whose first line is the passphrase.")
    ] = None,
    allow_network: Annotated[
        bool, typer.Option("--allow-network", help="Allow this command to use the network.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print results and errors only.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", help="Print details of errors.")] = False,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    if version:
        print(f"exposure-check {__version__}")
        raise typer.Exit
    open_window = context.obj
    line = CommandLine(
        application=Application(vault_file),
        output=Output(quiet=quiet),
        passphrase_file=passphrase_file,
        allow_network=allow_network,
        verbose=verbose,
        open_window=open_window,
    )
    context.obj = line
    context.call_on_close(line.close)
    if context.invoked_subcommand is None:
        raise typer.Exit(open_window(line.application))


def main(arguments: Sequence[str], open_window: Callable[[Application], int]) -> int:
    """Run a command; returns its exit code. ``open_window`` is called when ``arguments`` name no command."""
    verbose = "--verbose" in arguments
    try:
        result = get_command(app).main(
            args=list(arguments), prog_name="exposure-check", standalone_mode=False, obj=open_window
        )
    except typer.TyperException as error:
        print(f"{error.format_message()} See --help.", file=sys.stderr)
        return exit_codes.USAGE
    except (typer.Abort, KeyboardInterrupt):
        print(Cancelled(), file=sys.stderr)
        return exit_codes.CANCELLED
    except ExposureCheckError as error:
        if verbose:
            traceback.print_exc()
        print(error, file=sys.stderr)
        return next((code for kind, code in _EXIT_CODES if isinstance(error, kind)), exit_codes.REFUSED)
    except BrokenPipeError:
        # The reader of our output went away (`| head`): nobody is left to tell.
        sys.stderr.close()
        return exit_codes.DONE
    except Exception as error:  # noqa: BLE001 - the last resort: an error of ours must not end in a traceback
        return _internal_error(error, verbose=verbose)
    return int(result) if isinstance(result, int) else exit_codes.DONE


def _internal_error(error: Exception, *, verbose: bool) -> int:
    from exposure_check.bootstrap import write_crash_log

    if verbose:
        traceback.print_exc()
    sentence = f"Something went wrong inside the program ({type(error).__name__}). What was stored before is safe."
    with contextlib.suppress(ExposureCheckError):
        sentence += f" Details without personal data are in {write_crash_log(error)}."
    print(sentence, file=sys.stderr)
    return exit_codes.INTERNAL
