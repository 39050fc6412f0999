"""What every command shares: the global options, the vault, Ctrl+C."""

from __future__ import annotations

import getpass
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from exposure_check.bootstrap import Application, Session
from exposure_check.cli.output import Output
from exposure_check.domain.errors import NoSuchFile, NotReadable, VaultLocked

PASSPHRASE_VARIABLE = "EXPOSURE_CHECK_PASSPHRASE"  # noqa: S105 - the name of a variable, not a passphrase
NEW_PASSPHRASE_VARIABLE = "EXPOSURE_CHECK_NEW_PASSPHRASE"  # noqa: S105 - the name of a variable, not a passphrase


@dataclass(slots=True)
class CommandLine:
    """The global options, and what they open."""

    application: Application
    output: Output
    passphrase_file: Path | None
    allow_network: bool
    verbose: bool
    open_window: Callable[[Application], int]
    _session: Session | None = field(default=None, repr=False)

    def session(self) -> Session:
        """The open vault. Raises VaultMissing, WrongPassphrase, VaultLocked."""
        if self._session is None:
            self.application.require_vault()
            self._session = self.application.open_vault(self.passphrase())
            os.environ.pop(PASSPHRASE_VARIABLE, None)  # the processes that open photos inherit the environment
            for notice in self._session.notices:
                self.output.complain(str(notice))
        return self._session

    def has_passphrase(self) -> bool:
        """Whether the passphrase is at hand without asking."""
        return self.passphrase_file is not None or bool(os.environ.get(PASSPHRASE_VARIABLE))

    def passphrase(self, *, twice: bool = False) -> str:
        """From the file, the environment, or the keyboard, in this order.

        Raises:
            VaultLocked: there is none of them, or the two that were typed differ.
            NoSuchFile, NotReadable: the passphrase file cannot be read.
        """
        if self.passphrase_file is not None:
            return _first_line(self.passphrase_file)
        from_environment = os.environ.get(PASSPHRASE_VARIABLE)
        if from_environment:
            return from_environment
        if not sys.stdin.isatty():
            raise VaultLocked
        typed = getpass.getpass("Passphrase: ")
        if twice and getpass.getpass("The same again: ") != typed:
            self.output.complain("The two passphrases differ.")
            raise VaultLocked
        return typed

    def new_passphrase(self, file: Path | None) -> str:
        """The passphrase that the vault shall have: from ``file``, the environment, or the keyboard.

        Raises:
            VaultLocked: there is none of them, or the two that were typed differ.
            NoSuchFile, NotReadable: the file cannot be read.
        """
        if file is not None:
            return _first_line(file)
        from_environment = os.environ.get(NEW_PASSPHRASE_VARIABLE)
        if from_environment:
            return from_environment
        if not sys.stdin.isatty():
            raise VaultLocked
        typed = getpass.getpass("New passphrase: ")
        if getpass.getpass("The same again: ") != typed:
            self.output.complain("The two passphrases differ.")
            raise VaultLocked
        return typed

    def close(self) -> None:
        """Stop the workers and lock the vault."""
        if self._session is not None:
            self._session.close()
            self._session = None


@contextmanager
def stop_on_interrupt() -> Iterator[Callable[[], bool]]:
    """Turn the first Ctrl+C into a request to stop; the second one interrupts as usual."""
    asked = False

    def ask(signal_number: int, frame: FrameType | None) -> None:
        nonlocal asked
        del signal_number, frame
        if asked:
            raise KeyboardInterrupt
        asked = True

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield lambda: asked
    finally:
        signal.signal(signal.SIGINT, before)


def _first_line(path: Path) -> str:
    try:
        with path.open(encoding="utf-8") as file:
            return file.readline(10_000).rstrip("\r\n")
    except FileNotFoundError as error:
        raise NoSuchFile(path=path) from error
    except (OSError, UnicodeDecodeError) as error:
        raise NotReadable(path=path, reason=getattr(error, "strerror", None) or "it is not a text file") from error
