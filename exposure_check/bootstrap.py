"""Composition root: builds engine, store, sources and renderers, and hands them to the services.

Everything heavy is imported where it is first needed: the window must be there within a second.
"""

from __future__ import annotations

import contextlib
import platform
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from exposure_check import __version__
from exposure_check.domain.batch import CampaignRule
from exposure_check.domain.controller import Controller
from exposure_check.domain.errors import (
    QT_TRANSLATE_NOOP,
    Cancelled,
    ExposureCheckError,
    NoSuchFile,
    NotReadable,
    NotWritable,
    PackInUse,
    PackReplaced,
    PackUnusable,
    ProxyNotUsed,
    Refused,
    VaultMissing,
)
from exposure_check.domain.health import Finding
from exposure_check.domain.network import Consent
from exposure_check.domain.progress import CancelCheck, ProgressCallback, ignore_progress, never_cancelled
from exposure_check.domain.sentence import Sentence
from exposure_check.services import logos
from exposure_check.services.about import About, Network, libraries, read_notes, requirements
from exposure_check.services.case_file_words import CaseFileLanguages
from exposure_check.services.enrol import Enrolment
from exposure_check.services.follow_up import FollowUp
from exposure_check.services.following_letters import FollowingLetters
from exposure_check.services.form_drafts import FormDrafts
from exposure_check.services.json_shapes import json_pieces
from exposure_check.services.letter_drafts import LetterDrafts
from exposure_check.services.letterheads import Letterheads
from exposure_check.services.network_log import NetworkLog, PackDownloadLog
from exposure_check.services.packs import CarriedOver, Packs
from exposure_check.services.passphrase import PassphraseStrength, passphrase_strength
from exposure_check.services.people import People
from exposure_check.services.ports import (
    Authorities,
    Conventions,
    Decisions,
    Directory,
    FaceAnalyser,
    LetterRenderer,
    LimitClock,
    ReportPrinter,
    Vault,
)
from exposure_check.services.recipients import OwnRecords, Recipients
from exposure_check.services.redaction import Redaction
from exposure_check.services.report_export import Reports
from exposure_check.services.request import Requests, write_whole
from exposure_check.services.review import Review
from exposure_check.services.scan import Scanning
from exposure_check.services.text_blocks import TextBlocks
from exposure_check.services.vault_care import remember_backup

if TYPE_CHECKING:
    from exposure_check.domain.letter_form import Letterhead
    from exposure_check.domain.photo import PhotoRef
    from exposure_check.domain.source import Recognised
    from exposure_check.faces.analyser import FaceAnalyser as WorkerAnalyser
    from exposure_check.faces.calibrating import Provenance
    from exposure_check.faces.evaluation import Evaluation
    from exposure_check.faces.manifest import Calibration
    from exposure_check.faces.pack_list import ListedPack
    from exposure_check.faces.pack_shelf import PackShelf
    from exposure_check.faces.pack_store import AddedPack
    from exposure_check.faces.packs import PackSpec
    from exposure_check.faces.samples import DemoPhotos
    from exposure_check.law.directory import RecipientDirectory
    from exposure_check.services.cleaning import SavedCopy
    from exposure_check.sources.guides import Guide
    from exposure_check.sources.net.fetcher import Fetcher, Surroundings
    from exposure_check.sources.net.timing import Pace

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


def crash_log_path() -> Path:
    """Where the note of the last crash stands."""
    return Path(platformdirs.user_log_dir(APPLICATION_NAME, appauthor=False)) / "error.log"


def write_crash_log(error: BaseException) -> Path:
    """Write where an unexpected error happened, without its message and values, which may hold names and paths."""
    log = crash_log_path()
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


_FONTS = QT_TRANSLATE_NOOP("health", "fonts")
_NO_FONTS = QT_TRANSLATE_NOOP("health", "missing: install the program again")
_RECIPIENTS = QT_TRANSLATE_NOOP("health", "recipients")
_IN_DIRECTORY = QT_TRANSLATE_NOOP("health", "{number} in the directory")
_VAULT = QT_TRANSLATE_NOOP("health", "vault")
_NO_VAULT = QT_TRANSLATE_NOOP("health", "none yet at {path}")


@dataclass(frozen=True, slots=True)
class Session:
    """An open vault and the services on it. Close it to stop the workers and lock the vault."""

    vault: Vault
    analyser: FaceAnalyser
    people: People
    enrolment: Enrolment
    scanning: Scanning
    review: Review
    recipients: Recipients
    requests: Requests
    follow_up: FollowUp
    following: FollowingLetters
    packs: Packs
    network: NetworkLog
    text_blocks: TextBlocks
    drafts: LetterDrafts
    forms: FormDrafts
    redaction: Redaction
    letterheads: Letterheads
    reports: Reports
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
        self.surroundings: Surroundings | None = None
        """What the network room stands on; only tests set it, for servers of their own."""

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

    def back_up_vault(self, session: Session, target: Path) -> int:
        """Write a backup of the open vault to ``target``; returns its bytes. Raises InputRefused, NotWritable,
        DiskFull."""
        from exposure_check.storage.care import back_up
        from exposure_check.storage.sql_vault import SqlVault

        vault = session.vault
        if not isinstance(vault, SqlVault):
            raise TypeError("only a vault of the storage room has a backup")
        size = back_up(vault, target)
        # The backup is good without this note, too.
        with contextlib.suppress(ExposureCheckError):
            remember_backup(vault, target, now())
        return size

    def restore_vault(
        self,
        backup: Path,
        passphrase: str,
        *,
        replace: bool = False,
        before_it_counts: Callable[[], None] = lambda: None,
    ) -> Path | None:
        """Put the vault of a backup in place. A vault that is there is refused, or with ``replace`` moved aside, to the
        path that is returned; a session that has it open is closed in ``before_it_counts``, which is called once the
        backup is known to be good. Raises VaultExists, WrongPassphrase, DamagedVault, NoSuchFile, NotWritable,
        DiskFull."""
        from exposure_check.storage.care import restore

        return restore(backup, self.vault_path, passphrase, replace=replace, before_it_counts=before_it_counts)

    def restore_moves_to(self) -> Path | None:
        """Where a restore would move the vault that is there; None if there is none."""
        from exposure_check.storage.care import aside_path

        return aside_path(self.vault_path) if self.vault_exists() else None

    def moved_aside_vaults(self) -> list[Path]:
        """Vaults that restores moved aside and that are still there."""
        from exposure_check.storage.care import moved_aside

        return moved_aside(self.vault_path)

    def change_passphrase(self, old: str, new: str) -> None:
        """Open the vault with ``new`` from now on. Backups keep the passphrase that they were made with. Raises
        WrongPassphrase, WeakPassphrase, VaultMissing, NotWritable, DiskFull."""
        from exposure_check.storage.vault import change_passphrase

        change_passphrase(self.vault_path, old, new)

    def erase_vault(self, *, with_moved_aside: bool = False) -> None:
        """Erase the vault, which no session has open: its key first; and the note of the last crash. Vaults that
        restores moved aside go too if it is asked for. Backups elsewhere stay. Raises VaultMissing, NotWritable."""
        from exposure_check.storage.care import erase

        erase(self.vault_path, with_moved_aside=with_moved_aside)
        with contextlib.suppress(OSError):
            crash_log_path().unlink()

    def directory(self) -> Directory:
        """The recipients that letters can be sent to."""
        return self._directory

    def authorities(self) -> Authorities:
        """Who hears complaints."""
        return self._authorities

    def read_company_record(self, path: Path) -> Controller:
        """The recipient in a record of datarequests.org. Nothing is stored.

        Raises:
            NoSuchFile, NotReadable: the file cannot be read.
            DamagedRecord: it is no such record.
        """
        from exposure_check.law import datarequests

        try:
            if path.exists() and not path.is_file():
                raise NotReadable(path=path, reason="it is not a file")
            with path.open("rb") as file:
                content = file.read(datarequests.LARGEST_RECORD + 1)
        except FileNotFoundError:
            raise NoSuchFile(path=path) from None
        except OSError as error:
            raise NotReadable(path=path, reason=error.strerror or "it cannot be read") from error
        return datarequests.from_datarequests(content, datarequests.country_names(self.resources / "law"))

    def decisions(self) -> Decisions:
        """What authorities decided about recipients."""
        return self._decisions

    def campaign_rule(self) -> CampaignRule:
        """What to think of before many letters go to one recipient. Raises DamagedData."""
        from exposure_check.law import campaigns

        return campaigns.load(self.resources / "law")

    def law_clock(self) -> LimitClock:
        """When answers are owed."""
        return self._law_clock

    def renderer(self) -> LetterRenderer:
        """Requests to documents."""
        return self._renderer

    @cached_property
    def _directory(self) -> RecipientDirectory:
        from exposure_check.law.directory import load

        return load(self.resources / "law", self.directory_update)

    @property
    def directory_update(self) -> Path:
        """Where a newer directory file is kept that the person brought. It says nothing about them."""
        return self.vault_path.parent / "directory.json"

    @cached_property
    def _own_records(self) -> OwnRecords:
        from exposure_check.law import own

        return own

    def is_directory_file(self, path: Path) -> bool:
        """Whether ``path`` looks like a whole directory rather than the record of one company."""
        with contextlib.suppress(OSError), path.open("rb") as file:
            return b'"recipients"' in file.read(4096)
        return False

    def install_directory(self, path: Path) -> tuple[int, date]:
        """Use a newer directory file from now on. Returns how many recipients it has and the day of its facts.

        Raises:
            DamagedData: it is no directory file, or an entry of it is wrong.
            InputRefused: it is not newer than the one in use.
            NotWritable, DiskFull: it cannot be kept.
        """
        from exposure_check.law.directory import load_file

        brought = load_file(path)
        in_use = self._directory.compiled
        if brought.compiled is None or (in_use is not None and brought.compiled <= in_use):
            raise Refused(
                QT_TRANSLATE_NOOP("errors", "“{file}” is not newer than the directory in use, which is of {day}."),
                file=path.name,
                day=in_use,
            )
        self.directory_update.parent.mkdir(parents=True, exist_ok=True)
        write_whole(self.directory_update, path.read_bytes())
        del self._directory
        return len(brought.all()), brought.compiled

    @cached_property
    def _authorities(self) -> Authorities:
        from exposure_check.law.authorities import load

        return load(self.resources / "law")

    @cached_property
    def _decisions(self) -> Decisions:
        from exposure_check.law.decisions import load

        return load(self.resources / "law")

    @cached_property
    def _law_clock(self) -> LimitClock:
        from exposure_check.law.clock import LawClock as RuleClock

        return RuleClock(self.resources / "law")

    @cached_property
    def _conventions(self) -> Conventions:
        from exposure_check.law.conventions import Conventions as StoredConventions

        return StoredConventions(self.resources / "law")

    @cached_property
    def _renderer(self) -> LetterRenderer:
        from exposure_check.letters.renderer import TypstRenderer

        return TypstRenderer(self.resources)

    @cached_property
    def _report_printer(self) -> ReportPrinter:
        from exposure_check.letters.exposure_report import TypstReportPrinter

        return TypstReportPrinter(self.resources)

    def _session(self, vault: Vault) -> Session:
        from exposure_check.faces import manifest
        from exposure_check.sources import opening
        from exposure_check.sources.places import Places

        network = NetworkLog(vault)

        def open_fetcher(consent: Consent, is_cancelled: CancelCheck) -> Fetcher:
            return self._fetcher(vault, network, consent, is_cancelled)

        analyser, notices = self._chosen_analyser(vault)
        people = People(vault, now)
        recipients = Recipients(vault, self.directory, self._own_records, now)
        requests = Requests(vault, people, recipients, self.renderer, self.law_clock(), now)
        follow_up = FollowUp(
            vault,
            self.law_clock(),
            self._conventions,
            now,
            lambda file: self.renderer().to_chronology(file),
            CaseFileLanguages(self.resources, self.authorities),
        )
        return Session(
            vault=vault,
            analyser=analyser,
            people=people,
            enrolment=Enrolment(vault, analyser, people, now),
            scanning=Scanning(
                vault,
                analyser,
                people,
                now,
                Places(open_fetcher, vault),
                manifest.default_budget(self.resources),
                opening.locate,
            ),
            review=Review(vault, analyser, now, opening.locate),
            recipients=recipients,
            requests=requests,
            follow_up=follow_up,
            following=FollowingLetters(requests, follow_up, people, self.authorities),
            packs=Packs(vault, people),
            network=network,
            text_blocks=TextBlocks(vault),
            drafts=LetterDrafts(vault, now),
            forms=FormDrafts(vault),
            redaction=Redaction(analyser),
            letterheads=Letterheads(vault, lambda path: logos.read_logo(analyser, path)),
            reports=Reports(vault, people, recipients, self._report_printer, self.resources / "report", now),
            notices=notices,
        )

    def _chosen_analyser(self, vault: Vault) -> tuple[WorkerAnalyser, tuple[ExposureCheckError, ...]]:
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
        from exposure_check.faces.packs import insightface_pack, open_pack

        if not chosen_pack:
            return self._analyser_of(open_pack(self.resources))
        folder = Path(chosen_pack)
        return self._analyser_of(insightface_pack(folder.parent, folder.name))

    def _analyser_of(self, pack: PackSpec, *, workers: int | None = None) -> WorkerAnalyser:
        from exposure_check.faces.analyser import FaceAnalyser as WorkerAnalyser

        return WorkerAnalyser(
            pack,
            cache_dir=self.cache_folder,
            resources_dir=self.resources,
            packs_dir=self.packs_folder,
            workers=workers or self.workers,
            private=[self.vault_path.with_name(self.vault_path.name + end) for end in ("", ".key", "-wal", "-shm")],
        )

    @cached_property
    def pack_shelf(self) -> PackShelf:
        """Where face packs are found, listed and added."""
        from exposure_check.faces.pack_shelf import PackShelf

        return PackShelf(self.resources, self.packs_folder, self.cache_folder)

    def packs(self) -> list[PackSpec]:
        """The face packs that can be used, the built-in one first."""
        return self.pack_shelf.usable()

    def packs_with_use(self, session: Session | None) -> list[ListedPack]:
        """Every pack, usable or not. Which one is in use stands in the vault: it is told with ``session``."""
        return self.pack_shelf.listed(session.vault.setting(FACE_PACK_SETTING) or "" if session is not None else None)

    def find_pack(self, untrusted_text: str) -> PackSpec:
        """The pack with this id or name, or the one in this folder. Raises NotFound, PackUnusable."""
        return self.pack_shelf.find(untrusted_text)

    def add_pack(
        self,
        session: Session,
        untrusted_source: str,
        *,
        name: str | None = None,
        allow_network: bool = False,
        progress: ProgressCallback,
        is_cancelled: CancelCheck,
    ) -> AddedPack:
        """Add a face pack whose licence the person has accepted: see :meth:`PackShelf.add`. For one from insightface's
        store only the hosts of :meth:`PackShelf.store_hosts` are asked, and every request is written into the vault's
        log. Raises ProxyNotUsed: the download knows no proxy, and must not go round the one that is set."""
        if allow_network and session.network.proxy is not None:
            raise ProxyNotUsed
        return self.pack_shelf.add(
            untrusted_source,
            name=name,
            allow_network=allow_network,
            only_named_hosts=True,
            watch=PackDownloadLog(session.vault, untrusted_source, now),
            clock=now,
            progress=progress,
            is_cancelled=is_cancelled,
        )

    def remove_pack(self, session: Session, pack_id: str) -> None:
        """Delete an added face pack, by its id or name. References and matches that were made with it stay in the
        vault. Raises PackInUse, NotFound, NotWritable."""
        chosen = session.vault.setting(FACE_PACK_SETTING)
        needed = {session.analyser.pack.id, f"insightface-{Path(chosen).name}" if chosen else ""}
        if needed & {pack_id, f"insightface-{pack_id}"}:
            raise PackInUse(pack=pack_id)
        self.pack_shelf.remove(pack_id)

    def use_pack(
        self,
        session: Session,
        pack: PackSpec,
        *,
        progress: ProgressCallback = ignore_progress,
        is_cancelled: CancelCheck = never_cancelled,
    ) -> list[CarriedOver]:
        """Make references for ``pack`` from the stored ones of other packs, then compare with it from the next opening
        of the vault on. Raises PackUnusable, Cancelled; the pack in use then stays."""
        # One worker: there are at most ten small pictures per person.
        analyser = self._analyser_of(pack, workers=1)
        try:
            results = session.packs.carry_over(analyser, progress=progress, is_cancelled=is_cancelled)
        finally:
            analyser.close()
        session.vault.set_setting(FACE_PACK_SETTING, pack.folder or "")
        return results

    def fetcher(self, session: Session, consent: Consent, *, is_cancelled: CancelCheck = never_cancelled) -> Fetcher:
        """Asks the hosts that ``consent`` names, for one action; each request is written into the vault's log. Close
        it at the end of the action. Raises InputRefused if the proxy that was set cannot be used any more."""
        return self._fetcher(session.vault, session.network, consent, is_cancelled)

    def _fetcher(self, vault: Vault, network: NetworkLog, consent: Consent, is_cancelled: CancelCheck) -> Fetcher:
        from exposure_check.sources.net.fetcher import Fetcher
        from exposure_check.sources.net.proxy import proxy

        return Fetcher(
            consent,
            vault.requests,
            pace=self._pace,
            proxy=proxy(network.proxy),
            surroundings=self.surroundings,
            is_cancelled=is_cancelled,
        )

    @cached_property
    def _pace(self) -> Pace:
        from exposure_check.sources.net.timing import Pace

        return Pace()

    def set_proxy(self, session: Session, untrusted_proxy: str | None) -> None:
        """Let later requests go through a proxy (``system``: that of this computer), or directly for None. Raises
        InputRefused."""
        from exposure_check.sources.net.proxy import checked

        session.network.set_proxy(checked(untrusted_proxy))

    def proxy_in_words(self, session: Session) -> str | None:
        """The proxy in use without its password; None for direct connections."""
        from exposure_check.sources.net.proxy import in_words

        return in_words(session.network.proxy)

    def evaluate(
        self,
        pairs: Path,
        photos: Path,
        pack: str | None = None,
        *,
        progress: ProgressCallback,
        is_cancelled: CancelCheck,
    ) -> Evaluation:
        """Measure a pack, the built-in one unless another is named, on labelled pairs. Nothing is written. Raises
        InputRefused, NotReadable, NotFound, PackUnusable, Cancelled."""
        from exposure_check.faces import evaluation

        analyser = self._analyser_of(self._named_pack(pack))
        try:
            found = evaluation.evaluate(
                evaluation.read_pairs(pairs), photos, analyser, progress=progress, is_cancelled=is_cancelled
            )
        finally:
            analyser.close()
        if is_cancelled():
            raise Cancelled
        return found

    def save_evaluation(self, found: Evaluation, path: Path) -> None:
        """Write what :meth:`evaluate` found into a JSON file. Raises NotWritable, DiskFull."""
        write_whole(path, (piece.encode() for piece in json_pieces(found.as_json())))

    def save_cleaned_copy(self, photo: PhotoRef, out: Path) -> SavedCopy:
        """See :func:`exposure_check.services.cleaning.save_cleaned_copy`."""
        from exposure_check.services import cleaning

        analyser = self._analyser_of(self._named_pack(None), workers=1)
        try:
            return cleaning.save_cleaned_copy(analyser, photo, out)
        finally:
            analyser.close()

    def letterhead(self, path: Path) -> Letterhead:
        """The letterhead in a TOML file. Its logo is encoded anew by a worker. Raises NoSuchFile, NotReadable,
        InputRefused."""
        from exposure_check.services import letter_files

        def read_logo(logo: Path) -> bytes:
            analyser = self._analyser_of(self._named_pack(None), workers=1)
            try:
                return logos.read_logo(analyser, logo)
            finally:
                analyser.close()

        return letter_files.read_letterhead(path, read_logo)

    @contextlib.contextmanager
    def redaction(self) -> Iterator[Redaction]:
        """Copies of identity documents, without a vault; one worker, which is stopped at the end."""
        analyser = self._analyser_of(self._named_pack(None), workers=1)
        try:
            yield Redaction(analyser)
        finally:
            analyser.close()

    def recognise(self, location: str) -> Recognised:
        """What a place is, without asking anybody: see :func:`exposure_check.sources.recognition.recognise`."""
        from exposure_check.sources.recognition import recognise

        return recognise(location)

    def export_guides(self) -> tuple[Guide, ...]:
        """How to get the export of each platform. Raises DamagedData."""
        from exposure_check.sources import guides

        return guides.load(self.resources / "sources")

    def calibrate(
        self,
        photos: Path,
        provenance: Provenance,
        pack: str | None = None,
        *,
        progress: ProgressCallback,
        is_cancelled: CancelCheck,
    ) -> Calibration:
        """Measure which score of a pack means what, on a folder with one sub-folder of photos per person. Nothing is
        written. Raises InputRefused, NotReadable, NotFound, PackUnusable, Cancelled."""
        from exposure_check.faces import calibrating, evaluation

        chosen = self._named_pack(pack)
        labelled = calibrating.labelled_photos(photos)
        analyser = self._analyser_of(chosen)
        try:
            answers = evaluation.embed_all(labelled.paths, analyser, progress=progress, is_cancelled=is_cancelled)
        finally:
            analyser.close()
        if is_cancelled():
            raise Cancelled
        return calibrating.calibrate(chosen, chosen.recogniser_sha256, answers, provenance)

    def measure_pack(
        self,
        photos: Path,
        pack: str,
        *,
        about: str,
        command: str,
        progress: ProgressCallback,
        is_cancelled: CancelCheck,
    ) -> Calibration:
        """:meth:`calibrate` with a provenance of today: what the photos are, and how they were measured."""
        from exposure_check.faces.calibrating import Provenance

        provenance = Provenance(about, command, self.today())
        return self.calibrate(photos, provenance, pack, progress=progress, is_cancelled=is_cancelled)

    def keep_calibration(self, calibration: Calibration) -> Path:
        """Let scans with its pack go by this calibration from now on. Raises NotWritable, DiskFull."""
        from exposure_check.faces import manifest

        path = self.packs_folder / manifest.OWN_CALIBRATIONS / f"{calibration.weights_sha256[:16]}.json"
        manifest.save_calibration(calibration, path)
        return path

    def save_calibration(self, calibration: Calibration, path: Path) -> None:
        """Write a calibration into a file. Raises NotWritable, DiskFull."""
        from exposure_check.faces import manifest

        manifest.save_calibration(calibration, path)

    def _named_pack(self, name: str | None) -> PackSpec:
        from exposure_check.faces.packs import open_pack

        return open_pack(self.resources) if name is None else self.find_pack(name)

    def doctor(self, session: Session | None = None) -> list[Finding]:
        """Versions, weights, protection of the workers, fonts, vault. Needs no passphrase; with the open vault it also
        says which face pack is in use."""
        from exposure_check.faces import health
        from exposure_check.services import doctor
        from exposure_check.storage.vault import vault_status

        def fonts() -> list[Finding]:
            found = sorted(path.stem for path in (self.resources / "fonts").glob("*.ttf"))
            return [Finding(Sentence(_FONTS), ", ".join(found) or Sentence(_NO_FONTS), ok=bool(found))]

        def directories() -> list[Finding]:
            recipients = self.directory().all()
            found = Sentence(_IN_DIRECTORY, number=len(recipients))
            return [Finding(Sentence(_RECIPIENTS), found, ok=bool(recipients))]

        def vault() -> list[Finding]:
            if not self.vault_exists():
                return [Finding(Sentence(_VAULT), Sentence(_NO_VAULT, path=self.vault_path))]
            vault_status(self.vault_path)
            return [Finding(Sentence(_VAULT), str(self.vault_path))]

        return doctor.examine(
            (
                (QT_TRANSLATE_NOOP("health", "versions"), _versions),
                (
                    QT_TRANSLATE_NOOP("health", "weights"),
                    lambda: health.weights(self.resources, self.cache_folder),
                ),
                (QT_TRANSLATE_NOOP("health", "face packs"), lambda: health.packs(self.packs_with_use(session))),
                (
                    QT_TRANSLATE_NOOP("health", "protection of the workers"),
                    lambda: health.protection(self.resources, self.cache_folder, self.vault_path),
                ),
                (_FONTS, fonts),
                (_RECIPIENTS, directories),
                (_VAULT, vault),
            )
        )

    def about(self) -> About:
        """Libraries, networks and data with their versions and licences. Raises DamagedData, PackUnusable, OSError."""
        from exposure_check.faces import manifest

        by_hand, materials = read_notes(self.resources / "licences.json")
        pack = manifest.open_pack(self.resources)
        networks = [
            Network(pack.title, Path(file.path).name, file.sha256, file.licence)
            for file in (pack.detector, pack.embedder)
        ]
        networks += [
            Network(listed.title, network.file, network.sha256, listed.licence)
            for listed in self.packs_with_use(None)
            if listed.record is not None
            for network in listed.record.networks
        ]
        return About(
            system=(("Exposure Check", __version__), ("Python", platform.python_version())),
            libraries=libraries(requirements(Path(__file__).parent), by_hand),
            networks=tuple(networks),
            materials=materials,
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
