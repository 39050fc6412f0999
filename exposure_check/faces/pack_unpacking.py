"""A stranger's ZIP or folder to a folder with nothing in it but networks and their descriptions. Runs in a worker
process. Nothing is extracted by name: members are read as streams, counted, and written under checked names."""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import IO

from exposure_check.domain.errors import PackUnusable
from exposure_check.faces.pack_record import LICENCE_NAME, SAFE_NAME, Limits

MANIFEST_NAME = "manifest.json"
"""insightface's own description of a pack (version 2), with the scaling of the pixels."""

CHUNK = 1024 * 1024

ENCRYPTED = 0x1


def copy_folder(source: Path, target: Path, name: str, limits: Limits) -> None:
    """Copy the networks in ``source``, or in the one folder inside it that has some. Raises PackUnusable, OSError."""
    folders = [source] if _networks_in(source) else [path for path in _entries(source) if path.is_dir()]
    folders = [folder for folder in folders if _networks_in(folder)]
    if len(folders) != 1:
        raise PackUnusable(
            pack=name,
            reason="there is no .onnx file in it" if not folders else "several folders in it hold .onnx files. Add one",
        )
    files = [path for path in _entries(folders[0]) if _wanted(path.name) and path.is_file()]
    if len(files) > limits.members:
        raise PackUnusable(pack=name, reason=f"it holds more than {limits.members} networks")
    writer = _Writer(target, name, limits)
    for path in files:
        with path.open("rb") as stream:
            writer.write(path.name, stream, path.stat().st_size)


def unpack(archive: Path, target: Path, name: str, limits: Limits) -> None:
    """Unpack the networks of a ZIP archive. Raises PackUnusable, OSError."""
    try:
        with zipfile.ZipFile(archive) as packed:
            members = packed.infolist()
            _check_members(members, name, limits)
            writer = _Writer(target, name, limits)
            for member in members:
                file_name = PurePosixPath(member.filename).name
                if not member.is_dir() and _wanted(file_name):
                    with packed.open(member) as stream:
                        writer.write(file_name, stream, member.file_size, member.compress_size)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, ValueError, RuntimeError) as error:
        raise PackUnusable(pack=name, reason="it is not a ZIP archive, or it is damaged") from error


def _check_members(members: Iterable[zipfile.ZipInfo], name: str, limits: Limits) -> None:
    """Refuse an archive as a whole for what no honest one has. Raises PackUnusable."""
    seen: set[str] = set()
    total = 0
    for number, member in enumerate(members, 1):
        path = PurePosixPath(member.filename)
        kind = stat.S_IFMT(member.external_attr >> 16)
        folded = member.filename.rstrip("/").casefold()
        total += member.file_size
        if number > limits.members:
            problem = f"it holds more than {limits.members} entries"
        elif path.is_absolute() or ".." in path.parts or "\\" in member.filename or ":" in member.filename:
            problem = "an entry in it points outside of it"
        elif member.flag_bits & ENCRYPTED:
            problem = "it is encrypted. Unpack it yourself and add the folder"
        elif member.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            problem = "it is packed in an unusual way. Unpack it yourself and add the folder"
        elif kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
            problem = "it holds a link or a device"
        elif folded in seen:
            problem = "two entries in it have the same name"
        elif member.file_size > limits.member_bytes or total > limits.total_bytes:
            problem = "it is too large"
        else:
            seen.add(folded)
            continue
        raise PackUnusable(pack=name, reason=problem)


class _Writer:
    """Writes networks and descriptions into a folder, counting what comes and not what was promised."""

    def __init__(self, target: Path, name: str, limits: Limits) -> None:
        self._target = target
        self._name = name
        self._limits = limits
        self._left = limits.total_bytes
        self._names: set[str] = set()

    def write(self, file_name: str, stream: IO[bytes], promised: int, packed: int | None = None) -> None:
        """Raises PackUnusable, OSError."""
        if not SAFE_NAME.fullmatch(file_name):
            raise PackUnusable(pack=self._name, reason=f"a file in it has a name that cannot be kept: {file_name}")
        if file_name.casefold() in self._names:
            raise PackUnusable(pack=self._name, reason=f"it holds {file_name} more than once")
        self._names.add(file_name.casefold())
        is_text = not file_name.lower().endswith(".onnx")
        most = min(promised, self._limits.text_bytes if is_text else self._limits.member_bytes, self._left)
        if packed is not None:
            most = min(most, max(packed, 1) * self._limits.ratio)
        written = 0
        with (self._target / file_name).open("xb") as out:
            while chunk := stream.read(CHUNK):
                written += len(chunk)
                if written > most:
                    raise PackUnusable(pack=self._name, reason=f"{file_name} is larger than it may be")
                out.write(chunk)
        self._left -= written


def _wanted(file_name: str) -> bool:
    return file_name.lower().endswith(".onnx") or file_name in {MANIFEST_NAME, LICENCE_NAME}


def _networks_in(folder: Path) -> list[Path]:
    return [path for path in _entries(folder) if path.name.lower().endswith(".onnx") and path.is_file()]


def _entries(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())
