"""The scan: every photo of the named places ends in one counted state, and matches are stored as they are found."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from exposure_check.domain.budget import FalseAlarmBudget
from exposure_check.domain.errors import NetworkNotAllowed, NoReference
from exposure_check.domain.network import WebAccess
from exposure_check.domain.person import PersonId
from exposure_check.domain.progress import CancelCheck, never_cancelled
from exposure_check.domain.scan import FileReport, Link, ScanId, ScanReport
from exposure_check.domain.source import SourceEntry, SourceId
from exposure_check.services.people import People
from exposure_check.services.ports import Clock, FaceAnalyser, Locate, PhotoSource, Places, Vault
from exposure_check.services.scan_run import Offer, ScanProgress, ScanProgressCallback, ScanRun, SourceProgress


def ignore_scan_progress(progress: ScanProgress) -> None:
    """For callers who do not want to know."""
    del progress


def none_is_left(location: str) -> bool:
    """For callers who give up no place on the way."""
    del location
    return False


class Scanning:
    """Finds photos of a person in the places that the person names."""

    def __init__(
        self,
        vault: Vault,
        analyser: FaceAnalyser,
        people: People,
        clock: Clock,
        places: Places,
        default_budget: FalseAlarmBudget,
        locate: Locate,
    ) -> None:
        self._vault = vault
        self._analyser = analyser
        self._people = people
        self._clock = clock
        self._places = places
        self._default_budget = default_budget
        self._locate = locate

    def hosts_of(self, location: Path | str) -> frozenset[str]:
        """The hosts that a scan of a place will ask, as far as they are known beforehand; none for a place on this
        computer."""
        return self._places.hosts(_named(location, self._places))

    def _place(self, location: Path | str) -> str:
        """The one name of a place: whichever part of an export in several parts is named, that of the first."""
        named = _named(location, self._places)
        return named if self._places.hosts(named) else self._places.open(named, None, never_cancelled).location

    def links(self, person_id: PersonId) -> list[Link]:
        """Photos and films that the person's exports name by their address and do not contain."""
        return self._vault.scans.links(person_id)

    def hosts_of_links(self, links: Sequence[Link]) -> frozenset[str]:
        """The hosts that fetching ``links`` will ask."""
        return self._places.hosts_of_links(links)

    def add_source(self, person_id: PersonId, path: Path | str) -> SourceEntry:
        """Remember a place on this computer or on the web; nothing is asked yet. Naming the same place twice, or
        another part of the same export, returns the first entry. Raises NoSuchFile, NotReadable."""
        self._people.permitted(person_id)
        location = self._place(path)
        for entry in self.sources(person_id):
            if entry.location == location:
                return entry
        if not self._places.hosts(location):
            self._places.open(location, None, never_cancelled).references()
        entry = SourceEntry(SourceId(secrets.token_hex(4)), person_id, location, self._clock())
        self._vault.sources.add(entry)
        return entry

    def sources(self, person_id: PersonId) -> list[SourceEntry]:
        """The remembered places, oldest first."""
        return self._vault.sources.of_person(person_id)

    def remove_source(self, source: SourceEntry) -> None:
        """Forget a place. What was found in it stays."""
        self._vault.sources.remove(source.id)

    def scan(
        self,
        person_id: PersonId,
        locations: Sequence[Path | str],
        *,
        false_alarms: float | None = None,
        gentle: bool = False,
        workers: int | None = None,
        web: WebAccess | None = None,
        links: Sequence[Link] = (),
        progress: ScanProgressCallback = ignore_scan_progress,
        is_cancelled: CancelCheck = never_cancelled,
        is_left: Callable[[str], bool] = none_is_left,
    ) -> ScanReport:
        """Look at every photo in ``locations`` and store what was found.

        ``false_alarms`` is how many wrong matches the person can live with in this scan; None takes the default.
        ``links``: what of :meth:`links` is to be fetched. ``gentle`` leaves half of the processors to other programs
        and takes about twice as long; ``workers``: how many photos are looked at once, None for as many as the computer
        has processors for. A stop keeps what is done and returns the report of it; ``is_left`` says whether
        one of the locations is to be given up while the others go on. Files that did not change since a scan with the
        same references are counted again, not analysed again, nor are copies of content that is known.

        Raises:
            NoSuchFile, NotReadable: a location cannot be opened. Nothing was scanned.
            NetworkNotAllowed: a location is on the web, and ``web`` does not allow its hosts. Nothing was asked.
            NoReference: the person has no reference for the pack in use.
            PermissionNeeded, PermissionExpired: the person may not be helped.
            DiskFull: a batch could not be stored. What was stored before is kept.
        """
        person = self._people.permitted(person_id)
        references = self._vault.references.of_person(person_id, self._analyser.pack)
        if not references:
            raise NoReference(name=person.name)
        self._analyser.use_workers(workers)
        every = [self._place(location) for location in locations]
        for location in every:
            self._require_consent(location, web)
            if not self._places.hosts(location):
                self._places.open(location, None, is_cancelled).references()
        named = _outermost(every, self._places)
        opened = [self._places.open(location, web, is_cancelled) for location in named]
        # Two parts of one export are one place.
        sources: list[PhotoSource] = list({source.location: source for source in opened}.values())
        if links:
            self._require_hosts(self._places.hosts_of_links(links), web)
        if links and web is not None:
            sources.append(self._places.open_links(links, web, is_cancelled))
        counts = [source.count(is_cancelled) for source in sources]
        total = None if None in counts else sum(count or 0 for count in counts)
        run = ScanRun(
            vault=self._vault,
            analyser=self._analyser,
            person_id=person_id,
            references=len(references),
            template=self._analyser.fuse(references),
            budget=self._default_budget if false_alarms is None else self._default_budget.scaled_to(false_alarms),
            scan_id=ScanId(secrets.token_hex(6)),
            started_at=self._clock(),
            total=total,
            progress=progress,
            is_cancelled=is_cancelled,
            gentle=gentle,
            locate=self._locate,
            sources={source.location: SourceProgress(count) for source, count in zip(sources, counts, strict=True)},
        )
        return run.over(_offers(sources, run.sources, is_left), tuple(source.location for source in sources))

    def _require_consent(self, location: str, web: WebAccess | None) -> None:
        self._require_hosts(self._places.hosts(location), web)

    def _require_hosts(self, hosts: frozenset[str], web: WebAccess | None) -> None:
        """Raises NetworkNotAllowed unless the person said yes to at least one of the hosts of something on the web."""
        if hosts and (web is None or not any(web.consent.covers(host) for host in hosts)):
            raise NetworkNotAllowed(what=", ".join(sorted(hosts)))

    def latest(self, person_id: PersonId) -> ScanReport | None:
        """The newest finished or stopped scan of a person."""
        return self._vault.scans.latest(person_id)

    def sources_with_reports(self, person_id: PersonId) -> list[tuple[SourceEntry, ScanReport | None]]:
        """The remembered places, each with the newest scan of it."""
        scans = self._vault.scans
        return [(source, scans.latest(person_id, source.location)) for source in self.sources(person_id)]

    def files(self, scan_id: ScanId) -> Iterator[FileReport]:
        """How each file of a scan ended, streamed in the order of the locators."""
        return self._vault.scans.files(scan_id)


def _offers(
    sources: Sequence[PhotoSource], progress: Mapping[str, SourceProgress], is_left: Callable[[str], bool]
) -> Iterator[Offer]:
    """What all ``sources`` offer, one after the other."""
    for source in sources:
        its = progress[source.location]
        for entry in source.references():
            if is_left(source.location):
                break  # a source that reads in a process of its own ends it when nobody asks any more
            its.offered += 1
            yield source.location, entry


def _named(location: Path | str, places: Places) -> str:
    """A place as it is remembered: an address as the person wrote it, an absolute path otherwise."""
    text = str(location)
    return text.strip() if not Path(text).exists() and places.hosts(text) else os.path.abspath(text)


def _outermost(locations: Sequence[str], places: Places) -> list[str]:
    """``locations`` without those that lie inside another one, so that no file is offered twice."""
    once = list(dict.fromkeys(locations))
    paths = {Path(location) for location in once if not places.hosts(location)}
    return [
        location
        for location in once
        if places.hosts(location) or not any(other in Path(location).parents for other in paths)
    ]
