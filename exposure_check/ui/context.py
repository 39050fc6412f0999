"""What all pages share: the open vault, the person at hand, jobs, and the signals by which pages hear of each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from exposure_check.domain.errors import ExposureCheckError, VaultLocked
from exposure_check.domain.person import Person, PersonId
from exposure_check.ui.api import Application, Session
from exposure_check.ui.error_reports import ErrorReporter
from exposure_check.ui.errors import sentence
from exposure_check.ui.languages import Translations
from exposure_check.ui.settings import Appearance, Settings
from exposure_check.ui.tasks import Failed, Job, Task, TaskRunner
from exposure_check.ui.theme import Theme

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Toast:
    """A short confirmation of what the person just did, with a way back if there is one."""

    text: str
    undo: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True)
class Undo:
    """The newest step that can be taken back. ``name`` is what the person did, as it stands in the menu."""

    name: str
    run: Callable[[], None]


@dataclass(frozen=True, slots=True)
class RestoredVault:
    """The open vault of a backup. ``aside`` is where the vault lies that was there before."""

    session: Session
    people: list[Person]
    aside: Path | None


class NetworkUse(Enum):
    """What a running job uses the network for."""

    PHOTOS = auto()
    FACE_PACK = auto()


class Context(QObject):
    """Handed to every page. Holds no widget."""

    session_changed = Signal()
    """A vault was opened or locked."""
    people_changed = Signal()
    """The list of people changed, or which of them is at hand."""
    references_changed = Signal()
    sources_changed = Signal()
    matches_changed = Signal()
    """Matches were found or decided."""
    summary_changed = Signal(object)
    """The ``MatchSummary`` of the person at hand after a decision."""
    undo_changed = Signal()
    """What Undo would take back is another step now, or none."""
    cases_changed = Signal()
    letterhead_changed = Signal()
    """Another letterhead is kept for letters, or none any more."""
    scan_changed = Signal(bool)
    """Whether a scan runs."""
    network_changed = Signal()
    """Hosts are being asked, others than before, or none any more; see ``hosts_asked``. Also: the log was cleared."""
    case_requested = Signal(str)
    """Show the case with this id."""
    step_requested = Signal(object, object)
    """Show the case of a ``Standing`` and begin this ``Step``; None: say how its date was counted."""
    recipient_requested = Signal(str)
    """Offer a letter to the recipient with this name; the page of letters is asked for separately."""
    page_requested = Signal(str)
    """Show the page with this id."""
    language_changed = Signal()
    """Other catalogues are installed: what is in view has the texts of the former language."""
    lock_requested = Signal(str)
    """Lock the vault, and say this where the passphrase is asked for; empty: the person asked for it."""
    vault_restored = Signal(object)
    """A ``RestoredVault`` took the place of the vault that was there, which is locked."""
    erase_requested = Signal()
    """Lock the vault and erase it with everything in it; the person was told what that is."""
    toast_requested = Signal(object)
    announced = Signal(str)
    """Something that a screen reader should say now."""

    def __init__(
        self,
        application: Application,
        theme: Theme,
        translations: Translations,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.application = application
        self.theme = theme
        self.translations = translations
        self.settings = settings
        self.errors = ErrorReporter(self)
        self.tasks = TaskRunner(self._report, self)
        self._session: Session | None = None
        self._people: list[Person] = []
        self._person: Person | None = None
        self.scan_runs = False
        self.undo: Undo | None = None
        self._asked: dict[NetworkUse, tuple[str, ...]] = {}

    @property
    def has_session(self) -> bool:
        """Whether a vault is open."""
        return self._session is not None

    @property
    def session(self) -> Session:
        """The open vault. Pages are only shown while there is one."""
        if self._session is None:
            raise RuntimeError("no vault is open")
        return self._session

    @property
    def people(self) -> list[Person]:
        """Everyone in the vault, the owner first."""
        return list(self._people)

    @property
    def person(self) -> Person | None:
        """Who is being helped."""
        return self._person

    @property
    def hosts_asked(self) -> tuple[str, ...]:
        """What running jobs may ask over the network."""
        return tuple(sorted({host for hosts in self._asked.values() for host in hosts}))

    @property
    def network_uses(self) -> frozenset[NetworkUse]:
        """What the network is used for at the moment."""
        return frozenset(self._asked)

    def use_session(self, session: Session | None, people: list[Person]) -> None:
        """Take over an open vault and its people, or None when it was locked."""
        self._session = session
        self._people = people
        self._person = people[0] if people else None
        if session is None:
            for use in NetworkUse:
                self.set_hosts_asked((), use)
        self.session_changed.emit()
        self.people_changed.emit()

    def use_people(self, people: list[Person], chosen: Person | None) -> None:
        """The people changed; ``chosen`` is the one to show."""
        self._people = people
        self._person = chosen
        self.people_changed.emit()

    def person_stored(self, person: Person) -> None:
        """A person was added, who is the one to help now, or changed."""
        people = [person if one.id == person.id else one for one in self._people]
        if person.id in {one.id for one in self._people}:
            self.use_people(people, person if self._person is None or self._person.id == person.id else self._person)
        else:
            self.use_people([*people, person], person)

    def choose_person(self, person: Person) -> None:
        """Help this person from now on."""
        if self._person is None or self._person.id != person.id:
            self.set_undo(None)
            self.use_people(self._people, person)

    def person_removed(self, person_id: PersonId) -> None:
        """A person is gone with all that was kept about them."""
        left = [one for one in self._people if one.id != person_id]
        gone = self._person is None or self._person.id == person_id
        self.set_undo(None)
        self.use_people(left, (left[0] if left else None) if gone else self._person)
        self.cases_changed.emit()

    def toast(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Confirm something the person did; it is announced as well."""
        self.toast_requested.emit(Toast(text, undo))
        self.announced.emit(text)

    def tell(self, error: Exception, say: Callable[[str], None]) -> bool:
        """Say with ``say``, where it happened, what can be done about ``error``. False: there is no such sentence; it
        is a fault of the program, and a dialog shows the details."""
        if not isinstance(error, ExposureCheckError):
            self.errors.report(error)
            return False
        text = sentence(error)
        say(text)
        self.announced.emit(text)
        return True

    def set_undo(self, undo: Undo | None) -> None:
        """What Edit, Undo takes back from now on."""
        self.undo = undo
        self.undo_changed.emit()

    def set_appearance(self, look: Appearance) -> None:
        """Light, dark or like the system, from now on."""
        self.settings.appearance = look
        self.theme.set_appearance(look)

    def set_text_percent(self, percent: int) -> None:
        """Size of text, from now on."""
        self.settings.text_percent = percent
        self.theme.set_text_percent(percent)

    def set_language(self, code: str) -> None:
        """Speak another language from now on, and at the next start; empty: that of the system."""
        self.settings.language = code
        self.translations.use(code)
        self.language_changed.emit()

    def set_hosts_asked(self, hosts: Iterable[str], use: NetworkUse = NetworkUse.PHOTOS) -> None:
        """A job that may ask these hosts began, or the last such job of this use ended."""
        wanted = tuple(sorted(hosts))
        if wanted == self._asked.get(use, ()):
            return
        if wanted:
            self._asked[use] = wanted
        else:
            del self._asked[use]
        self.network_changed.emit()

    def set_scan_runs(self, runs: bool) -> None:
        """A scan began or ended."""
        self.scan_runs = runs
        self.scan_changed.emit(runs)

    def _report(self, error: Exception) -> None:
        if isinstance(error, VaultLocked) and not self.has_session:
            return  # a job that was on its way when the vault was locked
        self.errors.report(error)

    def run(
        self,
        owner: QObject,
        function: Callable[[], Result],
        on_result: Callable[[Result], None] | None = None,
        on_error: Failed | None = None,
    ) -> Task[Result]:
        """Run a short function off the GUI thread: anything that touches the vault, a worker or a file."""
        return self.tasks.start(owner, lambda _progress, _cancelled: function(), on_result, on_error=on_error)

    def run_job(
        self,
        owner: QObject,
        job: Job[Result],
        on_result: Callable[[Result], None],
        *,
        on_progress: Callable[[Any], None],
        on_error: Failed | None = None,
    ) -> Task[Result]:
        """Run a long job with progress and Stop."""
        return self.tasks.start(owner, job, on_result, on_error=on_error, on_progress=on_progress)
