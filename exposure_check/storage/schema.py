"""The tables of the newest schema revision. Migrations build them step by step; a test compares the two.

Queries are written in SQLAlchemy Core: the domain objects are frozen, so there is nothing an
object-relational mapper could track, and every statement of the program can be read where it is run.

What is not in here matters as much: of a face below the threshold there is no picture, no template and no place, only
one number, how much it resembles the person that is looked for. That number says which photos to look at again when a
threshold changes.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from exposure_check.domain.case import EventKind
from exposure_check.domain.match import Band, ReviewState
from exposure_check.domain.network import Purpose
from exposure_check.domain.photo import FileState, Reason
from exposure_check.domain.request import Language, Law, RequestKind
from exposure_check.storage.columns import EnumText, OsText, UtcTime

HEAD = "r0006"
"""The newest revision. Kept here so that opening a vault that is up to date does not load Alembic."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

person = Table(
    "person",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("is_owner", Boolean, nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("email", Text),
    Column("address", JSON, nullable=False),
    Column("language", Text, nullable=False),
    Column("birth_date", Date),
    Column("aliases", JSON, nullable=False),
)

permission = Table(
    "permission",
    metadata,
    Column("person_id", Text, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("document_name", OsText, nullable=False),
    Column("document", LargeBinary, nullable=False),
    Column("recorded_on", Date, nullable=False),
    Column("until", Date),
)

reference = Table(
    "reference",
    metadata,
    Column("id", Text, primary_key=True),
    Column("person_id", Text, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("pack_id", Text, nullable=False),
    Column("pack_weights", Text, nullable=False),
    Column("vector", LargeBinary, nullable=False),
    Column("quality", JSON, nullable=False),
    Column("source_sha256", Text, nullable=False),
    Column("label", OsText, nullable=False),
    Column("added_at", UtcTime, nullable=False),
    Column("crop_jpeg", LargeBinary, nullable=False),
    Index(None, "person_id"),
)

source = Table(
    "source",
    metadata,
    Column("id", Text, primary_key=True),
    Column("person_id", Text, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("location", OsText, nullable=False),
    Column("added_at", UtcTime, nullable=False),
    UniqueConstraint("person_id", "location"),
)

scan = Table(
    "scan",
    metadata,
    Column("id", Text, primary_key=True),
    Column("person_id", Text, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("pack_id", Text, nullable=False),
    Column("pack_weights", Text, nullable=False),
    Column("scan_key", Text, nullable=False),
    Column("started_at", UtcTime, nullable=False),
    # The report, written when the scan ends; absent in a scan that runs or was killed.
    Column("report", JSON(none_as_null=True)),
    Index(None, "person_id", "started_at"),
)

file = Table(
    "file",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", Text, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("locator", OsText, nullable=False),
    # No index on scan_id: a rescan moves every row to the new scan, and most rows belong to the newest one
    # anyway.
    Column("scan_id", Text, ForeignKey("scan.id", ondelete="CASCADE"), nullable=False),
    Column("scan_key", Text, nullable=False),
    Column("unchanged", Boolean, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("mtime_ns", BigInteger, nullable=False),
    Column("state", EnumText(FileState), nullable=False),
    Column("reason", EnumText(Reason)),
    Column("sha256", Text),
    Column("faces", Integer, nullable=False),
    Column("leaks", JSON, nullable=False),
    Column("origin_url", Text),
    Column("published", UtcTime),
    # Comparison scores of all faces, the best one, and the score from which faces were kept; absent in files that were
    # recorded before revision r0003.
    Column("scores", JSON(none_as_null=True)),
    Column("best_score", Float),
    Column("kept_from", Float),
    # What the source says, how it was fetched, what the content gives away: see storage/documents.py.
    Column("provenance", JSON(none_as_null=True)),
    Column("retrieval", JSON(none_as_null=True)),
    Column("disclosures", JSON, nullable=False, server_default="[]"),
    # Of a film: its length, and whether it was too long to look at every second.
    Column("seconds", Float),
    Column("sampled", Boolean, nullable=False, server_default="0"),
    UniqueConstraint("person_id", "locator"),
    # For files that were moved or copied: the same content has the same size.
    Index(None, "person_id", "size"),
)

match = Table(
    "match",
    metadata,
    Column("id", Text, primary_key=True),
    Column("person_id", Text, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("pack_id", Text, nullable=False),
    Column("pack_weights", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("x", Float, nullable=False),
    Column("y", Float, nullable=False),
    Column("box_width", Float, nullable=False),
    Column("box_height", Float, nullable=False),
    Column("score", Float, nullable=False),
    Column("band", EnumText(Band), nullable=False),
    Column("state", EnumText(ReviewState), nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("inter_eye_px", Float, nullable=False),
    Column("first_seen", UtcTime, nullable=False),
    Column("leaks", JSON, nullable=False),
    Column("public_address", Text),
    Column("frame", Integer, nullable=False, server_default="0"),
    Column("perceptual_hash", BigInteger),
    Column("group_id", Text, nullable=False, server_default=""),
    # Of a face in a film: from when to when it is seen, and where the picture of it is from, in seconds.
    Column("starts_at", Float),
    Column("ends_at", Float),
    Column("shown_at", Float),
    Index(None, "person_id", "sha256"),
)

# In a table of their own, so that lists never drag the pictures through memory.
thumbnail = Table(
    "thumbnail",
    metadata,
    Column("match_id", Text, ForeignKey("match.id", ondelete="CASCADE"), primary_key=True),
    Column("jpeg", LargeBinary, nullable=False),
)

location = Table(
    "location",
    metadata,
    Column("match_id", Text, ForeignKey("match.id", ondelete="CASCADE"), primary_key=True),
    Column("file_id", Integer, ForeignKey("file.id", ondelete="CASCADE"), primary_key=True),
    Index(None, "file_id"),
)

decision = Table(
    "decision",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False),
    Column("person_id", Text, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("after", EnumText(ReviewState), nullable=False),
    Column("decided_at", UtcTime, nullable=False),
    UniqueConstraint("id"),
    Index(None, "person_id"),
    sqlite_autoincrement=True,
)

decision_item = Table(
    "decision_item",
    metadata,
    Column("decision_number", Integer, ForeignKey("decision.number", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("match_id", Text, ForeignKey("match.id", ondelete="CASCADE"), nullable=False),
    Column("before", EnumText(ReviewState), nullable=False),
    Index(None, "match_id"),
)

case = Table(
    "case",
    metadata,
    Column("id", Text, primary_key=True),
    Column("person_id", Text, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("recipient", Text, nullable=False),
    Column("recipient_name", Text, nullable=False),
    Column("recipient_country", Text),
    Column("kind", EnumText(RequestKind), nullable=False),
    Column("law", EnumText(Law), nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Index(None, "person_id"),
)

case_event = Table(
    "case_event",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case_id", Text, ForeignKey("case.id", ondelete="CASCADE"), nullable=False),
    Column("event", EnumText(EventKind), nullable=False),
    Column("on", Date, nullable=False),
    Column("note", Text, nullable=False),
    # What belongs to the kind of entry, by name; when the entry was made, unknown before revision r0006.
    Column("details", JSON, nullable=False, server_default="{}"),
    Column("recorded_at", UtcTime),
    Index(None, "case_id"),
)

# Files that belong to an entry of a case's log: proof of posting, an answer. Stored as they came, never opened.
attachment = Table(
    "attachment",
    metadata,
    Column("id", Text, primary_key=True),
    Column("event_id", Integer, ForeignKey("case_event.id", ondelete="CASCADE"), nullable=False),
    Column("name", OsText, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("added_at", UtcTime, nullable=False),
    Index(None, "event_id"),
)

# In a table of their own, so that lists never drag the files through memory.
attachment_content = Table(
    "attachment_content",
    metadata,
    Column("attachment_id", Text, ForeignKey("attachment.id", ondelete="CASCADE"), primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

letter = Table(
    "letter",
    metadata,
    Column("case_id", Text, ForeignKey("case.id", ondelete="CASCADE"), primary_key=True),
    Column("language", EnumText(Language), nullable=False),
    Column("subject", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("pdf", LargeBinary, nullable=False),
    Column("sha256", Text, nullable=False),
)

# The log of the network. Numbers are never used again, so that an entry that ends after the log was cleared cannot end
# another one.
request = Table(
    "request",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("at", UtcTime, nullable=False),
    Column("method", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("host", Text, nullable=False),
    Column("purpose", EnumText(Purpose), nullable=False),
    Column("action", Text, nullable=False),
    Column("proxied", Boolean, nullable=False),
    Column("status", Integer),
    Column("problem", EnumText(Reason)),
    Column("received", BigInteger, nullable=False, server_default="0"),
    sqlite_autoincrement=True,
)

setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
