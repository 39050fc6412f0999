"""The exit codes of the command line. They are a contract: add, do not change."""

from __future__ import annotations

DONE = 0
SOME_FAILED = 1
USAGE = 2
REFUSED = 3
LOCKED = 4
NETWORK = 5
NOT_FOUND = 6
INTERNAL = 70
CANCELLED = 130
