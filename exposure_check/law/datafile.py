"""Reads the data files of this room: strict JSON, validated on loading, with the entry at fault named."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TypeVar

import msgspec

from exposure_check.domain.errors import DamagedData

LARGEST_FILE = 16 * 1024 * 1024
"""Bytes. The shipped files have about a hundred kilobytes; people may bring their own later."""

_Model = TypeVar("_Model")


def read(path: Path, model: type[_Model], entries: str, key: str) -> _Model:
    """The content of ``path`` as ``model``.

    msgspec says where a value is wrong as a path such as ``$.recipients[3].email``; the sentence for people
    also gives the entry's own name, which is the value of ``key`` in the list ``entries``.

    Raises:
        DamagedData: the file is missing, too large, not JSON, or does not fit the model.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise DamagedData(path=path.name, problem="it is too large")
        content = path.read_bytes()
    except OSError as error:
        raise DamagedData(path=path.name, problem=error.strerror or "it cannot be read") from error
    try:
        return msgspec.json.decode(content, type=model, strict=True)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise DamagedData(path=path.name, problem=_problem(content, str(error), entries, key)) from error


def newest(path: Path, update: Path | None, model: type[_Model], entries: str, key: str) -> _Model:
    """The content of ``path``, or that of ``update`` if it is there and was compiled later. ``model`` has ``compiled``.

    Raises:
        DamagedData: one of the files cannot be used.
    """
    shipped = read(path, model, entries, key)
    if update is None or not update.exists():
        return shipped
    brought = read(update, model, entries, key)
    return max(shipped, brought, key=_compiled)


def _compiled(content: object) -> date:
    day = getattr(content, "compiled", None)
    return day if isinstance(day, date) else date.min


def _problem(content: bytes, message: str, entries: str, key: str) -> str:
    place = re.search(rf"`\$\.{re.escape(entries)}\[(\d+)\]", message)
    if place is None:
        return message
    found = msgspec.json.decode(content)
    entry = found[entries][int(place[1])]
    name = entry.get(key) if isinstance(entry, dict) else None
    return f"entry {int(place[1]) + 1} ({name or 'without a name'}): {message}"
