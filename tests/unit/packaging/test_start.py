"""How the program is started from a checkout: what it imports, and when its window needs the system's libraries."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from bootstrap_steps.main import START, opens_window, program_variables

from exposure_check.cli import app


def _version(cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *START, "--version"],
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
        env=program_variables(),
    )


@pytest.mark.parametrize("name", ["typer.py", "pathlib.py", "exposure_check/__init__.py", "exposure_check/__main__.py"])
def test_nothing_in_the_folder_where_the_person_stands_is_run(tmp_path: Path, name: str) -> None:
    planted = tmp_path / name
    planted.parent.mkdir(exist_ok=True)
    planted.write_text("raise SystemExit('planted')", encoding="utf-8")
    done = _version(tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("exposure-check ")


def test_libraries_that_the_person_has_for_other_programs_are_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    others = tmp_path / "others"
    others.mkdir()
    (others / "typer.py").write_text("raise SystemExit('planted')", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(others))
    done = _version(tmp_path)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    "arguments",
    [(), ("--vault", "scan"), ("--quiet", "--allow-network"), ("--vault=a.vault",), ("--passphrase-file", "--version")],
)
def test_the_window_opens_without_a_command(arguments: tuple[str, ...]) -> None:
    assert opens_window(arguments)
    assert _asks_for_the_window(arguments)


@pytest.mark.parametrize(
    "arguments", [("--version",), ("--help",), ("--quiet", "doctor", "--help"), ("--vault", "a", "nonsense")]
)
def test_a_command_or_a_question_opens_no_window(arguments: tuple[str, ...]) -> None:
    assert not opens_window(arguments)
    assert not _asks_for_the_window(arguments)


def _asks_for_the_window(arguments: tuple[str, ...]) -> bool:
    """What the program itself makes of ``arguments``."""
    asked = []

    def note(application: object) -> int:
        asked.append(application)
        return 0

    app.main(arguments, note)
    return bool(asked)
