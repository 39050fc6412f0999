"""Films: every container of the list, appearances of real faces, damaged and hostile files. In this process; see
test_pool and the end of this file for confined workers."""

from __future__ import annotations

import hashlib
import io
import itertools
import os
import struct
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from exposure_check.domain.disclosure import DisclosureKind
from exposure_check.domain.errors import NotReadable
from exposure_check.domain.face import Template
from exposure_check.domain.photo import AnalysisJob, AnalysisLimits, FileState, PhotoAnalysis, PhotoRef, Reason
from exposure_check.faces import worker
from exposure_check.faces.analyser import FaceAnalyser
from exposure_check.faces.containers import container_of
from exposure_check.faces.decode import DecodeError
from exposure_check.faces.settings import WorkerSettings
from exposure_check.faces.streams import Window
from exposure_check.faces.video import VideoFile
from tests.videos import CONTAINERS, HEIGHT, WIDTH, encoded, pan, still

KEEP_FROM = 0.423
LIMITS = AnalysisLimits()


@pytest.fixture(scope="module")
def template(settings: WorkerSettings, portrait: Path) -> Template:
    (face,) = worker.examine(settings, str(portrait)).faces
    return face.template


def analysed(settings: WorkerSettings, content: bytes, template: Template, tmp_path: Path) -> PhotoAnalysis:
    path = tmp_path / "film"
    path.write_bytes(content)
    return worker.analyse(settings, AnalysisJob(str(path), template, KEEP_FROM))


def video(content: bytes, limits: AnalysisLimits = LIMITS) -> VideoFile:
    container = container_of(content)
    assert container is not None
    return VideoFile(io.BytesIO(content), container, limits)


@pytest.mark.parametrize("ending", CONTAINERS)
def test_a_person_who_appears_is_one_match_in_every_kind_of_film(
    settings: WorkerSettings, portrait: Path, template: Template, tmp_path: Path, ending: str
) -> None:
    frames = itertools.chain(still(None, 1.0), still(portrait, 2.0), still(None, 1.5))
    found = analysed(settings, encoded(frames, ending), template, tmp_path)
    assert (found.state, found.reason, found.faces) == (FileState.MATCH, None, 1)
    assert (found.width, found.height) == (WIDTH, HEIGHT)
    (hit,) = found.hits
    assert hit.appearance is not None
    assert hit.appearance.start == pytest.approx(1.0, abs=0.2)
    assert hit.appearance.end == pytest.approx(3.0, abs=0.6)
    assert hit.appearance.start <= hit.appearance.at <= hit.appearance.end
    assert hit.score > 0.6
    assert hit.frame == round(hit.appearance.at * 1000) + 1
    assert found.seconds == pytest.approx(4.5, abs=0.2)
    assert not found.sampled


def test_each_of_the_people_in_a_group_is_one_appearance_while_the_camera_moves(
    settings: WorkerSettings, group_photo: Path, template: Template, tmp_path: Path
) -> None:
    found = analysed(settings, encoded(pan(group_photo, 4.0)), template, tmp_path)
    assert (found.state, found.hits) == (FileState.NO_MATCH, ())
    assert 6 <= found.faces <= 8
    assert len(found.scores) == found.faces


def test_a_person_who_comes_back_after_others_appears_twice(
    settings: WorkerSettings, portrait: Path, group_photo: Path, template: Template, tmp_path: Path
) -> None:
    shots = itertools.chain(still(portrait, 2.0), still(group_photo, 3.0), still(portrait, 2.0))
    found = analysed(settings, encoded(shots), template, tmp_path)
    times = sorted((hit.appearance.start, hit.appearance.end) for hit in found.hits if hit.appearance is not None)
    assert len(times) == 2
    assert times[0] == pytest.approx((0.0, 1.6), abs=0.5)
    assert times[1] == pytest.approx((5.0, 6.6), abs=0.5)
    assert found.faces >= 8


def test_a_shot_that_is_shorter_than_the_steady_rate_is_seen_for_its_cut(
    settings: WorkerSettings, portrait: Path, template: Template, tmp_path: Path
) -> None:
    """0.32 s, between samples half a second apart."""
    shots = itertools.chain(still(None, 1.08), still(portrait, 0.32), still(None, 1.6))
    found = analysed(settings, encoded(shots), template, tmp_path)
    assert found.state is FileState.MATCH


def turned_on_its_side(content: bytes) -> bytes:
    """With the matrix in the track's header (ISO 14496-12, 8.3.2) of a phone that was held upright: a quarter turn
    clockwise."""
    changed = bytearray(content)
    at = changed.index(b"tkhd") + 4 + 40
    matrix = struct.pack(">9i", 0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000)
    changed[at : at + 36] = matrix
    return bytes(changed)


def test_a_film_from_a_phone_is_turned_upright(
    settings: WorkerSettings, portrait: Path, template: Template, tmp_path: Path
) -> None:
    on_its_side = (np.ascontiguousarray(np.rot90(frame)) for frame in still(portrait, 1.0))
    found = analysed(settings, turned_on_its_side(encoded(on_its_side)), template, tmp_path)
    assert (found.width, found.height) == (WIDTH, HEIGHT)
    (hit,) = found.hits
    upright = analysed(settings, encoded(still(portrait, 1.0)), template, tmp_path).hits[0]
    assert hit.box.overlap(upright.box) > 0.8


def test_pictures_whose_pixels_are_not_square_are_stretched() -> None:
    content = encoded(still(None, 0.4), stretch=Fraction(4, 3))
    with video(content) as film:
        picture = next(film.pictures())
        assert (picture.width, picture.height) == (round(WIDTH * 4 / 3), HEIGHT)
        assert picture.decode().pixels.shape == (HEIGHT, picture.width, 3)
    with video(content, AnalysisLimits(max_pixels=WIDTH * HEIGHT)) as film:
        assert next(film.pictures()).width == WIDTH


@pytest.mark.parametrize("ending", ["mp4", "avi", "ts", "vp9.webm"])
def test_the_picture_of_a_match_can_be_shown_again(
    settings: WorkerSettings, portrait: Path, template: Template, tmp_path: Path, ending: str
) -> None:
    shots = itertools.chain(still(None, 1.2), still(portrait, 1.6), still(None, 1.0))
    found = analysed(settings, encoded(shots, ending), template, tmp_path)
    (hit,) = found.hits
    assert found.sha256 is not None
    path = str(tmp_path / "film")
    shown = worker.render(settings, path, found.sha256, hit.box, covered=False, longest_side=WIDTH, frame=hit.frame)
    assert (shown.width, shown.height) == (WIDTH, HEIGHT)
    pixels = np.frombuffer(shown.rgb, np.uint8).reshape(HEIGHT, WIDTH, 3)
    assert hit.appearance is not None
    number = round((hit.appearance.at - 1.2) * 25)
    source = list(still(portrait, 1.6))[number]
    assert np.abs(pixels.astype(int) - source).mean() < 8
    covered = worker.render(settings, path, found.sha256, hit.box, covered=True, longest_side=320, frame=hit.frame)
    assert (covered.width, covered.height) == (320, 180)
    with pytest.raises(NotReadable):
        worker.render(settings, path, "0" * 64, hit.box, covered=False, longest_side=WIDTH, frame=hit.frame)


def test_what_the_container_says_is_given_away(settings: WorkerSettings, template: Template, tmp_path: Path) -> None:
    said = {
        "location": "+48.8584+002.2945+035.0/",
        "creation_time": "2024-05-06T07:08:09.000000Z",
        "make": "ACME",
        "model": "Phone 3",
        "artist": "Somebody",
        "comment": "a day\x1b[31m out",
    }
    content = encoded(still(None, 0.5), "mov", said=said, options={"movflags": "use_metadata_tags"})
    found = analysed(settings, content, template, tmp_path)
    told = {disclosure.kind: disclosure.value for disclosure in found.disclosures}
    assert told[DisclosureKind.GPS] == "48.8584, 2.2945"
    assert told[DisclosureKind.DATE_TAKEN] == "2024-05-06T07:08:09Z"
    assert told[DisclosureKind.CAMERA_MODEL] == "ACME Phone 3"
    assert told[DisclosureKind.AUTHOR] == "Somebody"
    assert told[DisclosureKind.CAPTION] == "a day[31m out"
    assert found.leaks == tuple(sorted(kind.value for kind in told))
    assert worker.disclosures(settings, str(tmp_path / "film")).disclosures == found.disclosures


@pytest.mark.parametrize("ending", ["mkv", "webm", "avi", "ts"])
def test_what_was_seen_before_the_damage_counts(
    settings: WorkerSettings, portrait: Path, template: Template, tmp_path: Path, ending: str
) -> None:
    whole = encoded(itertools.chain(still(portrait, 2.0), still(None, 2.0)), ending)
    found = analysed(settings, whole[: len(whole) * 7 // 10], template, tmp_path)
    assert found.state is FileState.MATCH


def test_noise_in_the_middle_costs_the_middle_only(
    settings: WorkerSettings, portrait: Path, template: Template, tmp_path: Path
) -> None:
    damaged = bytearray(encoded(itertools.chain(still(None, 2.0), still(portrait, 2.0)), "ts"))
    damaged[len(damaged) // 4 : len(damaged) // 4 + 3000] = bytes(range(250)) * 12
    assert analysed(settings, bytes(damaged), template, tmp_path).state is FileState.MATCH


def test_of_films_that_were_joined_the_second_one_is_seen_too(
    settings: WorkerSettings, portrait: Path, template: Template, tmp_path: Path
) -> None:
    """The clock of the pictures starts anew in it."""
    joined = encoded(still(None, 3.0), "ts") + encoded(still(portrait, 2.0), "ts")
    found = analysed(settings, joined, template, tmp_path)
    (hit,) = found.hits
    assert hit.appearance is not None
    assert hit.appearance.start == pytest.approx(3.0, abs=0.2)
    assert found.sha256 is not None
    again = worker.render(
        settings, str(tmp_path / "film"), found.sha256, hit.box, covered=False, longest_side=WIDTH, frame=hit.frame
    )
    pixels = np.frombuffer(again.rgb, np.uint8).reshape(HEIGHT, WIDTH, 3)
    assert np.abs(pixels.astype(int) - next(still(portrait, 1.0))).mean() < 12


@pytest.mark.parametrize("kept", [100, 2000])
def test_a_film_whose_index_is_cut_off_is_unreadable(
    settings: WorkerSettings, portrait: Path, template: Template, tmp_path: Path, kept: int
) -> None:
    """The index of this one is at its end."""
    found = analysed(settings, encoded(still(portrait, 1.0))[:kept], template, tmp_path)
    assert (found.state, found.reason) == (FileState.UNREADABLE, Reason.DAMAGED)


PLAYLISTS = {
    "hls": b"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n%s\n#EXT-X-ENDLIST\n",
    "concat": b"ffconcat version 1.0\nfile '%s'\n",
    "dash": b"<?xml version='1.0'?><MPD xmlns='urn:mpeg:dash:schema:mpd:2011'><Period>"
    b"<BaseURL>%s</BaseURL></Period></MPD>",
    "sdp": b"v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 5004 RTP/AVP 96\na=%s\n",
    "image pattern": b"%s",
}


@pytest.mark.parametrize("kind", PLAYLISTS)
def test_a_playlist_is_no_film_whatever_it_leads_to(
    settings: WorkerSettings, portrait: Path, template: Template, tmp_path: Path, kind: str
) -> None:
    other = tmp_path / "other.mp4"
    other.write_bytes(encoded(still(portrait, 0.6)))
    found = analysed(settings, PLAYLISTS[kind] % str(other).encode(), template, tmp_path)
    assert (found.state, found.reason, found.faces) == (FileState.UNREADABLE, Reason.NOT_AN_IMAGE, 0)


def leading_elsewhere(content: bytes, path: bytes) -> bytes:
    """A film that says its pictures lie at ``path``: the entry of ``dref`` (ISO 14496-12, 8.7.2) becomes an alias of
    QuickTime, and the boxes around it grow with it."""
    at = content.index(b"url \0\0\0\1") - 4
    alias = b"\0" * 10 + b"\1" + b"v".ljust(27, b"\0") + b"\0" * 12 + b"\1" + b"f".ljust(63, b"\0") + b"\0" * 16
    alias += struct.pack(">hh", 1, 1) + b"\0" * 16
    alias += struct.pack(">HH", 2, len(path)) + path + b"\0" * (len(path) % 2) + struct.pack(">HH", 0xFFFF, 0)
    entry = struct.pack(">I", 12 + len(alias)) + b"alis\0\0\0\0" + alias
    grown = len(entry) - 12
    changed = bytearray(content[:at] + entry + content[at + 12 :])
    dinf = changed.rindex(b"dinf", 0, at)
    boxes = [dinf, *(changed.rindex(box, 0, dinf) for box in (b"minf", b"mdia", b"trak", b"moov"))]
    for place in [changed.index(b"dref", dinf), *boxes]:
        size = struct.unpack_from(">I", changed, place - 4)[0]
        struct.pack_into(">I", changed, place - 4, size + grown)
    return bytes(changed)


def test_a_film_that_leads_to_another_file_opens_nothing(
    settings: WorkerSettings, portrait: Path, template: Template, tmp_path: Path
) -> None:
    """Both films are laid out alike, so that the other one's pictures are found where this one says, if FFmpeg is
    allowed to look."""
    other = tmp_path / "other.mov"
    other.write_bytes(encoded(still(portrait, 1.0), "mov"))
    content = leading_elsewhere(encoded(still(portrait, 1.0), "mov"), str(other).encode())
    start, end = content.index(b"mdat") + 4, content.rindex(b"moov") - 4
    emptied = content[:start] + b"\0" * (end - start) + content[end:]
    (tmp_path / "trusting.mov").write_bytes(emptied)
    trusting = {"enable_drefs": "1", "use_absolute_path": "1"}
    with av.open(str(tmp_path / "trusting.mov"), options=trusting) as film:
        assert len(list(film.decode(video=0))) == 25
    found = analysed(settings, emptied, template, tmp_path)
    assert (found.state, found.faces) == (FileState.UNREADABLE, 0)


def with_number(content: bytes, name: bytes, offset: int, value: int, order: str = "<I") -> bytes:
    changed = bytearray(content)
    struct.pack_into(order, changed, content.index(name) + len(name) + offset, value)
    return bytes(changed)


def test_a_film_of_claimed_hugeness_is_too_large(settings: WorkerSettings, template: Template, tmp_path: Path) -> None:
    small = encoded(still(None, 0.4), "avi")
    claimed = with_number(with_number(small, b"strf", 8, 60_000), b"strf", 12, 60_000)
    found = analysed(settings, claimed, template, tmp_path)
    assert (found.state, found.width) == (FileState.NO_FACE, WIDTH)  # each of its pictures says how large it is
    frame_head = b"\xff\xc0\0\x11\x08"  # ITU-T T.81, B.2.2
    huge = small.replace(
        frame_head + struct.pack(">HH", HEIGHT, WIDTH), frame_head + struct.pack(">HH", 60_000, 60_000)
    )
    assert huge != small
    found = analysed(settings, huge, template, tmp_path)
    assert found.state in {FileState.TOO_LARGE, FileState.UNREADABLE}
    with pytest.raises(DecodeError) as caught:
        video(encoded(still(None, 0.4), "mp4"), AnalysisLimits(max_pixels=WIDTH * HEIGHT - 1))
    assert caught.value.reason is Reason.TOO_MANY_PIXELS


def test_a_film_that_claims_weeks_is_looked_at_as_far_as_it_goes(
    settings: WorkerSettings, portrait: Path, template: Template, tmp_path: Path
) -> None:
    content = encoded(itertools.chain(still(None, 1.0), still(portrait, 2.0)), "mp4")
    for name, offset in ((b"mdhd", 16), (b"mvhd", 16), (b"tkhd", 20)):
        content = with_number(content, name, offset, 0x7FFFFFFF, ">I")
    found = analysed(settings, content, template, tmp_path)
    assert found.state is FileState.MATCH
    frames = with_number(encoded(still(portrait, 1.0), "avi"), b"avih", 4 + 16, 0x7FFFFFFF)
    assert analysed(settings, frames, template, tmp_path).state is FileState.MATCH


def test_a_file_with_sound_only_has_no_face(settings: WorkerSettings, template: Template, tmp_path: Path) -> None:
    stream = io.BytesIO()
    with av.open(stream, mode="w", format="mp4") as output:
        track = output.add_stream("aac", rate=44_100)
        assert isinstance(track, av.AudioStream)
        silence = av.AudioFrame.from_ndarray(np.zeros((1, 1024), np.float32), format="fltp", layout="mono")
        silence.sample_rate = 44_100
        output.mux(track.encode(silence))
        output.mux(track.encode())
    assert analysed(settings, stream.getvalue(), template, tmp_path).state is FileState.NO_FACE


def test_a_film_that_is_too_many_bytes_is_not_read(
    settings: WorkerSettings, template: Template, tmp_path: Path
) -> None:
    strict = replace(settings, limits=AnalysisLimits(max_video_bytes=1000))
    found = analysed(strict, encoded(still(None, 0.5)), template, tmp_path)
    assert (found.state, found.reason) == (FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)


def test_a_known_film_is_not_decoded_again(
    settings: WorkerSettings, portrait: Path, template: Template, tmp_path: Path
) -> None:
    first = analysed(settings, encoded(still(portrait, 0.5)), template, tmp_path)
    assert first.sha256 is not None
    job = AnalysisJob(str(tmp_path / "film"), template, KEEP_FROM, frozenset({first.sha256}))
    again = worker.analyse(settings, job)
    assert (again.same_content, again.sha256, again.hits) == (True, first.sha256, ())


def test_a_film_is_no_reference_and_has_no_cleaned_copy(
    settings: WorkerSettings, portrait: Path, tmp_path: Path
) -> None:
    (tmp_path / "film").write_bytes(encoded(still(portrait, 0.5)))
    assert worker.examine(settings, str(tmp_path / "film")).problem == FileState.UNSUPPORTED.value
    with pytest.raises(NotReadable):
        worker.clean(settings, str(tmp_path / "film"))


def test_confined_workers_look_at_films(
    analyser: FaceAnalyser, portrait: Path, template: Template, tmp_path: Path
) -> None:
    for ending in CONTAINERS:
        path = tmp_path / f"film.{ending}"
        path.write_bytes(encoded(still(portrait, 1.0), ending))
        found = analyser.analyse(AnalysisJob(str(path), template, KEEP_FROM)).result(timeout=60)
        assert (found.state, found.reason) == (FileState.MATCH, None), ending
        (hit,) = found.hits
        assert found.sha256 is not None
        shown = analyser.render(
            PhotoRef(str(path), 0, 0), found.sha256, hit.box, covered=True, longest_side=320, frame=hit.frame
        ).result(timeout=60)
        assert shown.width == 320


def test_a_film_inside_a_larger_file_is_read_where_it_lies(portrait: Path, tmp_path: Path) -> None:
    film = encoded(still(portrait, 1.0), "mov")
    (tmp_path / "archive").write_bytes(b"before" * 1000 + film + b"after" * 1000)
    handle = os.open(tmp_path / "archive", os.O_RDONLY)
    try:
        stream = io.BufferedReader(Window(handle, 6000, len(film)))
        assert hashlib.file_digest(stream, "sha256").hexdigest() == hashlib.sha256(film).hexdigest()
        stream.seek(0)
        with VideoFile(stream, "mov", LIMITS) as opened:
            assert len(list(opened.pictures())) == 25
        assert stream.seek(-10, io.SEEK_END) == len(film) - 10
        assert stream.read() == film[-10:]
        assert stream.read() == b""
        with pytest.raises(ValueError, match="before the start"):
            Window(handle, 6000, 10).seek(-1)
    finally:
        os.close(handle)
