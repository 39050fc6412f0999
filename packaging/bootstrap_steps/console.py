"""Words to the person at the keyboard, on standard error: standard output belongs to the program that is started."""

from __future__ import annotations

import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
LOCKS = CHECKOUT / "packaging"

EXIT_FAILED = 1
EXIT_USAGE = 2
EXIT_CANCELLED = 130


class SetUpError(Exception):
    """Something that the person has to do something about, in one sentence."""

    def __init__(self, sentence: str, code: int = EXIT_FAILED) -> None:
        super().__init__(sentence)
        self.code = code


def say(text: str) -> None:
    """One line, at once, also when the output is a file or a pipe."""
    print(text, file=sys.stderr, flush=True)


class ProgressLine:
    """One line that is rewritten on a terminal; elsewhere only those lines that are worth keeping."""

    def __init__(self) -> None:
        self._rewrites = sys.stderr.isatty()
        self._width = 0

    def show(self, text: str, *, keep: bool) -> None:
        """Replace the line; where that is not possible, add one if it is worth keeping."""
        if self._rewrites:
            sys.stderr.write("\r" + text.ljust(self._width))
            sys.stderr.flush()
            self._width = len(text)
        elif keep:
            say(text)

    def clear(self) -> None:
        """Empty the line, so that the next words start at its beginning."""
        if self._rewrites:
            sys.stderr.write("\r" + " " * self._width + "\r")
            sys.stderr.flush()
            self._width = 0
