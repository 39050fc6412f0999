"""Names of files in a tree, found by how their paths end, whatever the root folder is called or in what language."""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

MOST_NAME = 4_096
MOST_CANDIDATES = 300
MOST_COMPARED = 50
"""Files of the same name that are looked at for a path, and those that are compared with it part by part; a hostile
archive has 200,000 of them."""


def base_name(path: str) -> str:
    """What follows the last ``/``."""
    return path[path.rfind("/") + 1 :]


def folder_name(path: str) -> str:
    """What stands before the last ``/``, empty for a name without one."""
    return path[: max(path.rfind("/"), 0)]


def _folded(path: str) -> str:
    """A key for names that differ in case or in how accents are composed, as macOS changes it."""
    return path.casefold() if path.isascii() else unicodedata.normalize("NFC", path).casefold()


def _key(path: str, parts: int) -> int:
    pieces = path.rsplit("/", parts)[-parts:]
    return hash(_folded("/".join(pieces)))


def _shared_parts(one: str, other: str) -> int:
    """How many names at the end of two paths are the same."""
    count = 0
    for mine, theirs in zip(reversed(one.split("/")), reversed(other.split("/")), strict=False):
        if _folded(mine) != _folded(theirs):
            break
        count += 1
    return count


def _shared_start(one: str, other: str) -> int:
    count = 0
    for mine, theirs in zip(one.split("/"), other.split("/"), strict=False):
        if mine != theirs:
            break
        count += 1
    return count


class Names:
    """The names of a tree, found by how their paths end, whatever the root folder is called.

    Keeps the names as they are and 24 bytes of index for each: 100,000 names are indexed without copying them.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self.all: list[str] = list(names)
        self._by_base = _Index(self.all, 1)
        self._by_two = _Index(self.all, 2)
        self._known: set[str] | None = None

    def __contains__(self, name: str) -> bool:
        if self._known is None:
            self._known = set(self.all)
        return name in self._known

    def ending(self, suffix: str) -> list[str]:
        """Names that are ``suffix`` or end with ``/suffix``, whatever their case, in the order of the tree.

        ``suffix``: a base name or several parts, as ``media/posts_1.json``.
        """
        wanted = suffix.count("/") + 1
        return [name for name in self._by_base.candidates(suffix) if _shared_parts(name, suffix) >= wanted]

    def matching(self, pattern: re.Pattern[str]) -> list[str]:
        """Names in which ``pattern`` is found, in the order of the tree. One pass over all names."""
        return [name for name in self.all if pattern.search(name)]

    def find(self, path: str, beside: str = "") -> str | None:
        """The file that an export means by ``path``, which is relative to a root that the tree may lack or add to.

        Of several the one that shares most of the path's end, then the one nearest to ``beside``, the file that names
        it. A base name alone is enough only where ``path`` is nothing more.
        """
        path = path.replace("\\", "/").strip().lstrip("/")
        while path.startswith(("./", "../")):
            path = path[path.index("/") + 1 :]
        if not path or len(path) > MOST_NAME:
            return None
        index = self._by_two if "/" in path else self._by_base
        ends = [each for each in islice(index.candidates(path), MOST_CANDIDATES) if each.endswith(path)]
        whole = [each for each in ends if len(each) == len(path) or each[-len(path) - 1] == "/"]
        if whole:
            return max(whole[:MOST_COMPARED], key=lambda each: _shared_start(each, beside))
        return self._nearly(path, beside, index)

    def _nearly(self, path: str, beside: str, index: _Index) -> str | None:
        """The file that shares most of the end of ``path``, but not all of it or not its case."""
        best: tuple[int, int] = (0, 0)
        found: str | None = None
        for name in islice(index.candidates(path), MOST_COMPARED):
            rank = (_shared_parts(name, path), _shared_start(name, beside))
            if rank[0] >= min(2, path.count("/") + 1) and (found is None or rank > best):
                best, found = rank, name
        return found


class _Index:
    """Positions of names sorted by the hash of the last parts of their paths."""

    def __init__(self, names: Sequence[str], parts: int) -> None:
        self._names = names
        self._parts = parts
        keys = array("q", (_key(name, parts) for name in names))
        self._order = array("L", sorted(range(len(names)), key=keys.__getitem__))
        self._keys = array("q", (keys[place] for place in self._order))

    def candidates(self, path: str) -> Iterator[str]:
        """Names whose ends have the hash of that of ``path``, in the order of the tree."""
        key = _key(path, self._parts)
        for place in range(bisect_left(self._keys, key), len(self._keys)):
            if self._keys[place] != key:
                return
            yield self._names[self._order[place]]


def likeness_of(
    names: Iterable[str], files: Mapping[str, float], folders: Mapping[re.Pattern[str], float] | None = None
) -> float:
    """How much names look like an export: the sum of the weights of what is there, at most 1.

    ``files``: ends of paths in lower case (``media/posts_1.json``); ``folders``: patterns searched in the folder's
    path with ``/`` at its end. Each counts once. Numbers inside base names are compared as they are.
    """
    by_base: dict[str, list[str]] = {}
    for suffix in files:
        by_base.setdefault(base_name(suffix), []).append(suffix)
    open_folders = dict(folders or {})
    seen: set[str] = set()
    total = 0.0
    last_folder: str | None = None
    for name in names:
        for suffix in by_base.get(base_name(name).lower(), ()):
            if suffix not in seen and f"/{name.lower()}".endswith(f"/{suffix}"):
                seen.add(suffix)
                total += files[suffix]
        if open_folders and (folder := name[: name.rfind("/") + 1]) != last_folder:
            last_folder = folder
            for pattern in [each for each in open_folders if each.search(folder)]:
                total += open_folders.pop(pattern)
        if total >= 1:
            return 1.0
    return total
