"""The same letter as PDF, DOCX, e-mail draft and text."""

from __future__ import annotations

import io
import time
from email import policy
from email.parser import BytesParser

import docx
import pytest

from exposure_check.domain.errors import InvalidEmail, UnsupportedFormat
from exposure_check.domain.request import FORMATS, ComposedLetter, Language, RequestKind
from exposure_check.letters.compose import document_for
from exposure_check.letters.message import Attachment, draft
from exposure_check.letters.texts import Texts
from tests.unit.letters.requests import CLEARVIEW, INSTAGRAM, LENSO, RENDERER, RESOURCES, flat, person, request

TEXTS = Texts(RESOURCES / "letters")


def letter(kind: RequestKind, language: Language = Language.ENGLISH) -> ComposedLetter:
    recipient = INSTAGRAM if kind is RequestKind.PORTABILITY else CLEARVIEW
    return RENDERER.compose(request(kind, language, recipient))


def words_of(written: bytes) -> str:
    read = docx.Document(io.BytesIO(written))
    cells = [cell.text for table in read.tables for row in table.rows for cell in row.cells]
    return flat(" ".join([*(paragraph.text for paragraph in read.paragraphs), *cells]))


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", list(RequestKind))
def test_every_kind_says_the_same_in_every_format(kind: RequestKind, language: Language) -> None:
    made = letter(kind, language)
    reasons = RENDERER.reasons(made.request)
    word = words_of(RENDERER.to_docx(made))
    message = BytesParser(policy=policy.default).parsebytes(RENDERER.to_eml(made))
    body = flat(message.get_content())
    for reason in reasons:
        assert flat(reason.text) in word, reason.block
        assert flat(reason.text) in body, reason.block
    assert flat(made.subject) in word
    assert message["Subject"] == flat(made.subject)


@pytest.mark.parametrize("suffix", FORMATS)
def test_the_same_letter_has_the_same_bytes(suffix: str, monkeypatch: pytest.MonkeyPatch) -> None:
    made = letter(RequestKind.ERASURE)
    first = RENDERER.to_format(made, suffix)
    later = time.time() + 86_400.0
    later_parts = time.gmtime(later)
    monkeypatch.setattr(time, "time", lambda: later)
    monkeypatch.setattr(time, "localtime", lambda *_: later_parts)
    assert RENDERER.to_format(made, suffix) == first


def test_a_draft_is_unsent_and_addressed_and_carries_no_attachment() -> None:
    message = BytesParser(policy=policy.default).parsebytes(RENDERER.to_eml(letter(RequestKind.ACCESS)))
    assert message["X-Unsent"] == "1"
    assert message["To"].addresses[0].addr_spec == "legal-requests@clearview.ai"
    assert message["From"].addresses[0].addr_spec == "zoe@example.org"
    assert message["From"].addresses[0].display_name == "Zoé Lefèvre"
    assert message["Date"] is None
    assert not list(message.iter_attachments())


def test_a_draft_to_somebody_without_a_known_address_has_none() -> None:
    message = BytesParser(policy=policy.default).parsebytes(RENDERER.to_eml(RENDERER.compose(request(recipient=LENSO))))
    assert message["To"] is None


def test_an_attachment_that_is_given_goes_along_and_the_bytes_stay_the_same() -> None:
    made = letter(RequestKind.ACCESS)
    enclosed = Attachment("proof – März.pdf", "application/pdf", b"%PDF-1.7 ...")
    first = RENDERER.to_eml(made, [enclosed])
    assert RENDERER.to_eml(made, [enclosed]) == first
    (found,) = BytesParser(policy=policy.default).parsebytes(first).iter_attachments()
    assert (found.get_filename(), found.get_content()) == ("proof – März.pdf", enclosed.content)


@pytest.mark.parametrize("name", ["A\r\nBcc: x@example.org", '"quoted" <a@b.example>', "李 小龍", "a" * 400])
def test_a_name_never_becomes_a_header(name: str) -> None:
    document = document_for(request(sender=person(name=name)), TEXTS)
    message = BytesParser(policy=policy.default).parsebytes(draft(document))
    assert message["Bcc"] is None
    assert len(message["From"].addresses) == 1
    assert message["From"].addresses[0].addr_spec == "zoe@example.org"


def test_an_address_that_is_none_is_named() -> None:
    options = {"addressee": "A Site", "addressee-email": "not an address"}
    made = RENDERER.compose(request(RequestKind.REMOVAL, options=options))
    with pytest.raises(InvalidEmail, match="not an address"):
        RENDERER.to_eml(made)


def test_another_format_is_refused_with_those_that_exist() -> None:
    with pytest.raises(UnsupportedFormat, match=r"\.pdf, \.docx, \.eml, \.txt"):
        RENDERER.to_format(letter(RequestKind.ACCESS), ".odt")
