"""How the schema came to be, one revision per change. Run by Alembic when a vault is opened."""
