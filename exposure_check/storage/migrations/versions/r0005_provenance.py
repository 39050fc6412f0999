"""What a source says about a photo, what the photo gives away, and when somebody appears in a film.

Revision ID: r0005
Revises: r0004
"""

import sqlalchemy as sa
from alembic import op

revision = "r0005"
down_revision = "r0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns. Of what was scanned before nothing more is known than the names of what it gives away."""
    op.add_column("file", sa.Column("provenance", sa.JSON()))
    op.add_column("file", sa.Column("retrieval", sa.JSON()))
    op.add_column("file", sa.Column("disclosures", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("file", sa.Column("seconds", sa.Float()))
    op.add_column("file", sa.Column("sampled", sa.Boolean(), nullable=False, server_default="0"))
    op.add_column("match", sa.Column("starts_at", sa.Float()))
    op.add_column("match", sa.Column("ends_at", sa.Float()))
    op.add_column("match", sa.Column("shown_at", sa.Float()))
