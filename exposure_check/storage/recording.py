"""A batch of scan results, and the end of a scan, in SQL. The rules are in :mod:`.results`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Column, Connection, Row, case, delete, exists, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from exposure_check.domain.face import BoundingBox
from exposure_check.domain.match import Band, MatchId, ReviewState
from exposure_check.domain.photo import FileState, MatchThresholds
from exposure_check.domain.scan import FileOutcome
from exposure_check.storage.documents import disclosures_document, provenance_document, retrieval_document
from exposure_check.storage.results import Changes, KnownMatch, Likeness, Sighting, is_kept, perceptual_hash, reconcile
from exposure_check.storage.schema import file, location, match, thumbnail

PAGE = 500
"""Rows per statement: well below SQLite's limit on parameters, and a page of them is small in memory."""


def parts(items: Sequence[Any]) -> Iterator[list[Any]]:
    """``items`` in lists of at most PAGE."""
    rest = iter(items)
    while part := list(islice(rest, PAGE)):
        yield part


def record(
    connection: Connection,
    its_scan: Row[Any],
    scan_key: str,
    outcomes: Sequence[FileOutcome],
    thresholds: MatchThresholds,
    new_id: Callable[[], MatchId],
) -> int:
    """Store ``outcomes``; returns how many matches are new."""
    batch = _store_files(connection, its_scan, scan_key, outcomes)
    has_hits = any(outcome.analysis.hits for _, outcome in batch)
    changes = reconcile(
        batch,
        _concerned_matches(connection, its_scan.person_id, batch),
        _likenesses(connection, its_scan.person_id) if has_hits else (),
        new_id,
    )
    _store_matches(connection, its_scan, changes, thresholds)
    return sum(sighting.new for sighting in changes.sightings)


def settle(connection: Connection, its_scan: Row[Any], thresholds: MatchThresholds) -> int:
    """Bands and files by the final ``thresholds``; returns how many matches of this scan left."""
    here = exists().where(
        location.c.match_id == match.c.id, location.c.file_id == file.c.id, file.c.scan_id == its_scan.id
    )
    of_scan = (match.c.person_id == its_scan.person_id, match.c.pack_weights == its_scan.pack_weights, here)
    below = (
        *of_scan,
        match.c.score < thresholds.possible,
        match.c.state == ReviewState.UNREVIEWED,
        match.c.public_address.is_(None),
    )
    new = match.c.first_seen == its_scan.started_at
    left = len(connection.execute(select(match.c.id).where(*below, new)).all())
    connection.execute(delete(match).where(*below))
    connection.execute(
        update(match)
        .where(*of_scan)
        .values(band=case((match.c.score >= thresholds.likely, Band.LIKELY), else_=Band.POSSIBLE))
    )
    # Hits between the older and the final score are gone, so their files count as looked at from the final one on.
    connection.execute(
        update(file)
        .where(file.c.scan_id == its_scan.id, file.c.kept_from < thresholds.possible)
        .values(kept_from=thresholds.possible)
    )
    connection.execute(
        update(file)
        .where(
            file.c.person_id == its_scan.person_id,
            file.c.state == FileState.MATCH,
            ~exists().where(location.c.file_id == file.c.id),
        )
        .values(state=FileState.NO_MATCH)
    )
    return left


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
    for part in parts([outcome.ref.locator for outcome in outcomes]):
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
        "scores": list(analysis.scores),
        "best_score": max(analysis.scores, default=None),
        "kept_from": outcome.kept_from,
        "provenance": provenance_document(ref.provenance),
        "retrieval": retrieval_document(ref.retrieval),
        "disclosures": disclosures_document(analysis.disclosures),
        "seconds": analysis.seconds,
        "sampled": analysis.sampled,
    }


def _concerned_matches(
    connection: Connection, person_id: str, batch: Sequence[tuple[int, FileOutcome]]
) -> list[KnownMatch]:
    """The matches that are located in a file of the batch or have the content of one."""
    columns: tuple[Column[Any], ...] = (match.c.id, match.c.sha256, match.c.frame, match.c.x, match.c.y)
    columns += (match.c.box_width, match.c.box_height, match.c.state, match.c.public_address, match.c.group_id)
    found: dict[str, KnownMatch] = {}

    def remember(row: Row[Any]) -> KnownMatch:
        if row.id not in found:
            box = BoundingBox(row.x, row.y, row.box_width, row.box_height)
            kept = is_kept(row.state, row.public_address)
            found[row.id] = KnownMatch(MatchId(row.id), row.sha256, row.frame, box, kept, row.group_id)
        return found[row.id]

    contents = {
        outcome.analysis.sha256 for _, outcome in batch if outcome.analysis.hits or outcome.analysis.same_content
    }
    for part in parts(sorted(content for content in contents if content)):
        query = select(*columns).where(match.c.person_id == person_id, match.c.sha256.in_(part))
        for row in connection.execute(query):
            remember(row)
    for part in parts([file_id for file_id, _ in batch]):
        there = select(*columns, location.c.file_id).join(location).where(location.c.file_id.in_(part))
        for row in connection.execute(there):
            remember(row).places.add(row.file_id)
    return list(found.values())


def _likenesses(connection: Connection, person_id: str) -> list[Likeness]:
    """Those of all matches of a person that have a perceptual hash and a size."""
    columns = (match.c.x, match.c.y, match.c.box_width, match.c.box_height, match.c.width, match.c.height)
    query = select(*columns, match.c.perceptual_hash, match.c.group_id).where(
        match.c.person_id == person_id, match.c.perceptual_hash.is_not(None), match.c.width > 0, match.c.height > 0
    )
    return [
        Likeness(
            row.perceptual_hash,
            BoundingBox(row.x / row.width, row.y / row.height, row.box_width / row.width, row.box_height / row.height),
            row.group_id,
        )
        for row in connection.execute(query.order_by(match.c.first_seen, match.c.id))
    ]


def _store_matches(connection: Connection, its_scan: Row[Any], changes: Changes, thresholds: MatchThresholds) -> None:
    for sighting in changes.sightings:
        values = _match_values(its_scan, sighting, thresholds)
        if sighting.new:
            fixed = {"person_id": its_scan.person_id, "state": ReviewState.UNREVIEWED}
            first = {
                "id": sighting.match.id,
                "group_id": sighting.match.group,
                "first_seen": its_scan.started_at,
            }
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
    for part in parts(sorted({match_id for match_id, _ in changes.unlocated})):
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
        "frame": hit.frame,
        "perceptual_hash": perceptual_hash(analysis, hit),
        "x": hit.box.x,
        "y": hit.box.y,
        "box_width": hit.box.width,
        "box_height": hit.box.height,
        "score": hit.score,
        "band": Band.LIKELY if hit.score >= thresholds.likely else Band.POSSIBLE,
        "width": analysis.width,
        "height": analysis.height,
        "inter_eye_px": hit.inter_eye_px,
        "starts_at": hit.appearance.start if hit.appearance else None,
        "ends_at": hit.appearance.end if hit.appearance else None,
        "shown_at": hit.appearance.at if hit.appearance else None,
        "leaks": list(analysis.leaks),
    }
