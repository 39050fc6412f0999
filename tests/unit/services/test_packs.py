"""Changing the face pack: everybody's references move along, and nothing is lost."""

from __future__ import annotations

import dataclasses
import io
import shutil
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from exposure_check.bootstrap import FACE_PACK_SETTING, Application, Session, now
from exposure_check.domain.errors import Cancelled, NotFound, PackInUse, PackUnusable, PermissionExpired, ProxyNotUsed
from exposure_check.domain.face import ReferenceId
from exposure_check.domain.match import ReviewState
from exposure_check.domain.person import Permission, Person
from exposure_check.domain.progress import Progress, ignore_progress, never_cancelled
from exposure_check.faces.packs import PackSpec
from exposure_check.services.packs import CarriedOver
from tests.samples import insightface_models, same_person, strangers
from tests.unit.services.conftest import ASTRONAUT, GROUP, PASSPHRASE


@pytest.fixture
def application(tmp_path: Path) -> Application:
    return Application(tmp_path / "vault" / "vault.ecv", workers=1)


@pytest.fixture(scope="module")
def packs_with_a_small_one(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of packs to which the small InsightFace pack was added."""
    adding = Application(tmp_path_factory.mktemp("adding") / "vault.ecv", workers=1)
    adding.packs_folder = adding.vault_path.parent / "packs"
    adding.pack_shelf.add(
        str(insightface_models()), name="small", clock=now, progress=ignore_progress, is_cancelled=never_cancelled
    )
    return adding.packs_folder


@pytest.fixture
def pack(application: Application, packs_with_a_small_one: Path) -> PackSpec:
    """The small InsightFace pack, added."""
    shutil.copytree(packs_with_a_small_one, application.packs_folder)
    return application.pack_shelf.find("small")


def use(application: Application, session: Session, pack: PackSpec) -> list[CarriedOver]:
    return application.use_pack(session, pack, progress=ignore_progress, is_cancelled=never_cancelled)


def test_references_move_along_from_their_stored_pictures(
    application: Application, session: Session, owner: Person, pack: PackSpec, tmp_path: Path
) -> None:
    copies = [tmp_path / photo.name for photo in same_person()]
    for copy, photo in zip(copies, same_person(), strict=True):
        copy.write_bytes(photo.read_bytes())
    session.enrolment.enrol(owner.id, copies)
    before = session.enrolment.references(owner.id)
    for copy in copies:
        copy.unlink()  # the photos themselves are not needed
    (result,) = use(application, session, pack)
    assert (result.person, result.present, result.failed, result.refused) == (owner, 0, (), None)
    after = session.vault.references.of_person(owner.id, pack.key)
    assert [(new.source_sha256, new.label, new.added_at, new.crop_jpeg) for new in after] == [
        (old.source_sha256, old.label, old.added_at, old.crop_jpeg) for old in before
    ]
    assert {len(new.template.vector) for new in after} == {512 * 4}
    assert session.vault.references.of_person(owner.id, before[0].template.pack) == before, "nothing is lost"


def test_the_carried_over_references_find_the_person_and_nobody_else(
    application: Application, session: Session, owner: Person, pack: PackSpec, tmp_path: Path
) -> None:
    first, second, third = same_person()
    folder = tmp_path / "photos"
    folder.mkdir()
    for photo in (third, *strangers()):
        (folder / photo.name).write_bytes(photo.read_bytes())
    session.enrolment.enrol(owner.id, [first, second])
    use(application, session, pack)
    session.close()
    again = application.open_vault(PASSPHRASE)
    try:
        again.scanning.scan(owner.id, [folder])
        found = again.review.matches(owner.id)
        assert [Path(match.locations[0].locator).name for match in found] == [third.name]
        assert found[0].pack == pack.key
    finally:
        again.close()


def test_the_chosen_face_of_a_group_is_the_one_that_moves_along(
    application: Application, session: Session, owner: Person, pack: PackSpec
) -> None:
    (outcome,) = session.enrolment.enrol(owner.id, [GROUP])
    session.enrolment.choose(owner.id, outcome, 4)
    use(application, session, pack)
    (carried,) = session.vault.references.of_person(owner.id, pack.key)
    analyser = application._worker_analyser(pack.folder)
    try:
        faces = analyser.examine(str(GROUP)).result().faces
    finally:
        analyser.close()
    nearest = max(faces, key=lambda face: face.box.overlap(outcome.faces[4].box))
    vector = np.frombuffer(carried.template.vector, "<f4")
    scores = [float(vector @ np.frombuffer(face.template.vector, "<f4")) for face in faces]
    assert int(np.argmax(scores)) == faces.index(nearest)
    assert max(scores) > 0.8


def test_switching_again_makes_nothing_twice_and_switching_back_needs_nothing(
    application: Application, session: Session, enrolled: Person, pack: PackSpec
) -> None:
    use(application, session, pack)
    everything = session.vault.references.of_person(enrolled.id)
    (again,) = use(application, session, pack)
    assert (again.present, again.carried, again.failed) == (1, (), ())
    (back,) = use(application, session, application.packs()[0])
    assert (back.present, back.carried, back.failed) == (1, (), ())
    assert session.vault.references.of_person(enrolled.id) == everything
    assert session.vault.setting(FACE_PACK_SETTING) == ""


def test_a_picture_in_which_the_pack_finds_nobody_is_told_and_kept(
    application: Application, session: Session, enrolled: Person, pack: PackSpec
) -> None:
    (good,) = session.enrolment.references(enrolled.id)
    for number, picture in enumerate((b"not a picture", grey_picture())):
        session.vault.references.add(
            dataclasses.replace(
                good,
                id=ReferenceId(f"bad{number}"),
                source_sha256=str(number) * 64,
                label=f"bad{number}.jpg",
                crop_jpeg=picture,
            )
        )
    (result,) = use(application, session, pack)
    assert [carried.label for carried in result.carried] == [good.label]
    assert [(failed.label, failed.reason) for failed in result.failed] == [
        ("bad0.jpg", "its stored picture could not be opened (not-an-image)"),
        ("bad1.jpg", "this pack finds no face in its stored picture"),
    ]
    assert len(session.vault.references.of_person(enrolled.id)) == 4


def grey_picture() -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (300, 300), (120, 124, 130)).save(stream, "JPEG")
    return stream.getvalue()


def test_nobody_whose_permission_has_run_out_is_processed(
    application: Application, session: Session, enrolled: Person, pack: PackSpec
) -> None:
    today = now().date()
    permission = Permission("signed.pdf", b"signed", today - timedelta(days=10), today + timedelta(days=1))
    other = dataclasses.replace(
        enrolled, id=type(enrolled.id)("other"), name="Other", is_owner=False, permission=permission
    )
    session.vault.people.add(other)
    session.enrolment.enrol(other.id, [ASTRONAUT])
    ended = dataclasses.replace(permission, until=today - timedelta(days=1))
    session.vault.people.replace(dataclasses.replace(other, permission=ended))
    mine, theirs = use(application, session, pack)
    assert (mine.person.id, len(mine.carried)) == (enrolled.id, 1)
    assert (theirs.person.id, theirs.carried) == (other.id, ())
    assert isinstance(theirs.refused, PermissionExpired)
    assert session.vault.references.of_person(other.id, pack.key) == []


def test_stop_keeps_what_was_done_and_the_pack_in_use(
    application: Application, session: Session, owner: Person, pack: PackSpec
) -> None:
    session.enrolment.enrol(owner.id, same_person())
    told: list[Progress] = []
    with pytest.raises(Cancelled):
        application.use_pack(session, pack, progress=told.append, is_cancelled=lambda: len(told) >= 2)
    assert len(session.vault.references.of_person(owner.id, pack.key)) == 2
    assert not session.vault.setting(FACE_PACK_SETTING)
    (result,) = use(application, session, pack)
    assert (result.present, len(result.carried)) == (2, 1), "the next time goes on from there"


def test_a_pack_that_cannot_be_loaded_changes_nothing(
    application: Application, session: Session, enrolled: Person, pack: PackSpec
) -> None:
    assert pack.folder is not None
    for network in Path(pack.folder).glob("*.onnx"):
        network.write_bytes(b"gone bad")
    with pytest.raises(PackUnusable):
        use(application, session, pack)
    assert not session.vault.setting(FACE_PACK_SETTING)
    assert len(session.vault.references.of_person(enrolled.id)) == 1


def test_matches_of_another_pack_are_marked_stand_last_and_keep_their_decision(
    application: Application, session: Session, enrolled: Person, pack: PackSpec, tmp_path: Path
) -> None:
    for name, added in (("old", b"\0"), ("new", b"\1")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "me.png").write_bytes(ASTRONAUT.read_bytes() + added)
    session.scanning.scan(enrolled.id, [tmp_path / "old"])
    (old,) = session.review.matches(enrolled.id)
    session.review.decide(enrolled.id, [old.id], ReviewState.MINE)
    assert not session.review.is_of_other_pack(old)
    use(application, session, pack)
    session.close()
    again = application.open_vault(PASSPHRASE)
    try:
        again.scanning.scan(enrolled.id, [tmp_path / "new"])
        new, kept = again.review.matches(enrolled.id)
        assert (kept.id, kept.state, kept.pack) == (old.id, ReviewState.MINE, old.pack)
        assert again.review.is_of_other_pack(kept)
        assert new.pack == pack.key
        assert not again.review.is_of_other_pack(new)
        again.scanning.scan(enrolled.id, [tmp_path / "old"])
        renewed = again.review.get(old.id)
        assert (renewed.pack, renewed.state) == (pack.key, ReviewState.MINE), "a new scan compares anew"
    finally:
        again.close()


def test_a_pack_is_removed_unless_it_is_in_use_and_what_it_made_stays(
    application: Application, session: Session, owner: Person, pack: PackSpec
) -> None:
    session.enrolment.enrol(owner.id, [ASTRONAUT])
    use(application, session, pack)
    with pytest.raises(PackInUse):
        application.remove_pack(session, pack.key.id)
    with pytest.raises(PackInUse):  # the workers that run now still have it
        application.remove_pack(session, session.analyser.pack.id)
    use(application, session, application.find_pack("open-yunet-sface"))
    for unknown in ("insightface-../models", "open-yunet-sface-2"):
        with pytest.raises(NotFound):
            application.remove_pack(session, unknown)
    application.remove_pack(session, pack.key.id)
    assert [each.id for each in application.packs_with_use(session)] == ["open-yunet-sface"]
    assert list((application.packs_folder / "models").iterdir()) == []
    assert len(session.vault.references.of_person(owner.id, pack.key)) == 1


def test_a_download_does_not_go_round_the_proxy_that_is_set(application: Application, session: Session) -> None:
    application.set_proxy(session, "socks5h://127.0.0.1:9050")
    with pytest.raises(ProxyNotUsed):
        application.add_pack(
            session, "buffalo_sc", allow_network=True, progress=ignore_progress, is_cancelled=never_cancelled
        )
    assert session.network.count() == 0


def test_the_accuracy_of_a_pack_is_told_as_it_was_measured(application: Application, pack: PackSpec) -> None:
    built_in, added = application.packs_with_use(None)
    assert built_in.accuracy is not None
    assert (built_in.accuracy.photos, built_in.accuracy.people, built_in.accuracy.own) == (3739, 1724, False)
    assert [(rate.references, rate.false_match_rate) for rate in built_in.accuracy.rates] == [(1, 1e-4), (5, 1e-4)]
    assert round(built_in.accuracy.rates[0].true_match_rate, 4) == 0.9822  # docs/accuracy.md
    assert added.id == pack.key.id
    assert added.accuracy is not None
    assert round(added.accuracy.rates[0].true_match_rate, 4) == 0.9914
