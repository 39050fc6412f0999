"""Composition root: builds engine, store, sources and renderers, and hands them to the services.

Everything heavy is imported where it is first needed: the window must be there within a second.
"""

from __future__ import annotations

import os
import traceback
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from exposure_check.domain.errors import NotWritable, VaultMissing
from exposure_check.services.enrol import Enrolment
from exposure_check.services.follow_up import FollowUp
from exposure_check.services.passphrase import PassphraseStrength, passphrase_strength
from exposure_check.services.people import People
from exposure_check.services.ports import Directory, FaceAnalyser, LawClock, LetterRenderer, PhotoSource, Vault
from exposure_check.services.request import Requests
from exposure_check.services.review import Review
from exposure_check.services.scan import Scanning

APPLICATION_NAME = "exposure-check"
FACE_PACK_SETTING = "face-pack"


def now() -> datetime:
    """The current time in the time zone of this computer."""
    return datetime.now(UTC).astimezone()


def resources_folder() -> Path:
    """Where text blocks, rules, fonts and icons lie: beside the package in a checkout, inside it once installed."""
    package = Path(__file__).parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"


def write_crash_log(error: BaseException) -> Path:
    """Write where an unexpected error happened, without its message and values, which may hold names and paths."""
    log = Path(platformdirs.user_log_dir(APPLICATION_NAME, appauthor=False)) / "error.log"
    places = "".join(traceback.format_list(traceback.extract_tb(error.__traceback__)))
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        log.write_text(f"{now().isoformat()} {type(error).__name__}\n{places}", encoding="utf-8")
    except OSError as problem:
        raise NotWritable(path=log, reason=problem.strerror) from problem
    return log


@dataclass(frozen=True, slots=True)
class Session:
    """An open vault and the services on it. Close it to stop the workers and lock the vault."""

    vault: Vault
    analyser: FaceAnalyser
    people: People
    enrolment: Enrolment
    scanning: Scanning
    review: Review
    requests: Requests
    follow_up: FollowUp

    def close(self) -> None:
        """Stop the workers, close the vault, forget its key."""
        self.analyser.close()
        self.vault.lock()


class Application:
    """What exists before a vault is open. Constructing it costs nothing."""

    def __init__(self, vault_path: Path | None = None, *, workers: int | None = None) -> None:
        data = Path(platformdirs.user_data_dir(APPLICATION_NAME, appauthor=False))
        self.vault_path = vault_path or data / "vault.ecv"
        self.packs_folder = data / "packs"
        self.cache_folder = Path(platformdirs.user_cache_dir(APPLICATION_NAME, appauthor=False))
        self.resources = resources_folder()
        self.workers = workers

    def today(self) -> date:
        """The current day where the person is."""
        return now().date()

    def vault_exists(self) -> bool:
        """Whether there is a vault to open."""
        from exposure_check.storage.vault import vault_exists

        return vault_exists(self.vault_path)

    def require_vault(self) -> None:
        """Raise VaultMissing unless there is a vault to open, before anybody is asked for a passphrase."""
        if not self.vault_exists():
            raise VaultMissing(path=self.vault_path)

    def passphrase_strength(self, passphrase: str) -> PassphraseStrength:
        """How well ``passphrase`` would protect the vault."""
        return passphrase_strength(passphrase)

    def create_vault(self, passphrase: str) -> Session:
        """Create the vault and open it. Raises WeakPassphrase, NotWritable, and InputRefused if there is one already."""
        from exposure_check.storage.vault import create_vault

        return self._session(create_vault(self.vault_path, passphrase))

    def open_vault(self, passphrase: str) -> Session:
        """Open the vault. Raises VaultMissing, WrongPassphrase, DamagedVault, NewerVault, VaultInUse."""
        from exposure_check.storage.vault import open_vault

        return self._session(open_vault(self.vault_path, passphrase))

    def directory(self) -> Directory:
        """The recipients that letters can be sent to."""
        return self._directory

    def law_clock(self) -> LawClock:
        """When answers are owed."""
        return self._law_clock

    def renderer(self) -> LetterRenderer:
        """Requests to documents."""
        return self._renderer

    @cached_property
    def _directory(self) -> Directory:
        from exposure_check.law.directory import load

        return load(self.resources / "law")

    @cached_property
    def _law_clock(self) -> LawClock:
        from exposure_check.law.clock import LawClock as RuleClock

        return RuleClock(self.resources / "law")

    @cached_property
    def _renderer(self) -> LetterRenderer:
        from exposure_check.letters.renderer import TypstRenderer

        return TypstRenderer(self.resources)

    def _session(self, vault: Vault) -> Session:
        from exposure_check.sources.folder import FolderSource

        def open_source(path: Path) -> PhotoSource:
            return FolderSource(path)

        analyser = self.analyser(vault.setting(FACE_PACK_SETTING))
        people = People(vault, now)
        return Session(
            vault=vault,
            analyser=analyser,
            people=people,
            enrolment=Enrolment(vault, analyser, people, now),
            scanning=Scanning(vault, analyser, people, now, open_source),
            review=Review(vault, analyser, now),
            requests=Requests(vault, people, self.directory(), self.renderer(), self.law_clock(), now),
            follow_up=FollowUp(vault, self.law_clock()),
        )

    def analyser(self, pack: str | None) -> FaceAnalyser:
        """The face analyser for a pack id, the built-in open pack for None. Its workers start with the first photo."""
        raise OSError(pack, os.name)
