"""Names inside archives, which may be anything."""

from __future__ import annotations

import re

MOST_NAME_CHARACTERS = 1_000
_DRIVE = re.compile(r"[A-Za-z]:")

_PAGE_FOLDER = re.compile(
    # Browsers put this behind the page's name, in the language of the system: "connected files" of Windows.
    r"[ _.-](?:files|dateien|fichiers|archivos|file|bestanden|ficheiros|arquivos|filer|tiedostot|pliki|soubory|fajlovi|"
    r"fails|failid|datoteke|elemei|dosyalar|fitxers|fitxategiak|fisiere|skrár|файлы|файли|文件|檔案)$",
    re.IGNORECASE,
)


def is_page_folder(folder: str, stem: str) -> bool:
    """Whether a browser puts the files of a page called ``stem`` (without ``.html``) into a folder of that name.

    >>> is_page_folder("Ada_files", "Ada"), is_page_folder("Ada and Bob", "Ada")
    (True, False)
    """
    return folder.startswith(stem) and _PAGE_FOLDER.fullmatch(folder[len(stem) :]) is not None


_ARCHIVES = (b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00")
_TAR_MAGIC = (257, b"ustar")
_WEB_ARCHIVES = (".wacz", ".warc.gz")


def is_archive(head: bytes, name: str) -> bool:
    """Whether a file that begins with ``head`` (at least 262 bytes) is a ZIP or TAR archive, packed or not. Archives of
    the web are none, though they are packed in the same way."""
    lower = name.lower()
    if lower.endswith(_WEB_ARCHIVES):
        return False
    is_tar = head[_TAR_MAGIC[0] :].startswith(_TAR_MAGIC[1])
    return head.startswith(_ARCHIVES) or is_tar or lower.endswith((".zip", ".tar"))


class NameProblem(ValueError):
    """A name that would leave the folder, or is no name."""


def clean_name(untrusted_name: str) -> str:
    """``untrusted_name`` relative, with ``/`` between folders. Raises NameProblem for one that is absolute, climbs with
    ``..``, or holds control characters.

    >>> clean_name("a\\\\b/./c.jpg")
    'a/b/c.jpg'
    """
    name = untrusted_name.replace("\\", "/")
    if name.startswith("/") or _DRIVE.match(name) or len(name) > MOST_NAME_CHARACTERS:
        raise NameProblem(name[:80])
    if any(character < " " or character == "\x7f" for character in name):
        raise NameProblem(name[:80])
    parts = [part for part in name.split("/") if part not in {"", "."}]
    if not parts or ".." in parts:
        raise NameProblem(name[:80])
    return "/".join(parts)
