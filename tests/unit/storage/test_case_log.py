"""The log of a case in the vault: entries with details and files, only ever added."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from alembic import command

from exposure_check.domain.case import (
    Attachment,
    AttachmentId,
    CaseEvent,
    CaseId,
    CaseState,
    EventKind,
)
from exposure_check.domain.errors import EventRefused, NotFound
from exposure_check.domain.person import PersonId
from exposure_check.storage import migrate, schema
from exposure_check.storage.sql_vault import SqlVault
from exposure_check.storage.vault import create_vault, open_vault
from tests.unit.storage.samples import PASSPHRASE, case, letter, person, started

CASE = CaseId("case-1")
SENT = CaseEvent(
    EventKind.SENT, date(2026, 11, 23), "counter 3\nreceipt", {"how": "post", "tracking": "RR 1"}, started(1)
)
ANSWER = CaseEvent(EventKind.REFUSED, date(2026, 12, 1), "", {"reason": "“public data” — ünïcode"}, started(2))


def file(name: str, content: bytes, entry: int, identity: str) -> tuple[Attachment, bytes]:
    sha256 = hashlib.sha256(content).hexdigest()
    return Attachment(AttachmentId(identity), entry, name, len(content), sha256, started(entry)), content


def test_entries_come_back_with_their_details_and_times(vault: SqlVault, owner: PersonId) -> None:
    vault.cases.add(case(), letter())
    vault.cases.log(CASE, SENT, [], after=1)
    vault.cases.log(CASE, ANSWER, [], after=2)
    stored = vault.cases.get(CASE)
    assert stored == replace(case(), events=(*case().events, SENT, ANSWER))
    assert stored.state is CaseState.REFUSED
    assert vault.cases.all(owner) == [stored]


@pytest.mark.usefixtures("owner")
def test_files_come_back_byte_for_byte_with_the_number_of_their_entry(vault: SqlVault) -> None:
    for other in (case("case-0"), case()):
        vault.cases.add(other, letter())
    receipt = file("receipt \udcff.jpg", b"\x00\xff receipt", 2, "f1")
    answer, empty_looking = file("answer.pdf", b"%PDF", 3, "f2"), file("b.bin", bytes(5000), 3, "f3")
    vault.cases.log(CaseId("case-0"), SENT, [file("other.txt", b"other", 2, "f0")], after=1)
    vault.cases.log(CASE, SENT, [receipt], after=1)
    vault.cases.log(CASE, ANSWER, [answer, empty_looking], after=2)
    assert vault.cases.attachments(CASE) == [receipt[0], answer[0], empty_looking[0]]
    for attachment, content in (receipt, answer, empty_looking):
        assert vault.cases.attachment_content(attachment.id) == content
    assert [each.untrusted_name for each in vault.cases.attachments(CaseId("case-0"))] == ["other.txt"]
    with pytest.raises(NotFound):
        vault.cases.attachment_content(AttachmentId("unknown"))


@pytest.mark.usefixtures("owner")
def test_an_entry_that_was_checked_against_an_older_log_is_not_added(vault: SqlVault) -> None:
    vault.cases.add(case(), letter())
    vault.cases.log(CASE, SENT, [], after=1)
    with pytest.raises(EventRefused, match="changed meanwhile"):
        vault.cases.log(CASE, ANSWER, [file("a", b"a", 2, "f1")], after=1)
    assert [event.event for event in vault.cases.get(CASE).events] == [EventKind.DRAFTED, EventKind.SENT]
    assert vault.cases.attachments(CASE) == []
    with pytest.raises(NotFound):
        vault.cases.log(CaseId("unknown"), SENT, [], after=0)


@pytest.mark.usefixtures("owner")
def test_an_entry_is_stored_with_all_its_files_or_not_at_all(vault: SqlVault) -> None:
    vault.cases.add(case(), letter())
    with pytest.raises(Exception, match="UNIQUE"):
        vault.cases.log(CASE, SENT, [file("a", b"a", 2, "same"), file("b", b"b", 2, "same")], after=1)
    assert vault.cases.get(CASE) == case()
    assert vault.cases.attachments(CASE) == []


@pytest.mark.usefixtures("owner")
def test_files_go_with_their_case_and_cannot_be_read_from_the_disk(vault: SqlVault) -> None:
    vault.cases.add(case(), letter())
    secret = b"secret answer of the recipient " * 400
    vault.cases.log(CASE, SENT, [file("secret-name.pdf", secret, 2, "f1")], after=1)
    for path in vault.path.parent.iterdir():
        assert b"secret" not in path.read_bytes()
    with vault._database.write() as connection:
        connection.execute(schema.case.delete())
        for table in (schema.case_event, schema.attachment, schema.attachment_content):
            assert connection.execute(table.select()).first() is None


def test_a_vault_of_revision_r0005_keeps_its_cases(vault_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    upgrade = command.upgrade

    def to_r0005(config: Any, revision: str) -> None:
        assert revision == "head"
        upgrade(config, "r0005")

    with monkeypatch.context() as patch:
        patch.setattr(command, "upgrade", to_r0005)
        patch.setattr(migrate, "HEAD", "r0005")
        old = create_vault(vault_path, PASSPHRASE)
    old.people.add(person())
    with old._database.write() as connection:
        assert migrate.revision_of(connection) == "r0005"
        connection.exec_driver_sql(
            "INSERT INTO \"case\" VALUES ('case-1', 'owner', 'clearview-ai', 'Clearview AI, Inc.', 'US', "
            "'erasure', 'eu-gdpr', '2026-11-22T08:00:00.000000+00:00')"
        )
        connection.exec_driver_sql(
            "INSERT INTO case_event VALUES (7, 'case-1', 'drafted', '2026-11-22', 'written here')"
        )
        values = letter()
        connection.execute(
            schema.letter.insert().values(
                case_id="case-1",
                language=values.language,
                subject=values.subject,
                text=values.text,
                pdf=values.pdf,
                sha256=values.sha256,
            )
        )
    old.lock()
    upgraded = open_vault(vault_path, PASSPHRASE)
    assert upgraded.cases.all() == [case()]
    assert upgraded.cases.letter(CASE) == letter()
    upgraded.cases.log(CASE, SENT, [file("a", b"a", 2, "f1")], after=1)
    assert upgraded.cases.get(CASE).events == (*case().events, SENT)
    assert upgraded.cases.attachments(CASE)[0].entry == 2
    upgraded.lock()
