"""Generators for the tests of streams: each runs in a confined process."""

from __future__ import annotations

import ctypes
import gc
import os
import socket
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path


def numbers(count: int) -> Iterator[bytes]:
    for number in range(count):
        yield b"%d" % number


def lump(size: int, count: int) -> Iterator[bytes]:
    for _ in range(count):
        yield bytes(size)


def own_number() -> Iterator[bytes]:
    while True:
        yield b"%d" % os.getpid()


def ahead(count: int) -> Iterator[bytes]:
    """Each item says when it was made."""
    for _ in range(count):
        yield repr(time.monotonic()).encode().ljust(64 * 1024)


def sleeping(seconds: float) -> Iterator[bytes]:
    yield b"first"
    time.sleep(seconds)
    yield b"second"


def late(seconds: float) -> Iterator[bytes]:
    """Takes its time before the first item."""
    time.sleep(seconds)
    yield b"first"


def computing() -> Iterator[bytes]:
    yield b"first"
    while True:
        pass


def crashing() -> Iterator[bytes]:
    yield b"first"
    ctypes.string_at(0)


def greedy(size: int) -> Iterator[bytes]:
    yield b"first"
    yield bytes(len(bytearray(size)) // size)


def failing() -> Iterator[bytes]:
    yield b"first"
    raise LookupError("with a secret in it")


def half_an_item() -> Iterator[bytes]:
    """A message that begins and never ends, as one from a process that was taken over might."""
    yield b"first"
    channel = next(each for each in gc.get_objects() if isinstance(each, Connection) and each.writable)
    os.write(channel.fileno(), b"\0\0\1\0 and no more")
    time.sleep(60)


def attempts(inside: str, outside: str, target: str) -> Iterator[bytes]:
    """What is possible: a line for each."""
    for what, attempt in {
        "read inside": lambda: Path(inside).read_bytes(),
        "read outside": lambda: Path(outside).read_bytes(),
        "list outside": lambda: list(Path(outside).parent.iterdir()),
        "write inside": lambda: Path(inside).write_bytes(b"changed"),
        "write": lambda: Path(target).write_bytes(b"new"),
        "make a folder": lambda: Path(target).mkdir(),
        "remove": lambda: Path(inside).unlink(),
        "open a socket": lambda: socket.socket().close(),
        "start a program": lambda: os.execv("/bin/true", ["true"]),  # noqa: S606 - what must fail
    }.items():
        try:
            attempt()  # type: ignore[no-untyped-call]
        except OSError:
            continue
        yield what.encode()
