"""The forms in which an export reaches a person: ZIP, several of them, TAR, a folder, a ZIP inside a ZIP."""

from __future__ import annotations

import io
import tarfile
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

FIRST_OF_PARTS = "export-001.zip"


def zipped(files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP archive, with an entry for each folder as many programs write it."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for folder in sorted({f"{name.rpartition('/')[0]}/" for name in files if "/" in name}):
            archive.writestr(folder, b"")
        for name, content in files.items():
            archive.writestr(name, content)
    return target.getvalue()


def tarred(files: Mapping[str, bytes], packing: str = "gz") -> bytes:
    """A TAR archive; ``packing``: gz, bz2, xz or nothing."""
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode=f"w:{packing}") as archive:  # type: ignore[call-overload]
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return target.getvalue()


def unpacked(files: Mapping[str, bytes], folder: Path) -> Path:
    """Files in a folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def _written(content: bytes, path: Path) -> list[Path]:
    path.write_bytes(content)
    return [path]


def _in_parts(files: Mapping[str, bytes], folder: Path) -> list[Path]:
    """Media in the first part, what describes them in the second."""
    media = {name: content for name, content in files.items() if name.lower().endswith(MEDIA)}
    others = {name: content for name, content in files.items() if name not in media}
    return [
        *_written(zipped(media), folder / FIRST_OF_PARTS),
        *_written(zipped(others), folder / "export-002.zip"),
    ]


MEDIA = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".mp4", ".heic")

FORMS: dict[str, tuple[str, Callable[[Mapping[str, bytes], Path], list[Path]]]] = {
    "zip": ("", lambda files, folder: _written(zipped(files), folder / "export.zip")),
    "stored zip": ("", lambda files, folder: _written(zipped(files, zipfile.ZIP_STORED), folder / "export.zip")),
    "tar.gz": ("", lambda files, folder: _written(tarred(files), folder / "export.tar.gz")),
    "tar": ("", lambda files, folder: _written(tarred(files, ""), folder / "export.tar")),
    "tar.bz2": ("", lambda files, folder: _written(tarred(files, "bz2"), folder / "export.tar.bz2")),
    "tar.xz": ("", lambda files, folder: _written(tarred(files, "xz"), folder / "export.tar.xz")),
    "parts": ("", _in_parts),
    "zip in zip": (
        "inner.zip/",
        lambda files, folder: _written(zipped({"inner.zip": zipped(files)}), folder / "export.zip"),
    ),
    "zip stored in zip": (
        "inner.zip/",
        lambda files, folder: _written(zipped({"inner.zip": zipped(files)}, zipfile.ZIP_STORED), folder / "export.zip"),
    ),
}
"""What stands before each name in that form, and who writes it: the paths of the archives, the first to be named."""
