"""Homes to start from. Each is made once, by the program itself, and copied for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from exposure_check.faces.samples import packaged
from tests.e2e.command_line import CommandLine


@pytest.fixture(scope="session")
def home_with_a_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = CommandLine(tmp_path_factory.mktemp("vault"))
    made.run("vault", "create")
    return made.home


@pytest.fixture(scope="session")
def home_with_a_person(tmp_path_factory: pytest.TempPathFactory, home_with_a_vault: Path) -> Path:
    made = _copied(home_with_a_vault, tmp_path_factory.mktemp("person"))
    made.run("person", "add", "--name", "Eileen Example", "--country", "FR", "--email", "eileen@example.org")
    return made.home


@pytest.fixture(scope="session")
def home_with_a_face(tmp_path_factory: pytest.TempPathFactory, home_with_a_person: Path) -> Path:
    made = _copied(home_with_a_person, tmp_path_factory.mktemp("face"))
    made.run("face", "enrol", "Eileen Example", packaged("skimage", "data", "astronaut.png"))
    return made.home


@pytest.fixture
def line(tmp_path: Path) -> CommandLine:
    """The program before its first use."""
    return CommandLine(tmp_path)


@pytest.fixture
def created(home_with_a_vault: Path, tmp_path: Path) -> CommandLine:
    """An empty vault."""
    return _copied(home_with_a_vault, tmp_path)


@pytest.fixture
def added(home_with_a_person: Path, tmp_path: Path) -> CommandLine:
    """A vault with one person, Eileen Example."""
    return _copied(home_with_a_person, tmp_path)


@pytest.fixture
def enrolled(home_with_a_face: Path, tmp_path: Path) -> CommandLine:
    """A vault with one person, Eileen Example, whose face it knows."""
    return _copied(home_with_a_face, tmp_path)


def _copied(home: Path, to: Path) -> CommandLine:
    shutil.copytree(home, to, dirs_exist_ok=True)
    return CommandLine(to)
