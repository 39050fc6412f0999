"""The command line in this process: every word that was typed, said and printed, without starting Python each time."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from exposure_check.bootstrap import Application
from exposure_check.cli import exit_codes
from exposure_check.cli.app import main
from exposure_check.faces.samples import packaged
from exposure_check.services.people import PersonDraft

PASSPHRASE = "seven quiet otters"  # noqa: S105 - a vault that lives for one test
EILEEN = PersonDraft(name="Eileen Example", country="FR", email="eileen@example.org")


@dataclass(frozen=True, slots=True)
class Said:
    """What a command printed."""

    stdout: str
    stderr: str


@dataclass(frozen=True, slots=True)
class Typed:
    """Commands as they are typed in the folder ``home``, with the vault of this test's user."""

    home: Path
    vault: Path
    _capsys: pytest.CaptureFixture[str]

    def run(self, *arguments: str | Path, code: int = exit_codes.DONE, **environment: str) -> Said:
        """What a command printed. It has to end with ``code`` and without a traceback."""
        self._capsys.readouterr()
        with pytest.MonkeyPatch.context() as patch:
            # The program takes the passphrase out of its environment once it is used.
            for name, value in {"EXPOSURE_CHECK_PASSPHRASE": PASSPHRASE, **environment}.items():
                patch.setenv(name, value)
            ended = main([str(argument) for argument in arguments], _no_window)
        said = Said(*self._capsys.readouterr())
        assert ended == code, f"{arguments}: {ended}\n{said.stdout}\n{said.stderr}"
        assert "Traceback" not in said.stderr
        return said

    def json(self, *arguments: str | Path, code: int = exit_codes.DONE) -> Any:
        """What a command says to a machine."""
        return json.loads(self.run(*arguments, "--json", "-", code=code).stdout)


def _no_window(application: Application) -> int:
    raise AssertionError(f"the window opened for {application}")


@pytest.fixture(autouse=True)
def _workers(borrowed_workers: None) -> None:
    """No test here is about how workers start and end."""


@pytest.fixture(scope="session")
def empty_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a vault that is made once and copied for each test."""
    folder = tmp_path_factory.mktemp("empty") / "vault"
    Application(folder / "vault.ecv").create_vault(PASSPHRASE).close()
    return folder


@pytest.fixture(scope="session")
def vault_with_a_face(tmp_path_factory: pytest.TempPathFactory, empty_vault: Path) -> Path:
    """The same with Eileen Example, whose face it knows."""
    folder = tmp_path_factory.mktemp("face") / "vault"
    shutil.copytree(empty_vault, folder)
    session = Application(folder / "vault.ecv", workers=1).open_vault(PASSPHRASE)
    person = session.people.add(EILEEN)
    (outcome,) = session.enrolment.enrol(person.id, [packaged("skimage", "data", "astronaut.png")])
    session.close()
    assert outcome.reference is not None
    return folder


@pytest.fixture
def line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Typed:
    """The command line before its first use."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "200")
    return Typed(tmp_path, Application().vault_path, capsys)


@pytest.fixture
def created(line: Typed, empty_vault: Path) -> Typed:
    """An empty vault."""
    shutil.copytree(empty_vault, line.vault.parent)
    return line


@pytest.fixture
def enrolled(line: Typed, vault_with_a_face: Path) -> Typed:
    """A vault with one person, Eileen Example, whose face it knows."""
    shutil.copytree(vault_with_a_face, line.vault.parent)
    return line
