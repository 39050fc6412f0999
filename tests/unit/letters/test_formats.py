"""The same letter as PDF, DOCX, e-mail draft and text."""

from __future__ import annotations

import io
import time
from dataclasses import replace
from email import policy
from email.parser import BytesParser
from urllib.parse import unquote, urlsplit

import docx
import pytest

from exposure_check.domain.errors import InvalidEmail, UnsupportedFormat
from exposure_check.domain.letter_form import Layout, Letterhead
from exposure_check.domain.request import FORMATS, ComposedLetter, Language, RequestKind
from exposure_check.letters.compose import document_for
from exposure_check.letters.message import LONGEST_MAILTO, Attachment, draft
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


SHORT = {
    block.id: ""
    for block in document_for(request(evidence=()), TEXTS).blocks()
    if block.id != document_for(request(evidence=()), TEXTS).requests[0].block.id
}
"""Leaves out everything but the first request."""


def test_a_short_letter_is_a_mailto_address_that_holds_all_of_it() -> None:
    made = RENDERER.compose(replace(request(evidence=()), edits=SHORT, additions=("Été & 100 % = #1 + ‘x’?",)))
    address = RENDERER.to_mailto(made)
    assert address is not None
    assert len(address) <= LONGEST_MAILTO
    assert address.isascii()
    assert "+" not in address
    parts = urlsplit(address)
    assert (parts.scheme, parts.path) == ("mailto", "legal-requests@clearview.ai")
    fields = dict(part.split("=", 1) for part in parts.query.split("&"))
    assert set(fields) == {"subject", "body"}
    assert unquote(fields["subject"]) == flat(made.subject)
    assert unquote(fields["body"]) == RENDERER.to_message(made).replace("\n", "\r\n")
    assert "Été & 100 % = #1 + ‘x’?" in unquote(fields["body"])


def test_a_letter_that_is_too_long_has_no_mailto_address() -> None:
    assert RENDERER.to_mailto(letter(RequestKind.ACCESS)) is None


def test_the_limit_of_a_mailto_address_is_met_exactly() -> None:
    def address(extra: int) -> str | None:
        # "a" is one character of the address, so each more of it makes the address longer by one.
        return RENDERER.to_mailto(
            RENDERER.compose(replace(request(evidence=()), edits=SHORT, additions=("a" * extra,)))
        )

    shortest = address(1)
    assert shortest is not None
    room = LONGEST_MAILTO - len(shortest)
    longest = address(1 + room)
    assert longest is not None
    assert len(longest) == LONGEST_MAILTO
    assert address(2 + room) is None


@pytest.mark.parametrize(
    "email", ["a?bcc=x@example.org", "a&cc=b@example.org", "a%0D%0ABcc:b@example.org", "a b@c.example"]
)
def test_an_address_never_adds_a_field_to_a_mailto(email: str) -> None:
    made = RENDERER.compose(replace(request(recipient=replace(CLEARVIEW, email=email), evidence=()), edits=SHORT))
    try:
        address = RENDERER.to_mailto(made)
    except InvalidEmail:
        return
    assert address is not None
    head, _, rest = address.partition("?")
    assert unquote(head) == f"mailto:{email}"
    assert [part.split("=")[0] for part in rest.split("&")] == ["subject", "body"]


def test_a_draft_is_in_a_charset_that_every_mail_program_reads() -> None:
    enclosed = [Attachment("a.pdf", "application/pdf", b"%PDF-1.7"), Attachment("n.txt", "text/plain", "é\n".encode())]
    written = RENDERER.to_eml(letter(RequestKind.ACCESS, Language.GREEK), enclosed)
    message = BytesParser(policy=policy.default).parsebytes(written)
    body = message.get_body()
    assert body is not None
    assert body.get_content_charset() == "utf-8"
    assert message["MIME-Version"] == "1.0"
    assert (message["X-Unsent"], message["Bcc"], message["Cc"]) == ("1", None, None)
    assert all(len(line) <= 998 for line in written.split(b"\r\n"))
    assert b"\n" not in written.replace(b"\r\n", b"")
    names = [(part.get_filename(), part.get_payload(decode=True)) for part in message.iter_attachments()]
    assert names == [("a.pdf", b"%PDF-1.7"), ("n.txt", "é\n".encode())]


def test_a_letterhead_stands_in_the_document_and_in_the_text() -> None:
    made = RENDERER.compose(replace(request(), letterhead=Letterhead(("Help e.V.", "1 Street"), "Charity 12")))
    read = docx.Document(io.BytesIO(RENDERER.to_docx(made)))
    assert read.paragraphs[0].text == "Help e.V.\n1 Street"
    assert read.sections[0].footer.paragraphs[0].text == "Charity 12"
    assert RENDERER.to_text(made).startswith("Help e.V.\n1 Street\n\nZoé")


@pytest.mark.parametrize(("layout", "size"), [(Layout.AMERICAN, (215.9, 279.4)), (Layout.GENERIC, (210, 297))])
def test_the_document_has_the_paper_of_its_layout(layout: Layout, size: tuple[float, float]) -> None:
    section = docx.Document(io.BytesIO(RENDERER.to_docx(RENDERER.compose(replace(request(), layout=layout))))).sections[
        0
    ]
    assert section.page_width is not None
    assert section.page_height is not None
    assert (section.page_width.mm, section.page_height.mm) == pytest.approx(size, abs=0.1)


def test_another_format_is_refused_with_those_that_exist() -> None:
    with pytest.raises(UnsupportedFormat, match=r"\.pdf, \.docx, \.eml, \.txt"):
        RENDERER.to_format(letter(RequestKind.ACCESS), ".odt")
