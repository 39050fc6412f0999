"""Runs pip as the machine has it set up, shows how far it is, and says in one sentence why it failed."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bootstrap_steps.console import ProgressLine, SetUpError, say

# A file in a folder that the machine's pip knows is "processed", anything else is "collected".
_FETCHING = re.compile(r"^(?:Collecting |Processing .*[/\\])([A-Za-z0-9._-]+?)(?:==|-\d)")
_NOT_FOR_THIS_SYSTEM = re.compile(r"^Ignoring .*: markers ")


@dataclass(frozen=True, slots=True)
class Cause:
    """What pip writes when it fails, and what that means for the person."""

    pattern: re.Pattern[str]
    sentence: str


# In this order: a full disk and a wrong hash also end in pip's general words about what it could not install.
CAUSES = (
    Cause(
        re.compile(r"No space left on device|Errno 28|Not enough space|Disk quota exceeded"),
        "The disk is full: make about two gigabytes free and run the same command again.",
    ),
    Cause(
        re.compile(r"DO NOT MATCH THE HASHES"),
        "A downloaded library is not the one that this version of Exposure Check was built with, so nothing of it was "
        "installed: run the same command again, and do not use this connection if it happens twice.",
    ),
    Cause(
        re.compile(r"CERTIFICATE_VERIFY_FAILED|SSLError"),
        "The connection to the server of Python libraries could not be trusted (its certificate was refused): try "
        "another network, or ask whoever looks after this computer.",
    ),
    Cause(
        re.compile(
            r"name resolution|getaddrinfo failed|nodename nor servname|NewConnectionError|ConnectTimeout|Read timed out"
            r"|Max retries exceeded|ProxyError|ConnectionResetError|Network is unreachable|Connection refused"
        ),
        "The libraries could not be downloaded because this computer has no connection to the server of Python "
        "libraries: connect to the internet once and run the same command again.",
    ),
    Cause(
        re.compile(r"No matching distribution found|Could not find a version"),
        "A library does not exist for this computer and this version of Python: use Python 3.11 to 3.14 on 64-bit "
        "Linux or Windows, or on a Mac with Apple silicon.",
    ),
    Cause(
        re.compile(r"Permission denied|Access is denied"),
        "A file of the set-up could not be written: check that the folder belongs to you, or name another one in "
        "EXPOSURE_CHECK_ENV_DIR.",
    ),
)


def explain(output: str) -> str | None:
    """The sentence for a failure that is known, None for any other."""
    return next((cause.sentence for cause in CAUSES if cause.pattern.search(output)), None)


def count_requirements(lock: str) -> int:
    """How many libraries a lock names; hashes and comments are on lines of their own."""
    return sum(1 for line in lock.splitlines() if line and not line[0].isspace() and line[0] not in "#-")


def run_pip(python: Path, arguments: Sequence[str], *, log: Path, total: int, doing: str) -> None:
    """Run pip with ``arguments``; its own words go to ``log``. Raises SetUpError.

    Which index, proxy or certificates pip uses is the machine's business: nothing is said about it here.
    """
    command = [
        str(python),
        "-m",
        "pip",
        *arguments,
        "--disable-pip-version-check",
        "--no-input",
        "--progress-bar",
        "off",
    ]
    line, seen, left = ProgressLine(), 0, total
    lines: list[str] = []
    with (
        log.open("w", encoding="utf-8") as written,
        subprocess.Popen(
            command,
            # A machine may be set up to install into the home folder; pip refuses that inside an environment.
            env={**os.environ, "PIP_USER": "0"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
        ) as process,
    ):
        assert process.stdout is not None
        for text in process.stdout:
            written.write(text)
            lines.append(text)
            if _NOT_FOR_THIS_SYSTEM.match(text):
                left -= 1
            elif found := _FETCHING.match(text):
                seen += 1
                line.show(f"{doing}: {seen} of {left}, {found[1]} …", keep=seen % 20 == 0)
            elif text.startswith("Installing collected packages"):
                line.show(f"{doing}: all downloaded, unpacking …", keep=True)
    line.clear()
    if process.returncode == 0:
        return
    output = "".join(lines)
    sentence = explain(output)
    if sentence is None:
        say(output.rstrip())
        sentence = "pip could not install the libraries, for the reason that it gives above."
        raise SetUpError(sentence)
    raise SetUpError(f"{sentence} (pip's own words are in {log}.)")
