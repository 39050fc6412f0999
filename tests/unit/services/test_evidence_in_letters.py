"""Confirmed photos on their way into a letter, with a real vault, real workers and real faces."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import numpy as np
import pypdf
import pytest
from PIL import Image
from selectolax.lexbor import LexborHTMLParser

from exposure_check.bootstrap import Session
from exposure_check.domain.case import EventKind
from exposure_check.domain.errors import InputRefused
from exposure_check.domain.match import Match, ReviewState
from exposure_check.domain.person import Person
from exposure_check.domain.request import RequestKind
from exposure_check.domain.revealing import Revealed, revealed_by
from exposure_check.faces.covering import COVER_COLOUR
from exposure_check.services.report_document import ReportChoices
from exposure_check.services.request import LetterOrder
from tests.unit.services.conftest import ASTRONAUT, GROUP
from tests.unit.services.test_following_letters import ARRIVED, SENT, drafted_long_ago, log

ADDRESS = "https://example.org/people/{}.jpg"


@pytest.fixture
def confirmed(session: Session, enrolled: Person, tmp_path: Path) -> list[Match]:
    """Two photos: one alone, one cheek by jowl with somebody of the group photo."""
    folder = tmp_path / "photos"
    folder.mkdir()
    me, group = Image.open(ASTRONAUT).convert("RGB"), Image.open(GROUP).convert("RGB")
    me.save(folder / "alone.png")
    stranger = group.crop((90, 120, 290, 370)).resize((240, 300))
    both = Image.new("RGB", (760, 512), "grey")
    both.paste(me, (0, 0))
    both.paste(stranger, (310, 20))
    both.save(folder / "both.png")
    session.scanning.scan(enrolled.id, [folder])
    matches = session.review.matches(enrolled.id)
    assert len(matches) == 2
    session.review.decide(enrolled.id, [match.id for match in matches], ReviewState.MINE)
    for match in matches:
        name = Path(match.locations[0].locator).stem
        session.review.set_public_address(match.id, ADDRESS.format(name))
    return session.review.matches(enrolled.id)


def order(matches: list[Match], **changes: object) -> LetterOrder:
    return LetterOrder(matches[0].person_id, "clearview-ai", RequestKind.ACCESS, **changes)  # type: ignore[arg-type] # keywords of the order


def named(name: str, matches: list[Match]) -> Match:
    (found,) = [match for match in matches if match.address == ADDRESS.format(name)]
    return found


def test_the_person_chooses_which_photos_are_named(session: Session, confirmed: list[Match]) -> None:
    text = session.requests.preview(order(confirmed)).text
    assert ADDRESS.format("alone") in text
    assert ADDRESS.format("both") in text
    only = session.requests.preview(order(confirmed, evidence_photos=(named("both", confirmed).id,))).text
    assert ADDRESS.format("alone") not in only
    assert ADDRESS.format("both") in only
    assert named("both", confirmed).sha256 in only
    nobody = session.requests.preview(order(confirmed, evidence_photos=())).text
    assert "example.org/people" not in nobody


def test_a_photo_that_is_not_confirmed_cannot_be_named(session: Session, confirmed: list[Match]) -> None:
    chosen = named("both", confirmed)
    session.review.decide(chosen.person_id, [chosen.id], ReviewState.UNSURE)
    with pytest.raises(InputRefused, match="confirmed"):
        session.requests.preview(order(confirmed, evidence_photos=(chosen.id,)))


def test_pictures_in_a_letter_are_the_covered_ones_and_only_if_wanted(
    session: Session, confirmed: list[Match], tmp_path: Path
) -> None:
    letter = session.requests.preview(order(confirmed))
    assert all(item.picture is None for item in letter.request.evidence)
    assert revealed_by(letter.request) == ()
    wanted = order(confirmed, with_pictures=True)
    (told,) = revealed_by(session.requests.preview(wanted).request)
    assert (told.what, told.count, told.to_face_search) == (Revealed.FACE_PICTURES, 2, True)
    out = tmp_path / "letter.pdf"
    session.requests.save(wanted, out)
    stored = (session.review.thumbnail(named(name, confirmed).id) for name in ("alone", "both"))
    shown = [picture for picture in stored if picture is not None]
    assert len([image for page in pypdf.PdfReader(out).pages for image in page.images]) == len(shown) == 2
    # The typesetter puts a JPEG in as it is.
    assert all(picture in out.read_bytes() for picture in shown)
    flat = [share_of_cover(picture) for picture in shown]
    assert flat[0] < 0.01 < 0.05 < flat[1]


def test_pictures_in_a_saved_report_are_the_covered_ones(
    session: Session, confirmed: list[Match], tmp_path: Path
) -> None:
    session.reports.save(confirmed[0].person_id, tmp_path / "report.html", ReportChoices(with_pictures=True))
    images = LexborHTMLParser((tmp_path / "report.html").read_text(encoding="utf-8")).css("img")
    shown = [base64.b64decode(str(image.attributes["src"]).partition(",")[2]) for image in images]
    alone, beside_a_stranger = sorted(share_of_cover(picture) for picture in shown)
    assert alone < 0.01 < 0.05 < beside_a_stranger


def share_of_cover(jpeg: bytes) -> float:
    """How much of a picture has the flat colour over other people's faces."""
    pixels = np.asarray(Image.open(io.BytesIO(jpeg)).convert("RGB")).astype(int)
    return float((np.abs(pixels - np.array(COVER_COLOUR)).max(axis=2) <= 4).mean())


def test_a_text_file_holds_no_pictures_and_says_so(session: Session, confirmed: list[Match], tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match="holds no pictures"):
        session.requests.save(order(confirmed, with_pictures=True), tmp_path / "letter.txt")
    assert session.follow_up.cases() == []


def test_a_complaint_shows_the_authority_the_photos_that_were_chosen(
    session: Session, confirmed: list[Match], enrolled: Person, tmp_path: Path
) -> None:
    case = drafted_long_ago(session, enrolled, tmp_path)
    log(session, case, EventKind.SENT, SENT, how="registered-post")
    log(session, case, EventKind.RECEIVED, ARRIVED, proven="yes")
    only = named("both", confirmed)
    complaint = session.following.order(
        case.id, RequestKind.COMPLAINT, with_evidence=True, evidence_photos=(only.id,), with_pictures=True
    )
    request = session.requests.preview(complaint).request
    assert [(item.match_id, item.picture) for item in request.evidence] == [
        (only.id, session.review.thumbnail(only.id))
    ]
    (told,) = revealed_by(request)
    assert "CNIL" in told.recipient
    assert not told.to_face_search
