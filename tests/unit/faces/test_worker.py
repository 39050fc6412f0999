"""One photo in, one answer of fixed shape out, whatever the photo is. In this process; see test_pool for the
others."""

from __future__ import annotations

import hashlib
import io
import logging
import os
import stat
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from exposure_check.domain.errors import NotReadable, PackUnusable
from exposure_check.domain.face import BoundingBox, PackKey, Template
from exposure_check.domain.photo import AnalysisJob, FileState, PhotoAnalysis, Reason
from exposure_check.faces import worker
from exposure_check.faces.settings import WorkerSettings

KEEP_FROM = 0.423


@pytest.fixture(scope="module")
def template(settings: WorkerSettings, portrait: Path) -> Template:
    (face,) = worker.examine(settings, str(portrait)).faces
    return face.template


def analysed(settings: WorkerSettings, path: Path | str, template: Template) -> PhotoAnalysis:
    return worker.analyse(settings, AnalysisJob(str(path), template, KEEP_FROM))


def test_the_same_person_matches(settings: WorkerSettings, portrait: Path, template: Template) -> None:
    result = analysed(settings, portrait, template)
    assert (result.state, result.reason, result.faces) == (FileState.MATCH, None, 1)
    assert (result.width, result.height) == (512, 512)
    assert result.hits[0].score == pytest.approx(1, abs=1e-4)
    assert result.sha256 is not None
    assert len(result.sha256) == 64


def test_of_strangers_only_their_scores_leave(settings: WorkerSettings, group_photo: Path, template: Template) -> None:
    result = analysed(settings, group_photo, template)
    assert (result.state, result.faces, result.hits) == (FileState.NO_MATCH, 6, ())
    assert len(result.scores) == 6
    assert list(result.scores) == sorted(result.scores, reverse=True)
    assert max(result.scores) < KEEP_FROM
    assert result.perceptual_hash is None


def test_content_that_is_known_is_not_decoded_again(
    settings: WorkerSettings, portrait: Path, template: Template
) -> None:
    sha256 = hashlib.sha256(portrait.read_bytes()).hexdigest()
    known = AnalysisJob(str(portrait), template, KEEP_FROM, frozenset({"0" * 64, sha256}))
    answer = worker.analyse(settings, known)
    assert (answer.same_content, answer.sha256, answer.hits) == (True, sha256, ())
    others = AnalysisJob(str(portrait), template, KEEP_FROM, frozenset({"0" * 64}))
    assert not worker.analyse(settings, others).same_content


def test_a_photo_without_a_face_is_counted_as_such(
    settings: WorkerSettings, tmp_path: Path, template: Template
) -> None:
    Image.new("RGB", (300, 200), "green").save(tmp_path / "lawn.png")
    assert analysed(settings, tmp_path / "lawn.png", template).state is FileState.NO_FACE


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_box_is_the_same_in_the_upright_photo_for_every_orientation(
    settings: WorkerSettings, portrait: Path, template: Template, tmp_path: Path, orientation: int
) -> None:
    turns = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    with Image.open(portrait) as image:
        upright = image.convert("RGB").crop((0, 0, 512, 400))
    turn = turns[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = tmp_path / "turned.jpg"
    (upright if turn is None else upright.transpose(turn)).save(path, exif=exif, quality=95)
    result = analysed(settings, path, template)
    assert (result.width, result.height) == (512, 400)
    expected = analysed(settings, portrait, template).hits[0].box
    assert result.hits[0].box.overlap(expected) > 0.9


def test_a_large_photo_gives_boxes_in_pixels_of_the_original(
    settings: WorkerSettings, portrait: Path, template: Template, tmp_path: Path
) -> None:
    """The face is small in it, so it is found in a reduced decoding and embedded from the full one."""
    with Image.open(portrait) as image:
        canvas = Image.new("RGB", (4000, 3000), "grey")
        canvas.paste(image.convert("RGB").resize((640, 640)), (3000, 2000))
    canvas.save(tmp_path / "large.jpg", quality=92)
    (hit,) = analysed(settings, tmp_path / "large.jpg", template).hits
    small = analysed(settings, portrait, template).hits[0]
    expected = BoundingBox(
        3000 + small.box.x * 1.25, 2000 + small.box.y * 1.25, small.box.width * 1.25, small.box.height * 1.25
    )
    assert hit.box.overlap(expected) > 0.6
    assert hit.inter_eye_px == pytest.approx(small.inter_eye_px * 1.25, rel=0.06)
    assert hit.score > 0.8


def test_a_jpeg_with_a_wrong_extension_is_read_all_the_same(
    settings: WorkerSettings, group_photo: Path, template: Template, tmp_path: Path
) -> None:
    (tmp_path / "really.png").write_bytes(group_photo.read_bytes())
    assert analysed(settings, tmp_path / "really.png", template).faces == 6


def test_a_text_file_named_jpg_is_counted_as_no_image(
    settings: WorkerSettings, template: Template, tmp_path: Path
) -> None:
    (tmp_path / "notes.jpg").write_text("not a photo\n" * 100)
    result = analysed(settings, tmp_path / "notes.jpg", template)
    assert (result.state, result.reason) == (FileState.UNREADABLE, Reason.NOT_AN_IMAGE)


def test_a_truncated_photo_is_counted_as_damaged_and_keeps_its_hash(
    settings: WorkerSettings, group_photo: Path, template: Template, tmp_path: Path
) -> None:
    content = group_photo.read_bytes()
    (tmp_path / "half.jpg").write_bytes(content[: len(content) // 2])
    result = analysed(settings, tmp_path / "half.jpg", template)
    assert (result.state, result.reason) == (FileState.UNREADABLE, Reason.DAMAGED)
    assert result.sha256 is not None


def test_a_file_that_is_gone_is_counted(settings: WorkerSettings, template: Template, tmp_path: Path) -> None:
    result = analysed(settings, tmp_path / "gone.jpg", template)
    assert (result.state, result.reason, result.sha256) == (FileState.UNREADABLE, Reason.VANISHED, None)


def test_a_file_over_the_byte_limit_is_not_read(
    settings: WorkerSettings, group_photo: Path, template: Template
) -> None:
    tight = replace(settings, limits=replace(settings.limits, max_bytes=1000))
    worker._engine.cache_clear()
    result = analysed(tight, group_photo, template)
    assert (result.state, result.reason) == (FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_a_named_pipe_does_not_hold_the_worker(settings: WorkerSettings, template: Template, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    result = analysed(settings, tmp_path / "pipe.jpg", template)
    assert (result.state, result.reason) == (FileState.SKIPPED, Reason.NOT_A_FILE)


@pytest.mark.skipif(sys.platform == "win32", reason="a folder cannot be opened there, which is another state")
def test_a_folder_named_like_a_photo_is_skipped(settings: WorkerSettings, template: Template, tmp_path: Path) -> None:
    (tmp_path / "album.jpg").mkdir()
    result = analysed(settings, tmp_path / "album.jpg", template)
    assert (result.state, result.reason) == (FileState.SKIPPED, Reason.NOT_A_FILE)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_counted(settings: WorkerSettings, template: Template, tmp_path: Path) -> None:
    path = tmp_path / "private.jpg"
    path.write_bytes(b"x")
    path.chmod(stat.S_IWUSR)
    result = analysed(settings, path, template)
    assert (result.state, result.reason) == (FileState.UNREADABLE, Reason.NO_PERMISSION)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems insist on UTF-8 or UTF-16 names")
def test_names_need_not_be_utf_8(
    settings: WorkerSettings, group_photo: Path, template: Template, tmp_path: Path
) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/\xe9t\xe9\xff.jpg")
    Path(path).write_bytes(group_photo.read_bytes())
    assert analysed(settings, path, template).faces == 6


def test_a_template_of_another_pack_is_never_compared(
    settings: WorkerSettings, portrait: Path, template: Template
) -> None:
    foreign = Template(PackKey("insightface-x", "0" * 64), template.vector)
    with pytest.raises(PackUnusable):
        analysed(settings, portrait, foreign)


def test_an_unexpected_error_costs_one_photo_and_names_no_path(
    settings: WorkerSettings,
    portrait: Path,
    template: Template,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError(str(portrait))

    monkeypatch.setattr(type(worker.engine(settings)), "glance", fail)
    with caplog.at_level(logging.DEBUG):
        result = analysed(settings, portrait, template)
    assert (result.state, result.reason) == (FileState.FAILED, Reason.INTERNAL)
    assert portrait.name not in caplog.text
    assert "ZeroDivisionError" in caplog.text


def test_running_out_of_memory_costs_one_photo(
    settings: WorkerSettings, portrait: Path, template: Template, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(type(worker.engine(settings)), "glance", fail)
    result = analysed(settings, portrait, template)
    assert (result.state, result.reason) == (FileState.FAILED, Reason.OUT_OF_MEMORY)


def test_a_reference_photo_is_measured(settings: WorkerSettings, portrait: Path) -> None:
    result = worker.examine(settings, str(portrait))
    assert result.problem is None
    (face,) = result.faces
    assert face.quality.inter_eye_px == pytest.approx(44, abs=3)
    assert face.quality.issues == ()
    assert face.quality.value > 0.8
    assert len(face.template.vector) == 128 * 4
    assert np.linalg.norm(np.frombuffer(face.template.vector, "<f4")) == pytest.approx(1, abs=1e-5)


def test_a_reference_photo_of_several_people_offers_them_largest_first(
    settings: WorkerSettings, group_photo: Path
) -> None:
    areas = [face.box.area for face in worker.examine(settings, str(group_photo)).faces]
    assert len(areas) == 6
    assert areas == sorted(areas, reverse=True)


def test_a_bad_reference_photo_says_why(settings: WorkerSettings, tmp_path: Path) -> None:
    (tmp_path / "empty.jpg").touch()
    assert worker.examine(settings, str(tmp_path / "empty.jpg")).problem == "empty-file"
    (tmp_path / "drawing.psd").write_bytes(b"8BPS" + b"\0" * 50)
    assert worker.examine(settings, str(tmp_path / "drawing.psd")).problem == "unsupported"


def test_a_photo_is_rendered_upright_and_no_longer_than_asked(settings: WorkerSettings, group_photo: Path) -> None:
    picture = worker.render(
        settings,
        str(group_photo),
        hashlib.sha256(group_photo.read_bytes()).hexdigest(),
        BoundingBox(0, 0, 10, 10),
        covered=False,
        longest_side=400,
    )
    assert (picture.width, picture.height) == (400, 277)
    assert len(picture.rgb) == 400 * 277 * 3


def test_what_cannot_be_rendered_is_an_error(settings: WorkerSettings, tmp_path: Path) -> None:
    with pytest.raises(NotReadable):
        worker.render(
            settings, str(tmp_path / "gone"), "0" * 64, BoundingBox(0, 0, 1, 1), covered=True, longest_side=99
        )


def test_small_animated_photos_are_analysed_by_their_first_frame(
    settings: WorkerSettings, portrait: Path, template: Template, tmp_path: Path
) -> None:
    with Image.open(portrait) as image:
        first = image.convert("RGB")
    stream = io.BytesIO()
    blank = Image.new("RGB", first.size)
    first.save(stream, "WEBP", save_all=True, append_images=[blank, blank], duration=50, quality=90)
    (tmp_path / "wave.webp").write_bytes(stream.getvalue())
    assert analysed(settings, tmp_path / "wave.webp", template).state is FileState.MATCH
