"""Which face packs there are, told without loading a network."""

from __future__ import annotations

import hashlib
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
    nothing. Raises PackUnusable."""
    from exposure_check.faces import insightface_folder

    folder = insightface_folder.pack_folder(root, name)
    try:
        hashes = tuple(_sha256(path) for path in insightface_folder.network_files(folder))
    except OSError as error:
        raise PackUnusable(pack=name, reason=f"its files cannot be read ({error.strerror})") from error
    key = PackKey(f"insightface-{name}", pack_hash(hashes))
    return PackSpec(key, PackKind.INSIGHTFACE, f"InsightFace pack {name}", hashes, str(folder))


def available_packs(resources_dir: Path, packs_dir: Path | None = None) -> list[PackSpec]:
    """The built-in pack and every InsightFace pack below ``packs_dir``. Packs that cannot be used are left
    out."""
    specs = [open_pack(resources_dir)]
    models = packs_dir / "models" if packs_dir is not None else None
    if packs_dir is None or models is None or not models.is_dir():
        return specs
    for folder in sorted(models.iterdir()):
        try:
            specs.append(insightface_pack(packs_dir, folder.name))
        except PackUnusable:
            continue
    return specs


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
