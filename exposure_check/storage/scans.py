"""Scans: how every file ended, and what that means for the matches."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, Row, bindparam, func, insert, select, update

from exposure_check.domain.errors import NotFound
from exposure_check.domain.face import BoundingBox, PackKey
from exposure_check.domain.match import MatchId
from exposure_check.domain.person import PersonId
from exposure_check.domain.photo import LOOKED_AT, FileState, MatchThresholds, PhotoRef, Reason
from exposure_check.domain.scan import (
    BestFace,
    FileOutcome,
    FileReport,
    KnownFile,
    Link,
    ScanCounts,
    ScanId,
    ScanReport,
)
from exposure_check.storage import recording
from exposure_check.storage.database import Database
from exposure_check.storage.documents import disclosures_from, provenance_from, retrieval_from
from exposure_check.storage.ids import short_id
from exposure_check.storage.recording import PAGE, parts
from exposure_check.storage.reports import report_from_document, report_to_document
from exposure_check.storage.schema import file, location, match, scan


class SqlScans:
    """Implements ``services.ports.ScanRepository``.

    There is one row per person and locator. It holds the newest result and belongs to the scan that saw the
    file last; a finished scan keeps its numbers in its report.
    """

    def __init__(self, database: Database, new_id: Callable[[], str] = short_id) -> None:
        self._database = database
        self._new_id = new_id

    def begin(self, scan_id: ScanId, person_id: PersonId, pack: PackKey, scan_key: str, started_at: datetime) -> None:
        with self._database.write() as connection:
            connection.execute(
                insert(scan).values(
                    id=scan_id,
                    person_id=person_id,
                    pack_id=pack.id,
                    pack_weights=pack.weights_sha256,
                    scan_key=scan_key,
                    started_at=started_at,
                )
            )

    def known(self, person_id: PersonId, scan_key: str, locators: Sequence[str]) -> dict[str, KnownFile]:
        """What is stored about those of ``locators`` that were analysed under ``scan_key``."""
        found: dict[str, KnownFile] = {}
        with self._database.read() as connection:
            for part in parts(locators):
                rows = connection.execute(_KNOWN, {"person": person_id, "key": scan_key, "locators": part})
                found.update((row.locator, _known_file(row)) for row in rows)
        return found

    def known_by_size(self, person_id: PersonId, scan_key: str, sizes: Sequence[int]) -> list[KnownFile]:
        """What is stored about files of these sizes, wherever they lie: a file that was moved or copied is among
        them."""
        found: list[KnownFile] = []
        with self._database.read() as connection:
            for part in parts(sizes):
                rows = connection.execute(_KNOWN_BY_SIZE, {"person": person_id, "key": scan_key, "sizes": part})
                found.extend(_known_file(row) for row in rows)
        return found

    def touch(self, scan_id: ScanId, locators: Sequence[str]) -> None:
        """Count unchanged files to this scan. Raises NotFound for an unknown scan."""
        with self._database.write() as connection:
            person_id = _scan_row(connection, scan_id).person_id
            for part in parts(locators):
                connection.execute(_TOUCH, {"person": person_id, "scan": scan_id, "locators": part})

    def record(
        self, scan_id: ScanId, scan_key: str, outcomes: Sequence[FileOutcome], thresholds: MatchThresholds
    ) -> int:
        """Store a batch in one transaction; returns how many matches are new. :mod:`.results` has the rules.
        Raises NotFound for an unknown scan."""
        with self._database.write() as connection:
            its_scan = _scan_row(connection, scan_id)
            return recording.record(
                connection, its_scan, scan_key, outcomes, thresholds, lambda: MatchId(self._new_id())
            )

    def fell_short(self, scan_id: ScanId, keep_from: float) -> Iterator[PhotoRef]:
        """The files of a scan with a face that was no hit when it was looked at and would be one from ``keep_from``
        on."""
        query = (
            select(file)
            .where(file.c.scan_id == scan_id, file.c.kept_from > keep_from, file.c.best_score >= keep_from)
            .order_by(file.c.id)
        )
        with self._database.read() as connection:
            rows = connection.execute(query).all()
        for row in rows:
            if not _known_file(row).holds_for(keep_from):
                yield PhotoRef(
                    row.locator,
                    row.size,
                    row.mtime_ns,
                    row.origin_url,
                    row.published,
                    provenance=provenance_from(row.provenance),
                    retrieval=retrieval_from(row.retrieval),
                )

    def settle(self, scan_id: ScanId, thresholds: MatchThresholds) -> int:
        """Apply the final ``thresholds`` to the matches in the files of a scan: those below them leave, pictures and
        all, unless the person decided about them. Returns how many of those that left were new in this scan. Raises
        NotFound for an unknown scan."""
        with self._database.write() as connection:
            return recording.settle(connection, _scan_row(connection, scan_id), thresholds)

    def finish(self, report: ScanReport) -> None:
        """Raises NotFound for an unknown scan."""
        with self._database.write() as connection:
            done = connection.execute(
                update(scan).where(scan.c.id == report.scan_id).values(report=report_to_document(report))
            )
            if done.rowcount == 0:
                raise NotFound(kind="scan", name=report.scan_id)

    def latest(self, person_id: PersonId, location: str | None = None) -> ScanReport | None:
        """The report of the newest scan that came to an end, also by Stop; a killed scan has none. With a ``location``
        only scans count that looked at it alone."""
        query = (
            select(scan)
            .where(scan.c.person_id == person_id, scan.c.report.is_not(None))
            .order_by(scan.c.started_at.desc(), scan.c.id)
        )
        with self._database.read() as connection:
            reports = (report_from_document(row) for row in connection.execute(query))
            return next((one for one in reports if location is None or one.locations == (location,)), None)

    def counts(self, scan_id: ScanId) -> ScanCounts:
        """The numbers of a finished scan as reported, of a running one as stored so far. Raises NotFound."""
        query = (
            select(file.c.state, func.count(), func.count().filter(file.c.unchanged))
            .where(file.c.scan_id == scan_id)
            .group_by(file.c.state)
        )
        with self._database.read() as connection:
            row = _scan_row(connection, scan_id)
            if row.report is not None:
                return report_from_document(row).counts
            by_state: Counter[FileState] = Counter()
            unchanged = 0
            for state, number, known in connection.execute(query):
                by_state[state] = number
                unchanged += known
        return ScanCounts(by_state, unchanged)

    def links(self, person_id: PersonId) -> list[Link]:
        """Photos and films that exports name by their address, and that were not fetched yet, in the order in which
        they were met."""
        query = select(file).where(file.c.person_id == person_id, file.c.reason == Reason.LINK_ONLY).order_by(file.c.id)
        with self._database.read() as connection:
            return [
                Link(row.locator, row.origin_url, row.published, provenance_from(row.provenance))
                for row in connection.execute(query)
            ]

    def files(self, scan_id: ScanId) -> Iterator[FileReport]:
        """The files of a scan in the bytewise order of their locators. Read page by page, each page in a
        transaction of its own, so a slow reader holds neither memory nor the database. Raises NotFound at the
        first step."""
        with self._database.read() as connection:
            person_id = _scan_row(connection, scan_id).person_id
        after = ""
        while True:
            query = (
                select(file)
                .where(file.c.person_id == person_id, file.c.locator > after, file.c.scan_id == scan_id)
                .order_by(file.c.locator)
                .limit(PAGE)
            )
            with self._database.read() as connection:
                rows = connection.execute(query).all()
                best = _best_faces(connection, [row.id for row in rows if row.state is FileState.MATCH])
            for row in rows:
                yield _file_report(row, best.get(row.id))
            if len(rows) < PAGE:
                return
            after = rows[-1].locator


_KNOWN_COLUMNS: tuple[Column[Any], ...] = (
    *(file.c.locator, file.c.size, file.c.mtime_ns, file.c.state, file.c.faces),
    *(file.c.sha256, file.c.leaks, file.c.disclosures, file.c.scores, file.c.kept_from),
)
_KNOWN = select(*_KNOWN_COLUMNS).where(
    file.c.person_id == bindparam("person"),
    file.c.scan_key == bindparam("key"),
    file.c.locator.in_(bindparam("locators", expanding=True)),
)
_KNOWN_BY_SIZE = select(*_KNOWN_COLUMNS).where(
    file.c.person_id == bindparam("person"),
    file.c.scan_key == bindparam("key"),
    file.c.size.in_(bindparam("sizes", expanding=True)),
    file.c.state.in_(LOOKED_AT),
)

# A file met twice in one scan stays what it was the first time.
_TOUCH = (
    update(file)
    .where(
        file.c.person_id == bindparam("person"),
        file.c.locator.in_(bindparam("locators", expanding=True)),
        file.c.scan_id != bindparam("scan"),
    )
    .values(scan_id=bindparam("scan"), unchanged=True)
)


def _known_file(row: Row[Any]) -> KnownFile:
    return KnownFile(
        size=row.size,
        mtime_ns=row.mtime_ns,
        state=row.state,
        faces=row.faces,
        sha256=row.sha256,
        leaks=tuple(row.leaks),
        disclosures=disclosures_from(row.disclosures),
        scores=tuple(row.scores or ()),
        kept_from=row.kept_from or 0.0,
    )


def _scan_row(connection: Connection, scan_id: ScanId) -> Row[Any]:
    row = connection.execute(select(scan).where(scan.c.id == scan_id)).first()
    if row is None:
        raise NotFound(kind="scan", name=scan_id)
    return row


def _best_faces(connection: Connection, file_ids: Sequence[int]) -> dict[int, BestFace]:
    query = (
        select(match, location.c.file_id).join(location).where(location.c.file_id.in_(file_ids)).order_by(match.c.score)
    )
    # Sorted by rising score: the best one of a file comes last and stays.
    return {
        row.file_id: BestFace(
            row.score,
            row.band,
            BoundingBox(row.x, row.y, row.box_width, row.box_height),
            MatchId(row.id),
        )
        for row in connection.execute(query)
    }


def _file_report(row: Row[Any], best: BestFace | None) -> FileReport:
    return FileReport(
        locator=row.locator,
        state=row.state,
        reason=row.reason,
        sha256=row.sha256,
        faces=row.faces,
        best=best,
        origin_url=row.origin_url,
        published=row.published,
        leaks=tuple(row.leaks),
        disclosures=disclosures_from(row.disclosures),
        provenance=provenance_from(row.provenance),
        retrieval=retrieval_from(row.retrieval),
        seconds=row.seconds,
        sampled=row.sampled,
    )
