"""Names inside archives, which may be anything."""

from __future__ import annotations

import re

MOST_NAME_CHARACTERS = 1_000
_DRIVE = re.compile(r"[A-Za-z]:")


class NameProblem(ValueError):
    """A name that would leave the folder, or is no name."""


def clean_name(untrusted_name: str) -> str:
    """``untrusted_name`` relative, with ``/`` between folders. Raises NameProblem for one that is absolute, climbs with
    ``..``, or holds control characters.

    >>> clean_name("a\\\\b/./c.jpg")
    'a/b/c.jpg'
    """
    name = untrusted_name.replace("\\", "/")
    if name.startswith("/") or _DRIVE.match(name) or len(name) > MOST_NAME_CHARACTERS:
        raise NameProblem(name[:80])
    if any(character < " " or character == "\x7f" for character in name):
        raise NameProblem(name[:80])
    parts = [part for part in name.split("/") if part not in {"", "."}]
    if not parts or ".." in parts:
        raise NameProblem(name[:80])
    return "/".join(parts)
