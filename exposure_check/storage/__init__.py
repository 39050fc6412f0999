"""The vault: one encrypted database, its key file, and the repositories. The only room that knows SQL."""
