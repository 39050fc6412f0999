"""The revisions. A published one is never edited."""
