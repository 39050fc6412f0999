"""Answers of workers: what is not of the right shape is used by nobody."""

from __future__ import annotations

import io
import math
import pickle
import struct
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from exposure_check.domain.disclosure import Disclosure, DisclosureKind, FoundIn
from exposure_check.domain.errors import NotReadable, PackUnusable, VaultMissing
from exposure_check.domain.face import (
    BoundingBox,
    CandidateFace,
    FaceQuality,
    PackKey,
    QualityIssue,
    ReferenceExamination,
    Template,
)
from exposure_check.domain.photo import (
    AnalysisJob,
    Appearance,
    FaceHit,
    FileState,
    PhotoAnalysis,
    PhotoRef,
    Picture,
    Reason,
)
from exposure_check.faces import packs, validation
from exposure_check.faces.analyser import FaceAnalyser
from exposure_check.faces.validation import EMBEDDING
from exposure_check.isolation import envelope
from exposure_check.isolation.envelope import BadAnswer
from tests.unit.faces.conftest import RESOURCES

PACK = PackKey("pack", "0" * 64)


def jpeg(width: int = 20, height: int = 30, **options: Any) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (width, height)).save(stream, "JPEG", **options)
    return stream.getvalue()


HIT = FaceHit(BoundingBox(10.0, 10.0, 50.0, 60.0), 0.5, 25.0, jpeg())
MATCH = PhotoAnalysis(
    FileState.MATCH,
    sha256="ab" * 32,
    width=200,
    height=100,
    faces=2,
    hits=(HIT,),
    leaks=("gps", "camera-serial"),
    disclosures=(Disclosure(DisclosureKind.GPS, "48.8584, 2.2945", FoundIn.EXIF),),
    scores=(0.5, 0.1),
)
VECTOR = struct.pack("<4f", 0.5, -0.5, 0.5, 0.5)
QUALITY = FaceQuality(40.0, 300.0, -3.0, 120.0, 0.9, 0.8, (QualityIssue.BLURRED,))
EXAMINATION = ReferenceExamination(
    "ab" * 32, (CandidateFace(BoundingBox(1.0, 2.0, 3.0, 4.0), Template(PACK, VECTOR), QUALITY, jpeg()),)
)


@pytest.mark.parametrize(
    "answer",
    [
        MATCH,
        replace(MATCH, hits=(replace(HIT, frame=90_500, appearance=Appearance(89.0, 93.0, 90.499)),), seconds=100.0),
        PhotoAnalysis(FileState.NO_FACE, sha256="ab" * 32, width=1_000_000, height=60),
        PhotoAnalysis(FileState.NO_MATCH, sha256="ab" * 32, width=10, height=10, faces=3, scores=(0.1, 0.0, -0.2)),
        PhotoAnalysis(FileState.FAILED, Reason.OUT_OF_MEMORY),
        EXAMINATION,
        ReferenceExamination(None, (), Reason.DAMAGED.value),
        Picture(2, 3, bytes(18)),
    ],
)
def test_a_good_answer_arrives_as_it_was_sent(answer: object) -> None:
    assert validation.read(type(answer), envelope.sealed(lambda: answer), PACK) == answer


def test_an_embedding_or_none_arrives() -> None:
    assert validation.read(EMBEDDING, envelope.sealed(lambda: VECTOR), PACK) == VECTOR
    assert validation.read(EMBEDDING, envelope.sealed(lambda: None), PACK) is None


CHANGES: list[Callable[[PhotoAnalysis], PhotoAnalysis]] = [
    lambda good: replace(good, hits=()),
    lambda good: replace(good, state=FileState.NO_MATCH),
    lambda good: replace(good, faces=0),
    lambda good: replace(good, scores=(0.5,)),
    lambda good: replace(good, scores=(0.5, 7.0)),
    lambda good: replace(good, same_content=True),
    lambda good: replace(good, perceptual_hash=2**63),
    lambda good: replace(good, hits=(replace(HIT, frame=-1),)),
    lambda good: replace(good, hits=(replace(HIT, frame=10**7),)),
    lambda good: replace(good, faces=-1),
    lambda good: replace(good, faces=10**9),
    lambda good: replace(good, width=-5),
    lambda good: replace(good, width=2**40),
    lambda good: replace(good, sha256=None),
    lambda good: replace(good, sha256="AB" * 32),
    lambda good: replace(good, sha256="x"),
    lambda good: replace(good, leaks=("\x1b[31m",)),
    lambda good: replace(good, seconds=-1.0),
    lambda good: replace(good, seconds=float("inf")),
    lambda good: replace(good, hits=(replace(HIT, frame=10_000),)),
    lambda good: replace(good, hits=(replace(HIT, appearance=Appearance(2.0, 1.0, 1.5)),)),
    lambda good: replace(good, hits=(replace(HIT, appearance=Appearance(0.0, 1.0, 1.5)),)),
    lambda good: replace(good, hits=(replace(HIT, appearance=Appearance(-1.0, 1.0, 0.5)),)),
    lambda good: replace(good, hits=(replace(HIT, appearance=Appearance(0.0, 1e9, 0.5)),)),
    lambda good: replace(good, hits=(replace(HIT, appearance=Appearance(0.0, float("nan"), 0.0)),)),
    lambda good: replace(good, hits=(replace(HIT, frame=10**9, appearance=Appearance(0.0, 1.0, 0.5)),)),
    lambda good: replace(good, disclosures=(Disclosure(DisclosureKind.AUTHOR, "\x1b[31m", FoundIn.XMP),)),
    lambda good: replace(good, disclosures=(Disclosure(DisclosureKind.AUTHOR, "\u202egnp", FoundIn.XMP),)),
    lambda good: replace(good, disclosures=(Disclosure(DisclosureKind.AUTHOR, "x" * 401, FoundIn.XMP),)),
    lambda good: replace(good, disclosures=(Disclosure(DisclosureKind.AUTHOR, "", FoundIn.XMP),)),
    lambda good: replace(good, disclosures=good.disclosures * 801),
    lambda good: replace(good, leaks=("x" * 1000,)),
    lambda good: replace(good, leaks=("gps",) * 20_000),
    *(
        lambda good, score=score: replace(good, hits=(replace(HIT, score=score),))
        for score in (math.nan, math.inf, 1.5, -2.0)
    ),
    *(
        lambda good, box=box: replace(good, hits=(replace(HIT, box=box),))
        for box in (
            BoundingBox(math.nan, 0, 1, 1),
            BoundingBox(0, 0, 0, 1),
            BoundingBox(0, 0, -1, 1),
            BoundingBox(-1000, 0, 10, 10),
            BoundingBox(0, 0, 1e9, 10),
        )
    ),
    lambda good: replace(good, hits=(replace(HIT, inter_eye_px=-1.0),)),
    *(
        lambda good, picture=picture: replace(good, hits=(replace(HIT, thumbnail_jpeg=picture),))
        for picture in (
            b"",
            b"\xff\xd8\xff",
            b"\x89PNG\r\n\x1a\n" + bytes(100),
            jpeg()[:-2],
            jpeg(2000, 10),
            jpeg() + bytes(5 * 1024 * 1024) + b"\xff\xd9",
            jpeg().replace(b"\xff\xc0", b"\xff\xc3"),
        )
    ),
]


@pytest.mark.parametrize("change", CHANGES)
def test_an_analysis_that_cannot_be_is_refused(change: Callable[[PhotoAnalysis], PhotoAnalysis]) -> None:
    sent = envelope.sealed(lambda: change(MATCH))
    with pytest.raises(BadAnswer):
        validation.read(PhotoAnalysis, sent, PACK)


@pytest.mark.parametrize(
    "vector",
    [b"", VECTOR[:-1], bytes(16), VECTOR * 2000, struct.pack("<4f", 0.5, 0.5, 0.5, math.nan)],
)
def test_a_vector_that_is_no_template_is_refused(vector: bytes) -> None:
    face = replace(EXAMINATION.faces[0], template=Template(PACK, vector))
    with pytest.raises(BadAnswer):
        validation.read(ReferenceExamination, envelope.sealed(lambda: replace(EXAMINATION, faces=(face,))), PACK)
    with pytest.raises(BadAnswer):
        validation.read(EMBEDDING, envelope.sealed(lambda: vector), PACK)


def test_a_template_that_claims_another_pack_is_refused() -> None:
    with pytest.raises(BadAnswer):
        validation.read(ReferenceExamination, envelope.sealed(lambda: EXAMINATION), PackKey("other", "0" * 64))


@pytest.mark.parametrize("picture", [Picture(2, 3, bytes(17)), Picture(0, 0, b""), Picture(-1, -1, bytes(3))])
def test_a_picture_of_another_size_than_it_says_is_refused(picture: Picture) -> None:
    with pytest.raises(BadAnswer):
        validation.read(Picture, envelope.sealed(lambda: picture), PACK)


def test_expected_errors_arrive_and_no_others() -> None:
    def fail(error: Exception) -> Callable[[], object]:
        def job() -> object:
            raise error

        return job

    with pytest.raises(NotReadable, match="damaged"):
        validation.read(Picture, envelope.sealed(fail(NotReadable(path="a\udcff\x1b", reason="damaged"))), PACK)
    with pytest.raises(PackUnusable):
        validation.read(PhotoAnalysis, envelope.sealed(fail(PackUnusable(pack="a", reason="b"))), PACK)
    with pytest.raises(BadAnswer):
        validation.read(PhotoAnalysis, envelope.sealed(fail(VaultMissing(path="a"))), PACK)


class Exploit:
    def __reduce__(self) -> tuple[Callable[..., object], tuple[str]]:
        return (pytest.fail, ("code from a worker ran in the parent",))


@pytest.mark.parametrize(
    "sent",
    [
        pickle.dumps(Exploit()),
        b"",
        None,
        MATCH,
        msgspec.msgpack.encode([None, "NotReadable", {"unknown": "x"}]),
        msgspec.msgpack.encode([None, "SystemExit", {}]),
        b"\x91" * 100_000,
        b"\xdd\xff\xff\xff\xff",
    ],
)
def test_bytes_that_no_job_returns_are_refused(sent: object) -> None:
    with pytest.raises(BadAnswer):
        validation.read(PhotoAnalysis, sent, PACK)


@given(st.binary(max_size=300), st.integers(0, 600), st.integers(1, 4))
def test_an_answer_with_other_bytes_in_it_is_good_or_refused(noise: bytes, place: int, times: int) -> None:
    good = envelope.sealed(lambda: MATCH)
    sent = good[:place] + noise * times + good[place + len(noise) :]
    try:
        answer = validation.read(PhotoAnalysis, sent, PACK)
    except (BadAnswer, NotReadable, PackUnusable):
        return
    assert (answer.state is FileState.MATCH) == bool(answer.hits)


def test_what_a_worker_makes_up_is_counted_as_an_error_of_the_program(cache_dir: Path) -> None:
    class Lying(ThreadPoolExecutor):
        def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Any:
            del fn, args, kwargs
            return super().submit(envelope.sealed, lambda: replace(MATCH, faces=0))

    with Lying(1) as executor:
        analyser = FaceAnalyser(
            packs.open_pack(RESOURCES), cache_dir=cache_dir, resources_dir=RESOURCES, executor=executor
        )
        job = AnalysisJob("photo.jpg", Template(analyser.pack, VECTOR), 0.4)
        assert analyser.analyse(job).result() == PhotoAnalysis(FileState.FAILED, Reason.INTERNAL)
        assert analyser.examine("photo.jpg").result().problem == Reason.INTERNAL.value
        with pytest.raises(NotReadable):
            analyser.render(PhotoRef("photo.jpg", 0, 0), "0" * 64, HIT.box, covered=True, longest_side=64).result()
