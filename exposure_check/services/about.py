"""What the program is made of: its libraries with versions and licences, its face networks with hashes, its data."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from exposure_check.domain.errors import DamagedData

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LONGEST_NAME = 60
"""Characters: more is the text of a licence and not its name."""


@dataclass(frozen=True, slots=True)
class Library:
    """An installed library. ``source`` says where the licence was read if its metadata does not name one."""

    name: str
    version: str
    licence: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Network:
    """A face network on this computer."""

    pack: str
    file: str
    sha256: str
    licence: str


@dataclass(frozen=True, slots=True)
class Material:
    """Fonts and data of others."""

    name: str
    by: str
    licence: str


@dataclass(frozen=True, slots=True)
class About:
    """Everything that the dialog About tells. ``system`` are pairs of what and which version."""

    system: tuple[tuple[str, str], ...]
    libraries: tuple[Library, ...]
    networks: tuple[Network, ...]
    materials: tuple[Material, ...]


def requirements(package: Path) -> list[str]:
    """What the program needs, as its metadata or, in a checkout, its pyproject.toml declares it; ``package`` is the
    folder of its code. Raises OSError if there is neither."""
    try:
        return metadata.requires("exposure-check") or []
    except metadata.PackageNotFoundError:
        text = (package.parent / "pyproject.toml").read_text(encoding="utf-8")
        return list(tomllib.loads(text)["project"]["dependencies"])


def libraries(declared: Iterable[str], by_hand: dict[str, tuple[str, str]]) -> tuple[Library, ...]:
    """Every installed library that ``declared`` needs, directly or not, by name. ``by_hand``: licence and where it was
    read, for names whose metadata does not tell."""
    found: dict[str, Library] = {}
    for distribution in _needed(declared, set()):
        name = distribution.metadata["Name"]
        key = _key(name)
        licence, source = by_hand.get(key, (licence_of(distribution), ""))
        found[key] = Library(name, distribution.version, licence, source)
    return tuple(found[key] for key in sorted(found))


def licence_of(distribution: metadata.Distribution) -> str:
    """The licence that the metadata of a library names; empty if it names none."""
    fields = distribution.metadata
    # PEP 639 first, then the older free field if it is a name, then the classifiers.
    for field in ("License-Expression", "License"):
        value = fields[field].strip() if field in fields else ""
        if value and "\n" not in value and len(value) <= _LONGEST_NAME and value.casefold() != "dual license":
            return value
    classifiers = [one for one in fields.get_all("Classifier") or [] if one.startswith("License ::")]
    return " / ".join(one.rsplit("::", 1)[-1].strip() for one in classifiers)


def read_notes(path: Path) -> tuple[dict[str, tuple[str, str]], tuple[Material, ...]]:
    """Licences that were read by hand, and the data of others. Raises DamagedData."""
    try:
        notes = json.loads(path.read_text(encoding="utf-8"))
        by_hand = {name: (one["licence"], one["from"]) for name, one in notes["libraries"].items()}
        return by_hand, tuple(Material(**one) for one in notes["data"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DamagedData(path=path, problem=type(error).__name__) from error


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).casefold()


def _needed(declared: Iterable[str], seen: set[str]) -> Iterator[metadata.Distribution]:
    for requirement in declared:
        name = _NAME.match(requirement)
        if name is None or "extra ==" in requirement or _key(name.group()) in seen:
            continue
        seen.add(_key(name.group()))
        try:
            distribution = metadata.distribution(name.group())
        except metadata.PackageNotFoundError:
            continue  # of another system, or replaced (opencv-python)
        yield distribution
        yield from _needed(distribution.requires or [], seen)
