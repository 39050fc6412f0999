"""Where the networks of an InsightFace pack lie. Needs no library, so that packs can be listed quickly."""

from __future__ import annotations

from pathlib import Path

from exposure_check.domain.errors import PackUnusable


def pack_folder(root: Path, name: str) -> Path:
    """Where ``root`` keeps the pack ``name``: insightface's ``root/models/name``, or ``root/name``, or
    ``root`` itself.

    Raises PackUnusable if there is no network file: insightface itself would go and download one.
    """
    for folder in (root / "models" / name, root / name, root):
        if folder.is_dir() and network_files(folder):
            return folder
    raise PackUnusable(pack=name, reason="its folder holds no .onnx file. Add the pack again")


def network_files(folder: Path) -> list[Path]:
    """The networks of the pack in ``folder``, in the order of their names."""
    return sorted(path for path in folder.iterdir() if path.suffix.lower() == ".onnx" and path.is_file())
