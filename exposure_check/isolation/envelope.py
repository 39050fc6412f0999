"""How an answer leaves a confined process: as bytes of msgpack, read into the types of the domain and nothing else.

The parent unpickles nothing: pickle runs what it reads. (:mod:`msgspec` reads into dataclasses and refuses any other
type, a missing field and an unknown member of an enumeration.)
"""

from __future__ import annotations

import dataclasses
import hashlib
import math
from collections.abc import Callable, Mapping
from datetime import datetime
from enum import Enum
from typing import Any, TypeVar

import msgspec

from exposure_check.domain.errors import ExposureCheckError, NotReadable, PackUnusable

T = TypeVar("T")

_ERRORS: dict[str, type[ExposureCheckError]] = {"NotReadable": NotReadable, "PackUnusable": PackUnusable}


class BadAnswer(Exception):
    """What a worker sent is not the answer of any job."""


class _Envelope(msgspec.Struct, array_like=True):
    """What every job returns, as msgpack: its answer, or the expected error that it met."""

    answer: msgspec.Raw
    error: str = ""
    values: dict[str, str] = {}


def sealed(job: Callable[[], object]) -> bytes:
    """In the worker: the answer of ``job``, or the expected error that it raised, as bytes for :func:`read`."""
    try:
        return msgspec.msgpack.encode(_Envelope(msgspec.Raw(msgspec.msgpack.encode(job()))))
    except ExposureCheckError as error:
        nothing = msgspec.Raw(msgspec.msgpack.encode(None))
        return msgspec.msgpack.encode(_Envelope(nothing, type(error).__name__, error.values))


def unsealed(kind: type[T], sent: object) -> T:
    """In the parent: what is in ``sent``, of the right types and otherwise unchecked. Raises BadAnswer, and the
    expected error of the job if it met one."""
    try:
        if not isinstance(sent, bytes):
            raise BadAnswer("not bytes")
        envelope = msgspec.msgpack.decode(sent, type=_Envelope)
        if not envelope.error:
            answer: T = msgspec.msgpack.decode(envelope.answer, type=kind)
            return answer
        error = _ERRORS[envelope.error](**envelope.values)
    except (
        msgspec.MsgspecError,
        LookupError,
        RecursionError,
        TypeError,
        ValueError,
    ) as problem:
        raise BadAnswer(type(problem).__name__) from problem
    raise error


MOST_ITEMS = 10_000
MOST_CHARACTERS = 400
MOST_BYTES = 400 * 1024**2
MOST_NUMBER = 2**64


def digest(content: bytes) -> str:
    """SHA-256 in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def check(value: object, checks: Mapping[type, Callable[[Any], bool]], *, characters: int = MOST_CHARACTERS) -> None:
    """Bounds for whatever is in ``value``, then what ``checks`` demands of a dataclass. ``characters``: the longest
    text. Raises BadAnswer."""
    if value is None or isinstance(value, bool | Enum | datetime):
        return
    if isinstance(value, int | float):
        demand(math.isfinite(value) and abs(value) < MOST_NUMBER, "a number")
    elif isinstance(value, str | bytes):
        demand(len(value) <= (characters if isinstance(value, str) else MOST_BYTES), "a length")
    elif isinstance(value, tuple):
        demand(len(value) <= MOST_ITEMS, "a count")
        for item in value:
            check(item, checks, characters=characters)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            check(getattr(value, field.name), checks, characters=characters)
        if type(value) in checks:
            demand(checks[type(value)](value), type(value).__name__)
    else:
        raise BadAnswer(f"a {type(value).__name__}")


def demand(condition: bool, what: str) -> None:
    """Raises BadAnswer unless ``condition`` holds."""
    if not condition:
        raise BadAnswer(what)
