"""Reads answers of the public web. Runs in a confined process."""

from __future__ import annotations

import msgspec

from exposure_check.isolation import envelope
from exposure_check.sources.profiles.asking import Answer
from exposure_check.sources.profiles.reading import read


def read_answer(sent: bytes) -> bytes:
    """The :class:`Read` of an :class:`Answer`, both as msgpack."""
    answer = msgspec.msgpack.decode(sent, type=Answer)
    return envelope.sealed(lambda: read(answer))
