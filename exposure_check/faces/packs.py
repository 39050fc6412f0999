"""Which face packs there are, told without loading a network."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from exposure_check.domain.errors import PackUnusable
from exposure_check.domain.face import PackKey
from exposure_check.faces import manifest
from exposure_check.faces.weights import locate, pack_hash


class PackKind(StrEnum):
    """Which engine runs a pack."""

    OPEN = "open"
    INSIGHTFACE = "insightface"


@dataclass(frozen=True, slots=True)
class PackSpec:
    """All that a worker needs to load a pack. ``folder`` holds an InsightFace pack's networks, None for the
    open one. ``file_hashes``: sha256 of the original network files, the recogniser's last."""

    key: PackKey
    kind: PackKind
    title: str
    file_hashes: tuple[str, ...]
    folder: str | None = None

    @property
    def recogniser_sha256(self) -> str:
        """The network whose scores a calibration is about."""
        return self.file_hashes[-1]


def open_pack(resources_dir: Path) -> PackSpec:
    """The built-in pack. Raises PackUnusable if its description or its files are missing; the files' content
    is checked where they are loaded."""
    description = manifest.open_pack(resources_dir)
    files = (description.detector, description.embedder)
    for file in files:
        locate(file)
    hashes = tuple(file.sha256 for file in files)
    return PackSpec(PackKey(description.id, pack_hash(hashes)), PackKind.OPEN, description.title, hashes)


def insightface_pack(root: Path, name: str) -> PackSpec:
    """The pack ``name`` below ``root``, in insightface's own folder layout. Reads and hashes its files, loads
    nothing. Raises PackUnusable, also for a pack whose files are no longer those in its record."""
    from exposure_check.faces import insightface_folder, pack_record

    folder = insightface_folder.pack_folder(root, name)
    record = pack_record.read_record(folder)
    try:
        if record is not None:
            hashes = tuple(_recorded(folder / item.file, item.sha256) for item in record.networks)
        else:
            hashes = tuple(_sha256(path) for path in insightface_folder.network_files(folder))
    except OSError as error:
        raise PackUnusable(pack=name, reason=f"its files cannot be read ({error.strerror})") from error
    key = PackKey(f"insightface-{name}", pack_hash(hashes))
    return PackSpec(key, PackKind.INSIGHTFACE, f"InsightFace pack {name}", hashes, str(folder))


def available_packs(resources_dir: Path, packs_dir: Path | None = None) -> list[PackSpec]:
    """The built-in pack and every InsightFace pack below ``packs_dir``. For packs that cannot be used see
    :func:`unusable_packs`."""
    specs = [open_pack(resources_dir)]
    if packs_dir is not None:
        specs += [found for found in _added_packs(packs_dir) if isinstance(found, PackSpec)]
    return specs


def unusable_packs(packs_dir: Path) -> list[PackUnusable]:
    """Why those packs below ``packs_dir`` cannot be used that cannot."""
    return [found for found in _added_packs(packs_dir) if isinstance(found, PackUnusable)]


def _added_packs(packs_dir: Path) -> Iterator[PackSpec | PackUnusable]:
    models = packs_dir / "models"
    for folder in sorted(models.iterdir()) if models.is_dir() else ():
        if folder.is_dir() and not folder.name.startswith("."):
            try:
                yield insightface_pack(packs_dir, folder.name)
            except PackUnusable as problem:
                yield problem


def _recorded(path: Path, sha256: str) -> str:
    """``sha256``, which the file at ``path`` must have. Raises OSError, PackUnusable."""
    if _sha256(path) != sha256:
        raise PackUnusable(
            pack=path.parent.name,
            reason=f"{path.name} was changed or damaged since it was added. Remove its folder and add the pack again",
        )
    return sha256


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
