"""``python -m exposure_check``: the window, or a command."""

from __future__ import annotations

import faulthandler
import io
import multiprocessing
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from exposure_check.bootstrap import Application


def main() -> int:
    """Entry point of the program; returns the exit code."""
    multiprocessing.freeze_support()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A name that the terminal cannot show must not end a command that has done its work.
            stream.reconfigure(errors="replace")
    if sys.stderr is not None:
        faulthandler.enable()
    if len(sys.argv) == 1:
        # The window alone needs none of the command line's libraries, and it must be there at once.
        from exposure_check.bootstrap import Application

        return _open_window(Application())
    from exposure_check.cli.app import main as run_command_line

    return run_command_line(sys.argv[1:], _open_window)


def _open_window(application: Application) -> int:
    from exposure_check.ui.app import run

    return run(application, sys.argv[:1])


if __name__ == "__main__":
    sys.exit(main())
