"""Old vaults become new ones with everything in them, or stay as they were."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from exposure_check.domain.errors import DamagedVault
from exposure_check.domain.scan import ScanId
from exposure_check.storage import migrate, schema
from exposure_check.storage.sql_vault import SqlVault
from exposure_check.storage.vault import open_vault
from tests.unit.storage.samples import PASSPHRASE, THRESHOLDS, hit, outcome, person

_NEXT = """
import sqlalchemy as sa
from alembic import op
revision = "r9001"
down_revision = "{head}"
branch_labels = depends_on = None

def upgrade():
    with op.batch_alter_table("person", recreate="always") as table:
        table.add_column(sa.Column("nickname", sa.Text(), nullable=False, server_default="none"))
    {then}
"""


def with_next_revision(folder: Path, monkeypatch: pytest.MonkeyPatch, then: str = "") -> None:
    """Pretend that the program has one more revision, which rebuilds the table that all others refer to."""
    (folder / "r9001_next.py").write_text(_NEXT.format(head=schema.HEAD, then=then))
    original = migrate.alembic_config

    def extended(connection: Connection | None = None) -> Config:
        config = original(connection)
        config.set_main_option("version_locations", f"exposure_check.storage:migrations/versions;{folder}")
        config.set_main_option("path_separator", ";")
        return config

    monkeypatch.setattr(migrate, "alembic_config", extended)
    monkeypatch.setattr(migrate, "HEAD", "r9001")


def test_the_migrations_make_exactly_the_schema_of_the_program(vault: SqlVault) -> None:
    with vault._database.read() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, schema.metadata) == []
        assert migrate.revision_of(connection) == schema.HEAD


def test_the_newest_revision_is_the_one_the_program_expects() -> None:
    assert ScriptDirectory.from_config(migrate.alembic_config()).get_heads() == [schema.HEAD]


def test_an_older_vault_is_upgraded_with_everything_in_it(
    vault: SqlVault, scan_id: ScanId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.scans.record(scan_id, "key", [outcome("/a", "a", hit())], THRESHOLDS)
    before = vault.matches.of_person(person().id)
    vault.lock()
    with_next_revision(tmp_path, monkeypatch)
    upgraded = open_vault(vault.path, PASSPHRASE)
    assert upgraded.people.all() == [person()]
    assert upgraded.matches.of_person(person().id) == before
    with upgraded._database.read() as connection:
        assert connection.exec_driver_sql("SELECT nickname FROM person").scalars().all() == ["none"]
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert migrate.revision_of(connection) == "r9001"
    upgraded.lock()


@pytest.mark.parametrize(
    ("then", "error"),
    [
        ("raise RuntimeError('stopped half way')", RuntimeError),
        ("op.execute('DELETE FROM person')", DamagedVault),
    ],
)
def test_a_migration_that_fails_leaves_the_vault_as_it_was(
    vault: SqlVault,
    scan_id: ScanId,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    then: str,
    error: type[Exception],
) -> None:
    vault.scans.record(scan_id, "key", [outcome("/a", "a", hit())], THRESHOLDS)
    vault.lock()
    with monkeypatch.context() as patch:
        with_next_revision(tmp_path, patch, then)
        with pytest.raises(error):
            open_vault(vault.path, PASSPHRASE)
    untouched = open_vault(vault.path, PASSPHRASE)
    assert untouched.people.all() == [person()]
    assert len(untouched.matches.of_person(person().id)) == 1
    untouched.lock()


def test_a_database_without_a_schema_is_not_a_vault(vault: SqlVault) -> None:
    with vault._database.write() as connection:
        connection.exec_driver_sql("DROP TABLE alembic_version")
    vault.lock()
    with pytest.raises(DamagedVault):
        open_vault(vault.path, PASSPHRASE)
