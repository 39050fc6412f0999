"""``models remove``, as typed."""

from __future__ import annotations

from exposure_check.bootstrap import Application
from tests.unit.cli.conftest import Typed


def test_an_added_face_pack_is_removed_only_on_request_and_never_the_one_in_use(line: Typed) -> None:
    line.run("vault", "create")
    folder = Application().packs_folder / "models" / "trial"
    folder.mkdir(parents=True)
    (folder / "pack.json").write_text("{}", encoding="utf-8")
    assert "Then give --yes" in line.run("models", "remove", "trial", code=3).stderr
    assert folder.is_dir()
    line.run("models", "remove", "trial", "--yes")
    assert not folder.exists()
    line.run("models", "remove", "trial", "--yes", code=6)
    assert "is in use" in line.run("models", "remove", "open-yunet-sface", "--yes", code=3).stderr
