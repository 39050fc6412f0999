"""Matches, and the log of decisions about them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Row,
    Select,
    bindparam,
    delete,
    exists,
    func,
    insert,
    select,
    update,
)

from exposure_check.domain.errors import NotFound
from exposure_check.domain.face import BoundingBox, PackKey
from exposure_check.domain.match import (
    Band,
    DecisionChange,
    Location,
    Match,
    MatchId,
    MatchSummary,
    ReviewState,
)
from exposure_check.domain.person import PersonId
from exposure_check.domain.photo import Appearance
from exposure_check.storage.database import Database
from exposure_check.storage.documents import disclosures_from, provenance_from, retrieval_from
from exposure_check.storage.schema import decision, decision_item, file, location, match, scan, thumbnail

MOST_VALUES = 10_000
"""In one statement; SQLite takes 32,766."""


class SqlMatches:
    """Implements ``services.ports.MatchRepository``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_person(self, person_id: PersonId, state: ReviewState | None = None) -> list[Match]:
        """All matches, best score first, without thumbnails."""
        chosen = match.c.person_id == person_id
        if state is not None:
            chosen &= match.c.state == state
        with self._database.read() as connection:
            return _listed(connection, chosen, person_id)

    def of_groups(self, person_id: PersonId, groups: Collection[str]) -> list[Match]:
        """The matches of a person in any of ``groups``, best score first."""
        found = self._chosen_by(person_id, match.c.group_id, groups)
        return sorted(found, key=lambda one: (-one.score, one.id))

    def some(self, person_id: PersonId, match_ids: Sequence[MatchId]) -> list[Match]:
        """These matches of a person, in this order. Raises NotFound."""
        found = {one.id: one for one in self._chosen_by(person_id, match.c.id, match_ids)}
        missing = next((match_id for match_id in match_ids if match_id not in found), None)
        if missing is not None:
            raise NotFound(kind="match", name=missing)
        return [found[match_id] for match_id in match_ids]

    def _chosen_by(self, person_id: PersonId, column: Column[str], values: Collection[str]) -> list[Match]:
        """The matches of a person whose ``column`` has one of ``values``."""
        found = []
        with self._database.read() as connection:
            for part in _in_parts(values, MOST_VALUES):
                chosen = (match.c.person_id == person_id) & column.in_(part)
                found += _listed(connection, chosen, person_id)
        return found

    def get(self, match_id: MatchId) -> Match:
        """Raises NotFound."""
        with self._database.read() as connection:
            row = connection.execute(select(match).where(match.c.id == match_id)).first()
            if row is None:
                raise NotFound(kind="match", name=match_id)
            places = _places(connection, select(match.c.id).where(match.c.id == match_id))[row.id]
            same_group = (match.c.person_id == row.person_id) & (match.c.group_id == row.group_id)
            return _match(row, places, _copies(connection, same_group)[row.group_id])

    def thumbnail(self, match_id: MatchId) -> bytes | None:
        """JPEG, every other face covered; None if there is none."""
        with self._database.read() as connection:
            jpeg = connection.execute(select(thumbnail.c.jpeg).where(thumbnail.c.match_id == match_id)).scalar()
        return None if jpeg is None else bytes(jpeg)

    def forget_rejected_faces(self) -> None:
        """Delete the thumbnails of all matches that are "not me". The decisions stay."""
        rejected = select(match.c.id).where(match.c.state == ReviewState.NOT_ME)
        with self._database.read() as connection:
            shown = select(thumbnail.c.match_id).where(thumbnail.c.match_id.in_(rejected))
            if connection.execute(shown).first() is None:
                return  # the usual case; it must not wait for the write lock
        with self._database.write() as connection:
            connection.execute(delete(thumbnail).where(thumbnail.c.match_id.in_(rejected)))

    def decide(self, change: DecisionChange) -> None:
        """Apply and log ``change``. Raises NotFound, and changes nothing, if one of its matches does not
        exist."""
        with self._database.write() as connection:
            number = connection.execute(
                insert(decision).values(
                    id=change.id, person_id=change.person_id, after=change.after, decided_at=change.decided_at
                )
            ).lastrowid
            if not change.before:
                return
            theirs = (match.c.id == bindparam("chosen")) & (match.c.person_id == change.person_id)
            chosen = [{"chosen": match_id} for match_id, _ in change.before]
            done = connection.execute(update(match).where(theirs).values(state=change.after), chosen)
            if done.rowcount != len(chosen):
                known = set(
                    connection.execute(select(match.c.id).where(match.c.person_id == change.person_id)).scalars()
                )
                missing = next(match_id for match_id, _ in change.before if match_id not in known)
                raise NotFound(kind="match", name=missing)
            connection.execute(
                insert(decision_item),
                [
                    {"decision_number": number, "position": position, "match_id": match_id, "before": before}
                    for position, (match_id, before) in enumerate(change.before)
                ],
            )

    def last_change(self, person_id: PersonId) -> DecisionChange | None:
        """The newest decision that was not undone and whose matches still exist."""
        newest = (
            select(decision)
            .where(
                decision.c.person_id == person_id,
                exists().where(decision_item.c.decision_number == decision.c.number),
            )
            .order_by(decision.c.number.desc())
            .limit(1)
        )
        with self._database.read() as connection:
            row = connection.execute(newest).first()
            if row is None:
                return None
            items = connection.execute(
                select(decision_item)
                .where(decision_item.c.decision_number == row.number)
                .order_by(decision_item.c.position)
            )
            before = tuple((MatchId(item.match_id), item.before) for item in items)
        return DecisionChange(row.id, PersonId(row.person_id), before, row.after, row.decided_at)

    def undo(self, change_id: str) -> None:
        """Take a decision back and strike it from the log; a match that was decided again since keeps the
        newer decision. Raises NotFound."""
        with self._database.write() as connection:
            number = connection.execute(select(decision.c.number).where(decision.c.id == change_id)).scalar()
            if number is None:
                raise NotFound(kind="decision", name=change_id)
            newer = decision_item.alias()
            items = connection.execute(
                select(decision_item.c.match_id, decision_item.c.before).where(
                    decision_item.c.decision_number == number,
                    ~exists().where(newer.c.match_id == decision_item.c.match_id, newer.c.decision_number > number),
                )
            ).all()
            if items:
                connection.execute(
                    update(match).where(match.c.id == bindparam("chosen")).values(state=bindparam("before")),
                    [{"chosen": match_id, "before": before} for match_id, before in items],
                )
            connection.execute(delete(decision).where(decision.c.number == number))

    def set_public_address(self, match_id: MatchId, address: str | None) -> None:
        """Raises NotFound."""
        with self._database.write() as connection:
            done = connection.execute(update(match).where(match.c.id == match_id).values(public_address=address))
            if done.rowcount == 0:
                raise NotFound(kind="match", name=match_id)

    def summary(self, person_id: PersonId) -> MatchSummary:
        """How many matches are in which state, without loading any."""
        query = (
            select(match.c.state, match.c.band, func.count())
            .where(match.c.person_id == person_id)
            .group_by(match.c.state, match.c.band)
        )
        by_state: defaultdict[ReviewState, int] = defaultdict(int)
        likely_unreviewed = 0
        with self._database.read() as connection:
            for state, band, number in connection.execute(query):
                by_state[state] += number
                if state is ReviewState.UNREVIEWED and band is Band.LIKELY:
                    likely_unreviewed = number
        return MatchSummary(dict(by_state), likely_unreviewed)


def _in_parts(values: Collection[str], most: int) -> Iterator[list[str]]:
    rest = iter(values)
    while part := list(islice(rest, most)):
        yield part


def _places(connection: Connection, matches: Select[tuple[str]]) -> defaultdict[str, list[Location]]:
    """The locations of ``matches``, the latest scan's first."""
    columns = (file.c.locator, file.c.origin_url, file.c.published)
    query = (
        select(location.c.match_id, *columns, file.c.provenance, file.c.retrieval, file.c.disclosures, file.c.faces)
        .join(file, file.c.id == location.c.file_id)
        .join(scan, scan.c.id == file.c.scan_id)
        .where(location.c.match_id.in_(matches))
        .order_by(scan.c.started_at.desc(), file.c.locator)
    )
    places: defaultdict[str, list[Location]] = defaultdict(list)
    for row in connection.execute(query):
        places[row.match_id].append(
            Location(
                row.locator,
                row.origin_url,
                row.published,
                provenance_from(row.provenance),
                retrieval_from(row.retrieval),
                disclosures_from(row.disclosures),
                row.faces,
            )
        )
    return places


def _listed(connection: Connection, chosen: ColumnElement[bool], person_id: str) -> list[Match]:
    """The matches in ``chosen``, all of one person, best score first."""
    rows = connection.execute(select(match).where(chosen).order_by(match.c.score.desc(), match.c.id)).all()
    places = _places(connection, select(match.c.id).where(chosen))
    copies = _copies(connection, match.c.person_id == person_id)
    return [_match(row, places[row.id], copies[row.group_id]) for row in rows]


def _copies(connection: Connection, chosen: ColumnElement[bool]) -> defaultdict[str, int]:
    """By group, how many matches it has besides one."""
    size = func.count()
    query = select(match.c.group_id, (size - 1).label("more")).where(chosen).group_by(match.c.group_id).having(size > 1)
    return defaultdict(int, {row.group_id: row.more for row in connection.execute(query)})


def _match(row: Row[Any], places: list[Location], copies: int) -> Match:
    return Match(
        id=MatchId(row.id),
        person_id=PersonId(row.person_id),
        pack=PackKey(row.pack_id, row.pack_weights),
        sha256=row.sha256,
        box=BoundingBox(row.x, row.y, row.box_width, row.box_height),
        score=row.score,
        band=row.band,
        state=row.state,
        locations=tuple(places),
        width=row.width,
        height=row.height,
        inter_eye_px=row.inter_eye_px,
        first_seen=row.first_seen,
        leaks=tuple(row.leaks),
        public_address=row.public_address,
        frame=row.frame,
        group=row.group_id,
        copies=copies,
        appearance=None if row.shown_at is None else Appearance(row.starts_at, row.ends_at, row.shown_at),
    )
