"""Opening and closing a vault with everything on it."""

from __future__ import annotations

from pathlib import Path

from exposure_check.bootstrap import FACE_PACK_SETTING, Application, Session
from exposure_check.domain.person import Person
from tests.unit.services.conftest import PASSPHRASE


def test_a_pack_that_is_gone_keeps_nobody_out_of_the_vault(session: Session, owner: Person, tmp_path: Path) -> None:
    session.vault.set_setting(FACE_PACK_SETTING, str(tmp_path / "stick" / "my-pack"))
    session.close()
    again = Application(tmp_path / "vault" / "vault.ecv").open_vault(PASSPHRASE)
    try:
        assert again.people.all() == [owner]
        assert again.analyser.pack.id == "open-yunet-sface"
        (notice,) = again.notices
        assert "my-pack" in str(notice)
    finally:
        again.close()
