"""The InsightFace packs that the person added, in one folder of ours."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import wait
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from exposure_check.domain.errors import (
    Cancelled,
    DiskFull,
    ExposureCheckError,
    NotWritable,
    PackNameRefused,
    PackUnusable,
    is_disk_full,
)
from exposure_check.domain.progress import CancelCheck, never_cancelled
from exposure_check.faces import pack_intake, pack_record
from exposure_check.faces.pack_intake import Intake
from exposure_check.faces.pack_record import SAFE_NAME, UNFINISHED, Download, LeftOut, Limits, PackRecord
from exposure_check.isolation import envelope

ABANDONED_SECONDS = 24 * 3600
"""An unfinished folder so old belongs to a program that was killed."""

POLL_SECONDS = 0.1

RESERVED = {"con", "prn", "aux", "nul"} | {f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)}
"""File names that Windows keeps for devices."""


@dataclass(frozen=True, slots=True)
class AddedPack:
    """A pack that was just added. ``own_licence``: the licence text that came with it, often empty."""

    record: PackRecord
    folder: Path
    own_licence: str


@dataclass(frozen=True, slots=True)
class PackStore:
    """Adds packs to ``packs_dir``, in insightface's own layout ``models/NAME``."""

    packs_dir: Path
    resources_dir: Path
    cache_dir: Path

    @property
    def models_dir(self) -> Path:
        """Holds one folder per pack."""
        return self.packs_dir / "models"

    def require_name(self, name: str) -> None:
        """Raises PackNameRefused for a name that cannot be one, or is taken."""
        stem = name.partition(".")[0].casefold()
        if not SAFE_NAME.fullmatch(name) or name.endswith(".") or stem in RESERVED:
            raise PackNameRefused(
                pack=name,
                reason="its name may have up to 64 letters, digits, dots, hyphens and underscores. "
                "Give it another one with --name",
            )
        if self.models_dir.is_dir() and name.casefold() in {path.name.casefold() for path in self.models_dir.iterdir()}:
            raise PackNameRefused(
                pack=name, reason="there is a pack with this name already. Give the new one another with --name"
            )

    def add(
        self,
        source: Path,
        name: str,
        *,
        origin: str,
        today: date,
        download: Download | None = None,
        is_cancelled: CancelCheck = never_cancelled,
    ) -> AddedPack:
        """Add the pack in the folder or ZIP archive ``source`` as ``name``; the person has accepted the licence.

        It appears under its name complete or not at all. Raises PackUnusable, NotWritable, DiskFull, Cancelled.
        """
        self.require_name(name)
        rules = pack_record.rules(self.resources_dir)
        with self._unfinished() as staging:
            found = self._look(source.absolute(), staging, name, rules.limits, is_cancelled)
            self._require_unknown(name, found)
            record = PackRecord(
                name=name,
                origin=origin,
                networks=list(found.networks),
                left_out=[LeftOut(file, what) for file, what in found.left_out],
                licence=rules.licence.id,
                accepted_on=today,
                added_on=today,
                download=download,
            )
            pack_record.write_record(staging, record)
            _to_disk(staging)
            staging.rename(self.models_dir / name)
        return AddedPack(record, self.models_dir / name, found.own_licence)

    def _look(self, source: Path, staging: Path, name: str, limits: Limits, is_cancelled: CancelCheck) -> Intake:
        """Have the pack looked at in a process of its own. Raises PackUnusable, Cancelled."""
        from exposure_check.isolation.pool import WorkerPool

        pool = WorkerPool(1, limits.seconds, initializer=pack_intake.start, initargs=(limits.memory,))
        try:
            future = pool.submit(pack_intake.take_in_sealed, source, staging, name, self.resources_dir, self.cache_dir)
            while not wait([future], POLL_SECONDS).done and not is_cancelled():
                pass
            if future.done():
                return envelope.unsealed(Intake, future.result())
        except ExposureCheckError:
            raise
        except TimeoutError as error:
            reason = f"looking at it took longer than {limits.seconds} seconds"
            raise PackUnusable(pack=name, reason=reason) from error
        except Exception as error:
            # The process died of it, or raised what a stranger's file made it raise.
            raise PackUnusable(pack=name, reason=f"it broke the process that looked at it ({error})") from error
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
        raise Cancelled

    def _require_unknown(self, name: str, found: Intake) -> None:
        ours = sorted(item.sha256 for item in found.networks)
        for folder in sorted(self.models_dir.iterdir()):
            with contextlib.suppress(PackUnusable):
                record = pack_record.read_record(folder)
                known = sorted(item.sha256 for item in record.networks) if record is not None else []
                if known == ours:
                    break
        else:
            return
        raise PackUnusable(pack=name, reason=f"its networks are here already, as the pack {folder.name}")

    @contextlib.contextmanager
    def _unfinished(self) -> Iterator[Path]:
        """A folder beside the finished packs that is gone afterwards, unless it was renamed."""
        staging: Path | None = None
        try:
            self.models_dir.mkdir(parents=True, exist_ok=True)
            _sweep(self.models_dir)
            staging = Path(tempfile.mkdtemp(prefix=UNFINISHED, dir=self.models_dir))
            yield staging
        except OSError as error:
            if is_disk_full(error):
                raise DiskFull(path=self.models_dir) from error
            raise NotWritable(path=self.models_dir, reason=error.strerror or type(error).__name__) from error
        finally:
            if staging is not None:
                shutil.rmtree(staging, ignore_errors=True)


def _sweep(models_dir: Path) -> None:
    """Delete what a program that was killed left behind."""
    for path in models_dir.glob(f"{UNFINISHED}*"):
        with contextlib.suppress(OSError):
            if path.stat().st_mtime < time.time() - ABANDONED_SECONDS:
                shutil.rmtree(path, ignore_errors=True)


def _to_disk(folder: Path) -> None:
    """Wait until the content of the files in ``folder`` is on the disk, so that a power cut after the renaming finds
    all of it. Raises OSError."""
    for path in folder.iterdir():
        with path.open("r+b") as stream:
            os.fsync(stream.fileno())
