"""Alembic runs this file for every command. The open connection and its transaction belong to the caller, so
that a migration is stored whole or not at all; no logging is configured, because the program has done
that."""

from alembic import context

from exposure_check.storage.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=False,
)
context.run_migrations()
