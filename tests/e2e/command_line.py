"""Runs the program as its user would: in processes of its own, with a home of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PASSPHRASE = "seven quiet otters"  # noqa: S105 - a vault that lives for one test
OTHER_PASSPHRASE = "something else entirely"  # noqa: S105 - the wrong one
REPOSITORY = Path(__file__).parents[2]


@dataclass
class CommandLine:
    """The program with the vault and the files of ``home``, where it also runs."""

    home: Path
    environment: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.environment = {
            **os.environ,
            "HOME": str(self.home),
            "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_STATE_HOME": str(self.home / "state"),
            "PYTHONPATH": str(REPOSITORY),
            "EXPOSURE_CHECK_PASSPHRASE": PASSPHRASE,
            "NO_COLOR": "1",
            "COLUMNS": "200",
        }

    def run(self, *arguments: str | Path, code: int = 0, **environment: str) -> subprocess.CompletedProcess[str]:
        """What a command printed. It has to end with ``code`` and without a traceback."""
        done = subprocess.run(
            [sys.executable, "-m", "exposure_check", *map(str, arguments)],
            env={**self.environment, **environment},
            capture_output=True,
            text=True,
            timeout=240,
            stdin=subprocess.DEVNULL,
            cwd=self.home,
            check=False,
        )
        assert done.returncode == code, f"{arguments}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        assert "Traceback" not in done.stderr
        return done

    def json(self, *arguments: str | Path, code: int = 0) -> Any:
        """What a command says to a machine."""
        return json.loads(self.run(*arguments, "--json", "-", code=code).stdout)
