"""Scores of all faces, so that a threshold can change without a new scan; groups of nearly identical pictures.

Revision ID: r0003
Revises: r0002
"""

import sqlalchemy as sa
from alembic import op

revision = "r0003"
down_revision = "r0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns. A match that is there already is its own group, together with those in the same file."""
    op.add_column("file", sa.Column("scores", sa.JSON()))
    op.add_column("file", sa.Column("best_score", sa.Float()))
    op.add_column("file", sa.Column("kept_from", sa.Float()))
    op.create_index(op.f("ix_file_person_id_size"), "file", ["person_id", "size"])
    op.add_column("match", sa.Column("frame", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("match", sa.Column("perceptual_hash", sa.BigInteger()))
    op.add_column("match", sa.Column("group_id", sa.Text(), nullable=False, server_default=""))
    op.execute('UPDATE "match" SET group_id = id')
