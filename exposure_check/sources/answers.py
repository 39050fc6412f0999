"""Reads answers of the public web. What it calls runs in a confined process and is loaded there only."""

from __future__ import annotations

import msgspec

from exposure_check.isolation import envelope
from exposure_check.sources.profiles.asking import Answer


def read_answer(sent: bytes) -> bytes:
    """The :class:`Read` of an :class:`Answer`, both as msgpack."""
    from exposure_check.sources.profiles.reading import read

    answer = msgspec.msgpack.decode(sent, type=Answer)
    return envelope.sealed(lambda: read(answer))
