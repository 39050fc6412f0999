"""Composition root: builds engine, store, sources and renderers, and hands them to the services.

Everything heavy is imported where it is first needed: the window must be there within a second.
"""

from __future__ import annotations

import contextlib
import platform
import traceback
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from exposure_check import __version__
from exposure_check.domain.errors import (
    ExposureCheckError,
    NotFound,
    NotWritable,
    PackReplaced,
    PackUnusable,
    VaultMissing,
)
from exposure_check.domain.health import Finding
from exposure_check.domain.progress import CancelCheck, ProgressCallback
from exposure_check.services.enrol import Enrolment
from exposure_check.services.follow_up import FollowUp
from exposure_check.services.passphrase import PassphraseStrength, passphrase_strength
from exposure_check.services.people import People
from exposure_check.services.ports import Directory, FaceAnalyser, LawClock, LetterRenderer, PhotoSource, Vault
from exposure_check.services.request import Requests
from exposure_check.services.review import Review
from exposure_check.services.scan import Scanning

if TYPE_CHECKING:
    from exposure_check.faces.analyser import FaceAnalyser as WorkerAnalyser
    from exposure_check.faces.evaluation import Evaluation
    from exposure_check.faces.packs import PackSpec
    from exposure_check.faces.samples import DemoPhotos

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


CHECKED_DISTRIBUTIONS = (
    "PySide6-Essentials",
    "onnxruntime",
    "opencv-python-headless",
    "insightface",
    "sqlcipher3",
    "typst",
)


def _versions() -> list[Finding]:
    """The libraries that matter, and the known bad one (see pyproject.toml)."""
    from importlib import metadata

    found = [Finding("Exposure Check", __version__), Finding("Python", platform.python_version())]
    for name in CHECKED_DISTRIBUTIONS:
        version = metadata.version(name)
        found.append(Finding(name, version, ok=(name, version) != ("PySide6-Essentials", "6.12.0")))
    return found


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
    notices: tuple[ExposureCheckError, ...] = ()
    """What the person should know although the vault opened."""

    def close(self) -> None:
        """Stop the workers, forget strangers' faces that the review brought up, close the vault, forget its key."""
        self.analyser.close()
        # Where it does not work now (locked, busy elsewhere, a full disk), the next session that closes does it.
        with contextlib.suppress(ExposureCheckError):
            self.vault.matches.forget_rejected_faces()
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
        """Create the vault and open it. Raises VaultExists, WeakPassphrase, NotWritable, DiskFull."""
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

        analyser, notices = self._chosen_analyser(vault)
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
            notices=notices,
        )

    def _chosen_analyser(self, vault: Vault) -> tuple[FaceAnalyser, tuple[ExposureCheckError, ...]]:
        """The analyser for the pack that the vault names. A pack that is gone must not keep anybody out of it."""
        chosen = vault.setting(FACE_PACK_SETTING)
        try:
            return self._worker_analyser(chosen), ()
        except PackUnusable as problem:
            if not chosen:
                raise
            return self._worker_analyser(None), (PackReplaced(**problem.values),)

    def _worker_analyser(self, chosen_pack: str | None) -> WorkerAnalyser:
        """The analyser for the folder of a pack, for the built-in pack if None or empty. Its workers start with the
        first photo. Raises PackUnusable."""
        from exposure_check.faces.analyser import FaceAnalyser as WorkerAnalyser
        from exposure_check.faces.packs import insightface_pack, open_pack

        if not chosen_pack:
            pack = open_pack(self.resources)
        else:
            folder = Path(chosen_pack)
            pack = insightface_pack(folder.parent, folder.name)
        return WorkerAnalyser(
            pack,
            cache_dir=self.cache_folder,
            resources_dir=self.resources,
            workers=self.workers,
            private=[self.vault_path.with_name(self.vault_path.name + end) for end in ("", ".key", "-wal", "-shm")],
        )

    def packs(self) -> list[PackSpec]:
        """The face packs on this computer, the built-in one first."""
        from exposure_check.faces.packs import available_packs

        return available_packs(self.resources, self.packs_folder)

    def find_pack(self, untrusted_text: str) -> PackSpec:
        """The pack with this id, or the one in this folder. Raises NotFound, PackUnusable."""
        from exposure_check.faces.packs import insightface_pack

        for pack in self.packs():
            if pack.key.id == untrusted_text:
                return pack
        folder = Path(untrusted_text).absolute()
        if not folder.is_dir():
            raise NotFound(kind="face pack", name=untrusted_text)
        return insightface_pack(folder.parent, folder.name)

    def use_pack(self, session: Session, pack: PackSpec) -> None:
        """Compare with ``pack`` from the next opening of the vault on."""
        session.vault.set_setting(FACE_PACK_SETTING, pack.folder or "")

    def evaluate(
        self, pairs: Path, photos: Path, *, progress: ProgressCallback, is_cancelled: CancelCheck
    ) -> Evaluation:
        """Measure the built-in pack on labelled pairs. Raises InputRefused, NotReadable."""
        from exposure_check.faces import evaluation

        analyser = self._worker_analyser(None)
        try:
            return evaluation.evaluate(
                evaluation.read_pairs(pairs), photos, analyser, progress=progress, is_cancelled=is_cancelled
            )
        finally:
            analyser.close()

    def doctor(self) -> list[Finding]:
        """Versions, weights, protection of the workers, fonts, vault. Needs no passphrase."""
        from exposure_check.faces import health
        from exposure_check.services import doctor
        from exposure_check.storage.vault import vault_status

        def fonts() -> list[Finding]:
            found = sorted(path.stem for path in (self.resources / "fonts").glob("*.ttf"))
            return [Finding("fonts", ", ".join(found) or "missing: install the program again", ok=bool(found))]

        def directories() -> list[Finding]:
            recipients = self.directory().all()
            return [Finding("recipients", f"{len(recipients)} in the directory", ok=bool(recipients))]

        def vault() -> list[Finding]:
            if not self.vault_exists():
                return [Finding("vault", f"none yet at {self.vault_path}")]
            vault_status(self.vault_path)
            return [Finding("vault", str(self.vault_path))]

        return doctor.examine(
            (
                ("versions", _versions),
                ("weights", lambda: health.weights(self.resources, self.cache_folder)),
                (
                    "protection of the workers",
                    lambda: health.protection(self.resources, self.cache_folder, self.vault_path),
                ),
                ("fonts", fonts),
                ("recipients", directories),
                ("vault", vault),
            )
        )

    def vault_status(self) -> dict[str, object]:
        """What can be said about the vault without opening it. Raises VaultMissing, DamagedVault."""
        from exposure_check.storage.vault import vault_status

        status = vault_status(self.vault_path)
        return {
            "path": str(status.path),
            "created": status.created_at.isoformat(),
            "size": status.size,
            "format": status.version,
            "key_derivation": "Argon2id",
        }

    def make_demo_photos(self, out: Path) -> DemoPhotos:
        """Photos for the demonstration, from packages that are installed anyway."""
        from exposure_check.faces.samples import make_demo_photos

        return make_demo_photos(out)
