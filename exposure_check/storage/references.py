"""Enrolled reference faces."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sqlalchemy import Row, delete, insert, select

from exposure_check.domain.errors import NotFound
from exposure_check.domain.face import FaceQuality, PackKey, QualityIssue, Reference, ReferenceId, Template
from exposure_check.domain.person import PersonId
from exposure_check.storage.database import Database
from exposure_check.storage.schema import reference


class SqlReferences:
    """Implements ``services.ports.ReferenceRepository``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, new: Reference) -> None:
        with self._database.write() as connection:
            connection.execute(
                insert(reference).values(
                    id=new.id,
                    person_id=new.person_id,
                    pack_id=new.template.pack.id,
                    pack_weights=new.template.pack.weights_sha256,
                    vector=new.template.vector,
                    quality=asdict(new.quality),
                    source_sha256=new.source_sha256,
                    label=new.label,
                    added_at=new.added_at,
                    crop_jpeg=new.crop_jpeg,
                )
            )

    def of_person(self, person_id: PersonId, pack: PackKey | None = None) -> list[Reference]:
        """In the order in which they were added; of one pack, or of all."""
        query = select(reference).where(reference.c.person_id == person_id)
        if pack is not None:
            query = query.where(reference.c.pack_id == pack.id, reference.c.pack_weights == pack.weights_sha256)
        with self._database.read() as connection:
            return [_reference(row) for row in connection.execute(query.order_by(reference.c.added_at, reference.c.id))]

    def remove(self, reference_id: ReferenceId) -> None:
        """Raises NotFound."""
        with self._database.write() as connection:
            done = connection.execute(delete(reference).where(reference.c.id == reference_id))
            if done.rowcount == 0:
                raise NotFound(kind="reference", name=reference_id)


def _reference(row: Row[Any]) -> Reference:
    quality = dict(row.quality)
    issues = tuple(QualityIssue(issue) for issue in quality.pop("issues"))
    return Reference(
        id=ReferenceId(row.id),
        person_id=PersonId(row.person_id),
        template=Template(PackKey(row.pack_id, row.pack_weights), row.vector),
        quality=FaceQuality(**quality, issues=issues),
        source_sha256=row.source_sha256,
        label=row.label,
        added_at=row.added_at,
        crop_jpeg=row.crop_jpeg,
    )
