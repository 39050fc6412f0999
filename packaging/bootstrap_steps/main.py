"""The commands of ``bootstrap.py``."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from bootstrap_steps.console import CHECKOUT, EXIT_CANCELLED, EXIT_USAGE, LOCKS, SetUpError, say
from bootstrap_steps.environment import Environment, chosen_folder
from bootstrap_steps.gate import gate_variables, run_gate, steps
from bootstrap_steps.locks import CAMERA_LOCK, renew_locks
from bootstrap_steps.system import install_test_packages, require_camera_libraries, require_window_libraries
from bootstrap_steps.test_data import ensure_test_data

USAGE = """\
python3 packaging/bootstrap.py run [arguments]           start Exposure Check; without arguments its window
python3 packaging/bootstrap.py run --camera [arguments]  the same, with what it needs for photos with a camera
python3 packaging/bootstrap.py test [pytest arguments]   run every check and test; with arguments, pytest alone
python3 packaging/bootstrap.py lock                      for maintainers: renew the locked versions"""

# Without -P Python imports from the folder where the person stands first, and a numpy.py among their downloads would
# run as a part of the program.
START = ("-P", "-m", "exposure_check")
CAMERA_OPTION = "--camera"
_OPTIONS_WITH_A_VALUE = frozenset({"--vault", "--passphrase-file"})
_OPTIONS_THAT_PRINT = frozenset({"--version", "--help"})


def main(arguments: Sequence[str]) -> int:
    """Run one command; returns the exit code."""
    command, *rest = arguments or [""]
    try:
        if command == "run":
            return _run(rest)
        if command == "test":
            return _test(rest)
        if command == "lock" and not rest:
            renew_locks()
            return 0
    except SetUpError as error:
        say(str(error))
        return error.code
    except KeyboardInterrupt:
        say("\nStopped. The same command starts again.")
        return EXIT_CANCELLED
    asked = command in {"help", "-h", "--help"}
    print(USAGE, file=sys.stdout if asked else sys.stderr)
    return 0 if asked else EXIT_USAGE


def _run(arguments: Sequence[str]) -> int:
    asked = list(arguments[:1]) == [CAMERA_OPTION]
    if asked:
        arguments = arguments[1:]
        require_camera_libraries()
    if opens_window(arguments):
        require_window_libraries()
    environment = Environment(chosen_folder(CHECKOUT / ".venv"), LOCKS / "requirements.lock")
    # Asked for once, it stays, also where the environment has to be made anew.
    with_camera = asked or environment.has_added(CAMERA_LOCK)
    environment.ensure()
    if with_camera:
        environment.add(CAMERA_LOCK)
    return _hand_over(environment.python, [*START, *arguments], program_variables())


def opens_window(arguments: Sequence[str]) -> bool:
    """Whether the program opens its window for ``arguments``: they name no command and ask for no text.

    The global options are those of ``exposure_check.cli.app``, which cannot be asked before its libraries are there.
    """
    left = iter(arguments)
    for argument in left:
        if argument in _OPTIONS_WITH_A_VALUE:
            next(left, None)
        elif argument in _OPTIONS_THAT_PRINT or not argument.startswith("-"):
            return False
    return True


def program_variables() -> dict[str, str]:
    """What the program is started with: a relative path means what it means where the person stands.

    So the checkout is named by PYTHONPATH, and by nothing else: what the person has there for other programs would
    come before the locked libraries.
    """
    return {**os.environ, "PYTHONPATH": str(CHECKOUT)}


def _hand_over(python: Path, arguments: Sequence[str], variables: Mapping[str, str]) -> int:
    """Become the program, so that nobody stands between it and signals; Windows cannot, and waits for it."""
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "posix":
        os.execve(python, [str(python), *arguments], variables)
    # Ctrl+C reaches both; the program says what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    return subprocess.run([str(python), *arguments], env=variables, check=False).returncode


def _test(arguments: Sequence[str]) -> int:
    on_build_server = os.environ.get("CI", "").lower() in {"1", "true"}
    default = CHECKOUT / ".venv"
    folder = chosen_folder(default)
    environment = Environment(folder.with_name(folder.name + "-test"), LOCKS / "requirements-test.lock")
    install_test_packages(required=on_build_server)
    environment.ensure()
    variables = gate_variables(ensure_test_data(environment))
    if arguments:
        variables.setdefault("QT_QPA_PLATFORM", "offscreen")
        return subprocess.run(
            [str(environment.python), "-m", "pytest", *arguments], cwd=CHECKOUT, env=variables, check=False
        ).returncode
    return run_gate(steps(environment), variables)
