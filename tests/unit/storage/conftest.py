"""A real vault on the disk for every test that asks for one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from exposure_check.domain.face import PackKey
from exposure_check.domain.person import PersonId
from exposure_check.domain.scan import ScanId
from exposure_check.storage.sql_vault import SqlVault
from exposure_check.storage.vault import create_vault
from tests.unit.storage.samples import PACK, PASSPHRASE, person, started


@pytest.fixture
def vault_path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "vault.ecv"


@pytest.fixture
def vault(vault_path: Path) -> Iterator[SqlVault]:
    opened = create_vault(vault_path, PASSPHRASE)
    yield opened
    opened.lock()


@pytest.fixture
def owner(vault: SqlVault) -> PersonId:
    vault.people.add(person())
    return PersonId("owner")


@pytest.fixture
def scan_id(vault: SqlVault, owner: PersonId) -> ScanId:
    return begin(vault, "scan-1", owner)


def begin(vault: SqlVault, name: str, who: PersonId, pack: PackKey = PACK, key: str = "key", hour: int = 0) -> ScanId:
    vault.scans.begin(ScanId(name), who, pack, key, started(hour))
    return ScanId(name)
