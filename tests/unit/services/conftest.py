"""The services on the real rooms: a vault on the disk, real workers, real faces."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from exposure_check.bootstrap import Application, Session
from exposure_check.domain.person import Person
from exposure_check.faces.samples import packaged
from exposure_check.services.people import PersonDraft

PASSPHRASE = "seven quiet otters"  # noqa: S105 - a vault that lives for one test

ASTRONAUT = packaged("skimage", "data", "astronaut.png")
GROUP = packaged("insightface", "data", "images", "t1.jpg")
COFFEE = packaged("skimage", "data", "coffee.png")


@pytest.fixture(autouse=True)
def _workers(borrowed_workers: None) -> None:
    """No test here is about how workers start and end."""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    application = Application(tmp_path / "vault" / "vault.ecv", workers=2)
    opened = application.create_vault(PASSPHRASE)
    yield opened
    opened.close()


@pytest.fixture
def owner(session: Session) -> Person:
    return session.people.add(PersonDraft(name="Eileen Example", country="FR", email="eileen@example.org"))


@pytest.fixture
def enrolled(session: Session, owner: Person) -> Person:
    (outcome,) = session.enrolment.enrol(owner.id, [ASTRONAUT])
    assert outcome.reference is not None
    return owner


@pytest.fixture
def reopened(session: Session, tmp_path: Path) -> Callable[[], Session]:
    """Closes the session and opens the vault again. The caller closes what it gets."""

    def reopen() -> Session:
        session.close()
        return Application(tmp_path / "vault" / "vault.ecv", workers=1).open_vault(PASSPHRASE)

    return reopen
