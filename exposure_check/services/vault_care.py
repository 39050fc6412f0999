"""What stands in the vault about itself: how much it holds, and when it was last backed up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from exposure_check.services.ports import Vault

LAST_BACKUP_SETTING = "last-backup"
BACKUP_FOLDER_SETTING = "backup-folder"
"""In the vault and not among the settings of the window: a path can say who somebody is."""


@dataclass(frozen=True, slots=True)
class VaultContents:
    """How much a vault holds. A letter belongs to each case; ``files`` were attached to the logs of cases."""

    people: int
    references: int
    matches: int
    cases: int
    files: int
    requests: int
    """Entries in the log of the network."""


def contents_of(vault: Vault) -> VaultContents:
    """Count what the vault holds."""
    people = vault.people.all()
    cases = vault.cases.all()
    return VaultContents(
        people=len(people),
        references=sum(len(vault.references.of_person(person.id)) for person in people),
        matches=sum(vault.matches.summary(person.id).total for person in people),
        cases=len(cases),
        files=sum(len(vault.cases.attachments(case.id)) for case in cases),
        requests=vault.requests.count(),
    )


def remember_backup(vault: Vault, target: Path, at: datetime) -> None:
    """Write down that a backup was made now, and in which folder."""
    vault.set_setting(LAST_BACKUP_SETTING, at.isoformat())
    vault.set_setting(BACKUP_FOLDER_SETTING, str(target.absolute().parent))


def last_backup(vault: Vault) -> datetime | None:
    """When the newest backup was made with this vault; None if none is known."""
    stored = vault.setting(LAST_BACKUP_SETTING)
    try:
        return datetime.fromisoformat(stored) if stored else None
    except ValueError:
        return None


def backup_folder(vault: Vault) -> Path | None:
    """Where the newest backup was put; None if none is known."""
    stored = vault.setting(BACKUP_FOLDER_SETTING)
    return Path(stored) if stored else None
