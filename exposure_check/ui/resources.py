"""Where the files that come with the program are: icons, fonts, translations."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resource_path(*parts: str) -> Path:
    """A file below ``resources/``: inside the installed package, or beside it in a checkout.

    The file need not exist; callers decide what its absence means.
    """
    installed = _PACKAGE / "_resources"
    root = installed if installed.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)
