"""Bring the schema of an open database to the newest revision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, text

from exposure_check.domain.errors import DamagedVault, NewerVault
from exposure_check.storage.database import Database
from exposure_check.storage.schema import HEAD

if TYPE_CHECKING:
    from alembic.config import Config


def revision_of(connection: Connection) -> str | None:
    """The schema revision, None for an empty database."""
    names = {name for (name,) in connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'"))}
    if "alembic_version" not in names:
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def upgrade(database: Database, *, may_be_empty: bool = False) -> None:
    """Run the migrations that are missing, all in one transaction; usually none, and then Alembic is not even
    loaded.

    An empty database is a vault only while it is being created (``may_be_empty``).

    Raises:
        NewerVault: the revision is unknown to this program.
        DamagedVault: the key opens the database, but it has no schema.
    """
    with database.read() as connection:
        revision = revision_of(connection)
    if revision == HEAD:
        return
    if revision is None and not may_be_empty:
        raise DamagedVault(path=database.path, reason="its database is empty")
    _run_migrations(database, revision)


def alembic_config(connection: Connection | None = None) -> Config:
    """Where the revisions are, found through the package, so that it works from a wheel as well."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "exposure_check.storage:migrations")
    config.attributes["connection"] = connection
    return config


def _run_migrations(database: Database, revision: str | None) -> None:
    from alembic import command
    from alembic.script import ScriptDirectory

    known = {script.revision for script in ScriptDirectory.from_config(alembic_config()).walk_revisions()}
    if revision is not None and revision not in known:
        raise NewerVault(path=database.path)
    with database.migration() as connection:
        command.upgrade(alembic_config(connection), "head")
