"""Scans: how every file ended, and what that means for the matches."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import Any

from sqlalchemy import Column, Connection, Row, bindparam, delete, exists, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from exposure_check.domain.errors import NotFound
from exposure_check.domain.face import BoundingBox, PackKey
from exposure_check.domain.match import Band, MatchId, ReviewState
from exposure_check.domain.person import PersonId
from exposure_check.domain.photo import FileState, MatchThresholds
from exposure_check.domain.scan import (
    BestFace,
    FileOutcome,
    FileReport,
    KnownFile,
    ScanCounts,
    ScanId,
    ScanReport,
)
from exposure_check.storage.database import Database
from exposure_check.storage.ids import short_id
from exposure_check.storage.reports import report_from_document, report_to_document
from exposure_check.storage.results import Changes, KnownMatch, Sighting, is_kept, reconcile
from exposure_check.storage.schema import file, location, match, scan, thumbnail

_PAGE = 500
"""Rows per statement: well below SQLite's limit on parameters, and a page of them is small in memory."""


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
            for part in _parts(locators):
                rows = connection.execute(_KNOWN, {"person": person_id, "key": scan_key, "locators": part})
                for locator, size, mtime_ns, state, faces in rows:
                    found[locator] = KnownFile(size, mtime_ns, state, faces)
        return found

    def touch(self, scan_id: ScanId, locators: Sequence[str]) -> None:
        """Count unchanged files to this scan. Raises NotFound for an unknown scan."""
        with self._database.write() as connection:
            person_id = _scan_row(connection, scan_id).person_id
            for part in _parts(locators):
                connection.execute(_TOUCH, {"person": person_id, "scan": scan_id, "locators": part})

    def record(
        self, scan_id: ScanId, scan_key: str, outcomes: Sequence[FileOutcome], thresholds: MatchThresholds
    ) -> int:
        """Store a batch in one transaction; returns how many matches are new. :mod:`.results` has the rules.
        Raises NotFound for an unknown scan."""
        with self._database.write() as connection:
            its_scan = _scan_row(connection, scan_id)
            batch = _store_files(connection, its_scan, scan_key, outcomes)
            changes = reconcile(
                batch,
                _concerned_matches(connection, its_scan.person_id, batch),
                lambda: MatchId(self._new_id()),
            )
            _store_matches(connection, its_scan, changes, thresholds)
            return sum(sighting.new for sighting in changes.sightings)

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
                .limit(_PAGE)
            )
            with self._database.read() as connection:
                rows = connection.execute(query).all()
                best = _best_faces(connection, [row.id for row in rows if row.state is FileState.MATCH])
            for row in rows:
                yield _file_report(row, best.get(row.id))
            if len(rows) < _PAGE:
                return
            after = rows[-1].locator


_KNOWN = select(file.c.locator, file.c.size, file.c.mtime_ns, file.c.state, file.c.faces).where(
    file.c.person_id == bindparam("person"),
    file.c.scan_key == bindparam("key"),
    file.c.locator.in_(bindparam("locators", expanding=True)),
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


def _parts(items: Sequence[Any]) -> Iterator[list[Any]]:
    rest = iter(items)
    while part := list(islice(rest, _PAGE)):
        yield part


def _scan_row(connection: Connection, scan_id: ScanId) -> Row[Any]:
    row = connection.execute(select(scan).where(scan.c.id == scan_id)).first()
    if row is None:
        raise NotFound(kind="scan", name=scan_id)
    return row


def _store_files(
    connection: Connection, its_scan: Row[Any], scan_key: str, outcomes: Sequence[FileOutcome]
) -> list[tuple[int, FileOutcome]]:
    """Write the rows; return the outcomes with the ids of their files."""
    if not outcomes:
        return []
    statement = upsert(file)
    replaced = {
        column.name: statement.excluded[column.name]
        for column in file.c
        if column.name not in {"id", "person_id", "locator"}
    }
    connection.execute(
        statement.on_conflict_do_update(index_elements=["person_id", "locator"], set_=replaced),
        [_file_values(its_scan, scan_key, outcome) for outcome in outcomes],
    )
    ids: dict[str, int] = {}
    for part in _parts([outcome.ref.locator for outcome in outcomes]):
        query = select(file.c.locator, file.c.id).where(
            file.c.person_id == its_scan.person_id, file.c.locator.in_(part)
        )
        ids.update((row.locator, row.id) for row in connection.execute(query))
    return [(ids[outcome.ref.locator], outcome) for outcome in outcomes]


def _file_values(its_scan: Row[Any], scan_key: str, outcome: FileOutcome) -> dict[str, object]:
    ref, analysis = outcome.ref, outcome.analysis
    return {
        "person_id": its_scan.person_id,
        "locator": ref.locator,
        "scan_id": its_scan.id,
        "scan_key": scan_key,
        "unchanged": False,
        "size": ref.size,
        "mtime_ns": ref.mtime_ns,
        "state": analysis.state,
        "reason": analysis.reason,
        "sha256": analysis.sha256,
        "faces": analysis.faces,
        "leaks": list(analysis.leaks),
        "origin_url": ref.origin_url,
        "published": ref.published,
    }


def _concerned_matches(
    connection: Connection, person_id: str, batch: Sequence[tuple[int, FileOutcome]]
) -> list[KnownMatch]:
    """The matches that are located in a file of the batch or have the content of one."""
    columns: tuple[Column[Any], ...] = (match.c.id, match.c.sha256, match.c.x, match.c.y)
    columns += (match.c.box_width, match.c.box_height, match.c.state, match.c.public_address)
    found: dict[str, KnownMatch] = {}

    def remember(row: Row[Any]) -> KnownMatch:
        if row.id not in found:
            box = BoundingBox(row.x, row.y, row.box_width, row.box_height)
            found[row.id] = KnownMatch(MatchId(row.id), row.sha256, box, is_kept(row.state, row.public_address))
        return found[row.id]

    contents = {outcome.analysis.sha256 for _, outcome in batch if outcome.analysis.hits}
    for part in _parts(sorted(content for content in contents if content)):
        query = select(*columns).where(match.c.person_id == person_id, match.c.sha256.in_(part))
        for row in connection.execute(query):
            remember(row)
    for part in _parts([file_id for file_id, _ in batch]):
        there = select(*columns, location.c.file_id).join(location).where(location.c.file_id.in_(part))
        for row in connection.execute(there):
            remember(row).places.add(row.file_id)
    return list(found.values())


def _store_matches(connection: Connection, its_scan: Row[Any], changes: Changes, thresholds: MatchThresholds) -> None:
    for sighting in changes.sightings:
        values = _match_values(its_scan, sighting, thresholds)
        if sighting.new:
            fixed = {"person_id": its_scan.person_id, "state": ReviewState.UNREVIEWED}
            first = {"id": sighting.match.id, "first_seen": its_scan.started_at}
            connection.execute(insert(match), {**fixed, **first, **values})
        else:
            connection.execute(update(match).where(match.c.id == sighting.match.id), values)
        picture = upsert(thumbnail).values(match_id=sighting.match.id, jpeg=sighting.hit.thumbnail_jpeg)
        connection.execute(
            picture.on_conflict_do_update(index_elements=["match_id"], set_={"jpeg": picture.excluded.jpeg})
        )
    for match_id, file_id in changes.located:
        connection.execute(insert(location).values(match_id=match_id, file_id=file_id))
    for match_id, file_id in changes.unlocated:
        connection.execute(delete(location).where(location.c.match_id == match_id, location.c.file_id == file_id))
    # Only now, so that content which moved within the batch has found its match again.
    for part in _parts(sorted({match_id for match_id, _ in changes.unlocated})):
        connection.execute(
            delete(match).where(
                match.c.id.in_(part),
                match.c.state == ReviewState.UNREVIEWED,
                match.c.public_address.is_(None),
                ~exists().where(location.c.match_id == match.c.id),
            )
        )


def _match_values(its_scan: Row[Any], sighting: Sighting, thresholds: MatchThresholds) -> dict[str, object]:
    hit, analysis = sighting.hit, sighting.outcome.analysis
    return {
        "pack_id": its_scan.pack_id,
        "pack_weights": its_scan.pack_weights,
        "sha256": sighting.match.sha256,
        "x": hit.box.x,
        "y": hit.box.y,
        "box_width": hit.box.width,
        "box_height": hit.box.height,
        "score": hit.score,
        "band": Band.LIKELY if hit.score >= thresholds.likely else Band.POSSIBLE,
        "width": analysis.width,
        "height": analysis.height,
        "inter_eye_px": hit.inter_eye_px,
        "leaks": list(analysis.leaks),
    }


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
    )
