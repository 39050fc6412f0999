"""Short identifiers that a person can type on a command line."""

from __future__ import annotations

import secrets
from collections.abc import Callable

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
"""Crockford's base 32 in lower case: no i, l, o, u, so that nothing looks like a digit or spells a word."""

ID_LENGTH = 12


def short_id(random_bytes: Callable[[int], bytes] = secrets.token_bytes) -> str:
    """A new identifier: 12 characters, 60 random bits.

    Among a million of them the chance that any two are equal is below one in a million.
    """
    return "".join(_ALPHABET[byte % 32] for byte in random_bytes(ID_LENGTH))
