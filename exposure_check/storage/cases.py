"""Cases, their events, and the letters as they were written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select

from exposure_check.domain.case import Attachment, AttachmentId, Case, CaseEvent, CaseId, StoredLetter
from exposure_check.domain.controller import ControllerSlug
from exposure_check.domain.errors import QT_TRANSLATE_NOOP, EventRefused, NotFound
from exposure_check.domain.person import PersonId
from exposure_check.domain.sentence import Sentence
from exposure_check.storage.database import Database
from exposure_check.storage.schema import attachment, attachment_content, case, case_event, letter

_CHANGED = QT_TRANSLATE_NOOP("cases", "The case was changed meanwhile. Look at it again, and repeat the entry.")


class SqlCases:
    """Implements ``services.ports.CaseRepository``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, new: Case, its_letter: StoredLetter) -> None:
        with self._database.write() as connection:
            connection.execute(
                insert(case).values(
                    id=new.id,
                    person_id=new.person_id,
                    recipient=new.recipient,
                    recipient_name=new.recipient_name,
                    recipient_country=new.recipient_country,
                    kind=new.kind,
                    law=new.law,
                    created_at=new.created_at,
                )
            )
            connection.execute(
                insert(letter).values(
                    case_id=new.id,
                    language=its_letter.language,
                    subject=its_letter.subject,
                    text=its_letter.text,
                    pdf=its_letter.pdf,
                    sha256=its_letter.sha256,
                )
            )
            for event in new.events:
                _append(connection, new.id, event)

    def all(self, person_id: PersonId | None = None) -> list[Case]:
        """The newest first; of one person, or of all."""
        query = select(case).order_by(case.c.created_at.desc(), case.c.id)
        events = select(case_event).order_by(case_event.c.id)
        if person_id is not None:
            query = query.where(case.c.person_id == person_id)
            events = events.join(case).where(case.c.person_id == person_id)
        history: defaultdict[str, list[CaseEvent]] = defaultdict(list)
        with self._database.read() as connection:
            rows = connection.execute(query).all()
            for row in connection.execute(events):
                history[row.case_id].append(_event(row))
        return [_case(row, history[row.id]) for row in rows]

    def get(self, case_id: CaseId) -> Case:
        """Raises NotFound."""
        with self._database.read() as connection:
            row = connection.execute(select(case).where(case.c.id == case_id)).first()
            if row is None:
                raise NotFound(kind="case", name=case_id)
            events = select(case_event).where(case_event.c.case_id == case_id).order_by(case_event.c.id)
            return _case(row, [_event(event) for event in connection.execute(events)])

    def letter(self, case_id: CaseId) -> StoredLetter:
        """Raises NotFound."""
        with self._database.read() as connection:
            row = connection.execute(select(letter).where(letter.c.case_id == case_id)).first()
        if row is None:
            raise NotFound(kind="case", name=case_id)
        return StoredLetter(row.language, row.subject, row.text, row.pdf, row.sha256)

    def append(self, case_id: CaseId, event: CaseEvent) -> None:
        """Raises NotFound."""
        with self._database.write() as connection:
            if connection.execute(select(case.c.id).where(case.c.id == case_id)).first() is None:
                raise NotFound(kind="case", name=case_id)
            _append(connection, case_id, event)

    def log(self, case_id: CaseId, event: CaseEvent, files: Sequence[tuple[Attachment, bytes]], after: int) -> None:
        """Add an entry with its files. ``after`` is how many entries the log had when the new one was checked.

        Raises:
            NotFound: there is no such case.
            EventRefused: somebody else added an entry meanwhile.
        """
        entries = select(func.count()).select_from(case_event).where(case_event.c.case_id == case_id)
        with self._database.write() as connection:
            if connection.execute(select(case.c.id).where(case.c.id == case_id)).first() is None:
                raise NotFound(kind="case", name=case_id)
            if connection.execute(entries).scalar_one() != after:
                raise EventRefused(what=Sentence(_CHANGED))
            event_id = _append(connection, case_id, event)
            for file, content in files:
                _attach(connection, event_id, file, content)

    def attachments(self, case_id: CaseId) -> list[Attachment]:
        """The files of a case in the order of the log, without their content."""
        number = func.row_number().over(order_by=case_event.c.id).label("entry")
        numbered = select(case_event.c.id, number).where(case_event.c.case_id == case_id).subquery()
        query = (
            select(attachment, numbered.c.entry)
            .join(numbered, numbered.c.id == attachment.c.event_id)
            .order_by(numbered.c.entry, attachment.c.added_at, attachment.c.name, attachment.c.id)
        )
        with self._database.read() as connection:
            return [
                Attachment(AttachmentId(row.id), row.entry, row.name, row.size, row.sha256, row.added_at)
                for row in connection.execute(query)
            ]

    def attachment_content(self, attachment_id: AttachmentId) -> bytes:
        """Raises NotFound."""
        query = select(attachment_content.c.content).where(attachment_content.c.attachment_id == attachment_id)
        with self._database.read() as connection:
            content: bytes | None = connection.execute(query).scalar()
        if content is None:
            raise NotFound(kind="attachment", name=attachment_id)
        return content


def _append(connection: Connection, case_id: CaseId, event: CaseEvent) -> int:
    added = connection.execute(
        insert(case_event).values(
            case_id=case_id,
            event=event.event,
            on=event.on,
            note=event.note,
            details=event.details,
            recorded_at=event.recorded_at,
        )
    )
    (event_id,) = added.inserted_primary_key or (0,)
    return int(event_id)


def _attach(connection: Connection, event_id: int, file: Attachment, content: bytes) -> None:
    connection.execute(
        insert(attachment).values(
            id=file.id,
            event_id=event_id,
            name=file.untrusted_name,
            size=file.size,
            sha256=file.sha256,
            added_at=file.added_at,
        )
    )
    connection.execute(insert(attachment_content).values(attachment_id=file.id, content=content))


def _event(row: Row[Any]) -> CaseEvent:
    return CaseEvent(row.event, row.on, row.note, dict(row.details), row.recorded_at)


def _case(row: Row[Any], events: list[CaseEvent]) -> Case:
    return Case(
        id=CaseId(row.id),
        person_id=PersonId(row.person_id),
        recipient=ControllerSlug(row.recipient),
        recipient_name=row.recipient_name,
        recipient_country=row.recipient_country,
        kind=row.kind,
        law=row.law,
        created_at=row.created_at,
        events=tuple(events),
    )
