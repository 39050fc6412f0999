"""The face packs on this computer: find them, list them, add one."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from exposure_check.domain.errors import NetworkNotAllowed, NotFound, NotWritable
from exposure_check.domain.progress import CancelCheck, ProgressCallback
from exposure_check.faces import pack_list, pack_record, packs
from exposure_check.faces.pack_list import ListedPack
from exposure_check.faces.pack_record import Licence
from exposure_check.faces.packs import PackSpec

if TYPE_CHECKING:
    from exposure_check.faces.pack_download import DownloadWatch
    from exposure_check.faces.pack_store import AddedPack


@dataclass(frozen=True)
class PackShelf:
    """The built-in pack, and those that were added below ``packs_dir``."""

    resources_dir: Path
    packs_dir: Path
    cache_dir: Path
    store_address: str | None = None
    """Where packs are fetched from; None: insightface's own store."""

    def usable(self) -> list[PackSpec]:
        """The packs that can be used, the built-in one first."""
        return packs.available_packs(self.resources_dir, self.packs_dir)

    def listed(self, in_use: str | None) -> list[ListedPack]:
        """Every pack, usable or not. ``in_use``: the folder of the pack in use, empty for the built-in one, None if
        unknown."""
        return pack_list.list_packs(self.resources_dir, self.packs_dir, in_use)

    def find(self, untrusted_text: str) -> PackSpec:
        """The pack with this id or name, or the one in this folder. Raises NotFound, PackUnusable."""
        for pack in self.usable():
            if untrusted_text in {pack.key.id, pack.key.id.removeprefix("insightface-")}:
                return pack
        for problem in packs.unusable_packs(self.packs_dir):
            if untrusted_text.removeprefix("insightface-") == problem.values["pack"]:
                raise problem
        folder = Path(untrusted_text).absolute()
        if not folder.is_dir():
            raise NotFound(kind="face pack", name=untrusted_text)
        return packs.insightface_pack(folder.parent, folder.name)

    def added_twin(self, pack: PackSpec) -> PackSpec | None:
        """The added pack whose networks are all among those of ``pack``, a folder that was not added."""
        for known in self.usable():
            if known.folder is not None and set(known.file_hashes) <= set(pack.file_hashes):
                return known
        return None

    def licence(self) -> Licence:
        """What a person accepts before an InsightFace pack is used."""
        return pack_record.rules(self.resources_dir).licence

    def is_accepted(self, pack: PackSpec) -> bool:
        """Whether ``pack`` needs no acceptance of a licence, or has it on record."""
        if pack.folder is None:
            return True
        record = pack_record.read_record(Path(pack.folder))
        return record is not None and record.licence == self.licence().id

    def is_calibrated(self, pack: PackSpec) -> bool:
        """Whether photos can be scanned with ``pack``: somebody measured what its scores mean."""
        return pack_list.is_calibrated(pack, self.resources_dir, self.packs_dir)

    def store_names(self) -> tuple[str, ...]:
        """The packs in insightface's own store."""
        return tuple(pack_record.rules(self.resources_dir).store_names)

    def store_hosts(self) -> tuple[str, ...]:
        """Who would be asked for a pack from the store."""
        if self.store_address is not None:
            return (urlsplit(self.store_address).hostname or "",)
        return tuple(pack_record.rules(self.resources_dir).store_hosts)

    def remove(self, pack_id: str) -> None:
        """Delete an added pack, also one that cannot be used. Raises NotFound, NotWritable."""
        name = pack_id.removeprefix("insightface-")
        folder = self.packs_dir / "models" / name
        if not pack_record.SAFE_NAME.fullmatch(name) or not folder.is_dir():
            raise NotFound(kind="face pack", name=pack_id)
        try:
            # Gone at once under its name; what is left of an interrupted deletion is swept with the next addition.
            doomed = Path(tempfile.mkdtemp(prefix=pack_record.UNFINISHED, dir=folder.parent)) / name
            folder.rename(doomed)
        except OSError as error:
            raise NotWritable(path=folder, reason=error.strerror or type(error).__name__) from error
        shutil.rmtree(doomed.parent, ignore_errors=True)

    def add(
        self,
        untrusted_source: str,
        *,
        name: str | None = None,
        allow_network: bool = False,
        only_named_hosts: bool = False,
        watch: DownloadWatch | None = None,
        clock: Callable[[], datetime],
        progress: ProgressCallback,
        is_cancelled: CancelCheck,
    ) -> AddedPack:
        """Add an InsightFace pack whose licence the person has accepted: a folder, a ZIP archive, or the name of one in
        insightface's own store, which needs the network. ``only_named_hosts``: of that, only ``store_hosts`` are asked.
        ``watch`` hears of the requests.

        Raises NotFound, NetworkNotAllowed, PackUnusable, NotWritable, DiskFull, Cancelled.
        """
        from exposure_check.faces.pack_store import PackStore  # loads libraries that a list does not need

        store = PackStore(self.packs_dir, self.resources_dir, self.cache_dir)
        source = Path(untrusted_source)
        if source.exists():
            its_name = source.absolute().name
            chosen = name or (its_name if source.is_dir() else source.stem)
            return store.add(source, chosen, origin=its_name, today=clock().date(), is_cancelled=is_cancelled)
        rules = pack_record.rules(self.resources_dir)
        if untrusted_source not in rules.store_names:
            raise NotFound(kind="folder, ZIP archive or InsightFace pack", name=untrusted_source)
        store.require_name(name or untrusted_source)
        if not allow_network:
            raise NetworkNotAllowed(what=f"to fetch the pack {untrusted_source} from InsightFace's own store")
        from exposure_check.faces import pack_download

        with tempfile.TemporaryDirectory(prefix="exposure-check-") as folder:
            archive = Path(folder) / f"{untrusted_source}.zip"
            download = pack_download.fetch(
                untrusted_source,
                archive,
                most_bytes=rules.limits.total_bytes,
                clock=clock,
                progress=progress,
                is_cancelled=is_cancelled,
                base=self.store_address or rules.store_address,
                store=self.store_address,
                hosts=self.store_hosts() if only_named_hosts else None,
                watch=watch,
            )
            return store.add(
                archive,
                name or untrusted_source,
                origin=download.address,
                today=clock().date(),
                download=download,
                is_cancelled=is_cancelled,
            )
